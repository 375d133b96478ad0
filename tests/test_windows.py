"""What Windows does otherwise, imitated: open files, names without case, short paths, cp1252, CRLF, reserved names."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tracker_books import openpyxl_book

from secor_docs import files as our_files
from secor_docs.binder.folder import write_folder
from secor_docs.cli import main
from secor_docs.clients.roster import find_clients
from secor_docs.company.edit import with_value
from secor_docs.data_files import shipped
from secor_docs.files import write_whole
from secor_docs.names import slug
from secor_docs.problems import CouldNotWriteError
from secor_docs.tracker.add.journal import log_rows, merge, waiting
from secor_docs.tracker.add.log_part import LogPart

SAMPLE = shipped() / "samples" / "bright-spark-electric"


class Held:
    """Files another program has open: Windows neither replaces, renames nor deletes them, nor a folder above one."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()

    def hold(self, path: Path) -> Path:
        self.paths.add(path.resolve())
        return path

    def let_go(self) -> None:
        self.paths.clear()

    def refuse(self, *paths: Any) -> None:
        for path in paths:
            where = Path(path).resolve()
            if any(held.exists() and (where == held or where in held.parents) for held in self.paths):
                raise PermissionError(13, "The process cannot access the file because it is being used", str(path))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held()
    real = {name: getattr(os, name) for name in ("replace", "rename", "unlink", "remove")}

    def move(name: str, *, over: bool) -> Callable[..., None]:
        def moved(source: Any, target: Any, **given: Any) -> None:
            held.refuse(source, target)
            if not over and Path(target).exists():
                raise FileExistsError(17, "Cannot create a file when that file already exists", str(target))
            real[name](source, target, **given)

        return moved

    def delete(name: str) -> Callable[..., None]:
        def deleted(path: Any, *, dir_fd: int | None = None) -> None:
            if dir_fd is None:
                held.refuse(path)
            elif str(path) in {one.name for one in held.paths if one.parent.samefile(f"/proc/self/fd/{dir_fd}")}:
                raise PermissionError(13, "in use", str(path))
            real[name](path, dir_fd=dir_fd)

        return deleted

    monkeypatch.setattr(os, "replace", move("replace", over=True))
    monkeypatch.setattr(os, "rename", move("rename", over=False))
    for name in ("unlink", "remove"):
        monkeypatch.setattr(os, name, delete(name))
    yield held
    held.let_go()


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


# -- files that another program has open ---------------------------------------------------------------

OWNER = {"owner": {"legal_name": "Bright Spark", "wcb_account": "0000001"}}


def test_a_file_open_in_word_keeps_the_whole_old_binder_and_the_next_build_goes_through(
    tmp_path: Path, windows: Held
) -> None:
    folder = tmp_path / "binder"
    write_folder(folder, {"a.docx": b"old a", "b.docx": b"old b"}, OWNER)
    windows.hold(folder / "b.docx")
    with pytest.raises(CouldNotWriteError, match="open in Word"):
        write_folder(folder, {"a.docx": b"new a", "b.docx": b"old b"}, OWNER)
    assert (folder / "a.docx").read_bytes() == b"old a"
    assert names_in(tmp_path) == ["binder", "binder/a.docx", "binder/b.docx", "binder/manifest.json"]
    windows.let_go()
    write_folder(folder, {"a.docx": b"new a", "b.docx": b"old b"}, OWNER)
    assert (folder / "a.docx").read_bytes() == b"new a"
    assert names_in(tmp_path) == ["binder", "binder/a.docx", "binder/b.docx", "binder/manifest.json"]


def test_a_folder_that_cannot_be_put_in_place_leaves_the_old_state_whole(tmp_path: Path, windows: Held) -> None:
    folder = tmp_path / "binder"
    write_folder(folder, {"a.docx": b"old a"}, OWNER)
    windows.hold(tmp_path / ".binder.new" / "a.docx")  # a virus scanner reads what was just written
    with pytest.raises(CouldNotWriteError):
        write_folder(folder, {"a.docx": b"new a"}, OWNER)
    assert (folder / "a.docx").read_bytes() == b"old a"
    windows.let_go()
    write_folder(folder, {"a.docx": b"new a"}, OWNER)
    assert names_in(tmp_path) == ["binder", "binder/a.docx", "binder/manifest.json"]


def test_an_old_folder_that_cannot_be_deleted_hinders_no_build(tmp_path: Path, windows: Held) -> None:
    folder = tmp_path / "binder"
    write_folder(folder, {"a.docx": b"1", "b.docx": b"1"}, OWNER)
    windows.hold(tmp_path / ".binder.old" / "a.docx")  # opened between the two renames
    write_folder(folder, {"a.docx": b"2", "b.docx": b"1"}, OWNER)
    assert (folder / "a.docx").read_bytes() == b"2"
    windows.let_go()
    write_folder(folder, {"a.docx": b"3", "b.docx": b"1"}, OWNER)
    assert (folder / "a.docx").read_bytes() == b"3"
    assert not (tmp_path / ".binder.old").exists()


def test_one_file_that_is_open_stays_and_nothing_is_left_beside_it(tmp_path: Path, windows: Held) -> None:
    page = windows.hold(tmp_path / "ready.html")
    page.write_bytes(b"old")
    with pytest.raises(CouldNotWriteError, match=r"ready\.html"):
        write_whole(page, b"new")
    assert page.read_bytes() == b"old"
    assert names_in(tmp_path) == ["ready.html"]


def test_a_row_waits_while_the_tracker_is_open_and_goes_in_afterwards(tmp_path: Path, windows: Held) -> None:
    tracker = tmp_path / "tracker.xlsx"
    tracker.write_bytes(openpyxl_book())
    before = tracker.read_bytes()
    row: dict[str, Any] = {
        "document_id": "flha",
        "activity_date": date(2026, 11, 20),
        "document": "05-04 FLHA",
        "scope_type": "site",
        "scope_name": "Lot 22",
        "completed_by": "Zoë Ł 🦺",
        "signed": True,
        "complete": True,
    }
    windows.hold(tracker)
    logged = log_rows(tracker, [row])
    assert logged.waiting
    assert tracker.read_bytes() == before
    assert [entry.records for entry in waiting(tracker)] == [("flha-2026-11-20-1",)]
    windows.let_go()
    assert merge(tracker).earlier == ("flha-2026-11-20-1",)
    log = LogPart.open(tracker.read_bytes())
    assert any("Zoë Ł 🦺" in log.text(cell) for line in log.rows() for cell in log.cells(line))


# -- names ---------------------------------------------------------------------------------------------


def company(folder: Path, change: Callable[[str], str] = str, encoding: str = "utf-8") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "company.yaml"
    path.write_bytes(change((SAMPLE / "company.yaml").read_text("utf-8")).encode(encoding))
    return path


def ran(*words: object) -> int:
    try:
        return int(main([str(word) for word in words]) or 0)
    except SystemExit as ended:
        return int(ended.code or 0)


def test_two_sites_whose_names_differ_in_case_only_get_files_of_their_own(tmp_path: Path) -> None:
    more = "sites:\n  - {name: LOT 9, address: '1 A Street, Leduc, AB'}\n  - {name: lot 9., address: '2 A Street, Leduc, AB'}\n"
    path = company(tmp_path, lambda text: text.replace("sites:\n", more, 1))
    code = ran("build", path, "-o", tmp_path / "out")
    names = [name.casefold() for name in names_in(tmp_path / "out")]
    assert code == 0
    assert len(names) == len(set(names))
    cards = [name for name in names if "site-emergency-card lot-9" in name]
    assert {name.partition("lot-9")[2] for name in cards} == {".docx", "-2.docx"}


def test_two_files_of_one_binder_never_differ_in_case_only(tmp_path: Path) -> None:
    with pytest.raises(CouldNotWriteError, match="differ in letter case only"):
        write_folder(tmp_path / "binder", {"A.docx": b"1", "a.docx": b"2"}, OWNER)
    assert not (tmp_path / "binder").exists()


@pytest.mark.parametrize(
    "name", ["CON", "nul", "Aux", "com1", "LPT9", "con.", "NUL ", "Lot 5...", "..", "???", "CON.docx"]
)
def test_no_name_of_ours_is_reserved_or_ends_in_a_dot_or_space(name: str) -> None:
    made = slug(name)
    assert made == made.rstrip(". ")
    assert made.split(".")[0] not in {"con", "prn", "aux", "nul", "com1", "lpt9", ""}


# -- paths longer than 260 letters -----------------------------------------------------------------------


def test_a_path_too_long_for_windows_is_named_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(our_files, "LONGEST_PATH", 259)
    deep = tmp_path / ("d" * 120) / ("e" * 60)
    name = "documents/05-hazard-assessment/05-02 hazard-assessment-and-control-of-a-trade.docx"
    with pytest.raises(CouldNotWriteError, match="takes 259; choose a shorter folder"):
        write_folder(deep, {name: b"1"}, OWNER)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(CouldNotWriteError, match="shorter"):
        write_whole(deep / ("f" * 90), b"1")
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_of_a_binder_leaves_half_of_the_260_letters_to_the_users_own_folders(
    sample_builds: Callable[[str], Any],
) -> None:
    folder = sample_builds("prairie-ridge-framing").written.folder
    assert max(len(name) for name in names_in(folder)) <= 130


# -- a console that knows cp1252 only ----------------------------------------------------------------------

PEOPLE = "Zoë Łukaszewicz 🦺"


@pytest.fixture(scope="module")
def spelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A company whose every name has letters that cp1252 does not know, with a tracker and a binder."""
    folder = tmp_path_factory.mktemp("clients") / "łódź"
    text = (SAMPLE / "company.yaml").read_text("utf-8")
    owner = text.split("owner:")[1].split("name:")[1].split("\n")[0].split(",")[0].strip(" {}\"'")
    path = company(folder, lambda text: text.replace(owner, PEOPLE).replace("Bright Spark", "Błyskawica ⚡"))
    shutil.copy(SAMPLE / "records.csv", folder)
    assert ran("tracker", "new", path) == 0
    records = (SAMPLE / "records.csv").read_text("utf-8").replace(owner, PEOPLE)
    (folder / "records.csv").write_text(records, "utf-8")
    assert ran("log", "import", path, folder / "records.csv") == 0
    assert ran("build", path, "-o", folder / "binders") == 0
    return path


COMMANDS: list[tuple[str, ...]] = [
    ("check", "{company}"),
    ("plan", "{company}"),
    ("ready", "{company}"),
    ("ready", "{company}", "--every-row"),
    ("coverage", "{company}"),
    ("todo", "{company}"),
    ("hazards", "list", "{company}"),
    ("legislation", "list", "{company}"),
    ("tracker", "check", "{company}"),
    ("log", "list", "{company}"),
    ("log", "documents", "{company}"),
    ("lint", "{binder}", "--company", "{company}"),
    ("clients", "status", "{clients}", "--jobs", "1"),
    ("build", "{company}", "-o", "{binders}"),
    ("templates", "list"),
    ("schema",),
    ("ready", "{nothing}"),
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_cp1252_console_gets_every_answer_and_no_traceback(
    words: tuple[str, ...], spelled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    binders = spelled.parent / "binders"
    where = {
        "company": spelled,
        "binders": binders,
        "binder": next(binders.iterdir()),
        "clients": spelled.parent.parent,
        "nothing": spelled.parent / "łąka 🌾.yaml",
    }
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="cp1252", write_through=True) for _ in range(2))
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    code = ran(*(word.format(**where) for word in words))
    said = [stream.buffer.getvalue().decode("cp1252") for stream in (out, err)]
    assert code in {0, 1, 3}, said[1]
    assert any(text.strip() for text in said)
    assert "Traceback" not in "".join(said)


# -- lines that end in CRLF ------------------------------------------------------------------------------------


def crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def test_company_csv_and_journal_with_crlf_are_read_as_with_lf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    for name, change in (("lf", str), ("crlf", crlf)):
        path = company(tmp_path / name, change)
        csv = tmp_path / name / "records.csv"
        csv.write_bytes(change((SAMPLE / "records.csv").read_text("utf-8")).encode())
        assert ran("tracker", "new", path) == 0
        assert ran("log", "import", path, csv) == 0
        journal = next((tmp_path / name / ".secor").glob("*journal*"))
        journal.write_bytes(change(journal.read_text("utf-8")).encode())
        capsys.readouterr()
        ran("ready", path, "--as-of", "2026-11-27", "--json")
        said.append(capsys.readouterr().out.replace(f"/{name}/", "/"))
        assert waiting(tmp_path / name / "tracker.xlsx") == ()
    assert said[0] == said[1]


def test_a_value_is_written_into_a_company_file_with_crlf_and_its_line_ends_stay(tmp_path: Path) -> None:
    text = crlf((SAMPLE / "company.yaml").read_text("utf-8"))
    changed = with_value(text, ("company", "phone"), "403-555-0177")
    assert "403-555-0177" in changed
    assert changed.count("\n") == changed.count("\r\n")


def test_a_template_with_crlf_builds_the_same_word_file(tmp_path: Path) -> None:
    made = []
    for name, change in (("lf", str), ("crlf", crlf)):
        house = tmp_path / name
        assert ran("templates", "new", "crane-lift-plan", "--kind", "form", "--element", "6", "--folder", house) == 0
        source = next(house.rglob("crane-lift-plan.md"))
        source.write_bytes(change(source.read_text("utf-8")).encode())
        assert ran("templates", "build", "--folder", house) == 0
        made.append(next(house.rglob("crane-lift-plan.docx")).read_bytes())
    assert made[0] == made[1]


def test_a_list_of_clients_with_crlf_names_the_same_clients(tmp_path: Path) -> None:
    for name in ("one", "two"):
        company(tmp_path / name)
    (tmp_path / "list.txt").write_bytes(b"\xef\xbb\xbf# mine\r\none\r\ntwo\r\n")
    assert [client.key for client in find_clients(tmp_path / "list.txt")] == ["one", "two"]

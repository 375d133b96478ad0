"""The evidence pack: all in it, private things out, every link good, every change found."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from click.testing import CliRunner
from coverage_cases import AS_OF, covered, records
from readiness_cases import plan_of, rules
from validators import need

from secor_docs.binder.prepare import Built
from secor_docs.cli.pack import command
from secor_docs.evaluation.binder_files import files_on_disk
from secor_docs.evaluation.pack import Packed, make_pack, verify_pack
from secor_docs.problems import CouldNotReadError, InputWrongError
from secor_docs.readiness.coverage import coverage
from secor_docs.readiness.on_file import FileOnDisk
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.evidence import keep
from secor_docs.tracker.kept_files import evidence_facts
from secor_docs.tracker.proof import EvidenceFacts, file_cell
from secor_docs.tracker.record import Record, Tracker


class Links(HTMLParser):
    """The page as a browser reads it: its links, and everything that would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and not (given["href"] or "").startswith("#"):
            self.links.append(unquote(given["href"] or ""))
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"] or ""
        self.fetched += [tag] if tag in {"script", "link", "img", "iframe", "object"} else []


def planted(folder: Path) -> tuple[Path, tuple[Record, ...]]:
    """A company's folder with a binder, a tracker and evidence: one open file, one private, one gone, one outside."""
    documents = [
        {"id": p.id, "file": f"documents/{p.file_name}.docx"}
        for p in plan_of().documents
        if p.type.id in {"health-safety-policy", "violence-harassment-complaint"}
    ]
    (folder / "binder" / "documents").mkdir(parents=True)
    for document in documents:
        (folder / "binder" / document["file"]).write_bytes(b"filled in by a person")
    (folder / "binder" / "manifest.json").write_text(json.dumps({"documents": documents, "files": {}}), "utf-8")
    (folder / "tracker.xlsx").write_bytes(b"the tracker")
    (folder / "company.yaml").write_text("a file with people in it", "utf-8")
    for name in ("open photo #1 & 50%.jpg", "private.jpg"):
        (folder / "evidence" / "2026-11").mkdir(parents=True, exist_ok=True)
        (folder / "evidence" / "2026-11" / name).write_bytes(name.encode())
    (folder.parent / "outside.txt").write_bytes(b"outside")
    flha = [r for r in records() if r.document_id == "flha"][-4:]
    given = (
        replace(flha[0], evidence="evidence/2026-11/open photo #1 & 50%.jpg"),
        replace(flha[1], evidence="evidence/2026-11/private.jpg", private=True, notes="private words"),
        replace(flha[2], evidence="evidence/2026-11/gone.jpg"),
        replace(flha[3], evidence="../outside.txt", location="=1+1"),
    )
    return folder, tuple(given)


def packed(folder: Path, rows: tuple[Record, ...], closed: frozenset[str] = frozenset()) -> Packed:
    kept = tuple(r for r in records() if r.record_id not in {g.record_id for g in rows}) + rows
    on_disk = {"health-safety-policy": FileOnDisk("documents/01-01 health-safety-policy.docx")}
    facts = evidence_facts(kept, folder)
    log = Tracker("tracker.xlsx", records=kept)
    found = coverage(readiness(plan_of(), log, AS_OF, rules=rules(), evidence=facts), on_disk)
    paths = {"tracker": folder / "tracker.xlsx", "binder": folder / "binder"}
    return make_pack(found, log, folder / "pack.zip", **paths, evidence=facts, closed=closed)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Packed]:
    folder, rows = planted(tmp_path_factory.mktemp("made") / "company")
    return folder / "pack.zip", packed(folder, rows)


def test_private_records_and_files_stay_out_and_are_counted(made: tuple[Path, Packed]) -> None:
    path, told = made
    with zipfile.ZipFile(path) as zip_:
        names = zip_.namelist()
        everything = b"\n".join(zip_.read(name) for name in names)
    private = [r for r in records() if r.document_id in {p.type.id for p in plan_of().documents if p.type.private}]
    assert (told.private, told.private_files) == (1 + len(private), 2)
    assert not any("private.jpg" in name or "complaint" in name or "company.yaml" in name for name in names)
    assert "tracker.xlsx" not in names
    assert b"private words" not in everything


def test_a_tracker_without_private_rows_goes_in_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "tracker.xlsx").write_bytes(b"the tracker")
    found = covered(())
    tracker, none = tmp_path / "tracker.xlsx", EvidenceFacts()
    told = make_pack(found, Tracker(tracker.name), tmp_path / "p.zip", tracker=tracker, binder=None, evidence=none)
    with zipfile.ZipFile(tmp_path / "p.zip") as zip_:
        assert zip_.read("tracker.xlsx") == b"the tracker"
    assert told.tracker


def test_what_stands_behind_each_record_is_said_on_the_page_and_in_the_table(made: tuple[Path, Packed]) -> None:
    with zipfile.ZipFile(made[0]) as zip_:
        page, table = zip_.read("index.html").decode(), zip_.read("records.csv").decode("utf-8-sig")
    assert "What stands behind the records: 0 proven" in page  # the one file has no hash noted
    assert 'class="s claimed"' in page
    assert table.splitlines()[0].endswith("What stands behind it")
    assert table.splitlines()[1].endswith("row only")


def test_every_file_of_a_row_is_packed_and_linked_with_the_hashes_it_was_logged_with(tmp_path: Path) -> None:
    folder, _ = planted(tmp_path / "company")
    flha = next(r for r in records() if r.document_id == "flha" and r.activity_date)
    names = []
    for data in (b"one", b"two"):
        (tmp_path / "p.jpg").write_bytes(data)
        names.append(keep(tmp_path / "p.jpg", folder, day=AS_OF, document="flha", scope="Lot 14").name)
    packed(folder, (replace(flha, evidence=file_cell(*names)),))
    with zipfile.ZipFile(folder / "pack.zip") as zip_:
        assert set(names) <= set(zip_.namelist())
        assert zip_.read("evidence/sha256.txt") == (folder / "evidence/sha256.txt").read_bytes()
        page = zip_.read("index.html").decode()
    assert set(names) <= set(Links(page).links)
    assert 'class="s proven"' in page
    assert verify_pack(folder / "pack.zip").problems == ()


@pytest.mark.parametrize("case", ["shared name", "same bytes", "logged as private"])
def test_a_file_of_a_private_record_is_never_packed_whatever_another_row_says(tmp_path: Path, case: str) -> None:
    folder, _ = planted(tmp_path / "company")
    one, two = [r for r in records() if r.document_id == "flha"][-2:]
    (tmp_path / "p.jpg").write_bytes(b"one")
    name = keep(tmp_path / "p.jpg", folder, day=AS_OF, document="flha", scope="Lot 14").name
    other = name
    if case == "same bytes":
        other = "copy.jpg"
        (folder / other).write_bytes(b"one")
    private = replace(one, evidence=name, private=case != "logged as private")
    closed = frozenset({one.record_id}) if case == "logged as private" else frozenset()
    told = packed(folder, (private, replace(two, evidence=other)), closed)
    with zipfile.ZipFile(folder / "pack.zip") as zip_:
        assert not any(zip_.read(member) == b"one" for member in zip_.namelist())
        assert name.encode() not in b"".join(zip_.read(member) for member in zip_.namelist())
    assert [record.record_id for record in told.kept_apart] == [two.record_id]


def test_every_link_of_the_page_opens_a_file_and_nothing_is_fetched(made: tuple[Path, Packed], tmp_path: Path) -> None:
    with zipfile.ZipFile(made[0]) as zip_:
        zip_.extractall(tmp_path)
    page = Links((tmp_path / "index.html").read_text("utf-8"))
    assert page.fetched == []
    assert page.policy.startswith("default-src 'none'")
    assert "evidence/2026-11/open photo #1 & 50%.jpg" in page.links
    assert all((tmp_path / link).is_file() for link in page.links)


def test_the_page_lists_the_questions_in_order_and_marks_them(made: tuple[Path, Packed]) -> None:
    with zipfile.ZipFile(made[0]) as zip_:
        page = zip_.read("index.html").decode()
    shown = re.findall(r'<li id="q-([^"]+)"', page)
    assert shown == [question.id for question in plan_of().question_set.questions]
    assert "<h3>S1.01 (derived)" in page


def test_a_text_that_looks_like_a_formula_is_none_in_the_list_of_records(made: tuple[Path, Packed]) -> None:
    with zipfile.ZipFile(made[0]) as zip_:
        assert "'=1+1" in zip_.read("records.csv").decode("utf-8-sig")


def test_a_pack_as_it_was_made_verifies_with_its_seal(made: tuple[Path, Packed]) -> None:
    found = verify_pack(made[0])
    assert found.problems == ()
    assert found.seal == made[1].seal
    assert found.files == made[1].files - 1


def test_the_same_things_make_the_same_pack(tmp_path: Path) -> None:
    folder, rows = planted(tmp_path / "company")
    one = packed(folder, rows), (folder / "pack.zip").read_bytes()
    assert (packed(folder, rows), (folder / "pack.zip").read_bytes()) == one


def changed(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(source) as zip_:
        members = {name: zip_.read(name) for name in zip_.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w") as zip_:
        for name, data in members.items():
            zip_.writestr(name, data)
    return target


PHOTO = "evidence/2026-11/open photo #1 & 50%.jpg"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda m: m.update({PHOTO: b"another"}), "the file was changed after the pack was made"),
        (lambda m: m.pop(PHOTO), "the file is not there"),
        (lambda m: m.update({"more.txt": b"more"}), "the file is not in the manifest"),
    ],
    ids=["changed", "gone", "added"],
)
def test_every_change_of_a_pack_is_found(
    made: tuple[Path, Packed], tmp_path: Path, change: Callable[[dict[str, bytes]], None], message: str
) -> None:
    found = verify_pack(changed(made[0], tmp_path / "p.zip", change))
    assert message in [problem.message for problem in found.problems]


def test_a_pack_with_its_manifest_made_anew_has_another_seal(made: tuple[Path, Packed], tmp_path: Path) -> None:
    path = changed(made[0], tmp_path / "p.zip", lambda m: m.update({"manifest.json": m["manifest.json"] + b"\n"}))
    done = CliRunner().invoke(command, ["verify", str(path), "--seal", made[1].seal])
    assert done.exit_code == 1
    assert "The seal is another one" in done.output


@pytest.mark.parametrize("data", [b"", b"text", b"PK\x03\x04"])
def test_what_is_no_pack_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.zip").write_bytes(data)
    with pytest.raises(CouldNotReadError, match="not a whole evidence pack"):
        verify_pack(tmp_path / "p.zip")


def test_a_failed_pack_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, rows = planted(tmp_path / "company")
    (folder / "pack.zip").write_bytes(b"the old one")
    monkeypatch.setattr("secor_docs.evaluation.pack.os.fsync", _refuse)
    with pytest.raises(Exception, match="Nothing was changed"):
        packed(folder, rows)
    assert (folder / "pack.zip").read_bytes() == b"the old one"
    assert not list(folder.glob(".*"))


def _refuse(_file: int) -> None:
    raise OSError(28, "No space left on device")


def test_the_binder_of_another_company_is_refused(tmp_path: Path) -> None:
    about = {"owner": {"legal_name": "Other Ltd."}, "documents": [], "files": {}}
    (tmp_path / "manifest.json").write_text(json.dumps(about), "utf-8")
    with pytest.raises(InputWrongError, match="this is the binder of Other Ltd"):
        files_on_disk(tmp_path, "Prairie Ridge Framing Ltd.")


def test_as_of_is_the_day_on_the_page(made: tuple[Path, Packed]) -> None:
    with zipfile.ZipFile(made[0]) as zip_:
        assert json.loads(zip_.read("manifest.json"))["as_of"] == AS_OF.isoformat() == date(2026, 11, 21).isoformat()


def test_a_binder_on_disk_shows_its_documents_and_nothing_signed_yet(sample_builds: Callable[[str], Built]) -> None:
    built = sample_builds("prairie-ridge-framing")
    on_disk = files_on_disk(built.written.folder, "Prairie Ridge Framing Ltd.")
    assert on_disk.keys() == {planned.id for planned in built.documents}
    assert not any(there.dated for there in on_disk.values())


def test_the_page_opens_from_disk_in_a_browser_with_the_network_off(made: tuple[Path, Packed], tmp_path: Path) -> None:
    browser = need("Chromium", shutil.which("chromium") or shutil.which("chromium-browser"))
    with zipfile.ZipFile(made[0]) as zip_:
        zip_.extractall(tmp_path / "pack")
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        f"--user-data-dir={tmp_path / 'profile'}",
        "--proxy-server=http://127.0.0.1:9",
        "--virtual-time-budget=3000",
        "--enable-logging=stderr",
        "--dump-dom",
        (tmp_path / "pack" / "index.html").as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    shown = Links(done.stdout)
    assert shown.links == Links((tmp_path / "pack" / "index.html").read_text("utf-8")).links
    assert "S1.01" in done.stdout
    assert "CONSOLE" not in done.stderr, done.stderr

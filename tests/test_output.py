"""A binder's folder: whole or not at all, nothing touched without need, a person's edits left alone."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from secor_docs.binder.folder import write_folder
from secor_docs.binder.manifest import Written
from secor_docs.cli.unexpected import explained
from secor_docs.files import MANIFEST, locked, sha256, write_whole
from secor_docs.names import slug
from secor_docs.problems import CouldNotWriteError, InputWrongError

ABOUT = {"owner": {"legal_name": "Prairie Test Ltd.", "wcb_account": "0123456"}}
FIRST = {"Binder.docx": b"binder 1", "documents/01/policy.docx": b"policy", "forms/flha.docx": b"flha"}
SECOND = {"Binder.docx": b"binder 2", "documents/01/policy.docx": b"policy", "documents/02/new.docx": b"new"}


def write(folder: Path, files: Mapping[str, bytes], **more: Any) -> Written:
    return write_folder(folder, files, more.pop("about", ABOUT), **more)


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    return {p.relative_to(folder).as_posix(): (p.stat().st_ino, p.stat().st_mtime_ns) for p in folder.rglob("*")}


def without_manifest(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(folder).items() if name != MANIFEST}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out" / "prairie-test"


def test_a_first_build_writes_every_file_and_a_manifest_of_their_hashes(folder: Path) -> None:
    written = write(folder, FIRST)
    assert without_manifest(folder) == FIRST
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    assert manifest == {**ABOUT, "files": {name: sha256(data) for name, data in FIRST.items()}}
    assert written.new == tuple(sorted(FIRST))


def test_a_second_build_changes_what_changed_and_takes_away_what_is_no_longer_made(folder: Path) -> None:
    write(folder, FIRST)
    written = write(folder, SECOND)
    assert without_manifest(folder) == SECOND
    assert (written.new, written.changed, written.unchanged, written.removed) == (
        ("documents/02/new.docx",),
        ("Binder.docx",),
        ("documents/01/policy.docx",),
        ("forms/flha.docx",),
    )
    assert not (folder / "forms").exists()


def test_a_second_build_of_the_same_touches_nothing(folder: Path) -> None:
    write(folder, FIRST)
    before = stamps(folder), folder.stat().st_ino
    written = write(folder, FIRST)
    assert (stamps(folder), folder.stat().st_ino) == before
    assert written.unchanged == tuple(sorted(FIRST))


def test_a_file_that_did_not_change_keeps_its_inode_and_time_when_others_change(folder: Path) -> None:
    write(folder, FIRST)
    before = stamps(folder)["documents/01/policy.docx"]
    write(folder, SECOND)
    assert stamps(folder)["documents/01/policy.docx"] == before


def test_nothing_is_left_beside_the_folder(folder: Path) -> None:
    write(folder, FIRST)
    write(folder, SECOND)
    assert [p.name for p in folder.parent.iterdir()] == [folder.name]


def test_some_documents_only_take_nothing_away(folder: Path) -> None:
    write(folder, FIRST)
    written = write(folder, {"forms/flha.docx": b"flha 2"}, only=True)
    assert without_manifest(folder) == {**FIRST, "forms/flha.docx": b"flha 2"}
    assert written.removed == ()
    assert write(folder, {**FIRST, "forms/flha.docx": b"flha 2"}).edited == ()


# -- edits -------------------------------------------------------------------------------------------


def edit(folder: Path, name: str = "Binder.docx", data: bytes = b"edited by hand") -> None:
    (folder / name).write_bytes(data)


def test_an_edited_file_is_left_alone_while_what_we_make_is_the_same(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    written = write(folder, FIRST)
    assert (written.edited, written.beside) == (("Binder.docx",), ())
    assert without_manifest(folder) == {**FIRST, "Binder.docx": b"edited by hand"}


def test_the_new_version_goes_beside_an_edited_file_once(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    written = write(folder, SECOND)
    assert (written.edited, written.beside) == (("Binder.docx",), ("Binder (new).docx",))
    assert without_manifest(folder) == {**SECOND, "Binder.docx": b"edited by hand", "Binder (new).docx": b"binder 2"}
    before = stamps(folder)
    write(folder, SECOND)
    assert stamps(folder) == before


def test_a_later_version_replaces_the_one_beside_when_nobody_edited_that(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    write(folder, SECOND)
    write(folder, {**SECOND, "Binder.docx": b"binder 3"})
    assert without_manifest(folder) == {**SECOND, "Binder.docx": b"edited by hand", "Binder (new).docx": b"binder 3"}


def test_a_version_beside_that_was_edited_too_is_left_alone(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    write(folder, SECOND)
    edit(folder, "Binder (new).docx", b"worked on too")
    third = {**SECOND, "Binder.docx": b"binder 3"}
    for _ in range(2):
        write(folder, third)
        assert without_manifest(folder) == {
            **SECOND,
            "Binder.docx": b"edited by hand",
            "Binder (new).docx": b"worked on too",
            "Binder (new 2).docx": b"binder 3",
        }


def test_edited_again_it_is_still_left_alone(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    write(folder, SECOND)
    edit(folder, data=b"edited twice")
    write(folder, FIRST)
    assert (folder / "Binder.docx").read_bytes() == b"edited twice"


def test_a_version_beside_goes_when_the_person_takes_the_new_one(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    write(folder, SECOND)
    edit(folder, data=b"binder 2")
    assert write(folder, SECOND).removed == ("Binder (new).docx",)
    assert without_manifest(folder) == SECOND


def test_a_version_beside_that_was_thrown_away_does_not_come_back(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder)
    write(folder, SECOND)
    (folder / "Binder (new).docx").unlink()
    write(folder, SECOND)
    assert not (folder / "Binder (new).docx").exists()


def test_a_file_that_was_deleted_is_made_again(folder: Path) -> None:
    write(folder, FIRST)
    (folder / "Binder.docx").unlink()
    assert write(folder, FIRST).new == ("Binder.docx",)


def test_a_document_no_longer_made_stays_when_it_was_edited(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder, "forms/flha.docx")
    for _ in range(2):
        written = write(folder, SECOND)
        assert written.edited == ("forms/flha.docx",)
        assert (folder / "forms/flha.docx").read_bytes() == b"edited by hand"


def test_files_and_links_of_the_persons_own_survive(folder: Path) -> None:
    write(folder, FIRST)
    edit(folder, "my notes.txt", b"mine")
    (folder / "empty").mkdir()
    (folder / "elsewhere").symlink_to(folder.parent.parent, target_is_directory=True)
    write(folder, SECOND)
    assert (folder / "my notes.txt").read_bytes() == b"mine"
    assert (folder / "empty").is_dir()
    assert (folder / "elsewhere").is_symlink()


def test_a_file_of_the_persons_own_under_a_name_of_ours_is_not_overwritten(folder: Path) -> None:
    folder.mkdir(parents=True)
    edit(folder, "Binder.docx", b"my own binder")
    written = write(folder, FIRST)
    assert (folder / "Binder.docx").read_bytes() == b"my own binder"
    assert (folder / "Binder (new).docx").read_bytes() == b"binder 1"
    assert written.edited == ("Binder.docx",)


def test_a_name_without_an_ending_in_a_folder_with_a_dot_goes_beside_under_a_sound_name(folder: Path) -> None:
    write(folder, {"v1.0/README": b"a"})
    edit(folder, "v1.0/README")
    assert write(folder, {"v1.0/README": b"b"}).beside == ("v1.0/README (new)",)


# -- whose folder ------------------------------------------------------------------------------------


@pytest.mark.parametrize("new", [{"legal_name": "Prairie Test Inc."}, {"wcb_account": "0123457"}])
def test_a_company_with_a_new_name_or_a_new_account_keeps_its_folder(folder: Path, new: dict[str, str]) -> None:
    write(folder, FIRST)
    write(folder, FIRST, about={"owner": ABOUT["owner"] | new})
    assert json.loads((folder / "manifest.json").read_text("utf-8"))["owner"] == ABOUT["owner"] | new


@pytest.mark.parametrize("owner", [{"legal_name": "Other Ltd.", "wcb_account": "9"}, "just text", None])
def test_the_folder_of_another_company_is_refused(folder: Path, owner: Any) -> None:
    write(folder, FIRST, about={"owner": owner})
    before = tree(folder)
    with pytest.raises(InputWrongError, match="this folder is the binder of"):
        write(folder, SECOND)
    assert tree(folder) == before


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": []}', '{"files": {"a": 1}}', "\ud800"])
def test_a_manifest_that_cannot_be_read_is_refused_and_nothing_changed(folder: Path, text: str) -> None:
    write(folder, FIRST)
    (folder / MANIFEST).write_bytes(text.encode("utf-8", "surrogatepass"))
    before = tree(folder)
    with pytest.raises(InputWrongError, match="the manifest cannot be read"):
        write(folder, SECOND)
    assert tree(folder) == before


def test_only_one_build_at_a_time_and_the_lock_of_the_other_stays(folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    with locked(folder.with_name(f".{folder.name}.lock"), folder, "busy"):
        for _ in range(2):
            with pytest.raises(CouldNotWriteError, match="another build is writing this binder"):
                write(folder, FIRST)
    write(folder, FIRST)
    assert without_manifest(folder) == FIRST


# -- whole or not at all -----------------------------------------------------------------------------


class Killed(BaseException):
    """Stands in for a power cut: nothing that follows runs."""


STEPS = [
    (os, "link"),
    (os, "fsync"),
    (Path, "rename"),
    (Path, "mkdir"),
    (Path, "open"),
    (Path, "unlink"),
    (Path, "rmdir"),
    (shutil, "rmtree"),
]


class Calls:
    """Lets so many calls of the disk through, then fails every one: the first, or all as after a power cut."""

    def __init__(self, most: int, error: Callable[[], BaseException], *, for_good: bool) -> None:
        self.left, self.error, self.for_good, self.struck = most, error, for_good, False

    def wrap(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any, **kwargs: Any) -> Any:
            if self.left <= 0 and (self.for_good or not self.struck):
                self.struck = True
                raise self.error()
            self.left -= 1
            return function(*args, **kwargs)

        return called


def run_until(folder: Path, most: int, error: Callable[[], BaseException], *, for_good: bool) -> bool:
    """Build, failing after ``most`` calls; True when the build came to its end untouched."""
    calls = Calls(most, error, for_good=for_good)
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in STEPS:
            patch.setattr(owner, name, calls.wrap(getattr(owner, name)))
        try:
            write(folder, SECOND)
        except (Killed, CouldNotWriteError):
            return False
    return not calls.struck


def started(folder: Path) -> dict[str, bytes]:
    shutil.rmtree(folder.parent, ignore_errors=True)
    write(folder, FIRST)
    edit(folder, "my notes.txt", b"mine")
    return tree(folder)


def test_a_power_cut_at_any_point_leaves_the_old_binder_or_the_new_one_on_the_next_run(folder: Path) -> None:
    for most in range(60):
        old = started(folder)
        done = run_until(folder, most, Killed, for_good=True)
        standing = tree(folder) if folder.is_dir() else tree(folder.with_name(f".{folder.name}.old"))
        assert standing == old or standing.keys() - old.keys() == {"documents/02/new.docx"}, most
        write(folder, SECOND)
        assert without_manifest(folder) == {**SECOND, "my notes.txt": b"mine"}, most
        assert [p.name for p in folder.parent.iterdir()] == [folder.name], most
        if done:
            break
    else:
        pytest.fail("the build never came to its end")


def test_a_disk_that_refuses_at_any_point_leaves_a_whole_binder_and_says_so(folder: Path) -> None:
    for most in range(60):
        old = started(folder)
        done = run_until(folder, most, lambda: OSError(28, "No space left on device"), for_good=False)
        standing = tree(folder)
        whole = {**SECOND, "my notes.txt": b"mine"}
        assert standing == old or {n: d for n, d in standing.items() if n != MANIFEST} == whole, most
        if done:
            break
    else:
        pytest.fail("the build never came to its end")


def test_a_cut_between_the_two_renames_is_mended_by_the_next_run(folder: Path) -> None:
    old = started(folder)
    folder.rename(folder.with_name(f".{folder.name}.old"))
    folder.with_name(f".{folder.name}.new").mkdir()
    written = write(folder, FIRST)
    assert tree(folder) == old
    assert written.unchanged == tuple(sorted(FIRST))


@pytest.mark.parametrize("step", STEPS[:5], ids=lambda step: step if isinstance(step, str) else "")
def test_a_folder_that_may_not_be_written_is_said_in_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[Any, str]
) -> None:
    old = started(folder)

    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(*step, refuse)
        if step == (os, "link"):
            patch.setattr(shutil, "copy2", refuse)
        with pytest.raises(CouldNotWriteError, match="Permission denied") as caught:
            write(folder, SECOND)
    assert caught.value.exit_code == 4
    assert "open in Word" in str(caught.value)
    assert tree(folder) == old


def test_a_file_system_without_links_gets_copies(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, FIRST)

    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    write(folder, SECOND)
    assert without_manifest(folder) == SECOND


def test_a_folder_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(CouldNotWriteError):
        write(tmp_path / "file" / "out" / "company", FIRST)


# -- one file ----------------------------------------------------------------------------------------


def test_one_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "company.yaml"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["company.yaml"]


def test_one_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "company.yaml"
    write_whole(path, b"one")

    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(CouldNotWriteError, match="No space left on device"):
        write_whole(path, b"two")
    assert tree(tmp_path) == {"company.yaml": b"one"}


# -- names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["CON", "con.", "NUL", "Aux", "COM1", "lpt9", "...", "", "  ", "/", "..", "?*<>|"])
def test_names_windows_keeps_for_itself_and_empty_ones_get_another(folder: Path, name: str) -> None:
    made = slug(name)
    assert made not in {"con", "nul", "aux", "com1", "lpt9", ""}
    assert not set(made) & set('<>:"/\\|?*. ')
    write(folder, {f"documents/{made}.docx": b"x"})


@pytest.mark.parametrize("name", ["a" * 5000, "é" * 5000, "漢" * 5000, "👷" * 5000, "ab " * 900])
def test_very_long_names_stay_within_what_a_disk_takes(folder: Path, name: str) -> None:
    made = slug(name)
    assert 0 < len(made) <= 48
    write(folder, {f"documents/{made}.docx": b"x"})


def test_a_locked_package_is_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "company"
    write_folder(folder, {"a.docx": b"one"}, {"owner": {"legal_name": "A"}})
    (folder / "locked.json").write_text("{}", "utf-8")
    with pytest.raises(InputWrongError, match="this package is locked"):
        write_folder(folder, {"a.docx": b"two"}, {"owner": {"legal_name": "A"}})
    assert (folder / "a.docx").read_bytes() == b"one"


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("Binder.docx", "~$Binder.docx"),
        ("Binder.docx", ".~lock.Binder.docx#"),
        ("documents/01/policy.docx", "documents/01/~$policy.docx"),
        ("documents/01/a longer name.docx", "documents/01/~$longer name.docx"),
    ],
)
def test_a_file_that_is_open_is_not_replaced_and_the_folder_stays_as_it_was(name: str, lock: str, folder: Path) -> None:
    write(folder, {**FIRST, name: b"one"})
    (folder / lock).touch()
    before = tree(folder)
    with pytest.raises(CouldNotWriteError, match=r"is open in another program .*nothing has it open, delete"):
        write(folder, {**FIRST, name: b"two"})
    with pytest.raises(CouldNotWriteError, match="is open in another program"):
        write(folder, {n: data for n, data in FIRST.items() if n != name})  # taken away
    assert tree(folder) == before
    write(folder, {**FIRST, name: b"one", "another.docx": b"x"})  # what is not replaced may be open
    (folder / lock).unlink()
    assert name in write(folder, {**FIRST, name: b"two"}).changed


def test_letters_that_file_names_cannot_have_are_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsencode", lambda text: str(text).encode("ascii"))
    with pytest.raises(CouldNotWriteError, match=r'holds "é", .*PYTHONUTF8=1'):
        write(folder.with_name("éric"), FIRST)
    with pytest.raises(CouldNotWriteError, match='holds "é"'):
        write_whole(folder / "café.xlsx", b"")
    code, said = explained(UnicodeEncodeError("ascii", "a/é", 2, 3, "no"), ["check"])
    assert (code, said[:32]) == (3, 'A file has "é" in its name, and ')

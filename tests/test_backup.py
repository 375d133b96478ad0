"""A backup holds all a company wrote, is read back, never takes another one's place, and restores by unpacking."""

from __future__ import annotations

import os
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from secor_docs import backup as backups
from secor_docs.backup import HASHES, back_up, faults
from secor_docs.cli.commands import group
from secor_docs.data_files import shipped
from secor_docs.problems import CouldNotReadError, CouldNotWriteError

SAMPLE = shipped() / "samples" / "bright-spark-electric" / "company.yaml"
DAY = date(2026, 11, 27)
MINE = {
    "company.yaml": SAMPLE.read_bytes(),
    "tracker.xlsx": b"tracker",
    "issued.yaml": b"issued",
    ".secor/journal.jsonl": b"journal",
    ".secor/backups/tracker 1.xlsx": b"earlier",
    "evidence/2026-11/Foto é.jpg": b"photo",
    "binders/bright-spark/documents/01/edited by hand.docx": b"edited",
    "templates/05/own.docx": b"own",
    "letter to ACSA.docx": b"letter",
}
OTHERS = (
    "backups/old 2026-11-01.zip",
    "~$letter.docx",
    ".secor/lock",
    "holiday/film.mp4",
    "film.mov",
    "other/company.yaml",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "Élec O'Brien"
    for name, data in MINE.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(data)
    for name in OTHERS:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(b"x")
    return top


def test_all_that_is_the_companys_is_in_and_unpacks_to_what_it_was(folder: Path, tmp_path: Path) -> None:
    made = back_up(folder, DAY, "Bright Spark & Co")
    assert made.path == folder / "backups" / "bright-spark-co 2026-11-27.zip"
    assert made.files == len(MINE)
    assert made.left_out == ("film.mov", "holiday/", "other/")
    with zipfile.ZipFile(made.path) as file:
        file.extractall(tmp_path / "again")
    found = {p.relative_to(tmp_path / "again").as_posix(): p for p in (tmp_path / "again").rglob("*") if p.is_file()}
    assert found.pop(HASHES)
    assert {name: path.read_bytes() for name, path in found.items()} == MINE


def test_a_second_backup_of_a_day_stands_next_to_the_first(folder: Path, tmp_path: Path) -> None:
    first = back_up(folder, DAY, "A", into=tmp_path / "stick")
    before = first.path.read_bytes()
    (folder / "company.yaml").write_text("changed", "utf-8")
    second = back_up(folder, DAY, "A", into=tmp_path / "stick")
    assert [first.path.name, second.path.name] == ["a 2026-11-27.zip", "a 2026-11-27 (2).zip"]
    assert first.path.read_bytes() == before
    assert sorted(p.name for p in (tmp_path / "stick").iterdir()) == ["a 2026-11-27 (2).zip", "a 2026-11-27.zip"]


def test_a_binder_outside_the_folder_comes_along(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "binders/spark/forms").mkdir(parents=True)
    (tmp_path / "binders/spark/forms/flha.docx").write_bytes(b"form")
    made = back_up(folder, DAY, "A", binder=tmp_path / "binders/spark")
    with zipfile.ZipFile(made.path) as file:
        assert file.read("binders/spark/forms/flha.docx") == b"form"
    inside = back_up(folder, DAY, "A", binder=folder / "binders" / "bright-spark")
    assert inside.files == len(MINE)


def test_what_was_written_is_read_back_before_it_gets_its_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "faults", lambda _: ("tracker.xlsx: changed",))
    with pytest.raises(CouldNotWriteError, match="not what was read"):
        back_up(folder, DAY, "A")
    assert [p.name for p in (folder / "backups").iterdir()] == ["old 2026-11-01.zip"]


@pytest.mark.parametrize("full_after", [0, 2000])
def test_a_full_disk_leaves_no_half_zip(folder: Path, full_after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr" if full_after else "open", full)
    with pytest.raises(CouldNotWriteError, match="No space left"):
        back_up(folder, DAY, "A")
    assert [p.name for p in (folder / "backups").iterdir()] == ["old 2026-11-01.zip"]


def test_a_damaged_changed_or_filled_up_backup_is_told(folder: Path) -> None:
    path = back_up(folder, DAY, "A").path
    assert faults(path) == ()
    good = path.read_bytes()
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("more.txt", "more")
    assert faults(path) == ("more.txt: not of this backup",)
    for at in (200, 900, len(good) // 2):
        path.write_bytes(good[:at] + bytes([good[at] ^ 255]) + good[at + 1 :])
        assert len(faults(path)) == 1
    path.write_bytes(good[:300])
    with pytest.raises(CouldNotReadError, match="no backup"):
        faults(path)


def test_a_file_that_may_not_be_read_is_told_and_no_zip_is_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refused(self: Path, mode: str = "r", **rest: Any) -> Any:
        if self.name == "tracker.xlsx":
            raise PermissionError(13, "Permission denied")
        return opened(self, mode, **rest)

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(CouldNotReadError, match=r"tracker\.xlsx"):
        back_up(folder, DAY, "A")
    assert [p.name for p in (folder / "backups").iterdir()] == ["old 2026-11-01.zip"]


def test_a_pipe_in_the_folder_does_not_hold_it_up(folder: Path) -> None:
    os.mkfifo(folder / "evidence" / "pipe")
    os.mkfifo(folder / "pipe.txt")
    made = back_up(folder, DAY, "A")
    assert made.files == len(MINE)
    assert "pipe.txt" in made.left_out


def test_the_command_backs_up_a_file_with_faults_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    (folder / "tracker.xlsx").unlink()
    assert CliRunner().invoke(group, ["backup"]).output.startswith("Written and read back: backups/bright-spark")
    (folder / "company.yaml").write_text("company: {phone: 1}\n", "utf-8")
    done = CliRunner().invoke(group, ["backup"])
    assert done.exit_code == 0, done.output
    (zip_,) = (p for p in Path("backups").iterdir() if p.name.startswith("élec"))
    assert CliRunner().invoke(group, ["backup", "--check", str(zip_)]).exit_code == 0
    zip_.write_bytes(zip_.read_bytes().replace(b"phone: 1", b"phone: 2"))
    assert CliRunner().invoke(group, ["backup", "--check", str(zip_)]).exit_code in {0, 1}

"""Evidence files: copied under a clear name, noted with their hash, never written over."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from secor_docs.problems import CouldNotReadError, CouldNotWriteError
from secor_docs.tracker.evidence import EvidenceFile, changed, keep

DAY = date(2026, 11, 20)


def kept(file: Path, folder: Path) -> EvidenceFile:
    return keep(file, folder, day=DAY, document="flha", scope="Lot 22 / Maple Ridge")


def photo(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_copy_gets_a_clear_name_and_the_original_stays(tmp_path: Path) -> None:
    file = photo(tmp_path, "IMG_1.JPG", b"one")
    got = kept(file, tmp_path)
    assert got.name == "evidence/2026-11/2026-11-20 flha lot-22-maple-ridge 1.jpg"
    assert (tmp_path / got.name).read_bytes() == file.read_bytes() == b"one"


def test_a_second_file_of_the_day_gets_the_next_number(tmp_path: Path) -> None:
    names = [kept(photo(tmp_path, "a.jpg", data), tmp_path).name[-5:] for data in (b"one", b"two", b"three")]
    assert names == ["1.jpg", "2.jpg", "3.jpg"]


def test_the_same_file_again_is_noticed_under_whatever_name(tmp_path: Path) -> None:
    first = kept(photo(tmp_path, "a.jpg", b"one"), tmp_path)
    again = kept(photo(tmp_path, "b.png", b"one"), tmp_path)
    assert (again.name, again.before, first.before) == (first.name, True, False)


def test_a_copy_that_was_lost_is_made_again(tmp_path: Path) -> None:
    file = photo(tmp_path, "a.jpg", b"one")
    (tmp_path / kept(file, tmp_path).name).unlink()
    assert changed(tmp_path) == ("2026-11/2026-11-20 flha lot-22-maple-ridge 1.jpg",)
    assert not kept(file, tmp_path).before
    assert changed(tmp_path) == ()


def test_a_copy_that_was_changed_is_told(tmp_path: Path) -> None:
    got = kept(photo(tmp_path, "a.jpg", b"one"), tmp_path)
    (tmp_path / got.name).write_bytes(b"other")
    assert changed(tmp_path) == (got.name.removeprefix("evidence/"),)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not here")
def test_the_hashes_are_read_by_the_ordinary_tool(tmp_path: Path) -> None:
    kept(photo(tmp_path, "é.jpg", b"one"), tmp_path)
    subprocess.run(
        ["sha256sum", "--check", "--strict", "sha256.txt"], cwd=tmp_path / "evidence", check=True, capture_output=True
    )


def test_an_empty_or_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError, match="the file is empty"):
        kept(photo(tmp_path, "a.jpg", b""), tmp_path)
    with pytest.raises(CouldNotReadError):
        kept(tmp_path / "none.jpg", tmp_path)


def test_a_list_of_hashes_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    kept(photo(tmp_path, "a.jpg", b"one"), tmp_path)
    (tmp_path / "evidence/sha256.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(CouldNotReadError, match="UTF-8"):
        changed(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "evidence").write_text("a file")
    with pytest.raises(CouldNotWriteError):
        kept(photo(tmp_path, "a.jpg", b"one"), tmp_path)

"""Evidence files: copied under a clear name, noted with their hash, never written over."""

from __future__ import annotations

import shutil
import subprocess
import tracemalloc
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


@pytest.mark.parametrize(
    ("name", "data", "ending"),
    [
        ("noext", b"\xff\xd8\xffx", ".jpg"),
        ("noext", b"%PDF-1.7", ".pdf"),
        ("noext", b"what is it", ".bin"),
        (".hidden", b"\x89PNG..", ".png"),
        ("a." + "x" * 200, b"one", ".xxxxxxxx"),
        ("a.J P?G", b"\xff\xd8\xffx", ".jpg"),
        ("a.jpg. ", b"\xff\xd8\xffx", ".jpg"),
        ("scan.heic", b"....ftypheic", ".heic"),
    ],
)
def test_a_copy_has_an_ending_every_system_takes(tmp_path: Path, name: str, data: bytes, ending: str) -> None:
    got = kept(photo(tmp_path, name, data), tmp_path)
    assert got.name == f"evidence/2026-11/2026-11-20 flha lot-22-maple-ridge 1{ending}"
    assert got.remark == ""


def test_a_file_that_is_not_what_its_name_says_is_kept_and_told(tmp_path: Path) -> None:
    assert (
        kept(photo(tmp_path, "scan.pdf", b"MZ program"), tmp_path).remark
        == "scan.pdf does not begin as a .pdf file does"
    )
    assert kept(photo(tmp_path, "note.txt", b"%PDF-1.7"), tmp_path).remark


def test_a_long_name_of_a_site_gives_a_name_that_windows_takes(tmp_path: Path) -> None:
    got = keep(photo(tmp_path, "a.jpg", b"\xff\xd8\xff"), tmp_path, day=DAY, document="flha", scope="Lot 22 " * 60)
    assert len(got.name) < 120
    assert not got.name.split(" 1.jpg")[0].endswith(("-", " ", "."))


def test_a_name_given_once_is_never_given_to_another_file(tmp_path: Path) -> None:
    first = kept(photo(tmp_path, "a.jpg", b"one"), tmp_path)
    (tmp_path / first.name).unlink()
    assert kept(photo(tmp_path, "b.jpg", b"two"), tmp_path).name != first.name
    assert kept(photo(tmp_path, "a.jpg", b"one"), tmp_path).name == first.name


def test_a_large_file_is_copied_in_pieces(tmp_path: Path) -> None:
    with (tmp_path / "film.mov").open("wb") as film:
        film.truncate(60_000_000)
    tracemalloc.start()
    kept(tmp_path / "film.mov", tmp_path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 8_000_000


def test_a_copy_that_could_not_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    file = photo(tmp_path, "a.jpg", b"one")
    monkeypatch.setattr("secor_docs.tracker.evidence.os.fsync", full)
    with pytest.raises(CouldNotWriteError, match="No space left"):
        kept(file, tmp_path)
    assert not [path for path in (tmp_path / "evidence").rglob("*") if path.is_file()]

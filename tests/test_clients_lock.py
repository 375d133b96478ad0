"""A locked package is left alone, and every file that differs from it is named."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from secor_docs.clients.lock import Difference, is_locked, lock, verify
from secor_docs.files import LOCK
from secor_docs.problems import InputWrongError

DAY = date(2026, 11, 23)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "documents").mkdir()
    for name in ("manifest.json", "Binder.docx", "documents/policy.docx"):
        (tmp_path / name).write_text(name, "utf-8")
    return tmp_path


def test_a_locked_package_that_nobody_touched_is_as_it_was(package: Path) -> None:
    assert lock(package, DAY, "Dana") == 3
    assert is_locked(package)
    assert verify(package) == ()
    assert {k: v for k, v in json.loads((package / LOCK).read_text("utf-8")).items() if k != "files"} == {
        "locked": "2026-11-23",
        "by": "Dana",
    }


def test_every_file_that_differs_is_named(package: Path) -> None:
    lock(package, DAY)
    (package / "Binder.docx").write_text("edited", "utf-8")
    (package / "documents/policy.docx").unlink()
    (package / "note.txt").write_text("x", "utf-8")
    assert verify(package) == (
        Difference("Binder.docx", "changed"),
        Difference("documents/policy.docx", "gone"),
        Difference("note.txt", "new"),
    )


def test_what_word_and_the_program_keep_beside_documents_is_no_difference(package: Path) -> None:
    lock(package, DAY)
    (package / "~$Binder.docx").write_text("open", "utf-8")
    (package / ".secor").mkdir()
    (package / ".secor/x").write_text("y", "utf-8")
    assert verify(package) == ()


def test_a_package_is_not_locked_twice(package: Path) -> None:
    lock(package, DAY)
    with pytest.raises(InputWrongError, match="locked already"):
        lock(package, DAY)


def test_a_folder_that_is_no_package_is_not_locked(tmp_path: Path) -> None:
    with pytest.raises(InputWrongError, match="there is no package here"):
        lock(tmp_path, DAY)


def test_verify_wants_a_lock(package: Path) -> None:
    with pytest.raises(InputWrongError, match="not locked"):
        verify(package)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 3}'])
def test_a_broken_lock_is_said_so(package: Path, text: str) -> None:
    (package / LOCK).write_text(text, "utf-8")
    with pytest.raises(InputWrongError, match="cannot be read"):
        verify(package)

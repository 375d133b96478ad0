"""What a binder on disk shows of each paper: as it was built, edited, replaced, damaged, or still to be filled in."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from secor_docs import open_company
from secor_docs.binder.prepare import Built
from secor_docs.data_files import shipped
from secor_docs.evaluation.binder_files import files_on_disk
from secor_docs.problems import CouldNotReadError, InputWrongError
from secor_docs.readiness.on_file import FileOnDisk

SAMPLE = shipped() / "samples" / "prairie-ridge-framing"
NAME = "Prairie Ridge Framing Ltd."
POLICY, PROGRAM = "health-safety-policy", "training-program"


@pytest.fixture
def binder(sample_builds: Callable[[str], Built], tmp_path: Path) -> Path:
    """A copy of the sample's binder, to do things to."""
    return Path(shutil.copytree(sample_builds("prairie-ridge-framing").written.folder, tmp_path / "binder"))


def seen(binder: Path, id_: str) -> FileOnDisk:
    return files_on_disk(binder, NAME)[id_]


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of a document's body, as Word saves it: another file with the same parts."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["word/document.xml"] = change(parts["word/document.xml"].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)


def test_every_paper_of_a_fresh_binder_is_as_built_and_whole(binder: Path) -> None:
    found = files_on_disk(binder, NAME)
    assert len(found) == 100
    assert {(paper.text, paper.unfit) for paper in found.values()} == {("as built", "")}


def test_a_draft_with_gaps_says_how_many_facts_each_paper_lacks(sample_builds: Callable[[str], Built]) -> None:
    found = files_on_disk(sample_builds("summit-roofing").written.folder, "Summit Roofing Inc.")
    assert found[POLICY].gaps == 3
    assert found[POLICY].unfit == "3 facts are still to be filled in"


def test_an_edited_paper_is_edited_and_its_day_of_signature_is_read(binder: Path) -> None:
    path = binder / seen(binder, PROGRAM).name
    line = "<w:p><w:r><w:t>Date signed: August 3, 2026</w:t></w:r></w:p>"
    rewrite(path, lambda body: body.replace("<w:body>", f"<w:body>{line}", 1))
    found = seen(binder, PROGRAM)
    assert (found.text, str(found.dated)) == ("edited", "2026-08-03")


def test_nonsense_in_place_of_a_paper_is_replaced(binder: Path) -> None:
    path = binder / seen(binder, PROGRAM).name
    body = "<w:p><w:r><w:t>empty</w:t></w:r></w:p>"
    built = path.read_bytes()
    rewrite(path, lambda text: f"{text[: text.index('<w:body>')]}<w:body>{body}</w:body></w:document>")
    assert files_on_disk(binder, NAME, built=lambda _: built)[PROGRAM].text == "replaced"
    rewrite(path, lambda text: text)
    base = binder / ".secor/base" / f"{path.relative_to(binder)}.base"
    base.parent.mkdir(parents=True)
    base.write_bytes(built)
    assert seen(binder, PROGRAM).text == "replaced"


def test_an_edited_paper_is_held_against_what_would_be_built(binder: Path) -> None:
    """A plain build keeps no copy of what it made, so the text is made once more."""
    path = binder / seen(binder, PROGRAM).name
    other = binder / seen(binder, POLICY).name
    path.write_bytes(other.read_bytes())
    work = open_company(SAMPLE, today=date(2026, 12, 2), binder=binder)
    assert next(p for p in work.coverage().papers if p.name == str(path.relative_to(binder))).text == "replaced"


def test_a_mark_or_an_example_in_an_edited_paper_is_seen(binder: Path) -> None:
    path = binder / seen(binder, PROGRAM).name
    marks = "<w:p><w:r><w:t>EXAMPLE</w:t></w:r></w:p><w:p><w:r><w:t>► to fill in: company.phone ◄</w:t></w:r></w:p>"
    rewrite(path, lambda body: body.replace("<w:body>", f"<w:body>{marks}", 1))
    found = seen(binder, PROGRAM)
    assert (found.gaps, found.example) == (1, True)


def test_a_damaged_paper_stops_no_other(binder: Path) -> None:
    (binder / seen(binder, PROGRAM).name).write_bytes(b"PK\x03\x04 cut")
    found = files_on_disk(binder, NAME)
    assert found[PROGRAM].unfit == "it could not be read"
    assert found[POLICY].unfit == ""


def test_a_paper_that_was_deleted_is_not_there(binder: Path) -> None:
    (binder / seen(binder, PROGRAM).name).unlink()
    assert PROGRAM not in files_on_disk(binder, NAME)


def test_the_binder_of_another_company_and_no_binder_are_refused(binder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputWrongError, match="this is the binder of Prairie Ridge Framing Ltd"):
        files_on_disk(binder, "Other Ltd.")
    with pytest.raises(CouldNotReadError, match="it holds no binder made by"):
        files_on_disk(tmp_path, NAME)

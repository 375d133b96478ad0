"""Papers that go by another name now: what a person did to them comes along, and nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from secor_docs.binder.folder import write_folder
from secor_docs.binder.manifest import binders_of_account
from secor_docs.binder.rename import move_folder, standing_folder, take_new_names
from secor_docs.binder.spec import Document, Page
from secor_docs.files import BASE, MANIFEST, last_manifest, sha256

OWNER = {"legal_name": "Prairie Test Ltd.", "wcb_account": "0123456"}
TAB = "documents/01-management-commitment"
PAGE = Page("", "", {})


def document(id_: str, file: str, *former: str) -> Document:
    kind = id_.partition("/")[0]
    return Document(id_, kind, file[:5], id_, "form", False, 1, (), f"{TAB}/{file}.docx", PAGE, (), former)


def entry(id_: str, file: str) -> dict[str, Any]:
    return {"id": id_, "number": file.partition(" ")[0], "title": id_, "file": f"{TAB}/{file}.docx"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A binder of the version before: three people, with running numbers."""
    names = {"ann": "01-09.1 ack ann", "bo": "01-09.2 ack bo", "cy": "01-09.3 ack cy"}
    files = {f"{TAB}/{name}.docx": f"made for {who}".encode() for who, name in names.items()}
    files |= {f"{BASE}/{name}.base": data for name, data in files.items()}
    files["print-kit/pads/01-09.1 ack ann - 5 sheets.docx"] = b"pad"
    about = {"owner": OWNER, "documents": [entry(f"ack/{who}", name) for who, name in names.items()]}
    write_folder(tmp_path / "b", files, about)
    return tmp_path / "b"


NOW = (document("ack/ann", "01-09 ack ann"), document("ack/cy", "01-09 ack cy"))
"""Bo has left."""


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_an_edited_paper_of_the_version_before_is_found_again_under_its_new_name(folder: Path) -> None:
    (folder / TAB / "01-09.3 ack cy.docx").write_bytes(b"cy's own words")
    (folder / TAB / "01-09.2 ack bo.docx").write_bytes(b"bo's own words")
    moved = dict(take_new_names(folder, NOW))
    assert moved[f"{TAB}/01-09.3 ack cy.docx"] == f"{TAB}/01-09 ack cy.docx"
    made = {d.file: b"made of today" for d in NOW}
    written = write_folder(folder, made, {"owner": OWNER, "documents": []})
    assert tree(folder / TAB) == {
        "01-09 ack ann.docx": b"made of today",
        "01-09 ack cy.docx": b"cy's own words",
        "01-09 ack cy (new).docx": b"made of today",
        "01-09.2 ack bo.docx": b"bo's own words",
    }
    assert set(written.edited) == {f"{TAB}/01-09 ack cy.docx", f"{TAB}/01-09.2 ack bo.docx"}


def test_base_copies_new_versions_and_pads_go_along_and_the_manifest_knows_them(folder: Path) -> None:
    (folder / TAB / "01-09.1 ack ann (new).docx").write_bytes(b"new")
    (folder / TAB / "01-09.1 ack ann (to decide).md").write_bytes(b"decide")
    (folder / TAB / "my notes on 01-09.1 ack ann.docx").write_bytes(b"mine")
    take_new_names(folder, NOW)
    there = tree(folder)
    assert there[f"{TAB}/01-09 ack ann (new).docx"] == b"new"
    assert there[f"{TAB}/01-09 ack ann (to decide).md"] == b"decide"
    assert there[f"{BASE}/{TAB}/01-09 ack ann.docx.base"] == b"made for ann"
    assert there["print-kit/pads/01-09 ack ann - 5 sheets.docx"] == b"pad"
    assert there[f"{TAB}/my notes on 01-09.1 ack ann.docx"] == b"mine"
    manifest = last_manifest(folder)
    assert manifest["files"][f"{TAB}/01-09 ack ann.docx"] == sha256(b"made for ann")
    assert {d["id"]: d["file"] for d in manifest["documents"]}["ack/ann"] == f"{TAB}/01-09 ack ann.docx"


def test_a_renamed_site_takes_its_edited_papers_along(folder: Path) -> None:
    (folder / TAB / "01-09.1 ack ann.docx").write_bytes(b"edited")
    take_new_names(folder, [document("ack/anne", "01-09 ack anne", "ack/ann")])
    assert (folder / TAB / "01-09 ack anne.docx").read_bytes() == b"edited"
    assert json.loads((folder / MANIFEST).read_text("utf-8"))["documents"][0]["id"] == "ack/anne"


def test_a_name_that_is_taken_is_left_to_its_file(folder: Path) -> None:
    (folder / TAB / "01-09 ack ann.docx").write_bytes(b"somebody's own file")
    take_new_names(folder, NOW)
    there = tree(folder / TAB)
    assert there["01-09 ack ann.docx"] == b"somebody's own file"
    assert there["01-09.1 ack ann.docx"] == b"made for ann"


def test_names_that_change_places_change_places(tmp_path: Path) -> None:
    about = {"owner": OWNER, "documents": [entry("ack/a", "x a"), entry("ack/b", "x b")]}
    write_folder(tmp_path / "b", {f"{TAB}/x a.docx": b"a", f"{TAB}/x b.docx": b"b"}, about)
    take_new_names(tmp_path / "b", [document("ack/a", "x b"), document("ack/b", "x a")])
    assert tree(tmp_path / "b" / TAB) == {"x b.docx": b"a", "x a.docx": b"b"}


def test_a_binder_whose_names_are_the_present_ones_is_not_touched(folder: Path) -> None:
    take_new_names(folder, NOW)
    before = {p: p.stat().st_ino for p in folder.rglob("*")}
    assert take_new_names(folder, NOW) == ()
    assert {p: p.stat().st_ino for p in folder.rglob("*")} == before


def test_the_binder_of_a_renamed_company_is_found_by_its_account_and_the_name_it_had(folder: Path) -> None:
    new = folder.with_name("new-name")
    assert standing_folder(new, "0123456", ["New Ltd.", "PRAIRIE  Test Ltd."]) == folder
    assert standing_folder(new, "0123456", ["New Ltd."]) == new
    assert standing_folder(new, "7777777", ["New Ltd.", "Prairie Test Ltd."]) == new
    assert [path for path, _ in binders_of_account(folder.parent, "0123456")] == [folder]
    move_folder(folder, new)
    assert (new / MANIFEST).is_file()
    assert standing_folder(new, "0123456", ["New Ltd.", "Prairie Test Ltd."]) == new

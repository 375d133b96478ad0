"""Three versions of a Word file made one: what we made, what a person made of it, what we would make now."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from validators import audit, open_xml_sdk
from word_samples import W, docx, house, p, part, rendered, table, texts

from secor_docs.merge.documents import Conflict, merge3
from secor_docs.ooxml.damage import PackageError
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack

MADE = ["Policy", "We meet every Monday.", "We keep records.", "We wear hard hats.", "We report near misses.", "Signed"]


class Case(NamedTuple):
    """Lines of the three versions; the merged lines; the conflicts."""

    theirs: list[str]
    new: list[str]
    merged: list[str]
    conflicts: tuple[Conflict, ...] = ()


def _with(at: int, text: str) -> list[str]:
    return [text if n == at else line for n, line in enumerate(MADE)]


CASES = {
    "nothing edited": Case(MADE, _with(1, "We meet every Friday."), _with(1, "We meet every Friday.")),
    "nothing new": Case(_with(1, "We meet daily."), MADE, _with(1, "We meet daily.")),
    "edits far apart": Case(
        _with(1, "We meet on Monday at 7."),
        _with(4, "We report near misses at once."),
        ["Policy", "We meet on Monday at 7.", *MADE[2:4], "We report near misses at once.", "Signed"],
    ),
    "edits in neighbouring paragraphs": Case(
        _with(2, "We keep records for three years."),
        _with(3, "We wear hard hats and boots."),
        [*MADE[:2], "We keep records for three years.", "We wear hard hats and boots.", *MADE[4:]],
    ),
    "the same edit on both sides": Case(
        _with(2, "We keep all records."), _with(2, "We keep all records."), _with(2, "We keep all records.")
    ),
    "two edits of one paragraph": Case(
        _with(2, "We keep records in the truck."),
        _with(2, "We keep records for three years."),
        _with(2, "We keep records in the truck."),
        (Conflict("We keep records.", "We keep records in the truck.", "We keep records for three years."),),
    ),
    "they deleted what we left": Case(
        [*MADE[:3], *MADE[4:]],
        _with(1, "We meet on Fridays."),
        ["Policy", "We meet on Fridays.", "We keep records.", *MADE[4:]],
    ),
    "they deleted what we changed": Case(
        [*MADE[:3], *MADE[4:]],
        _with(3, "We wear hard hats and boots."),
        [*MADE[:3], *MADE[4:]],
        (Conflict("We wear hard hats.", "", "We wear hard hats and boots."),),
    ),
    "we deleted what they left": Case(
        _with(1, "We meet on Mondays at 7."),
        [*MADE[:3], *MADE[4:]],
        ["Policy", "We meet on Mondays at 7.", "We keep records.", *MADE[4:]],
    ),
    "we deleted what they changed": Case(
        _with(3, "We wear red hard hats."),
        [*MADE[:3], *MADE[4:]],
        _with(3, "We wear red hard hats."),
        (Conflict("We wear hard hats.", "We wear red hard hats.", ""),),
    ),
    "both added, in different places": Case(
        [*MADE[:2], "Coffee is on us.", *MADE[2:]],
        [*MADE[:5], "OHS Act s. 17", "Signed"],
        [*MADE[:2], "Coffee is on us.", *MADE[2:5], "OHS Act s. 17", "Signed"],
    ),
    "both added in one place": Case(
        [*MADE[:2], "Coffee is on us.", *MADE[2:]],
        [*MADE[:2], "OHS Act s. 17", *MADE[2:]],
        [*MADE[:2], "Coffee is on us.", "OHS Act s. 17", *MADE[2:]],
    ),
    "they moved a section we left": Case(
        [MADE[0], *MADE[3:5], *MADE[1:3], MADE[5]],
        [*MADE, "Version 2"],
        [MADE[0], *MADE[3:5], *MADE[1:3], MADE[5], "Version 2"],
    ),
    "they moved what we changed": Case(
        [MADE[0], MADE[4], *MADE[1:4], MADE[5]],
        _with(4, "We report near misses the same day."),
        [MADE[0], "We report near misses the same day.", *MADE[1:4], MADE[5]],
    ),
    "we moved what they changed": Case(
        _with(4, "We report near misses to Dana."),
        [MADE[0], MADE[4], *MADE[1:4], MADE[5]],
        [MADE[0], "We report near misses to Dana.", *MADE[1:4], MADE[5]],
    ),
}


def _doc(lines: list[str]) -> bytes:
    return docx("".join(map(p, lines)))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_paragraphs(case: Case) -> None:
    merged = merge3(_doc(MADE), _doc(case.theirs), _doc(case.new))
    assert texts(merged.data) == case.merged
    assert merged.conflicts == case.conflicts


LINES = st.lists(st.sampled_from(["a b c", "a b d", "x y", "q", "long line of words", "x y z"]), max_size=6)


@given(LINES, LINES)
def test_a_document_nobody_edited_becomes_the_new_one(made: list[str], new: list[str]) -> None:
    assert texts(merge3(_doc(made), _doc(made), _doc(new)).data) == new


@given(LINES, LINES)
def test_an_edited_document_stays_as_it_is_where_nothing_is_new(made: list[str], theirs: list[str]) -> None:
    assert merge3(_doc(made), _doc(theirs), _doc(made)).data == _doc(theirs)


@given(LINES, LINES, LINES)
def test_every_line_a_person_wrote_is_still_there(made: list[str], theirs: list[str], new: list[str]) -> None:
    merged = texts(merge3(_doc(made), _doc(theirs), _doc(new)).data)
    assert {line for line in theirs if line not in made} <= set(merged)


@given(LINES, LINES, LINES)
def test_merging_twice_changes_nothing_more(made: list[str], theirs: list[str], new: list[str]) -> None:
    once = merge3(_doc(made), _doc(theirs), _doc(new)).data
    assert texts(merge3(_doc(new), once, _doc(new)).data) == texts(once)


GRID = [["Name", "Role"], ["Ana", "framer"], ["Bo", "apprentice"]]


def _table(rows: list[list[str]]) -> bytes:
    return docx(p("Crew") + table(*([p(cell) for cell in row] for row in rows)) + p("End"))


def test_a_row_is_added_to_a_table_in_which_a_cell_was_filled_in() -> None:
    theirs = [["Name", "Role"], ["Ana", "lead framer"], ["Bo", "apprentice"]]
    merged = merge3(_table(GRID), _table(theirs), _table([*GRID, ["Cy", "labourer"]]))
    assert texts(merged.data) == ["Crew", *(c for row in theirs for c in row), "Cy", "labourer", "End"]
    assert merged.conflicts == ()


def test_two_cells_of_one_row_are_changed_by_two_sides() -> None:
    theirs = [["Name", "Role"], ["Ana Diaz", "framer"], ["Bo", "apprentice"]]
    new = [["Name", "Role"], ["Ana", "lead framer"], ["Bo", "apprentice"]]
    merged = merge3(_table(GRID), _table(theirs), _table(new))
    assert texts(merged.data)[3:5] == ["Ana Diaz", "lead framer"]


def test_a_table_they_added_stays_where_they_put_it() -> None:
    theirs = docx(p("Policy") + table([p("Our"), p("own")]) + p("We keep records."))
    made, new = _doc(["Policy", "We keep records."]), _doc(["Policy", "We keep records for years."])
    assert texts(merge3(made, theirs, new).data) == ["Policy", "Our", "own", "We keep records for years."]


def test_a_header_takes_the_new_version_and_keeps_an_edit() -> None:
    def doc(header: str) -> bytes:
        return docx(p("Text"), header=header)

    made, new = p("Prairie Test") + p("Version 1.0"), p("Prairie Test") + p("Version 2.0")
    merged = merge3(doc(made), doc(p("Prairie Test Ltd.") + p("Version 1.0")), doc(new))
    assert texts(merged.data, "header1") == ["Prairie Test Ltd.", "Version 2.0"]


def test_what_word_changes_by_itself_is_no_edit() -> None:
    made, new = _doc(MADE), _doc(_with(1, "We meet every Friday."))
    members = unpack(made)
    noisy = members["word/document.xml"].replace(b"<w:p>", b'<w:p w:rsidR="00A1"><w:proofErr w:type="spellStart"/>')
    noisy = noisy.replace(b"We meet every Monday.", b'We meet </w:t></w:r><w:r w:rsidR="00B2"><w:t>every Monday.')
    merged = merge3(made, pack({**members, "word/document.xml": noisy}), new)
    assert texts(merged.data) == texts(new)
    assert merged.conflicts == ()


def test_bold_set_by_hand_is_an_edit() -> None:
    made = _doc(["Wear hats.", "End"])
    bold = unpack(made)
    bold["word/document.xml"] = bold["word/document.xml"].replace(b"<w:r><w:t", b"<w:r><w:rPr><w:b/></w:rPr><w:t", 1)
    merged = merge3(made, pack(bold), _doc(["Wear hats and boots.", "End"]))
    assert texts(merged.data) == ["Wear hats.", "End"]
    assert merged.conflicts[0].new == "Wear hats and boots."


def test_a_picture_the_persons_file_does_not_have_is_left_out_and_listed() -> None:
    link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>See the Act</w:t></w:r></w:hyperlink></w:p>'
    merged = merge3(_doc(["One", "Two"]), _doc(["One", "Two, by hand"]), docx(p("One") + p("Two") + link))
    assert texts(merged.data) == ["One", "Two, by hand"]
    assert [conflict.new for conflict in merged.conflicts] == ["See the Act"]


@pytest.mark.parametrize("which", range(3))
def test_what_is_no_word_file_is_refused(which: int) -> None:
    versions = [_doc(MADE)] * 3
    versions[which] = b"not a zip"
    with pytest.raises(PackageError, match="neither a Word document"):
        merge3(*versions)


BODY = """\
# Purpose

We work safely.

1. Stop.
2. Look.

| Name | Role |
| --- | --- |
| Ana | framer |

```form
title: Check
fields:
  - {id: hazard, label: Hazard, type: text}
  - {id: done, label: Done, type: date}
```

The end.
"""
NEW = (
    BODY.replace("We work safely.", "We work safely, or we stop.")
    .replace("2. Look.", "2. Look.\n3. Ask.\n\nThen:\n\n1. Begin.\n2. Check.")
    .replace("| Ana | framer |", "| Ana | framer |\n| Bo | apprentice |")
    .replace("  - {id: done", "  - {id: who, label: Who, type: text}\n  - {id: done")
)


@pytest.fixture(scope="module")
def merged_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made, new = (rendered(house(text)).data for text in (BODY, NEW))
    members = unpack(made)
    edited = members["word/document.xml"].replace(b"The end.", b"The end, we say.")
    grid = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>'
    added = table([p("Our own"), p("table")]).replace(
        "<w:tblPr/><w:tblGrid/>", f'<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{grid}'
    )
    edited = re.sub(rb"(<w:sectPr)(?!.*<w:sectPr)", added.encode() + p("").encode() + rb"\1", edited, flags=re.DOTALL)
    path = tmp_path_factory.mktemp("merged") / "merged.docx"
    path.write_bytes(merge3(made, pack({**members, "word/document.xml": edited}), new).data)
    return path


def test_a_real_document_takes_every_change_and_keeps_every_edit(merged_file: Path) -> None:
    found = texts(merged_file.read_bytes())
    for words in ("We work safely, or we stop.", "Ask.", "Begin.", "Bo", "The end, we say.", "Our own"):
        assert words in found
    assert "We work safely." not in found


def test_ids_in_a_merged_document_are_unique(merged_file: Path) -> None:
    ids = [node.get(f"{W}val") for node in part(merged_file.read_bytes()).iterfind(f".//{W}sdtPr/{W}id")]
    assert len(ids) > 1
    assert len(ids) == len(set(ids))


def test_the_open_xml_sdk_finds_nothing_in_a_merged_document(merged_file: Path) -> None:
    assert open_xml_sdk([merged_file]) == []


def test_openxml_audit_finds_nothing_in_a_merged_document(merged_file: Path) -> None:
    assert audit(merged_file) == []

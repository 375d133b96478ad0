"""The one reader of Word documents: what any of its uses says of a document is the same."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from word_samples import docx, p, relation, table

from secor_docs.cli.commands import group
from secor_docs.clients.leaks import Matcher, Name, leaks, words_of
from secor_docs.ooxml.content_types import TYPES
from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError
from secor_docs.word.review_text import reviewable
from secor_docs.word.text import WordDocument, read_document


def box(text: str) -> str:
    """A text box as Word saves it: once for today's programs, once for those of 2007."""
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:drawing><w:txbxContent>'
        f"{p(text)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{p(text)}"
        "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def gone(text: str) -> str:
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def read(body: str, **more: str) -> WordDocument:
    return read_document(docx(body, **more), "plan.docx")  # type: ignore[arg-type]


# Sections the law does not have, each in a place of its own.
CITED = docx(
    p("OHS Code s. 996")
    + f"<w:p><w:r><w:t>See the box.</w:t></w:r>{box('OHS Code s. 997')}</w:p>"
    + f"<w:p><w:r><w:t>Kept.</w:t></w:r>{gone('OHS Code s. 998')}</w:p>"
    + "<w:p><w:r><w:t>OHS Code</w:t><w:tab/><w:t>s. 999</w:t></w:r></w:p>"
)


def run(*args: object, code: int) -> str:
    done = CliRunner().invoke(group, [*map(str, args)])
    assert done.exit_code == code, done.output
    return done.output


def test_lint_and_the_check_of_the_law_name_the_same_dead_citations_each_once(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(CITED)
    linted = json.loads(run("lint", tmp_path, "--json", code=1))["findings"]
    checked = json.loads(run("legislation", "check", "--binder", tmp_path, "--as-of", "2026-12-01", "--json", code=1))
    by_lint = [(f["spot"], f["message"]) for f in linted if f["group"] == "old law"]
    by_check = [(p["spot"], p["message"]) for p in checked["problems"]]
    assert sorted(by_lint) == sorted(by_check)
    assert sorted(message.split()[3] for _, message in by_check) == ["996", "997", "998", "999"], by_check


def test_the_words_of_a_text_box_are_read_once() -> None:
    found = read(f"<w:p>{box('Call the owner.')}</w:p>")
    assert [(piece.part, piece.text) for piece in found.pieces if piece.text == "Call the owner."] == [
        ("text box", "Call the owner.")
    ]


def test_deleted_and_hidden_text_is_kept_apart_from_what_is_read_on_the_page() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>"
    found = read(f"<w:p><w:r><w:t>We</w:t></w:r>{gone(' never')}{hidden}<w:r><w:t> care.</w:t></w:r></w:p>")
    assert {piece.part: piece.text for piece in found.pieces} == {
        "body": "We care.",
        "deleted": " never",
        "hidden": " secret",
    }


def test_the_text_for_review_marks_what_a_tracked_change_took_out() -> None:
    assert "We [-never-]care.\n" in reviewable(docx(f"<w:p><w:r><w:t>We </w:t></w:r>{gone('never')}{p('care.')[5:]}"))


def test_a_table_in_a_table_belongs_to_its_cell() -> None:
    found = read(table([p("outer") + table([p("inner")]) + p("")]))
    assert [(piece.spot, piece.text) for piece in found.of("body")] == [("table 1, row 1, cell 1", "outer\ninner")]


def test_rows_inside_controls_and_tracked_changes_are_read() -> None:
    row = f"<w:tr><w:tc>{p('a repeated row')}</w:tc></w:tr>"
    body = f"<w:tbl><w:tblPr/><w:tblGrid/><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    assert "| a repeated row |" in reviewable(docx(body))
    assert read(body).of("body")[0].text == "a repeated row"


def test_the_main_part_may_have_any_name_its_package_gives_it() -> None:
    xml = f'<w:document xmlns:w="{W_NS}"><w:body>{p("Written online.")}</w:body></w:document>'
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    members = {
        TYPES: "<Types/>",
        "_rels/.rels": f"{rels}{relation('a', 'officeDocument', 'word/document2.xml')}</Relationships>",
        "word/document2.xml": xml,
    }
    data = pack({name: text.encode() for name, text in members.items()})
    assert read_document(data, "a.docx").pieces[0].text == "Written online."


def test_a_document_without_a_body_is_no_empty_document() -> None:
    data = pack({TYPES: b"", "word/document.xml": f'<w:document xmlns:w="{W_NS}"/>'.encode()})
    with pytest.raises(InputWrongError, match=r"a\.docx: not a sound Word file: its main part has no body"):
        read_document(data, "a.docx")


# -- the leak scan looks at the bytes of every part, for speed; the reader says what it must find ------

ENDED = st.sampled_from(
    [
        p,
        lambda words: f"<w:p><w:r><w:t>{words[:4]}</w:t></w:r><w:r><w:t>{words[4:]}</w:t></w:r></w:p>",
        lambda words: f"<w:p>{gone(words)}</w:p>",
        lambda words: f'<w:p><w:ins w:id="2" w:author="A"><w:r><w:t>{words}</w:t></w:r></w:ins></w:p>',
        lambda words: f"<w:p>{box(words)}</w:p>",
        lambda words: table([p("x"), p(words)]),
        lambda words: (
            f"<w:sdt><w:sdtPr><w:tag w:val='{words}'/></w:sdtPr><w:sdtContent>{p('x')}</w:sdtContent></w:sdt>"
        ),
        lambda words: f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{words}</w:t></w:r></w:p>",
        lambda words: f"<w:p><w:r><w:t>Blue</w:t><w:tab/><w:t>{words}</w:t></w:r></w:p>",
    ]
)


def as_word(xml: bytes) -> bytes:
    return xml


def with_another_prefix(xml: bytes) -> bytes:
    return re.sub(rb"(</?)w:", rb"\1ns0:", xml).replace(b" w:", b" ns0:").replace(b"xmlns:w=", b"xmlns:ns0=")


def without_a_prefix(xml: bytes) -> bytes:
    return re.sub(rb"(</?)w:", rb"\1", xml).replace(b"xmlns:w=", b'xmlns="%b" xmlns:w=' % W_NS.encode())


def with_character_data(xml: bytes) -> bytes:
    return re.sub(rb"(<w:t>)([^<]+)", rb"\1<![CDATA[\2]]>", xml)


@given(
    st.lists(ENDED, min_size=1, max_size=3),
    st.sampled_from(["header", "text"]),
    st.sampled_from([as_word, with_another_prefix, without_a_prefix, with_character_data]),
)
@settings(max_examples=40, deadline=None)
def test_the_leak_scan_finds_every_name_the_reader_reads_however_the_xml_is_written(
    places: list[Callable[[str], str]], where: str, written: Callable[[bytes], bytes]
) -> None:
    words = "Bluebird Masonry"
    body = p("before") + "".join(place(words) for place in places) + p("after")
    parts = unpack(docx(p("x"), header=body) if where == "header" else docx(body))
    data = pack({name: written(part) if name.startswith("word/") else part for name, part in parts.items()})
    name = Name(words, "other", (*words_of(words),), "bluebird")
    assert any(name in Matcher([name]).find(piece.text) for piece in read_document(data, "a.docx").pieces)
    assert [leak.name for leak in leaks({"a.docx": data}, "", "mine", Matcher([name]))] == [name]

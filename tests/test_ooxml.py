"""What Word and Excel packages have in common: relationships, content types, parts."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from secor_docs.ooxml.content_types import TYPES, content_types_part, type_of, with_ending, with_part, without_parts
from secor_docs.ooxml.damage import PackageError, reading
from secor_docs.ooxml.namespaces import CT_NS, PKG_REL_NS, R_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.relationships import (
    Relationship,
    read_relationships,
    relationship_row,
    relationships_part,
    rels_of,
    with_relationships,
    without_relationships,
)
from secor_docs.ooxml.xml import parse
from secor_docs.ooxml.zip_write import pack

# Written as other programs do: with a prefix, single quotes, a space before the end, a comment.
ODD = (
    f"<?xml version='1.0'?><!-- made elsewhere --><r:Relationships xmlns:r='{PKG_REL_NS}'>"
    f"<r:Relationship Id='a' Target='/word/styles.xml' Type='{R_NS}/styles' />"
    f"<r:Relationship Target='https://example.com/?a=1&amp;b=2' Id='b' Type='{R_NS}/hyperlink' TargetMode='external' />"
    "</r:Relationships>"
).encode()


@pytest.mark.parametrize(
    ("part", "rels"),
    [("", "_rels/.rels"), ("word/document.xml", "word/_rels/document.xml.rels"), ("a.xml", "_rels/a.xml.rels")],
)
def test_the_relationships_of_a_part_have_a_place_of_their_own(part: str, rels: str) -> None:
    assert rels_of(part) == rels


def test_relationships_are_read_however_they_are_written() -> None:
    assert read_relationships(ODD, "word/document.xml") == {
        "a": Relationship("styles", "word/styles.xml"),
        "b": Relationship("hyperlink", "https://example.com/?a=1&b=2", external=True),
    }


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["image", "hyperlink", "core-properties"]),
            st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1),
            st.booleans(),
        ),
        max_size=4,
    )
)
@settings(max_examples=30, deadline=None)
def test_the_quick_reader_of_relationships_reads_what_the_parser_reads(rows: list[tuple[str, str, bool]]) -> None:
    written = (relationship_row(f"r{n}", k, to, external=external) for n, (k, to, external) in enumerate(rows))
    data = relationships_part("".join(written))
    by_parser = read_relationships(etree.tostring(etree.fromstring(data), xml_declaration=True), "word/document.xml")
    assert read_relationships(data, "word/document.xml") == by_parser
    assert {id_: to.target for id_, to in by_parser.items() if to.external} == {
        f"r{n}": target for n, (_, target, external) in enumerate(rows) if external
    }


@pytest.mark.parametrize("data", [b"", relationships_part(""), ODD], ids=["none", "ours", "theirs"])
def test_a_relationship_is_added_and_taken_away(data: bytes) -> None:
    more = with_relationships(data, relationship_row("new", "image", "media/a.png"))
    before = read_relationships(data, "word/document.xml")
    assert read_relationships(more, "word/document.xml") == {**before, "new": Relationship("image", "word/media/a.png")}
    assert read_relationships(without_relationships(more, {"new"}), "word/document.xml") == before


TYPES_OF_OTHERS = [
    content_types_part({"word/document.xml": "main"}),
    f'<Types xmlns="{CT_NS}"/>'.encode(),
    f'<t:Types xmlns:t="{CT_NS}"><t:Default Extension="xml" ContentType="application/xml"/></t:Types>'.encode(),
]


@pytest.mark.parametrize("types", TYPES_OF_OTHERS, ids=["ours", "empty", "with a prefix"])
def test_a_content_type_is_added_once_and_taken_away(types: bytes) -> None:
    made = with_part(with_ending(types, "png", "image/png"), "word/a.xml", "kind")
    assert type_of(made, "word/media/b.PNG") == "image/png"
    assert type_of(made, "word/a.xml") == "kind"
    assert with_ending(made, "png", "image/png") == made
    assert {node.tag.partition("}")[0] for node in parse(made).iter()} == {f"{{{CT_NS}"}
    assert b"word/a.xml" not in without_parts(made, {"word/a.xml"})


def test_a_picture_goes_by_its_ending_where_no_type_is_given() -> None:
    assert type_of(content_types_part({}), "word/media/a.jpg") == "image/jpeg"


def test_a_part_that_is_missing_is_named() -> None:
    with pytest.raises(PackageError, match=r"^its part word/styles\.xml is missing$"):
        unpack(pack({TYPES: b"<a/>"}))["word/styles.xml"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "it is empty"),
        (b"%PDF-1.7", "it is neither a Word document (.docx) nor an Excel workbook (.xlsx)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "it is locked with a password"),
        (pack({"a.xml": b"<a/>"})[:-30], "it is damaged, or only half there"),
    ],
)
def test_what_is_no_package_is_refused_in_plain_words(data: bytes, message: str) -> None:
    with pytest.raises(PackageError) as refused:
        unpack(data)
    assert str(refused.value).startswith(message)


def test_a_file_that_would_fill_the_memory_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(PackageError, match="far too large: more than 1 MB unpacked"):
        unpack(pack({"a.xml": b" " * 1_100_000}), 1_000_000)


def test_entities_are_neither_expanded_nor_fetched() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c SYSTEM "file:///etc/hostname">]><a>&b;&c;</a>'
    assert "".join(map(str, parse(bomb).itertext(etree.Element))) == ""


def test_a_reader_says_what_it_was_reading() -> None:
    with pytest.raises(PackageError, match=r"its part a\.xml is damaged"), reading("its part a.xml is damaged"):
        parse(b"<a>")


def test_a_document_that_is_made_needs_no_reader_of_packages() -> None:
    code = "import sys, secor_docs.binder.make; print({'zipfile', 'lxml', 'docxtpl', 'openpyxl'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"

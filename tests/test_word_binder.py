"""Joining documents: each keeps its pages, headers, lists and pictures; nothing of one shows in another."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from letterheads import letterhead
from lxml import etree
from validators import audit, open_xml_sdk, to_pdf
from word_samples import (
    ABOUT,
    W,
    docx,
    facts,
    faults_of,
    house,
    p,
    part,
    relation,
    rendered,
    said,
    table,
    texts,
    values_of,
)

from secor_docs.ooxml.namespaces import R_NS, W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.problems import InputWrongError
from secor_docs.values import Namespace
from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.join.join_tree import join_trees
from secor_docs.word.letterhead.apply import apply_letterhead
from secor_docs.word.render.render import Rendered, read_picture

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def joined(*documents: bytes | Rendered) -> bytes:
    return join_documents([to_join(document, f"document {n}") for n, document in enumerate(documents, 1)], ABOUT)


def to_join(document: bytes | Rendered, name: str, copies: int = 1) -> DocumentToJoin:
    return DocumentToJoin(name, document, copies)


def leaf(number: int, body: str = "1. one\n2. two\n", **more: object) -> Rendered:
    doc = Namespace("doc", {"number": f"05-0{number}", "title": f"Document {number}", "keep": ""})
    return rendered(house(body), facts(doc=doc, **more))


def sections(data: bytes) -> list[etree._Element]:
    return list(part(data).iter(f"{W}sectPr"))


def header_texts(data: bytes, kind: str = "header") -> list[str]:
    """The header of each section, in order."""
    document = python_docx.Document(io.BytesIO(data))
    return [said(getattr(section, kind)._element) for section in document.sections]


def test_each_document_keeps_its_own_header_and_footer() -> None:
    heads = header_texts(joined(leaf(1), leaf(2), leaf(3)))
    assert [re.findall(r"Document \d", text) for text in heads] == [["Document 1"], ["Document 2"], ["Document 3"]]


def test_each_document_begins_on_a_new_page_with_page_one() -> None:
    for section in sections(joined(leaf(1), docx(p("no page numbers of its own")), leaf(3))):
        assert values_of(section, "type") == ["nextPage"]
        assert values_of(section, "pgNumType", "start") == ["1"]
        names = [child.tag.rsplit("}")[-1] for child in section]
        assert names.index("type") < names.index("pgSz") < names.index("pgNumType")


def test_page_x_of_y_counts_the_pages_of_its_own_document() -> None:
    made = joined(leaf(1), leaf(2))
    fields = [
        code
        for name in unpack(made)
        if "footer" in name and name.endswith(".xml")
        for code in re.findall(rb"PAGEREF end_\d|NUMPAGES", unpack(made)[name])
    ]
    assert sorted(fields) == [b"PAGEREF end_1", b"PAGEREF end_2"]
    assert {"end_1", "end_2"} <= set(values_of(part(made), "bookmarkStart", "name"))


def test_a_document_of_several_sections_restarts_once_and_keeps_its_pages_in_order() -> None:
    inner = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:pPr></w:p>'
    made = joined(leaf(1), docx(p("a") + inner + p("b")), leaf(3))
    assert [values_of(s, "pgNumType", "start") for s in sections(made)] == [["1"], ["1"], [], ["1"]]


def test_a_document_without_a_header_does_not_take_that_of_the_one_before() -> None:
    assert header_texts(joined(leaf(1), docx(p("bare")), leaf(3)))[1] == ""
    assert header_texts(joined(leaf(1), docx(p("bare")), leaf(3)), "footer")[1] == ""


def test_numbered_lists_begin_again_in_every_document() -> None:
    made = joined(leaf(1, "1. a\n\nText.\n\n1. b\n"), leaf(2))
    numbers = values_of(part(made), "numId")
    assert len(set(numbers)) == 3
    lists = part(made, "numbering")
    for number in lists.findall(f"{W}num"):
        if number.get(f"{W}numId") in numbers:
            assert number.find(f"{W}lvlOverride/{W}startOverride") is not None


NUMBERING = (
    f'<w:numbering xmlns:w="{W_NS}"><w:abstractNum w:abstractNumId="0"><w:nsid w:val="00A1B2C3"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
ITEM = '<w:p><w:pPr><w:pStyle w:val="Odd"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
STYLES = (
    f'<w:styles xmlns:w="{W_NS}"><w:style w:type="paragraph" w:default="1" w:styleId="Odd"><w:name w:val="Odd one"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="OddList"><w:name w:val="Odd list"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
)
FOREIGN = docx(
    ITEM + ITEM,
    header=ITEM,
    rels=relation("rIdN", "numbering", "/word/numbering.xml"),
    members={"word/numbering.xml": NUMBERING, "word/styles.xml": STYLES},
)


def test_lists_of_a_template_made_in_word_come_along_and_begin_again() -> None:
    made = joined(leaf(1), FOREIGN, FOREIGN)
    numbers = list(dict.fromkeys(values_of(part(made), "numId")[-4:]))
    assert len(numbers) == 2
    shapes = {n.get(f"{W}numId"): n.find(f"{W}abstractNumId") for n in part(made, "numbering").findall(f"{W}num")}
    links = [shape.get(f"{W}val") for shape in (shapes[number] for number in numbers) if shape is not None]
    assert len(set(links)) == 2  # lists of one shape would count on
    romans = [a for a in part(made, "numbering").findall(f"{W}abstractNum") if "upperRoman" in values_of(a, "numFmt")]
    assert {a.get(f"{W}abstractNumId") for a in romans} == set(links)


def test_the_parts_of_the_numbering_stand_in_the_order_word_wants() -> None:
    names = [child.tag.rsplit("}")[-1] for child in part(joined(FOREIGN, leaf(1), FOREIGN), "numbering")]
    assert names == sorted(names)  # abstractNum before num


def test_a_list_in_a_header_or_a_style_goes_by_its_new_number_too() -> None:
    made = joined(leaf(1), FOREIGN)
    new = values_of(part(made), "numId")[-1]
    heads = [name for name in unpack(made) if re.fullmatch(r"word/header\d+\.xml", name)]
    assert new in [n for name in heads for n in values_of(part(made, name[5:-4]), "numId")]
    assert values_of(part(made, "styles"), "numId")[-1] == new


def test_styles_the_house_does_not_have_come_along_once_and_none_becomes_the_default() -> None:
    made = joined(leaf(1), FOREIGN, FOREIGN)
    odd = [s for s in part(made, "styles").findall(f"{W}style") if s.get(f"{W}styleId") == "Odd"]
    assert len(odd) == 1
    assert odd[0].get(f"{W}default") is None


MARKED = (
    '<w:p><w:bookmarkStart w:id="0" w:name="here"/><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r>'
    '</w:sdtContent></w:sdt><w:bookmarkEnd w:id="0"/><w:hyperlink w:anchor="here"><w:r><w:t>go</w:t></w:r></w:hyperlink>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF here </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def test_ids_are_unique_and_links_follow_the_bookmarks_they_lead_to() -> None:
    root = part(joined(docx(MARKED), docx(MARKED), docx(MARKED, header=MARKED)))
    names = values_of(root, "bookmarkStart", "name")
    assert len(set(names)) == len(names)
    assert values_of(root, "hyperlink", "anchor") == [n for n in names if n.startswith("here")]
    codes = [(n.text or "").split()[1] for n in root.iter(f"{W}instrText")]
    assert codes == values_of(root, "hyperlink", "anchor")
    ids = values_of(root, "bookmarkStart", "id") + [n.get(f"{W}val", "") for n in root.iter(f"{W}id")]
    assert len(set(ids)) == len(ids)


def pictured(data: bytes, *, header: bool = False) -> bytes:
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="x"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="u">'
        f'<a:blip xmlns:r="{R_NS}" r:embed="pic"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )
    rel = relation("pic", "image", "media/image1.png")
    members: dict[str, str | bytes] = {"word/media/image1.png": data}
    if header:
        members["word/_rels/header1.xml.rels"] = (
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rel}</Relationships>'
        )
        return docx(p("x"), header=drawing, members=members)
    return docx(drawing, rels=rel, members=members)


def media(data: bytes) -> list[bytes]:
    return [content for name, content in unpack(data).items() if name.startswith("word/media/")]


def test_the_same_picture_is_in_the_binder_once() -> None:
    assert media(joined(pictured(PIXEL), pictured(PIXEL), pictured(PIXEL, header=True))) == [PIXEL]


def test_two_pictures_of_one_name_stay_two() -> None:
    other = PIXEL + b"\x00"
    made = joined(pictured(PIXEL), pictured(other), pictured(other, header=True))
    assert sorted(media(made)) == sorted([PIXEL, other])
    assert b'Extension="png"' in unpack(made)["[Content_Types].xml"]


def test_links_to_the_web_are_carried() -> None:
    link = relation("go", "hyperlink", "https://example.com/?a=1&amp;b=2", ' TargetMode="External"')
    body = '<w:p><w:hyperlink r:id="go"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>'
    made = unpack(joined(leaf(1), docx(body, rels=link)))["word/_rels/document.xml.rels"]
    assert b'Target="https://example.com/?a=1&amp;b=2" TargetMode="External"' in made


@pytest.mark.parametrize("kind", ["chart", "diagramData", "package", "video"])
def test_what_cannot_be_joined_is_refused_by_name(kind: str) -> None:
    odd = docx(p("x"), rels=relation("c", kind, "charts/c.xml"))
    with pytest.raises(InputWrongError) as caught:
        joined(leaf(1), odd, odd)
    assert faults_of(caught.value) == [
        f"document {n}: {kind} cannot be joined into the binder. Take it out of the template, or leave the document out with --only. [W008]"
        for n in (2, 3)
    ]


@pytest.mark.parametrize(
    ("kind", "mark"), [("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment")]
)
def test_notes_are_refused_where_they_are_used_and_left_behind_where_not(kind: str, mark: str) -> None:
    rels = relation("n", kind, f"{kind}.xml")
    members = {f"word/{kind}.xml": f'<w:{kind} xmlns:w="{W_NS}"/>'}
    assert f"word/{kind}.xml" not in unpack(joined(docx(p("x"), rels=rels, members=members), leaf(1)))
    used = f'<w:p><w:r><w:{mark}Reference w:id="1"/></w:r></w:p>'
    with pytest.raises(InputWrongError, match=f"{kind} cannot be joined"):
        joined(docx(used, rels=rels, members=members))


def test_every_relationship_and_content_type_leads_to_a_part_that_is_there() -> None:
    members = unpack(joined(FOREIGN, leaf(1), pictured(PIXEL, header=True), docx(p("x"))))
    for name, data in members.items():
        if name.endswith(".rels"):
            base = name.replace("_rels/", "").rsplit("/", 1)[0] + "/" if name != "_rels/.rels" else ""
            for target in re.findall(rb'Target="([^"]+)"(?! TargetMode)', data):
                assert f"{base}{target.decode()}" in members
    for override in re.findall(rb'PartName="/([^"]+)"', members["[Content_Types].xml"]):
        assert override.decode() in members


def test_namespaces_a_document_may_have_ignored_are_declared_in_the_binder() -> None:
    made = part(joined(docx(p("x")), leaf(1)))
    ignorable = made.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", "").split()
    assert ignorable == ["w14"]
    assert set(ignorable) <= {prefix for prefix in made.nsmap if prefix}


def test_a_document_that_ends_in_a_table_or_has_no_body_is_joined() -> None:
    made = joined(docx(table([p("x")])), docx(""), leaf(1))
    assert len(sections(made)) == 3
    assert "x" in texts(made)


def test_text_of_all_documents_is_there_in_order() -> None:
    made = joined(leaf(1, "alpha"), leaf(2, "beta"), docx(p("gamma")))
    order = [text for text in texts(made) if text in {"alpha", "beta", "gamma"}]
    assert order == ["alpha", "beta", "gamma"]


def test_the_same_documents_make_the_same_bytes() -> None:
    assert joined(leaf(1), FOREIGN, leaf(2)) == joined(leaf(1), FOREIGN, leaf(2))


def test_the_binder_grows_with_its_documents_and_no_faster() -> None:
    def parts(count: int) -> tuple[int, int, int]:
        members = unpack(joined(*[leaf(n % 9) for n in range(count)]))
        return (
            len([m for m in members if "footer" in m]),
            members["[Content_Types].xml"].count(b"<Override"),
            len(members["word/document.xml"]),
        )

    few, many = parts(5), parts(20)
    assert many[0] == 4 * few[0]
    assert many[1] < 4 * few[1]
    assert many[2] < 4.1 * few[2]


@pytest.fixture(scope="module")
def binder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("binder") / "Binder.docx"
    path.write_bytes(joined(leaf(1, "# A\n\n- a\n- b\n\n1. one\n\n| A |\n|---|\n| x |\n"), leaf(2), leaf(3)))
    return path


def test_python_docx_opens_the_binder(binder: Path) -> None:
    document = python_docx.Document(str(binder))
    assert len(document.sections) == 3
    assert document.core_properties.title == ABOUT.title


def test_the_open_xml_sdk_finds_nothing_in_the_binder(binder: Path) -> None:
    assert open_xml_sdk([binder], always=True) == []


def test_openxml_audit_finds_nothing_in_the_binder(binder: Path) -> None:
    assert audit(binder) == []


def test_libreoffice_prints_the_binder(binder: Path, tmp_path: Path) -> None:
    assert to_pdf(binder, tmp_path).read_bytes().startswith(b"%PDF")


# -- joined as text, and by their trees --------------------------------------------------------------


def settled(data: bytes) -> list[str]:
    """What a binder says, with ids in the order they come and every lead replaced by what it leads to."""
    members = unpack(data)
    root = etree.fromstring(members["word/document.xml"])
    lists = {
        number.get(f"{W}numId", ""): etree.tostring(number[0], method="c14n")
        for number in part(data, "numbering").iter(f"{W}num")
    }
    seen: dict[str, int] = {}
    rels = etree.fromstring(members["word/_rels/document.xml.rels"])
    leads = {rel.get("Id", ""): _led_to(members, f"word/{rel.get('Target')}") for rel in rels}
    for node in root.iter():
        for name, value in node.items():
            if str(name).startswith(f"{{{R_NS}}}"):
                node.set(name, leads[str(value)])
        if node.tag == f"{W}numId":
            old = node.get(f"{W}val", "")
            node.set(f"{W}val", f"{seen.setdefault(f'list {old}', len(seen))} {lists[old].decode()}")
        if node.tag in {f"{W}id", f"{W}bookmarkStart", f"{W}bookmarkEnd"} or node.tag.endswith("}docPr"):
            for name in (f"{W}val", f"{W}id", "id"):
                if node.get(name):
                    node.set(name, str(seen.setdefault(f"id {node.get(name)}", len(seen))))
    # Taken together, because ids are given to a document's header before its body in one way and after it in the other.
    return etree.tostring(root, method="c14n").decode().replace("><", ">\n<").split("\n")


def _led_to(members: dict[str, bytes], name: str) -> str:
    text = etree.tostring(etree.fromstring(members[name]), method="c14n").decode() if name.endswith(".xml") else name
    rels = members.get(f"word/_rels/{name.removeprefix('word/')}.rels", b"").decode()
    return re.sub(r'(<wp:docPr[^>]* id=)"\d+"', r"\1", text) + "".join(sorted(re.findall(r'Target="[^"]*"', rels)))


LOGO = read_picture(PIXEL, "Logo")
BODY = (
    "# {{ word }}\n\n1. one\n2. two\n\nText.\n\n1. other\n\n| A | B |\n|---|---|\n| {{ word }} | x |\n\n"
    "```form\nfields:\n  - {id: who, label: Who, type: person, width: 6}\n  - {id: when, label: When, type: date, width: 6}\n```\n"
)


def with_logo(number: int) -> Rendered:
    doc = Namespace("doc", {"number": f"05-0{number}", "title": f"Document {number}", "keep": ""})
    company = Namespace("company", {"legal_name": "A", "operating_name": "A", "logo": "logo.png", "phone": "1"})
    body = BODY + "\n{{ company.logo | picture(50, 12) }}\n"
    return rendered(house(body), facts(doc=doc, company=company), pictures={"logo.png": LOGO}, people=["Ana Diaz"])


def test_documents_joined_as_text_are_what_their_trees_give() -> None:
    documents = [
        to_join(leaf(1, BODY), "a"),
        to_join(with_logo(2), "b"),
        to_join(leaf(3, "Last."), "c"),
        to_join(with_logo(4), "d"),
    ]
    as_text, by_trees = join_documents(documents, ABOUT), join_trees(documents, ABOUT)
    assert as_text != by_trees, "the documents were not joined as text"
    assert settled(as_text) == settled(by_trees)


@pytest.mark.parametrize(("page", "first"), [(True, False), (False, False), (True, True)])
def test_documents_in_a_letterhead_are_joined_as_text_too(tmp_path: Path, *, page: bool, first: bool) -> None:
    hers = letterhead(page=page, first=first)
    documents = [
        to_join(rendered(apply_letterhead(house(text), hers)), text) for text in (BODY, "Second.", "1. Third.\n")
    ]
    as_text, by_trees = join_documents(documents, ABOUT), join_trees(documents, ABOUT)
    assert as_text != by_trees, "the documents were not joined as text"
    assert settled(as_text) == settled(by_trees)
    path = tmp_path / "joined.docx"
    path.write_bytes(as_text)
    assert audit(path) == []
    assert open_xml_sdk([path]) == []


def test_what_every_document_may_share_is_in_the_binder_once() -> None:
    made = unpack(joined(with_logo(1), with_logo(1), with_logo(2)))
    assert len([name for name in made if name.startswith("word/media/")]) == 1
    assert len([name for name in made if name.startswith("word/header")]) == 2


@pytest.mark.parametrize("way", [join_documents, join_trees])
def test_copies_of_a_form_are_all_there_each_from_page_one_with_its_own_numbers(way: Callable[..., bytes]) -> None:
    made = way([to_join(leaf(1, BODY), "pad", 3), to_join(leaf(2), "after")], ABOUT)
    assert texts(made).count("other") == 3
    assert [values_of(s, "pgNumType", "start") for s in sections(made)] == [["1"]] * 4
    assert len({*values_of(part(made), "numId")}) == 2 * 3 + 1
    assert len([name for name in unpack(made) if name.startswith("word/footer")]) == 2
    ids = [node.get(f"{W}val") for node in part(made).iter(f"{W}id")]
    assert len(ids) == len(set(ids))


def test_the_joined_text_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "joined.docx"
    path.write_bytes(
        join_documents([to_join(leaf(1, BODY), "a"), to_join(with_logo(2), "b", 3), to_join(leaf(3), "c")], ABOUT)
    )
    assert audit(path) == []
    assert open_xml_sdk([path]) == []

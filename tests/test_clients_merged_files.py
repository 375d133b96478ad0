"""The three-way cases on real documents and on a joined binder, each opened by the validators."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from amounts import largest
from letterheads import letterhead
from lxml import etree
from validators import audit, open_xml_sdk
from word_samples import ABOUT, W, facts, house, part, rendered, said, texts, values_of

from secor_docs.merge.binders import merge_binders
from secor_docs.merge.documents import Merged, merge3
from secor_docs.ooxml.namespaces import W_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.values import Namespace
from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.letterhead.apply import apply_letterhead

BODY = """\
# Purpose

We work safely every day.

Nobody works alone on a roof.

# Rules

Wear a hard hat on every site.

Report near misses to Ana Diaz.

# Tools

Look at every cord before use.

| Tool | Owner |
| --- | --- |
| Saw | Ana |
"""
Edit = Callable[[etree._Element], None]


def _at(body: etree._Element, text: str) -> etree._Element:
    return next(node for node in body if text in said(node))


def _says(old: str, new: str) -> Edit:
    def edit(body: etree._Element) -> None:
        for node in body.iter(f"{W}t"):
            node.text = (node.text or "").replace(old, new)

    return edit


def _delete(text: str) -> Edit:
    return lambda body: body.remove(_at(body, text))


def _add_table(after: str) -> Edit:
    def edit(body: etree._Element) -> None:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>'
            for text in ("Our own", "table")
        )
        _at(body, after).addnext(
            etree.fromstring(
                f'<w:tbl xmlns:w="{W_NS}"><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/>'
                f'<w:gridCol w:w="2000"/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>'
            )
        )

    return edit


def _move(first: str, count: int, before: str) -> Edit:
    def edit(body: etree._Element) -> None:
        at = body.index(_at(body, first))
        target = _at(body, before)
        for node in list(body)[at : at + count]:
            target.addprevious(node)

    return edit


def _edited(data: bytes, edit: Edit) -> bytes:
    members = unpack(data)
    root = etree.fromstring(members["word/document.xml"])
    edit(root[0])
    return pack({**members, "word/document.xml": etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


class Case(NamedTuple):
    """What the person did, our new text, what then stands in this order, what is gone, how many conflicts."""

    theirs: Edit
    new: str
    stands: tuple[str, ...]
    gone: tuple[str, ...] = ()
    conflicts: int = 0


HATS = BODY.replace("Wear a hard hat on every site.", "Wear a hard hat and boots on every site.")
CASES = {
    "edit near": Case(
        _says("to Ana Diaz.", "to Ana, the same day."),
        HATS,
        ("and boots on every site", "to Ana, the same day."),
        ("Wear a hard hat on", "Ana Diaz"),
    ),
    "edit same": Case(
        _says("hard hat on every site.", "red hard hat."), HATS, ("Wear a red hard hat.",), ("and boots",), 1
    ),
    "same edit": Case(_says("hard hat on", "hard hat and boots on"), HATS, ("and boots on every site",)),
    "deleted paragraph, left by us": Case(_delete("Nobody works alone"), HATS, ("and boots",), ("Nobody works alone",)),
    "deleted paragraph, changed by us": Case(
        _delete("Wear a hard hat"), HATS, ("Report near misses",), ("hard hat",), 1
    ),
    "deleted by us, edited by them": Case(
        _says("every cord", "every cord and plug"),
        BODY.replace("Look at every cord before use.\n\n", ""),
        ("cord and plug",),
        (),
        1,
    ),
    "added table": Case(_add_table("Report near misses"), HATS, ("and boots", "Our own", "table", "Tools")),
    "added row next to an edited cell": Case(
        _says("Saw", "Circular saw"), f"{BODY}| Nailer | Bo |\n", ("Circular saw", "Nailer", "Bo")
    ),
    "moved section": Case(
        _move("Tools", 3, "Rules"), HATS, ("Tools", "Look at every cord", "Saw", "Rules", "and boots")
    ),
    "moved section that we changed": Case(
        _move("Tools", 3, "Rules"),
        BODY.replace("every cord", "every cord and guard"),
        ("Tools", "every cord and guard", "Saw", "Rules"),
        ("cord before",),
    ),
}


def _document(body: str, number: int = 1) -> bytes:
    return rendered(house(body, title=f"Document {number}")).data


def _merged(case: Case) -> Merged:
    made = _document(BODY)
    return merge3(made, _edited(made, case.theirs), _document(case.new))


def _order(data: bytes, case: Case) -> None:
    text = "\n".join(texts(data))
    places = [text.find(words) for words in case.stands]
    assert -1 not in places, case.stands[places.index(-1)]
    assert places == sorted(places)
    assert not [words for words in case.gone if words in text]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_document(case: Case) -> None:
    merged = _merged(case)
    _order(merged.data, case)
    assert len(merged.conflicts) == case.conflicts


# -- the joined binder --------------------------------------------------------------------------------


def _binder(*bodies: str, head: bytes = b"") -> bytes:
    titles = iter(bodies)
    documents: list[DocumentToJoin] = []
    for body in titles:
        title, _, text = body.partition("|")
        template = house(text or BODY, title=title, number=f'"01-0{len(documents) + 1}"')
        made = rendered(apply_letterhead(template, head) if head else template, _facts(title)).data
        documents.append(DocumentToJoin(title, made))
    return join_documents(documents, ABOUT)


def _facts(title: str) -> Namespace:
    return facts(
        doc=Namespace("doc", {"number": title.partition(" ")[0], "title": title.partition(" ")[2], "keep": ""})
    )


MADE = _binder("01-01 Policy", "01-02 Duties|Everybody has a part.\n", "02-01 Visitors|Visitors sign in.\n")


def _headers(data: bytes) -> list[str]:
    """What the header of each section says, in the order of the sections."""
    members = unpack(data)
    rels = {r.get("Id", ""): r.get("Target", "") for r in etree.fromstring(members["word/_rels/document.xml.rels"])}
    found = []
    for section in part(data).iter(f"{W}sectPr"):
        node = section.find(f"{W}headerReference")
        assert node is not None
        name = rels[next(str(v) for a, v in node.items() if str(a).endswith("}id"))]
        found.append(" ".join(map(said, etree.fromstring(members[f"word/{name}"]).iter(f"{W}p"))))
    return found


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_first_document_of_a_binder(case: Case) -> None:
    new = _binder(
        f"01-01 Policy|{case.new}", "01-02 Duties|Everybody has a part.\n", "02-01 Visitors|Visitors sign in.\n"
    )
    merged = merge_binders(MADE, _edited(MADE, case.theirs), new)
    _order(merged.data, case)
    assert len(merged.conflicts) == case.conflicts


def test_a_new_document_comes_in_and_every_header_stays_with_its_own() -> None:
    theirs = _edited(MADE, _says("Visitors sign in.", "Visitors sign in at the truck."))
    new = _binder(
        "01-01 Policy",
        "01-02 Duties|Everybody has a part.\n",
        "01-03 Rights|Say no.\n",
        "02-01 Visitors|Visitors sign in.\n",
    )
    merged = merge_binders(MADE, theirs, new)
    said_ = "\n".join(texts(merged.data))
    assert said_.index("Everybody has a part.") < said_.index("Say no.") < said_.index("sign in at the truck.")
    assert [re.findall(r"0\d-0\d", text)[0] for text in _headers(merged.data)] == ["01-01", "01-02", "01-03", "02-01"]
    assert merged.conflicts == ()


def test_page_x_of_y_counts_the_pages_of_its_own_document_after_a_merge() -> None:
    new = _binder(
        "01-01 Policy|Short.\n",
        "00-01 New",
        "01-02 Duties|Everybody has a part.\n",
        "02-01 Visitors|Visitors sign in.\n",
    )
    merged = merge_binders(MADE, _edited(MADE, _says("Visitors sign in.", "They sign in.")), new)
    marks = [name for name in values_of(part(merged.data), "bookmarkStart", "name") if name.startswith("end_")]
    codes = [
        code.text
        for name, data in unpack(merged.data).items()
        if re.fullmatch(r"word/footer\d+\.xml", name)
        for code in etree.fromstring(data).iter(f"{W}instrText")
        if code.text and code.text.strip() != "PAGE"
    ]
    assert marks == ["end_1", "end_2", "end_3", "end_4"]
    assert sorted(str(code).strip() for code in codes) == [f"PAGEREF {mark}" for mark in marks]


def test_a_document_we_took_away_goes_unless_it_was_edited() -> None:
    new = _binder("01-01 Policy", "02-01 Visitors|Visitors sign in.\n")
    gone = merge_binders(MADE, _edited(MADE, _says("We work safely", "We always work safely")), new)
    assert "Everybody has a part." not in texts(gone.data)
    kept = merge_binders(MADE, _edited(MADE, _says("Everybody has a part.", "Everybody has a big part.")), new)
    assert "Everybody has a big part." in texts(kept.data)
    assert [conflict.new for conflict in kept.conflicts] == [""]


def test_a_document_they_took_out_stays_out_and_our_change_of_it_is_listed() -> None:
    def take_out(body: etree._Element) -> None:
        first = next(n for n, node in enumerate(body) if "Everybody has a part." in said(node)) - 1
        last = next(n for n, node in enumerate(body) if n >= first and node.find(f"{W}pPr/{W}sectPr") is not None)
        for node in list(body)[first : last + 1]:
            body.remove(node)

    new = _binder(
        "01-01 Policy|Short.\n", "01-02 Duties|Everybody has a new part.\n", "02-01 Visitors|Visitors sign in.\n"
    )
    merged = merge_binders(MADE, _edited(MADE, take_out), new)
    assert not [text for text in texts(merged.data) if "Everybody" in text]
    assert [(conflict.theirs, "new part" in conflict.new) for conflict in merged.conflicts] == [("", True)]


def test_a_new_letterhead_reaches_every_document_of_an_edited_binder() -> None:
    # A word of the letterhead stands in the title of a document too.
    names = ("01-01 Policy", "01-02 Safety duties|Everybody has a part.\n", "02-01 Visitors|Visitors sign in.\n")
    made = _binder(*names)
    theirs = _edited(made, _says("Everybody has a part.", "Everybody has a big part."))
    merged = merge_binders(made, theirs, _binder(*names, head=letterhead(first=False)))
    assert merged.conflicts == ()
    assert texts(merged.data).count("Everybody has a big part.") == 1
    assert "Everybody has a part." not in texts(merged.data)
    assert [("Kestrel" in text) for text in _headers(merged.data)] == [True] * 3
    heading = next(s for s in part(merged.data, "styles").iter(f"{W}style") if values_of(s, "name") == ["heading 1"])
    assert values_of(heading, "color") == ["1B6B3A"]


def test_a_binder_nothing_is_new_in_stays_as_it_is() -> None:
    theirs = _edited(MADE, _says("Visitors sign in.", "Visitors sign in at the truck."))
    assert merge_binders(MADE, theirs, MADE).data == theirs


@pytest.mark.parametrize("bad", [b"no zip", _document(BODY)], ids=["no zip", "not joined"])
def test_what_is_no_binder_is_refused(bad: bytes) -> None:
    with pytest.raises(ValueError, match=r"neither a Word document|marks"):
        merge_binders(MADE, bad, MADE)


# -- headers and styles -------------------------------------------------------------------------------


def test_a_new_letterhead_reaches_a_document_that_was_edited() -> None:
    made = _document(BODY)
    new = rendered(apply_letterhead(house(BODY, title="Document 1"), letterhead())).data
    merged = merge3(made, _edited(made, _says("every day", "every hour")), new)
    assert "We work safely every hour." in texts(merged.data)
    heading = next(s for s in part(merged.data, "styles").iter(f"{W}style") if values_of(s, "name") == ["heading 1"])
    assert values_of(heading, "color") == ["1B6B3A"]
    assert "Kestrel" in _headers(merged.data)[0]
    assert merged.conflicts == ()


def test_a_style_and_a_header_the_person_changed_stay_theirs() -> None:
    made = _document(BODY)
    members = unpack(made)
    members["word/styles.xml"] = re.sub(
        rb'(w:styleId="Heading1".*?)<w:sz w:val="26"/>', rb'\1<w:sz w:val="40"/>', members["word/styles.xml"]
    )
    members["word/header1.xml"] = members["word/header1.xml"].replace(b"Prairie Test", b"Prairie Test of Red Deer")
    new = rendered(apply_letterhead(house(BODY, title="Document 1"), letterhead())).data
    merged = merge3(made, pack(members), new)
    heading = next(s for s in part(merged.data, "styles").iter(f"{W}style") if values_of(s, "name") == ["heading 1"])
    assert values_of(heading, "sz") == ["40"]
    assert values_of(heading, "color") == []
    assert "Red Deer" in _headers(merged.data)[0]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every case as a document, half of them as a binder too, and an edited document in a new letterhead."""
    folder = tmp_path_factory.mktemp("merged")
    for name, case in CASES.items():
        (folder / f"{name}.docx").write_bytes(_merged(case).data)
    made = _document(BODY)
    new = rendered(apply_letterhead(house(BODY, title="Document 1"), letterhead())).data
    merged = merge3(made, _edited(made, _says("every day", "every hour")), new)
    (folder / "letterhead.docx").write_bytes(merged.data)
    for name in ("edit near", "added table", "moved section"):
        fresh = _binder(
            f"01-01 Policy|{CASES[name].new}", "01-03 Rights|Say no.\n", "02-01 Visitors|Visitors sign in.\n"
        )
        merged = merge_binders(MADE, _edited(MADE, CASES[name].theirs), fresh)
        (folder / f"binder, {name}.docx").write_bytes(merged.data)
    return sorted(folder.iterdir())


def test_the_open_xml_sdk_finds_nothing_in_any_of_them(files: list[Path]) -> None:
    assert open_xml_sdk(files) == []


def test_openxml_audit_finds_nothing_in_any_of_them(files: list[Path]) -> None:
    assert [fault for path in largest(files) for fault in audit(path)] == []

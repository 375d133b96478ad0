"""Our documents in a consultant's letterhead: her fonts, colours, header and footer; nothing of ours lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from amounts import ALL
from client_samples import FIRST, POLICY, clients
from letterheads import letterhead
from lxml import etree
from validators import audit, open_xml_sdk
from word_samples import W, docx, faults_of, house, p, part, rendered, said, texts, values_of

from secor_docs.binder.prepare import build, prepare
from secor_docs.clients import overlay
from secor_docs.clients.letter import letter
from secor_docs.clients.overlay import check_overlays
from secor_docs.data_files import LETTERHEAD, Stock
from secor_docs.merge.changes import Change
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import Properties
from secor_docs.ooxml.zip_write import pack
from secor_docs.problems import InputWrongError
from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.letterhead.apply import apply_letterhead, has_own_page_parts

BODY = """\
# Purpose

We work safely.

| Name | Role |
| --- | --- |
| Ana | framer |

```form
title: Check
fields:
  - {id: hazard, label: Hazard, type: text}
```
"""
HERS = letterhead()
Change_ = Callable[[dict[str, bytes]], None]


def _dressed(hers: bytes = HERS, **front: str) -> bytes:
    return rendered(apply_letterhead(house(BODY, **front), hers)).data


def _parts(data: bytes, kind: str) -> dict[str, str]:
    """Text of each header or footer of the one section, by the pages it is for."""
    members = unpack(data)
    rels = {r.get("Id", ""): r.get("Target", "") for r in etree.fromstring(members["word/_rels/document.xml.rels"])}
    (section,) = part(data).iter(f"{W}sectPr")
    found = {}
    for node in section.findall(f"{W}{kind}Reference"):
        name = rels[next(str(v) for a, v in node.items() if str(a).endswith("}id"))]
        found[node.get(f"{W}type", "")] = "\n".join(map(said, etree.fromstring(members[f"word/{name}"]).iter(f"{W}p")))
    return found


def _style(data: bytes, name: str) -> etree._Element:
    return next(s for s in part(data, "styles").iter(f"{W}style") if values_of(s, "name") == [name])


def _with(data: bytes, change: Change_) -> bytes:
    members = unpack(data)
    change(members)
    return pack(members)


def _replaced(data: bytes, member: str, old: str, new: str) -> bytes:
    def change(members: dict[str, bytes]) -> None:
        text = members[member].decode()
        assert old in text
        members[member] = text.replace(old, new).encode()

    return _with(data, change)


def test_the_look_is_hers_and_sizes_stay_ours() -> None:
    data = _dressed()
    heading, normal = _style(data, "heading 1"), _style(data, "Normal")
    assert values_of(heading, "rFonts", "ascii") == ["Verdana"]
    assert values_of(heading, "color") == ["1B6B3A"]
    assert values_of(heading, "sz") == ["26"]
    assert {node.get(f"{W}color") for node in heading.iterfind(f"{W}pPr/{W}pBdr/*")} == {"1B6B3A"}
    assert values_of(normal, "rFonts", "ascii") == ["Georgia"]
    assert values_of(normal, "sz") == []
    assert {"Georgia", "Verdana"} <= {*values_of(part(data, "fontTable"), "font", "name")}


def test_no_font_or_colour_leads_into_a_theme_that_stayed_behind() -> None:
    members = unpack(_dressed())
    pieces = [data for name, data in members.items() if re.match(r"word/(styles|header|footer)", name)]
    assert not [piece for piece in pieces if re.search(rb'Theme="|:theme\w+="|cstheme', piece)]


def test_header_and_footer_are_hers_on_the_first_page_and_on_others() -> None:
    data = _dressed()
    tops, bottoms = _parts(data, "header"), _parts(data, "footer")
    assert {*tops} == {*bottoms} == {"default", "first"}
    assert all("Kestrel Safety Consulting" in text for text in tops.values())
    assert "Member of a society" in bottoms["first"]
    assert "403-555-0190" in bottoms["default"]
    assert "Member" not in bottoms["default"]
    assert part(data).find(f".//{W}titlePg") is not None
    assert "Dear client" not in "".join(texts(data))


def test_her_logo_comes_along() -> None:
    data = _dressed()
    members = unpack(data)
    rels = {name: etree.fromstring(raw) for name, raw in members.items() if re.search(r"_rels/header\d+\.xml", name)}
    assert len(rels) == 2
    for name, root in rels.items():
        (target,) = (r.get("Target", "") for r in root)
        assert members[f"word/{target}"].startswith(b"\x89PNG")
        ids = re.findall(rb'r:embed="([^"]+)"', members[name.replace("_rels/", "").removesuffix(".rels")])
        assert [i.decode() for i in ids] == [root[0].get("Id")]


@pytest.mark.parametrize(
    ("hers", "above", "below"),
    [
        (letterhead(first=False), "Prairie Test Ltd.\t05-04  Test document", "Version 1.0"),
        (letterhead(first=False, page=True), "05-04", "Version 1.0"),
        (letterhead(first=False, tags="{{ company.legal_name }} {{ doc.number }}"), "", "Version 1.0"),
        (letterhead(first=False, page=True, footer="v{{ program.version }}"), "05-04", ""),
    ],
    ids=["says nothing of ours", "counts pages", "names company and number", "names version and counts pages"],
)
def test_what_her_page_does_not_say_a_line_of_ours_says(hers: bytes, above: str, below: str) -> None:
    data = _dressed(hers)
    top, bottom = _parts(data, "header")["default"], _parts(data, "footer")["default"]
    assert above in top
    assert ("Prairie Test Ltd.\t" in top) == bool(above)
    assert below in bottom
    assert ("Issued" in bottom) == bool(below)
    codes = [
        *values_of(_footer_root(data), "fldSimple", "instr"),
        *(n.text for n in _footer_root(data).iter(f"{W}instrText")),
    ]
    assert sum("PAGE" in str(code).split() for code in codes) == 1


def _footer_root(data: bytes) -> etree._Element:
    name = next(name for name in unpack(data) if re.fullmatch(r"word/footer\d*\.xml", name))
    return part(data, name.removeprefix("word/").removesuffix(".xml"))


def test_a_first_page_without_header_still_says_whose_it_is() -> None:
    bare = letterhead(header=False)
    assert "05-04  Test document" in _parts(_dressed(bare), "header")["first"]
    assert "Kestrel" not in "".join(_parts(_dressed(bare), "header").values())


def test_tags_in_her_header_are_filled_in() -> None:
    data = _dressed(letterhead(tags="For {{ company.legal_name }}, {{ doc.title }}"))
    assert all("For Prairie Test Ltd., Test document" in text for text in _parts(data, "header").values())


def test_even_pages_have_their_own() -> None:
    def even(members: dict[str, bytes]) -> None:
        settings = members["word/settings.xml"].decode()
        members["word/settings.xml"] = re.sub(
            r"(<w:defaultTabStop[^>]*>)", r"\1<w:evenAndOddHeaders/>", settings
        ).encode()

    data = _dressed(_with(letterhead(first=False), even))
    assert part(data, "settings").find(f"{W}evenAndOddHeaders") is not None
    assert "05-04  Test document" in _parts(data, "header")["even"]
    assert "Page 1 of 1" in _parts(data, "footer")["even"]


def test_her_styles_mean_in_our_documents_what_they_mean_in_hers() -> None:
    members = unpack(_dressed())
    used = {
        v
        for n, raw in members.items()
        if "header" in n and "rels" not in n
        for v in re.findall(rb'w:pStyle w:val="(Letterhead[^"]*)"', raw)
    }
    assert used
    styles = {s.get(f"{W}styleId"): s for s in etree.fromstring(members["word/styles.xml"])}
    for id_ in used:
        style = styles[id_.decode()]
        assert style.find(f"{W}basedOn") is None
        assert values_of(style, "rFonts", "ascii") == ["Georgia"]
        assert values_of(style, "sz") == ["24"]


@pytest.mark.parametrize(("left", "wanted"), [(1440, 1420), (2600, 2600)], ids=["the usual inch", "a larger one"])
def test_a_margin_larger_than_the_usual_inch_is_taken_over_and_tables_give_way(left: int, wanted: int) -> None:
    hers = re.sub(r'w:left="1440"', f'w:left="{left}"', unpack(HERS)["word/document.xml"].decode())
    data = _dressed(pack({**unpack(HERS), "word/document.xml": hers.encode()}))
    assert part(data).find(f".//{W}pgMar").get(f"{W}left") == str(wanted)  # type: ignore[union-attr]
    width = 12240 - wanted - 980
    for table in part(data).iter(f"{W}tblGrid"):
        assert abs(sum(int(c.get(f"{W}w", "0")) for c in table) - width) <= len(table)


def test_a_floating_logo_gets_the_room_it_has_in_her_file() -> None:
    def float_(members: dict[str, bytes]) -> None:
        name = next(n for n, raw in members.items() if re.fullmatch(r"word/header\d*\.xml", n) and b"inline" in raw)
        text = members[name].decode()
        at = (
            r'<wp:anchor\1 distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
            'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0'
            '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        )
        text = re.sub(r"<wp:inline((?: xmlns:\w+=\"[^\"]*\")*)[^>]*>", at, text).replace("</wp:inline>", "</wp:anchor>")
        text = re.sub(r"(<wp:extent[^>]*>)", r"\1<wp:wrapNone/>", text)
        members[name] = text.encode()

    margin = part(_dressed(_with(HERS, float_))).find(f".//{W}pgMar")
    assert margin is not None
    assert (margin.get(f"{W}top"), margin.get(f"{W}right")) == ("1440", "1440")


def test_a_template_with_a_header_of_its_own_is_left_alone() -> None:
    own = _replaced(house(BODY), "word/header1.xml", "{{ doc.title }}", "{{ doc.title }} of ours")
    assert has_own_page_parts(own)
    assert apply_letterhead(own, HERS) == own
    assert not has_own_page_parts(house(BODY))


def test_a_template_that_word_has_saved_with_its_text_in_pieces_is_dressed() -> None:
    own = _replaced(house(BODY), "word/header1.xml", "{{ doc.title }}", "{{ doc.ti</w:t></w:r><w:r><w:t>tle }}")
    assert "Kestrel" in _parts(rendered(apply_letterhead(own, HERS)).data, "header")["default"]


@pytest.mark.parametrize(
    "template", [b"no zip", docx(p("x"), members={"word/styles.xml": "<a"})], ids=["no zip", "damaged"]
)
def test_a_template_that_cannot_be_read_is_left_to_whoever_opens_it(template: bytes) -> None:
    assert apply_letterhead(template, HERS) == template


def _macro(members: dict[str, bytes]) -> None:
    members["word/vbaProject.bin"] = b"x"


def _outside(members: dict[str, bytes]) -> None:
    name = next(n for n in members if "_rels/header" in n)
    members[name] = re.sub(
        rb'Target="media[^"]*"', b'Target="file:///c:/logo.png" TargetMode="External"', members[name]
    )


def _chart(members: dict[str, bytes]) -> None:
    name = next(n for n in members if "_rels/header" in n)
    members[name] = members[name].replace(b"/image", b"/chart")


def _list(members: dict[str, bytes]) -> None:
    name = next(n for n, raw in members.items() if re.fullmatch(r"word/footer\d*\.xml", n) and b"society" in raw)
    listed = rb'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    members[name] = members[name].replace(b"</w:pPr>", listed, 1)


@pytest.mark.parametrize(
    ("hers", "message"),
    [
        (b"no zip", f"{LETTERHEAD}: not a Word document (.docx) but a file of another kind."),
        (_with(HERS, _macro), f"{LETTERHEAD}: the file holds macros."),
        (_with(HERS, _outside), f"{LETTERHEAD}: a image that lies outside the file (file:///c:/logo.png)."),
        (_with(HERS, _chart), f"{LETTERHEAD}: header: what leads to another part (chart) cannot be taken over."),
        (_with(HERS, _list), f"{LETTERHEAD}: footer: a numbered or bulleted list cannot be taken over."),
        (letterhead(tags="{{ doc.title"), f"{LETTERHEAD}: header, near"),
        (letterhead(tall=90), f"{LETTERHEAD}: header: it takes 111 mm of the page, so no form would fit on it."),
    ],
    ids=["no zip", "macros", "picture outside", "chart", "list", "half a tag", "too tall"],
)
def test_a_letterhead_that_cannot_be_used_is_refused_with_its_name(hers: bytes, message: str) -> None:
    with pytest.raises(InputWrongError) as error:
        apply_letterhead(house(BODY), hers)
    assert any(fault.startswith(message) for fault in faults_of(error.value)), faults_of(error.value)


def test_the_same_letterhead_gives_the_same_bytes() -> None:
    first = apply_letterhead(house(BODY), HERS)
    apply_letterhead.cache_clear()
    assert apply_letterhead(house(BODY), HERS) == first


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A document, one lying on its side, one with larger margins, and a binder of them."""
    folder = tmp_path_factory.mktemp("dressed")
    wide = re.sub(r'w:left="1440"', 'w:left="2600"', unpack(HERS)["word/document.xml"].decode())
    made = {
        "upright": _dressed(),
        "lying": _dressed(landscape="true"),
        "margins": _dressed(pack({**unpack(HERS), "word/document.xml": wide.encode()})),
        "pages": _dressed(letterhead(page=True, first=False)),
    }
    made["binder"] = join_documents(
        [DocumentToJoin(name, data) for name, data in made.items() if name in {"upright", "lying"}], Properties("x")
    )
    for name, data in made.items():
        (folder / f"{name}.docx").write_bytes(data)
    return sorted(folder.iterdir())


def test_the_open_xml_sdk_finds_nothing_in_dressed_documents(files: list[Path]) -> None:
    assert open_xml_sdk(files) == []


def test_openxml_audit_finds_nothing_in_dressed_documents(files: list[Path]) -> None:
    assert [fault for path in files for fault in audit(path)] == []


def test_a_binder_keeps_header_and_look_of_every_document(files: list[Path]) -> None:
    data = next(path for path in files if path.stem == "binder").read_bytes()
    tops = [name for name in unpack(data) if re.fullmatch(r"word/header\w+\.xml", name)]
    said_ = ["".join(texts(data, name.removeprefix("word/").removesuffix(".xml"))) for name in tops]
    assert sum("Kestrel Safety Consulting" in text for text in said_) == 4
    assert values_of(_style(data, "heading 1"), "color") == ["1B6B3A"]


# -- where it is used ---------------------------------------------------------------------------------


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office" / LETTERHEAD
    path.parent.mkdir(parents=True)
    path.write_bytes(HERS)
    return tmp_path / "office"


def test_a_build_with_an_overlay_that_has_a_letterhead_dresses_its_documents(office: Path, tmp_path: Path) -> None:
    clients(tmp_path / "clients", larkspur=FIRST)
    prepared = prepare(tmp_path / "clients/larkspur/company.yaml", Stock.of((office,)))
    built = build(prepared, tmp_path / "out", only=(POLICY,))
    for path in built.written.folder.rglob("*.docx"):
        assert "Kestrel Safety Consulting" in _parts(path.read_bytes(), "header")["default"]


def test_the_change_letter_is_written_on_it(office: Path) -> None:
    change = Change("x", "01-01 Policy", "changed", ("the template",), (("was", "is"),))
    data = letter("Larkspur Decks Ltd.", [change], date(2026, 11, 23), Stock.of((office,)))
    top, bottom = _parts(data, "header")["default"], _parts(data, "footer")["default"]
    assert "Kestrel Safety Consulting" in top
    assert "Larkspur" not in top
    assert "Version" not in bottom
    assert "Now: is" in texts(data)


def test_a_letterhead_that_asks_for_what_a_letter_does_not_have_leaves_it_out(office: Path) -> None:
    (office / LETTERHEAD).write_bytes(letterhead(tags="{{ company.phone }}{{ dates.issued | date }}"))
    change = Change("x", "01-01 Policy", "new")
    assert "This document is new." in texts(letter("Larkspur", [change], date(2026, 11, 23), Stock.of((office,))))


def test_overlay_check_lists_the_letterhead_and_what_it_does_not_touch(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not ALL:  # every document of the largest sample in the letterhead takes seconds
        monkeypatch.setattr(overlay, "_trial", lambda _stock, _layers: [])
    own = office / "templates/01-management-commitment/health-safety-policy.docx"
    own.parent.mkdir()
    own.write_bytes(_replaced(house(BODY), "word/header1.xml", "{{ doc.title }}", "Ours"))
    layers = {layer.name: layer for layer in check_overlays([office]).layers}
    assert layers[LETTERHEAD].does == "dresses"
    assert "the letterhead does not touch it" in layers[own.relative_to(office).as_posix()].note


def test_overlay_check_names_the_letterhead_once_for_a_name_nobody_knows(office: Path) -> None:
    (office / LETTERHEAD).write_bytes(letterhead(first=False, tags="{{ company.nam }}"))
    (problem,) = check_overlays([office]).problems
    assert str(problem).startswith(f'{LETTERHEAD}: header, near "12 Elm Street, Red Deer {{{{ company.nam }}}}"')

"""Rendering: strict, escaped, every fact exactly as it is, every package sound and the same bytes again."""

from __future__ import annotations

import copy
import hashlib
import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import docx as python_docx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image
from word_samples import (
    ABOUT,
    HOUSE,
    W,
    docx,
    facts,
    faults_of,
    house,
    opened,
    p,
    part,
    plain,
    rendered,
    said,
    table,
    texts,
    values_of,
)

from secor_docs.ooxml.namespaces import W14_NS
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.properties import Properties
from secor_docs.problems import InputWrongError
from secor_docs.values import MissingValue
from secor_docs.word.render.pictures import Picture, drawing
from secor_docs.word.render.render import read_picture
from secor_docs.word.render.tidy_tree import tidy_tree
from secor_docs.word.template.render_context import RenderContext
from secor_docs.word.template.template import open_template


def refusal(body: str, **more: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        rendered(opened(body, **more))
    return faults_of(caught.value)


# -- unknown names -----------------------------------------------------------------------------------


def test_unknown_names_are_all_named_with_their_places_and_the_nearest_known_name() -> None:
    found = refusal(
        p("Call {{ company.fone }} now") + table([p("{{ numbr }}")]),
        header=p("By {{ company.legal_nam }}"),
        footer=p("{{ zzz }}"),
    )
    assert sorted(found) == [
        'test.docx: footer, near "{{ zzz }}": "zzz" is no known fact. `secor templates show` lists the facts a template may use. [W011]',
        'test.docx: header, near "By {{ company.legal_nam }}": "company.legal_nam" is no known fact. Did you mean "legal_name"? [W011]',
        'test.docx: text, near "Call {{ company.fone }} now": "company.fone" is no known fact. Did you mean "phone"? [W011]',
        'test.docx: text, near "{{ numbr }}": "numbr" is no known fact. Did you mean "number"? [W011]',
    ]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ compny.phone }}",
        "{{ compny.phone.area }}",
        "{% if compny %}x{% endif %}",
        "{% for c in compny %}x{% endfor %}",
        "{% if compny == 'x' %}x{% endif %}",
        "{% if compny > 3 %}x{% endif %}",
        "{{ compny + 1 }}",
        "{{ 2 * compny }}",
        "{{ compny | and_list }}",
        "{{ compny | names }}",
        "{{ compny | date }}",
        "{{ compny | or_blank }}",
        "{{ compny | first }}",
        "{{ compny | length }}",
        "{{ compny | first_up }}",
        "{{ compny | map(attribute='x') | and_list }}",
        "{{ 'a' ~ compny }}",
        "{{ compny[0] }}",
        "{{ compny | picture(10, 10) }}",
        "{% if 'x' in compny %}x{% endif %}",
        "{{ -compny }}",
        "{{ compny | sum }}",
        "{{ compny | sort | first }}",
    ],
)
def test_an_unknown_name_is_an_error_however_it_is_used(tag: str) -> None:
    found = refusal(p(tag))
    assert len(found) == 1
    assert '"compny" is no known fact. Did you mean "company"?' in found[0]


def test_an_unknown_name_of_an_item_says_which_item() -> None:
    assert (
        '"employees[1].nam" is no known fact. Did you mean "name"?'
        in refusal(p("{% for e in employees %}{% if loop.last %}{{ e.nam }}{% endif %}{% endfor %}"))[0]
    )


def test_asking_whether_a_name_is_defined_is_no_error() -> None:
    assert texts(rendered(opened(p("{% if compny is defined %}a{% else %}b{% endif %}"))).data) == ["b"]


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("{{ employees }}", "a whole list is given where one fact belongs"),
        ("{{ company }}", "a group of facts is given where one fact belongs"),
        ("{{ none }}", "nothing is given where one fact belongs"),
        ("{{ {} }}", "something that is no fact is given where one fact belongs"),
        ("{{ employees | and_list }}", "a list of groups of facts cannot be put into words"),
        ("{{ ['a', 'b'] | names }}", "`names` is for a list of people"),
        ("{{ nothing | first }}", "an empty list has no first or last"),
        ("{{ company.phone | picture('a', 3) }}", "a picture needs a width and a height in millimetres"),
        ("{{ company.phone | picture(10, 0) }}", "a picture needs a width and a height in millimetres"),
        ("{{ company.phone | picture(10, 10) }}", 'no picture is called "403-555-0142"'),
        ("{{ employees | map(attribute='name') }}", "something that is no fact"),
    ],
)
def test_what_is_not_one_fact_is_refused(tag: str, message: str) -> None:
    assert message in refusal(p(tag))[0]


def test_tags_that_do_not_fit_the_document_are_refused() -> None:
    crossed = "<w:p><w:r><w:t>{% if number == 4 %}</w:t></w:r></w:p><w:p><w:r><w:t>x{% endif %}</w:t></w:r></w:p>"
    assert rendered(opened(crossed)).gaps == ()  # docxtpl's dialect allows it where the pieces fit
    broken = table([p("a{% if number == 4 %}"), p("b")]) + p("{% endif %}")
    assert "the tags do not fit the document" in refusal(broken)[0]


# -- gaps --------------------------------------------------------------------------------------------


def gap_runs(data: bytes, name: str = "document") -> list[etree._Element]:
    return [r for r in part(data, name).iter(f"{W}r") if "► to fill in" in said(r)]


def test_a_gap_is_printed_as_a_bold_bordered_marker_in_body_table_and_header() -> None:
    made = rendered(opened(p("Meet at {{ missing }}.") + table([p("{{ missing }}")]), header=p("{{ missing }}")))
    assert made.gaps == ("sites[0].muster_point",)
    assert texts(made.data)[0] == "Meet at ► to fill in: sites[0].muster point ◄."
    runs = gap_runs(made.data) + gap_runs(made.data, "header1")
    assert len(runs) == 3
    for run in runs:
        look = run.find(f"{W}rPr")
        assert look is not None
        assert look.find(f"{W}b") is not None
        assert look.find(f"{W}bdr") is not None


def test_a_gap_says_its_label_where_there_is_one() -> None:
    made = rendered(opened(p("{{ missing }}")), labels={"sites[0].muster_point": "muster point of Lot 22"})
    assert texts(made.data) == ["► to fill in: muster point of Lot 22 ◄"]


def test_gaps_are_reported_each_once_in_the_order_of_the_document() -> None:
    values = facts(b=MissingValue("b"), a=MissingValue("a"))
    assert rendered(opened(p("{{ b }} {{ a }} {{ b }}")), values).gaps == ("b", "a")


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("{% if missing %}a{% else %}b{% endif %}", "b"),
        ("{% for m in missing %}x{% else %}none{% endfor %}", "none"),
        ("{{ missing | length }}", "0"),
        ("{% if missing > 3 or missing &lt; 3 or missing == 3 %}a{% else %}b{% endif %}", "b"),
        ("{% if 'x' in missing %}a{% else %}b{% endif %}", "b"),
        ("{{ missing | or_blank }}|", "\u2002" * 5 + "|"),
    ],
)
def test_a_gap_is_false_empty_and_no_number(tag: str, text: str) -> None:
    made = rendered(opened(p(tag)))
    assert texts(made.data) == [text]
    assert made.gaps == ()


@pytest.mark.parametrize(
    "tag",
    [
        "{{ missing.name }}",
        "{{ missing | first }}",
        "{{ (missing | last).name }}",
        "{{ missing[0] }}",
        "{{ missing | and_list }}",
        "{{ missing | map(attribute='name') | and_list }}",
        "{{ missing | names | and_list }}",
        "{{ missing | date }}",
        "{{ missing | first_up }}",
        "{{ missing | sort(attribute='x') | and_list }}",
        "{{ missing | picture(10, 10) }}",
        "{{ 'At ' + missing }}",
        "{{ missing ~ '!' }}",
        "{{ [missing, 'x'] | and_list }}",
        "{{ missing | sum }}",
        "{{ missing + 1 }}",
        "{{ missing | selectattr('x') | and_list }}",
        "{{ missing | unique | or_list }}",
        "{{ missing | short_date }}",
    ],
)
def test_a_gap_is_never_a_blank_whatever_filter_it_goes_through(tag: str) -> None:
    made = rendered(opened(p(tag)))
    assert made.gaps
    assert "► to fill in" in texts(made.data)[0]


def test_a_blank_form_leaves_room_instead_of_marking_gaps() -> None:
    made = rendered(opened(p("Site: {{ missing }}.")), blank_gaps=True)
    assert made.gaps == ()
    assert texts(made.data) == ["Site: " + "\u2002" * 5 + "."]


def test_a_gap_in_an_attribute_is_put_into_words() -> None:
    body = '<w:tbl><w:tblPr><w:tblDescription w:val="At {{ missing }}"/></w:tblPr><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    made = rendered(opened(body))
    assert values_of(part(made.data), "tblDescription") == ["At ► to fill in: sites[0].muster point ◄"]


# -- any text comes out exactly ----------------------------------------------------------------------

ANYTHING = st.text(
    st.characters(
        exclude_categories=["Cs"],
        exclude_characters=[
            *map(chr, range(9)),
            "\x0b",
            "\x0c",
            *map(chr, range(14, 32)),
            "\r",
            "\ufffe",
            "\uffff",
            *map(chr, range(0xFDD0, 0xFDF0)),
        ],
    ),
    min_size=1,
    max_size=40,
)

EVERYWHERE = open_template(
    docx(
        p("{{ word }}")
        + table([p("{{ word }}")])
        + '<w:sdt><w:sdtPr><w:id w:val="1"/><w:text/></w:sdtPr><w:sdtContent>'
        + p("{{ word }}")
        + "</w:sdtContent></w:sdt>",
        header=p("{{ word }}"),
        footer=p("{{ word }}"),
    ),
    "test.docx",
)


@given(ANYTHING)
@example("{{ 7*7 }}")
@example("{% raw %}{{ x }}{% endraw %}")
@example("{_{ x }_} {_% y %_}")
@example("a & b &amp; c")
@example("<x> </w:t> </w:p>")
@example("]]> <![CDATA[ -->")
@example("one\ntwo\n\nthree\n")
@example("\ttabs\there\t")
@example("שלום עולם مرحبا \u202eabc\u202c")
@example("e\u0301 \u0627\u064b 👩‍🔧 🏗️")
@example("  leading, double  and trailing  ")
@example("\u2028\u2029\x85\xa0\u200b\ufeff")
def test_any_text_comes_out_exactly_in_every_place(text: str) -> None:
    made = rendered(EVERYWHERE, facts(word=text), about=Properties(text, "", text)).data
    assert texts(made) == [text, text, text]
    assert texts(made, "header1") == [text]
    assert texts(made, "footer1") == [text]
    document = python_docx.Document(io.BytesIO(made))
    assert document.paragraphs[0].text == text
    assert document.tables[0].cell(0, 0).text == text
    assert document.sections[0].header.paragraphs[0].text == text
    core = etree.fromstring(unpack(made)["docProps/core.xml"])
    assert {node.text for node in core if etree.QName(node).localname in {"title", "creator"}} == {text}
    assert (document.core_properties.title, document.core_properties.author) == (text, text)


def test_line_breaks_of_any_system_are_line_breaks() -> None:
    assert texts(rendered(opened(p("{{ word }}")), facts(word="a\r\nb\rc")).data) == ["a\nb\nc"]


def test_a_sign_word_cannot_hold_is_refused_with_its_place() -> None:
    with pytest.raises(InputWrongError, match=r'near "\{\{ word \}\}": the text holds a sign that Word cannot hold'):
        rendered(opened(p("{{ word }}")), facts(word="bell \x07"))


def test_a_value_is_never_rendered_twice() -> None:
    once = rendered(opened(p("{{ word }}")), facts(word="{{ number }}")).data
    assert texts(rendered(opened(p("{% set a = word %}{{ a }}")), facts(word="{{ number }}")).data) == texts(once)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("{{ dates.issued | date }}", "March 1, 2026"),
        ("{{ dates.issued | short_date }}", "2026-03-01"),
        ("{{ dates.issued }}", "March 1, 2026"),
        ("{{ employees | names | and_list }}", "Ana Diaz and Bo Chen"),
        ("{{ ['a', 'b', 'c'] | or_list }}", "a, b or c"),
        ("{{ word | first_up }}", "Level"),
        ("{{ 'PPE' | first_down }}{{ 'Hard' | first_down }}", "PPEhard"),
        ("{{ employees | map(attribute='role') | sort | and_list }}", "apprentice and framer"),
        ("{{ (employees | last).name }}", "Bo Chen"),
        ("{{ true }} {{ false }} {{ 1.5 }} {{ number * 2 }}", "yes no 1.5 6"),
        ("{{ [1, 2, 3] | sum }}", "6"),
        ("{{ unknown | default('x') }}", "x"),
        ("{{ '' | first_up }}{{ '' | or_blank }}", "\u2002" * 5),
        ("{{ number ~ word ~ '!' }}", "3level!"),
        ("{{ ['a', 'a'] | unique | and_list }}", "a"),
    ],
)
def test_filters_put_facts_into_words(tag: str, text: str) -> None:
    assert texts(rendered(opened(p(tag))).data) == [text]


# -- the package is sound ----------------------------------------------------------------------------


def test_a_cell_whose_paragraphs_were_taken_away_gets_one() -> None:
    made = rendered(opened(table([p("{%p if number == 4 %}") + p("x") + p("{%p endif %}"), p("y")])))
    cells = list(part(made.data).iter(f"{W}tc"))
    assert [cell[-1].tag for cell in cells] == [f"{W}p", f"{W}p"]


def test_a_table_without_rows_is_taken_away() -> None:
    body = table([p("{%tr for n in nothing %}")], [p("{{ n }}")], [p("{%tr endfor %}")]) + p("after")
    made = rendered(opened(body)).data
    assert list(part(made).iter(f"{W}tbl")) == []
    assert texts(made) == ["after"]


def test_a_table_without_rows_in_a_cell_leaves_a_paragraph() -> None:
    inner = table([p("{%tr for n in nothing %}")], [p("{{ n }}")], [p("{%tr endfor %}")])
    cell = next(part(rendered(opened(table([inner]))).data).iter(f"{W}tc"))
    assert [child.tag for child in cell][-1] == f"{W}p"


def test_two_tables_that_touch_are_kept_apart() -> None:
    made = part(
        rendered(
            opened(table([p("a")]) + p("{%p if number == 4 %}") + p("x") + p("{%p endif %}") + table([p("b")]))
        ).data
    )
    body = made.find(f"{W}body")
    assert body is not None
    assert [child.tag.rsplit("}")[-1] for child in body] == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_header_whose_paragraphs_were_taken_away_gets_one() -> None:
    made = rendered(opened(p("x"), header=p("{%p if number == 4 %}") + p("y") + p("{%p endif %}")))
    assert [node.tag for node in part(made.data, "header1")] == [f"{W}p"]


LOOPED = (
    p("{%p for e in employees %}")
    + '<w:p w14:paraId="00000001" w14:textId="77777777"><w:bookmarkStart w:id="0" w:name="here"/>'
    '<w:sdt><w:sdtPr><w:tag w:val="a.{{ loop.index }}"/><w:id w:val="7"/><w:text/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>{{ e.name }}</w:t></w:r></w:sdtContent></w:sdt>"
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r>'
    '<w:bookmarkEnd w:id="0"/></w:p>' + p("{%p endfor %}")
)


def test_a_loop_gives_every_control_bookmark_and_drawing_its_own_id() -> None:
    root = part(rendered(opened(LOOPED)).data)
    ids = [n.get(f"{W}val", "") for n in root.iter(f"{W}id")]
    marks = values_of(root, "bookmarkStart", "id")
    drawings = [
        n.get("id", "")
        for n in root.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    ]
    assert len({*ids, *marks, *drawings}) == 6
    assert values_of(root, "bookmarkEnd", "id") == marks
    assert len(set(values_of(root, "bookmarkStart", "name"))) == 2
    assert values_of(root, "tag") == ["a.1", "a.2"]


def test_a_loop_does_not_repeat_the_paragraph_ids_word_gave() -> None:
    assert not [n for n in part(rendered(opened(LOOPED)).data).iter() if n.get(f"{{{W14_NS}}}paraId")]


def control_template(prefill: str, kind: str = "<w:comboBox>{}</w:comboBox>", showing: str = "") -> str:
    items = '<w:listItem w:displayText="@people" w:value="@people"/>'
    return f'<w:sdt><w:sdtPr><w:id w:val="1"/>{showing}{kind.format(items)}</w:sdtPr><w:sdtContent>{p(prefill)}</w:sdtContent></w:sdt>'


def test_a_field_for_a_person_offers_the_people_each_once() -> None:
    root = part(rendered(opened(control_template("x")), people=["Ana Diaz", "Bo <Chen>", "Ana Diaz"]).data)
    assert values_of(root, "listItem", "displayText") == ["Ana Diaz", "Bo <Chen>"]
    assert values_of(root, "listItem", "value") == ["Ana Diaz", "Bo <Chen>"]


@pytest.mark.parametrize(
    ("prefill", "showing", "flag"),
    [
        ("{{ word }}", "", False),
        ("{{ missing | or_blank }}", "", True),
        ("{{ word }}", "<w:showingPlcHdr/>", False),
        ("{{ missing | or_blank }}", "<w:showingPlcHdr/>", True),
    ],
)
def test_a_control_says_whether_it_shows_its_placeholder(prefill: str, showing: str, *, flag: bool) -> None:
    root = part(rendered(opened(control_template(prefill, "<w:text/>", showing))).data)
    assert len(list(root.iter(f"{W}showingPlcHdr"))) == flag


# -- pictures ----------------------------------------------------------------------------------------


def png(width: int, height: int, colour: str = "red") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(("size", "shown"), [((400, 100), (50, 12.5)), ((100, 400), (3, 12)), ((10, 10), (12, 12))])
def test_a_picture_is_fitted_and_keeps_its_shape(size: tuple[int, int], shown: tuple[float, float]) -> None:
    picture = read_picture(png(*size), "Logo of A & B")
    values = facts(logo="logo.png")
    box = "{{ logo | picture(50, 12.5) }}" if size[0] > size[1] else "{{ logo | picture(50, 12) }}"
    made = rendered(opened(p(f"before {box} after")), values, pictures={"logo.png": picture}).data
    extent = next(part(made).iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"))
    assert (int(extent.get("cx", "")), int(extent.get("cy", ""))) == tuple(round(mm * 36_000) for mm in shown)
    assert texts(made) == ["before  after"]


def test_a_picture_shown_in_body_and_header_is_in_the_file_once_with_its_alternative_text() -> None:
    picture = read_picture(png(40, 10), 'Logo of "A & B" <x>')
    tag = p("{{ logo | picture(50, 12) }}")
    made = rendered(opened(tag + tag, header=tag), facts(logo="logo.png"), pictures={"logo.png": picture}).data
    assert len([name for name in unpack(made) if name.startswith("word/media/")]) == 1
    drawn = list(part(made).iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"))
    assert [n.get("descr") for n in drawn] == ['Logo of "A & B" <x>'] * 2
    document = python_docx.Document(io.BytesIO(made))
    assert len(document.inline_shapes) == 2


# -- properties and bytes ----------------------------------------------------------------------------


def test_properties_say_title_subject_author_and_date() -> None:
    core = python_docx.Document(io.BytesIO(rendered(house("Text.")).data)).core_properties
    assert (core.title, core.subject, core.author, core.last_modified_by) == (
        ABOUT.title,
        ABOUT.subject,
        ABOUT.author,
        ABOUT.author,
    )
    assert core.created is not None
    assert core.created.date() == date(2026, 3, 1)


RENDER_IT = """
import hashlib, sys
from word_samples import house, rendered
print(hashlib.sha256(rendered(house("- {{ word }}\\n- {{ missing }}\\n\\n1. a\\n")).data).hexdigest())
"""


def test_the_same_input_makes_the_same_bytes_in_any_process() -> None:
    body = "- {{ word }}\n- {{ missing }}\n\n1. a\n"
    here = hashlib.sha256(rendered(house(body)).data).hexdigest()
    assert hashlib.sha256(rendered(house(body)).data).hexdigest() == here
    for seed in ("1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent)}
        done = subprocess.run(
            [sys.executable, "-c", RENDER_IT], capture_output=True, text=True, check=True, env=environment
        )
        assert done.stdout.strip() == here


# -- the same as plain docxtpl -----------------------------------------------------------------------

GENERATED = {
    "facts": p("{{ company.legal_name }} &amp; {{ word }} at {{ number }}"),
    "condition": p("{%p if number == 3 %}") + p("yes") + p("{%p else %}") + p("no") + p("{%p endif %}"),
    "paragraph loop": p("{%p for e in employees %}") + p("{{ loop.index }} {{ e.name }}") + p("{%p endfor %}"),
    "row loop": table([p("Name")], [p("{%tr for e in employees %}")], [p("{{ e.name }}")], [p("{%tr endfor %}")])
    + p(""),
    "column loop": table([p("{%tc for e in employees %}"), p("{{ e.name }}"), p("{%tc endfor %}")]) + p(""),
    "run": "<w:p><w:r><w:t>{%r if word %}</w:t></w:r><w:r><w:t>in</w:t></w:r><w:r><w:t>{%r endif %}</w:t></w:r></w:p>",
    "filters": p("{{ dates.issued | date }} {{ employees | names | and_list }} {{ 'a' ~ number }}"),
    "cut tag": "<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{ word }</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>",
    "macro": p("{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(word) }}"),
    "set": p("{% set a = word %}{{ a }}{% set b %}{{ a }}{% endset %}{{ b }}"),
    "comment": p("a{# not printed #}b"),
    "house": "",
}


def bare(data: bytes) -> bytes:
    """Canonical XML without what the clean-up after rendering is there to change."""
    root = etree.fromstring(data)
    body = root if root.tag == f"{W}body" else root.find(f"{W}body")
    assert body is not None
    return etree.tostring(body, method="c14n", exclusive=True)


@pytest.mark.parametrize("name", GENERATED)
def test_a_rendered_document_is_what_docxtpl_makes_apart_from_the_clean_up(name: str) -> None:
    data = (
        docx(GENERATED[name])
        if GENERATED[name]
        else house("# {{ word }}\n\n| A | B |\n|---|---|\n| {{ word }} | {{ number }} |\n")
    )
    values = facts(word="Fish & <Chips>")
    template = open_template(data, "test.docx")
    ours = unpack(rendered(template, values).data)["word/document.xml"]
    filling = RenderContext({}, {}, ())
    expected = tidy_tree(filling, "word/document.xml", plain(data, values))
    assert bare(ours) == bare(expected.encode())
    if name != "house":
        assert bare(ours) == bare(plain(data, values))  # nothing here needed cleaning up


def test_facts_are_not_changed_by_rendering() -> None:
    values = facts()
    before = copy.copy(values)
    rendered(opened(p("{% set employees = [] %}{% for e in employees %}{% endfor %}{{ word }}")), values)
    assert values == before
    assert HOUSE.is_dir()


@pytest.mark.parametrize(("width", "height"), [(600, 120), (100, 900), (300, 300)])
def test_a_logo_of_any_shape_fits_its_box_and_keeps_its_shape(width: int, height: int) -> None:
    picture = Picture(b"\x89PNG" + bytes(8), width, height, "Logo")
    size = etree.fromstring(drawing(picture, "rId1", 50, 12)).find(".//{*}extent")
    assert size is not None
    across, down = int(size.get("cx", "0")), int(size.get("cy", "0"))
    assert across <= 50 * 36_000 + 1
    assert down <= 12 * 36_000 + 1
    assert abs(across / down - width / height) < 0.01 * width / height

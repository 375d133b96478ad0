"""Form blocks: each field is the control it should be, with a stable tag, and room for a pen."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from word_samples import HOUSE, W, facts, faults_of, house, part, rendered, said, values_of

from secor_docs.ooxml.namespaces import W14_NS
from secor_docs.ooxml.package import unpack
from secor_docs.problems import InputWrongError

TEN_POINT = 20
PEN = 454


def form(fields: str) -> str:
    return f"```form\n{fields}\n```\n"


def built(fields: str) -> etree._Element:
    return part(house(form(fields)))


def refusal(fields: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        house(form(fields))
    return faults_of(caught.value)


def one(field: str) -> etree._Element:
    return built(f"fields:\n  - {{id: a, label: Answer, {field}}}")


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("type: text", "text"),
        ("type: number", "text"),
        ("type: time", "text"),
        ("type: longtext", "text"),
        ("type: date", "date"),
        ("type: person", "comboBox"),
    ],
)
def test_each_type_of_field_is_its_kind_of_control(field: str, kind: str) -> None:
    root = one(field)
    assert len(list(root.iter(f"{W}sdt"))) == 1
    assert len(list(root.iter(f"{W}{kind}"))) == 1
    assert values_of(root, "tag") == ["test.a"]
    assert values_of(root, "alias") == ["Answer"]


def test_only_a_long_text_takes_line_breaks() -> None:
    assert values_of(one("type: longtext"), "text", "multiLine") == ["1"]
    assert values_of(one("type: text"), "text", "multiLine") == [""]


def test_a_date_is_written_year_month_day_in_canadian_english() -> None:
    root = one("type: date")
    assert (values_of(root, "dateFormat"), values_of(root, "lid")) == (["yyyy-MM-dd"], ["en-CA"])


@pytest.mark.parametrize("type_", ["choice", "checkbox"])
def test_choices_beside_each_other_are_tick_boxes_with_a_tag_each(type_: str) -> None:
    root = one(f"type: {type_}, choices: [Hard hat, Eye protection]")
    assert len(list(root.iter(f"{{{W14_NS}}}checkbox"))) == 2
    assert values_of(root, "tag") == ["test.a.hard-hat", "test.a.eye-protection"]


def test_choices_in_any_script_have_tags_of_their_own() -> None:
    tags = values_of(one("type: checkbox, choices: [漢字, 漢語, Été]"), "tag")
    assert len(set(tags)) == 3
    assert not [tag for tag in tags if tag.endswith(".")]


def test_a_signature_is_an_empty_cell_for_a_pen() -> None:
    root = one("type: signature")
    assert not list(root.iter(f"{W}sdt"))
    assert values_of(root, "trHeight") == ["680"]


def test_a_choice_in_a_table_is_a_drop_down_list() -> None:
    root = built(
        "fields:\n  - {id: t, label: T, type: table, rows: 1, columns: [{id: c, label: C, type: choice, choices: [H, L]}]}"
    )
    assert values_of(root, "listItem", "value") == ["H", "L"]
    assert values_of(root, "tag") == ["test.t.b1.c"]


def test_an_empty_control_shows_its_placeholder_and_a_prefilled_one_its_value() -> None:
    template = house(
        form(
            "fields:\n  - {id: a, label: A}\n  - {id: b, label: B, prefill: company.phone}\n  - {id: c, label: C, prefill: missing}"
        )
    )
    root = part(rendered(template).data)
    shown = [said(content) for content in root.iter(f"{W}sdtContent")]
    assert shown == ["\u2002" * 5, "403-555-0142", "\u2002" * 5]
    flags = [n.find(f"{W}showingPlcHdr") is not None for n in root.iter(f"{W}sdtPr")]
    assert flags == [True, False, True]


def test_prefilled_rows_have_tags_by_their_number_and_blank_rows_their_own() -> None:
    template = house(
        form(
            "fields:\n  - {id: crew, label: Crew, type: table, rows: 2, each: {name: e, of: employees},"
            " columns: [{id: name, label: Name, fill: e.name}]}"
        )
    )
    root = part(rendered(template).data)
    assert values_of(root, "tag") == ["test.crew.1.name", "test.crew.2.name", "test.crew.b1.name", "test.crew.b2.name"]
    assert [said(c) for c in root.iter(f"{W}sdtContent")][:2] == ["Ana Diaz", "Bo Chen"]


def test_signatures_have_a_row_for_each_role() -> None:
    root = built("fields:\n  - {id: s, type: signatures, roles: [Worker, Site supervisor], rows: 1}")
    rows = [said(row) for row in root.iter(f"{W}tr")]
    assert [
        row.startswith(name) for row, name in zip(rows, ["Role", "Worker", "Site supervisor", ""], strict=True)
    ] == [True] * 4
    assert "test.s.site-supervisor.date" in values_of(root, "tag")


def test_a_checklist_numbers_its_lines_and_has_a_box_for_each_mark() -> None:
    root = built("fields:\n  - {id: c, type: checklist, remark: Note, groups: [{title: Part, items: [One, Two]}]}")
    assert len(list(root.iter(f"{{{W14_NS}}}checkbox"))) == 6
    assert values_of(root, "tag")[:4] == ["test.c.1.ok", "test.c.1.needs-action", "test.c.1.n-a", "test.c.1.note"]
    assert "Two" in said(list(root.iter(f"{W}tr"))[-1])


def test_word_counts_the_lines_of_a_checklist_so_that_one_left_out_leaves_no_hole() -> None:
    items = "items: [One, {text: Two, when: 'false'}, Three]"
    root = built(f"fields:\n  - {{id: c, type: checklist, groups: [{{{items}}}]}}")
    counted = [row for row in root.iter(f"{W}tr") if row.find(f".//{W}numPr") is not None]
    assert len(counted) == 3
    assert len(set(values_of(root, "numId"))) == 1


def test_a_tag_too_long_for_word_is_made_shorter_and_stays_its_own() -> None:
    long = "y" * 70
    root = one(f"type: checkbox, choices: [{long}a, {long}b]")
    tags = values_of(root, "tag")
    assert max(map(len, tags)) <= 64
    assert len(set(tags)) == 2
    assert tags == values_of(one(f"type: checkbox, choices: [{long}a, {long}b]"), "tag")


def test_a_long_tag_in_prefilled_rows_keeps_its_row_number() -> None:
    template = house(
        form(
            f"fields:\n  - {{id: {'r' * 30}, label: R, type: table, each: {{name: e, of: employees}},"
            f" columns: [{{id: {'c' * 40}, label: C, fill: e.name}}]}}"
        )
    )
    tags = values_of(part(rendered(template).data), "tag")
    assert [tag.rsplit(".", 1)[1] for tag in tags] == ["1", "2"]
    assert max(map(len, tags)) <= 64


def test_a_label_with_a_condition_makes_a_sound_name_for_its_control() -> None:
    label = "{% if company.logo %}" + "Name with the logo of the company " + "{% else %}Name{% endif %}"
    template = house(form(f'fields:\n  - {{id: a, label: "{label}"}}'))
    assert max(map(len, values_of(part(rendered(template).data), "alias"))) <= 64


@pytest.mark.parametrize("when", ["number == 3", "number == 4", "missing"])
def test_a_field_with_a_condition_is_there_only_where_it_holds(when: str) -> None:
    template = house(
        form(
            f"fields:\n  - {{id: a, label: A, when: {when}}}\n  - {{id: t, label: T, type: table, rows: 1, when: {when}, columns: [{{id: c, label: C}}]}}"
        )
    )
    root = part(rendered(template).data)
    assert len(list(root.iter(f"{W}sdt"))) == (2 if when == "number == 3" else 0)
    assert all(table.find(f"{W}tr") is not None for table in root.iter(f"{W}tbl"))


EVERYTHING = (
    "title: All of it\nfields:\n"
    "  - {id: a, label: A}\n  - {id: b, label: B, type: date}\n  - {id: c, label: C, type: longtext, lines: 3}\n"
    "  - {id: d, label: D, type: signature}\n  - {id: e, label: E, type: choice, choices: [x, y]}\n"
    "  - {id: f, label: F, type: table, rows: 2, columns: [{id: g, label: G}, {id: h, label: H, type: signature}]}\n"
    "  - {id: i, type: signatures, rows: 2}\n"
    "  - {id: j, type: checklist, remark: Note, groups: [{items: [One]}]}\n"
)


def test_header_rows_repeat_and_no_row_splits_over_two_pages() -> None:
    root = built(EVERYTHING)
    rows = list(root.iter(f"{W}tr"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert len(list(root.iter(f"{W}tblHeader"))) == 3


def test_every_line_people_write_on_is_at_least_eight_millimetres() -> None:
    for row in built(EVERYTHING).iter(f"{W}tr"):
        if row.find(f"{W}trPr/{W}tblHeader") is None and not list(row.iter(f"{{{W14_NS}}}checkbox")):
            assert int(values_of(row, "trHeight")[0]) >= PEN, said(row)


def test_long_text_has_a_line_of_eight_millimetres_for_each_line_asked_for() -> None:
    assert int(values_of(one("type: longtext, lines: 5"), "trHeight")[0]) >= 5 * PEN


def test_a_checklist_with_remarks_has_room_to_write_them() -> None:
    root = built("fields:\n  - {id: j, type: checklist, remark: Note, groups: [{items: [One]}]}")
    assert values_of(root, "trHeight") == [str(PEN)]


FORM_STYLES = (
    "FormHeading",
    "FormLabel",
    "FormValue",
    "FormNote",
    "FormChoice",
    "TableText",
    "TableHead",
    "TableGroup",
)


@pytest.mark.parametrize("name", FORM_STYLES)
def test_form_text_is_ten_point_or_more(name: str) -> None:
    styles = {s.get(f"{W}styleId"): s for s in etree.fromstring((HOUSE / "styles.xml").read_bytes()).iter(f"{W}style")}
    size: list[str] = []
    at: str | None = name
    while at and not size:
        size = values_of(styles[at], "sz")
        based = values_of(styles[at], "basedOn")
        at = based[0] if based else None
    assert not size or int(size[0]) >= TEN_POINT


def test_every_style_a_form_uses_is_in_the_house_style() -> None:
    known = {s.get(f"{W}styleId") for s in etree.fromstring((HOUSE / "styles.xml").read_bytes()).iter(f"{W}style")}
    root = built(EVERYTHING)
    assert {*values_of(root, "pStyle"), *values_of(root, "rStyle"), *values_of(root, "tblStyle")} <= known


def test_columns_of_every_table_add_up_to_the_page() -> None:
    for table in built(EVERYTHING).iter(f"{W}tbl"):
        assert sum(map(int, values_of(table, "gridCol", "w"))) == 9840


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("fields:\n  - {id: a, label: A, typ: date}", "test.md:12: fields[0].typ"),
        ("fields:\n  - {id: a, label: A, type: dat}", "test.md:12: fields[0].type"),
        ("fields:\n  - {id: a}", "a field without a label"),
        ("fields:\n  - {id: a, label: A, type: choice}", "a choice without choices"),
        ("fields:\n  - {id: a, label: A, type: table}", "a table without columns"),
        ("fields:\n  - {id: a, type: checklist}", "a checklist without groups"),
        ("fields:\n  - {id: a, type: signatures}", "signatures for nobody"),
        ("fields:\n  - {id: a, label: A}\n  - {id: a, label: B}", 'two fields are called "a"'),
        ("fields:\n  - {id: a, label: A, type: choice, choices: [x, x]}", 'two of the choices are "x"'),
        ("fields:\n  - {id: a, type: signatures, roles: [Worker, Worker]}", 'two of the roles are "Worker"'),
        (
            "fields:\n  - {id: a, label: A, type: table, columns: [{id: c, label: C}, {id: c, label: D}]}",
            'two of the columns are "c"',
        ),
        (
            "fields:\n  - {id: a, label: A, type: table, columns: [{id: c, label: C, type: choice}]}",
            "a choice without choices",
        ),
        ("fields:\n  - {id: A B, label: A}", "fields[0].id"),
        ("fields: []", "test.md:11: fields"),
        ("fields:\n  - {id: a, label: A, width: 13}", "fields[0].width"),
    ],
)
def test_a_fault_in_a_form_block_names_file_line_and_field(fields: str, message: str) -> None:
    found = refusal(fields)
    assert len(found) == 1
    assert found[0].startswith("test.md:1")
    assert message in found[0]


def test_faults_of_all_form_blocks_are_named_at_once() -> None:
    with pytest.raises(InputWrongError) as caught:
        house(form("fields:\n  - {id: a}") + "\n" + form("fields:\n  - {id: b}"))
    assert [line.split(":")[1] for line in faults_of(caught.value)] == ["12", "17"]


def test_no_mark_for_people_is_left_when_nobody_is_given(tmp_path: Path) -> None:
    data = rendered(house(form("fields:\n  - {id: a, label: A, type: person}")), facts()).data
    assert b"@people" not in unpack(data)["word/document.xml"]

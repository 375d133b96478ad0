"""From a template's text to Word: headings, lists, tables, tags, and faults with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from validators import audit, open_xml_sdk
from word_samples import W, facts, faults_of, house, part, rendered, said, text_of, texts, values_of

from secor_docs.data_files import shipped
from secor_docs.ooxml.package import unpack
from secor_docs.problems import InputWrongError
from secor_docs.word.authoring.build_template import read_template_text
from secor_docs.word.authoring.template_folder import build_folder
from secor_docs.word.template.template import open_template

SHIPPED = sorted((shipped() / "templates").rglob("*.md"))
TABS = sorted({path.parent.name for path in SHIPPED})


def lines(body: str) -> list[tuple[str, str]]:
    """Style and text of each paragraph the body makes, once rendered; without the title and the gaps."""
    root = part(rendered(house(body)).data)
    found = [
        ("".join(values_of(p, "pStyle")), text)
        for p, text in zip(root.iter(f"{W}p"), texts(rendered(house(body)).data), strict=True)
    ]
    return [line for line in found if line[0] not in {"Title", "FormGap", "FormEnd"}]


def refusal(body: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        house(body)
    return faults_of(caught.value)


def test_headings_have_the_levels_of_word() -> None:
    assert lines("# One\n\n## Two\n\n### Three\n") == [("Heading1", "One"), ("Heading2", "Two"), ("Heading3", "Three")]


def test_bold_italic_and_line_breaks_are_runs() -> None:
    root = part(house("A **bold** and *slanted*\\\nword."))
    looks = {said(run): [node.tag for node in run.iter(f"{W}b", f"{W}i")] for run in root.iter(f"{W}r")}
    assert (looks["bold"], looks["slanted"], looks["A "]) == ([f"{W}b"], [f"{W}i"], [])
    assert [text for _, text in lines("A **bold** and *slanted*\\\nword.")] == ["A bold and slanted\nword."]


def test_signs_of_xml_in_the_text_are_printed() -> None:
    assert lines("Fish & chips < 3 m &amp; more")[0][1] == "Fish & chips < 3 m &amp; more"


def test_bullets_stand_in_two_levels() -> None:
    assert lines("- a\n  - b\n- c\n") == [("ListBullet", "a"), ("ListBullet2", "b"), ("ListBullet", "c")]


def test_a_second_paragraph_of_an_item_continues_it() -> None:
    assert lines("1. a\n\n   more\n2. b\n") == [("ListNumber", "a"), ("ListContinue", "more"), ("ListNumber", "b")]


def test_every_numbered_list_begins_again() -> None:
    data = house("1. a\n2. b\n\nText.\n\n1. c\n")
    numbers = values_of(part(data), "numId")
    assert numbers[0] == numbers[1] != numbers[2]
    lists = {n.get(f"{W}numId"): n for n in part(data, "numbering").findall(f"{W}num")}
    assert all(lists[n].find(f"{W}lvlOverride/{W}startOverride") is not None for n in numbers)


def test_numbers_inside_bullets_are_lists_of_their_own() -> None:
    data = house("- a\n  1. x\n  2. y\n- b\n  1. z\n")
    numbers = values_of(part(data), "numId")
    assert numbers[0] == numbers[1] != numbers[2]
    shapes = {n.get(f"{W}numId"): values_of(n, "abstractNumId") for n in part(data, "numbering").findall(f"{W}num")}
    assert shapes[numbers[0]] == ["1"]
    levels = {
        n.get(f"{W}numId"): values_of(n, "lvlOverride", "ilvl") for n in part(data, "numbering").findall(f"{W}num")
    }
    assert levels[numbers[2]] == ["1"]


def test_numbers_inside_numbers_belong_to_the_same_list() -> None:
    numbers = values_of(part(house("1. a\n   1. x\n2. b\n")), "numId")
    assert len(set(numbers)) == 1


def test_quotes_are_boxed_notes() -> None:
    assert lines("> Stop.\n>\n> Call.\n") == [("Callout", "Stop."), ("Callout", "Call.")]


def test_a_page_break_is_a_page_break() -> None:
    assert values_of(part(house("a\n\n<!-- page -->\n\nb\n")), "br", "type") == ["page"]


TABLE = "| Name {30} | Role {70} |\n| --- | --- |\n| {% for e in employees %} | |\n| {{ e.name }} | {{ e.role }} |\n| {% endfor %} | |\n"


def test_a_table_repeats_its_header_row_and_loops_over_rows() -> None:
    root = part(rendered(house(TABLE)).data)
    assert len(list(root.iter(f"{W}tblHeader"))) == 1
    assert len(list(root.iter(f"{W}tr"))) == 3
    assert values_of(root, "gridCol", "w") == ["2952", "6888"]
    assert ("TableText", "Ana Diaz") in lines(TABLE)
    assert ("TableHead", "Name") in lines(TABLE)


def test_a_table_without_heads_has_no_header_row() -> None:
    assert not list(part(house("| {30} | {70} |\n| --- | --- |\n| a | b |\n")).iter(f"{W}tblHeader"))


def test_a_list_in_a_cell_becomes_bullets() -> None:
    body = "| Roles |\n| --- |\n| {{ employees | map(attribute='role') | bullets }} |\n"
    assert lines(body)[1:] == [("TableList", "framer"), ("TableList", "apprentice")]


def test_tag_lines_between_list_items_leave_out_the_items_between_them() -> None:
    body = "- a\n{% if number == 4 %}\n- b\n{% endif %}\n- c\n"
    assert lines(body) == [("ListBullet", "a"), ("ListBullet", "c")]


def test_a_loop_repeats_a_list_item_and_the_numbers_go_on() -> None:
    body = "1. first\n{% for e in employees %}\n2. {{ e.name }}\n{% endfor %}\n"
    assert lines(body) == [("ListNumber", "first"), ("ListNumber", "Ana Diaz"), ("ListNumber", "Bo Chen")]
    assert len(set(values_of(part(rendered(house(body)).data), "numId"))) == 1


def test_tag_lines_after_a_table_are_no_rows_of_it() -> None:
    body = "{% if number == 3 %}\n| A |\n| --- |\n| x |\n{% endif %}\nafter\n"
    assert lines(body) == [("TableHead", "A"), ("TableText", "x"), ("", "after")]


def test_a_paragraph_after_a_tag_line_is_no_part_of_the_item_above() -> None:
    body = "- a\n{% if number == 3 %}\nplain text\n{% endif %}\n"
    assert lines(body)[-1] == ("", "plain text")


def test_tags_inside_words_stay_in_their_paragraph() -> None:
    assert lines("Call {{ company.phone }}{% if number == 3 %} now{% endif %}.")[0][1] == "Call 403-555-0142 now."


def test_markdown_does_not_read_the_inside_of_a_tag() -> None:
    assert lines("{{ ['*a*', '_b_'] | and_list }} {{ 2 * 3 }} * {{ 1 }}")[0][1] == "*a* and _b_ 6 * 1"


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("a\n\n#### Four\n", 12, "a heading of more than three levels"),
        ("See [this](https://example.com).\n", 10, "link cannot be printed"),
        ("a\n\n![x](y.png)\n", 12, "image cannot be printed"),
        ("Run `this`.\n", 10, "code cannot be printed"),
        ("a\n\n---\n", 12, "hr cannot be printed"),
        ("<div>x</div>\n", 10, "html_block cannot be printed"),
        ("```yaml\na: b\n```\n", 10, "a block of kind 'yaml'"),
        ("- a\n  - b\n    - c\n", 12, "lists of more than two levels"),
        ("> - a\n", 10, "bullet list in a quote cannot be printed"),
        ("> # a\n", 10, "heading in a quote cannot be printed"),
        ("a\n\nName: {{ company.name }\n", 12, "half a tag"),
        ("a\n{% if x }\n", 11, "half a tag"),
        ("{{ a }}\n{{ multi\nline }}\n\nx %}\n", 14, "half a tag"),
        ("a \ue001 b\n", 10, "a sign of a private font"),
        ("    code\n", 10, "code_block cannot be printed"),
    ],
)
def test_what_cannot_be_printed_names_file_and_line(body: str, line: int, message: str) -> None:
    found = [fault for fault in refusal(body) if message in fault]
    assert found
    assert found[0].startswith(f"test.md:{line}: ")


def test_the_line_stays_right_below_a_table_and_tags_of_several_lines() -> None:
    body = "{{ a\n}}\n\n| A |\n| --- |\n| x |\nafter\n\n#### Four\n"
    assert refusal(body)[0].startswith("test.md:18: ")


def test_all_faults_of_a_text_are_named_at_once() -> None:
    assert len(refusal("#### a\n\n`b`\n\n---\n")) == 3


def test_a_fault_in_the_front_matter_names_its_line() -> None:
    with pytest.raises(InputWrongError, match=r"test\.md:6: kind"):
        read_template_text(text_of("x", kind="poem"), "test.md")


def test_more_tags_than_stand_ins_are_refused() -> None:
    assert "far too many tags" in refusal("{{ a }}" * 6500)[0]


def test_header_and_footer_say_company_title_number_version_and_dates() -> None:
    made = rendered(house("x")).data
    assert "".join(texts(made, "header1")) == "Prairie TestPrairie Test Ltd.\n05-04  Test document"
    assert "Version 1.0 · Issued March 1, 2026 · Next review March 1, 2027" in "".join(texts(made, "footer1"))


@pytest.mark.parametrize(("landscape", "size"), [("no", ("12240", "15840")), ("yes", ("15840", "12240"))])
def test_the_page_is_letter_upright_or_lying(landscape: str, size: tuple[str, str]) -> None:
    root = part(house("x", landscape=landscape))
    assert (values_of(root, "pgSz", "w")[0], values_of(root, "pgSz", "h")[0]) == size
    assert values_of(root, "pgNumType", "start") == ["1"]


def test_the_same_text_makes_the_same_bytes() -> None:
    assert house(TABLE + "\n1. a\n") == house(TABLE + "\n1. a\n")


def test_a_template_carries_no_style_it_does_not_need() -> None:
    members = unpack(house("x"))
    assert "word/stylesWithEffects.xml" not in members
    assert len(members["word/styles.xml"]) < 40_000


@pytest.mark.parametrize("tab", TABS)
def test_the_shipped_templates_are_what_their_texts_make(tab: str) -> None:
    done = build_folder(shipped(), [path.stem for path in SHIPPED if path.parent.name == tab], check=True)
    assert (done.stale, done.edited) == ([], []), "stale: run `secor templates build`"


@pytest.mark.parametrize("tab", TABS)
def test_the_shipped_templates_open_and_ask_for_facts(tab: str) -> None:
    for path in (path.with_suffix(".docx") for path in SHIPPED if path.parent.name == tab):
        assert {"company.operating_name", "doc.title"} <= {*open_template(path.read_bytes(), path.name).asks}, path


EVERYTHING = (
    "# One\n\n## Two\n\nText **bold**.\n\n- a\n  1. b\n\n1. c\n\n> note\n\n<!-- page -->\n\n"
    + TABLE
    + "\n```form\ntitle: Form\nfields:\n"
    "  - {id: a, label: A, type: date}\n  - {id: b, label: B, type: person, prefill: missing}\n  - {id: c, label: C, type: checkbox, choices: [x, y]}\n"
    "  - {id: d, type: checklist, groups: [{title: G, items: [One]}]}\n  - {id: e, type: signatures, rows: 1}\n"
    "  - {id: f, label: F, type: table, rows: 1, columns: [{id: g, label: G, type: choice, choices: [H, L]}]}\n```\n"
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("authoring")
    made = {
        "template.docx": house(EVERYTHING),
        "document.docx": rendered(house(EVERYTHING), facts(), people=["Ana Diaz"]).data,
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in made]


def test_the_open_xml_sdk_finds_nothing_in_a_template_and_its_document(files: list[Path]) -> None:
    assert open_xml_sdk(files) == []


def test_openxml_audit_finds_nothing_in_a_template_and_its_document(files: list[Path]) -> None:
    assert [fault for path in files for fault in audit(path)] == []


def test_a_document_that_ends_in_a_table_opens_no_new_page_for_the_paragraph_below() -> None:
    root = part(rendered(house("| A |\n| --- |\n| b |\n")).data)
    assert "".join(values_of(list(root.iter(f"{W}p"))[-1], "pStyle")) == "FormEnd"

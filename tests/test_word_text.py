"""A Word file as text that people can review."""

from __future__ import annotations

from word_samples import docx, facts, house, p, part, rendered, table

from secor_docs.word.review_text import paragraph_text, reviewable


def body(xml: str) -> str:
    return reviewable(docx(xml)).split("\n", 1)[1].rsplit("\n--- page", 1)[0].strip("\n")


def test_properties_come_first_then_headers_and_footers_then_the_body() -> None:
    lines = reviewable(rendered(house("Some text.")).data).split("\n")
    assert lines[0] == "title: Test document"
    at = [
        next(n for n, line in enumerate(lines) if line.startswith(start))
        for start in ("title:", "footer:", "header:", "[Title]")
    ]
    assert at == sorted(at)
    assert lines[-2] == "--- page: portrait"


def test_a_header_and_a_footer_are_named() -> None:
    text = reviewable(docx(p("x"), header=p("top"), footer=p("bottom")))
    assert "header: top\n" in text
    assert "footer: bottom\n" in text


def test_a_paragraph_shows_its_style() -> None:
    styled = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p>'
    assert body(styled + p("plain")) == "[Heading1] Title\nplain"


def test_a_table_is_one_line_a_row_with_header_rows_marked() -> None:
    made = reviewable(rendered(house("| A | B |\n| --- | --- |\n| one | two |\n")).data)
    assert "|| A | B |\n| one | two |\n" in made


def test_several_paragraphs_of_a_cell_stand_in_one_line() -> None:
    assert body(table([p("a") + p("b"), p("")])) == "| a / b |  |"


def test_controls_show_their_tag_and_what_is_in_them_and_tick_boxes_their_box() -> None:
    fields = "```form\nfields:\n  - {id: a, label: A}\n  - {id: b, label: B, prefill: company.phone}\n  - {id: c, label: C, type: checkbox, choices: [Yes]}\n```\n"
    text = reviewable(rendered(house(fields)).data)
    assert "‹test.a›" in text
    assert "‹test.b: 403-555-0142›" in text
    assert "☐\u00a0Yes" in text


def test_fields_show_their_code_and_not_what_word_last_worked_out() -> None:
    field = (
        '<w:p><w:r><w:t>Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:r><w:t> end</w:t></w:r></w:p>"
    )
    assert body(field) == "Page {PAGE} end"


def test_gaps_links_breaks_and_tabs_are_shown() -> None:
    made = rendered(docx(p("{{ missing }} {{ word }}")), facts(word="a\nb\tc")).data
    assert "► to fill in: sites[0].muster point ◄ a\nb\tc" in reviewable(made)
    link = '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>go</w:t></w:r></w:hyperlink><w:r><w:br w:type="page"/><w:drawing/></w:r></w:p>'
    assert body(link) == "go(picture)"


def test_a_change_of_page_is_shown() -> None:
    section = '<w:p><w:pPr><w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
    assert body(section + p("b")) == "a\n--- page: landscape\nb"


def test_paragraph_text_is_the_text_of_one_paragraph() -> None:
    root = part(docx(p("a &amp; b")))
    assert paragraph_text(next(root.iter("{*}p"))) == "a & b"

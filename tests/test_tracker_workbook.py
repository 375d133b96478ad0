"""A new tracker: its sheets, lists and formulas, and other programs' verdict on the file."""

from __future__ import annotations

import io
import re
import warnings
from functools import lru_cache
from pathlib import Path

import pytest
from amounts import COSTLY_SAMPLES
from conftest import planned_sample, sample_tracker
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.workbook import Workbook
from validators import audit, open_xml_sdk

from secor_docs.ooxml.package import unpack
from secor_docs.plan import Plan
from secor_docs.tracker.new.sheets import LAST_ROW
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.record import LOG_COLUMNS, document_label, operational

SAMPLES = ("prairie-ridge-framing", "three-rivers-excavating")


def _plan(sample: str = SAMPLES[0]) -> Plan:
    return planned_sample(sample).plan


def _made(sample: str = SAMPLES[0]) -> bytes:
    return sample_tracker(sample)


@lru_cache
def _book() -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(io.BytesIO(_made()))


def _renamed(**changes: object) -> bytes:
    plan = _plan()
    company = plan.company.model_copy(update=changes)
    return new_tracker(
        Plan(
            company,
            plan.documents,
            plan.left_out,
            plan.law,
            plan.tasks,
            plan.matrix,
            plan.question_set,
            plan.activity_labels,
        )
    )


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert new_tracker(_plan()) == _made()


def test_the_sheets_stand_in_order() -> None:
    assert _book().sheetnames == [
        "Log",
        "Coverage",
        "Three months",
        "People",
        "Actions",
        "Shut-downs",
        "Lists",
        "Read me",
    ]


def test_every_table_header_equals_its_cell() -> None:
    for sheet in _book().worksheets:
        for table in sheet.tables.values():
            cells = [cell.value for cell in sheet[table.ref][0]]
            assert cells == [column.name for column in table.tableColumns]


def test_the_log_has_the_columns_of_the_interface() -> None:
    assert [cell.value for cell in _book()["Log"][1]] == [column.label for column in LOG_COLUMNS]


def test_drop_downs_reach_far_below_the_data() -> None:
    rules = _book()["Log"].data_validations.dataValidation
    ends = {re.sub(r"\D", "", str(rule.sqref).split(":")[1]) for rule in rules}
    assert ends == {str(LAST_ROW)}


def test_no_drop_down_uses_a_table_reference() -> None:
    for sheet in _book().worksheets:
        for rule in sheet.data_validations.dataValidation:
            assert "[" not in (rule.formula1 or "")


def test_the_list_of_documents_is_the_companys_evidence() -> None:
    column = [cell.value for cell in _book()["Lists"]["A"][3:] if cell.value]
    wanted = dict.fromkeys(document_label(p.type) for p in _plan().documents if p.type.evidence)
    assert column == list(wanted)


def test_policies_and_plans_do_not_count_towards_the_three_months() -> None:
    rows = _book()["Lists"].iter_rows(min_row=4, max_col=4, values_only=True)
    counts = {row[1]: row[3] for row in rows if row[0]}
    assert counts["health-safety-policy"] == "no"
    assert counts["flha"] == "yes"
    assert counts == {p.type.id: "yes" if operational(p.type) else "no" for p in _plan().documents if p.type.evidence}


def test_certificates_of_the_company_file_stand_on_people() -> None:
    rows = list(_book()["People"].iter_rows(min_row=2, values_only=True))
    courses = [(e.name, c.course) for e in _plan().company.current_employees for c in e.courses]
    assert [(row[0], row[3]) for row in rows if row[3]] == courses


def test_shut_downs_are_the_companys_seasons() -> None:
    first = [cell.value.date() for cell in _book()["Shut-downs"]["A"][1:] if cell.value]
    assert first == [season.first_day for season in _plan().company.business.seasons]


KNOWN = frozenset(
    [
        "AND",
        "COUNT",
        "COUNTA",
        "COUNTIF",
        "COUNTIFS",
        "DATE",
        "DAY",
        "EDATE",
        "FREQUENCY",
        "IF",
        "IFERROR",
        "LEN",
        "MID",
        "SUBSTITUTE",
        "INDEX",
        "INT",
        "ISERROR",
        "ISNUMBER",
        "LEFT",
        "MATCH",
        "MAX",
        "MIN",
        "NOW",
        "MONTH",
        "NOT",
        "OR",
        "ROUND",
        "ROW",
        "SEARCH",
        "SMALL",
        "SUM",
        "SUMIF",
        "SUMPRODUCT",
        "TEXT",
        "TODAY",
        "WEEKDAY",
        "YEAR",
    ]
)


def test_only_functions_that_excel_2010_knows_are_called() -> None:
    parts = unpack(_made())
    sheets = [text.decode() for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
    formulas = [found for text in sheets for found in re.findall(r"<(?:f|formula|formula1)\b[^>]*>([^<]*)<", text)]
    formulas += re.findall(r"<definedName [^>]*>([^<]*)<", parts["xl/workbook.xml"].decode())
    bare = [re.sub(r'"[^"]*"|\'[^\']*\'', "", formula) for formula in formulas]
    assert {name for formula in bare for name in re.findall(r"([A-Za-z_.]+)\(", formula)} <= KNOWN


@pytest.mark.parametrize("name", ["=1+1", "+cmd", "-2", "@sum", '=HYPERLINK("http://x.example")'])
def test_text_that_begins_like_a_formula_stays_text(name: str) -> None:
    plan = _plan()
    sites = (plan.company.sites[0].model_copy(update={"name": name}),)
    cell = load_workbook(io.BytesIO(_renamed(sites=sites)))["Lists"]["F4"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (name, "s", True)


def test_an_ampersand_in_the_name_is_printed_in_the_header() -> None:
    business = _plan().company.business.model_copy(update={"legal_name": "Birch & Sons <Ltd>"})
    made = load_workbook(io.BytesIO(_renamed(business=business)))
    assert getattr(getattr(made["Log"].oddHeader, "left", None), "text", "") == "Birch && Sons <Ltd>"
    assert made["Lists"]["L4"].value == "Birch & Sons <Ltd>"


def test_every_sheet_prints_on_letter_paper_one_page_wide() -> None:
    for sheet in _book().worksheets:
        assert (str(sheet.page_setup.paperSize), sheet.page_setup.fitToWidth) == ("1", 1)
        setup = sheet.sheet_properties.pageSetUpPr
        assert setup is not None
        assert setup.fitToPage
    assert _book()["Log"].page_setup.orientation == "landscape"
    assert _book()["Log"].print_title_rows == "$1:$1"


def test_the_header_of_the_log_stays_in_view() -> None:
    assert _book()["Log"].freeze_panes == "D2"


def test_the_coverage_has_a_line_for_each_site_and_each_person_and_one_for_all_trades() -> None:
    rows = [(str(a or ""), b) for a, b in _book()["Coverage"].iter_rows(min_row=33, max_col=2, values_only=True)]
    flha = [which for label, which in rows if "(FLHA)" in label]
    assert flha == [site.name for site in _plan().company.sites]
    assert [which for label, which in rows if label.startswith("04-02 ")] == [
        e.name for e in _plan().company.current_employees
    ]
    assert len([which for label, which in rows if label.startswith("05-03 ")]) == 1


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_validators_find_no_fault(sample: str, tmp_path: Path) -> None:
    path = tmp_path / f"{sample}.xlsx"
    path.write_bytes(_made(sample))
    assert audit(path) == []
    if sample in COSTLY_SAMPLES:
        assert open_xml_sdk([path], always=sample == "prairie-ridge-framing") == []


def test_each_text_is_kept_once_among_the_shared_strings() -> None:
    parts = unpack(_made())
    shared = parts["xl/sharedStrings.xml"].decode()
    texts = re.findall("<si>(.*?)</si>", shared)
    assert len(texts) == len(set(texts))
    used = [
        int(number)
        for name, part in parts.items()
        if name.startswith("xl/worksheets/sheet")
        for number in re.findall(r't="s"[^>]*><v>(\d+)</v>', part.decode())
    ]
    assert f'count="{len(used)}" uniqueCount="{len(texts)}"' in shared
    assert set(used) == set(range(len(texts)))


def test_heads_are_black_on_light_grey_for_cheap_printers() -> None:
    heads = [cell for sheet in _book() for row in sheet.iter_rows() for cell in row if _is_head(cell)]
    assert len(heads) > len(LOG_COLUMNS)
    for cell in heads:
        shade = [int(cell.fill.fgColor.rgb[at : at + 2], 16) for at in (2, 4, 6)]
        assert min(shade) >= 0xD9
        assert cell.font.color is None or cell.font.color.rgb == "FF000000"
    for name in ("Log", "People", "Actions", "Shut-downs"):
        assert all(_is_head(cell) for cell in _book()[name][1] if cell.value), name


def _is_head(cell: Cell | MergedCell) -> bool:
    return bool(cell.font.b and cell.font.sz == 10 and cell.fill.fill_type == "solid")


def test_sheets_without_borders_are_ruled_on_paper_and_the_coverage_repeats_its_months() -> None:
    ruled = {sheet.title for sheet in _book() if sheet.print_options.gridLines}
    assert ruled == {"Log", "People", "Actions", "Shut-downs", "Lists"}
    coverage = _book()["Coverage"]
    head = next(row for row in range(1, 60) if coverage[f"A{row}"].value == "Document")
    assert coverage.print_title_rows == f"${head}:${head}"


@pytest.mark.parametrize(("sheet", "column"), [("People", "H"), ("Actions", "E")])
def test_a_day_that_is_over_has_a_sign_where_colours_vanish(sheet: str, column: str) -> None:
    rules = [
        rule.dxf.numFmt.formatCode
        for area in _book()[sheet].conditional_formatting
        if str(area.sqref).startswith(column)
        for rule in area.rules
        if rule.dxf.numFmt
    ]
    assert 'yyyy-mm-dd" !!"' in rules


@pytest.mark.parametrize("sheet", ["Coverage", "Three months"])
def test_a_title_has_the_height_of_its_letters(sheet: str) -> None:
    cell = _book()[sheet]["A1"]
    assert _book()[sheet].row_dimensions[1].height > 1.3 * cell.font.sz

"""`secor legislation`: lists, the index, who cites what, editions, checks and the open data import."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from secor_docs.cli import industries, legislation
from secor_docs.data_files import shipped
from secor_docs.problems import InputWrongError

EDITIONS = Path(__file__).parent / "editions"
COMPANY = """\
company:
  legal_name: Ridgeback Roofing Ltd.
  wcb_account: "0123456"
  industry_codes: [{code: "42118", title: Roofing}]
  office_address: 1 Sample Street, Olds, AB
  phone: 403-555-0100
  regularly_employed: 6
people:
  owner: {name: Pat Sample}
employees:
  - {name: Pat Sample, role: Owner}
sites:
  - {name: Lot 4, address: 4 Sample Road}
activities:
  does_not:
    - {activity: scaffolds, reason: We work from the roof only.}
"""


@pytest.fixture
def company(tmp_path: Path) -> Path:
    path = tmp_path / "company.yaml"
    path.write_text(COMPANY, encoding="utf-8")
    return path


def run(*words: object, code: int = 0) -> Result:
    result = CliRunner().invoke(legislation.command, [str(word) for word in words])
    assert result.exit_code == code, (result.output, result.exception)
    return result


def fails(*words: object) -> BaseException:
    """The error that the command line turns into a message and an exit code."""
    result = CliRunner().invoke(legislation.command, [str(word) for word in words])
    assert result.exception is not None
    return result.exception


def plain(*words: object, code: int = 0) -> Any:
    return json.loads(run(*words, "--json", code=code).output)


def overlay(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def workbook(path: Path, rows: list[tuple[object, ...]], sheet: str = "Injury 2020-2024") -> Path:
    book = Workbook()
    book.active.title = "Notes"  # type: ignore[union-attr]
    page = book.create_sheet(sheet)
    for row in rows:
        page.append(row)
    book.save(path)
    return path


def words_in(result: Result) -> str:
    return " ".join(result.output.split())


def test_list_prints_lines_reasons_what_is_off_and_the_guideline(company: Path) -> None:
    said = words_in(run("list", company))
    assert "OHS Code Part 9 Fall Protection" in said
    assert "Roofing: You work near roof edges" in said
    assert "industry code 42118 Roofing; trade roofing (steep and low slope): " in said
    assert "Scaffolds and temporary platforms: you say that you do not do it. We work from the roof only." in said
    assert "This list is a guideline" in said
    assert "consolidated to AR 210/2024, current to 2025-03-31" in said


def test_list_says_which_sections_have_an_if(company: Path) -> None:
    assert "s. 339, only if you use roofing brackets" in words_in(run("list", company))


def test_list_with_headings_names_each_section(company: Path) -> None:
    assert "140 Fall protection plan" in words_in(run("list", company, "--headings"))


def test_list_as_json_holds_reasons_and_editions(company: Path) -> None:
    listed = plain("list", company)
    line = next(x for x in listed["lines"] if x["place"] == "OHS Code Part 9")
    assert {"number": "140", "heading": "Fall protection plan", "only_if": ""} in line["sections"]
    # The code alone brings the trade, as in the binder.
    assert line["why"][0]["because"] == ["industry code 42118 Roofing", "trade roofing (steep and low slope)"]
    assert line["edition"] == "consolidated to AR 210/2024, current to 2025-03-31"


def test_list_for_codes_trades_and_activities_needs_no_company() -> None:
    listed = plain("list", "--code", "42104", "--trade", "framing", "--activity", "explosives")
    because = {b for x in listed["lines"] for w in x["why"] for b in w["because"]}
    assert {
        "industry code 42104 Concrete Construction",
        "trade framing and rough carpentry",
        "you say that you do it",
    } <= because


def test_list_tells_what_to_choose_from_when_a_code_is_unknown() -> None:
    said = words_in(run("list", "--code", "12345"))
    assert "industry code 12345 usually do is not known here. This is no fault." in said
    assert "To choose from: trade framing; trade roofing" in said


def test_list_wants_a_company_or_options_but_not_both(company: Path) -> None:
    assert "Give a company, or any of" in run("list", company, "--code", "42118", code=2).output


def test_list_refuses_an_activity_word_that_is_none_with_its_line(company: Path) -> None:
    company.write_text(COMPANY.replace("activity: scaffolds", "activity: scafolds"), encoding="utf-8")
    error = fails("list", company)
    assert isinstance(error, InputWrongError)
    assert "company.yaml:16: activities.does_not[0].activity" in str(error)
    assert 'Did you mean "scaffolds"?' in str(error)


def test_show_names_heading_part_edition_and_what_brings_it() -> None:
    said = words_in(run("show", "Code 140"))
    assert "OHS Code s. 140 Fall protection plan" in said
    assert "OHS Code Part 9 Fall Protection" in said
    assert "On the list of: Work at heights, Roofing" in said
    assert "On paper: Where someone could fall 3 m or more" in said


def test_show_of_a_part_lists_its_sections() -> None:
    assert "47 Entry permit system" in words_in(run("show", "Code Part 5"))


def test_show_of_a_dead_number_says_what_to_cite_instead() -> None:
    said = words_in(run("show", "Code 390.4", code=1))
    assert "OHS Code s. 390.4 is repealed (AR 202/2024, 2025-03-31). Cite OHS Code s. 390" in said
    assert plain("show", "Code 390.4", code=1)[0]["verdict"]["kind"] == "repealed"


def test_show_says_which_parts_to_check_first() -> None:
    assert "named for change" in words_in(run("show", "Code 21"))


def test_show_refuses_what_is_no_citation() -> None:
    assert "is not a citation. Write it as" in run("show", "heights", code=2).output


def test_search_lists_headings() -> None:
    assert "OHS Code s. 140 Fall protection plan" in words_in(run("search", "fall"))
    assert plain("search", "tending worker") == [{"citation": "OHS Code s. 56", "heading": "Tending worker"}]


def test_search_that_finds_nothing_says_so() -> None:
    assert "No heading holds" in run("search", "unicorn", code=1).output


def test_why_names_the_code_and_the_activity(company: Path) -> None:
    said = words_in(run("why", company, "Code 140"))
    assert "OHS Code s. 140 (Fall protection plan) is on the list" in said
    assert "Work at heights (industry code 42118 Roofing; trade roofing (steep and low slope))" in said


def test_why_not_gives_the_companys_own_reason(company: Path) -> None:
    said = words_in(run("why", company, "Code 326", code=1))
    assert "is not on the list" in said
    assert "you say that you do not do it. We work from the roof only." in said


def test_why_not_gives_the_fact(company: Path) -> None:
    said = words_in(run("why", company, "Act 16", code=1))
    assert "it applies only if you regularly employ 20 or more workers" in said


def test_why_not_for_work_nobody_said_they_do(company: Path) -> None:
    assert plain("why", company, "Code 47", code=1)[0]["why_not"] == ["Nothing that your file says you do brings it."]


def test_activities_lists_the_words() -> None:
    assert "work-at-heights A possible fall of 3 m or more" in words_in(run("activities"))


def test_cited_finds_documents_by_section_and_by_range(tmp_path: Path) -> None:
    overlay(tmp_path, "templates/06-hazard-control/mine.md", "See OHS Code ss. 44 to 58.\n\nAnd OHS Code s. 7.\n")
    rows = plain("cited", "Code 52", "--overlay", tmp_path)
    (mine,) = [u for row in rows for u in row["cited"] if u["document"] == "mine"]
    assert (mine["file"], mine["line"], mine["said"]) == (
        "templates/06-hazard-control/mine.md",
        1,
        "OHS Code ss. 44 to 58",
    )


def test_cited_without_a_place_lists_everything_cited() -> None:
    assert "hazard_library/framing.yaml: line" in run("cited").output


def test_cited_says_when_nothing_does() -> None:
    assert "No template and no hazard file cites it." in run("cited", "Code 844").output


def test_diff_names_what_was_repealed_and_who_cites_it(tmp_path: Path) -> None:
    overlay(tmp_path, "templates/06-hazard-control/old.md", "Our harassment plan (OHS Code s. 390.4).\n")
    said = words_in(run("diff", EDITIONS / "2023", shipped() / "industry_legislation", "--overlay", tmp_path))
    assert "repealed OHS Code s. 390.4" in said
    assert "cited in our own texts: templates/06-hazard-control/old.md:1" in said
    assert '"Oil and Gas Wells" -> "Oil, Gas and Geothermal Energy"' in said


def docx(path: Path, *paragraphs: str) -> Path:
    body = "".join(f"<w:p><w:r><w:t>{p[:9]}</w:t></w:r><w:r><w:t>{p[9:]}</w:t></w:r></w:p>" for p in paragraphs)
    xml = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
    return path


def test_diff_finds_what_a_finished_binder_cites_even_inside_a_range(tmp_path: Path) -> None:
    docx(tmp_path / "binder" / "plan.docx", "Intro", "As OHS Code ss. 390 to 391 say.")
    rows = plain("diff", EDITIONS / "2023", shipped() / "industry_legislation", tmp_path / "binder")
    touched = {row["citation"] for row in rows if str(tmp_path / "binder") in row["cited"]}
    assert touched == {f"OHS Code s. 390.{n}" for n in (1, 2, 4, 5, 6)}
    use = next(row["cited"][str(tmp_path / "binder")][0] for row in rows if row["citation"] == "OHS Code s. 390.4")
    assert (use["file"], use["spot"]) == ("plan.docx", "paragraph 2")


def test_what_cannot_be_read_in_a_binder_is_named(tmp_path: Path) -> None:
    docx(tmp_path / "binder" / "plan.docx", "Intro.")
    (tmp_path / "binder" / "scan.pdf").touch()
    said = "Not read, as only .docx files are: scan.pdf."
    assert said in run("check", "--binder", tmp_path / "binder", "--as-of", "2026-12-01").output
    assert said in run("diff", EDITIONS / "2023", EDITIONS / "2023", tmp_path / "binder").output


def test_diff_of_an_edition_with_itself_says_so() -> None:
    assert "the same Parts and sections" in run("diff", EDITIONS / "2023", EDITIONS / "2023").output


def test_diff_of_a_folder_without_law_is_refused(tmp_path: Path) -> None:
    assert "there is no edition of the law in this folder" in str(fails("diff", tmp_path, tmp_path))


def test_a_document_that_is_no_word_file_is_named(tmp_path: Path) -> None:
    overlay(tmp_path, "binder/plan.docx", "no zip")
    assert "plan.docx: not a Word document (.docx) but a file of another kind" in str(
        fails("diff", EDITIONS / "2023", EDITIONS / "2023", tmp_path / "binder")
    )


def test_check_finds_nothing_to_mend_in_what_is_shipped() -> None:
    checked = plain("check", "--as-of", "2026-12-01")
    assert checked["problems"] == []
    assert checked["stale"] == []
    assert checked["citations"] > 500


def test_check_finds_dead_and_unknown_citations_with_file_and_line(tmp_path: Path) -> None:
    overlay(
        tmp_path,
        "templates/06-hazard-control/bad.md",
        "Fine: OHS Code s. 7.\nDead: OHS Code s. 390.4.\nNo: Code 999.\n",
    )
    said = words_in(run("check", "--as-of", "2026-12-01", "--overlay", tmp_path, code=1))
    assert "bad.md:2: OHS Code s. 390.4: OHS Code s. 390.4 is repealed" in said
    assert "bad.md:3: Code 999: OHS Code s. 999 was not seen" in said
    assert "2 to fix" in said


def test_check_finds_a_citation_under_the_heading_of_another_section(tmp_path: Path) -> None:
    overlay(tmp_path, "templates/06-hazard-control/bad.md", "OHS Code s. 141 (Fall protection plan) and s. 140.\n")
    said = words_in(run("check", "--as-of", "2026-12-01", "--overlay", tmp_path, code=1))
    assert "OHS Code s. 141 is Instruction of workers; Fall protection plan is OHS Code s. 140" in said


def test_check_counts_the_regulation_apart(tmp_path: Path) -> None:
    overlay(tmp_path, "templates/06-hazard-control/reg.md", "OHS Regulation s. 3.\n")
    checked = plain("check", "--as-of", "2026-12-01", "--overlay", tmp_path)
    assert checked["problems"] == []
    assert [p["field"] for p in checked["unchecked"]] == ["OHS Regulation s. 3"]


def test_check_reads_the_companys_own_file(company: Path) -> None:
    company.write_text(COMPANY.replace("We work from the roof only.", "See OHS Code s. 389."), encoding="utf-8")
    checked = plain("check", company, "--as-of", "2026-12-01", code=1)
    assert [(p["file"], p["line"]) for p in checked["problems"]] == [("company.yaml", 16)]


def test_check_reads_a_finished_binder(tmp_path: Path) -> None:
    docx(tmp_path / "binder" / "plan.docx", "OHS Code s. 390.1")
    checked = plain("check", "--binder", tmp_path / "binder", "--as-of", "2026-12-01", code=1)
    assert checked["problems"][0]["spot"] == "paragraph 1"


@pytest.mark.parametrize(("day", "stale"), [("2027-11-22", 0), ("2027-11-23", 3)])
def test_check_says_when_an_edition_was_not_checked_for_a_year(day: str, stale: int) -> None:
    checked = plain("check", "--as-of", day, code=1 if stale else 0)
    assert len(checked["stale"]) == stale


def test_check_tells_faults_of_an_overlay_with_the_rest(tmp_path: Path) -> None:
    overlay(tmp_path, "industry_legislation/industries.yaml", 'codes:\n  "421": {title: Short}\n')
    overlay(
        tmp_path,
        "industry_legislation/duties.yaml",
        "duties:\n  - {id: mine, what: W, law: [OHS Code s. 390.4], sure: A}\n",
    )
    said = words_in(run("check", "--as-of", "2026-12-01", "--overlay", tmp_path, code=1))
    assert "Write five digits in quotes" in said
    assert "OHS Code s. 390.4 is repealed" in said


def test_industries_find_by_words_names_membership_source_and_trade() -> None:
    said = words_in(run("industries", "find", "roofing"))
    assert "42118 Roofing" in said
    assert "every employer in this industry belongs to ACSA" in said
    assert "trade roofing:" in said


def test_industries_find_nothing_offers_the_trades() -> None:
    assert "The trades: framing, roofing" in run("industries", "find", "zzzz", code=1).output


ROWS: list[tuple[object, ...]] = [
    ("YEAR", "WCB_INDUSTRY_CODE", "WCB_INDUSTRY_NAME", "CLAIMS"),
    (2022, "42121", "ELECTRIC WIRING", 3),
    (2024, 42121, "ELECTRICAL: WIRING", 4),
    (2024, 6304, "OILFIELD MAINTENANCE/CONSTRUCTION", 1),
    (2023, None, None, 0),
    (2023, "n/a", "NOT A CODE", 0),
    (2024, "42118", "ROOFING", 9),
]


def test_import_adds_codes_with_source_and_year(tmp_path: Path) -> None:
    book = workbook(tmp_path / "records.xlsx", ROWS)
    done = plain("industries", "import", book, "--into", tmp_path)
    assert [row["code"] for row in done["added"]] == ["06304", "42118", "42121"]
    text = (tmp_path / "industry_legislation" / "industries.yaml").read_text(encoding="utf-8")
    assert '"42121":\n    title: "ELECTRICAL: WIRING"\n    also_printed_as: ["ELECTRIC WIRING"]\n' in text
    assert 'year: "2024"' in text
    found = plain("industries", "find", "42121", "--overlay", tmp_path)["industries"]
    assert found[0]["title"] == "ELECTRICAL: WIRING"


def test_an_imported_code_makes_a_list_by_its_title(tmp_path: Path) -> None:
    run("industries", "import", workbook(tmp_path / "records.xlsx", ROWS), "--into", tmp_path)
    said = words_in(run("list", "--code", "42121", "--overlay", tmp_path))
    assert "industry code 42121 ELECTRICAL: WIRING" in said
    assert "OHS Code Part 15" in said


def test_import_never_touches_what_a_person_wrote(tmp_path: Path) -> None:
    mine = '# our codes\ncodes:\n  "42121":   # ours\n    title: Wiring, as we call it\n    activities: [noise]\n\ntrades:\n  fencing: {name: Fencing}\n'
    path = overlay(tmp_path, "industry_legislation/industries.yaml", mine)
    run("industries", "import", workbook(tmp_path / "records.xlsx", ROWS), "--into", tmp_path)
    text = path.read_text(encoding="utf-8")
    kept = iter(text.splitlines())
    assert all(line in kept for line in mine.splitlines())
    assert "ELECTRICAL: WIRING" not in text
    assert '"06304"' in text


def test_import_twice_adds_nothing_the_second_time(tmp_path: Path) -> None:
    book = workbook(tmp_path / "records.xlsx", ROWS)
    run("industries", "import", book, "--into", tmp_path)
    path = tmp_path / "industry_legislation" / "industries.yaml"
    before = path.read_bytes()
    assert "0 added" in run("industries", "import", book, "--into", tmp_path).output
    assert path.read_bytes() == before


def test_import_refuses_a_file_it_cannot_add_to_and_leaves_it_alone(tmp_path: Path) -> None:
    mine = 'codes: {"42121": {title: Wiring}}\n'
    path = overlay(tmp_path, "industry_legislation/industries.yaml", mine)
    error = fails("industries", "import", workbook(tmp_path / "r.xlsx", ROWS), "--into", tmp_path)
    assert "cannot be added to this file as it is laid out" in str(error)
    assert path.read_text(encoding="utf-8") == mine


@pytest.mark.parametrize(
    ("sheet", "rows", "message"),
    [
        ("Fines", ROWS, "no sheet's name starts with Injury"),
        ("Injury", [("WCB_INDUSTRY_CODE", "OTHER")], "WCB_INDUSTRY_NAME: this column is missing"),
    ],
)
def test_import_of_another_workbook_says_what_is_missing(
    tmp_path: Path, sheet: str, rows: list[tuple[object, ...]], message: str
) -> None:
    assert message in str(fails("industries", "import", workbook(tmp_path / "r.xlsx", rows, sheet), "--into", tmp_path))


def test_import_of_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    overlay(tmp_path, "r.xlsx", "text")
    error = fails("industries", "import", tmp_path / "r.xlsx", "--into", tmp_path)
    assert "it is not an Excel workbook (.xlsx) but a file of another kind" in str(error)


def test_every_help_ends_with_an_example() -> None:
    groups = [legislation.command, industries.industries]
    commands = [*groups, *(c for group in groups for c in group.commands.values())]
    for each in commands:
        assert each.help is not None
        assert each.help.strip().splitlines()[-1].strip().startswith("Example: secor legislation"), each.name

"""The worksheet: made, scored, read back as its own formulas count; question sets taken over; the action plan."""

from __future__ import annotations

import csv
import io
import random
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from amounts import on_ci
from click.testing import CliRunner, Result
from coverage_cases import SAMPLE, complete
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook
from validators import open_xml_sdk

from secor_docs.cli.evaluation import command
from secor_docs.data_files import Stock
from secor_docs.evaluation.coverage_workbook import coverage_book
from secor_docs.evaluation.worksheet import RESULT, SHEET, new_worksheet, read_worksheet
from secor_docs.load import load_question_set
from secor_docs.problems import CouldNotReadError, InputWrongError, Place
from secor_docs.readiness.scoring import Marks, Scored, result

COMPANY = str(SAMPLE / "company.yaml")
FIRST = 6


@pytest.fixture(scope="module")
def blank() -> bytes:
    return new_worksheet(complete())


def filled(path: Path, blank: bytes, cells: Mapping[str, Any], *, sheet: str = SHEET) -> Path:
    """The blank worksheet with cells a person filled in."""
    book = load_workbook(io.BytesIO(blank))
    for at, value in cells.items():
        book[sheet][at] = value
    book.save(path)
    return path


def every_cell(dice: random.Random, rows: int) -> dict[str, Any]:
    """Answers as assessors give them: most full, some partial, some open, some left out, points typed in."""
    likely = dice.random()
    cells: dict[str, Any] = {}
    for row in range(FIRST, FIRST + rows):
        points = dice.choice([1, 2, 5, 10, 2.5])
        cells[f"G{row}"] = points
        kind = dice.random()
        if kind < 0.1:
            cells |= {f"I{row}": dice.choice(["yes", "Yes"]), f"J{row}": "no contractor is hired"}
        elif kind < 0.95:
            cells[f"I{row}"] = None
            cells[f"H{row}"] = points if dice.random() < likely else round(dice.random() * points, 2)
        else:
            cells[f"I{row}"] = None
    return cells


@on_ci
def test_the_worksheets_formulas_count_as_the_program_does(tmp_path: Path, blank: bytes) -> None:
    tool = shutil.which("soffice")
    if tool is None:
        pytest.skip("LibreOffice (soffice) is not on this machine")
    dice = random.Random(7)
    sources = [
        filled(tmp_path / f"sheet{n}.xlsx", blank, every_cell(dice, len(complete().questions))) for n in range(6)
    ]
    sources.append(filled(tmp_path / "exact.xlsx", blank, {f"H{row}": 0.8 for row in range(FIRST, FIRST + 93)}))
    subprocess.run(
        [
            tool,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(tmp_path / "out"),
            *map(str, sources),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    verdicts = set()
    for source in sources:
        sheet = read_worksheet(source)
        wanted = result(sheet.rows, sheet.names, sheet.marks)
        with CalamineWorkbook.from_path(str(tmp_path / "out" / source.name)) as book:
            rows = book.get_sheet_by_name(RESULT).to_python(skip_empty_area=False)
        shown = rows[7 : 7 + len(sheet.names) + 1]
        for row, total in zip(shown, (*wanted.elements, wanted.whole), strict=True):
            assert row[2] == pytest.approx(total.possible), source
            assert row[3] == pytest.approx(total.given), source
            assert row[4] == (pytest.approx(total.percent / 100) if total.percent is not None else "")
            assert row[5] == total.open, source
            assert row[6] == ("none counts" if not total.possible else "yes" if total.passed else "no"), source
        assert (rows[7 + len(sheet.names) + 2][0] == "The marks are reached") == wanted.passed, source
        verdicts.add(wanted.passed)
    assert verdicts == {True, False}


def test_the_worksheet_names_documents_and_records_as_evidence(blank: bytes) -> None:
    sheet = load_workbook(io.BytesIO(blank))[SHEET]
    flha = next(row for row in sheet.iter_rows(min_row=FIRST, values_only=True) if str(row[0]).startswith("S5.09"))
    assert "05-04 Field-level hazard assessment (FLHA)" in str(flha[4])
    assert "Log!A" in str(flha[4])
    assert str(flha[0]) == "S5.09 (derived)"


def test_what_cannot_apply_is_left_out_with_its_reason(blank: bytes, tmp_path: Path) -> None:
    sheet = read_worksheet(filled(tmp_path / "a.xlsx", blank, {}))
    out = [row for row in sheet.rows if row.left_out]
    assert {row.id for row in out} == {c.question.id for c in complete().questions if c.state == "not applicable"}
    assert all(row.reason for row in out)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"H6": 2}, "Evaluation!H6: Score: found 2, more than the points of the question. Write at most 1."),
        ({"H7": "most"}, 'Evaluation!H7: Score: found "most". Write a number of at least 0.'),
        ({"H8": -1}, 'Evaluation!H8: Score: found "-1"'),
        ({"G9": None}, "Evaluation!H9: Points: nothing is written here"),
        ({"I6": "yes"}, "a question is left out without a reason. Write why it cannot apply."),
        ({"I6": "perhaps"}, 'found "perhaps". Write yes, or leave it empty.'),
        ({"A7": "S1.01 (derived)"}, "S1.01 is in row 6 already"),
        ({"H5": "Mark"}, 'Score: the column is missing. Write the header "Score"'),
        ({"B6": 11}, "element 11 is not on the sheet Result"),
    ],
)
def test_a_fault_in_the_worksheet_is_told_with_its_cell(
    tmp_path: Path, blank: bytes, cells: dict[str, Any], message: str
) -> None:
    message = message.replace("Evaluation!H9: Points", "Evaluation!G9: Points")
    with pytest.raises(InputWrongError) as error:
        read_worksheet(filled(tmp_path / "a.xlsx", blank, cells))
    assert message in str(error.value)


def test_a_file_that_is_no_workbook_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"text")
    with pytest.raises(CouldNotReadError, match=r"it is not an Excel workbook"):
        read_worksheet(tmp_path / "a.xlsx")


def scored(id_: str, element: int, points: float, score: float | None, *, left_out: bool = False) -> Scored:
    return Scored(id_, element, "?", points, score, left_out, "no" if left_out else "", "", Place("a.xlsx", spot=id_))


NAMES = ((1, "One"), (2, "Two"))
MARKS = Marks(80, 50)


def test_an_element_below_half_fails_a_whole_above_80_per_cent() -> None:
    found = result([scored("a", 1, 90, 90), scored("b", 2, 10, 4)], NAMES, MARKS)
    assert found.whole.percent == 94
    assert [total.number for total in found.fails] == [2]
    assert not found.passed


def test_exactly_the_mark_passes() -> None:
    assert result([scored("a", 1, 10, 8), scored("b", 2, 10, 8)], NAMES, MARKS).passed


def test_a_question_left_out_changes_nothing() -> None:
    rows = [scored("a", 1, 10, 9), scored("b", 2, 10, 9)]
    assert result([*rows, scored("c", 2, 50, None, left_out=True)], NAMES, MARKS) == result(rows, NAMES, MARKS)


def test_a_worksheet_in_which_nothing_counts_passes_nothing() -> None:
    assert not result([scored("a", 1, 10, None, left_out=True)], NAMES, MARKS).passed


def test_what_moves_most_comes_first_and_failing_elements_before_others() -> None:
    rows = [scored("big", 1, 50, 40), scored("small", 2, 4, 1), scored("tiny", 2, 2, 1)]
    assert [m.row.id for m in result(rows, NAMES, MARKS).movers] == ["small", "tiny", "big"]


points = st.floats(0.5, 20)


@given(st.lists(st.tuples(st.sampled_from([1, 2]), points, st.floats(0, 1), st.booleans()), max_size=12))
def test_more_points_never_make_the_result_worse(drawn: list[tuple[int, float, float, bool]]) -> None:
    rows = [scored(str(n), e, p, p * share, left_out=out) for n, (e, p, share, out) in enumerate(drawn)]
    full = [scored(r.id, r.element, r.points, r.points, left_out=r.left_out) for r in rows]
    before, after = result(rows, NAMES, MARKS), result(full, NAMES, MARKS)
    assert after.passed or not before.passed
    assert not after.movers
    assert sum(m.overall for m in before.movers) == pytest.approx(
        100 - (before.whole.given / before.whole.possible * 100 if before.whole.possible else 100)
    )


def run(*args: object) -> Result:
    return CliRunner().invoke(command, [str(a) for a in args])


def test_the_gate_holds_and_an_override_is_printed(tmp_path: Path) -> None:
    sheet, form = tmp_path / "e.xlsx", tmp_path / "e.docx"
    shut = run("new", COMPANY, "-o", sheet, "--as-of", "2026-11-21")
    assert shut.exit_code == 1
    assert not sheet.exists()
    done = run(
        "new", COMPANY, "-o", sheet, "--docx", form, "--as-of", "2026-11-21", "--override", "ACSA agreed by phone"
    )
    assert done.exit_code == 0, done.output
    assert "ACSA agreed by phone" in str(load_workbook(sheet)[SHEET]["A4"].value)
    with zipfile.ZipFile(form) as zip_:
        assert "ACSA agreed by phone" in zip_.read("word/document.xml").decode()
    again = run("new", COMPANY, "-o", sheet, "--as-of", "2026-11-21", "--override", "once more")
    assert "it may hold scores" in str(again.exception)


def test_the_action_plan_holds_what_fell_short_and_rows_for_the_tracker(tmp_path: Path, blank: bytes) -> None:
    cells = {f"H{row}": 1 for row in range(FIRST, FIRST + 93)} | {"H6": 0, "K6": "=no policy"}
    source = filled(tmp_path / "e.xlsx", blank, cells)
    done = run("actions", COMPANY, source, "-o", tmp_path / "plan.docx", "--csv", tmp_path / "actions.csv")
    assert done.exit_code == 0, done.output
    with zipfile.ZipFile(tmp_path / "plan.docx") as zip_:
        assert "=no policy" in zip_.read("word/document.xml").decode()
    rows = list(csv.DictReader((tmp_path / "actions.csv").read_text("utf-8-sig").splitlines()))
    assert [row["What is to be fixed"] for row in rows] == ["Evaluation S1.01: =no policy"]
    assert rows[0]["Who fixes it"] == ""


def test_score_lists_elements_and_movers_and_ends_with_1_below_the_marks(tmp_path: Path, blank: bytes) -> None:
    cells = {f"H{row}": 1 for row in range(FIRST, FIRST + 93)}
    assert run("score", filled(tmp_path / "full.xlsx", blank, cells)).exit_code == 0
    done = run(
        "score", filled(tmp_path / "half.xlsx", blank, cells | {f"H{row}": 0 for row in range(FIRST, FIRST + 8)})
    )
    assert done.exit_code == 1
    assert "1. Management commitment" in done.output
    assert "BELOW 50 %" in done.output


TABLE = """Question,Element,Element name,Asks,Points,Same as
1.1,1,Management,Is the policy signed?,10,S1.01
1.2,1,Management,Do workers know it?,5,"S1.03, S1.05"
2.1,2,Hazards,Are hazards assessed?,20,
"""


def test_a_table_of_official_questions_becomes_an_edition(tmp_path: Path) -> None:
    (tmp_path / "set.csv").write_text(TABLE, "utf-8")
    done = run("import", tmp_path / "set.csv", "--to", tmp_path / "house", "--title", "Official", "--edition", "2026")
    assert done.exit_code == 0, done.output
    assert 'No "Same as": 2.1.' in done.output
    made = load_question_set(Stock.of([tmp_path / "house"]))
    assert [(q.id, q.points, q.provenance) for q in made.questions] == [
        ("1.1", 10, "official"),
        ("1.2", 5, "official"),
        ("2.1", 20, "official"),
    ]
    assert made.questions[0].mode == "directive"
    again = run("import", tmp_path / "set.csv", "--to", tmp_path / "house")
    assert "there is a set there already" in str(again.exception)


def test_every_fault_of_a_table_is_told_with_its_row(tmp_path: Path) -> None:
    bad = TABLE.replace("1.2,1,", "1.1,1,").replace(",20,", ",many,").replace("S1.01", "S1.99")
    (tmp_path / "set.csv").write_text(bad, "utf-8")
    done = run("import", tmp_path / "set.csv", "--to", tmp_path / "house")
    assert str(done.exception).startswith("set.csv:4: questions[2].points")
    (tmp_path / "set.csv").write_text(bad.replace("many", "20"), "utf-8")
    done = run("import", tmp_path / "set.csv", "--to", tmp_path / "house")
    assert 'set.csv:3: questions[1].id: "1.1" appears twice' in str(done.exception)
    (tmp_path / "set.csv").write_text(TABLE.replace("S1.01", "S1.99"), "utf-8")
    done = run("import", tmp_path / "set.csv", "--to", tmp_path / "house")
    assert 'no working question is called "S1.99"' in str(done.exception)
    assert not (tmp_path / "house").exists()


def test_a_table_without_a_needed_column_says_which(tmp_path: Path) -> None:
    (tmp_path / "set.csv").write_text("Question;Asks\n1.1;Is it signed?\n", "utf-8")
    done = run("import", tmp_path / "set.csv", "--to", tmp_path / "house")
    assert (
        str(done.exception)
        == 'set.csv:1: element: the column is missing. Write a column with the header "Element". [R013]'
    )


def test_the_validators_find_no_fault_in_what_is_written(tmp_path: Path, blank: bytes) -> None:
    (tmp_path / "sheet.xlsx").write_bytes(blank)
    (tmp_path / "coverage.xlsx").write_bytes(coverage_book(complete()))
    run("new", COMPANY, "-o", tmp_path / "e.xlsx", "--docx", tmp_path / "form.docx", "--override", "to look at it")
    run("actions", COMPANY, tmp_path / "e.xlsx", "-o", tmp_path / "plan.docx")
    files = [tmp_path / name for name in ("sheet.xlsx", "coverage.xlsx", "form.docx", "plan.docx")]
    assert open_xml_sdk(files) == []

"""Coverage: each question with its proof, each document with its questions, and the three samples end to end."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from coverage_cases import AS_OF, SAMPLE, complete, covered, holed, records, unsigned
from openpyxl import load_workbook

from secor_docs.cli.coverage import command
from secor_docs.evaluation.coverage_page import page, plain
from secor_docs.evaluation.coverage_workbook import coverage_book
from secor_docs.plan import Planned
from secor_docs.readiness.coverage import Coverage, Covered, FileOnDisk, coverage


def question(found: Coverage, id_: str) -> Covered:
    return next(c for c in found.questions if c.question.id == id_)


def test_every_question_of_the_edition_has_one_state() -> None:
    found = complete()
    assert [c.question.id for c in found.questions] == [q.id for q in found.found.plan.question_set.questions]
    assert sum(found.count().values()) == len(found.questions)


def test_the_company_with_all_its_records_is_met_throughout() -> None:
    assert complete().complete
    assert complete().count()["met"] >= 80
    assert complete().holes == ()


def test_a_month_without_records_shows_as_holes_and_short_questions() -> None:
    found = holed()
    assert not found.complete
    assert {f"{month:%Y-%m}" for _, month in found.holes} == {"2026-10"}
    toolbox = question(found, "S4.09")
    assert toolbox.state == "short"
    assert "04-07 Toolbox meeting record: nothing in October 2026" in toolbox.reason
    assert toolbox.add


def test_a_company_without_a_signed_policy_misses_the_first_question() -> None:
    first = question(unsigned(), "S1.01")
    assert first.state == "missing"
    assert first.add == ("Sign, date and log 01-01 Health and safety policy by 2026-11-23.",)


def test_a_question_that_cannot_apply_says_why() -> None:
    out = question(complete(), "S3.06")
    assert (out.state, out.add) == ("not applicable", ())
    assert "Five or more workers" in out.reason


def test_counts_by_month_are_those_of_the_records_that_count() -> None:
    found = complete()
    item = next(i for i in question(found, "S5.09").items if i.type.id == "flha")
    counting = [j.day for j in found.found.months.judged if j.counts and j.record.document_id == "flha"]
    assert item.counts == tuple(sum(day.replace(day=1) == month for day in counting) for month in found.months)


def test_every_example_is_a_record_of_the_log_with_its_row() -> None:
    rows = {str(r.place) for r in records()}
    shown = [j for c in complete().questions for j in c.examples]
    assert shown
    assert all(str(j.record.place) in rows for j in shown)


def test_a_private_record_is_never_an_example() -> None:
    private = covered(tuple(replace(r, private=True) for r in records()))
    assert not any(c.examples for c in private.questions)


def test_an_unsigned_record_covers_nothing() -> None:
    none = covered(tuple(replace(r, signed=False) for r in records()))
    assert none.count()["missing"] > complete().count()["missing"]
    assert not any(i.rows for c in none.questions for i in c.items)


def test_both_ways_agree() -> None:
    found = complete()
    forward = {(c.question.id, i.type.id) for c in found.questions for i in c.items}
    back = {(c.question.id, t.id) for t, cs in found.by_document for c in cs}
    assert forward == back


def shelf(*, without: str = "") -> dict[str, FileOnDisk]:
    documents: tuple[Planned, ...] = complete().found.plan.documents
    return {p.id: FileOnDisk(p.file_name) for p in documents if p.type.id != without}


def test_a_document_that_is_gone_from_the_binder_is_missing() -> None:
    found = coverage(complete().found, shelf(without="training-program"))
    assert question(found, "S4.01").state == "missing"
    assert "not in the binder" in question(found, "S4.01").reason
    assert question(coverage(complete().found, shelf()), "S4.01").state == "met"


def test_a_day_of_signature_in_the_binder_is_told() -> None:
    signed = {**shelf(), "training-program": FileOnDisk("t.docx", date(2026, 8, 3))}
    found = coverage(complete().found, signed)
    assert "signed on 2026-08-03" in question(found, "S4.01").reason


def test_a_program_past_its_review_is_short() -> None:
    late = covered(as_of=date(2027, 8, 20))
    assert question(late, "S4.01").state == "short"
    assert "its review was due on 2027-08-02" in question(late, "S4.01").reason


@pytest.mark.parametrize("shown", [page, lambda c: json.dumps(plain(c))], ids=["html", "json"])
def test_derived_questions_are_marked_so_and_the_notice_stands_on_top(shown: object) -> None:
    text = shown(complete())  # type: ignore[operator]
    assert "made by this program. They are not the text, the numbers or the order of ACSA's" in text.replace(
        "&#39;", "'"
    )
    assert "derived" in text


def test_the_workbook_has_a_row_for_each_question_with_its_mark() -> None:
    book = load_workbook(io.BytesIO(coverage_book(complete())))
    ids = [row[0].value for row in book["Questions"].iter_rows(min_row=6)]
    assert len(ids) == len(complete().questions)
    assert all(isinstance(id_, str) and id_.endswith(("(derived)", "(paraphrase)")) for id_ in ids)
    assert coverage_book(complete()) == coverage_book(complete())


def run(*args: object) -> Result:
    return CliRunner().invoke(command, [str(SAMPLE / "company.yaml"), "--as-of", AS_OF.isoformat(), *map(str, args)])


def test_the_command_writes_all_three_files_and_ends_with_1_when_short(tmp_path: Path) -> None:
    files = [tmp_path / f"c.{ending}" for ending in ("html", "xlsx", "docx")]
    done = run(*(word for file in files for word in (f"--{file.suffix[1:]}", file)))
    assert done.exit_code == 1, done.output
    assert [file.is_file() for file in files] == [True] * 3
    with zipfile.ZipFile(files[2]) as zip_:
        assert "S1.01 (derived)" in zip_.read("word/document.xml").decode()


def test_a_folder_without_a_binder_is_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(command, [str(SAMPLE / "company.yaml"), "--binder", str(tmp_path)])
    assert "it holds no binder made by `secor build`" in str(done.exception)


def test_the_traced_example_of_the_docs_is_true() -> None:
    text = (Path(__file__).parent.parent / "docs" / "assessors.md").read_text("utf-8")
    traced = question(covered(as_of=date(2026, 12, 2)), "S10.02")
    item = next(i for i in traced.items if i.type.number == "10-03")
    assert f"[{traced.state.upper()}]   {traced.question.id} (derived)" in text
    assert f"10-03 Monthly safety summary: {item.message}." in text
    assert f"10-03 Monthly safety summary: {' '.join(map(str, item.counts))}" in text
    record = traced.examples[0].record
    assert f"{record.place.spot}, kept: {record.location}" in text
    assert str(record.activity_date) in text

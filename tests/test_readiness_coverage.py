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
from coverage_cases import AS_OF, SAMPLE, complete, covered, holed, records, shelf, unsigned
from openpyxl import load_workbook

from secor_docs.cli.coverage import command
from secor_docs.evaluation.coverage_page import page, plain
from secor_docs.evaluation.coverage_workbook import coverage_book
from secor_docs.readiness.coverage import Coverage, Covered, coverage, with_proof
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.on_file import FileOnDisk


def question(found: Coverage, id_: str) -> Covered:
    return next(c for c in found.questions if c.question.id == id_)


def test_every_question_of_the_edition_has_one_state() -> None:
    found = complete()
    assert [c.question.id for c in found.questions] == [q.id for q in found.found.plan.question_set.questions]
    assert sum(found.count().values()) == len(found.questions)


def test_rows_alone_prove_nothing_and_nothing_is_missing_where_they_are_all_there() -> None:
    found = complete()
    assert found.complete
    assert found.holes == ()
    assert found.count()["proven"] == 0
    assert found.count()["claimed"] >= 50
    assert found.proof(found.found.rules).proven == 0


def always(_: Judged) -> bool:
    return True


def test_papers_behind_every_row_prove_what_papers_can_answer_and_nothing_else() -> None:
    found = coverage(complete().found, shelf(), always)
    assert {c.state for c in found.by_papers} <= {"proven", "nothing happened"}
    assert all(c.proven for c in found.by_papers)
    assert not any(c.proven for c in found.questions if not c.question.by_papers)
    figure = found.proof(found.found.rules)
    assert (figure.proven, figure.asked, figure.needed, figure.enough) == (50, 50, 40, True)


@pytest.mark.parametrize(("id_", "state"), [("S1.05", "to ask"), ("S6.02", "to see"), ("S5.11", "to read")])
def test_what_only_people_can_find_out_is_never_answered_by_paper(id_: str, state: str) -> None:
    assert question(coverage(complete().found, shelf(), always), id_).state == state


def test_without_binder_and_tracker_nothing_is_met() -> None:
    found = coverage(covered(()).found)
    assert {c.state for c in found.questions} <= {"missing", "short", "to ask", "to see", "not applicable"}
    assert not found.found.nothing.stated
    assert found.proof(found.found.rules).proven == 0


def test_nothing_happened_needs_a_summary_signed_when_its_month_was_over() -> None:
    rows = tuple(r for r in records() if r.document_id != "hazard-near-miss-card")
    assert question(covered(rows), "S9.03").state == "nothing happened"
    early = tuple(
        replace(r, activity_date=r.activity_date.replace(day=14))
        if r.document_id == "monthly-summary" and r.activity_date
        else r
        for r in rows
    )
    assert question(covered(early), "S9.03").state == "missing"
    none = covered(tuple(r for r in rows if r.document_id != "monthly-summary"))
    assert question(none, "S9.03").state == "missing"
    assert question(none, "S9.08").state == "missing", "whether there was anything to investigate is not known"
    assert question(covered(rows), "S9.08").state == "not applicable"


@pytest.mark.parametrize(
    ("on_disk", "state", "said"),
    [
        (FileOnDisk("t.docx", gaps=2), "short", "no proof: 2 facts are still to be filled in (t.docx)"),
        (FileOnDisk("t.docx", example=True), "short", "no proof: it is marked as an example (t.docx)"),
        (FileOnDisk("t.docx", text="damaged"), "short", "no proof: it could not be read (t.docx)"),
        (FileOnDisk("t.docx", text="replaced"), "to read", "t.docx does not say what was built"),
        (FileOnDisk("t.docx", text="edited"), "to read", "edited in Word; whether somebody has signed for it"),
        (FileOnDisk("t.docx"), "proven", "in the binder, signed for in 00-02"),
    ],
)
def test_a_paper_is_what_its_text_is(on_disk: FileOnDisk, state: str, said: str) -> None:
    found = coverage(complete().found, {**shelf(), "training-program": on_disk}, always)
    shown = question(found, "S4.01")
    assert (shown.state, said in shown.reason) == (state, True), shown.reason


def test_no_document_alone_proves_more_than_a_few_questions() -> None:
    found = coverage(complete().found, shelf(), always)
    served = {
        type_.number: [c.question.id for c in cs if c.proven and len(c.items) == 1] for type_, cs in found.by_document
    }
    assert max(map(len, served.values())) <= 3, max(served.items(), key=lambda item: len(item[1]))


def test_headline_and_gate_say_months_and_proof_together() -> None:
    short, whole = complete(), coverage(complete().found, shelf(), always)
    assert with_proof(short.found, short).headline.endswith(
        "· proof for 0 of the 50 questions that papers can answer; 40 needed."
    )
    assert "Proof on file" in {s.title for s in with_proof(short.found, short).missing}
    assert "Proof on file" not in {s.title for s in with_proof(whole.found, whole).missing}


def test_a_month_without_records_shows_as_holes_and_short_questions() -> None:
    found = holed()
    assert not found.complete
    assert {f"{month:%Y-%m}" for _, month in found.holes} == {"2026-10"}
    toolbox = question(found, "S4.08")
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


def test_a_document_that_is_gone_from_the_binder_is_missing() -> None:
    found = coverage(complete().found, shelf(without="training-program"))
    assert question(found, "S4.01").state == "missing"
    assert "not in the binder" in question(found, "S4.01").reason
    assert question(coverage(complete().found, shelf()), "S4.01").state == "claimed"


def test_a_day_of_signature_in_the_binder_is_told() -> None:
    signed = {**shelf(), "training-program": FileOnDisk("t.docx", date(2026, 8, 3), text="edited")}
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
    assert f"[{traced.state.upper()}]    {traced.question.id} (derived)" in text
    assert f"10-03 Monthly safety summary: {item.message}." in text
    assert f"10-03 Monthly safety summary: {' '.join(map(str, item.counts))}" in text
    record = traced.examples[0].record
    assert f"{record.place.spot}, kept: {record.location}" in text
    assert str(record.activity_date) in text

"""The blind sample: the same seed draws the same, every element has its share, and answers are counted."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from coverage_cases import AS_OF, SAMPLE, complete, covered, records

from secor_docs.cli.log import command as log
from secor_docs.cli.sample import command
from secor_docs.cli.tracker import command as tracker_command
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.sample import RecordSample, draw


def judged() -> tuple[Judged, ...]:
    return complete().found.months.judged


def ids(drawn: RecordSample) -> list[str]:
    return [pull.judged.record.record_id for pull in drawn.pulls]


def test_the_same_seed_draws_the_same_whatever_the_order_of_the_rows() -> None:
    first = ids(draw(judged(), AS_OF, seed=7))
    assert first == ids(draw(tuple(reversed(judged())), AS_OF, seed=7))
    assert first != ids(draw(judged(), AS_OF, seed=8))


def test_each_element_has_its_share_spread_over_its_documents() -> None:
    drawn = draw(judged(), AS_OF, seed=7, most=4)
    counts = Counter(pull.element for pull in drawn.pulls)
    assert set(counts) == {j.type.element for j in judged() if j.type}
    assert max(counts.values()) == 4
    documents = [p.judged.record.document_id for p in drawn.pulls if p.element == 7]
    assert len(set(documents)) == 4
    assert len(set(ids(drawn))) == len(drawn.pulls)
    assert [pull.number for pull in drawn.pulls] == list(range(1, len(drawn.pulls) + 1))


def test_a_record_more_in_one_element_leaves_the_others_alone() -> None:
    fewer = tuple(j for j in judged() if j.record.document_id != "toolbox-meeting")
    one, other = draw(judged(), AS_OF, seed=3), draw(fewer, AS_OF, seed=3)
    assert [p.judged for p in one.pulls if p.element != 4] == [p.judged for p in other.pulls if p.element != 4]


def test_private_withdrawn_and_future_records_are_never_drawn() -> None:
    private = covered(tuple(replace(r, private=True) for r in records())).found.months.judged
    drawn = draw(private, AS_OF, seed=1)
    assert (drawn.pulls, drawn.private) == ((), len(records()))
    gone = covered(tuple(replace(r, status="withdrawn") for r in records())).found.months.judged
    assert draw(gone, AS_OF, seed=1).pulls == ()
    assert draw(judged(), date(2026, 8, 1), seed=1).pulls == ()


def test_an_unsigned_record_may_be_drawn() -> None:
    unsigned = covered(tuple(replace(r, signed=False) for r in records())).found.months.judged
    assert draw(unsigned, AS_OF, seed=1).pulls


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("company")
    for name in ("company.yaml", "logo.png", "records.csv"):
        (folder / name).write_bytes((SAMPLE / name).read_bytes())
    assert CliRunner().invoke(tracker_command, ["new", str(folder / "company.yaml")]).exit_code == 0
    done = CliRunner().invoke(log, ["import", str(folder / "company.yaml"), str(folder / "records.csv")])
    assert done.exit_code == 0, done.output
    return folder / "company.yaml"


def run(company: Path, *args: object) -> Result:
    return CliRunner().invoke(command, [str(company), "--seed", "7", "--as-of", "2026-11-21", *map(str, args)])


def test_the_list_goes_out_and_the_answers_come_back(company: Path, tmp_path: Path) -> None:
    pull = tmp_path / "pull.csv"
    assert run(company, "-o", pull).exit_code == 0
    rows = list(csv.DictReader(pull.read_text("utf-8-sig").splitlines()))
    for n, row in enumerate(rows):
        row |= {"Found": "no" if n == 0 else "yes", "Dated": "yes", "Signed": "no" if n == 1 else "yes"}
    with pull.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    done = run(company, "--answers", pull)
    assert done.output, done.exception
    last = done.output.splitlines()[-1].split()
    assert last == ["All", str(len(rows)), str(len(rows) - 1), "1", "0", "1", "0"]


def test_answers_to_another_list_are_refused_with_their_line(company: Path, tmp_path: Path) -> None:
    pull = tmp_path / "pull.csv"
    run(company, "-o", pull)
    done = CliRunner().invoke(command, [str(company), "--seed", "8", "--as-of", "2026-11-21", "--answers", str(pull)])
    assert "is not on the list of this seed" in str(done.exception)
    assert "pull.csv:2" in str(done.exception)


def test_a_list_with_answers_is_not_overwritten(company: Path, tmp_path: Path) -> None:
    (tmp_path / "pull.csv").write_text("mine", "utf-8")
    assert "it may hold answers" in str(run(company, "-o", tmp_path / "pull.csv").exception)

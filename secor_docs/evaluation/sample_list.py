"""The list of a blind sample: written to be filled in, and read back with the answers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from secor_docs.dates import read_yes_no
from secor_docs.evaluation.csv_text import as_csv
from secor_docs.load import read_text
from secor_docs.problems import Place, Problem, TellingError, refuse_any
from secor_docs.readiness.sample import RecordSample, SampleAnswer
from secor_docs.tracker.record import document_label

HEADS = (
    "No.",
    "Element",
    "Document",
    "Record no.",
    "Date",
    "Which one",
    "Where it is kept",
    "Found",
    "Dated",
    "Signed",
    "Comment",
)


def rows_of(drawn: RecordSample) -> Iterator[tuple[str, ...]]:
    """What is printed of each record, under the first of the ``HEADS``."""
    for pull in drawn.pulls:
        r, type_ = pull.judged.record, pull.judged.type
        assert type_ is not None
        day = str(r.activity_date or "undated")
        yield (
            str(pull.number),
            str(pull.element),
            document_label(type_),
            r.record_id or str(r.place),
            day,
            r.scope_name,
            r.location,
        )


def list_of(drawn: RecordSample) -> str:
    """The list as CSV, with empty cells for the answers."""
    return as_csv([HEADS, *((*row, "", "", "", "") for row in rows_of(drawn))])


def answers_in(path: Path, drawn: RecordSample) -> Mapping[int, SampleAnswer]:
    """The answers on a filled in list, by the number on it.

    Raises:
        CouldNotReadError: the file may not be read.
        InputWrongError: it is not the list of this draw, or an answer is neither yes nor no.
    """
    found: dict[int, SampleAnswer] = {}
    known = {row[0]: row[3] for row in rows_of(drawn)}
    reader = csv.DictReader(io.StringIO(read_text(path)))
    problems = [
        Problem(Place(path.name, 1), label, "the column is missing", "Use the list that -o wrote.", code="R013")
        for label in HEADS
        if label not in (reader.fieldnames or ())
    ]
    for row in reader if not problems else ():
        if not any((cell or "").strip() for cell in row.values() if not isinstance(cell, list)):
            continue
        number, place = (row["No."] or "").strip(), Place(path.name, reader.line_num)
        record = (row["Record no."] or "").removeprefix("'")
        if known.get(number) != record:
            message, fix = (
                f'"{number} {record}" is not on the list of this seed',
                "Give the seed, day and --most it was drawn with.",
            )
            problems.append(Problem(place, "No.", message, fix, code="E008"))
            continue
        told = {}
        for label in ("Found", "Dated", "Signed"):
            try:
                told[label.casefold()] = read_yes_no(row[label])
            except TellingError as error:
                problems.append(
                    Problem(place, label, error.message, "Write yes or no, or leave it empty.", code="Y016")
                )
        found[int(number)] = SampleAnswer(**told)
    refuse_any(problems)
    return found

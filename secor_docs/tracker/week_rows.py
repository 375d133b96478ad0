"""A week's sheets as rows of the Log: what is still to be asked once, and the rows as they will stand there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secor_docs.company import Company
from secor_docs.dates import read_yes_no
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.problems import Place, Problem, TellingError, short
from secor_docs.tracker.add.rows import Value
from secor_docs.tracker.input import ATTENDED, filled
from secor_docs.tracker.named_people import people_named, person_named
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.week import FormLine, Sheet, Week

OPEN: tuple[str, ...] = ("completed_by", "took_part", "location")
"""What may be open after "as last time", in the order it is asked, by id of the log column."""


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One sheet of the pile.

    Attributes:
        line: the form.
        day: the day on it.
        typed: what is known of it, as if typed, by id of the log column.
    """

    line: FormLine
    day: date
    typed: Mapping[str, str]


def rows_of(week: Week, company: Company, answers: Mapping[str, str] | None = None) -> tuple[WeekRow, ...]:
    """The sheets that are marked, with what is as last time.

    Args:
        week: the week.
        company: whose people are named.
        answers: by id of the log column what was answered once for all sheets that do not know it.
    """
    return tuple(_row(line, day, sheet, company, answers or {}) for line, day, sheet in week.chosen())


def _row(line: FormLine, day: date, sheet: Sheet, company: Company, answers: Mapping[str, str]) -> WeekRow:
    given = {"completed_by": sheet.by, "took_part": sheet.took_part}
    given = {key: value for key, value in given.items() if value}
    asked = {key: value for key, value in answers.items() if value and (key != "took_part" or _attended(line))}
    scope = {"scope_type": line.scope_type, "scope_name": line.scope_name}
    typed = {"document": line.type.id, "activity_date": str(day), **scope, **asked, **line.last, **given}
    if by := typed.get("completed_by", ""):
        typed["completed_by"] = person_named(by, company) or by
    typed["took_part"] = BETWEEN.join(people_named(typed.get("took_part", ""), company, day).names)
    return WeekRow(line, day, typed)


def _attended(line: FormLine) -> bool:
    return bool(ATTENDED & set(line.type.evidence_kinds))


def open_in(rows: Sequence[WeekRow]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is to be asked once: the log column, and the titles of the forms it is asked for."""
    for key in OPEN:
        lacking = (r.line for r in rows if not r.typed.get(key) and (key != "took_part" or _attended(r.line)))
        titles = tuple(dict.fromkeys(line.title for line in lacking))
        if titles:
            yield key, titles


@dataclass(frozen=True, slots=True)
class FilledWeek:
    """The rows as they will stand in the Log.

    Attributes:
        rows: values by id of the log column; none where there are problems.
        problems: everything that keeps them out.
        notes: what the person should know, each once.
    """

    rows: tuple[Mapping[str, Value], ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


def filled_week(
    rows: Sequence[WeekRow],
    plan: Plan,
    today: date,
    *,
    unsigned: Collection[int],
    incomplete: Collection[int],
    names: Mapping[str, str],
) -> FilledWeek:
    """Read the rows, all or none.

    Args:
        rows: the sheets, numbered from 1.
        plan: the company and its documents.
        today: the day they are typed on.
        unsigned: numbers of those on which a required signature is missing.
        incomplete: numbers of those with an empty field.
        names: what each column is called, for the problems.
    """
    done = []
    for number, row in enumerate(rows, 1):
        stated = {"signed": "no" if number in unsigned else "yes", "complete": "no" if number in incomplete else "yes"}
        place = Place("secor week", spot=f"row {number}")
        done.append(filled({**row.typed, **stated}, plan, today, place=place, names=names, spoken=False))
    problems = tuple(problem for one in done for problem in one.problems)
    notes = tuple(dict.fromkeys(note for one in done for note in one.notes))
    return FilledWeek(() if problems else tuple(one.row for one in done), problems, notes)


def numbers_without(text: str, count: int) -> frozenset[int]:
    """The numbers of the sheets of which something is not so: ``yes`` is none of them, ``none`` is so of none.

    Args:
        text: what was answered.
        count: how many sheets there are, numbered from 1.

    Raises:
        TellingError: it can be meant in two ways, or is no answer.
    """
    fix = 'Write yes, the numbers of those without, such as "3, 7" or "row 1", or none if it is so of none.'
    words = folded(text)
    if words == "none":
        return frozenset(range(1, count + 1))
    bare = re.sub(r"^(?:rows?|only)\s+", "", words)
    parts = re.split(r"[\s,;]+", bare)
    if all(part.isdecimal() for part in parts) and words != "1":
        found = frozenset(map(int, parts))
        if min(found) < 1 or max(found) > count:
            raise TellingError(f"the rows are 1 to {count}", fix, code="R022")
        return found
    if words == "1":
        raise TellingError('"1" may be yes, or row 1', fix, code="R022")
    if not read_yes_no(text):
        raise TellingError(f'found "{short(text)}"', fix, code="R022")
    return frozenset()

"""Where a tracker and its company file do not fit together: whose it is, names nobody knows, people who were not there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches

from secor_docs.company import Company, Employee
from secor_docs.names import folded
from secor_docs.problems import Place, Problem, nearest
from secor_docs.scopes import KINDS, log_names, people
from secor_docs.tracker.present_names import goes_by, under_present_names
from secor_docs.tracker.record import LABELS, Record, Tracker
from secor_docs.values import number_of

_NEARLY = 0.8
"""From this likeness on, a name is taken for a slip in the name of one of the people."""
_BETWEEN = re.compile(r"\s*(?:[,;/&+\n]|\band\b)\s*")


def misfits(tracker: Tracker, company: Company) -> Iterator[Problem]:
    """Each thing that does not fit, once, with how many rows it is in.

    Args:
        tracker: what people logged.
        company: the company; names of before are known too.
    """
    yield from whose(tracker, company)
    now = under_present_names(tracker, company)
    yield from _which_one(now, company)
    yield from _who(now, company)


def whose(tracker: Tracker, company: Company) -> Iterator[Problem]:
    """A tracker made for another name or another WCB account."""
    business = company.business
    for what, theirs, ours in (
        ("legal name", "" if goes_by(tracker, company) else tracker.company, business.legal_name),
        ("WCB account", tracker.wcb_account, business.wcb_account),
    ):
        if theirs and folded(theirs) != folded(ours):
            message = f'the tracker was made for "{theirs}", and the company file says "{ours}"'
            fix = "Take the tracker of this company, or fix the name in both."
            if what == "legal name" and folded(tracker.wcb_account) == folded(business.wcb_account):
                fix = (
                    f'The WCB account is the same. If the name has changed, write formerly: ["{theirs}"] under company.'
                )
            yield Problem(Place(tracker.file, spot="Lists"), what, message, fix, code="R018")


def _which_one(tracker: Tracker, company: Company) -> Iterator[Problem]:
    """Sites, people and things that are not in the company file."""
    names = log_names(company)
    known = {(kind.log, folded(name)) for kind in KINDS if kind.apart for name in names[kind.log]}
    strange: dict[tuple[str, str], list[Record]] = {}
    for record in tracker.records:
        kind, name = record.scope_type, folded(record.scope_name)
        if name and (kind, name) not in known and any(one.apart and one.log == kind for one in KINDS):
            strange.setdefault((kind, name), []).append(record)
    for (kind, _), rows in strange.items():
        first = rows[0]
        message = f'the {kind} "{first.scope_name}" is not in the company file ({number_of(len(rows), "row")})'
        fix = f"Write the {kind} as it is there, or add it there; if it was renamed, write this name there as formerly."
        yield Problem(
            first.place, LABELS["scope_name"], message, f"{fix}{nearest(first.scope_name, names[kind])}", code="R007"
        )


def _who(tracker: Tracker, company: Company) -> Iterator[Problem]:
    """Makers, reviewers and those who took part: slips in a name, and people who were not there that day."""
    known = people(company)
    folded_names = {folded(name) for name in known}
    slips: dict[str, list[tuple[Record, str, str]]] = {}
    away: dict[str, list[tuple[Record, str, Employee]]] = {}
    for record in tracker.records:
        if record.withdrawn:
            continue
        for column, name in named_in(record, folded_names):
            person = company.employee(name)
            day = record.activity_date
            if person is not None:
                if day and not person.here(day):
                    away.setdefault(folded(name), []).append((record, column, person))
            elif folded(name) not in folded_names and (close := get_close_matches(name, known, n=1, cutoff=_NEARLY)):
                slips.setdefault(name, []).append((record, column, close[0]))
    for name, found in slips.items():
        record, column, close_name = found[0]
        message = f'"{name}" is nearly the name of one of your people ({number_of(len(found), "row")})'
        yield Problem(record.place, LABELS.get(column, column), message, f'Did you mean "{close_name}"?', code="R026")
    for rows in away.values():
        record, column, person = rows[0]
        left = person.end_date and record.activity_date and record.activity_date > person.end_date
        said = f"left on {person.end_date}" if left else f"began only on {person.hire_date}"
        message = f"{person.name} {said}, and is named in a record of {record.activity_date}"
        more = f" ({number_of(len(rows), 'row')})" if len(rows) > 1 else ""
        fix = "Write who it was, or fix the day of the record or of the person."
        yield Problem(record.place, LABELS.get(column, column), f"{message}{more}", fix, code="R027")


def named_in(record: Record, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The names in a record, by the column they are in; several may stand in one cell.

    Args:
        record: the record.
        known: folded names of people, which are never taken apart.
    """
    for column, cell in (
        ("completed_by", record.completed_by),
        ("reviewed_by", record.reviewed_by),
        *(("took_part", name) for name in record.took_part),
    ):
        parts = [cell] if folded(cell) in known else _BETWEEN.split(cell)
        yield from ((column, part.strip()) for part in parts if part.strip())

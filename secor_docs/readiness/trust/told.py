"""What records say of each other: a month in which nothing happened, somebody away, a place closed, a later event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from secor_docs.dates import MONTHS, month_name, months_on
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.months import INVESTIGATIONS
from secor_docs.readiness.trust.records import DAY, Looked, ToExplain, in_order, key_of, of_a_person, own_day_of
from secor_docs.readiness.trust.when import month_stated
from secor_docs.values import number_of

_NIL = re.compile(
    r"\b(?:nil|none|nothing (?:of the kind )?happened|no (?:new )?(?:injur|incident|accident)|nobody hurt)",
    re.IGNORECASE,
)
_NO_NEAR_MISS = re.compile(
    r"\bno (?:injur\w*(?:,| or| and|, or) )?near miss|\bnothing (?:of the kind )?happened", re.IGNORECASE
)


def nil_against(look: Looked) -> Iterator[ToExplain]:
    """A summary that says nothing happened in a month that has a report of an event."""
    for row in look.summaries:
        notes = row.record.notes
        if not (row.record.nil or _NIL.search(notes)):
            continue
        month = month_stated(look, row)
        nothing = row.record.nil or _NO_NEAR_MISS.search(notes)
        against = [
            r
            for r in look.between(month, months_on(month, 1) - DAY)
            if (_incident(r) or (nothing and r.record.document_id in look.rules.hazard_reports))
        ]
        if against:
            reported = number_of(len(against), "report")
            says = f"The summary says that nothing happened in {month_name(month)}, which has {reported} of an event."
            yield ToExplain("nil-against", says, in_order([row, *against]), "notes")


def _incident(row: Judged) -> bool:
    """Whether it is a report of an incident, and not only of a hazard or a near miss."""
    return (
        row.type is not None
        and row.type.element == INVESTIGATIONS
        and row.type.frequency == "per-event"
        and bool({"incident_report", "investigation_report"} & set(row.type.evidence_kinds))
    )


def acknowledges(row: Judged) -> bool:
    """Whether it is the paper on which a worker says to have read the program."""
    return row.type is not None and "acknowledgement" in row.type.id


def before_policy(look: Looked) -> Iterator[ToExplain]:
    """Papers that speak of the policy, or acknowledge it, and are older than it."""
    policies = [row.day for row in look.rows if row.record.document_id == look.rules.policy]
    if not policies:
        return
    first = min(policies)
    rows = [
        row
        for row in look.rows
        if row.day < first and (acknowledges(row) or re.search(r"\bpolicy\b", row.record.notes, re.IGNORECASE))
    ]
    if rows:
        says = f"The policy, signed on {first}, is acknowledged or named by {number_of(len(rows), 'older record')}."
        yield ToExplain("before-policy", says, in_order(rows))


def other_season(look: Looked) -> Iterator[ToExplain]:
    """Words of a season that is long over, or far away."""
    rows: list[Judged] = []
    for words, months in look.trust.seasons.items():
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words.split(', ')))})", re.IGNORECASE)
        rows += [row for row in look.rows if row.day.month not in months and pattern.search(row.record.notes)]
    if len(rows) >= look.number("other-season", "rows"):
        says = f"Another season than that of the day is in the notes of {number_of(len(in_order(rows)), 'record')}."
        yield ToExplain("other-season", says, in_order(rows), "notes")


# -- what notes say of other days ------------------------------------------------------------------------

_MONTH = "|".join(sorted((name[:3] + rf"(?:{name[3:]}|t)?\.?" for name in MONTHS), key=len, reverse=True))


def _one(part: str) -> str:
    """The pattern of one day, such as "Friday the 4th", "14 September" or "Sept 14"."""
    return (
        rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:the )?(?:(?P<{part}m1>{_MONTH}) )?(?P<{part}d>\d{{1,2}})"
        rf"(?:st|nd|rd|th)?(?: (?:of )?(?P<{part}m2>{_MONTH}))?(?![\d:])"
    )


_SPAN = re.compile(rf"{_one('a')}\s*(?:to|until|till|through|-|–)\s*{_one('b')}", re.IGNORECASE)
_UNTIL = re.compile(rf"(?:until|till|returns?|back)(?: on)? {_one('b')}", re.IGNORECASE)
_SINGLE = re.compile(_one("a"), re.IGNORECASE)
_AWAY = re.compile(
    r"\b(?:away|vacation|on leave|off (?:work|sick|the whole month|with|from|until)|on holidays?|(?:is|was) in [A-Z]|flew)"
)
_CLOSED = re.compile(
    r"(?:^|[.;,] ?)closed\b"
    r"|\b(?:site|shop|office|company|yard|we|all|job) (?:was |were |is |are )?(?:closed|shut(?! off))\b"
    r"|\bno work\b|\bsent home\b|\beverybody home\b",
    re.IGNORECASE,
)
_LONGEST = 62


@dataclass(frozen=True, slots=True)
class SaidDays:
    """Days that notes speak of, first and last included."""

    first: date
    last: date


def spans_in(text: str, day: date) -> Iterator[SaidDays]:
    """The days a note gives as "14 to 25 September", "until 5 October", "the 4th", or "the whole month".

    Args:
        text: the note.
        day: the day it was written; a month that is not named is that of this day.
    """
    if re.search(r"\bwhole month\b", text):
        yield SaidDays(day.replace(day=1), months_on(day.replace(day=1), 1) - DAY)
    rest = text
    for found in _SPAN.finditer(text):
        last = _day(found["bd"], found["bm1"] or found["bm2"], day)
        named = found["am1"] or found["am2"] or found["bm1"] or found["bm2"]
        first = _day(found["ad"], named, day)
        if first and last and first <= last and (last - first).days <= _LONGEST:
            yield SaidDays(first, last)
        rest = rest.replace(found[0], " ")
    for found in _UNTIL.finditer(rest):
        last = _day(found["bd"], found["bm1"] or found["bm2"], day)
        if last and day < last and (last - day).days <= _LONGEST:
            yield SaidDays(day + DAY, last - DAY)
        rest = rest.replace(found[0], " ")
    for found in _SINGLE.finditer(rest):
        if found["am1"] or found["am2"] or re.search(r"\d(?:st|nd|rd|th)", found[0], re.IGNORECASE):
            only = _day(found["ad"], found["am1"] or found["am2"], day)
            if only and abs((only - day).days) <= _LONGEST:
                yield SaidDays(only, only)


def _day(number: str, month: str | None, near: date) -> date | None:
    """The day meant, in the year nearest to another day."""
    months = [name[:3].casefold() for name in MONTHS]
    which = months.index(month[:3].casefold()) + 1 if month else near.month
    made = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            made.append(date(year, which, int(number)))
        except ValueError:
            continue
    return min(made, key=lambda d: abs((d - near).days), default=None)


def said_away(look: Looked) -> Iterator[ToExplain]:
    """Somebody is on records of days on which another record says that the person was away."""
    found: dict[str, tuple[list[Judged], list[Judged]]] = {}
    for row in look.rows:
        for sentence in _sentences(row.record.notes):
            away = _AWAY.search(sentence)
            name = look.people.named_in(sentence[: away.start()]) if away else None
            if not name:
                continue
            for span in spans_in(sentence, row.day):
                there = [
                    r for r in look.between(span.first, span.last) if r is not row and name in look.employees_on[id(r)]
                ]
                said, rows = found.setdefault(name, ([], []))
                said.append(row)
                rows += there
    for name, (said, rows) in found.items():
        if rows:
            says = f"{name} is on {number_of(len(in_order(rows)), 'record')} of days on which the notes say: away."
            yield ToExplain("said-away", says, in_order([*said, *rows]), "completed_by")


def said_closed(look: Looked) -> Iterator[ToExplain]:
    """Work or a meeting on a day on which another record says that the place or the company was closed."""
    said: list[Judged] = []
    rows: list[Judged] = []
    for row in look.rows:
        for sentence in _sentences(row.record.notes):
            if not _CLOSED.search(sentence):
                continue
            for span in spans_in(sentence, row.day):
                there = [
                    r
                    for r in look.between(span.first, span.last)
                    if r is not row
                    and not of_a_person(r)
                    and r.record.document_id != row.record.document_id
                    and not any(own_day_of(file) == r.day for file in r.files)
                    and (row.record.scope_type != "site" or r.record.scope_name == row.record.scope_name)
                ]
                if there:
                    said.append(row)
                    rows += there
    if rows:
        says = f"{number_of(len(in_order(rows)), 'record')} of days on which other records say: closed, or no work."
        yield ToExplain("said-closed", says, in_order([*said, *rows]))


def before_event(look: Looked) -> Iterator[ToExplain]:
    """A talk or minutes about an event, which are older than the event."""
    said: dict[int, tuple[set[str], str | None]] = {}

    def spoken(row: Judged) -> tuple[set[str], str | None]:
        """The words of a record, and the one employee it names."""
        if id(row) not in said:
            notes = row.record.notes
            said[id(row)] = (_words(notes), look.people.named_in(notes)) if notes else (set(), None)
        return said[id(row)]

    for event in filter(_incident, look.rows):
        words, name = spoken(event)
        marks = {word[:4] for word in words if word in look.trust.events}
        if not marks or name is None:
            continue
        rows = [
            row
            for row in look.between(event.day - look.number("before-event", "days") * DAY, event.day - DAY)
            if spoken(row)[1] == name and any(word[:4] in marks for word in spoken(row)[0])
        ]
        if rows:
            says = f"What was reported on {event.day} is in the notes of {number_of(len(rows), 'older record')}."
            yield ToExplain("before-event", says, in_order([*rows, event]), "notes")


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", key_of(text)))


def _sentences(text: str) -> Sequence[str]:
    return [part for part in re.split(r"(?<=[.;!])\s+", text) if part]

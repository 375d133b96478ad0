"""Sheets of a week marked in words: ``flha mon-fri``, ``toolbox at lot 14 wed by Jesse with the crew``, ``3 mon,tue``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secor_docs.dates import date_with_weekday
from secor_docs.names import folded, plain
from secor_docs.plan import Plan
from secor_docs.problems import TellingError, short
from secor_docs.program.catalogue import DocumentType
from secor_docs.scopes import kind_of
from secor_docs.tracker.input import document_of, there_for
from secor_docs.tracker.record import Record
from secor_docs.tracker.several_days import days_of
from secor_docs.tracker.week import FormLine, Sheet, Week, line_for

FIX = 'Write a form and its days: "flha mon-fri", "3 tue,thu", "toolbox at lot 14 wed by Ann with the crew".'

_PART = re.compile(r"\s+(by|with|at|for)\s+(.*?)(?=\s+(?:by|with|at|for)\s|$)", re.IGNORECASE)
_OF_TODAY = re.compile(r"\b(?:today|yesterday|ago)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Said:
    """A line taken apart: the form, its days, what it is for, who filled it in and who took part."""

    form: str
    days: tuple[date, ...]
    which: str
    sheet: Sheet


def said(
    text: str, week: Week, plan: Plan, records: Iterable[Record], *, form_alone: bool = False
) -> tuple[Week, FormLine]:
    """The week with what a line says, and the line of the form: sheets marked, or with ``not`` in front taken off again.

    Args:
        text: what was typed.
        week: the week.
        plan: the company and its documents.
        records: what is logged.
        form_alone: a form without a day is taken too; it is shown, and nothing marked.

    Raises:
        TellingError: it names no form, no day of the week, or is logged already.
    """
    words = " ".join(plain(text).split())
    off = words.lower().startswith("not ")
    parts = _apart(words[4:] if off else words, week)
    if not parts.form:
        raise TellingError(f'found "{short(words)}" without a form', FIX, code="R001")
    if not parts.days and not form_alone:
        last = words.split()[-1]
        if last != parts.form and not parts.which:
            days_of(last, week.today)  # says what is wrong with the day
        raise TellingError(f'found "{short(words)}" without a day of the week', FIX, code="Y014")
    week, line = line_said(parts.form, parts.which, week, plan, records)
    return _marked(week, line, parts.days, parts.sheet, off=off), line


def _apart(words: str, week: Week) -> _Said:
    """A line in its parts; the days may stand behind any of them: "toolbox at lot 14 wed"."""
    parts = {found[1].lower(): found[2] for found in _PART.finditer(words)}
    form, days = _without_days(_PART.sub("", words), week)
    for key, named in tuple(parts.items()):
        if not days:
            parts[key], days = _without_days(named, week)
    which = parts.get("at", parts.get("for", ""))
    return _Said(form, days, which, Sheet(parts.get("by", ""), parts.get("with", "")))


def _without_days(words: str, week: Week) -> tuple[str, tuple[date, ...]]:
    tokens = words.split()
    found = _days_in(tokens, week)
    return (" ".join(tokens[: len(tokens) - found[1]]), found[0]) if found else (words, ())


def _days_in(tokens: list[str], week: Week) -> tuple[tuple[date, ...], int] | None:
    """The days that the last words name, as many of them as are days, and how many words that are."""
    for begin in range(min(1, len(tokens)), len(tokens)):
        text = " ".join(tokens[begin:])
        # Weekdays are those of the week shown.
        reference = week.today if _OF_TODAY.search(text) else week.days[-1]
        try:
            return days_of(text, reference, lambda day: day not in week.off).days, len(tokens) - begin
        except TellingError:
            continue
    return None


def _marked(week: Week, line: FormLine, days: tuple[date, ...], sheet: Sheet, *, off: bool) -> Week:
    for day in days:
        if day not in week.days:
            first, last = date_with_weekday(week.days[0]), date_with_weekday(week.days[-1])
            fix = f"This is the week from {first} to {last}; --week takes another."
            raise TellingError(f"{date_with_weekday(day)} is not in this week", fix, code="Y014")
        if off:
            week = week.without_mark(line, day)
            continue
        refused = why_not(week, line, day)
        if refused is not None:
            raise refused
        week = week.with_mark(line, day, sheet)
    return week


def why_not(week: Week, line: FormLine, day: date) -> TellingError | None:
    """Why a sheet of that day cannot be marked; None where it can."""
    state = week.state(line, day)
    if state == "to come":
        message = f"{date_with_weekday(day)} is in the future"
        return TellingError(message, "Log a record after the work is done, with the day it was done.", code="R005")
    if state == "logged":
        message = f"{line.title}, {date_with_weekday(day)}, is logged already"
        return TellingError(message, "If there is a second sheet of that day, `secor log` takes it.", code="R010")
    return None


def line_said(text: str, which: str, week: Week, plan: Plan, records: Iterable[Record]) -> tuple[Week, FormLine]:
    """The line that is meant by its number or by words for the form, added to the week where it is not shown.

    Raises:
        TellingError: none or several are meant.
    """
    if text.isdecimal():
        if not 1 <= int(text) <= len(week.lines):
            raise TellingError(f"there is no line {text}", f"The lines are 1 to {len(week.lines)}.", code="R001")
        return week, week.lines[int(text) - 1]
    type_, which = _document(text, which, plan)
    kind = kind_of(type_.per).log
    company = plan.company
    there = there_for(kind, company, min(week.today, week.days[-1]))
    known = dict.fromkeys([*(one.scope_name for one in week.lines if one.type.id == type_.id), *there])
    if kind == "company" and which and not folded(company.business.legal_name).startswith(folded(which)):
        message = f"{type_.title} is for the whole company, not for one {short(which)}"
        raise TellingError(message, "Leave that out.", code="R006")
    names = [""] if kind == "company" else [n for n in known if folded(n).startswith(folded(which))]
    exact = [n for n in names if folded(n) == folded(which)]
    names = exact or names
    if len(names) != 1:
        fix = f"Write it behind the form, such as: at {next(iter(known), 'Lot 22')}."
        message = f"{type_.title} is for one {kind}" + (f', and none is called "{short(which)}"' if not names else "")
        fits = f"; there are {', '.join(known)}" if known else ""
        raise TellingError(f"{message}{fits}", fix, code="R006")
    line = line_for(type_, names[0], company, records, week.days)
    week = week.with_line(line)
    return week, next(one for one in week.lines if one.key == line.key)


def _document(text: str, which: str, plan: Plan) -> tuple[DocumentType, str]:
    """The form, and whom it is for where that stands behind it: ``pretrip T1``."""
    try:
        return document_of(text, plan), which
    except TellingError as error:
        words = text.split()
        for end in range(len(words) - 1, 0, -1) if not which else ():
            try:
                return document_of(" ".join(words[:end]), plan), " ".join(words[end:])
            except TellingError:
                continue
        raise error from None

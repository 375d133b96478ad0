"""What is to be done next, in the order it matters; and what comes up, each with its day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from secor_docs.dates import day_said, days_from
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.readiness.judge import COMPLETABLE
from secor_docs.readiness.road import NextStep, Road, Stop
from secor_docs.readiness.step import Step
from secor_docs.readiness.verdict import Readiness
from secor_docs.tracker.record import Shutdown
from secor_docs.values import listed, number_of

ThingKind = Literal["tracker", "program", "week", "step", "ask", "complete", "ends", "start", "look ahead"]
"""What a next thing is about: the tracker that cannot be read, binder and policy, forms of this week, a step of the
gate, something to ask, records to complete, a certificate that ends, the statement, what is due later."""


@dataclass(frozen=True, slots=True)
class NextThing:
    """Something to do.

    Attributes:
        kind: what it is about.
        title: what to do, or what is so.
        says: why, and what of it.
        about: the id of the step, or the number of the one record it is about; else empty.
        words: the command that does it, where the road names one.
    """

    kind: ThingKind
    title: str
    says: str = ""
    about: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComingUp:
    """Something with a day.

    Attributes:
        day: the day.
        title: what it is.
        says: more of it.
    """

    day: date
    title: str
    says: str = ""


_BESIDES = frozenset({"months", "policy"})
_SHOWN = 5
_WEEKS = 5
_LINE = 60
"""Letters that a heading of a list may have."""


def next_things(found: Readiness, road: Road, this_week: int) -> tuple[NextThing, ...]:
    """Everything that is to be done, the first first.

    Args:
        found: the verdict.
        road: where the company is on the road to its SECOR.
        this_week: how many forms of this week are to do by now.
    """
    return tuple(_things(found, road, this_week))


def _things(found: Readiness, road: Road, this_week: int) -> Iterator[NextThing]:
    if found.unread:
        yield NextThing("tracker", "Mend the tracker", found.unread)
        return
    program = next(stop for stop in road.stops if stop.id == "program")
    if program.next is not None:
        yield NextThing("program", program.next.what, _sentence(program.message), words=program.next.words)
    if this_week:
        forms = number_of(this_week, "form")
        yield NextThing("week", f"Log {forms} of this week", "Done on paper and not in the Log yet, or still to do.")
    yield from (_of_step("step", step) for step in found.missing if step.id not in _BESIDES)
    yield from (NextThing("ends", f"{e.message}.", "Book the course.") for e in found.ending)
    if found.ready:
        yield NextThing("start", "Read the statement, then start the evaluation")
    yield from _completable(found)
    yield from (_of_step("ask", step) for step in found.unknown)
    yield from (_of_step("step", s) for s in found.steps if s.state == "missing" and not s.blocks)
    yield NextThing("look ahead", "See what is due next")


def first_things(found: Readiness, road: Road) -> tuple[NextThing, ...]:
    """What a company that has hardly begun does first, three things at most."""
    things: dict[str, NextThing] = {}
    for stop in road.in_order:
        if stop.next is not None and stop.state != "later":
            thing = _of_stop(stop, stop.next)
            things.setdefault(thing.title, thing)
    if any(step.id == "policy" and step.state == "missing" for step in found.steps):
        title = "Sign the policy, then log the day on it"
        sign = NextThing("program", title, "Nothing counts before it is signed.", words=("log", found.rules.policy))
        things.setdefault(title, sign)
    return tuple(things.values())[:3]


def _of_stop(stop: Stop, step: NextStep) -> NextThing:
    """A stop in words: what to do, or, where that takes more than a line, what the stop is called."""
    do = without_commands(step.what) if "`" in step.what else step.what
    short = do if 0 < len(do) <= _LINE else stop.title
    more = f" {_sentence(do)}" if do and short != do else ""
    said = _sentence(stop.message) if short == stop.title else f"{stop.title}: {_small(stop.message)}."
    return NextThing("program", short, f"{said}{more}", stop.id, step.words)


def _of_step(kind: ThingKind, step: Step) -> NextThing:
    do = without_commands(step.fix)
    return NextThing(kind, do or step.title, f"{step.title}: {_small(step.message)}.", step.id)


def without_commands(text: str) -> str:
    """A sentence of advice up to where it names a command, without its full stop."""
    plain = re.split(r"(?:^|[.:;,]?\s)[^.:;,]*`", text, maxsplit=1)[0] if "`" in text else text
    return re.split(r"\.\s", plain, maxsplit=1)[0].rstrip(".:;, ")


def _sentence(text: str) -> str:
    name = "." in text.split(" ", maxsplit=1)[0].rstrip(".")  # company.yaml is called so
    said = (text if name else text[:1].upper() + text[1:]).rstrip(".")
    return said if said.endswith("?") else f"{said}."


def _small(text: str) -> str:
    return text.rstrip(".")


def _completable(found: Readiness) -> Iterator[NextThing]:
    reasons: dict[str, list[str]] = {}
    for one in found.months.not_counting:
        if one.reason in COMPLETABLE:
            reasons.setdefault(one.why_not, []).append(one.record.record_id)
    for why, numbers in sorted(reasons.items(), key=lambda item: -len(item[1])):
        rows = number_of(len(numbers), "record does", "records do")
        says = "Complete what can honestly be completed, with the day it is done; never change a date."
        yield NextThing("complete", f"{rows} not count: {why}", says, numbers[0] if len(numbers) == 1 else "")


def coming_up(found: Readiness, shutdowns: Iterable[Shutdown], today: date) -> tuple[ComingUp, ...]:
    """What comes after this week: the next forms that are not weekly, a shut-down, what ends or is to be reviewed.

    Args:
        found: the verdict.
        shutdowns: days without work.
        today: the day it is asked on.
    """
    sunday = today + timedelta(days=6 - today.weekday())
    until = today + timedelta(weeks=_WEEKS)
    dated = [
        ComingUp(
            d.day, without_commands(d.message), f"{day_said(d.day, today, weekday=True)}, {days_from(today, d.day)}."
        )
        for d in found.due(26)
        if d.kind in {"certificate", "review", "action"} and d.day >= today
    ]
    first = [*_forms(found.kept, sunday, until, today), *_shut(found, shutdowns, today, until)]
    return tuple(sorted([*first, *dated[: 3 - len(first)]], key=lambda c: c.day))[:3]


def _forms(kept: Iterable[FrequencyCheck], sunday: date, until: date, today: date) -> Iterator[ComingUp]:
    rare = [k for k in kept if k.frequency not in {"daily", "weekly"} and k.next_due and sunday < k.next_due < until]
    day = min((k.next_due for k in rare if k.next_due), default=None)
    if day is None:
        return
    titles = list(dict.fromkeys(k.type.title for k in rare if k.next_due == day))
    more = f" and {len(titles) - _SHOWN} more" if len(titles) > _SHOWN else ""
    said = f"{', '.join(titles[:_SHOWN])}{more}." if more else f"{listed(titles)}."
    what = titles[0] if len(titles) == 1 else number_of(len(titles), "form")
    when = f"{day_said(day, today, weekday=True)}, {days_from(today, day)}"
    yield ComingUp(day, f"{what} by {day_said(day, today, weekday=True)}", said if len(titles) > 1 else f"{when}.")


def _shut(found: Readiness, shutdowns: Iterable[Shutdown], today: date, until: date) -> Iterator[ComingUp]:
    ahead = sorted((s for s in shutdowns if today < s.first < until), key=lambda s: s.first)
    for one in ahead[:1]:
        last = found.calendar.last_working(today, one.first)
        before = f"{day_said(last, today, weekday=True)} is the last working day before it." if last else ""
        title = f"{one.reason or 'Shut-down'}, from {day_said(one.first, today, weekday=True)}"
        yield ComingUp(one.first, title, before)

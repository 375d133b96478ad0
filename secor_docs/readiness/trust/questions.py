"""All questions the records of a company raise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from secor_docs.plan import Plan
from secor_docs.program.rules import Rules
from secor_docs.program.trust import TrustKind, TrustRules
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.trust import alike, kept, told, when, who
from secor_docs.readiness.trust.records import Looked, ToExplain
from secor_docs.workdays import Calendar

CHECKS: Mapping[TrustKind, Callable[[Looked], Iterator[ToExplain]]] = {
    "not-there": who.not_there,
    "not-known": who.not_known,
    "two-places": who.two_places,
    "site-not-open": when.site_not_open,
    "day-off": when.day_off,
    "shut-down": when.shut_down,
    "nil-early": when.nil_early,
    "nil-against": told.nil_against,
    "said-away": told.said_away,
    "said-closed": told.said_closed,
    "before-policy": told.before_policy,
    "before-event": told.before_event,
    "many-on-one-day": when.many_on_one_day,
    "written-at-once": when.written_at_once,
    "written-before": when.written_before,
    "written-otherwise": when.written_otherwise,
    "same-words": alike.same_words,
    "other-season": told.other_season,
    "copied-year": alike.copied_year,
    "one-file": kept.one_file,
    "picture-day": kept.picture_day,
    "another-company": alike.another_company,
}
"""What finds each kind."""

_LEFT_OUT = frozenset({"withdrawn", "corrected", "undated", "twice", "future"})


def to_explain(
    plan: Plan,
    judged: Sequence[Judged],
    calendar: Calendar,
    rules: Rules,
    trust: TrustRules,
    others: Sequence[str] = (),
    times: Mapping[str, datetime] | None = None,
) -> tuple[ToExplain, ...]:
    """What somebody who looks at the records would ask about.

    Args:
        plan: the company and its documents.
        judged: its records.
        calendar: its working days.
        rules: the rules of readiness.
        trust: the kinds of questions, with those in force.
        others: names of other companies, such as other clients in the same folder.
        times: when the program wrote a row, by its number, where its journal says so.
    """
    rows = tuple(
        row
        for row in judged
        if row.reason not in _LEFT_OUT and row.record.activity_date and not row.record.private and row.type
    )
    look = Looked(plan, rows, calendar, rules, trust, tuple(others), times or {})
    return tuple(
        replace(found, name=rule.name, ask=rule.ask)
        for kind, rule in trust.kinds.items()
        if trust.on(kind)
        for found in CHECKS[kind](look)
    )


def by_document(questions: Iterable[ToExplain]) -> Mapping[str, tuple[ToExplain, ...]]:
    """The questions about the records of each document, by its id."""
    found: dict[str, list[ToExplain]] = {}
    for question in questions:
        for id_ in dict.fromkeys(row.record.document_id for row in question.rows):
            found.setdefault(id_, []).append(question)
    return {id_: tuple(asked) for id_, asked in found.items()}

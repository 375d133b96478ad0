"""The verdict as typed values: for ``--json`` and its JSON Schema, for the page, and for Word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import models_json_schema

from secor_docs.dates import month_name
from secor_docs.program.catalogue import ELEMENTS
from secor_docs.readiness.counting import ReadingId
from secor_docs.readiness.evidence import count_proof, file_questions
from secor_docs.readiness.forecast import AheadKind
from secor_docs.readiness.frequency import Status
from secor_docs.readiness.judge import Judged, Reason
from secor_docs.readiness.months import MonthLine
from secor_docs.readiness.step import State
from secor_docs.readiness.verdict import AsOfFrom, Readiness
from secor_docs.tracker.proof import ProofState
from secor_docs.values import Namespace

MonthState = Literal["records", "EMPTY", "shut down", "not over", "not counting"]


class _Value(BaseModel):
    model_config = ConfigDict(
        frozen=True, from_attributes=True, use_attribute_docstrings=True, serialize_by_alias=True, populate_by_name=True
    )


class _Line(_Value):
    rule: str
    """Id of the rule that decides, such as ``T3``; of a step that no rule but a fact of the company decides, its id."""


class StepLine(_Line):
    """One step on the way to a SECOR."""

    id: str
    title: str
    state: State
    message: str
    """What was found."""
    fix: str
    """What to do, or whom to ask."""
    blocks: bool
    """The evaluation is not started while it is missing."""


class ReadingLine(_Line):
    """One of the three readings of three months."""

    rule: str = "T3"
    id: ReadingId
    message: str
    met: bool
    earliest: dt.date
    """The first day on which it is met, if records keep coming in."""
    wanted: bool
    """The verdict asks for it."""


class MonthCount(_Line):
    """One calendar month."""

    rule: str = "T4"
    month: str
    """Such as ``2026-11``."""
    records: int
    """Operational records that count."""
    kinds: int
    """Different documents among them."""
    state: MonthState


class RowLine(_Value):
    """One row of the tracker; of a private one nobody is named."""

    record: str
    document: str
    date: dt.date | None
    place: str
    """File, sheet and cell."""
    proof: ProofState
    """What stands behind it: a kept file, a row only, or nothing, because it does not count."""
    for_: str | None = Field(None, alias="for")
    by: str | None = None


class RowNotCounting(RowLine, _Line):
    """A row that fills no month, and why."""

    counts: bool
    """It is evidence all the same."""
    reason: Reason
    why: str


class DecidingRow(_Value):
    """A row on which the day hangs, and the earliest day without it."""

    record: RowLine
    without: dt.date


class LongestGap(_Value):
    """The longest time without a record."""

    days: int
    after: dt.date
    before: dt.date


class HangingRow(_Value):
    """The month of ``as_of``, on which the count hangs though it has no record yet."""

    month: str
    by: dt.date
    """Its last working day."""
    without: dt.date
    """The day the three months are complete when it stays without one."""


class AheadLine(_Value):
    """Something that must still come before the evaluation."""

    id: str
    title: str
    kind: AheadKind
    """To ``do`` by the day, or it ``holds`` from the day on."""
    day: dt.date | None
    message: str
    decides: bool
    """The earliest day waits for it."""


class MonthsVerdict(_Value):
    """The three months."""

    met: bool
    begin: dt.date | None
    """The day the count begins."""
    earliest: dt.date
    """The first day on which they are complete, if records keep coming in."""
    nothing_counts: bool
    """No policy is signed on the day asked about, so nothing counts yet."""
    start: dt.date
    """The day they are counted from: the begin, or the working day on which the first record is to come."""
    hangs: HangingRow | None
    first: dt.date | None
    last: dt.date | None
    policy_signed_on: dt.date | None
    readings: tuple[ReadingLine, ...]
    longest_gap: LongestGap | None
    months: tuple[MonthCount, ...]
    movers: tuple[DecidingRow, ...]
    if_this_week_is_missed: dt.date
    twelve_months: dt.date
    not_counting: tuple[RowNotCounting, ...]


class ProofFigure(_Value):
    """For how many of the questions that papers can answer there is proof."""

    proven: int
    rows_only: int
    """Questions whose rows or papers are there, with nothing kept behind them."""
    asked: int
    by_people: int
    """Questions that only people can answer, by asking, looking or reading."""
    needed: int
    below: tuple[int, ...]
    """Elements in which too little is proven."""
    enough: bool


class WarningLine(_Line):
    """Something to look at; it does not stop the evaluation."""

    status: str
    """What the rule rests on: law, practice or assumption."""
    message: str


class ReadinessVerdict(_Value):
    """Whether one company may start its evaluation on one day, and why.

    ``secor ready --json`` prints it with more next to it; ``secor coverage --json`` and ``secor clients status --json``
    hold it as ``verdict``.
    """

    company: str
    as_of: dt.date
    """The day the evaluation is to start."""
    as_of_from: AsOfFrom
    """Where that day comes from: it was asked for, typed in the tracker, or is today."""
    ready: bool
    could_not_be_judged: str
    """Why there is no verdict, because the tracker's Log as a whole could not be read; empty where there is one."""
    earliest: dt.date | None
    """The first day the evaluation may start, all steps together; null where none can be told."""
    ahead: tuple[AheadLine, ...]
    """What must still come, by day."""
    sentence: str
    headline: str
    """Months and proof, always together."""
    proof: ProofFigure | None
    """For how many questions there is proof; null where the questions were not looked at."""
    steps: tuple[StepLine, ...]
    three_months: MonthsVerdict
    warnings: tuple[WarningLine, ...]
    this_week: tuple[str, ...]
    temporary_letter: str


class KeptLine(_Line):
    """One document with dated records, against its frequency."""

    id: str
    title: str
    frequency: str
    status: Status
    due: int
    kept: int
    on_file: int
    longest_gap: int | None
    next_due: dt.date | None
    message: str


class ReadyReport(ReadinessVerdict):
    """What ``secor ready --json`` prints: the verdict, every document, every rule."""

    records: tuple[KeptLine, ...]
    record_states: dict[ProofState, int]
    """How many records are proven by a kept file, are a row only, or do not count."""
    questions: tuple[str, ...]
    """What somebody should explain of the evidence files; never a verdict."""
    elements: tuple[dict[str, Any], ...]
    actions: dict[str, Any]
    certificates_ending: tuple[str, ...]
    rules: dict[str, dict[str, Any]]
    problems: tuple[dict[str, Any], ...]
    waiting: tuple[str, ...]
    """Numbers of records that count and wait next to the tracker: they are not in the workbook yet."""
    older_tracker: bool
    """The tracker was made by an earlier version, and its own sheets may say otherwise; ``secor tracker renew``."""


def verdict(found: Readiness) -> ReadinessVerdict:
    """The verdict with the rows and rules behind each line."""
    return ReadinessVerdict(**_verdict(found))


def as_json(found: Readiness, problems: Iterable[dict[str, Any]] = (), waiting: Iterable[str] = ()) -> dict[str, Any]:
    """Everything ``secor ready --json`` prints.

    Args:
        found: the verdict.
        problems: what the tracker has wrong, as plain values.
        waiting: numbers of the records that wait next to the tracker.
    """
    report = ReadyReport(
        **_verdict(found),
        records=tuple(
            KeptLine(
                on_file=len(k.rows), **{name: getattr(k, name) for name in KeptLine.model_fields if name != "on_file"}
            )
            for k in found.kept
        ),
        record_states=dict(count_proof(found.months.judged)),
        questions=file_questions(found.months.judged),
        elements=tuple({"element": h.element, "name": h.name, "counts": list(h.counts)} for h in found.heat),
        actions={
            "open": [
                {"message": a.message, "overdue": a.overdue, "place": str(a.action.place)} for a in found.actions.open
            ],
            "closed": found.actions.closed,
            "findings_not_closed": [_row(j) for j in found.actions.findings],
        },
        certificates_ending=tuple(e.message for e in found.ending),
        rules={
            id_: {"name": r.name, "says": r.says, "status": r.status, "in_force": r.in_force, "effect": r.effect}
            for id_, r in found.rules.rules.items()
        },
        problems=tuple(problems),
        waiting=tuple(waiting),
        older_tracker=found.older_tracker,
    )
    return report.model_dump(mode="json")


def schema() -> dict[str, Any]:
    """The JSON Schema of a verdict, as ``secor schema verdict`` prints it."""
    _, found = models_json_schema([(ReadinessVerdict, "serialization"), (ReadyReport, "serialization")])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Verdict",
        "$ref": "#/$defs/ReadinessVerdict",
        **found,
    }


def _verdict(found: Readiness) -> dict[str, Any]:
    months = found.months
    return {
        "company": found.plan.company.business.legal_name,
        "as_of": found.as_of,
        "as_of_from": found.as_of_from,
        "ready": found.ready,
        "could_not_be_judged": found.unread,
        "earliest": found.earliest,
        "ahead": tuple(AheadLine.model_validate(a) for a in found.forecast.ahead),
        "sentence": found.sentence,
        "headline": found.headline,
        "proof": found.proof and ProofFigure.model_validate(found.proof),
        "steps": tuple(StepLine.model_validate(s).model_copy(update={"rule": s.rule or s.id}) for s in found.steps),
        "three_months": MonthsVerdict(
            met=months.met,
            begin=months.begin,
            earliest=months.earliest,
            nothing_counts=months.nothing_counts,
            start=months.start,
            hangs=months.hangs
            and HangingRow(month=f"{months.hangs.month:%Y-%m}", by=months.hangs.by, without=months.hangs.without),
            first=months.first,
            last=months.last,
            policy_signed_on=months.policy_signed_on,
            readings=tuple(
                ReadingLine(id=r.id, message=r.message, met=r.met, earliest=r.earliest, wanted=r.id in months.wanted)
                for r in months.readings
            ),
            longest_gap=months.longest_gap and LongestGap.model_validate(months.longest_gap),
            months=tuple(
                MonthCount(month=f"{m.month:%Y-%m}", records=m.records, kinds=m.kinds, state=month_state(m))
                for m in months.months
            ),
            movers=tuple(DecidingRow(record=RowLine(**_row(m.judged)), without=m.without) for m in months.movers),
            if_this_week_is_missed=months.if_missed,
            twelve_months=months.twelve,
            not_counting=tuple(
                RowNotCounting(**_row(j), counts=j.counts, reason=j.reason, why=j.why_not, rule=j.rule)
                for j in months.not_counting
                if j.reason
            ),
        ),
        "warnings": tuple(
            WarningLine(rule=w.rule, status=found.rules.rules[w.rule].status, message=w.message) for w in found.warnings
        ),
        "this_week": found.this_week,
        "temporary_letter": found.letter,
    }


def _row(judged: Judged) -> dict[str, Any]:
    record = judged.record
    shown = {
        "record": record.record_id,
        "document": record.document_id,
        "date": record.activity_date,
        "place": str(record.place),
        "proof": judged.state,
    }
    return shown if record.private else {**shown, "for": record.scope_name, "by": record.completed_by}


def month_state(line: MonthLine) -> MonthState:
    """``records``, ``EMPTY``, ``shut down``, ``not over``; ``not counting`` while no policy is signed."""
    if not line.counting:
        return "not counting"
    if line.records:
        return "records"
    return "EMPTY" if line.empty else "shut down" if line.shut else "not over"


def word_facts(found: Readiness, *, statement: bool, override: str = "") -> Namespace:
    """The facts of the readiness page.

    Args:
        found: the verdict.
        statement: it is signed and put before the evaluation; else it is a report.
        override: why the evaluation is started though the verdict is "not ready"; printed as given.
    """
    months = found.months
    return Namespace(
        "readiness",
        statement=statement,
        override=override,
        as_of=found.as_of,
        ready=found.ready,
        sentence=found.sentence,
        headline=found.headline,
        begin=str(months.begin or "not begun"),
        first=str(months.first or "none"),
        last=str(months.last or "none"),
        earliest=str(found.earliest or "not known"),
        twelve=str(months.twelve),
        gap=(
            f"{months.longest_gap.days} days, from {months.longest_gap.after} to {months.longest_gap.before}"
            if months.longest_gap
            else "none"
        ),
        readings=_groups(
            "readings",
            (
                {"message": r.message, "met": "yes" if r.met else "no", "earliest": str(r.earliest)}
                for r in months.readings
            ),
        ),
        steps=_groups(
            "steps", ({"title": s.title, "state": s.state, "message": s.message, "fix": s.fix} for s in found.steps)
        ),
        months=_groups(
            "months",
            (
                {"name": month_name(m.month), "records": m.records, "kinds": m.kinds, "state": month_state(m)}
                for m in months.months
            ),
        ),
        elements=_groups("elements", _evidence(found)),
        warnings=_groups("warnings", ({"rule": w.rule, "message": w.message} for w in found.warnings)),
        this_week=list(found.this_week),
        not_counting=_groups(
            "not_counting",
            (
                {
                    "record": j.record.record_id or j.record.document_id,
                    "place": str(j.record.place),
                    "why": j.why_not,
                    "rule": j.rule,
                }
                for j in months.excluded
            ),
        ),
        identity=_groups("identity", ({"what": what, "message": message} for what, message in found.identity.lines)),
        heads=_groups("heads", ({"name": n, "first": a, "last": b} for n, a, b in found.identity.heads)),
        rules=_groups(
            "rules",
            (
                {"id": id_, "name": r.name, "status": r.status, "says": r.says, "in_force": r.in_force}
                for id_, r in found.rules.rules.items()
            ),
        ),
        letter=found.letter,
    )


def _groups(path: str, items: Iterable[dict[str, Any]]) -> list[Namespace]:
    return [Namespace(f"readiness.{path}", item) for item in items]


def _evidence(found: Readiness) -> Iterable[dict[str, Any]]:
    """The evidence on file by element; documents without a record are left to the tracker."""
    for number, _, name in ELEMENTS:
        rows = [k for k in found.kept if k.type.element == number and k.rows]
        yield {
            "number": number,
            "name": name,
            "any": bool(rows),
            "rows": _groups(
                "elements.rows",
                (
                    {
                        "number": k.type.number,
                        "title": k.title,
                        "count": len(k.rows),
                        "first": str(min(j.day for j in k.rows)),
                        "last": str(max(j.day for j in k.rows)),
                        "where": _where(k.rows),
                        "message": k.message,
                    }
                    for k in rows
                ),
            ),
        }


def _where(rows: Iterable[Judged]) -> str:
    places = list(dict.fromkeys("kept apart (private)" if j.record.private else j.record.location for j in rows))
    return "; ".join(places[:2]) + (" …" if len(places) > 2 else "")  # noqa: PLR2004 - a cell holds two

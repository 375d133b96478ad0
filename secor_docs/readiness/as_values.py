"""The verdict as plain values: for ``--json``, and for the readiness page in Word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from secor_docs.dates import month_name
from secor_docs.program.catalogue import ELEMENTS
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.months import MonthLine
from secor_docs.readiness.verdict import Readiness
from secor_docs.values import Namespace


def as_json(found: Readiness) -> dict[str, Any]:
    """Everything, with the rows and rules behind each verdict; records marked private carry no names."""
    months = found.months
    return {
        "company": found.plan.company.business.legal_name,
        "as_of": str(found.as_of),
        "ready": found.ready,
        "sentence": found.sentence,
        "steps": [
            {
                "id": s.id,
                "title": s.title,
                "state": s.state,
                "message": s.message,
                "fix": s.fix,
                "rule": s.rule,
                "blocks": s.blocks,
            }
            for s in found.steps
        ],
        "three_months": {
            "met": months.met,
            "begin": _day(months.begin),
            "earliest": str(months.earliest),
            "first": _day(months.first),
            "last": _day(months.last),
            "policy_signed_on": _day(months.policy_signed_on),
            "readings": [
                {
                    "id": r.id,
                    "message": r.message,
                    "met": r.met,
                    "earliest": str(r.earliest),
                    "wanted": r.id in months.wanted,
                }
                for r in months.readings
            ],
            "longest_gap": months.longest_gap
            and {
                "days": months.longest_gap.days,
                "after": str(months.longest_gap.after),
                "before": str(months.longest_gap.before),
            },
            "months": [
                {"month": f"{m.month:%Y-%m}", "records": m.records, "kinds": m.kinds, "state": month_state(m)}
                for m in months.months
            ],
            "movers": [{"record": _row(m.judged), "without": str(m.without)} for m in months.movers],
            "if_this_week_is_missed": str(months.if_missed),
            "twelve_months": str(months.twelve),
            "not_counting": [{**_row(j), "why": j.why_not, "rule": j.rule} for j in months.not_counting],
        },
        "records": [
            {
                "id": k.id,
                "title": k.title,
                "frequency": k.frequency,
                "status": k.status,
                "due": k.due,
                "kept": k.kept,
                "on_file": len(k.rows),
                "longest_gap": k.longest_gap,
                "next_due": _day(k.next_due),
                "message": k.message,
                "rule": k.rule,
            }
            for k in found.kept
        ],
        "elements": [{"element": h.element, "name": h.name, "counts": list(h.counts)} for h in found.heat],
        "actions": {
            "open": [
                {"message": a.message, "overdue": a.overdue, "place": str(a.action.place)} for a in found.actions.open
            ],
            "closed": found.actions.closed,
            "findings_not_closed": [_row(j) for j in found.actions.findings],
        },
        "certificates_ending": [e.message for e in found.ending],
        "warnings": [
            {"rule": w.rule, "status": found.rules.rules[w.rule].status, "message": w.message} for w in found.warnings
        ],
        "this_week": list(found.this_week),
        "temporary_letter": found.letter,
        "rules": {
            id_: {"name": r.name, "says": r.says, "status": r.status, "in_force": r.in_force, "effect": r.effect}
            for id_, r in found.rules.rules.items()
        },
    }


def _day(value: object) -> str | None:
    return None if value is None else str(value)


def _row(judged: Judged) -> dict[str, Any]:
    record = judged.record
    shown = {
        "record": record.record_id,
        "document": record.document_id,
        "date": _day(record.activity_date),
        "place": str(record.place),
    }
    return shown if record.private else {**shown, "for": record.scope_name, "by": record.completed_by}


def month_state(line: MonthLine) -> str:
    """``records``, ``EMPTY``, ``shut down`` or ``not over``."""
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
        {
            "statement": statement,
            "override": override,
            "as_of": found.as_of,
            "ready": found.ready,
            "sentence": found.sentence,
            "begin": str(months.begin or "not begun"),
            "first": str(months.first or "none"),
            "last": str(months.last or "none"),
            "earliest": str(months.earliest),
            "twelve": str(months.twelve),
            "gap": f"{months.longest_gap.days} days, from {months.longest_gap.after} to {months.longest_gap.before}"
            if months.longest_gap
            else "none",
            "readings": _groups(
                "readings",
                (
                    {"message": r.message, "met": "yes" if r.met else "no", "earliest": str(r.earliest)}
                    for r in months.readings
                ),
            ),
            "steps": _groups(
                "steps", ({"title": s.title, "state": s.state, "message": s.message, "fix": s.fix} for s in found.steps)
            ),
            "months": _groups(
                "months",
                (
                    {"name": month_name(m.month), "records": m.records, "kinds": m.kinds, "state": month_state(m)}
                    for m in months.months
                ),
            ),
            "elements": _groups("elements", _evidence(found)),
            "warnings": _groups("warnings", ({"rule": w.rule, "message": w.message} for w in found.warnings)),
            "this_week": list(found.this_week),
            "not_counting": _groups(
                "not_counting",
                (
                    {
                        "record": j.record.record_id or j.record.document_id,
                        "place": str(j.record.place),
                        "why": j.why_not,
                        "rule": j.rule,
                    }
                    for j in months.not_counting
                ),
            ),
            "identity": _groups(
                "identity", ({"what": what, "message": message} for what, message in found.identity.lines)
            ),
            "heads": _groups("heads", ({"name": n, "first": a, "last": b} for n, a, b in found.identity.heads)),
            "rules": _groups(
                "rules",
                (
                    {"id": id_, "name": r.name, "status": r.status, "says": r.says, "in_force": r.in_force}
                    for id_, r in found.rules.rules.items()
                ),
            ),
            "letter": found.letter,
        },
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

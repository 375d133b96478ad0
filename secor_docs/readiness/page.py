"""The verdict as one HTML file: it opens without a network and prints on Letter paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from secor_docs.dates import date_with_weekday, day_said, days_from, month_name
from secor_docs.pages import html
from secor_docs.readiness.as_values import month_state, verdict
from secor_docs.readiness.evidence import count_proof, counted_in_words, file_questions
from secor_docs.readiness.frequency import Status
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.month_calendars import month_calendars
from secor_docs.readiness.proof import PROOF_TITLE
from secor_docs.readiness.step import Step
from secor_docs.readiness.verdict import Readiness
from secor_docs.tracker.proof import PROOF_WORDS
from secor_docs.values import listed

_NEARLY = 14
"""Days to the earliest day from which on the months are nearly there."""
_SHOWN_MONTHS = 12
_STATES: Mapping[Status, str] = {
    "met": "ok",
    "nil stated": "ok",
    "not due": "na",
    "not applicable": "na",
    "short": "warn",
}


def page(found: Readiness) -> str:
    """The whole page as text."""
    name = found.plan.company.business.legal_name
    return html.page(
        "readiness.html",
        title=f"Readiness of {name}",
        who=name,
        when=date_with_weekday(found.as_of),
        heading=answer(found),
        v=verdict(found),
        figures=figures(found),
        r=shown(found),
    )


def shown(found: Readiness, *, months_shown: int = 0, rows_shown: int = 0) -> dict[str, Any]:
    """What the sections of a page on the verdict show, by the names that ``readiness_parts.html`` asks for.

    Args:
        found: the verdict.
        months_shown: the latest months of the table by element; all when 0.
        rows_shown: the records that do not count, at most; all when 0.
    """
    months = found.months
    excluded = months.excluded
    done = [step for step in found.steps if step.state == "done"]
    opened = sorted((s for s in found.steps if s.state != "done"), key=lambda s: ("missing", "unknown").index(s.state))
    return {
        "done": done,
        "open": opened,
        "ahead": () if found.ready else tuple(map(str, found.forecast.ahead)),
        "step_signs": {step.id: _sign(step, found) for step in opened},
        "calendars": list(month_calendars(found, _SHOWN_MONTHS)),
        "facts": _facts(found),
        "readings": [
            (r.message, ("ok", "Met") if r.met else ("na", "Not yet"), r.earliest.isoformat()) for r in months.readings
        ],
        "all_readings": set(months.wanted) == {r.id for r in months.readings},
        "heat_titles": [
            "Element",
            *(f"{month_name(m.month)[:3]} {m.month.year}" for m in months.months[-months_shown:]),
        ],
        "heat": list(_heat(found, months_shown)),
        "records": [
            (f"{k.type.number} {k.title}", k.frequency, _status(k.status), k.message, k.next_due or "")
            for k in found.kept
        ],
        "warnings": [(w.rule, w.message) for w in found.warnings],
        "not_counting": [
            (j.record.record_id or j.record.document_id, proof_sign(j), j.record.place, j.why_not, j.rule)
            for j in excluded[: rows_shown or len(excluded)]
        ],
        "void_count": len(excluded),
        "proof": _proof(found),
        "proof_sentence": counted_in_words(months.judged),
        "questions": file_questions(months.judged),
        "actions": [(a.message, a.action.place) for a in found.actions.open],
        "ending": [e.message for e in found.ending],
        "letter": found.letter,
        "identity": found.identity.lines,
        "heads": found.identity.heads,
        "rules": [
            (id_, r.name + ("" if r.in_force else " (switched off)"), r.status, r.says)
            for id_, r in found.rules.rules.items()
        ],
    }


def proof_sign(judged: Judged) -> tuple[str, str]:
    """The sign of what stands behind a record, and its word."""
    return judged.state, PROOF_WORDS[judged.state].capitalize()


def _proof(found: Readiness) -> Sequence[tuple[object, ...]]:
    """The documents with records that count: how many of them are proven."""
    rows: dict[str, dict[Judged, None]] = {}
    for k in found.kept:
        if k.rows:
            rows.setdefault(f"{k.type.number} {k.type.title}", {}).update(dict.fromkeys(k.rows))
    counted = {name: count_proof(judged) for name, judged in rows.items()}
    return [(name, of["proven"] or "–", of["claimed"] or "–") for name, of in counted.items()]


def answer(found: Readiness) -> str:
    """The heading: what the reader came to ask, in a sentence."""
    months = found.months
    if found.unread:
        return "Could not be judged: the tracker could not be read."
    if found.ready:
        return "You may start the evaluation."
    if months.met:
        lacking = [step.title for step in found.missing]
        only_proof = lacking == [PROOF_TITLE]
        others = f"Not ready yet. The three months are complete; missing: {listed(lacking)}."
        return "The months stand. The proof does not yet." if only_proof else others
    if months.begin is None:
        return "The three months have not begun."
    return _to_come(found)


def _to_come(found: Readiness) -> str:
    months = found.months
    proven = found.proof is None or found.proof.enough
    near = (months.earliest - found.as_of).days <= _NEARLY
    if months.lost:
        return "Not ready yet. A month without a record makes the three months begin again."
    if not proven:
        if near:
            return "Not ready yet. The months are nearly there, the proof is not."
        return "Not ready yet. Keep the records and their papers coming in."
    day = date_with_weekday(months.earliest)
    if near:
        return f"Nearly there: the months stand on {day}."
    return f"Not ready yet. The months stand on {day}, if records keep coming in."


def stage(found: Readiness) -> str:
    """Where a company is on its way, in a few words, for a list of many."""
    months = found.months
    if found.unread:
        return "Could not be judged"
    if found.ready:
        return "May start the evaluation"
    if months.met:
        return "Months stand, proof does not" if [s.title for s in found.missing] == [PROOF_TITLE] else "Months stand"
    if months.begin is None:
        return "Not begun"
    return "Nearly there" if (months.earliest - found.as_of).days <= _NEARLY else "Keep records coming"


def heat_level(number: int) -> int:
    """0 to 3: none, one to three, up to ten, more."""
    return sum(number >= least for least in (1, 4, 11))


def figures(found: Readiness) -> list[tuple[str, str, str, str]]:
    """Months and proof, always together: title, figure, of what, and a sentence."""
    shown = [("Three months of records", *_months_figure(found))]
    if found.unread:
        return [*shown, (PROOF_TITLE, "–", "could not be judged", "The rows cannot be read.")]
    if figure := found.proof:
        more = (
            f" {figure.rows_only} more have a row or a paper, and nothing kept behind it." if figure.rows_only else ""
        )
        said = f"{figure.needed} are needed to start (our own rule).{more}"
        shown.append((PROOF_TITLE, str(figure.proven), f"of the {figure.asked} that papers can answer", said))
    return shown


def _months_figure(found: Readiness) -> tuple[str, str, str]:
    """The day they stand, how far away it is, and a sentence."""
    months, today = found.months, found.as_of
    if found.unread:
        return "–", "could not be judged", "The rows cannot be read."
    if months.begin is None:
        why = "Nothing counts before the policy is signed." if months.nothing_counts else "No record begins them yet."
        return "–", "not begun", why
    begun = f"Begun {day_said(months.begin, today)}."
    if months.met:
        return "Complete", "all three ways to count", begun
    said = f"{begun} Stands on that day if records keep coming in."
    return day_said(months.earliest, today), days_from(today, months.earliest), said


def _sign(step: Step, found: Readiness) -> tuple[str, str]:
    if step.id == "months" and found.months.begin:
        return "na", "To come"
    return ("ask", "To ask") if step.state == "unknown" else ("missing", "Missing")


def _status(status: Status) -> tuple[str, str]:
    return _STATES.get(status, "missing"), status.capitalize()


def _facts(found: Readiness) -> str:
    months = found.months
    gap = months.longest_gap
    parts = [f"First record {months.first or 'none'}, last {months.last or 'none'}."]
    if gap:
        parts.append(f"Longest gap: {gap.days} days, from {gap.after} to {gap.before}.")
    parts.append(f"Twelve months, for a three-year certificate and for maintenance: from {months.twelve}.")
    parts.extend(
        f"The day hangs on one record: without {m.judged.record.record_id or m.judged.record.place} it would be {m.without}."
        for m in months.movers[:3]
    )
    return " ".join(parts)


def _heat(found: Readiness, months_shown: int) -> Iterator[list[object]]:
    lines = found.months.months[-months_shown:]
    if not lines:
        return
    for row in found.heat:
        yield [f"{row.element}. {row.name}", *((n or "–", f"h{heat_level(n)}") for n in row.counts[-months_shown:])]
    yield ["The month", *((month_state(line), "hole" if line.empty else "") for line in lines)]

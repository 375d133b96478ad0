"""Corrective actions: open, overdue, high risk; and findings that were never closed (rule T12)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.program.rules import Rules
from secor_docs.readiness.judge import Judged
from secor_docs.tracker.record import Action


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action without a closing date.

    Attributes:
        action: the row of the Actions sheet.
        due: its due date, or the one T12 gives by its risk; None when the day it was found is missing too.
        overdue: past that day.
    """

    action: Action
    due: date | None
    overdue: bool

    @property
    def high(self) -> bool:
        """High risk."""
        return self.action.risk == "high"

    @property
    def message(self) -> str:
        """``Guardrail at the stair, Tyler Cardinal, due 2026-10-02, overdue``."""
        parts = [self.action.what, self.action.owner or "nobody named"]
        parts.append(f"due {self.due}" if self.due else "no due date")
        return ", ".join(parts) + (", overdue" if self.overdue else "") + (", high risk" if self.high else "")


@dataclass(frozen=True, slots=True)
class Actions:
    """The state of all corrective actions.

    Attributes:
        open: those without a closing date, the most pressing first.
        closed: how many are closed.
        findings: records with more findings than are closed, where no action carries their record number.
    """

    open: tuple[OpenAction, ...]
    closed: int
    findings: tuple[Judged, ...]

    @property
    def overdue(self) -> tuple[OpenAction, ...]:
        """Those past their day."""
        return tuple(a for a in self.open if a.overdue)


def actions(found: Iterable[Action], judged: Sequence[Judged], as_of: date, rules: Rules) -> Actions:
    """Look through the corrective actions.

    Args:
        found: the Actions sheet.
        judged: the log.
        as_of: the day to judge by; an action closed later is still open.
        rules: T12 and its days by risk; an action without a risk is taken as medium.
    """
    known = [a for a in found if a.found_on is None or a.found_on <= as_of]
    open_ = []
    for action in known:
        if action.closed is not None and action.closed <= as_of:
            continue
        days = rules.number("T12", action.risk or "medium")
        due = action.due or (action.found_on + timedelta(days=days) if action.found_on else None)
        overdue = rules.on("T12") and due is not None and due < as_of
        open_.append(OpenAction(action, due, overdue))
    open_.sort(key=lambda a: (not a.overdue, not a.high, a.due or date.max, a.action.place))
    carried = {a.record_id for a in known if a.record_id}
    left = tuple(
        j
        for j in judged
        if j.counts and j.record.findings > j.record.findings_closed and j.record.record_id not in carried
    )
    return Actions(tuple(open_), len(known) - len(open_), left if rules.on("T12") else ())

"""An incident that was put on record, and who else has to be told of it: what the table of reports says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from secor_docs.law.incidents import ReportingTable
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.todo import Due

INVESTIGATED_IN = 14
"""Days in which our incident procedure wants an investigation finished; a serious one in 7."""

_REPORT, _INVESTIGATION = "incident-report", "incident-investigation"


def reports_due(judged: Sequence[Judged], table: ReportingTable, as_of: date, until: date) -> Iterator[Due]:
    """Each incident report of the last days that no investigation follows, with whom to tell, how and when.

    Whether it was serious only a person can say: no row tells.
    """
    there = [j for j in judged if not j.record.withdrawn and j.record.status == "counts" and j.record.activity_date]
    looked_into = [j.day for j in there if j.record.document_id == _INVESTIGATION]
    told = "; ".join(
        f"{r.name.lower()}: {r.whom}, {r.when[:1].lower()}{r.when[1:]}" for r in table.reports if r.to == "ohs"
    )
    for one in there:
        by = one.day + timedelta(days=INVESTIGATED_IN)
        open_ = as_of - timedelta(days=INVESTIGATED_IN) <= one.day <= as_of and by < until
        if one.record.document_id != _REPORT or not open_ or any(day >= one.day for day in looked_into):
            continue
        at = f", {one.record.scope_name}" if one.record.scope_name else ""
        message = (
            f"Incident of {one.day}{at}: finish the investigation, or note on the report why none is needed. "
            f"Who else is told: {told}."
        )
        yield Due(f"incident-{one.day}-{one.record.scope_name}".rstrip("-"), max(by, as_of), message, "action")

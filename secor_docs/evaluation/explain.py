"""What to explain of a company's records, with what its folder knows: its journal, and the companies next to it."""

from __future__ import annotations

from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.files import neighbours
from secor_docs.load import load_trust
from secor_docs.readiness.trust.questions import to_explain
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.readiness.verdict import Readiness
from secor_docs.tracker.add.remembered import times_of_entry


def asked_of(found: Readiness, stock: Stock, company: Path, tracker: Path) -> tuple[ToExplain, ...]:
    """What somebody who looks at the records would ask about.

    Args:
        found: the readiness, with the records judged.
        stock: the kinds of questions, and what overlays change in them.
        company: the company's file.
        tracker: its tracker, which the journal lies next to.
    """
    kinds, times = load_trust(stock), times_of_entry(tracker)
    rows = found.months.judged
    return to_explain(found.plan, rows, found.calendar, found.rules, kinds, others=neighbours(company), times=times)

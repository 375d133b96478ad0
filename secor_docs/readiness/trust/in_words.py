"""Questions about records as people and other programs read them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from secor_docs.program.trust import STATUS
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.tracker.record import LABELS
from secor_docs.values import number_of

LEAD = "Explain this: questions of ours (an assumption, no published rule); no count rests on them"
"""What stands over the questions, wherever they are shown."""


def where(question: ToExplain) -> str:
    """The rows in the sheet: ``Log, Completed by: rows 14 to 16, 20``."""
    numbers: dict[str, list[int]] = {}
    others: list[str] = []
    for row in question.rows:
        sheet, mark, cell = row.record.place.spot.partition("!")
        found = re.search(r"\d+", cell) if mark else None
        if found:
            numbers.setdefault(sheet, []).append(int(found[0]))
        else:
            others.append(row.record.record_id or str(row.record.place))
    said = [
        f"{sheet}, {LABELS[question.field]}: row{'s' if len(of) > 1 else ''} {_ranges(sorted(set(of)))}"
        for sheet, of in numbers.items()
    ]
    return "; ".join([*said, *dict.fromkeys(others)])


def _ranges(numbers: Sequence[int]) -> str:
    """``14 to 16, 20``."""
    runs = [[n for _, n in run] for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])]
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def lines(questions: Sequence[ToExplain]) -> Iterator[str]:
    """The questions for a terminal."""
    yield f"{LEAD} ({number_of(len(questions), 'question')})." if questions else "Nothing to explain."
    for question in questions:
        yield f"  {question.name}: {question.says} {question.ask}"
        yield f"    {where(question)}"


def plain(questions: Iterable[ToExplain]) -> list[dict[str, Any]]:
    """The questions as plain values for JSON."""
    return [
        {
            "kind": question.kind,
            "name": question.name,
            "says": question.says,
            "ask": question.ask,
            "status": STATUS,
            "column": LABELS[question.field],
            "rows": [
                {
                    "record": row.record.record_id,
                    "document": row.record.document_id,
                    "date": row.day.isoformat(),
                    "place": row.record.place.spot or str(row.record.place),
                }
                for row in question.rows
            ],
        }
        for question in questions
    ]

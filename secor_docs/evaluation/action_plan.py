"""The action plan of a scored worksheet: its result in words, and the questions that fell short."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secor_docs.evaluation.csv_text import as_csv
from secor_docs.readiness.scoring import Result, Scored
from secor_docs.tracker.columns import ACTION_COLUMNS
from secor_docs.values import Namespace


def percent_of(percent: float | None) -> str:
    """A share in words, also where nothing counts."""
    return "none counts" if percent is None else f"{percent:.1f} %"


def sentence_of(found: Result) -> str:
    """The result of a worksheet in words."""
    whole = found.whole
    message = "The marks are reached" if found.passed else "The marks are not reached"
    fails = f" Below the mark: {', '.join(f'{t.number}. {t.name}' for t in found.fails)}." if found.fails else ""
    open_ = f" {whole.open} questions have no score yet." if whole.open else ""
    return (
        f"{message}: {percent_of(whole.percent)} of the points that count; {whole.mark:g} % are needed.{fails}{open_}"
    )


def action_facts(found: Result, name: str, notice: str) -> Namespace:
    """The facts of the action plan: the result of the worksheet ``name``, and the questions that fell short."""
    return Namespace(
        "result",
        file=name,
        sentence=sentence_of(found),
        notice=f"{notice} A worksheet of your own is no result of ACSA's.",
        elements=[
            Namespace(
                "elements",
                name=f"{t.number}. {t.name}" if t.number else t.name,
                possible=f"{t.possible:g}",
                given=f"{t.given:g}",
                percent=percent_of(t.percent),
            )
            for t in (*found.elements, found.whole)
        ],
        actions=[
            Namespace("actions", id=row.id, asks=row.asks, comment=row.comment or "-") for row in _short_of(found)
        ],
    )


def action_rows(found: Result, day: date) -> str:
    """Rows for the sheet Actions of the tracker, as CSV under its headers."""
    rows = ([values.get(column.id, "") for column in ACTION_COLUMNS] for values in _actions(found, day))
    return as_csv([[column.label for column in ACTION_COLUMNS], *rows])


def _actions(found: Result, day: date) -> Iterator[dict[str, str]]:
    for row in _short_of(found):
        yield {
            "what": f"Evaluation {row.id}: {row.comment or row.asks}",
            "found_on": day.isoformat(),
            "notes": f"{row.score:g} of {row.points:g} points",
        }


def _short_of(found: Result) -> list[Scored]:
    """The questions that have a score, and not all their points."""
    return [mover.row for mover in found.movers if mover.row.score is not None]

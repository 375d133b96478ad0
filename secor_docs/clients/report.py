"""The table of a run as a workbook: a row for each client."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, count
from pathlib import Path

from secor_docs.clients.package import Outcome
from secor_docs.files import as_produced, write_produced
from secor_docs.pages.table_workbook import table

REPORT = "report.xlsx"

_COLUMNS: tuple[tuple[str, str, int], ...] = (
    ("Client", "key", 36),
    ("Package", "state", 12),
    ("Documents", "documents", 11),
    ("Gaps", "gaps", 8),
    ("Files written", "written", 14),
    ("Edited by hand", "edited", 15),
    ("Edits updated", "merged", 14),
    ("To decide", "conflicts", 10),
    ("Earliest start", "earliest", 14),
    ("Problems", "problems", 80),
)


def write_report(out: Path, outcomes: Iterable[Outcome]) -> Path:
    """Write the table of a run, clients by name; next to the last one where somebody has written into that.

    Raises:
        CouldNotWriteError: the disk refused, or Excel holds the file.
    """
    rows = [
        ["\n".join(outcome.problems) if name == "problems" else getattr(outcome, name) for _, name, _ in _COLUMNS]
        for outcome in sorted(outcomes, key=lambda outcome: outcome.key)
    ]
    names = chain([REPORT], (f"report ({number}).xlsx" for number in count(2)))
    path = next(path for name in names if not (path := out / name).exists() or as_produced(path))
    write_produced(path, table("Run", [title for title, _, _ in _COLUMNS], rows, [width for _, _, width in _COLUMNS]))
    return path

"""The table of a run as a workbook: a row for each client."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from secor_docs.clients.package import Outcome
from secor_docs.output import write_whole

REPORT = "report.xlsx"

_COLUMNS: tuple[tuple[str, str, int], ...] = (
    ("Client", "key", 36), ("Package", "state", 12), ("Documents", "documents", 11), ("Gaps", "gaps", 8),
    ("Files written", "written", 13), ("Edited by hand", "edited", 14), ("Edits updated", "merged", 13),
    ("To decide", "conflicts", 10), ("Problems", "problems", 90),
)  # fmt: skip


def write_report(out: Path, outcomes: Iterable[Outcome]) -> Path:
    """Write the table of a run, clients by name.

    Raises:
        CouldNotWriteError: the disk refused, or Excel holds the file.
    """
    rows = [
        [
            "\n".join(outcome.problems) if name == "problems" else getattr(outcome, name)
            for _, name, _ in _COLUMNS
        ]
        for outcome in sorted(outcomes, key=lambda outcome: outcome.key)
    ]
    path = out / REPORT
    write_whole(
        path, table("Run", [title for title, _, _ in _COLUMNS], rows, [width for _, _, width in _COLUMNS])
    )
    return path


def table(
    name: str, titles: Sequence[str], rows: Iterable[Sequence[str | int]], widths: Sequence[int]
) -> bytes:
    """A workbook of one sheet, titles frozen, with a filter. Text stays text: a name may begin with ``=``."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for at, row in enumerate([titles, *rows], 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if at == 1:
                cell.font = Font(bold=True)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()

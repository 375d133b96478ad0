"""Rows as CSV, for Excel."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable


def as_csv(rows: Iterable[Iterable[str]]) -> str:
    """The rows as CSV; a text that begins like a formula stays a text."""
    out = io.StringIO()
    csv.writer(out).writerows(
        [f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row] for row in rows
    )
    return out.getvalue()

"""The day a company is judged on, and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secor_docs.readiness.verdict import AsOfFrom


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day a company is judged on, and who said so.

    Attributes:
        day: the day the evaluation is to start.
        source: ``asked`` for, typed in the ``tracker``, or ``today``.
    """

    day: date
    source: AsOfFrom

    def __str__(self) -> str:
        """``2027-06-01, typed as "As of" in the sheet Three months``."""
        sources = {"asked": "as asked", "tracker": 'typed as "As of" in the sheet Three months', "today": "today"}
        return f"{self.day}, {sources[self.source]}"

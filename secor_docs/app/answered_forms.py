"""Forms that were answered already: a button pressed twice does its work once."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field

from secor_docs.app.answers import PageNote

_MOST = 200


@dataclass(slots=True)
class AnsweredForms:
    """What came of forms, by the mark each copy of a form carries."""

    _notes: OrderedDict[str, PageNote] = field(default_factory=OrderedDict)

    @staticmethod
    def mark() -> str:
        """A mark for a form that is about to be shown."""
        return secrets.token_urlsafe(12)

    def keep(self, mark: str, note: PageNote) -> PageNote:
        """Keep what came of a form, and return it."""
        if mark:
            self._notes[mark] = note
            while len(self._notes) > _MOST:
                self._notes.popitem(last=False)
        return note

    def of(self, mark: str) -> PageNote | None:
        """What came of a form; None where it was not answered yet."""
        return self._notes.get(mark)

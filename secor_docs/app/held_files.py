"""Files of a form that is shown again: a browser does not keep them, so the app does for a while, in memory."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from secor_docs.app.forms import SentFile

_MOST_BYTES = 150_000_000
_MOST_FORMS = 30


@dataclass(slots=True)
class HeldFiles:
    """Files by the token of their form; the oldest go first."""

    _kept: OrderedDict[tuple[str, str], tuple[SentFile, ...]] = field(default_factory=OrderedDict)

    def keep(self, company: str, files: Sequence[SentFile]) -> str:
        """Keep the files of a form, and return the token it carries; empty where there are none."""
        if not files:
            return ""
        token = secrets.token_urlsafe(16)
        self._kept[company, token] = tuple(files)
        while len(self._kept) > 1 and (len(self._kept) > _MOST_FORMS or self._size() > _MOST_BYTES):
            self._kept.popitem(last=False)
        return token

    def of(self, company: str, token: str) -> tuple[SentFile, ...]:
        """The files of a token; none where it is not known."""
        return self._kept.get((company, token), ())

    def drop(self, company: str, token: str) -> None:
        """They were kept as evidence, or left out."""
        self._kept.pop((company, token), None)

    def _size(self) -> int:
        return sum(len(file.data) for files in self._kept.values() for file in files)

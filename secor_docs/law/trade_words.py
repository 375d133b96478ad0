"""The trades that people mean by their own words: "HVAC", "eavestroughing", "plombier".

The words are in ``industries.yaml``, under each trade; a word under two trades means either. What is meant for certain
may be said as a hint; anything less is only ever offered to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cached_property

from secor_docs.names import unaccented
from secor_docs.values import listed

_AROUND = frozenset(
    """a an the and or of my our we i do am is are
    work works service services contractor contractors contracting company business crew trade trades guy guys
    installer installers installation install specialist specialists residential commercial industrial local small
    general repair repairs ltd inc et de du des le la les entrepreneur en""".split()  # noqa: SIM905 - prose, not code
)
"""Words that name no trade: "residential roofing contractor" is roofing."""
_SLIP, _SHORTEST = 0.85, 5
"""A word nearly typed right; in shorter words one letter makes another word (tile, pile)."""


class TradeWords:
    """Trades by everyday words; capitals, accents, hyphens and plurals aside."""

    def __init__(self, names: Mapping[str, tuple[str, Iterable[str]]]) -> None:
        """Take the trades.

        Args:
            names: the name and the words of each trade, by its key.
        """
        self._names = {key: name for key, (name, _) in names.items()}
        self._words = {key: tuple(words) for key, (_, words) in names.items()}

    @cached_property
    def _meaning(self) -> Mapping[tuple[str, ...], tuple[str, ...]]:
        found: dict[tuple[str, ...], list[str]] = {}
        for key, words in self._words.items():
            for phrase in (*words, key, self._names[key]):
                trades = found.setdefault(_plain(phrase), [])
                if key not in trades:
                    trades.append(key)
        # The key and the name of a trade mean that one alone.
        found |= {_plain(own): [key] for key, name in self._names.items() for own in (name, key)}
        return {phrase: tuple(trades) for phrase, trades in found.items() if phrase}

    @property
    def phrases(self) -> int:
        """How many words and phrases are known."""
        return len(self._meaning)

    def name(self, key: str) -> str:
        """A trade's name; its key where it has none."""
        return self._names.get(key, key)

    def meant(self, text: str) -> tuple[str, ...]:
        """The trades a text means for certain: all of it is one known word or phrase."""
        words = _plain(text)
        bare = tuple(word for word in words if word not in _AROUND)
        return self._meaning.get(words) or self._meaning.get(bare) or ()

    def offered(self, text: str) -> tuple[str, ...]:
        """The trades to choose from: those meant, else those whose words are in the text, else a slip of the pen away."""
        return self.meant(text) or self._within(_plain(text)) or self._nearly(text)

    def _within(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The trades whose phrases are in a text, the longest phrase first; a word counts once, in its longest phrase."""
        found: list[str] = []
        taken: set[int] = set()
        for length in range(len(words), 0, -1):
            for start in range(len(words) - length + 1):
                span = range(start, start + length)
                if taken.isdisjoint(span) and (trades := self._meaning.get(words[start : start + length])):
                    found.extend(trades)
                    taken.update(span)
        return tuple(dict.fromkeys(found))

    def _nearly(self, text: str) -> tuple[str, ...]:
        word = " ".join(w for w in _plain(text) if w not in _AROUND)
        if len(word) < _SHORTEST:
            return ()
        known = {" ".join(phrase): trades for phrase, trades in self._meaning.items()}
        close = get_close_matches(word, [k for k in known if k[0] == word[0]], n=1, cutoff=_SLIP)
        return known[close[0]] if close else ()

    def fix(self, text: str, known: Iterable[str]) -> str:
        """What to write where no trade has this key: the trade meant, else all there are; never a guess.

        Args:
            text: what stands there.
            known: the keys there are.
        """
        keys = list(known)
        if trades := [key for key in self.meant(text) if key in keys]:
            return f"Write {listed((f'{key} ({self.name(key)})' for key in trades), 'or')}."
        near = [key for key in self._nearly(text) if key in keys]
        guess = f' Did you mean "{near[0]}"?' if len(near) == 1 else ""
        return f"Write one of: {', '.join(keys)}.{guess}"


def _plain(text: str) -> tuple[str, ...]:
    """The words of a text: no accents, no capitals, in the singular."""
    bare = unaccented(text).casefold()
    return tuple(_singular(word) for word in re.findall(r"[a-z0-9]+", re.sub(r"['’]s\b", "", bare)))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 - "ties" and the like stay
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word  # noqa: PLR2004

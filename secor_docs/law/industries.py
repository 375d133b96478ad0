"""WCB-Alberta industry codes and titles, what such companies usually do, and the trade groups.

A code comes from the employer's WCB statement and is never guessed: an unknown code yields the nearest
titles and trade groups to choose from. Membership in ACSA is given only where a source was seen.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal

from pydantic import Field

from secor_docs.law.trade_words import TradeWords
from secor_docs.problems import Problem, nearest, refuse_any
from secor_docs.yamlfile import Model, Path_, YamlText, read_model

Membership = Literal["automatic", "associate", "unknown"]


class Industry(Model):
    """One industry of the rate manual.

    Attributes:
        code: five digits as text, the key of its entry; empty where only the title was seen.
        also: other ways the title is printed.
        title_seen: False where title and code come from two sources.
        membership: in ACSA, as far as a source was seen.
        likely: this project's judgement of membership where none was seen; empty elsewhere.
        trade: key of the trade group.
        activities: what such a company usually does, as keys of the activities.
        year: of the source; ``not dated`` where it carried none.
    """

    code: str = ""
    title: str = Field(min_length=1, description="the industry's name as the WCB prints it")
    also: tuple[str, ...] = Field((), alias="also_printed_as")
    title_seen: bool = True
    sector: str = ""
    membership: Membership = "unknown"
    likely: Literal["likely", "unsure", "unlikely", ""] = Field("", alias="membership_likely")
    other_association: str = ""
    trade: str = ""
    activities: tuple[str, ...] = ()
    source: str = ""
    year: str = ""
    note: str = ""

    def __str__(self) -> str:
        return f"{self.code} {self.title}".strip()


class TradeGroup(Model):
    """A trade to choose from when a code is not known; its activities are in the hazard library."""

    name: str = Field(min_length=1)
    own: str = Field("", description="the activity without which there is no such trade")
    words: tuple[str, ...] = ()


class Industries(Model):
    """Every industry and trade group that is known.

    Attributes:
        by_code: industries with their code.
        titles: industries whose title was seen without a code.
        trades: trade groups by key.
    """

    by_code: Mapping[str, Industry] = Field({}, alias="codes")
    titles: tuple[Industry, ...] = Field((), alias="titles_without_code")
    trades: Mapping[str, TradeGroup] = {}

    def under(self, over: Industries) -> Industries:
        """These industries with an overlay's laid over them, code by code, title by title, trade by trade.

        An overlay entry that gives only a title (such as an imported one) keeps the activities below it.
        """
        by_code = dict(self.by_code)
        for code, industry in over.by_code.items():
            below = by_code.get(code)
            bare = below is not None and not industry.activities
            by_code[code] = (
                industry.model_copy(update={"activities": below.activities, "trade": industry.trade or below.trade})
                if bare and below
                else industry
            )
        titles = {_bare(i.title): i for i in (*self.titles, *over.titles)}
        trades = {**self.trades, **over.trades}
        return over.model_copy(update={"by_code": by_code, "titles": tuple(titles.values()), "trades": trades})

    def usual(self, code: str, title: str = "") -> Industry | None:
        """What is known about a code: its own entry, or the one whose title is the given title.

        An entry without activities (an imported code) borrows those of the entry with the same title.
        """
        known = self.by_code.get(code)
        if known and known.activities:
            return known
        names = (known.title, *known.also) if known else (title,)
        wanted = {_bare(name) for name in names} - {""}
        for industry in (*self.titles, *self.by_code.values()):
            same = wanted & {_bare(name) for name in (industry.title, *industry.also)}
            if same and industry.activities:
                return industry.model_copy(update={"code": code, "title": known.title if known else industry.title})
        return known

    @cached_property
    def trade_words(self) -> TradeWords:
        """The trades by the words people use for them."""
        return TradeWords({key: (trade.name, trade.words) for key, trade in self.trades.items()})

    def find(self, text: str, most: int = 8) -> tuple[Industry, ...]:
        """Industries whose code or title fits ``text``, best first; then those of the trades it means."""
        everything = (*self.by_code.values(), *self.titles)
        if text.strip().isdigit():
            return tuple(i for i in everything if i.code and i.code.lstrip("0").startswith(text.strip().lstrip("0")))[
                :most
            ]
        scored = [(_likeness(text, (i.title, *i.also)), i) for i in everything]
        best = sorted(((s, i) for s, i in scored if s >= _LIKE), key=lambda pair: (-pair[0], pair[1].title))
        trades = self.trade_words.offered(text)
        of_trade = (i for key in trades for i in everything if i.trade == key)
        return tuple({id(i): i for i in (*(industry for _, industry in best), *of_trade)}.values())[:most]

    def find_trades(self, text: str, most: int = 4) -> dict[str, TradeGroup]:
        """Trade groups by key that ``text`` means, or whose words are in it; nothing when none fits."""
        return {key: self.trades[key] for key in self.trade_words.offered(text)[:most]}


_LIKE = 0.5
"""Below this likeness (0 to 1) two names have nothing to do with each other; found by trying."""


_EMPTY = frozenset({"and", "or", "of", "the", "work", "works", "other", "services", "n", "o", "c"})
"""Words that many titles share; they make no two names alike."""


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())


def _likeness(text: str, names: tuple[str, ...]) -> float:
    wanted = [word for word in _bare(text).split() if word not in _EMPTY]
    best = 0.0
    for name in names:
        words = _bare(name).split()
        if not wanted or not words:
            continue
        each = (max(_alike(w, other) for other in words) for w in wanted)
        best = max(best, sum(each) / len(wanted))
    return best


def _alike(word: str, other: str) -> float:
    if other.startswith(word) or word.startswith(other):
        return 1.0 if min(len(word), len(other)) > 2 else 0.0  # noqa: PLR2004 - "of" begins many words
    ratio = SequenceMatcher(None, word, other).ratio()
    return ratio if ratio > 0.75 else 0.0  # noqa: PLR2004 - one slip in a short word passes, two do not


def read_industries(source: YamlText, activities: Collection[str], trades: Collection[str] = ()) -> Industries:
    """Read an ``industries.yaml``, shipped or overlay.

    Args:
        source: the parsed file.
        activities: the known activity keys.
        trades: trade keys known from the files below this one.

    Raises:
        InputWrongError: with every fault: a code that is not five digits, an unknown activity or trade.
    """
    made = read_model(Industries, source)
    problems = list(_problems(made, source, activities, {*made.trades, *trades}))
    problems += _unknown_own(made, source, activities)
    refuse_any(problems)
    codes = {code: industry.model_copy(update={"code": code}) for code, industry in made.by_code.items()}
    return made.model_copy(update={"by_code": codes})


def _unknown_own(made: Industries, source: YamlText, activities: Collection[str]) -> Iterator[Problem]:
    for key, trade in made.trades.items():
        if trade.own and trade.own not in activities:
            fix = f"Use a key of activities.yaml.{nearest(trade.own, activities)}"
            yield source.problem(("trades", key, "own"), f'no activity is called "{trade.own}"', fix, code="L001")


def _problems(
    made: Industries, source: YamlText, activities: Collection[str], trades: Collection[str]
) -> Iterator[Problem]:
    entries: list[tuple[Path_, Industry]] = [
        *((("codes", code), entry) for code, entry in made.by_code.items()),
        *((("titles_without_code", i), entry) for i, entry in enumerate(made.titles)),
    ]
    for path, entry in entries:
        if path[0] == "codes" and not re.fullmatch(r"\d{5}", str(path[1])):
            fix = 'Write five digits in quotes, such as "42118".'
            yield source.problem(path, f'found the code "{path[1]}"', fix, code="C004")
        if entry.code:
            yield source.problem(
                (*path, "code"), "no such key", "Put the code in front of the entry, under codes.", code="Y012"
            )
        for index, key in enumerate(entry.activities):
            if key not in activities:
                fix = f"Use a key of activities.yaml.{nearest(key, activities)}"
                yield source.problem((*path, "activities", index), f'no activity is called "{key}"', fix, code="L001")
        if entry.trade and entry.trade not in trades:
            fix = f"Use a key of trades.{nearest(entry.trade, trades)}"
            yield source.problem((*path, "trade"), f'no trade is called "{entry.trade}"', fix, code="L007")

"""Toolbox talks: short texts to read aloud, and a year of them laid out for one company.

The talks are data (``hazard_library/_talks.yaml``), in this project's own words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from pydantic import Field

from secor_docs.problems import refuse_any
from secor_docs.values import Namespace
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model

QUESTIONS = 3
"""Questions to the crew at the end of each talk."""
_HALF_A_YEAR = 26
_WEEK = timedelta(weeks=1)
_THURSDAY = timedelta(days=3)
"""A week belongs to the month and the year of its Thursday, as calendars count weeks (ISO 8601)."""


class Talk(Model):
    """One talk.

    Attributes:
        activities: it fits a company with any of them; with none, every company.
        trades: it fits only a company of one of them; with none, of all.
        months: when it is held, 1 to 12; empty for all year.
    """

    title: Sentence = Field(description="its title", examples=["Tied to what?"])
    activities: tuple[Slug, ...] = Field(default=(), description="activity keys", examples=["ladders"])
    trades: tuple[Slug, ...] = Field(default=(), description="trade keys", examples=["roofing"])
    months: tuple[Annotated[int, Field(ge=1, le=12)], ...] = Field(default=(), description="months", examples=[12])
    law: tuple[str, ...] = Field(default=(), description="sections it rests on", examples=["Code 139"])
    say: tuple[Sentence, ...] = Field(min_length=3, max_length=6, description="what is said, in order")
    ask: tuple[Sentence, ...] = Field(min_length=QUESTIONS, max_length=QUESTIONS, description="questions to the crew")

    def fits(self, activities: Collection[str], trades: Collection[str]) -> bool:
        """Whether a company with these activities and trades holds it."""
        of_work = not self.activities or any(key in activities for key in self.activities)
        return of_work and (not self.trades or any(key in trades for key in self.trades))


class _TalkFile(Model):
    talks: Mapping[Slug, Talk] = Field(description="the talks by a short name")


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """The talk of one week.

    Attributes:
        monday: the first day of the week.
        id: the talk; ``talk`` its words.
    """

    monday: date
    id: str
    talk: Talk


def read_talks(source: YamlText, activities: Collection[str]) -> Mapping[str, Talk]:
    """Read the talks.

    Raises:
        InputWrongError: with everything that is wrong in the file, and each activity that is not in the vocabulary.
    """
    talks = read_model(_TalkFile, source).talks
    refuse_any(
        source.problem(("talks", id_, "activities"), f'"{key}" is no activity', "See activities.yaml.", code="P006")
        for id_, talk in talks.items()
        for key in talk.activities
        if key not in activities
    )
    return talks


def talks_of_year(
    talks: Mapping[str, Talk], activities: Collection[str], trades: Collection[str], year: int
) -> tuple[PlannedTalk, ...]:
    """A talk for each week of a year: those of the season in their season, own trade and work spread over the year.

    The same company gets the same year each time. None comes again before all that fit were held, but for those that
    are bound to a season.

    Args:
        talks: all talks.
        activities: what the company does.
        trades: its trades.
        year: the calendar year; its weeks are those whose Thursday lies in it.
    """
    fitting = {id_: talk for id_, talk in talks.items() if talk.fits(activities, trades)}
    kinds = [_Kind(list(group)) for group in _by_kind(fitting)]
    held: dict[str, int] = {}
    found = []
    for number, monday in enumerate(mondays_of(year)):
        month = (monday + _THURSDAY).month
        seasonal = [
            id_
            for id_, talk in fitting.items()
            if month in talk.months and number - held.get(id_, -_HALF_A_YEAR) >= _HALF_A_YEAR
        ]
        if seasonal:
            chosen = seasonal[0]
        else:
            kind = min((k for k in kinds if k.ids), key=lambda k: k.held / len(k.ids), default=None)
            if kind is None:
                return ()
            chosen = min(kind.ids, key=lambda id_: held.get(id_, -1))
            kind.held += 1
        held[chosen] = number
        found.append(PlannedTalk(monday, chosen, fitting[chosen]))
    return tuple(found)


@dataclass(slots=True)
class _Kind:
    """Talks of one kind that are held all year, and how often one was taken from them."""

    ids: list[str]
    held: int = 0


def _by_kind(talks: Mapping[str, Talk]) -> Iterator[Iterable[str]]:
    all_year = {id_: talk for id_, talk in talks.items() if not talk.months}
    yield (id_ for id_, talk in all_year.items() if talk.trades)
    yield (id_ for id_, talk in all_year.items() if talk.activities and not talk.trades)
    yield (id_ for id_, talk in all_year.items() if not talk.activities and not talk.trades)


def mondays_of(year: int) -> Sequence[date]:
    """The Mondays of the weeks whose Thursday lies in a year: 52 or 53."""
    first = date.fromisocalendar(year, 1, 1)
    return [first + _WEEK * n for n in range(53) if (first + _WEEK * n + _THURSDAY).year == year]


def talk_of(day: date, planned: Iterable[PlannedTalk]) -> PlannedTalk | None:
    """The talk of the week a day lies in; None where that week is not in the plan."""
    monday = day - timedelta(days=day.weekday())
    return next((one for one in planned if one.monday == monday), None)


def talk_facts(planned: Sequence[PlannedTalk], year: int) -> Namespace:
    """The facts of the printed talks: the list by week, and each talk's words once."""
    texts = {one.id: one.talk for one in planned}
    return Namespace(
        "talks",
        year=str(year),
        weeks=[Namespace("weeks", monday=one.monday, title=one.talk.title) for one in planned],
        texts=[
            Namespace("texts", title=talk.title, say=list(talk.say), ask=list(talk.ask), law=list(talk.law))
            for talk in texts.values()
        ],
    )

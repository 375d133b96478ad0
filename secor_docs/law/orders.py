"""What officers wrote orders about, by industry: a guide for priorities, printed with its source and its limits.

``industry_legislation/orders.yaml`` holds the counts. Sections whose number has changed stand under today's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import BeforeValidator, Field

from secor_docs.law.activities import cited
from secor_docs.law.citation import Citation
from secor_docs.problems import Problem, refuse_any
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model


class OrderCount(Model):
    """Orders about one section.

    Attributes:
        place: today's section.
        was: the number it had when the orders were written, where that was another.
        orders: how many.
        about: its subject.
    """

    place: Annotated[Citation, BeforeValidator(cited)] = Field(alias="law")
    was: str = ""
    orders: int = Field(ge=1)
    about: Sentence


class OrderedIndustry(Model):
    """An industry with what is known of its orders.

    Attributes:
        trades: the trades it is printed for.
        employers: how many there were in the year of ``actions``.
        actions: orders, penalties, tickets and convictions of that year.
        counts: what the orders were about, most often first; empty where only their number was seen.
    """

    title: Sentence
    trades: tuple[Slug, ...]
    employers: int | None = Field(None, ge=1)
    actions: int | None = Field(None, ge=0)
    counts: tuple[OrderCount, ...] = ()


class OfficersOrders(Model):
    """The counts with their source, years and limits.

    Attributes:
        first: what comes first across the industries.
    """

    source: Sentence
    years: Sentence
    actions_year: str
    limits: tuple[Sentence, ...]
    first: Sentence
    industries: tuple[OrderedIndustry, ...]

    def of_trade(self, trade: str) -> OrderedIndustry | None:
        """What is known for a trade of the hazard library."""
        return next((industry for industry in self.industries if trade in industry.trades), None)

    def said_of(self, trade: str) -> str:
        """What is known for a trade, in one or two sentences; what holds everywhere where nothing more is known."""
        known = self.of_trade(trade)
        if known and known.counts:
            told = "; ".join(f"{count.about} ({count.place}, {count.orders})" for count in known.counts)
            return f"Officers' orders in {known.title[:1].lower()}{known.title[1:]}, {self.years}, most often: {told}."
        if known and known.actions is not None:
            return (
                f"{self.first}. {known.title}: {known.actions} actions of officers in {self.actions_year} "
                f"among {known.employers} employers."
            )
        return f"{self.first}."

    @property
    def note(self) -> str:
        """Source and limits, as printed below."""
        return f"{self.source}; {'; '.join(self.limits)}. A guide for priorities, not a reason to leave anything out."


def read_orders(source: YamlText) -> OfficersOrders:
    """Read an ``orders.yaml``.

    Raises:
        InputWrongError: with every fault: what is no citation, a trade that two industries claim.
    """
    made = read_model(OfficersOrders, source)
    problems = list(_problems(made, source))
    refuse_any(problems)
    return made


def _problems(made: OfficersOrders, source: YamlText) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, industry in enumerate(made.industries):
        for trade in industry.trades:
            if trade in seen:
                message = f'the trade "{trade}" appears twice'
                at = ("industries", position, "trades")
                yield source.problem(at, message, "Give each trade one industry.", code="L008")
            seen.add(trade)

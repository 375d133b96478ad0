"""The shipped data with overlays laid over it, each part read when it is asked for and once for all companies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from secor_docs.data_files import FOLDERS, Stock
from secor_docs.files import tree_hash
from secor_docs.law.activities import ActivityVocabulary
from secor_docs.law.duties import Duty
from secor_docs.law.figures import Figures
from secor_docs.law.incidents import ReportingTable
from secor_docs.law.index import Index
from secor_docs.law.industries import Industries
from secor_docs.law.orders import OfficersOrders
from secor_docs.load import (
    load_activities,
    load_catalogue,
    load_duties,
    load_figures,
    load_incidents,
    load_index,
    load_industries,
    load_matrices,
    load_orders,
    load_practices,
    load_procedures,
    load_question_set,
    load_trades,
)
from secor_docs.problems import Place
from secor_docs.program.catalogue import Catalogue
from secor_docs.program.hazards import Trade
from secor_docs.program.practices import Practice
from secor_docs.program.procedures import JobProcedure
from secor_docs.program.questions import QuestionSet
from secor_docs.program.risk_matrix import Matrix


def program_data(stock: Stock) -> ProgramData:
    """The data of a stock as its files are now: read again when a byte of them has changed."""
    hashes = (tree_hash(root / folder, (".yaml", ".md")) for root in stock.roots for folder in FOLDERS)
    return _read(stock, tuple(hashes))


@lru_cache(maxsize=4)
def _read(stock: Stock, _hashes: tuple[bytes, ...]) -> ProgramData:
    return ProgramData(stock)


@dataclass(frozen=True)
class ProgramData:
    """What does not depend on the company; asking for a part raises what its loader in ``load`` raises.

    Attributes:
        stock: the shipped folders and overlays.
    """

    stock: Stock
    _trades: dict[str, Trade] = field(default_factory=dict)
    _procedures: dict[tuple[str, ...], Mapping[tuple[str, str], JobProcedure]] = field(default_factory=dict)
    _practices: dict[tuple[str, ...], Mapping[tuple[str, str], Practice]] = field(default_factory=dict)

    @cached_property
    def index(self) -> Index:
        """The index of legislation."""
        return load_index(self.stock)

    @cached_property
    def figures(self) -> Figures:
        """What the sections say, with their figures."""
        return load_figures(self.stock, self.index)

    @cached_property
    def activities(self) -> ActivityVocabulary:
        """The activities and the law they bring."""
        return load_activities(self.stock, self.index)

    @cached_property
    def industries(self) -> Industries:
        """The industry codes."""
        return load_industries(self.stock, self.activities)

    @cached_property
    def matrices(self) -> Mapping[str, Matrix]:
        """The risk matrices."""
        return load_matrices(self.stock)

    @cached_property
    def questions(self) -> QuestionSet:
        """The evaluation questions."""
        return load_question_set(self.stock)

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """The duties the law names."""
        return load_duties(self.stock, self.index, self.activities)

    @cached_property
    def incidents(self) -> ReportingTable:
        """What is reported when something happens."""
        return load_incidents(self.stock, self.index, self.activities)

    @cached_property
    def orders(self) -> OfficersOrders:
        """What officers wrote orders about."""
        return load_orders(self.stock, self.index)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The kinds of documents."""
        return load_catalogue(self.stock)

    def trades(self, named: Mapping[str, Place]) -> tuple[Trade, ...]:
        """The trades a company works in; see :func:`secor_docs.load.load_trades`."""
        unread = {key: place for key, place in named.items() if key not in self._trades}
        self._trades.update({trade.trade: trade for trade in load_trades(self.stock, unread)})
        return tuple(self._trades[key] for key in named)

    def procedures(self, trades: tuple[Trade, ...]) -> Mapping[tuple[str, str], JobProcedure]:
        """The job procedures of these trades; see :func:`secor_docs.load.load_procedures`."""
        keys = tuple(trade.trade for trade in trades)
        if keys not in self._procedures:
            self._procedures[keys] = load_procedures(self.stock, trades)
        return self._procedures[keys]

    def practices(self, trades: tuple[Trade, ...]) -> Mapping[tuple[str, str], Practice]:
        """The safe work practices of these trades; see :func:`secor_docs.load.load_practices`."""
        keys = tuple(trade.trade for trade in trades)
        if keys not in self._practices:
            self._practices[keys] = load_practices(self.stock, trades)
        return self._practices[keys]

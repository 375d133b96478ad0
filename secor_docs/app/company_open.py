"""The company file of one request: what it says, what is still asked, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from secor_docs.app.visit import Visit
from secor_docs.company import Company, unfinished
from secor_docs.company.answer_pages import (
    Here,
    ListHere,
    PageHere,
    Standing,
    every_here,
    every_within,
    not_for_us,
    open_paths,
    standing,
)
from secor_docs.company.reading import company_of
from secor_docs.company.subjects import Subject
from secor_docs.company.text_file import CompanyText, read_company, text_of
from secor_docs.data_files import Stock
from secor_docs.problems import InputWrongError, Problem
from secor_docs.yamlfile import Path_, YamlText, parse_yaml


class CompanyOpen:
    """The company file as it was read, as far as it can be read. It is kept until the file changes.

    Args:
        path: the file.
        data: its bytes.

    Raises:
        InputWrongError: it is no text in UTF-8, or no YAML, so that nothing of it can be shown.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self.file = CompanyText(path, data, text_of(data, path))
        self.source: YamlText = parse_yaml(self.file.text, path.name)
        self._stands: dict[str, Standing] = {}
        self.kept: dict[str, Any] = {}
        """What pages made of it, as long as the file is the same."""

    @property
    def data(self) -> Mapping[str, Any]:
        """Its plain values."""
        return self.source.data if isinstance(self.source.data, dict) else {}

    @cached_property
    def open(self) -> tuple[Path_, ...]:
        """Where the open questions are, the most needed first."""
        return open_paths(self.file.text, self.file.path.name)

    @cached_property
    def _read(self) -> tuple[Company | None, tuple[Problem, ...]]:
        path, text = self.file.path, self.file.text
        try:
            return company_of(text.removeprefix("\ufeff"), path.name, path.parent).company, ()
        except InputWrongError as error:
            return None, unfinished(error.problems, text, path.name).faults

    @property
    def wrong(self) -> tuple[Problem, ...]:
        """What is written and wrong; what is only not filled in is no fault."""
        return self._read[1]

    @cached_property
    def not_for_us(self) -> Mapping[str, str]:
        """The pages that do not apply, by their address, and why."""
        return not_for_us(self._read[0]) if self._read[0] else {}

    @cached_property
    def subjects(self) -> tuple[tuple[Subject, tuple[Here, ...]], ...]:
        """Every subject with its pages and lists."""
        return every_here(self.data)

    @cached_property
    def places(self) -> tuple[Here, ...]:
        """Every page and list, in the order they are asked."""
        return tuple(place for _, parts in self.subjects for part in parts for place in every_within(part))

    def stands(self, here: Here) -> Standing:
        """How much of a page or list is answered."""
        if here.address not in self._stands:
            self._stands[here.address] = standing(self.data, here, self.open)
        return self._stands[here.address]


@lru_cache(maxsize=8)
def _opened(path: Path, data: bytes) -> CompanyOpen:
    return CompanyOpen(path, data)


def company_open(visit: Visit) -> CompanyOpen:
    """The company file of a request.

    Raises:
        CouldNotReadError: it is not there, or may not be read.
        InputWrongError: nothing of it can be shown.
    """
    path = visit.company.path
    return _opened(path, read_company(path))


def not_read_any_more(file: CompanyText, made: str, stock: Stock) -> tuple[Problem, ...]:
    """Why a text cannot take the place of a company file: it could not be read, and the file as it is can.

    Args:
        file: the file as it is.
        made: the text that would be written.
        stock: the shipped folders and overlays.
    """
    if made == file.text:
        return ()
    found = _unreadable(file, made, stock)
    return () if found and _unreadable(file, file.text, stock) else found


def _unreadable(file: CompanyText, text: str, stock: Stock) -> tuple[Problem, ...]:
    from secor_docs.binder.prepare import trades_of  # noqa: PLC0415 - only who writes reads so much
    from secor_docs.binder.program_data import program_data  # noqa: PLC0415

    try:
        trades_of(company_of(text.removeprefix("\ufeff"), file.path.name, file.path.parent), program_data(stock))
    except InputWrongError as error:
        return error.problems
    return ()


def next_address(company: CompanyOpen, here: Here, address: str, _deep: int = 0) -> str:
    """The next page with an open question: in the order they are asked, from here on and round again; else the check."""
    places = company.places
    at = next((n for n, place in enumerate(places) if place.address == address), -1)
    if at < 0:  # a new entry: its list
        above = address.rsplit("/", 1)[0]
        at = next((n for n, place in enumerate(places) if place.address == above), 0)
        if isinstance(here, PageHere) and here.is_new:
            fresh = places[at]
            assert isinstance(fresh, ListHere)
            return next((part.address for part in fresh.entries[-1].pages if company.stands(part).open), above)
    for place in (*places[at + 1 :], *places[: at + 1]):
        if place.address != address and own_open(company, place):
            return place.address
    return "/company/check"


def own_open(company: CompanyOpen, place: Here) -> bool:
    """Whether a page has an open question of its own; a list has one where nothing is on it."""
    if isinstance(place, PageHere):
        return company.stands(place).open > 0
    first = (*place.at, len(place.entries))
    return any(path[: len(first)] == first for path in company.open)

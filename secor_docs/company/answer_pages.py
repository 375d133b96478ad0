"""The pages of ``subjects`` for one company: which there are, what is answered on each, and which page a fact is on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from secor_docs.company.gaps import label_of, works_alone
from secor_docs.company.model import REPRESENTATIVE_FROM, Company
from secor_docs.company.questions import questions, value_at
from secor_docs.company.subjects import SUBJECTS, Part, QuestionList, QuestionPage, Subject
from secor_docs.dates import day_said
from secor_docs.names import slug
from secor_docs.yamlfile import Path_, field_info, inner_model, parse_yaml

NEW = "new"
"""In an address, the entry that is to be added to a list."""
ROOT = "/company"


@dataclass(frozen=True, slots=True)
class PageHere:
    """A page of questions about one company.

    Attributes:
        address: where it is, below the company's pages.
        subject: the subject it belongs to.
        part: the page as it is for every company.
        title: its heading.
        facts: where its answers are in the file.
        more: where the answers are that few need.
        entry: the entry of a list it is about; empty where it is about none.
        name: what the entry is called; empty for a new one.
    """

    address: str
    subject: str
    part: QuestionPage
    title: str
    facts: tuple[Path_, ...]
    more: tuple[Path_, ...]
    entry: Path_ = ()
    name: str = ""

    @property
    def is_new(self) -> bool:
        """Whether it is about an entry that is not there yet."""
        return bool(self.entry) and not self.name

    @property
    def all_facts(self) -> tuple[Path_, ...]:
        """All facts of the page."""
        return (*self.facts, *self.more)


@dataclass(frozen=True, slots=True)
class EntryHere:
    """One entry of a list.

    Attributes:
        name: what it is called.
        address: its first page.
        pages: its pages and lists.
    """

    name: str
    address: str
    pages: tuple[PageHere | ListHere, ...]


@dataclass(frozen=True, slots=True)
class ListHere:
    """A list of one company.

    Attributes:
        address: where it is, below the company's pages.
        subject: the subject it belongs to.
        part: the list as it is for every company.
        title: its heading.
        at: where it is in the file.
        entries: what is on it.
        said_none: the file says that there is none.
    """

    address: str
    subject: str
    part: QuestionList
    title: str
    at: Path_
    entries: tuple[EntryHere, ...]
    said_none: bool = False


Here = PageHere | ListHere


@dataclass(frozen=True, slots=True)
class Standing:
    """How much of something is answered.

    Attributes:
        answered: facts that are there.
        open: facts that are still asked for.
    """

    answered: int = 0
    open: int = 0

    @property
    def asked(self) -> int:
        """How many there are to answer."""
        return self.answered + self.open

    def __add__(self, other: Standing) -> Standing:
        return Standing(self.answered + other.answered, self.open + other.open)


def every_here(data: Mapping[str, Any]) -> tuple[tuple[Subject, tuple[Here, ...]], ...]:
    """Every subject with its pages and lists, for a company."""
    return tuple(
        (subject, tuple(_here(data, subject.title, part, ROOT, ()) for part in subject.parts)) for subject in SUBJECTS
    )


def here_at(data: Mapping[str, Any], steps: Sequence[str]) -> Here | None:
    """The page or list of an address; an entry alone is its first page with an open question, or its first.

    Args:
        data: the plain values of the file.
        steps: the address below ``/company``.
    """
    for subject in SUBJECTS:
        for part in subject.parts:
            if part.key == steps[0]:
                return _below(data, subject.title, part, ROOT, (), steps[1:])
    return None


def _below(
    data: Mapping[str, Any], subject: str, part: Part, above: str, entry: Path_, steps: Sequence[str], name: str = ""
) -> Here | None:
    here = _here(data, subject, part, above, entry, name)
    if not steps:
        return here
    if not isinstance(here, ListHere):
        return None
    if steps[0] == NEW and len(steps) == 1:
        return _new(here)
    keys = _keys(data, here.at, here.part.called)
    if steps[0] not in keys:
        return None
    number, address = keys.index(steps[0]), f"{here.address}/{steps[0]}"
    called = here.entries[number].name
    if len(steps) == 1:
        open_ = tuple(question.path for question in questions(data))
        pages = here.entries[number].pages
        return next((page for page in pages if standing(data, page, open_).open), pages[0])
    found = next((inner for inner in here.part.parts if inner.key == steps[1]), None)
    return None if found is None else _below(data, subject, found, address, (*here.at, number), steps[2:], called)


def _here(data: Mapping[str, Any], subject: str, part: Part, above: str, entry: Path_, name: str = "") -> Here:
    address, title = f"{above}/{part.key}", part.title.format(name=name)
    if isinstance(part, QuestionPage):
        return PageHere(
            address, subject, part, title, _facts(entry, part.fields), _facts(entry, part.more), entry, name
        )
    at = (*entry, *part.at.split("."))
    found = []
    for number, key in enumerate(_keys(data, at, part.called)):
        below, called = f"{address}/{key}", entry_name(data, (*at, number), part.called)
        pages = tuple(_here(data, subject, inner, below, (*at, number), called) for inner in part.parts)
        found.append(EntryHere(called, below if len(pages) > 1 else pages[0].address, pages))
    return ListHere(address, subject, part, title, at, tuple(found), value_at(data, at) == [])


def _new(here: ListHere) -> PageHere:
    part = here.part.parts[0]
    assert isinstance(part, QuestionPage), "a new entry begins with questions"
    entry = (*here.at, len(here.entries))
    title = f"Add {here.part.one}"
    return PageHere(
        f"{here.address}/{NEW}", here.subject, part, title, _facts(entry, part.fields), _facts(entry, part.more), entry
    )


def _facts(entry: Path_, fields: Sequence[str]) -> tuple[Path_, ...]:
    return tuple((*entry, *field.split(".")) for field in fields)


def _entries(data: Mapping[str, Any], at: Path_) -> Sequence[Any]:
    found = value_at(data, at)
    if isinstance(found, str | Mapping):  # one thing where a list belongs is a list of one
        return ()
    entries = list(found or ())
    blank = len(entries) == 1 and isinstance(entries[0], Mapping) and not any(entries[0].values())
    return () if blank else entries  # as the skeleton has it, with nothing filled in


def entry_name(data: Mapping[str, Any], entry: Path_, called: str = "") -> str:
    """What an entry of a list is called.

    Args:
        data: the plain values of the file.
        entry: where it is.
        called: the key it goes by; its first when left out.
    """
    held = value_at(data, entry)
    if not isinstance(held, Mapping):
        return str(held or "?")
    key = called or first_key(entry)
    found = str(held.get(key) or next((v for v in held.values() if isinstance(v, str) and v), "?"))
    return day_said(date.fromisoformat(found), date.min) if _DAY.fullmatch(found) else found


_DAY = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])")


def first_key(path: Path_) -> str:
    """The key of the first field of the block or entry at a path: the one it goes by."""
    info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
    model = inner_model(info.annotation) if info else None
    if model is None:
        return ""
    name, first = next(iter(model.model_fields.items()))
    return first.alias or name


def _keys(data: Mapping[str, Any], at: Path_, called: str) -> list[str]:
    """What stands in addresses for the entries of a list: the id or the name, told apart where two are alike."""
    found: list[str] = []
    for number, held in enumerate(_entries(data, at)):
        given = held.get("id") if isinstance(held, Mapping) else None
        key = slug(str(given or entry_name(data, (*at, number), called))) or str(number + 1)
        key = f"{key}-1" if key == NEW else key
        same_before = sum(one == key or one.startswith(f"{key}~") for one in found)
        found.append(f"{key}~{same_before + 1}" if same_before else key)
    return found


@lru_cache(maxsize=8)
def open_paths(text: str, name: str) -> tuple[Path_, ...]:
    """Where the open questions of a file are, the most needed first."""
    data = parse_yaml(text, name).data
    return tuple(question.path for question in questions(data if isinstance(data, dict) else {}))


def now_at(data: Mapping[str, Any], path: Path_) -> str:
    """The answer that stands at a path, as text: the entries of a list each on a line of its own; empty without one."""
    found = value_at(data, path)
    if found is None and len(path) > 1:
        block = value_at(data, path[:-1])  # a name alone, where a block may stand
        found = block if isinstance(block, str) and path[-1] == first_key(path[:-1]) else None
    if isinstance(found, list):
        return "\n".join(str(item) for item in found if isinstance(item, str)) or ("none" if not found else "")
    return found if isinstance(found, str) else ""


def standing(data: Mapping[str, Any], here: Here, open_: Sequence[Path_]) -> Standing:
    """How much of a page or a list is answered.

    Args:
        data: the plain values of the file.
        here: the page or the list.
        open_: where the open questions are.
    """
    if isinstance(here, PageHere):
        missing = sum(path in open_ for path in here.all_facts)
        there = sum(path not in open_ and now_at(data, path) != "" for path in here.all_facts)
        return Standing(there, missing)
    first = (*here.at, len(here.entries))
    begins = any(path[: len(first)] == first for path in open_)
    inner = (standing(data, page, open_) for entry in here.entries for page in entry.pages)
    return sum(inner, Standing(int(here.said_none), int(begins)))


def page_of(data: Mapping[str, Any], path: Path_) -> str:
    """The address of the page that a fact is on; the overview where no page asks for it."""
    for subject in SUBJECTS:
        for part in subject.parts:
            found = _page_of(data, part, ROOT, (), path)
            if found:
                return found
    return ROOT


def _page_of(data: Mapping[str, Any], part: Part, above: str, entry: Path_, path: Path_) -> str:
    address = f"{above}/{part.key}"
    if isinstance(part, QuestionPage):
        facts = _facts(entry, (*part.fields, *part.more))
        return (
            address
            if any(fact == path[: len(fact)] or path == fact[: len(path)] for fact in facts if len(path) > len(entry))
            else ""
        )
    at = (*entry, *part.at.split("."))
    if path[: len(at)] != at:
        return ""
    if len(path) == len(at) or not isinstance(path[len(at)], int):
        return address
    number, keys = path[len(at)], _keys(data, at, part.called)
    if not isinstance(number, int) or number >= len(keys):
        return f"{address}/{NEW}"
    below = f"{address}/{keys[number]}"
    inner = (_page_of(data, one, below, (*at, number), path) for one in part.parts)
    return next(filter(None, inner), below)


def places_in_order(data: Mapping[str, Any]) -> Iterator[Here]:
    """Every page and list, in the order they are asked; the pages of an entry behind its list."""
    for _, parts in every_here(data):
        for part in parts:
            yield from every_within(part)


def every_within(here: Here) -> Iterator[Here]:
    """A page or list, and everything in it."""
    yield here
    if isinstance(here, ListHere):
        for entry in here.entries:
            for page in entry.pages:
                yield from every_within(page)


def not_for_us(company: Company) -> Mapping[str, str]:
    """The pages that do not apply to a company, by their address, and why; a page that is filled in all the same does."""
    found = {}
    if not company.needs_representative:
        have = company.regularly_employed
        found["representative"] = f"Does not apply: {have} workers, and one is chosen from {REPRESENTATIVE_FROM} on"
    if company.business.fixed_sites is not False:
        found["calls"] = "Does not apply: you work on sites of your own"
    if not works_alone(company) and company.policies.working_alone is False:
        found["alone"] = "Does not apply: nobody works alone"
    return {f"{ROOT}/{key}": why for key, why in found.items()}


def short_label(path: Path_) -> str:
    """What a fact is called in a list: its title, or its key in words; of a name in a role, the role.

    Args:
        path: where it is.
    """
    if len(path) > 2 and not isinstance(path[-2], int) and path[-1] == "name":  # noqa: PLR2004 - in a block
        path = path[:-1]
    info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
    label = label_of(str(path[-1]), info) if info and path else str(path[-1]) if path else ""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]

"""Reports without names: the people of a company become roles or numbers, the same one throughout a report.

What was worked out with the names is given other words afterwards, so that the verdict stays the same. People are known
from company.yaml and from the tracker; a name that is in neither of them cannot be recognized.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from pydantic import BaseModel

from secor_docs.company import Company
from secor_docs.company.roles import roles
from secor_docs.names import folded, slug
from secor_docs.problems import Problem
from secor_docs.tracker.record import Tracker

T = TypeVar("T")

LEFT_OUT = "(left out)"
_PUBLIC = ("secor_docs.program.", "secor_docs.law.")
"""What the program ships knows no people; "Mark the hazard" is not about Mark."""
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_SHORTEST = 3
"""Letters of a first or last name that is looked for on its own."""
_WORDS = frozenset(
    ("the", "and", "for", "everyone", "everybody", "all", "owner", "crew", "foreman", "supervisor", "worker", "office")
)
"""What is written where a name is asked for, and is none."""


class NamesLeftOut:
    """Gives a value the same value without names.

    Args:
        company: whose people are left out.
        tracker: more of them: whoever logged, reviewed, was trained, or has something to fix.
    """

    def __init__(self, company: Company, tracker: Tracker | None = None) -> None:
        self._labels: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._label(company.people.owner.name, "the owner")
        for name in (*_in_company(company), *(_in_tracker(tracker) if tracker else ())):
            self._label(name, f"worker {len(self._labels)}")

        for employee in company.employees:
            for old in employee.formerly:  # who went by another name is the same person
                self._typed[old] = self._labels[folded(old)] = self._labels.get(folded(employee.name), LEFT_OUT)

    def _label(self, name: str, label: str) -> None:
        if set(folded(name).split()) - _WORDS:
            self._typed[name] = self._labels.setdefault(folded(name), label)

    def __call__(self, value: T) -> T:
        """The value, of the same kind, with every text in it changed."""
        found: T = _Walk(self).of(value)
        return found

    def text(self, text: str) -> str:
        """One text without names."""
        text = _EMAIL.sub(lambda found: LEFT_OUT if self._in_email(found[0]) else found[0], text)
        text = self._whole.sub(lambda found: self._labels[folded(found[0])], text)
        return self._parts[0].sub(lambda found: self._parts[1][found[0]], text)

    def _in_email(self, email: str) -> bool:
        return any(part.casefold() in email.casefold() for part in self._parts[1])

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        """Whole names, and names as they are in ids and file names, whatever their case."""
        for name, label in list(self._labels.items()):
            self._labels.setdefault(slug(name), slug(label))
        whole = sorted((name for name in self._labels if not name.isalpha()), key=len, reverse=True)
        return _any_of((r"\s+".join(map(re.escape, name.split())) for name in whole), re.IGNORECASE)

    @cached_property
    def _parts(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """First and last names on their own, in the case they are written in; whose name comes first has it."""
        parts: dict[str, str] = {}
        for name, label in self._typed.items():
            for part in name.split():
                if len(part) >= _SHORTEST and part[0].isupper() and part.casefold() not in _WORDS:
                    parts.setdefault(part, label)
                    parts.setdefault(part.upper(), label)
        return _any_of(map(re.escape, sorted(parts, key=len, reverse=True))), parts


def unquoted(text: str) -> str:
    """A sentence without what it quotes, which may be anybody's name."""
    return _QUOTED.sub('"…"', text)


def _any_of(patterns: Iterator[str] | map[str], flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns) or '(?!)'})(?!\w)", flags)


def _in_company(company: Company) -> Iterator[str]:
    """The name of everybody that company.yaml names."""
    for employee in company.employees:
        yield employee.name
        yield from (competency.by or "" for competency in employee.competencies)
        if employee.emergency_contact:
            yield employee.emergency_contact.name
    yield from (role.name for role in roles(company))


def _in_tracker(tracker: Tracker) -> Iterator[str]:
    for record in tracker.records:
        yield record.completed_by
        yield record.reviewed_by
        yield from record.took_part
        if record.scope_type == "worker":
            yield record.scope_name
    for action in tracker.actions:
        yield action.owner
    for certificate in tracker.people:
        yield certificate.person


class _Walk:
    """One walk through a value; what is in it twice stays one thing."""

    def __init__(self, names: NamesLeftOut) -> None:
        self._names = names
        self._done: dict[int, tuple[object, object]] = {}  # the first of each pair keeps its id from being used again

    def of(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._names.text(value)
        if type(value).__module__.startswith(_PUBLIC):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = value, self._changed(value)
        return self._done[id(value)][1]

    def _changed(self, value: Any) -> Any:
        if isinstance(value, (tuple, list, set, frozenset)):
            return type(value)(map(self.of, value))
        if isinstance(value, Mapping):
            return {self.of(key): self.of(item) for key, item in value.items()}
        if isinstance(value, Problem):
            value = dataclasses.replace(value, message=unquoted(value.message), fix=unquoted(value.fix))
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            fields = [field.name for field in dataclasses.fields(value) if field.init]
            return dataclasses.replace(value, **{name: self.of(getattr(value, name)) for name in fields})
        if isinstance(value, BaseModel):
            fields = list(type(value).model_fields)
            copy = value.model_copy(update={name: self.of(getattr(value, name)) for name in fields})
            for name in set(copy.__dict__) - set(fields):  # what was worked out of the names
                del copy.__dict__[name]
            return copy
        return value

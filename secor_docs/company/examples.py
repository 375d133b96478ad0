"""Values in a company file that are still the example of the file ``secor init`` wrote.

A phone number, an address, a name or a sentence that is an example word for word is nobody's own; a day, a number, a
choice or a common word may well be. So the plain ones are told only beside one of the others, in the same block: the
expiry of the first aider whose phone is still the example's. The names of the people in the examples may be real
names too: they count as such once the person has a day of work or the like of his own among the employees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic.fields import FieldInfo

from secor_docs.company.finding import CompanyFinding
from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.company.people import Employee
from secor_docs.company.places import Hospital, LocateService
from secor_docs.names import folded
from secor_docs.yamlfile import Path_, choices, inner_model, is_list, parse_yaml

_COMMON = frozenset(
    {
        ("IndustryCode", "code"),  # a code of the WCB
        ("Vehicle", "model"),
        ("RequiredCourse", "legal_basis"),
        ("OwnRating", "hazard"),  # names of the hazard library, to be written word for word
        ("DroppedTask", "task"),
        ("Goal", "measure"),
        ("Policies", "ppe_minimum"),  # lists most companies would write so
        ("Policies", "discipline_steps"),
        ("Emergency", "likely"),
        ("DeclaredTrade", "tasks"),
    }
)
"""Examples that may well be true of a company word for word."""

_REAL = (Hospital, LocateService)
"""Blocks whose example is a real place; a phone number in it is made up."""

_SENTENCE = 5
"""Words from which on two people do not write the same by chance."""

_LONG_LIST = 3


@dataclass(frozen=True, slots=True)
class LeftExample:
    """A value that is still the example.

    Attributes:
        path: where it is.
        value: the value.
        info: its field.
        sure: it cannot be somebody's own; otherwise it may be, and is told because of what is beside it.
    """

    path: Path_
    value: str
    info: FieldInfo
    sure: bool = False


def left_examples(company: Company) -> tuple[LeftExample, ...]:
    """Every value that is still the example, in the order of the keys."""
    return tuple(_in_block(company, (), _real_people(company)))


def example_findings(company: Company) -> Iterator[CompanyFinding]:
    """The same as findings."""
    for left in left_examples(company):
        yield CompanyFinding(
            left.path,
            f'"{left.value}" is still the example',
            "Write your own. If it is just so at your company, say it in your own words."
            if left.sure
            else "Look whether it is right: what is beside it is the example too.",
            "C047",
        )


def _in_block(fact: Fact, path: Path_, real: frozenset[str]) -> Iterator[LeftExample]:
    equal = {name: left for name, left in _equal(fact, path) if folded(left.value) not in real}
    sure = {name for name, left in equal.items() if _is_sure(fact, name, left)}
    for name, info in type(fact).model_fields.items():
        value, here = getattr(fact, name), (*path, info.alias or name)
        if name in equal and (name in sure or (sure and len(path) > 1 and not choices(info.annotation))):
            yield replace(equal[name], sure=name in sure)
        elif isinstance(value, Fact):
            yield from _in_block(value, here, real)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Fact):
                    yield from _in_block(item, (*here, number), real)


def _equal(fact: Fact, path: Path_) -> Iterator[tuple[str, LeftExample]]:
    """The values of a block that are written as in the example."""
    known = _examples().get(type(fact), {})
    for name, info in type(fact).model_fields.items():
        value = getattr(fact, name)
        if name not in fact.model_fields_set or isinstance(value, bool | Fact) or value == info.default:
            continue
        if isinstance(value, tuple):
            if any(isinstance(item, Fact) for item in value):
                continue
            text = ", ".join(map(str, value))
        else:
            text = f"{value:g}" if isinstance(value, float) else str(value)
        if text and (_compared(text) in known.get(name, ()) or _compared(text) in _anywhere()):
            yield name, LeftExample((*path, info.alias or name), text, info)


def _is_sure(fact: Fact, name: str, left: LeftExample) -> bool:
    """Whether a value that is the example's cannot be somebody's own."""
    kind, value = type(fact), getattr(fact, name)
    if isinstance(value, date | int | float) or choices(left.info.annotation) or (kind.__name__, name) in _COMMON:
        return False
    if isinstance(value, tuple):
        return len(value) >= _LONG_LIST or _is_made_up(left.value)
    if isinstance(fact, _REAL):
        return name == "phone" or (name == "address" and not _is_whole(fact)) or _is_copied(fact)
    return _is_made_up(left.value) or len(left.value.split()) >= _SENTENCE


def _is_whole(fact: Fact) -> bool:
    return any(name == "name" for name, _ in _equal(fact, ()))


def _is_copied(fact: Fact) -> bool:
    """A hospital that is the example's with the minutes to it."""
    return {"name", "minutes"} <= {name for name, _ in _equal(fact, ())}


def _is_made_up(text: str) -> bool:
    """Whether an example is a name, a number or an address of somebody who does not exist."""
    if folded(text) in _people() or re.search("example|birchline", text, re.IGNORECASE):
        return True
    has_digits = bool(re.search(r"\d", text)) and len(text) >= len("EX-01")
    return has_digits and bool(re.search(r"[A-Z,]|\d{5}|-\d{4}", text))


def _real_people(company: Company) -> frozenset[str]:
    """Names of the examples that are people of the company all the same."""
    return frozenset(folded(e.name) for e in company.employees if folded(e.name) in _people() and _has_own_day(e))


def _has_own_day(employee: Employee) -> bool:
    days = {
        name: value
        for name in ("hire_date", "end_date", "licence_expiry", "orientation_date")
        if (value := getattr(employee, name)) is not None
    }
    return any(_compared(str(day)) not in _examples()[Employee].get(name, ()) for name, day in days.items())


# -- the examples themselves -----------------------------------------------------------------------


def _compared(text: str) -> str:
    digits = re.sub(r"[\s().+-]", "", text)
    return digits if digits.isdigit() and len(digits) > len("2026") else folded(text)


@lru_cache(maxsize=1)
def _examples() -> Mapping[type[Fact], Mapping[str, frozenset[str]]]:
    """The examples of each field, by the model it is in, as they are compared."""
    found: dict[type[Fact], dict[str, set[str]]] = {}
    _collect(Company, found)
    return {model: {name: frozenset(texts) for name, texts in fields.items()} for model, fields in found.items()}


def _collect(model: type[Fact], found: dict[type[Fact], dict[str, set[str]]]) -> None:
    if model in found:
        return
    found[model] = {}
    for name, info in model.model_fields.items():
        inner = inner_model(info.annotation)
        if inner is not None and issubclass(inner, Fact):
            _collect(inner, found)
        for example in info.examples or ():
            _add(model, name, info, parse_yaml(example, "example").data, found)


def _add(
    model: type[Fact], name: str, info: FieldInfo, example: Any, found: dict[type[Fact], dict[str, set[str]]]
) -> None:
    inner = inner_model(info.annotation)
    if inner is None or not issubclass(inner, Fact):
        text = ", ".join(map(str, example)) if isinstance(example, list) else str(example)
        found[model].setdefault(name, set()).add(_compared(text))
        return
    for entry in example if is_list(info.annotation) and isinstance(example, list) else [example]:
        parts = entry if isinstance(entry, dict) else {next(iter(inner.model_fields)): entry}
        for key, field in inner.model_fields.items():
            if (field.alias or key) in parts:
                _add(inner, key, field, parts[field.alias or key], found)


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """The names of the people in the examples."""
    return frozenset().union(*(fields.get("name", ()) for model, fields in _examples().items() if _is_person(model)))


@lru_cache(maxsize=1)
def _anywhere() -> frozenset[str]:
    """People of the examples and how to reach them and their company: made up wherever it is written."""
    reached = (
        fields.get(name, ())
        for model, fields in _examples().items()
        if _is_person(model) or "email" in model.model_fields
        for name in ("phone", "email")
    )
    return _people().union(*reached)


def _is_person(model: type[Fact]) -> bool:
    people = "name" in model.model_fields and "phone" in model.model_fields
    return model is Employee or (people and not issubclass(model, _REAL))

"""Who is meant by the names on a form: the people of the company by name, first name, or "the crew"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from secor_docs.company import Company
from secor_docs.names import folded
from secor_docs.problems import nearest, short
from secor_docs.scopes import people, present_names

EVERYBODY = frozenset(
    {"the crew", "crew", "all", "everybody", "everyone", "all of them", "whole crew", "the whole crew"}
)
_BETWEEN = re.compile(r"\s*(?:[,;&+\n]|\band\b)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedPeople:
    """The people meant.

    Attributes:
        names: as the company file writes them, each once; one it does not know, as it was typed.
        notes: what the person should know, though it may be right.
    """

    names: tuple[str, ...]
    notes: tuple[str, ...]


def there_on(company: Company, day: date | None) -> tuple[str, ...]:
    """Everybody who works for the company on a day; the owner always does."""
    gone = {folded(e.name) for e in company.employees if day and not e.here(day)}
    return tuple(name for name in people(company) if folded(_bare(name)) not in gone)


def _bare(name: str) -> str:
    return re.sub(r" \([^()]*\)$", "", name)


def person_named(text: str, company: Company) -> str | None:
    """The one person of the company who goes by a name, a first name or a name of before; None where nobody does."""
    known = people(company)
    text = present_names(company).get("worker", {}).get(folded(text), text)
    exact = [name for name in known if folded(name) == folded(text)]
    first = [name for name in known if folded(name).split()[0] == folded(text)]
    return (exact or first)[0] if exact or len(first) == 1 else None


def people_named(text: str, company: Company, day: date | None) -> NamedPeople:
    """Everybody a text names: ``Ann, Bob and Cy``, ``the crew``.

    Args:
        text: names with commas, semicolons, "and" or "&" between.
        company: whose people they are; others may take part as well, and are pointed out.
        day: the day it was, which says who "the crew" is.
    """
    whole = person_named(text, company)
    names: dict[str, str] = {}
    notes = []
    for part in [whole] if whole else filter(None, _BETWEEN.split(text.strip())):
        if folded(part) in EVERYBODY:
            names |= {folded(name): name for name in there_on(company, day)}
            continue
        name = person_named(part, company)
        if name is None:
            notes.append(unknown(part, company))
        names.setdefault(folded(name or part), name or part)
    return NamedPeople(tuple(names.values()), tuple(notes))


def unknown(name: str, company: Company) -> str:
    """That nobody of the company is called so, with the nearest name, or with those it fits."""
    known = people(company)
    several = [one for one in known if folded(one).split()[0] == folded(name)]
    if several:
        return f'"{short(name)}" fits several people: {", ".join(several)}.'
    close = nearest(name, known) or nearest(name, [one.split()[0] for one in known])
    return f'"{short(name)}" is not among the people in company.yaml.{close}'

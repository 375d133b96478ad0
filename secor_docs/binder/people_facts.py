"""The people of a company as a template sees them: who supervises, and the number each is called on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from secor_docs.binder.site_facts import with_more
from secor_docs.names import folded
from secor_docs.values import Namespace, values_in


def with_phones(facts: Any, phones: Mapping[str, str]) -> Any:
    """Facts in which everybody named has the number given with the same name elsewhere in the file.

    Args:
        facts: plain facts of people, sites or policies.
        phones: the numbers by folded name.
    """
    if isinstance(facts, list):
        return [with_phones(one, phones) for one in facts]
    if not isinstance(facts, Namespace):
        return facts
    values = {name: with_phones(value, phones) for name, value in values_in(facts).items()}
    name = values.get("name")
    if "phone" in values and not values["phone"] and isinstance(name, str) and folded(name) in phones:
        values["phone"] = phones[folded(name)]
    return with_more(facts, **values)


def supervisors(people: Namespace, places: Iterable[Namespace]) -> list[Namespace]:
    """Everyone who supervises: those listed, those of sites and of single people; the owner where nobody is named.

    Args:
        people: the plain facts of the people.
        places: those of what has a supervisor of its own: sites and employees.
    """
    found: dict[str, Namespace] = {}
    for one in (*people.supervisors, *(place.supervisor for place in places if place.supervisor)):
        found.setdefault(folded(str(one.name)), one)
    return list(found.values()) or [people.owner]

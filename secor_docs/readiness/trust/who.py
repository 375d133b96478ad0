"""Who: people who were not there yet or no more, whom nobody knows, or who were at two places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secor_docs.company import Site
from secor_docs.names import folded
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.trust.records import Looked, ToExplain, crew, in_order, key_of, who
from secor_docs.values import listed, number_of

_DOES = {"completed_by": "filled in or signed", "reviewed_by": "reviewed", "took_part": "took part in"}


def not_there(look: Looked) -> Iterator[ToExplain]:
    """Before the first day of work, or after the last."""
    found: dict[tuple[str, str, str], list[Judged]] = {}
    for row in look.rows:
        for field, name in who(row.record):
            one = look.people.employee(name)
            if one and one.begins_after(row.day):
                found.setdefault((one.name, field, f"before the first day, {one.hire_date}"), []).append(row)
            elif one and one.left_before(row.day):
                found.setdefault((one.name, field, f"after the last day, {one.end_date}"), []).append(row)
    for (name, field, when), rows in found.items():
        says = f"{name} {_DOES[field]} {number_of(len(rows), 'record')} {when}."
        yield ToExplain("not-there", says, in_order(rows), field)


def not_known(look: Looked) -> Iterator[ToExplain]:
    """Filled in or reviewed by somebody company.yaml does not name."""
    found: dict[tuple[str, str], list[Judged]] = {}
    for row in look.rows:
        for field, name in who(row.record):
            if name and field != "took_part" and not look.people.knows(name):
                found.setdefault((field, name), []).append(row)
    for (field, name), rows in found.items():
        says = f"{name} {_DOES[field]} {number_of(len(rows), 'record')}, and is not in company.yaml."
        yield ToExplain("not-known", says, in_order(rows), field)


def two_places(look: Looked) -> Iterator[ToExplain]:
    """The same person on the sheets of two sites in different places on one day."""
    places = {folded(site.name): place_of(site) for site in look.company.sites}
    days: dict[str, dict[date, list[Judged]]] = {}
    for day, rows in look.by_day.items():
        at: dict[str, list[tuple[str, Judged]]] = {}
        for row in rows:
            place = places.get(folded(row.record.scope_name)) if row.record.scope_type == "site" else None
            for name in crew(row) if place else ():
                one = look.people.employee(name)
                at.setdefault(one.name if one else name, []).append((place or "", row))
        for name, found in at.items():
            if len({place for place, _ in found}) > 1:
                days.setdefault(name, {})[day] = [row for _, row in found]
    for name, by_day in days.items():
        if len(by_day) >= look.number("two-places", "days"):
            rows = in_order(row for found in by_day.values() for row in found)
            sites = listed(dict.fromkeys(row.record.scope_name for row in rows))
            says = f"{name} is on the sheets of {sites} on the same day ({number_of(len(by_day), 'day')})."
            yield ToExplain("two-places", says, rows, "took_part")


_PROVINCE = re.compile(r"\b(?:AB|Alta\.?|Alberta)\b.*|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b", re.IGNORECASE)


def place_of(site: Site) -> str:
    """The town of a site by its address; empty where the address names none."""
    parts = [part.strip() for part in _PROVINCE.sub("", site.address).split(",")]
    parts = [part for part in parts if part]
    return key_of(parts[-1]) if len(parts) > 1 and not re.search(r"\d", parts[-1]) else ""

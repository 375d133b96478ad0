"""Who: people who were not there yet or no more, whom nobody knows, or who were at two places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from math import asin, cos, radians, sin, sqrt

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
        for field, name in who(look, row):
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
        for field, name in who(look, row):
            if name and field != "took_part" and not look.people.knows(name):
                found.setdefault((field, name), []).append(row)
    for (field, name), rows in found.items():
        says = f"{name} {_DOES[field]} {number_of(len(rows), 'record')}, and is not in company.yaml."
        yield ToExplain("not-known", says, in_order(rows), field)


def two_places(look: Looked) -> Iterator[ToExplain]:
    """The same person on the sheets of two sites that are not near each other, on one day, again and again."""
    sites = {folded(name): site for site in look.company.sites for name in (site.name, *site.formerly)}
    km = look.number("two-places", "km")
    days: dict[str, dict[date, list[Judged]]] = {}
    for day, rows in look.by_day.items():
        at: dict[str, list[tuple[Site, Judged]]] = {}
        for row in rows:
            site = sites.get(folded(row.record.scope_name)) if row.record.scope_type == "site" else None
            if site is None:
                continue
            for name in crew(look, row):
                one = look.people.employee(name)
                at.setdefault(one.name if one else name, []).append((site, row))
        for name, found in at.items():
            there = {site.name: site for site, _ in found}
            if any(not near(a, b, km) for a, b in combinations(there.values(), 2)):
                days.setdefault(name, {})[day] = [row for _, row in found]
    for name, by_day in days.items():
        if len(by_day) >= look.number("two-places", "days"):
            rows = in_order(row for found in by_day.values() for row in found)
            where = listed(dict.fromkeys(row.record.scope_name for row in rows))
            says = f"{name} is on the sheets of {where} on the same day ({number_of(len(by_day), 'day')})."
            yield ToExplain("two-places", says, rows, "completed_by")


def near(one: Site, other: Site, km: int) -> bool:
    """Whether a person may well be at both on one day: by coordinates, the nearest hospital, or the town.

    Sites of which too little is known are taken as near.
    """
    a, b = _point(one), _point(other)
    if a and b:
        return _apart(a, b) <= km
    hospitals = {folded(site.nearest_hospital.name) for site in (one, other) if site.nearest_hospital}
    if one.nearest_hospital and other.nearest_hospital and len(hospitals) == 1:
        return True
    towns = place_of(one), place_of(other)
    return not all(towns) or towns[0] == towns[1]


def _point(site: Site) -> tuple[float, float] | None:
    found = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*", site.coordinates or "")
    return (float(found[1]), float(found[2])) if found else None


def _apart(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points, as the crow flies."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (a, b))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


_EARTH_KM = 6371


_PROVINCE = re.compile(r"\b(?:AB|Alta\.?|Alberta)\b.*|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b", re.IGNORECASE)


def place_of(site: Site) -> str:
    """The town of a site by its address; empty where the address names none."""
    parts = [part.strip() for part in _PROVINCE.sub("", site.address).split(",")]
    parts = [part for part in parts if part]
    return key_of(parts[-1]) if len(parts) > 1 and not re.search(r"\d", parts[-1]) else ""

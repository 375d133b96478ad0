"""The facts of one site as a template sees them, and those of all calls where a company has no fixed site."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from secor_docs.company import Site
from secor_docs.company.places import CustomerCalls
from secor_docs.program.first_aid import FirstAidNeed, first_aid_need
from secor_docs.values import MissingValue, Namespace, WrittenByHand, names_in, path_of, values_in


def site_facts(site: Namespace, fact: Site) -> Namespace:
    """The facts of a site with what follows from them: its distance class and the first aid it needs.

    Args:
        site: the plain facts.
        fact: the site.
    """
    path = path_of(site)
    if fact.per_call:
        return _calls(site, fact)
    distance, workers = fact.distance_class, fact.workers_per_shift
    need = first_aid_need(workers, distance) if distance and workers else None
    hospital = MissingValue(f"{path}.nearest_hospital.minutes")
    return with_more(
        site,
        per_call=False,
        distance_class=distance or hospital,
        first_aid=_need(site, need) if need else (MissingValue(f"{path}.workers_per_shift") if distance else hospital),
    )


def _need(site: Namespace, need: FirstAidNeed) -> Namespace:
    path = f"{path_of(site)}.first_aid"
    return Namespace(path, first_aiders=need.first_aiders, kit=need.kit, note="OHS Code Schedule 2, Table 7")


def _calls(site: Namespace, fact: Site) -> Namespace:
    """All calls at customers: what differs from call to call is written by hand, on the card and the forms."""
    known = {"name", "workers_per_shift", "minutes"}
    by_hand = {key: WrittenByHand(f"sites.{key}") for key in names_in(site) if key not in known}
    workers, minutes = MissingValue("service_calls.workers"), MissingValue("service_calls.minutes")
    farthest = fact.minutes if isinstance(fact, CustomerCalls) else None
    distance = fact.distance_class
    need = first_aid_need(fact.workers_per_shift, distance) if distance and fact.workers_per_shift else None
    return with_more(
        site,
        **by_hand,
        per_call=True,
        workers_per_shift=fact.workers_per_shift or workers,
        minutes=minutes if farthest is None else farthest,
        distance_class=distance or minutes,
        first_aid=_need(site, need) if need else (workers if distance else minutes),
    )


def prime_contractor(company: Namespace, sites: Sequence[Namespace]) -> Any:
    """How often the company is prime contractor; what is said of a site goes before what is said of all of them.

    Args:
        company: the plain facts of the company itself.
        sites: the facts of its sites.
    """
    named = {site.prime_contractor == "us" for site in sites if site.prime_contractor}
    stated = company.is_prime_contractor
    return "sometimes" if (stated == "never" and True in named) or (stated == "always" and False in named) else stated


def with_more(group: Namespace, **values: Any) -> Namespace:
    """A group of facts with more in it."""
    return Namespace(path_of(group), {**values_in(group), **values})

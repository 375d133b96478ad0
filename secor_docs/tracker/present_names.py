"""Records under the names things have now: what was logged before a site was renamed goes on counting for it.

The rows stay as they were written; only the reading knows that the old name and the new one are one thing.
"""

from __future__ import annotations

from dataclasses import replace

from secor_docs import scopes
from secor_docs.company import Company
from secor_docs.names import folded
from secor_docs.tracker.record import Tracker


def under_present_names(tracker: Tracker, company: Company) -> Tracker:
    """A tracker as it reads with the names of today.

    Args:
        tracker: what people logged.
        company: the company; what it, its sites, people and things were called before is in ``formerly``.
    """
    known = scopes.present_names(company)
    if not known:
        return tracker
    people = known.get(scopes.kind_of("employee").log, {})

    def now(name: str, word: str) -> str:
        return known.get(word, {}).get(folded(name), name)

    def person(name: str) -> str:
        return people.get(folded(name), name)

    return replace(
        tracker,
        records=tuple(
            replace(
                r,
                scope_name=now(r.scope_name, r.scope_type),
                completed_by=person(r.completed_by),
                reviewed_by=person(r.reviewed_by),
                took_part=tuple(map(person, r.took_part)),
            )
            for r in tracker.records
        ),
        actions=tuple(replace(a, owner=person(a.owner)) for a in tracker.actions),
        people=tuple(replace(c, person=person(c.person)) for c in tracker.people),
    )


def goes_by(tracker: Tracker, company: Company) -> bool:
    """Whether a tracker is the company's: made for its legal name of today, or for one it had before."""
    business = company.business
    names = {folded(name) for name in (business.legal_name, *business.formerly)}
    return not tracker.company or folded(tracker.company) in names

"""Which papers a change to the company makes out of date: those whose words differ before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secor_docs.binder.make import PageRenderer
from secor_docs.binder.prepare import Prepared, spec_of


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of the binder.

    Attributes:
        number: its number in the binder.
        title: its title, with whom it is for.
        signed_by: who signs it; empty where nobody does, or where a signature belongs to a filled-in form.
    """

    number: str
    title: str
    signed_by: tuple[str, ...] = ()

    def __str__(self) -> str:
        """``01-01 Health and safety policy``."""
        return f"{self.number} {self.title}"


@dataclass(frozen=True, slots=True)
class Reprint:
    """What to do with the papers of a binder.

    Attributes:
        new: to print for the first time.
        again: to print again, because their words have changed.
        gone: to take out and keep, because the company has no more use for them.
    """

    new: tuple[Paper, ...]
    again: tuple[Paper, ...]
    gone: tuple[Paper, ...]


def reprint(before: Prepared, after: Prepared) -> Reprint:
    """Compare the papers of a company before and after a change; nothing is written.

    Args:
        before: the company as it was.
        after: the company as it is now.

    Raises:
        InputWrongError: a template is missing or faulty.
    """
    was, now = spec_of(before), spec_of(after)
    # Names offered in a field are no words of the paper: nobody prints 60 forms for a new name in a list.
    old, new = PageRenderer(was, before.stock), PageRenderer(replace(now, people=was.people), after.stock)
    papers_was, papers_now = _papers(before), _papers(after)
    earlier = {document.id: document for document in was.documents}
    stays: dict[str, str] = {}
    again = []
    for document in now.documents:
        found = next((id_ for id_ in (document.id, *document.former_ids) if id_ in earlier), None)
        if found is None:
            continue
        stays[document.id] = found
        if old.page(earlier[found].page).data != new.page(document.page).data:
            again.append(papers_now[document.id])
    over = _ended(before, after)
    return Reprint(
        tuple(paper for id_, paper in papers_now.items() if id_ not in stays),
        tuple(paper for paper in again if paper not in over),
        tuple(paper for id_, paper in papers_was.items() if id_ not in stays.values() or paper in over),
    )


def _ended(before: Prepared, after: Prepared) -> set[Paper]:
    """The papers of sites that have another last day now."""
    earlier = {site.name: site.end for site in before.plan.company.sites}
    over = {s.name for s in after.plan.company.sites if s.end and s.end != earlier.get(s.name, s.end)}
    papers = _papers(after)
    return {papers[p.id] for p in after.plan.documents if p.type.per == "site" and p.scope and p.scope.name in over}


def _papers(prepared: Prepared) -> dict[str, Paper]:
    return {
        planned.id: Paper(
            planned.number, planned.title, tuple(planned.type.signed_by) if planned.type.directive else ()
        )
        for planned in prepared.plan.documents
    }

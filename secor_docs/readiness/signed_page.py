"""Who has signed what, as one HTML page to print, and as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from secor_docs.dates import date_with_weekday
from secor_docs.pages import html
from secor_docs.readiness.signed import SignedPaper, to_see

_SIGNS = {"signed": "ok", "again": "warn", "missing": "missing"}


def signed_page(papers: Sequence[SignedPaper], name: str, as_of: date) -> str:
    """The page: first who has still to be seen, with room for a tick, then everybody.

    Args:
        papers: the papers with their signatures.
        name: the company.
        as_of: the day it is true for.
    """
    return html.page(
        "signed.html",
        title=f"Who has signed, {name}",
        who=name,
        when=date_with_weekday(as_of),
        heading=heading(papers),
        **shown(papers),
    )


def heading(papers: Sequence[SignedPaper]) -> str:
    """How many have still to be seen, in a sentence."""
    seen, people = to_see(papers), _people(papers)
    if not papers:
        return "There is no paper that every worker signs."
    return f"Still to be seen: {len(seen)} of {len(people)} people" if seen else "Everybody has signed"


def shown(papers: Sequence[SignedPaper]) -> dict[str, Any]:
    """What the page shows: who is to be seen, each paper, and a table of people by papers."""
    known = [paper for paper in papers if paper.known]
    return {
        "to_see": [(person, "; ".join(paper.name for paper in of), "☐") for person, of in to_see(papers).items()],
        "papers": [(paper.name, paper.says) for paper in papers],
        "heads": [("Worker", ""), *((paper.type.number, "") for paper in known)],
        "rows": [
            (
                person,
                *(
                    (_SIGNS[one.state], f"{paper.state_of(one)} {one.day or ''}".strip())
                    for paper in known
                    for one in paper.people
                    if one.person == person
                ),
            )
            for person in _people(papers)
        ],
    }


def _people(papers: Sequence[SignedPaper]) -> list[str]:
    return list(dict.fromkeys(one.person for paper in papers for one in paper.people))


def signed_values(papers: Sequence[SignedPaper], as_of: date) -> dict[str, Any]:
    """Everything as plain values for JSON."""
    return {
        "as_of": as_of.isoformat(),
        "papers": [
            {
                "document": paper.type.id,
                "number": paper.type.number,
                "title": paper.type.title,
                "version": paper.version or None,
                "each_worker": paper.each,
                "known": paper.known,
                "signed": paper.signed,
                "of": len(paper.people),
                "people": [
                    {
                        "person": one.person,
                        "state": one.state,
                        "day": one.day.isoformat() if one.day else None,
                        "record": one.row.record.record_id if one.row else None,
                    }
                    for one in paper.people
                ],
            }
            for paper in papers
        ],
        "to_see": {name: [paper.type.id for paper in of] for name, of in to_see(papers).items()},
    }

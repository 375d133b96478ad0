"""Facts that a binder would print as a gap, each with its questions, to be answered where the gap is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secor_docs.app.answering import AnswerField, Answering
from secor_docs.app.company_open import company_open
from secor_docs.app.forms import SentForm
from secor_docs.app.visit import Visit
from secor_docs.binder.manifest import PrintedGap
from secor_docs.company.answer_pages import ROOT, PageHere, here_at, page_of

_ASKED_HERE = 6
"""Gaps that are asked on the page that shows them; the others have a link to their questions."""


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A fact that is missing.

    Attributes:
        gap: what it is, why it matters, and the papers that print it.
        page: the address of the page where it is asked; empty where there is none.
        fields: its questions; none where they are asked on their page only.
    """

    gap: PrintedGap
    page: str
    fields: tuple[AnswerField, ...] = ()


def missing_facts(visit: Visit, gaps: Sequence[PrintedGap]) -> tuple[MissingFact, ...]:
    """The missing facts, the first of them with their questions."""
    return tuple(_facts(visit, gaps))


def _facts(visit: Visit, gaps: Sequence[PrintedGap]) -> Iterator[MissingFact]:
    paths = {gap.key: gap.path for gap in visit.work.plan.missing}
    for number, gap in enumerate(gaps):
        path = paths.get(gap.key)
        if path is None or ROOT not in visit.state.paths:
            yield MissingFact(gap, "")
            continue
        company = company_open(visit)
        address = page_of(company.data, path)
        here = here_at(company.data, address.removeprefix(ROOT).strip("/").split("/")) if number < _ASKED_HERE else None
        fields: tuple[AnswerField, ...] = ()
        if isinstance(here, PageHere):
            asked = [fact for fact in here.all_facts if fact[: len(path)] == path or path[: len(fact)] == fact]
            fields = tuple(Answering(visit, company.file, here).fields(asked, SentForm()))
        yield MissingFact(gap, address, fields)

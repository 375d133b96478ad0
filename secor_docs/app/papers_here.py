"""The papers that a page of questions changes, kept from one request to the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secor_docs.app.visit import Visit
from secor_docs.binder.papers_of_facts import PapersOfFacts
from secor_docs.binder.reprint import Paper
from secor_docs.problems import SecorError
from secor_docs.workspace import Workspace
from secor_docs.yamlfile import Path_

_kept: dict[Path, tuple[Workspace, PapersOfFacts]] = {}
_MOST = 4


def papers_of(visit: Visit, paths: Sequence[Path_]) -> tuple[Paper, ...] | None:
    """The papers that print one of these facts; None while the company file cannot be read as a whole."""
    work = visit.work
    try:
        known = _kept.get(work.path)
        if known is None or known[0] is not work:
            while len(_kept) >= _MOST:
                _kept.pop(next(iter(_kept)))
            known = _kept[work.path] = (work, PapersOfFacts(work.prepared))
        found = {paper.number + paper.title: paper for path in paths for paper in known[1].of(path)}
    except SecorError:
        return None
    return tuple(found[key] for key in sorted(found))

"""What a changed company file brings: which papers to print again, which to sign, and what is open since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from pathlib import Path

from secor_docs.binder.prepare import Prepared, plan_company
from secor_docs.binder.reprint import Paper, Reprint, reprint
from secor_docs.company import CompanyFile
from secor_docs.company.model import Company
from secor_docs.needs import all_findings
from secor_docs.problems import Problem
from secor_docs.yamlfile import parse_yaml, read_model


@dataclass(frozen=True, slots=True)
class AfterChange:
    """What a change brings.

    Attributes:
        lines: the lines of the file that differ, with + and -.
        papers: what to do with the papers of the binder.
        open: what contradicts itself, or is short, since the change.
    """

    lines: tuple[str, ...]
    papers: Reprint
    open: tuple[Problem, ...]

    @property
    def sign(self) -> tuple[Paper, ...]:
        """The papers that are signed again."""
        return tuple(paper for paper in (*self.papers.new, *self.papers.again) if paper.signed_by)


def after_change(before: Prepared, text: str, today: date) -> AfterChange:
    """Compare a company before and after a change to its file; nothing is written.

    Args:
        before: the company as it is.
        text: the file with the change.
        today: the day to judge by.

    Raises:
        InputWrongError: the file cannot be read so, or a template is missing or faulty.
    """
    name, folder = before.file.source.name, before.file.folder
    source = parse_yaml(text, name)
    after = plan_company(CompanyFile(read_model(Company, source), source, Path(folder)), before.stock)
    known = {finding.message for finding in all_findings(before.plan, today)}
    fresh = tuple(
        after.file.source.problem(finding.path, finding.message, finding.fix, code=finding.code)
        for finding in all_findings(after.plan, today)
        if finding.message not in known
    )
    return AfterChange(changed_lines(before.file.source.text, text), reprint(before.on(today), after.on(today)), fresh)


def changed_lines(before: str, after: str) -> tuple[str, ...]:
    """The lines of two texts that differ, with + and -."""
    found = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return tuple(line for line in found if line[:1] in "+-" and line[:3] not in {"+++", "---"})

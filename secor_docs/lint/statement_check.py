"""The statements of law in a stock, compared with what was read of the law, and which of them a second reader has read."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from secor_docs.data_files import Stock
from secor_docs.files import write_whole
from secor_docs.law.figures import Figures
from secor_docs.law.marks import LawMarks, MarkKind, SecondReading, StatementMark, read_marks
from secor_docs.law.statements import Compared, LawComparer, LawStatement
from secor_docs.lint.statements import statements_in
from secor_docs.load import MARKS_FILE, load_figures, load_index, load_marks
from secor_docs.problems import Problem
from secor_docs.values import listed
from secor_docs.yamlfile import read_yaml

MARKED = frozenset({"template", "figure", "practice", "duty", "activity", "report", "rule"})
"""The kinds of statements that a person reads; that a task or a document rests on a section is compared by its subject."""

HEAD = """\
# Which statements of law were read, by whom, on which day and against which text. `secor legislation mark` writes it.
# A mark belongs to the words: when they change, or the sections they name, the statement is unread again.
# as: extract (read against our extract of the Code), secondary (rests on pages about the law), practice (our own).
"""


@dataclass(frozen=True)
class CheckedStatements:
    """What came of all statements of a stock.

    Attributes:
        figures: what was read of the law.
        compared: every statement with its faults.
        marks: what a second reader has read.
    """

    figures: Figures
    compared: tuple[Compared, ...]
    marks: LawMarks

    @property
    def statements(self) -> tuple[LawStatement, ...]:
        """Every statement."""
        return tuple(each.statement for each in self.compared)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What does not agree, in the order of the files."""
        return tuple(sorted({fault.as_problem() for each in self.compared for fault in each.faults}))

    @cached_property
    def unread(self) -> tuple[LawStatement, ...]:
        """The statements that nobody but their writer has read in these words."""
        return tuple(s for s in self.statements if s.where in MARKED and self.marks.of(s) is None)

    def rows(self, wanted: Collection[str] = ()) -> list[dict[str, Any]]:
        """A row for each statement: file, words, sections, what came of it, its mark.

        Args:
            wanted: files; all when empty.
        """
        there = self.statements
        rows = []
        for each in self.compared:
            statement = each.statement
            if wanted and statement.place.file not in wanted:
                continue
            mark = self.marks.of(statement)
            before = None if mark or statement.where not in MARKED else self.marks.was(statement, there)
            rows.append(
                {
                    "key": statement.key,
                    "kind": statement.where,
                    "file": statement.place.file,
                    "line": statement.place.line,
                    "words": statement.words,
                    "law": [str(c) for c in statement.law] if statement.cites_itself else [],
                    "faults": [fault.message for fault in each.faults],
                    "not_compared": each.open,
                    "mark": self.said(mark) if statement.where in MARKED else "",
                    "changed_from": before.words if before else "",
                }
            )
        return rows

    def said(self, mark: StatementMark | None) -> str:
        """A mark in words."""
        if mark is None:
            return "unread"
        reading = self.marks.readings[mark.reading]
        return f"{mark.as_}, {reading.by}, {reading.day}"

    def summary(self) -> str:
        """One line: how many statements, how many agree, how many nobody has read."""
        many = sum(s.where in MARKED for s in self.statements)
        rest = len(self.compared) - many
        stated = sum(each.figures for each in self.compared)
        opened = sum(bool(each.open) for each in self.compared if each.statement.where in MARKED)
        parts = (
            f"{many} statements of law and {rest} citations compared",
            f"{stated} figures stand in the sections they rest on",
            f"{len(self.problems)} to fix",
            f"{opened} that could not be compared",
            f"{len(self.unread)} unread by a second reader",
        )
        return listed(parts) + "."


def check_statements(stock: Stock) -> CheckedStatements:
    """Compare every statement of law in a stock.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    index, marks = load_index(stock), load_marks(stock)
    figures = load_figures(stock, index)
    own = frozenset(mark.key for each in marks.by_file.values() for mark in each)
    comparer = LawComparer(figures, index, own)
    return CheckedStatements(figures, tuple(map(comparer.compare, statements_in(stock))), marks)


def mark_statements(
    folder: Path, checked: CheckedStatements, keys: Iterable[str], as_: MarkKind, reading: SecondReading
) -> tuple[LawStatement, ...]:
    """Write marks into a folder's ``industry_legislation/statements.yaml``; marks of words that are gone are dropped.

    Returns:
        The statements that were marked.

    Raises:
        InputWrongError: the file there is wrong.
        CouldNotWriteError: the disk refused.
    """
    path = folder / MARKS_FILE
    own = read_marks(read_yaml(path, MARKS_FILE)) if path.is_file() else LawMarks({}, {})
    wanted = set(keys)
    chosen = tuple(s for s in checked.statements if s.key in wanted and s.where in MARKED)
    made = own.with_(reading, chosen, as_).only(checked.statements)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, (HEAD + "\n".join(made.lines()) + "\n").encode())
    return chosen

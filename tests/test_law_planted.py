"""Forty wrong statements of law in ten classes are planted in templates and hazards; ours have none."""

from __future__ import annotations

from pathlib import Path

import pytest
from amounts import FULL
from planted import CLASSES, Planted, plant

from secor_docs.data_files import Stock
from secor_docs.lint.citations import check_citations
from secor_docs.lint.register_check import off_the_register
from secor_docs.lint.statement_check import check_statements
from secor_docs.load import load_index
from secor_docs.problems import Problem

STOCK = Stock()
SEEDS = range(1, 21) if FULL else (2026,)
LEAST = 33
"""Of forty; the mean of many seeds lies near 35."""


def problems_of(stock: Stock) -> list[Problem]:
    """What ``secor legislation check`` finds."""
    return [*check_citations(stock).problems, *check_statements(stock).problems, *off_the_register(stock)]


def test_no_statement_of_ours_is_an_alarm() -> None:
    assert list(map(str, problems_of(STOCK))) == []


def found(planted: Planted, problems: list[Problem], folder: Path) -> bool:
    """Whether a problem stands at a planted line; a problem of a task stands at the task or at the line itself."""
    lines = (folder / planted.file).read_text("utf-8").split("\n")
    places = {p.place.line for p in problems if p.place.file == planted.file}
    return planted.line in places or any(lines[line - 1] == planted.after for line in places if line)


def test_most_wrong_statements_are_found(tmp_path: Path) -> None:
    index, hits, many = load_index(STOCK), 0, 0
    missed: dict[str, list[str]] = {}
    for seed in SEEDS:
        folder = tmp_path / str(seed)
        planted = plant(STOCK, index, folder, seed)
        assert sorted({p.kind for p in planted}) == sorted(CLASSES)
        problems = problems_of(Stock.of([folder]))
        for each in planted:
            many += 1
            hits += (caught := found(each, problems, folder))
            if not caught:
                missed.setdefault(each.kind, []).append(f"{each.file}:{each.line} {each.after.strip()[:160]}")
    assert many == 40 * len(SEEDS)
    # What is missed most: a least turned into a most, and the section next to the right one on the same subject.
    assert hits >= LEAST * len(SEEDS), missed


@pytest.mark.parametrize("kind", ["figure in a template", "old number", "unit"])
def test_the_plainest_classes_are_never_missed(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "planted"
    planted = [p for p in plant(STOCK, load_index(STOCK), folder, 7) if p.kind == kind]
    problems = problems_of(Stock.of([folder]))
    assert [p for p in planted if not found(p, problems, folder)] == []

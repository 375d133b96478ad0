"""How many random changes of the code the tests notice: a comparison, an and/or, a number, a not.

    python tests/mutants.py --seed 7 --count 300 --modules readiness -- tests/test_readiness_months.py tests/test_forecast.py

Each change is made in a copy of the package, and the named tests are run on it until the first one fails. What no test
notices is printed with its place. A tool for people who change these rooms; it is no test and runs no clock.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = "secor_docs"
_OTHER: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


@dataclass(frozen=True)
class Change:
    """One change: the file, where in it, and what was changed into what."""

    file: Path
    line: int
    column: int
    kind: str
    at: int = 0

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}:{self.column}: {self.kind}"


class _Changer(ast.NodeTransformer):
    """Makes the change of number ``wanted``, or only counts and lists them when that is None."""

    def __init__(self, file: Path, wanted: Change | None) -> None:
        self.file, self.wanted, self.found = file, wanted, []

    found: list[Change]

    def _here(self, node: ast.expr, kind: str, at: int = 0) -> bool:
        change = Change(self.file, node.lineno, node.col_offset, kind, at)
        self.found.append(change)
        return change == self.wanted

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        for at, op in enumerate(node.ops):
            other = _OTHER[type(op)]
            if self._here(node, f"{type(op).__name__} -> {other.__name__}", at):
                node.ops[at] = other()
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        if self._here(node, f"{type(node.op).__name__} -> {other.__name__}"):
            node.op = other()
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and self._here(node, "not dropped"):
            return node.operand
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if type(node.value) is int and self._here(node, f"{node.value} -> {node.value + 1}"):
            return ast.copy_location(ast.Constant(node.value + 1), node)
        return node


def changes_of(file: Path) -> list[Change]:
    """Every change that can be made in a file."""
    changer = _Changer(file, None)
    changer.visit(ast.parse(file.read_text("utf-8")))
    return changer.found


def changed(change: Change) -> str:
    """The file with the change made."""
    tree = _Changer(change.file, change).visit(ast.parse(change.file.read_text("utf-8")))
    return ast.unparse(ast.fix_missing_locations(tree))


def notices(change: Change, tests: list[str]) -> bool:
    """Whether one of the tests fails once the change is made; the tests see a copy of the package."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for path in ROOT.iterdir():
            if path.name == PACKAGE:
                shutil.copytree(path, copy / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
            elif not path.name.startswith("."):
                (copy / path.name).symlink_to(path)
        (copy / change.file.relative_to(ROOT)).write_text(changed(change), "utf-8")
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(
            command, cwd=copy, env={**os.environ, "PYTHONPATH": folder}, capture_output=True, timeout=900, check=False
        )
    return done.returncode != 0


def main() -> Iterator[str]:
    """Draw, change and run; one line for each change that nobody noticed, and the count."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--count", type=int, default=30)
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument(
        "--modules", required=True, help="paths in the package, such as readiness/months.py, with commas"
    )
    asked.add_argument("tests", nargs="+")
    given = asked.parse_args()
    files = [f for m in given.modules.split(",") for f in sorted((ROOT / PACKAGE).glob(m))]
    every = [change for file in files for change in changes_of(file)]
    drawn = random.Random(given.seed).sample(every, min(given.count, len(every)))
    with ThreadPoolExecutor(given.jobs) as pool:
        seen = list(pool.map(lambda change: notices(change, given.tests), drawn))
    for change, noticed in zip(drawn, seen, strict=True):
        if not noticed:
            yield f"not noticed: {change}"
    yield f"{sum(seen)} of {len(seen)} changes noticed, of {len(every)} that can be made; seed {given.seed}"


if __name__ == "__main__":
    for line in main():
        print(line, flush=True)  # noqa: T201 - a tool that prints its findings

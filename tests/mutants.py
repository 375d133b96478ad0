"""How many random changes of the code the tests notice: a comparison, an and/or, a number, a not.

    python tests/mutants.py --seed 7 --count 300 --modules "readiness/m*.py" tests/test_readiness_months.py

The named tests are run once as they are, to learn how long each takes and which functions it goes through. Then one
process that has planned the sample and collected the tests is forked for each change: the fork changes the function, and
runs the tests that go through it, until one fails; first those that noticed another change of the file, then the
quickest. A change outside of functions is made by importing the changed module in the place of the real one.
What no test notices is printed with its place. A tool for people who change these rooms; it is no test and runs no clock.
"""

from __future__ import annotations

import argparse
import ast
import gc
import importlib.abc
import importlib.machinery
import importlib.util
import os
import pickle
import random
import resource
import shutil
import sys
import tempfile
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, Phase, settings

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


def _module(change: Change | None, file: Path) -> CodeType:
    """The code of a file, with the change made."""
    tree = _Changer(file, change).visit(ast.parse(file.read_text("utf-8")))
    return compile(ast.fix_missing_locations(tree), str(file), "exec")


def _codes(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield inner
            yield from _codes(inner)


def _changed_function(change: Change) -> CodeType | None:
    """The outermost function around the change, with it made; None where it lies outside of functions."""
    spans = [
        (min(node.lineno, *(d.lineno for d in node.decorator_list), node.lineno), node.name)
        for node in ast.walk(ast.parse(change.file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.lineno <= change.line <= (node.end_lineno or 0)
    ]
    if not spans:
        return None
    first, name = spans[0]  # the walk goes inwards
    found = [
        next(c for c in _codes(_module(made, change.file)) if (c.co_firstlineno, c.co_name) == (first, name))
        for made in (None, change)
    ]
    return found[1] if found[0] != found[1] else None


def _function_of(change: Change) -> int | None:
    """The first line of the innermost function around the change; None where all tests of the file may meet it."""
    around = None
    for node in ast.walk(ast.parse(change.file.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.lineno <= change.line <= (node.end_lineno or 0):
            around = node  # the walk goes inwards
    if around is None or any("cache" in ast.unparse(d) for d in around.decorator_list):
        return None
    return min(around.lineno, *(d.lineno for d in around.decorator_list), around.lineno)


@dataclass
class _Watched:
    """A pytest plugin: how long each test takes, whether it passes, and the functions of the package it goes through."""

    seconds: dict[str, float] = field(default_factory=dict)
    through: dict[str, set[tuple[str, int]]] = field(default_factory=dict)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        codes: set[CodeType] = set()

        def called(frame: FrameType, event: str, _arg: Any) -> None:
            if event == "call":
                codes.add(frame.f_code)

        sys.setprofile(called)
        try:
            return (yield)
        finally:
            sys.setprofile(None)
            self.through[item.nodeid] = {(c.co_filename, c.co_firstlineno) for c in codes if PACKAGE in c.co_filename}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self.seconds[report.nodeid] = report.duration

    def tests_for(self, change: Change) -> list[str]:
        """The tests that may meet the change, the quickest first."""
        name, line = str(change.file), _function_of(change)
        may = [
            test
            for test in self.seconds
            if not change.line or any(file == name and line in {None, first} for file, first in self.through[test])
        ]
        return sorted(may, key=self.seconds.__getitem__)


@dataclass
class _Only:
    """A pytest plugin: these tests in this order, and random examples that are the same each time and not shrunk."""

    tests: Sequence[str] | None = None
    without: Sequence[str] = ()

    def pytest_configure(self) -> None:
        settings.register_profile(
            "mutants",
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=[HealthCheck.too_slow],
        )
        settings.load_profile("mutants")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        kept = [i for i in items if not any(part in i.nodeid for part in self.without)]
        if self.tests is not None:
            place = {test: number for number, test in enumerate(self.tests)}
            kept = sorted((i for i in kept if i.nodeid in place), key=lambda i: place[i.nodeid])
        items[:] = kept


class _Changed(importlib.machinery.SourceFileLoader):
    """Loads a module with a change made in it."""

    def __init__(self, change: Change) -> None:
        super().__init__(".".join(change.file.relative_to(ROOT).with_suffix("").parts), str(change.file))
        self.change = change

    def get_code(self, _fullname: str) -> CodeType:
        return _module(self.change, self.change.file)


class _Instead(importlib.abc.MetaPathFinder):
    """Finds the changed module in the place of the real one."""

    def __init__(self, change: Change) -> None:
        self.loader = _Changed(change)

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        ours = fullname == self.loader.name
        return importlib.util.spec_from_file_location(fullname, self.loader.path, loader=self.loader) if ours else None


def _run(tests: Sequence[str], folder: Path, *plugins: object) -> int:
    """Run pytest in this process, in silence."""
    said = os.open(folder / f"{os.getpid()}.said", os.O_WRONLY | os.O_CREAT)
    os.dup2(said, 1)
    os.dup2(said, 2)
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    options.append(f"--basetemp={folder / str(os.getpid())}")
    return pytest.main([*options, *files], plugins=list(plugins))


def _forked(work: Callable[[], int]) -> int:
    """Do the work in a fork, which ends with what it returns."""
    if child := os.fork():
        return child
    code = 1
    try:
        code = int(work())
    except Exception:  # noqa: BLE001 - nothing of a fork comes back into the tool
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code)


def _warm() -> None:
    """Import what no change is in, and plan the sample once for all forks."""
    sys.path.insert(0, str(ROOT / "tests"))
    from conftest import planned_sample  # noqa: PLC0415 - only now it is on the path

    from secor_docs.binder import prepare as preparing  # noqa: PLC0415

    once = {"prairie-ridge-framing": planned_sample("prairie-ridge-framing")}
    really = preparing.prepare

    def prepare(path: Path, stock: Any) -> Any:
        sample = once.get(path.parent.name) if path == ROOT / "samples" / path.parent.name / "company.yaml" else None
        return sample if sample and stock == type(stock).of() else really(path, stock)

    preparing.prepare = prepare


def _watched(tests: Sequence[str], without: Sequence[str], folder: Path) -> _Watched:
    """Run the tests once as they are."""
    kept = folder / "watched"

    def work() -> int:
        watched = _Watched()
        code = _run(tests, folder, watched, _Only(without=without))
        kept.write_bytes(pickle.dumps(watched))
        return code

    _, status = os.waitpid(_forked(work), 0)
    if status:
        said = "".join(file.read_text("utf-8") for file in folder.glob("*.said"))
        sys.exit(f"without a change the tests do not pass:\n{said}")
    found = pickle.loads(kept.read_bytes())
    assert isinstance(found, _Watched)
    return found


def _limit(seconds: float) -> None:
    """An endless loop ends, and is noticed."""
    limit = int(20 + 5 * seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))


def _notices(change: Change, watched: _Watched, folder: Path) -> bool:
    """Whether a test fails once the changed module is imported in the place of the real one; called in a fork."""
    tests = watched.tests_for(change)
    _limit(sum(watched.seconds[test] for test in tests))
    instead = _Instead(change)
    sys.meta_path.insert(0, instead)
    if instead.loader.name in sys.modules:
        for name in [n for n in sys.modules if n.partition(".")[0] in {PACKAGE, "conftest"}]:
            del sys.modules[name]
    return bool(tests) and _run(tests, folder, _Only(tests)) != pytest.ExitCode.OK


Tried = list[tuple[Change, bool]]


def _tried(
    changes: Sequence[Change], notices: Callable[[Change], bool], jobs: int, say: Callable[[str], None]
) -> Tried:
    """Each change with whether it was noticed, each tried in a fork."""
    found, running = [], dict[int, Change]()
    for number in range(len(changes) + jobs):
        if number < len(changes):
            running[_forked(partial(notices, changes[number]))] = changes[number]
        while running and (len(running) >= jobs or number >= len(changes)):
            child, status = os.wait()
            change = running.pop(child)
            found.append((change, status != 0))
            if not status:
                say(f"not noticed: {change}")
    return found


@dataclass
class _Forks:
    """A pytest plugin: in the place of running the collected tests, tries changes of functions in forks."""

    changes: Sequence[Change]
    watched: _Watched
    jobs: int
    folder: Path
    say: Callable[[str], None]
    found: Tried = field(default_factory=list)
    functions: dict[tuple[str, int, str], list[FunctionType]] = field(default_factory=dict)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {item.nodeid: item for item in session.items}
        self.functions = defaultdict(list)
        for function in gc.get_objects():
            if isinstance(function, FunctionType):
                code = function.__code__
                self.functions[code.co_filename, code.co_firstlineno, code.co_name].append(function)
        gc.freeze()  # so that forks share it
        self.found = _tried(self.changes, self.notices, self.jobs, self.say)
        return True

    def notices(self, change: Change) -> bool:
        """Whether a test fails once the function is changed; called in a fork."""
        tests = self.watched.tests_for(change)
        _limit(sum(self.watched.seconds[test] for test in tests))
        code = _changed_function(change)
        assert code is not None
        for function in self.functions[code.co_filename, code.co_firstlineno, code.co_name]:
            function.__code__ = code
        told = self.folder / f"{change.file.name}.noticed"
        before = told.read_text("utf-8").splitlines() if told.exists() else []
        tests.sort(key=lambda test: test not in before)
        for test, following in zip_longest(tests, tests[1:]):
            coming = self.items[following] if following else None
            if any(report.failed for report in runtestprotocol(self.items[test], log=False, nextitem=coming)):
                with told.open("a", encoding="utf-8") as file:
                    file.write(f"{test}\n")
                return True
        return False


def main() -> Iterator[str]:
    """Draw, change and run; one line for each change that nobody noticed, and the count."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--count", type=int, default=30)
    asked.add_argument("--skip", type=int, default=0, help="how many of them an earlier run has done")
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--without", default="", help="parts of the names of tests to leave out, with commas")
    asked.add_argument("--again", type=Path, help="what an earlier run printed: only what it says was not noticed")
    asked.add_argument("--control", action="store_true", help="change nothing in each module: nothing must be noticed")
    asked.add_argument(
        "--modules", required=True, help="paths in the package, such as readiness/months.py, with commas"
    )
    asked.add_argument("tests", nargs="+")
    given = asked.parse_args()
    os.chdir(ROOT)
    files = [f for m in given.modules.split(",") for f in sorted((ROOT / PACKAGE).glob(m))]
    every = [change for file in files for change in changes_of(file)]
    if given.control:
        every = [Change(file, 0, 0, "as it is") for file in files]
    drawn = random.Random(given.seed).sample(every, len(every))[given.skip : given.count]
    if given.again:
        lines = given.again.read_text("utf-8").splitlines()
        drawn = [change for change in every if any(line.endswith(f": {change}") for line in lines)]
    folder = Path(tempfile.mkdtemp())
    _warm()
    without = [part for part in given.without.split(",") if part]
    watched = _watched(given.tests, without, folder)
    out = os.dup(1)

    def say(line: str) -> None:
        os.write(out, f"{line}\n".encode())

    inside = [change for change in drawn if change.line and _changed_function(change)]
    kept = folder / "tried"

    def forks() -> int:
        forks = _Forks(inside, watched, given.jobs, folder, say)
        _run(given.tests, folder, _Only(without=without), forks)
        kept.write_bytes(pickle.dumps(forks.found))
        return 0

    os.waitpid(_forked(forks), 0)
    found: Tried = pickle.loads(kept.read_bytes())
    apart = [change for change in drawn if change not in inside]
    found += _tried(apart, partial(_notices, watched=watched, folder=folder), given.jobs, say)
    noticed = sum(seen for _, seen in found)
    shutil.rmtree(folder, ignore_errors=True)
    yield f"{noticed} of {len(found)} changes noticed, of {len(every)} that can be made; seed {given.seed}"


if __name__ == "__main__":
    for line in main():
        print(line, flush=True)  # noqa: T201 - a tool that prints its findings

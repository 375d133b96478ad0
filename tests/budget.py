"""What the tests cost: CPU seconds of all their processes, which do not depend on what else is at work."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import Any

import pytest
from amounts import ALL

BUDGET = 210
"""CPU seconds of an ordinary run: under two minutes of two cores, with room for what xdist leaves idle."""
_WHOLE = 1000
"""So many tests are no focused run."""


def _spent() -> float:
    """CPU seconds of this process and of those it waited for."""
    return sum(os.times()[:4])


class Costs:
    """Measures each test; says what all of them cost, and names the dearest."""

    def __init__(self, config: pytest.Config) -> None:
        self.output: dict[str, Any] | None = getattr(config, "workeroutput", None)
        self.tests: dict[str, float] = {}
        self.workers = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        before = _spent()
        done = yield
        self.tests[item.nodeid] = _spent() - before
        return done

    def pytest_sessionfinish(self) -> None:
        if self.output is not None:
            self.output["costs"] = (_spent(), self.tests)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        spent, tests = getattr(node, "workeroutput", {}).get("costs", (0.0, {}))
        self.workers += spent
        self.tests |= tests

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if len(self.tests) < _WHOLE:
            return
        times = os.times()
        spent = self.workers + times.user + times.system
        terminalreporter.section("what the tests cost")
        terminalreporter.write_line(f"{spent:.0f} CPU seconds" + ("" if ALL else f"; an ordinary run has {BUDGET}"))
        if ALL or spent > BUDGET:
            for name, seconds in sorted(self.tests.items(), key=lambda test: -test[1])[:20]:
                terminalreporter.write_line(f"{seconds:6.1f}  {name}")

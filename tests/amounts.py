"""How much a run tries: a hundredth of each random figure as a rule, a tenth on CI, all of it with SECOR_FULL=1."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from pathlib import Path

import pytest

from secor_docs.data_files import shipped

FULL = os.environ.get("SECOR_FULL") == "1"
CI = os.environ.get("CI") == "true"

SAMPLES = sorted(p.parent.name for p in (shipped() / "samples").glob("*/company.yaml"))
ALL = CI or FULL
"""Whether what takes seconds, and is no random figure, is done too."""
COSTLY_SAMPLES = SAMPLES if ALL else ["prairie-ridge-framing"]
"""The samples that go through LibreOffice or another engine: all of them on CI, one as a rule."""


def costly(things: Iterable[str], rule: Container[str]) -> list[str]:
    """Of things that each go through a browser or another program, all on CI, and those of ``rule`` as a rule."""
    return [thing for thing in things if ALL or thing in rule]


on_ci = pytest.mark.skipif(not ALL, reason="takes seconds in other programs; CI does it")
"""A test of what few changes touch, that starts processes for seconds: left to CI and to SECOR_FULL=1."""


def largest(paths: Iterable[Path]) -> list[Path]:
    """Of files that go through another program, all on CI, and as a rule the largest of each kind."""
    files = sorted(paths, key=lambda path: (path.suffix, path.stat().st_size, path.name))
    return files if ALL else [*{path.suffix: path for path in files}.values()]


def share(full: int, least: int = 1) -> int:
    """Of a figure such as 500 ended processes, how many this run tries."""
    return full if FULL else max(least, full // (10 if CI else 100))

"""Where the time goes: what is next to a target that is not met."""

from __future__ import annotations

import cProfile
import pstats
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

Shares: TypeAlias = list[tuple[str, float]]
"""What was at work, and its share of the time, the largest first."""


def inside(work: Callable[[], object], most: int = 8) -> Shares:
    """Shares of the functions at work while ``work`` runs, each without what it calls."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return _shares(pstats.Stats(profile), most)


def of_process(arguments: list[str], environment: dict[str, str], folder: Path, dump: Path, most: int = 8) -> Shares:
    """The same for a whole process that runs a module of Python; imports first, with all they do."""
    command = [sys.executable, "-m", "cProfile", "-o", str(dump), "-m", *arguments]
    subprocess.run(command, capture_output=True, env=environment, cwd=folder, check=True)
    stats = pstats.Stats(str(dump))
    whole = _whole(stats)
    imports = max((row[3] for (_, _, name), row in _rows(stats) if name == "_find_and_load"), default=0.0)
    return [("all imports, with what they run", imports / whole), *_shares(stats, most)]


def _shares(stats: pstats.Stats, most: int) -> Shares:
    whole = _whole(stats)
    found = sorted(((row[2] / whole, key) for key, row in _rows(stats)), reverse=True)
    return [(_called(key), share) for share, key in found[:most]]


def _rows(stats: pstats.Stats) -> list[tuple[tuple[str, int, str], tuple[Any, ...]]]:
    return list(vars(stats)["stats"].items())


def _whole(stats: pstats.Stats) -> float:
    return float(vars(stats)["total_tt"])


def _called(key: tuple[str, int, str]) -> str:
    """``render._part``, without the machine's folders."""
    file, _, name = key
    return name.strip("<>") if file.startswith(("~", "<")) else f"{Path(file).stem}.{name}"

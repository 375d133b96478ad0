"""The other engines: pinned, put into a folder of the benchmark's own, never into the project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO, Any

PYTHON = {"docx-mailmerge2": "1.0.3", "docxcompose": "2.2.0", "babel": "2.16.0"}
"""Python peers; babel is docxcompose's. lxml and python-docx are the project's own."""

NODE = {"easy-template-x": "7.2.8", "docxtemplater": "3.71.0", "pizzip": "3.2.0"}

_DRIVER = Path(__file__).with_name("node_driver.cjs")


def cache() -> Path:
    """The folder the peers are kept in; ``SECOR_BENCH_CACHE`` names another."""
    usual = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "secor_docs-benchmarks"
    folder = Path(os.environ.get("SECOR_BENCH_CACHE") or usual)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def python_peers() -> dict[str, str]:
    """Install what is missing; name and version of each peer that can be used."""
    folder = cache() / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    sys.path.append(str(folder))
    wanted = [f"{name}=={number}" for name, number in PYTHON.items() if _version(name) != number]
    if wanted:
        command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--upgrade", "--target", str(folder)]
        done = subprocess.run([*command, *wanted], capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"! not installed: {', '.join(wanted)}\n{done.stderr[-500:]}")
    return {name: found for name in PYTHON if (found := _version(name))}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def node_peers() -> dict[str, str]:
    """Install what is missing; name and version of each peer that can be used, Node's own too."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        print("! Node is not there: easy-template-x and docxtemplater are left out.")
        return {}
    folder = _node_folder()
    folder.mkdir(exist_ok=True)
    if _node_versions(folder) != NODE:
        wanted = [f"{name}@{number}" for name, number in NODE.items()]
        command = [npm, "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder), *wanted]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"! not installed: {', '.join(wanted)}\n{done.stderr[-500:]}")
            return {}
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True)
    return {"Node": said.stdout.strip().removeprefix("v"), **_node_versions(folder)}


def _node_folder() -> Path:
    return cache() / "node"


def _node_versions(folder: Path) -> dict[str, str]:
    found = {}
    for name in NODE:
        about = folder / "node_modules" / name / "package.json"
        if about.is_file():
            found[name] = json.loads(about.read_text("utf-8"))["version"]
    return found


@dataclass(slots=True)
class NodeDriver:
    """One long-lived Node process that renders when told, and times itself.

    Attributes:
        process: the process.
    """

    process: subprocess.Popen[str]

    @classmethod
    def started(cls, job: Path) -> NodeDriver:
        """Start it with the job: where templates and values are."""
        command = ["node", str(_DRIVER), str(job)]
        paths = {"NODE_PATH": str(_node_folder() / "node_modules")}
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **paths}
        )
        return cls(process)

    def ask(self, engine: str, templates: Sequence[str], write_to: Path | None = None) -> dict[str, float]:
        """Render every template with every set of values; seconds for each template."""
        line = {"engine": engine, "templates": list(templates), "out": str(write_to) if write_to else None}
        self._in().write(json.dumps(line) + "\n")
        self._in().flush()
        assert self.process.stdout is not None
        answer: dict[str, Any] = json.loads(self.process.stdout.readline() or "{}")
        if "seconds" not in answer:
            raise RuntimeError(f"{engine}: {answer.get('error', 'the Node process ended')}")
        return {str(name): float(seconds) for name, seconds in answer["seconds"].items()}

    def _in(self) -> IO[str]:
        assert self.process.stdin is not None
        return self.process.stdin

    def stop(self) -> None:
        """End it."""
        self._in().close()
        self.process.wait(timeout=30)

"""How fast packages of many clients are made, how much memory it takes, and what a run costs with nothing to do.

    python benchmarks/clients.py 1000 --jobs 8
    python benchmarks/clients.py 40 --only flha --only toolbox-meeting

Makes clients out of the sample companies, each with names of its own; builds them; runs once more with
nothing changed; then kills a run in the middle, lets another one go on, and compares the bytes.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from secor_docs.stock import shipped

_FIRST = ("Ana", "Bo", "Cyrus", "Dagny", "Emeka", "Farah", "Goran", "Hanh", "Idris", "Jolie", "Kofi", "Leila")
_LAST = (
    "Abara",
    "Brandt",
    "Castel",
    "Dhillon",
    "Ekholm",
    "Fontaine",
    "Grewal",
    "Hallam",
    "Ibarra",
    "Jonsson",
)


def generate(folder: Path, count: int) -> None:
    """Write ``count`` clients below ``folder``: the samples with new names, accounts and numbers."""
    samples = sorted((shipped() / "samples").glob("*/company.yaml"))
    rng = random.Random(8)
    for number in range(count):
        source = samples[number % len(samples)]
        text = source.read_text("utf-8")
        names = sorted(set(_people(text)), key=len, reverse=True)
        for old in names:
            text = text.replace(
                old, f"{rng.choice(_FIRST)} {rng.choice(_LAST)}{number:04d}{names.index(old)}"
            )
        fresh = f"{7_000_000 + number}"
        lines = []
        own = {
            "legal_name": f"{fresh} Alberta Ltd.",
            "operating_name": f"Client {number:04d} Works",
            "wcb_account": f'"{fresh}"',
        }
        for line in text.splitlines():
            key = line.strip().partition(":")[0]
            lines.append(f"  {key}: {own[key]}" if key in own else line)
        path = folder / f"client-{number:04d}" / "company.yaml"
        path.parent.mkdir(parents=True)
        path.write_text("\n".join(lines) + "\n", "utf-8")
        for picture in source.parent.glob("*.png"):
            (path.parent / picture.name).write_bytes(picture.read_bytes())


def _people(text: str) -> list[str]:
    data = yaml.load(text, Loader=yaml.BaseLoader)
    return [person["name"] for person in data["employees"]]


def _command(root: Path, out: str, jobs: int, only: list[str]) -> list[str]:
    chosen = [part for id_ in only for part in ("--only", id_)]
    return [sys.executable, "-m", "secor_docs.cli", "clients", "build", str(root / "clients"),
            "-o", str(root / out), "--jobs", str(jobs), *chosen]  # fmt: skip


def _timed(command: list[str]) -> float:
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
    return time.perf_counter() - begin


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in folder.rglob("*")
        if p.is_file() and ".secor" not in p.relative_to(folder).parts[:1] and p.name != "report.xlsx"
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", action="append", default=[])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        generate(root / "clients", options.count)

        took = _timed(_command(root, "whole", options.jobs, options.only))
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        each = took * options.jobs / options.count
        print(
            f"{options.count} clients, {options.jobs} processes: {took:.1f} s, {each:.2f} s a client and process"
        )
        print(f"the largest process: {most:.0f} MB")

        before = {p: p.stat().st_mtime_ns for p in (root / "whole").rglob("*")}
        took = _timed(_command(root, "whole", options.jobs, options.only))
        same = before == {p: p.stat().st_mtime_ns for p in (root / "whole").rglob("*")}
        print(f"nothing to do: {took:.2f} s, {'nothing written' if same else 'FILES WRITTEN'}")

        command = _command(root, "cut", options.jobs, options.only)
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        ) as run:
            while run.poll() is None and len(list((root / "cut").glob("client-*"))) < options.count // 3:
                time.sleep(0.1)
            os.killpg(run.pid, signal.SIGKILL)
        made = len(list((root / "cut").glob("client-*/manifest.json")))
        _timed(command)
        cut, whole = _bytes(root / "cut"), _bytes(root / "whole")
        other = sorted(name for name in {*cut, *whole} if cut.get(name) != whole.get(name))
        said = f"OTHER BYTES in {', '.join(other[:5])}" if other else "the same bytes"
        print(f"killed with {made} made, then resumed: {said}")


if __name__ == "__main__":
    main()

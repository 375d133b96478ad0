"""How fast packages of many clients are made, how much memory it takes, and what a run costs with nothing to do.

    python benchmarks/clients.py 1000 --jobs 8
    python benchmarks/clients.py 40 --only flha --only toolbox-meeting

Makes clients out of the sample companies, each with names of its own; builds them; runs once more with
nothing changed; then kills a run in the middle, lets another one go on, and compares the bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import yaml
from cold import NOT_KEPT
from thousand import memory

import secor_docs
from secor_docs.data_files import shipped

_FIRST = ("Ana", "Bo", "Cyrus", "Dagny", "Emeka", "Farah", "Goran", "Hanh", "Idris", "Jolie", "Kofi", "Leila")
_LAST = ("Abara", "Brandt", "Castel", "Dhillon", "Ekholm", "Fontaine", "Grewal", "Hallam", "Ibarra", "Jonsson")


_TOP = Path(secor_docs.__file__).resolve().parent.parent
_ENVIRONMENT = {n: v for n, v in os.environ.items() if n != NOT_KEPT} | {"PYTHONPATH": str(_TOP)}
"""`python -m` takes the program from the folder it is begun in: it must be this one's."""


def generate(folder: Path, count: int) -> None:
    """Write ``count`` clients below ``folder``: the samples with new names, accounts and numbers."""
    samples = sorted((shipped() / "samples").glob("*/company.yaml"))
    rng = random.Random(8)
    for number in range(count):
        source = samples[number % len(samples)]
        text = source.read_text("utf-8")
        names = sorted(set(_people(text)), key=len, reverse=True)
        for old in names:
            text = text.replace(old, f"{rng.choice(_FIRST)} {rng.choice(_LAST)}{number:04d}{names.index(old)}")
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


@dataclass(frozen=True, slots=True)
class Packages:
    """What came out.

    Attributes:
        clients, jobs: how many, in how many processes.
        documents, files: Word files of the binders, and all files.
        seconds: for all packages.
        early, late: memory of the largest worker in MB, in the first and in the last tenth of the run.
        nothing: seconds of the run with nothing to do; ``smallest``: seconds of ``python -c pass``.
        unchanged: that run wrote nothing.
        resumed: the killed and resumed run left the same bytes; ``made``: packages it had when it was killed.
    """

    clients: int
    jobs: int
    documents: int
    files: int
    seconds: float
    early: float
    late: float
    nothing: float
    smallest: float
    unchanged: bool
    made: int
    resumed: bool

    @property
    def rate(self) -> float:
        """Packages in a second on one core."""
        return self.clients / (self.seconds * self.jobs)

    @property
    def no_change(self) -> float:
        """A run with nothing to do, in runs of ``python -c pass``."""
        return self.nothing / self.smallest


@dataclass(slots=True)
class _Memory:
    """The largest worker's memory, looked at while a run goes on."""

    seen: list[tuple[float, float]] = field(default_factory=list)

    def between(self, begin: float, end: float) -> float:
        """The most seen between two shares of the run."""
        last = self.seen[-1][0] if self.seen else 0.0
        return max((held for at, held in self.seen if begin * last <= at <= end * last), default=0.0)


@contextmanager
def _watched(process: subprocess.Popen[str]) -> Iterator[_Memory]:
    found, over = _Memory(), threading.Event()
    begin = time.perf_counter()

    def look() -> None:
        while not over.wait(0.2):
            held = max((memory(child) for child in _family(process.pid)), default=0.0)
            found.seen.append((time.perf_counter() - begin, held))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield found
    finally:
        over.set()
        watcher.join()


def _family(process: int) -> list[int]:
    """The process and all below it; only itself where the system does not tell."""
    family = [process]
    for member in family:
        try:
            below = Path(f"/proc/{member}/task/{member}/children").read_text("utf-8")
        except OSError:
            continue
        family += map(int, below.split())
    return family


def measure(count: int, jobs: int, only: list[str]) -> Packages:
    """Make the packages, do nothing, kill and resume."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        generate(root / "clients", count)

        def command(out: str) -> list[str]:
            chosen = [part for id_ in only for part in ("--only", id_)]
            return [
                sys.executable,
                "-m",
                "secor_docs.cli",
                "clients",
                "build",
                str(root / "clients"),
                "-o",
                str(root / out),
                "--jobs",
                str(jobs),
                *chosen,
            ]

        begin = time.perf_counter()
        process = subprocess.Popen(
            command("whole"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=_TOP, env=_ENVIRONMENT
        )
        with _watched(process) as held:
            said, _ = process.communicate()
        seconds = time.perf_counter() - begin
        if process.returncode:
            sys.exit(said[-3000:])

        before = _stamps(root / "whole")
        nothing, smallest = [], []
        for _ in range(7):
            smallest.append(_timed([sys.executable, "-c", "pass"]))
            nothing.append(_timed(command("whole")))
        unchanged = before == _stamps(root / "whole")

        made = _killed(command("cut"), root / "cut", count // 3)
        _timed(command("cut"))
        whole = _hashes(root / "whole")
        documents = sum("documents" in Path(name).parts and name.endswith(".docx") for name in whole)
        return Packages(
            count,
            jobs,
            documents,
            len(whole),
            seconds,
            held.between(0, 0.1),
            held.between(0.9, 1),
            statistics.median(nothing),
            statistics.median(smallest),
            unchanged,
            made,
            _hashes(root / "cut") == whole,
        )


def _timed(command: list[str]) -> float:
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=_TOP, env=_ENVIRONMENT)
    if done.returncode:
        sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
    return time.perf_counter() - begin


def _killed(command: list[str], out: Path, enough: int) -> int:
    """Begin a run and kill it with all its processes; how many packages it had made."""
    with subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd=_TOP,
        env=_ENVIRONMENT,
    ) as run:
        while run.poll() is None and len(list(out.glob("client-*"))) < enough:
            time.sleep(0.05)
        os.killpg(run.pid, signal.SIGKILL)
    return len(list(out.glob("client-*/manifest.json")))


def _stamps(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def _hashes(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in folder.rglob("*")
        if p.is_file() and ".secor" not in p.relative_to(folder).parts[:1] and p.name != "report.xlsx"
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--json", action="store_true", help="print the figures for another program")
    options = parser.parse_args()
    found = measure(options.count, options.jobs, options.only)
    if options.json:
        print(json.dumps(asdict(found)))
        return
    print(f"{found.clients} clients with {found.documents} documents, {found.jobs} processes: {found.seconds:.1f} s")
    print(f"{found.rate:.2f} packages a second and core, {found.rate * 3600:,.0f} an hour and core")
    print(f"largest process: {found.early:.0f} MB early, {found.late:.0f} MB late")
    print(
        f"nothing to do: {found.nothing:.2f} s, {found.no_change:.0f} × python -c pass,"
        f" {'nothing written' if found.unchanged else 'FILES WRITTEN'}"
    )
    said = "the same bytes" if found.resumed else "OTHER BYTES"
    print(f"killed with {found.made} made, then resumed: {said}")
    sys.exit(0 if found.unchanged and found.resumed else 1)


if __name__ == "__main__":
    main()

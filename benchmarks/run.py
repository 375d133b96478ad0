"""Every engine on the same work, in one run, as ratios; written to ``benchmarks/README.md``.

    python benchmarks/run.py                 the whole; writes the README
    python benchmarks/run.py --quick         two minutes, prints only
    python benchmarks/run.py --quick --part render --part cold

Equality comes first: a document that is not the same as the other engines' is printed, and the run ends with 1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import zlib
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # a checkout need not be installed

import binder
import clients
import cold
import forty_five
import package_floor
import peers
import rendering
import report as targets
import thousand
import where
from engines import Ours, docxtpl_templates
from report import Report, table
from templateset import descriptions, values_of

PARTS = ("render", "binder", "merge", "cold", "package", "thousand", "clients", "tracker")
_HERE = Path(__file__).resolve().parent
_README = _HERE / "README.md"
_BEGIN, _END = "<!-- results: begin (written by run.py) -->", "<!-- results: end -->"
_PASS = "python -c pass"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is done.

    Attributes:
        rounds, sets: rounds over the 12 templates, and sets of values for each.
        binder, merge, cold: rounds of those parts.
        clients, sample: clients of our loop, and of docxtpl's.
        packages, idle: clients whose whole packages are made, and those of the run with nothing to do.
        rows: rows of the tracker.
    """

    rounds: int
    sets: int
    binder: int
    merge: int
    cold: int
    clients: int
    sample: int
    packages: int
    idle: int
    rows: int


FULL = Sizes(25, 5, 9, 7, 21, 1000, 12, 1000, 100, 10_000)
QUICK = Sizes(5, 3, 3, 2, 5, 20, 4, 6, 6, 1_000)
"""The quick sizes show that all of it works; the full ones are what is published."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the benchmark.

    Attributes:
        sizes: how much is done.
        work: a temporary folder.
        program: the program with its catalogue cut to 45 documents.
        found: the peers that can be used, with their versions.
        report: what came out so far.
    """

    sizes: Sizes
    work: Path
    program: Path
    found: dict[str, str]
    report: Report

    # -- the engine --------------------------------------------------------------------------------

    def render(self) -> None:
        """The 12 templates with every engine."""
        folder = self.work / "render"
        folder.mkdir()
        node, mailmerge = "easy-template-x" in self.found, "docx-mailmerge2" in self.found
        rounds, sets = self.sizes.rounds, self.sizes.sets
        result = rendering.measure(folder, rounds=rounds, clients=sets, node=node, mailmerge=mailmerge)
        self.report.faults += result.faults
        if node:
            self.report.reached(targets.NODE, result.faster("secor_docs", "easy-template-x"))
        met = self.report.reached(targets.DOCXTPL, result.faster("secor_docs", "docxtpl"))
        total = len(result.sizes)
        rows = []
        for name in sorted(result.seconds, key=result.each):
            faster = "" if name == "secor_docs" else f"{result.faster('secor_docs', name):.2f} ×"
            able = f"{result.common('secor_docs', name)} of {total}"
            rows.append((name, able, f"{result.each(name):.2f}", faster))
        head = ("engine", "templates", "ms a document", "secor_docs is faster")
        note = f"{total} templates with {sets} sets of values each, {rounds} rounds, engines in turn, medians."
        self.report.table("Twelve templates", head, rows, f"{note} Ratios are over the templates both can do.")
        self._each_template(result)
        if not met:
            data = docxtpl_templates(descriptions())
            ours = Ours.of(data, [values_of(0)])
            shares = where.inside(lambda: [ours.document(name, 0) for name in data for _ in range(20)])
            self.report.profile("12 templates", shares)

    def _each_template(self, result: rendering.Rendering) -> None:
        engines = [name for name in _ENGINES if name in result.seconds]
        rows = []
        for described in descriptions():
            name = described.name
            taken = (
                f"{result.each(engine, [name]):.2f}" if name in result.seconds[engine] else "–" for engine in engines
            )
            rows.append((name, described.shows, f"{result.sizes[name] / 1000:.1f}", *taken))
        self.report.table("Each template, ms a document", ("template", "shows", "kB", *engines), rows)

    def binder(self) -> None:
        """The 45 documents, warm."""
        held, rounds = forty_five.binder(self.program), self.sizes.binder
        result = binder.warm(held, rounds=rounds)
        self.report.faults += result.faults
        met = self.report.reached(targets.WARM, result.ratio("ours", "floor"))
        rows = []
        for name in ("floor, from ready XML", "floor", "ours", "docxtpl"):
            taken, faster = result.of(name) * 1000, result.ratio("docxtpl", name)
            each = taken / len(held.documents)
            rows.append((name, f"{taken:.0f}", f"{each:.2f}", f"{result.ratio(name, 'floor'):.2f}", f"{faster:.1f}"))
        head = ("engine", "ms for all", "ms a document", "× the floor", "× faster than docxtpl")
        note = f"{len(held.documents)} documents out of {len(held.templates)} of our own templates, {rounds} rounds."
        self.report.table("The 45 documents of a company, warm", head, rows, note)
        if not met:
            numbers = [number for number in range(len(held.documents)) for _ in range(5)]
            self.report.profile("45 documents, warm", where.inside(lambda: list(map(held.document, numbers))))

    def merge(self) -> None:
        """One binder out of many documents."""
        held = forty_five.binder(self.program)
        compose = "docxcompose" in self.found
        result = binder.merging(held, rounds=self.sizes.merge, compose=compose)
        self.report.faults += result.faults
        each = {count: result.of(f"ours {count}") * 1000 / count for count in binder.SIZES}
        rows = [(f"ours, {count} documents", f"{ms * count:.0f}", f"{ms:.2f}", "") for count, ms in each.items()]
        if compose:
            ratio = result.ratio("docxcompose 45", "ours 45")
            met = self.report.reached(targets.MERGE, ratio)
            taken = result.of("docxcompose 45") * 1000
            rows.append(("docxcompose, 45 documents", f"{taken:.0f}", f"{taken / 45:.2f}", f"{ratio:.1f} ×"))
        self.report.reached(targets.LINEAR, each[binder.SIZES[-1]] / each[binder.SIZES[0]])
        head = ("what", "ms", "ms a document", "ours is faster")
        self.report.table("One binder out of many documents", head, rows)
        if compose and not met:
            leaves = [
                binder.DocumentToJoin(str(number), held.rendered(number)) for number in range(len(held.documents))
            ]
            shares = where.inside(lambda: binder.join_documents(leaves, held.documents[0][2]))
            self.report.profile("merging 45", shares)

    # -- whole processes ---------------------------------------------------------------------------

    def cold(self) -> None:
        """Cold starts."""
        folder = self.work / "cold"
        folder.mkdir()
        result, made = cold.measure(self.program, folder, rounds=self.sizes.cold)
        self.report.faults += result.faults
        met = {
            "profiled": self.report.reached(targets.COLD, result.ratio("build", _PASS)),
            "again": self.report.reached(targets.IDLE, result.ratio("no change", _PASS)),
        }
        self.report.reached(targets.FIRST, result.ratio("first build", "build"))
        self.report.reached(targets.HELP, result.ratio("secor --help", "import click"))
        rows = [(name, f"{result.of(name) * 1000:.0f}", f"{result.ratio(name, _PASS):.1f}") for name in result.seconds]
        said = ", ".join(f"{count} {what}" for what, count in made.items())
        note = (
            f"CPU time of processes in turn, {self.sizes.cold} of each, medians. `secor build` made {said}, the merged"
        )
        self.report.table(
            "Cold starts", ("process", "ms of CPU", f"× {_PASS}"), rows, f"{note} binder and its manifest."
        )
        company = str(self.program / "samples" / forty_five.SAMPLE / "company.yaml")
        environment = cold.environment_of(self.program, folder)
        for out, title in (("profiled", "cold `secor build`"), ("again", "`secor build`, nothing changed")):
            if not met[out]:
                arguments = ["secor_docs.cli", "build", company, "-o", str(folder / out)]
                dump = folder / f"{out}.profile"
                self.report.profile(title, where.of_process(arguments, environment, self.program, dump))

    def package(self) -> None:
        """Whole packages against their floor."""
        result = package_floor.measure(self.work / "package", rounds=self.sizes.binder)
        self.report.faults += result.faults
        self.report.reached(targets.PACKAGE, result.ratio)
        self.report.reached(targets.RATE, result.rate, f"{result.rate:.2f}")
        rows = [
            (
                name,
                f"{statistics.median(seconds) / result.packages * 1000:.0f}",
                f"{result.packages / statistics.median(seconds):.2f}",
            )
            for name, seconds in (("ours", result.ours), ("floor", result.floor))
        ]
        note = (
            f"{result.packages} packages with {result.documents} documents in {result.files} files, {self.sizes.binder}"
            " rounds, CPU time of one process. Ours reads, plans, renders, joins, looks for other clients' names and"
            " writes; the floor deflates, zips and writes the same bytes from ready XML."
        )
        self.report.table(
            "A whole package", ("what", "ms of CPU a package", "packages a second of one core"), rows, note
        )

    # -- many clients ------------------------------------------------------------------------------

    def thousand(self) -> None:
        """Our loop and docxtpl's over many clients."""
        sizes = self.sizes
        result = thousand.measure(self.program, self.work / "thousand", clients=sizes.clients, sample=sizes.sample)
        self.report.faults += result.faults
        self.report.reached(targets.LOOP, result.plain / result.ours)
        held = f"{result.early:.0f} MB early, {result.late:.0f} MB late, {result.most:.0f} MB at most"
        self.report.reached(targets.LOOP_MEMORY, result.most, held)
        rows = [
            (name, count, f"{each:.2f}", f"{each * result.documents / 60_000 / result.workers:.1f}")
            for name, count, each in (
                ("ours", f"{result.clients:,}", result.ours),
                ("docxtpl", f"{result.sample}, scaled up", result.plain),
            )
        ]
        head = ("loop", "clients run", "ms of a core a document", "minutes for all")
        note = f"{result.documents:,} documents written to disk by {result.workers} processes."
        self.report.table(f"{result.clients:,} clients with 45 documents each", head, rows, note)

    def clients(self) -> None:
        """Whole packages, through ``clients.py``."""
        rows = []
        for count in dict.fromkeys((self.sizes.packages, self.sizes.idle)):
            found = self._packages(count)
            if found is None:
                continue
            if count == self.sizes.packages:
                held = f"{found.early:.0f} MB early, {found.late:.0f} MB late"
                self.report.reached(targets.MEMORY, max(found.early, found.late), held)
            rows.append(
                (
                    f"{found.clients:,}",
                    f"{found.documents:,}",
                    f"{found.rate:.2f}",
                    f"{found.early:.0f} → {found.late:.0f} MB",
                    f"{found.nothing * 1000:.0f} ms, {found.no_change:.1f} ×",
                    f"the same bytes, killed after {found.made}",
                )
            )
        head = (
            "clients",
            "documents",
            "packages a second and core",
            "largest process, early → late",
            f"nothing to do, × {_PASS}",
            "killed and resumed",
        )
        note = (
            "Reading, planning, rendering, blank forms, the merged binder, the check for other clients' names, writing."
        )
        self.report.table("Whole packages with `secor clients build`", head, rows, note)

    def _packages(self, count: int) -> clients.Packages | None:
        command = [sys.executable, str(_HERE / "clients.py"), str(count), "--json"]
        environment = cold.environment_of(self.program, self.work)
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode:
            self.report.faults.append(f"clients.py: {(done.stdout + done.stderr)[-500:]}")
            return None
        found = clients.Packages(**json.loads(done.stdout))
        if not found.unchanged:
            self.report.faults.append("`secor clients build` with nothing to do wrote files")
        if not found.resumed:
            self.report.faults.append("a killed and resumed run left other bytes")
        return found

    def tracker(self) -> None:
        """Reading and appending, through ``tracker.py``."""
        command = [sys.executable, str(_HERE / "tracker.py"), str(self.sizes.rows)]
        environment = {**os.environ, "PYTHONPATH": str(_HERE.parent)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        self.report.sections.append(f"### Tracker\n\n```\n{done.stdout.strip()}\n```\n")
        if done.returncode:
            self.report.faults.append(f"tracker.py ended with {done.returncode}: {done.stderr[-300:].strip()}")

    def versions(self) -> None:
        """What all of it was run with."""
        own = ("docxtpl", "jinja2", "lxml", "python-docx", "pydantic", "click", "openpyxl")
        ours = {"Python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
        every = ours | {name: version(name) for name in own} | self.found
        self.report.sections.append(f"### Versions\n\n{table(('what', 'version'), list(every.items()))}")


_ENGINES = ("floor", "secor_docs", "docxtpl", "docx-mailmerge2", "easy-template-x", "docxtemplater")


def measured(parts: list[str], sizes: Sizes) -> Report:
    """Run the parts and gather what came out."""
    found = peers.python_peers() | (peers.node_peers() if "render" in parts else {})
    with tempfile.TemporaryDirectory(prefix="secor-bench-") as temporary:
        work = Path(temporary)
        os.environ["SECOR_CACHE_DIR"] = str(work / "cache")
        run = Run(sizes, work, forty_five.cut_program(work / "program"), found, Report())
        for part in parts:
            print(f"… {part}", file=sys.stderr, flush=True)
            getattr(run, part)()
        run.versions()
        return run.report


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small sizes; prints, and leaves the README alone")
    parser.add_argument("--part", action="append", choices=PARTS, help="only this part; may be given again")
    parser.add_argument("--packages", type=int, help="clients whose whole packages are made")
    parser.add_argument("--write", action="store_true", help="write the README whatever was run")
    options = parser.parse_args()
    sizes = QUICK if options.quick else FULL
    if options.packages:
        sizes = replace(sizes, packages=options.packages)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    report = measured(options.part or list(PARTS), sizes)
    head = (
        f"Run on {date.today().isoformat()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores,"  # noqa: DTZ011 - the day on the wall
        f" {load:.1f} of them busy with other things when it began{', quick sizes' if options.quick else ''}."
    )
    text = report.markdown(head)
    print(text)
    if options.write or not (options.quick or options.part):
        before, rest = _README.read_text("utf-8").split(_BEGIN)
        after = rest.split(_END)[1]
        _README.write_text(f"{before}{_BEGIN}\n\n{text}\n{_END}{after}", "utf-8")
    if report.faults:
        print("\n".join(("NOT EQUAL", *report.faults)), file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()

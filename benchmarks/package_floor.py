"""Whole packages of clients, one core, against their floor: the same bytes deflated, zipped and written from ready XML.

python benchmarks/package_floor.py
python benchmarks/package_floor.py --rounds 9
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import clients

from secor_docs.clients.leaks import gather, write_names
from secor_docs.clients.package import Job, work
from secor_docs.clients.roster import find_clients
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack

SAMPLES = 5
"""Clients made out of the samples, one of each."""


@dataclass(slots=True)
class PackageFloor:
    """What came out; seconds are CPU time of this process, its threads included.

    Attributes:
        files, documents: in all packages of a round.
        packages: how many those are.
        ours, floor: seconds of each round, all packages together.
        faults: what was not equal.
    """

    files: int = 0
    documents: int = 0
    packages: int = SAMPLES
    ours: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """How many times its floor a package takes; the median of the rounds' own ratios."""
        return statistics.median(ours / floor for ours, floor in zip(self.ours, self.floor, strict=True))

    @property
    def rate(self) -> float:
        """Packages in a second of one core."""
        return self.packages / statistics.median(self.ours)


Ready = Mapping[str, Mapping[str, bytes] | bytes]


def measure(folder: Path, *, rounds: int) -> PackageFloor:
    """Make the packages and their floor in turn, after once that is not counted."""
    clients.generate(folder / "clients", SAMPLES)
    everybody = find_clients(folder / "clients")
    names = folder / "names.json"
    write_names(names, gather(everybody, None)[0])
    found = PackageFloor()
    for number in range(rounds + 1):
        jobs = [Job(client, folder / f"out-{number}", "", names) for client in everybody]
        begin = time.process_time()
        made = [work(job) for job in jobs]
        ours = time.process_time() - begin
        found.faults += [f"{one.key}: {one.state} {one.problems[:1]}" for one in made if one.state != "built"]
        packages = {job.folder.name: _files(job.folder) for job in jobs}
        ready = {key: {name: _ready(data) for name, data in files.items()} for key, files in packages.items()}
        begin = time.process_time()
        for key, files in ready.items():
            _write(folder / f"floor-{number}" / key, files)
        floor = time.process_time() - begin
        if number:
            found.ours.append(ours)
            found.floor.append(floor)
            continue
        found.files = sum(map(len, packages.values()))
        found.documents = sum(name.startswith("documents/") for files in packages.values() for name in files)
        for key, files in packages.items():
            if _files(folder / "floor-0" / key) != files:
                found.faults.append(f"the floor of {key} has other bytes")
    return found


def _files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def _ready(data: bytes) -> Mapping[str, bytes] | bytes:
    return dict(unpack(data)) if zipfile.is_zipfile(BytesIO(data)) else data


def _write(folder: Path, files: Ready) -> None:
    """Deflate and zip each file once, though a package keeps a second copy of it to merge edits with."""
    zipped: dict[str, bytes] = {}
    for name, ready in files.items():
        known = name.removeprefix(".secor/base/").removesuffix(".base")
        if known not in zipped:
            zipped[known] = ready if isinstance(ready, bytes) else pack(ready)
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(zipped[known])
            file.flush()
            os.fsync(file.fileno())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        found = measure(Path(temporary), rounds=options.rounds)
    print(f"{found.packages} packages, {found.documents} documents, {found.files} files; {options.rounds} rounds")
    print(f"{found.ratio:.2f} × the floor; {found.rate:.2f} packages a second of one core")
    print("\n".join(found.faults) or "The floor is the same bytes.")
    sys.exit(1 if found.faults else 0)


if __name__ == "__main__":
    main()

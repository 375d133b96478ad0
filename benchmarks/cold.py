"""Cold starts: CPU time of whole processes, in turn, against the smallest one there is."""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import forty_five
from binder import Timed

NOT_KEPT = "PYTHONDONTWRITEBYTECODE"
"""Where this is set, every run compiles the program again, which no installed program does."""


def measure(program: Path, work: Path, *, rounds: int) -> tuple[Timed, dict[str, int]]:
    """Time the processes; and the number of documents, forms and other Word files ``secor build`` made."""
    result = Timed()
    sample = program / "samples" / forty_five.SAMPLE
    company = str(sample / "company.yaml")
    again, fresh, fact = work / "again", work / "fresh", work / "fact"
    shutil.copytree(sample, fact)
    python = sys.executable
    secor = [python, "-m", "secor_docs.cli"]
    commands = {
        "python -c pass": [python, "-c", "pass"],
        "import click": [python, "-c", "import click"],
        "secor --help": [*secor, "--help"],
        "build": [*secor, "build", company, "-o", str(fresh)],
        "first build": [*secor, "build", company, "-o", str(fresh)],
        "one fact": [*secor, "build", str(fact / "company.yaml"), "-o", str(work / "fact-out")],
        "no change": [*secor, "build", company, "-o", str(again)],
    }
    environment = environment_of(program, work)
    (work / "cache").mkdir(mode=0o700)
    _once([*secor, "build", company, "-o", str(again)], environment)  # fills the cache, and Python's of its modules
    _once(commands["one fact"], environment)
    before = _stamps(again)
    for number in range(rounds + 1):
        for name, command in commands.items():
            shutil.rmtree(fresh, ignore_errors=True)
            if name == "one fact":
                _change_a_fact(fact / "company.yaml", number)
            taken = _once(command, environment | _empty_cache(work, number) if name == "first build" else environment)
            if number:
                result.seconds.setdefault(name, []).append(taken)
            elif name in {"build", "first build"} and _bytes(fresh) != _bytes(again):
                result.faults.append("secor build made other files than the first time")
    if _stamps(again) != before:
        result.faults.append("the run with nothing to do wrote files")
    files = list(again.rglob("*.docx"))
    made = {
        "documents": sum("documents" in path.parts for path in files),
        "blank forms": sum("forms" in path.parts for path in files),
    }
    if made["documents"] != forty_five.DOCUMENTS:
        result.faults.append(f"secor build made {made['documents']} documents")
    return result, made


def _change_a_fact(company: Path, number: int) -> None:
    """Give the company another phone number, which some of its documents print."""
    phone = re.compile(r"^(  phone: ).*$", re.MULTILINE)
    text, changed = phone.subn(rf"\g<1>403-555-{100 + number:04d}", company.read_text("utf-8"), count=1)
    if not changed:
        raise RuntimeError("the sample gives no phone")
    company.write_text(text, "utf-8")


def _empty_cache(work: Path, number: int) -> dict[str, str]:
    folder = work / f"empty-{number}"
    folder.mkdir(mode=0o700)
    return {"SECOR_CACHE_DIR": str(folder)}


def environment_of(program: Path, work: Path) -> dict[str, str]:
    """So that Python takes the cut program and a cache of its own, and keeps compiled modules as it usually does."""
    own = {"PYTHONPATH": str(program), "SECOR_CACHE_DIR": str(work / "cache")}
    return {name: value for name, value in os.environ.items() if name != NOT_KEPT} | own


def _once(command: list[str], environment: dict[str, str]) -> float:
    """CPU seconds of a process and all it started: what else the machine does counts for little in them."""
    folder = environment["PYTHONPATH"]  # where `python -m` looks first is the folder it is begun in
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.docx")}


def _stamps(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): 0 if path.is_dir() else path.stat().st_mtime_ns
        for path in folder.rglob("*")
    }

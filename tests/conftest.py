"""What all tests share: no network, golden texts, and the sample companies built once."""

from __future__ import annotations

import gc
import os
import pickle
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from budget import Costs
from hypothesis import HealthCheck, settings
from openpyxl import load_workbook
from playwright.sync_api import Browser, sync_playwright
from validators import need

import secor_docs.cli
from secor_docs.binder import prepare as preparing
from secor_docs.binder.prepare import Built, Prepared, build, prepare
from secor_docs.data_files import Stock, shipped
from secor_docs.tracker.new.workbook import new_tracker

# Else each process of a run compiles the program and rewrites the asserts of all tests for itself: a twentieth of the run.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
gc.disable()  # until the tests are collected: what is there by then stays until the end

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden texts again")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Costs(config))


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The core never talks to a network, the app only to this machine; a test that tries more fails."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def only_here(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] != "127.0.0.1":
            raise AssertionError("a network call")
        connect(self, address)

    def only_numbers(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host != "127.0.0.1":
            raise AssertionError("a network call")
        return look_up(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", only_here)
    monkeypatch.setattr(socket, "getaddrinfo", only_numbers)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name; ``--update-golden`` writes it."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"no golden text {name}; run pytest --update-golden and read what it writes"
        assert text == path.read_text("utf-8")

    return check


@cache
def planned_sample(sample: str) -> Prepared:
    """A sample company, read and planned."""
    return prepare(shipped() / "samples" / sample / "company.yaml", Stock.of())


@cache
def sample_tracker(sample: str = "prairie-ridge-framing") -> bytes:
    """The new, empty tracker of a sample company."""
    return new_tracker(planned_sample(sample).plan)


@pytest.fixture
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The framing company's file next to a new tracker, on 23 November 2026; planned once for all the tests."""
    folder = tmp_path / "at work"
    shutil.copytree(shipped() / "samples" / "prairie-ridge-framing", folder)
    once = planned_sample("prairie-ridge-framing")
    monkeypatch.setattr(secor_docs.cli, "today", lambda: date(2026, 11, 23))
    monkeypatch.setattr(
        preparing, "prepare", lambda _path, _stock: replace(once, file=replace(once.file, folder=folder))
    )
    (folder / "tracker.xlsx").write_bytes(_empty_tracker())
    return folder / "company.yaml"


@cache
def _empty_tracker() -> bytes:
    """A new tracker of a company that signed its policy in January."""
    book = load_workbook(BytesIO(sample_tracker()))
    typed = next(row for row in book["Three months"].iter_rows() if str(row[0].value).startswith("Policy signed on ("))
    typed[1].value = date(2026, 1, 5)
    book.save(data := BytesIO())
    return data.getvalue()


_BUILDS: dict[str, Built] = {}


@pytest.fixture(scope="session")
def sample_builds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Built]]:
    """Draft binders of the sample companies, each made once however many processes run the tests."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    out = shared / "sample-binders"
    out.mkdir(exist_ok=True)

    def made(sample: str) -> Built:
        if sample not in _BUILDS:
            _BUILDS[sample] = _shared(out, sample)
        return _BUILDS[sample]

    yield made
    _BUILDS.clear()


def _shared(out: Path, sample: str) -> Built:
    """Build a sample, or wait for the process that does."""
    kept, taken = out / f"{sample}.pickle", out / f"{sample}.taken"
    try:
        taken.touch(exist_ok=False)
    except FileExistsError:
        while not kept.is_file():
            assert taken.is_file(), f"the process that builds {sample} failed"
            time.sleep(0.05)
        built = pickle.loads(kept.read_bytes())
        assert isinstance(built, Built)
        return built
    try:
        built = build(planned_sample(sample), out / "binders")
        kept.with_suffix(".new").write_bytes(pickle.dumps(built))
        kept.with_suffix(".new").rename(kept)
    except BaseException:
        taken.unlink()
        raise
    return built


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """On CI every outside tool is there, so a skipped test is a failed one."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process: Playwright runs once in a thread."""
    chromium = need("Chromium", shutil.which("chromium") or shutil.which("chromium-browser"))
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield made
        made.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    validator = Path(os.environ.get("SECOR_OOXML_VALIDATOR", "node_modules/.bin/ooxml-validator"))
    beside = validator.parent.parent / "axe-core" / "axe.min.js"  # one `npm install` brings both
    path = Path(os.environ.get("SECOR_AXE", beside))
    return Path(need("axe-core (npm axe-core, SECOR_AXE)", str(path) if path.is_file() else None)).read_text("utf-8")

"""``secor app`` as a program: its browser, its end, and what is left when it is killed."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from amounts import ALL
from app_cases import app_on, sample_copy, text_of
from conftest import ROOT
from test_app_threats import tree

from secor_docs.cli import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of a POSIX system")


@dataclass
class AppProcess:
    """A running program.

    Attributes:
        process: the process.
        link: what it printed.
    """

    process: subprocess.Popen[str]
    link: str

    @contextmanager
    def web(self) -> Iterator[httpx.Client]:
        """A browser that was let in."""
        origin = self.link.partition("/enter")[0]
        with httpx.Client(base_url=origin, follow_redirects=True, headers={"origin": origin}, timeout=60) as made:
            made.get(self.link)
            yield made

    def ended(self, number: int) -> tuple[int, str]:
        """Send a signal; exit code and what was printed."""
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, out + err


@contextmanager
def started(tmp_path: Path, *args: object, browser: bool = False) -> Iterator[AppProcess]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "SECOR_CACHE_DIR": "", "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "secor_docs.cli", "app", *map(str, args), *([] if browser else ["--no-browser"])]
    if browser:
        env["BROWSER"] = f"{sys.executable} -c \"import sys; open('{tmp_path}/opened', 'w').write(sys.argv[1])\" %s"
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, cwd=tmp_path
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/enter\?token=\S+", line)
        assert found, line
        yield AppProcess(process, found[0])
    finally:
        process.kill()
        process.communicate()


def answers(port: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", int(port))) == 0


def test_ctrl_c_ends_it_well_and_leaves_nothing_running(tmp_path: Path) -> None:
    with started(tmp_path, sample_copy(tmp_path, "summit-roofing"), browser=True) as app:
        deadline = time.monotonic() + 10
        while not (opened := tmp_path / "opened").is_file() or not opened.read_text():
            assert time.monotonic() < deadline, "no browser was opened"
            time.sleep(0.02)
        assert opened.read_text() == app.link
        with app.web() as web:
            assert "Summit Roofing" in web.get("/").text
            code, said = app.ended(signal.SIGINT)
        assert code == 0
        assert said.endswith("secor has stopped.\n")
        assert "Traceback" not in said
        assert not answers(re.findall(r":(\d+)/", app.link)[0])


@pytest.mark.skipif(not ALL, reason="takes seconds: on CI")
def test_a_closed_terminal_throws_the_sample_away_too(tmp_path: Path) -> None:
    with started(tmp_path) as app:
        with app.web() as web:
            token = re.findall(r'name="csrf" value="([^"]+)"', web.get("/start").text)[0]
            said = web.post("/start/sample", data={"csrf": token, "sample": "summit-roofing"}).text
        assert "Sample: nothing here is yours" in said
        assert list(tmp_path.glob("secor-sample-*"))
        code, said = app.ended(signal.SIGHUP)
        assert code == 0
        assert "Traceback" not in said
        assert list(tmp_path.glob("secor-sample-*")) == []


@pytest.mark.skipif(not ALL, reason="takes seconds: on CI")
def test_killed_while_it_builds_it_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    folder = sample_copy(tmp_path)
    with started(tmp_path, folder) as app:
        with app.web() as web:
            page = web.get("/binder").text
            token = re.findall(r'name="csrf" value="([^"]+)"', page)[0]
            before = tree(folder)
            work = web.post("/binder/build", data={"csrf": token, "final": ""}).url.path
            while not re.search(r"\b[1-9]\d* of \d+", text_of(web.get(work).text)):
                time.sleep(0.05)
        app.ended(signal.SIGKILL)
    left = {path.name for path in folder.iterdir()} - {"company.yaml", "logo.png", "records.csv"}
    assert left == set() or tree(folder) == before
    with app_on(folder) as again:
        assert again.web.get("/").status_code == 200
        assert again.web.get("/binder").status_code == 200


def test_two_apps_do_not_log_each_other_out(tmp_path: Path) -> None:
    folders = sample_copy(tmp_path / "a"), sample_copy(tmp_path / "b", "summit-roofing")
    with app_on(folders[0]) as one, app_on(folders[1]) as two, httpx.Client(follow_redirects=True) as web:
        for app in (one, two):
            web.get(app.state.door.link())
        for app, name in ((one, "Prairie Ridge"), (two, "Summit Roofing")) * 2:
            assert name in web.get(app.state.door.origin).text


@pytest.mark.parametrize(
    ("holds", "said", "code"),
    [
        ({}, "it is empty", 3),
        ({"photo.jpg": b""}, "it holds no company: 1 picture", 3),
        ({"manifest.json": b'{"files": {}}'}, "it holds a binder that was made from a company", 3),
    ],
)
def test_a_folder_that_holds_neither_is_told_what_it_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], holds: dict[str, bytes], said: str, code: int
) -> None:
    folder = tmp_path / "wrong"
    folder.mkdir()
    for name, data in holds.items():
        (folder / name).write_bytes(data)
    with pytest.raises(SystemExit) as ended:
        sys.exit(main(["app", str(folder), "--no-browser"]))
    assert ended.value.code == code
    told = " ".join(capsys.readouterr().err.split())
    assert said in told
    assert "[A002]" in told


def test_a_company_file_that_cannot_be_read_is_opened_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "company.yaml").write_text('company:\n  legal_name: "Acme\n', "utf-8")
    with app_on(tmp_path) as app:
        page = app.web.get("/")
        assert "cannot be read" in page.text
        assert "company.yaml:" in page.text
        for path in ("/hurt", "/help", "/stop", "/start"):
            assert app.web.get(path).status_code == 200, path

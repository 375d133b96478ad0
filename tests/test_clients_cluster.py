"""The same packages through a Dask cluster on this machine, one of whose two workers is killed in the middle."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from amounts import on_ci
from client_samples import POLICY, clients, company

from secor_docs.cli import main

COUNT = 5


@contextmanager
def _started(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def _until(true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@on_ci
def test_every_package_is_made_although_a_worker_is_killed(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra dask is not installed")
    texts = {
        f"client-{n}": company(
            f"{7000000 + n} Alberta Ltd.", owner=f"Zoltan Quill{n}", account=f"00004{n:02d}", phone=f"403-555-01{n:02d}"
        )
        for n in range(COUNT)
    }
    folder, out, port = clients(tmp_path / "clients", **texts), tmp_path / "out", _free_port()
    address = f"tcp://127.0.0.1:{port}"
    local = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as stack:
        stack.enter_context(_started("distributed.cli.dask_scheduler", *local, "--port", str(port)))
        work = ("distributed.cli.dask_worker", address, *local, "--nthreads", "1", "--no-nanny")
        first, _ = (
            stack.enter_context(_started(*work, "--local-directory", str(tmp_path / f"worker-{n}"))) for n in (1, 2)
        )
        run = stack.enter_context(
            _started(
                "secor_docs.cli",
                "clients",
                "build",
                str(folder),
                "-o",
                str(out),
                "--only",
                POLICY,
                "--scheduler",
                address,
            )
        )
        _until(lambda: run.poll() is not None or len(list(out.glob("client-*/manifest.json"))) >= COUNT // 3)
        assert run.poll() is None, "the run was over before a worker could be killed"
        os.kill(first.pid, 9)
        assert run.wait(timeout=90) == 0
    assert len(list(out.glob("client-*/manifest.json"))) == COUNT
    assert not list(out.glob(".secor-run-*"))


def test_without_the_extra_the_command_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    folder = clients(tmp_path / "clients")
    assert main(["clients", "build", str(folder), "-o", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:1"]) == 1
    assert "pip install 'secor-docs[dask]'" in capsys.readouterr().err

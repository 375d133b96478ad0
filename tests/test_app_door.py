"""Who is let into the app, and when it stops."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("app"))) as running:
        yield running


def test_home_shows_the_company_and_both_figures(app: RunningApp) -> None:
    said = text_of(app.get("/"))
    assert "Prairie Ridge Framing Ltd." in said
    assert "Three months of records" in said
    assert "Proof on file" in said


def test_a_browser_without_the_link_sees_no_name(app: RunningApp) -> None:
    answer = httpx.get(f"{app.state.door.origin}/")
    assert answer.status_code == 403
    assert "Prairie" not in answer.text


def test_a_link_lets_one_browser_in_once(app: RunningApp) -> None:
    link = app.state.door.link()
    assert httpx.get(link).status_code == 303
    assert httpx.get(link).status_code == 403


def test_a_form_without_the_page_s_token_changes_nothing(app: RunningApp) -> None:
    assert app.web.post("/stop", data={"csrf": "x"}).status_code == 403
    assert not app.state.stopped


def test_the_stop_button_stops_it_and_frees_the_port(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path)) as running:
        assert "secor has stopped" in running.post("/stop").text
        _gone(running.state.door.port)


def test_it_stops_when_nobody_asks_for_anything(tmp_path: Path) -> None:
    with app_on(sample_copy(tmp_path), idle=0.1) as running:
        _gone(running.state.door.port)


def _gone(port: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    pytest.fail("it still listens")


def test_a_fault_of_ours_is_a_sentence_and_no_traceback(
    app: RunningApp, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_args: object) -> str:
        raise ZeroDivisionError

    app.get("/")  # let in, before pages break
    monkeypatch.setattr("secor_docs.app.routes.framed", broken)
    answer = app.web.get("/")
    assert answer.status_code == 500
    assert "A fault of ours, not yours" in answer.text
    assert answer.headers["content-security-policy"]
    said = capfd.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Traceback" not in said

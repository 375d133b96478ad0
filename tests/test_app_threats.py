"""``docs/threats.md``, line by line: what somebody tries, and that it comes to nothing."""

from __future__ import annotations

import os
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from app_cases import RunningApp, app_on, sample_copy, text_of
from conftest import ROOT
from hostile_requests import Hostile, hostile

from secor_docs.app import wire
from secor_docs.app.answers import GoTo, Sent
from secor_docs.app.door import FORM_TOKEN, HEADERS, Door
from secor_docs.app.routes import _bare, _page
from secor_docs.app.server import last_use, listen, port_of
from secor_docs.app.visit import Visit
from secor_docs.files import sha256

THREATS = ROOT / "docs/threats.md"
KINDS = ("host", "origin", "token", "method", "path", "size", "encoding", "race")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    with app_on(sample_copy(tmp_path_factory.mktemp("app"))) as running:
        yield running


def known(app: RunningApp) -> dict[str, str]:
    """What the requests need to know of one app, and one link that was used."""
    door = app.state.door
    app.get("/")
    used = door.link()
    httpx.get(used)
    cookie = app.web.cookies[door.cookie_name]
    return {
        "PORT": str(door.port),
        "NAME": door.cookie_name,
        "CSRF": door.form_token,
        "COOKIE": cookie,
        "CUT": cookie[:-1],
        "SMALL": cookie.lower(),
        "OLD": "o" * 43,
        "USED": used.partition("token=")[2],
    }


def answer_to(port: int, raw: bytes, *, cut: bool = False) -> bytes:
    """What comes back for bytes on a connection of their own; empty where it is closed without a word."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        got = b""
        try:
            line.sendall(raw)
            if cut:
                return b""
            while more := line.recv(65536):
                got += more
        except (ConnectionError, TimeoutError):
            pass
        return got


def tree(folder: Path) -> str:
    """One hash of every name and every byte below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return sha256(b"".join(str(path).encode() + path.read_bytes() for path in files))


def tried(app: RunningApp, one: Hostile, said: dict[str, str]) -> list[bytes]:
    """Send it as often as it says; answers that are no refusal."""
    raw = one.raw(said)
    with ThreadPoolExecutor(one.at_once) as pool:
        answers = pool.map(lambda _: answer_to(app.state.door.port, raw, cut=one.cut), range(one.at_once))
    statuses = [re.findall(rb"^HTTP/1\.1 (\d+)", answer, re.MULTILINE) for answer in answers]
    return [status for found in statuses for status in found if not status.startswith(b"4")]


def test_every_hostile_request_is_refused_and_changes_nothing(
    app: RunningApp, capfd: pytest.CaptureFixture[str]
) -> None:
    said = known(app)
    folder = app.state.main.folder if app.state.main else Path()
    before, asked = tree(folder), hostile()
    got_in = [(one.kind, one.what, found) for one in asked if (found := tried(app, one, said))]
    assert not got_in, got_in
    assert tree(folder) == before
    assert not app.state.stopped
    assert app.state.works.running == ()
    assert "Three months of records" in text_of(app.get("/"))
    printed = capfd.readouterr()
    assert printed.err + printed.out == ""


def test_the_page_lists_every_hostile_request(request: pytest.FixtureRequest) -> None:
    asked = hostile()
    many = Counter(one.kind for one in asked)
    assert len(asked) >= 200
    assert tuple(many) == KINDS
    assert min(many.values()) >= 15
    assert len({(one.kind, one.what) for one in asked}) == len(asked)
    lines = [f"| {one.kind} | {one.what.replace('|', '/')} |" for one in asked]
    wanted = "\n".join(["| Class | Request |", "| --- | --- |", *lines]) + "\n"
    text = THREATS.read_text("utf-8")
    match = re.search(r"(<!-- generated: requests -->\n)(.*?)(<!-- end -->)", text, re.DOTALL)
    assert match
    if request.config.getoption("--update-golden"):
        THREATS.write_text(text[: match.start(2)] + wanted + text[match.end(2) :], "utf-8")
        return
    assert match.group(2) == wanted


def test_every_threat_of_the_page_has_its_test() -> None:
    named = re.findall(r"`(test_\w+)`", THREATS.read_text("utf-8"))
    here = globals() | dict.fromkeys(re.findall(r"def (test_\w+)", (ROOT / "tests/test_app_door.py").read_text()))
    assert len(named) >= 20
    assert set(named) - set(here) == set()


# -- the network, and other programs on the machine ---------------------------------------------------


def test_it_listens_on_the_loopback_address_alone() -> None:
    with listen() as made:
        assert made.getsockname()[0] == "127.0.0.1"


def test_two_programs_cannot_have_its_port() -> None:
    with listen() as made, pytest.raises(Exception, match="in use"):
        listen(port_of(made))


def test_every_answer_forbids_scripts_frames_and_guessed_types(app: RunningApp) -> None:
    for answer in (
        app.web.get("/"),
        app.web.get("/static/style.css"),
        app.web.get("/nothing"),
        httpx.get(app.state.door.origin),
    ):
        for name, value in HEADERS.items():
            assert answer.headers[name] == value or name == "cache-control"
    assert "unsafe" not in HEADERS["content-security-policy"]
    assert "access-control-allow-origin" not in app.web.get("/", headers={"origin": "http://evil.example"}).headers


def test_the_cookie_is_closed_to_scripts_and_other_sites(app: RunningApp) -> None:
    given = httpx.get(app.state.door.link()).headers["set-cookie"]
    assert "HttpOnly" in given
    assert "SameSite=Strict" in given
    assert given.startswith(f"secor_{app.state.door.port}=")


def test_a_neighbour_s_cookies_do_not_shut_the_person_out(app: RunningApp) -> None:
    own = f"{app.state.door.cookie_name}={app.web.cookies[app.state.door.cookie_name]}"
    for others in ('theme={"a":1}', "a", "=", '"', f"{app.state.door.cookie_name}=theirs", "x=\xff"):
        for cookie in (f"{others}; {own}", f"{own}; {others}"):
            answer = httpx.get(app.state.door.origin, headers={b"cookie": cookie.encode("latin-1")})
            assert answer.status_code == 200, cookie


def test_a_link_used_twice_in_the_same_moment_lets_one_in(app: RunningApp) -> None:
    link = app.state.door.link()
    with ThreadPoolExecutor(8) as pool:
        statuses = Counter(answer.status_code for answer in pool.map(lambda _: httpx.get(link), range(8)))
    assert statuses == {303: 1, 403: 7}


def test_another_user_of_this_computer_is_refused(app: RunningApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secor_docs.app.door.is_another_user", lambda *_: True)
    assert httpx.get(app.state.door.link()).status_code == 403
    assert app.web.get("/").status_code == 403


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux says whose a connection is")
def test_whose_a_connection_is_is_read_from_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    with listen() as made, socket.create_connection(("127.0.0.1", port_of(made))) as other:
        ports = other.getsockname()[1], port_of(made)
        mine = os.getuid()
        assert wire._owners(*ports) == [mine]
        monkeypatch.setattr(os, "getuid", lambda: 4711)
        assert wire.is_another_user(*ports) == (mine not in {0, 65534})


def test_requests_of_strangers_do_not_keep_it_awake(app: RunningApp) -> None:
    before = app.state.asked = time.monotonic() - 100
    httpx.get(app.state.door.origin)
    httpx.get(f"{app.state.door.origin}/enter?token=x")
    assert app.state.asked == before
    app.get("/")
    assert app.state.asked > before


# -- slow and endless requests ------------------------------------------------------------------------


def test_who_does_not_finish_asking_is_not_waited_for(app: RunningApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "SECONDS_TO_ASK", 0.3)
    lines = [socket.create_connection(("127.0.0.1", app.state.door.port), timeout=5) for _ in range(40)]
    for line in lines[1:]:
        line.sendall(b"GET / HTTP/1.1\r\nX: ")
    assert "Three months of records" in text_of(app.get("/"))
    began = time.monotonic()
    drip = threading.Thread(target=_drip, args=(lines[-1],))
    drip.start()
    assert [line.recv(100) for line in lines[:-1]] == [b""] * 39
    assert time.monotonic() - began < 2
    drip.join(5)
    assert not drip.is_alive()
    for line in lines:
        line.close()


def _drip(line: socket.socket) -> None:
    """A letter of a header now and again, for as long as somebody listens."""
    try:
        while True:
            line.sendall(b"x")
            time.sleep(0.05)
    except OSError:
        return


def test_a_form_that_does_not_come_to_its_end_is_given_up(app: RunningApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "SECONDS_TO_GO_ON", 0.1)
    said = known(app)
    one = next(one for one in hostile() if "left open" in one.what)
    assert b"400" in answer_to(app.state.door.port, one.raw(said)).splitlines()[0]


def test_five_hundred_thousand_fields_of_one_name_are_refused_at_once(app: RunningApp) -> None:
    began = time.monotonic()
    body = f"{FORM_TOKEN}={app.state.door.form_token}" + "&a=1" * 200_000
    answer = app.web.post("/stop", content=body, headers={"content-type": "application/x-www-form-urlencoded"})
    assert answer.status_code in {400, 413}
    assert time.monotonic() - began < 3
    assert not app.state.stopped


# -- files --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ("../../company.yaml", "company.yaml"),
        ("..\\..\\company.yaml", "company.yaml"),
        ("C:\\Users\\x\\photo.jpg", "photo.jpg"),
        ("..", "file"),
        ("", "file"),
        ("/", "file"),
        ("a\0b\r\n.png", "ab.png"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_the_name_of_an_upload_is_never_a_path(named: str, kept: str) -> None:
    assert _bare(named) == kept


@pytest.mark.parametrize(
    "type_", ["text/html", "image/svg+xml", "text/xml", "application/xhtml+xml", "text/javascript"]
)
def test_a_file_is_never_served_as_a_page(app: RunningApp, type_: str) -> None:
    answer = _page(_visit(app), Sent(b"<script>alert(1)</script>", "a.html", type_, shown=True))
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")


def test_a_file_s_name_cannot_add_a_header(app: RunningApp) -> None:
    answer = _page(_visit(app), Sent(b"", 'a"\r\nSet-Cookie: x=1\r\n.pdf', "application/pdf", shown=True))
    assert "set-cookie" not in answer.headers
    assert "\n" not in answer.headers["content-disposition"]


@pytest.mark.parametrize(
    "to", ["//evil.example/", "/\\evil.example", "https://evil.example", "\\\\evil.example", "/a\r\nX: y"]
)
def test_a_form_leads_to_no_other_site(app: RunningApp, to: str) -> None:
    where = _page(_visit(app), GoTo(to)).headers["location"]
    assert re.match(r"/[^/\\]", where)
    assert "\n" not in where


def _visit(app: RunningApp) -> Visit:
    return Visit(app.state, app.state.clock(), "/")


# -- secrets ------------------------------------------------------------------------------------------


def test_secrets_are_new_at_each_start_and_in_no_file(app: RunningApp) -> None:
    app.get("/")
    secret = app.web.cookies[app.state.door.cookie_name]
    assert len({Door(1).form_token for _ in range(5)}) == 5
    assert min(len(secret), len(app.state.door.form_token)) >= 43
    folder = app.state.main.folder if app.state.main else Path()
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert secret.encode() not in data
            assert app.state.door.form_token.encode() not in data


def test_no_page_shows_the_cookie_s_secret(app: RunningApp) -> None:
    app.get("/")
    secret = app.web.cookies[app.state.door.cookie_name]
    for path in ("/", "/stop"):
        assert secret not in app.get(path)


# -- when it stops ------------------------------------------------------------------------------------


def test_the_hours_a_computer_sleeps_are_nobody_s_absence(app: RunningApp) -> None:
    app.state.asked, before = 100, app.state.asked
    assert last_use(app.state, 200, 200.25) == 100
    assert last_use(app.state, 200, 20_000) == 19_900
    app.state.asked = before

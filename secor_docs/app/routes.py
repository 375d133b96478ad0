"""The addresses: each screen's answer made into HTTP, behind the door."""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import nullcontext
from typing import Any
from urllib.parse import parse_qs, quote, unquote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from secor_docs import __version__
from secor_docs.app import wire
from secor_docs.app.answers import Answer, GoTo, NotThere, Screen, Sent
from secor_docs.app.door import FORM_TOKEN, HEADERS, LARGEST_UPLOAD, Refusal, too_large
from secor_docs.app.facts_first import facts_first
from secor_docs.app.forms import SentFile, SentForm
from secor_docs.app.frame import dead_end, framed
from secor_docs.app.opened import OpenedCompany
from secor_docs.app.screen import At
from secor_docs.app.screens import SCREENS
from secor_docs.app.state import State
from secor_docs.app.visit import Visit
from secor_docs.pages.static_files import STATIC, static_file
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError, SecorError, fault_of_ours

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_OLD_FORM = Refusal(
    403,
    "This form is of an earlier run of secor, or of a company that was open before. Go back, and open the page anew.",
)
_MOST_FIELDS, _MOST_FILES, _LONGEST_NAME = 5_000, 200, 120
_SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"})
"""What a browser may show of a file; everything else it saves."""
_SAVED = ("application/vnd.openxmlformats", "application/zip", "text/calendar", "text/csv", "text/plain")
"""What it is told about a file to save; never a type that it would run."""
_STATUS = {InputWrongError: 422, CouldNotReadError: 422, CouldNotWriteError: 507}
_CODE = re.compile(r"\[([A-Z]\d{3})\]$")
NOTE = "said"
"""The name under which an address carries the number of its note."""


def make_app(state: State) -> Guard:
    """The app as ASGI."""
    routes = [
        Route("/enter", _enter(state), methods=["GET"]),
        *(Route(f"/static/{name}", _static(name), methods=["GET"]) for name in STATIC),
    ]
    state.paths = frozenset(at.path for at in SCREENS if at.method == "GET")
    for at in SCREENS:
        routes.append(Route(at.path, _endpoint(state, at), methods=[at.method]))
        if at.about != "app":
            routes.append(Route(f"/clients/{{client}}{at.path}", _endpoint(state, at), methods=[at.method]))
    handlers: Mapping[Any, Any] = {HTTPException: _http_error, Exception: _fault}
    made = Starlette(routes=routes, exception_handlers=handlers)
    made.router.redirect_slashes = False
    return Guard(made, state)


class Guard:
    """The door before everything else, and what every answer carries."""

    def __init__(self, app: Starlette, state: State) -> None:
        self.app, self.state = app, state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or answer."""
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {key for key, _ in message.get("headers", ())}
                extra = [(k.encode(), v.encode()) for k, v in HEADERS.items() if k.encode() not in own]
                message = {**message, "headers": [*message.get("headers", ()), *extra]}
            await send(message)

        refused = self.state.door.refusal(scope, largest=LARGEST_UPLOAD)
        if refused is not None:
            await _refused(refused)(scope, receive, with_headers)
            return
        if scope["path"] != "/enter":
            self.state.asked = time.monotonic()
        try:
            await self.app(scope, receive, with_headers)
        except ClientDisconnect:
            return  # the window was closed while it sent; there is nobody to answer
        except Exception as error:  # noqa: BLE001 - answered already, by _fault; never a traceback
            _log(_fault_sentence(error))


def _log(line: str) -> None:
    sys.stderr.write(line + "\n")


def _refused(refusal: Refusal) -> Response:
    return HTMLResponse(dead_end(refusal.message), refusal.status)


def _fault_sentence(error: Exception) -> str:
    return f"A fault of ours, not yours: secor {__version__} stopped at this page ({fault_of_ours(error)})."


async def _fault(_: Request, error: Exception) -> Response:
    """The last handler: a sentence, and never a traceback. Starlette sends it, then raises the error once more."""
    return _refused(Refusal(500, f"{_fault_sentence(error)} Nothing was changed."))


async def _http_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = "There is no such page." if error.status_code == 404 else "This was not understood."  # noqa: PLR2004
    return _refused(Refusal(error.status_code, message))


def _enter(state: State) -> Callable[[Request], Awaitable[Response]]:
    async def enter(request: Request) -> Response:
        cookie = state.door.enter(request.query_params.get("token", ""))
        if cookie is None:
            if state.door.let_in(request.headers.get("cookie", "")):
                return RedirectResponse("/", 303)
            return _refused(state.door.refused_link())
        return RedirectResponse("/", 303, {"set-cookie": cookie})

    return enter


def _static(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def static(_: Request) -> Response:
        data, type_ = static_file(name)
        return Response(data, media_type=type_, headers={"cache-control": "private, max-age=3600"})

    return static


class _TooLargeError(Exception):
    """More came than the screen takes."""


class _NotReadError(Exception):
    """What came is no text, or did not come to its end."""


def _endpoint(state: State, at: At) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        form = SentForm()
        if at.method == "POST":
            try:
                form = await _form(request, at.largest)
            except _TooLargeError:
                return _refused(too_large(at.largest))
            except (_NotReadError, TimeoutError):
                return _refused(Refusal(400, "This form cannot be read. Go back, and send it again."))
            if not state.door.is_own_form(form.one(FORM_TOKEN)):
                return _refused(_OLD_FORM)
        return await run_in_threadpool(_answered, state, at, request, form)

    return endpoint


async def _form(request: Request, largest: int) -> SentForm:
    if int(request.headers.get("content-length", "0")) > largest:
        raise _TooLargeError
    got, receive = 0, request.receive

    async def counted() -> Message:
        nonlocal got
        message = await asyncio.wait_for(receive(), wire.SECONDS_TO_GO_ON)
        got += len(message.get("body", b""))
        if got > largest:
            raise _TooLargeError
        return message

    plain = Request(request.scope, counted)
    sent: FormData = await plain.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=largest)
    values: dict[str, list[str]] = {}
    files: dict[str, list[SentFile]] = {}
    try:
        for name, value in sent.multi_items():
            if isinstance(value, UploadFile):
                if value.filename:
                    files.setdefault(name, []).append(SentFile(_bare(value.filename), await value.read()))
            else:
                values.setdefault(name, []).append(value)
    finally:
        await sent.close()
    if any("\0" in text for name, texts in values.items() for text in (name, *texts)):
        raise _NotReadError
    if sum(map(len, values.values())) > _MOST_FIELDS:
        raise _TooLargeError
    return SentForm({k: tuple(v) for k, v in values.items()}, {k: tuple(v) for k, v in files.items()})


def _bare(name: str) -> str:
    """A file's name without folders, whichever system it came from."""
    last = "".join(c for c in name.replace("\\", "/").rsplit("/", 1)[-1] if c.isprintable()).strip(". ")
    return last[-_LONGEST_NAME:] or "file"


def _answered(state: State, at: At, request: Request, form: SentForm) -> Response:
    opened, prefix = _company(state, at, request)
    visit = _visit(state, request, form, opened, prefix)
    if at.about != "app" and opened is None and (prefix or at.about == "company"):
        if prefix:
            return _page(visit, NotThere("There is no such client in this folder."))
        return RedirectResponse("/clients" if state.clients else "/start", 303)
    try:
        with opened.lock if opened else nullcontext():
            answer = at.answer(visit)
            return _page(visit, answer)
    except SecorError as error:
        status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 422)
        return _page(visit, facts_first(visit, error) or _not_read(visit, error, status))


def _company(state: State, at: At, request: Request) -> tuple[OpenedCompany | None, str]:
    key = request.path_params.get("client")
    if at.about == "app" or key is None:
        return (None if at.about == "app" else state.main), ""
    return state.client(key), f"/clients/{quote(key)}"


def _visit(state: State, request: Request, form: SentForm, opened: OpenedCompany | None, prefix: str) -> Visit:
    query = {name: found[-1] for name, found in parse_qs(request.url.query, keep_blank_values=True).items()}
    path = request.scope["path"].removeprefix(unquote(prefix)) or "/"
    live = request.headers.get("hx-request") == "true"
    return Visit(state, state.clock(), path, request.path_params, query, form, opened, prefix, live)


def _page(visit: Visit, answer: Answer) -> Response:
    if isinstance(answer, GoTo):
        said = {NOTE: visit.state.keep_note(answer.note)} if answer.note else {}
        # An address of ours, whatever a screen was sent: "//other.example" would be another site's.
        path, _, fragment = ("/" + answer.to.lstrip("/\\")).partition("#")
        joint = "&" if "?" in path else "?"
        to = visit.at(path) + (f"{joint}{NOTE}={said[NOTE]}" if said else "") + (f"#{fragment}" if fragment else "")
        return RedirectResponse(to, 303)
    if isinstance(answer, Sent):
        safe = quote(answer.name)
        shown = answer.shown and answer.type in _SHOWN
        kind = "inline" if shown else "attachment"
        headers = {"content-disposition": f"{kind}; filename*=UTF-8''{safe}"}
        type_ = answer.type if answer.type in _SHOWN or answer.type.startswith(_SAVED) else "application/octet-stream"
        return Response(answer.data, media_type=type_, headers=headers)
    if isinstance(answer, NotThere):
        answer = Screen("nothing.html", "There is no such page.", {"message": answer.message}, status=404)
    note = visit.state.note(visit.query.get(NOTE, ""))
    return HTMLResponse(framed(visit, answer, (note,) if note else ()), answer.status)


def _not_read(visit: Visit, error: SecorError, status: int) -> Screen:
    problems = getattr(error, "problems", ())
    said = [str(problem) for problem in problems] or str(error).splitlines()
    heading = "This could not be written." if isinstance(error, CouldNotWriteError) else "A file cannot be read."
    lines = [(line, code[1] if (code := _CODE.search(line)) else "") for line in said]
    name = visit.opened.path.name if visit.opened else ""
    mended_here = name if any(problem.place.file == name for problem in problems) else ""
    return Screen("not_read.html", heading, {"said": lines, "file_name": mended_here}, status=status)

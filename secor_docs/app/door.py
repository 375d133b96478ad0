"""Who may come in: only a browser on this machine that was let in by the link the app printed.

Each rule has its line in ``docs/threats.md`` and a test of its own.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from urllib.parse import unquote_to_bytes

FORM_TOKEN = "csrf"  # noqa: S105 - the name of a field
LARGEST_FORM = 1_000_000
"""Bytes of a form without files."""
LARGEST_UPLOAD = 120_000_000
"""Bytes of a form with files: a week of photographs."""
_LONGEST_PATH, _LONGEST_QUERY = 1_000, 4_000
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")

HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # Not "no-referrer": with it a browser sends "Origin: null" with our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not answered.

    Attributes:
        status: the HTTP status.
        message: what the person is told.
    """

    status: int
    message: str


_NOT_LET_IN = Refusal(403, "This page opens only from secor on this computer. Start `secor app` and use its link.")
_USED = Refusal(403, "This link was used once already. Use the window it opened, or start `secor app` again.")
_NOT_READ = Refusal(400, "This address cannot be read.")
_FOREIGN = Refusal(403, "This form did not come from a page of secor.")


@dataclass(slots=True)
class Door:
    """The secrets of one running app.

    Attributes:
        port: where it listens.

    The secrets are made anew at each start and are never written down.
    """

    port: int
    _session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    _form: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    _links: set[str] = field(default_factory=set)

    @property
    def origin(self) -> str:
        """The address of the app."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def cookie_name(self) -> str:
        """It carries the port: browsers share cookies between ports, and two open apps must not log each other out."""
        return f"secor_{self.port}"

    @property
    def form_token(self) -> str:
        """The value every form sends back."""
        return self._form

    def link(self) -> str:
        """A new address that lets one browser in, once."""
        token = secrets.token_urlsafe(32)
        self._links.add(token)
        return f"{self.origin}/enter?token={token}"

    def enter(self, token: str) -> str | None:
        """The ``Set-Cookie`` value for a link that was not used yet; None for any other."""
        known = next((one for one in self._links if hmac.compare_digest(one.encode(), token.encode())), None)
        if known is None:
            return None
        self._links.discard(known)
        return f"{self.cookie_name}={self._session}; HttpOnly; SameSite=Strict; Path=/"

    def refused_link(self) -> Refusal:
        """What a link that was used, or never made, is answered."""
        return _USED

    def let_in(self, cookies: str) -> bool:
        """Whether the request's cookies hold the one of this app."""
        jar: SimpleCookie = SimpleCookie()
        try:
            jar.load(cookies)
        except CookieError:
            return False
        morsel = jar.get(self.cookie_name)
        return morsel is not None and _same(morsel.value, self._session)

    def is_own_form(self, token: str) -> bool:
        """Whether a form's token is the one of this app."""
        return _same(token, self._form)

    def refusal(self, scope: Mapping[str, object], *, largest: int) -> Refusal | None:
        """Why a request is refused before anything of it is read; None lets it in.

        Args:
            scope: the ASGI scope of the request.
            largest: the bytes its body may have.
        """
        headers = _Headers(scope)
        hosts = headers.all("host")
        if len(hosts) != 1 or hosts[0] not in {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}:
            return Refusal(403, "secor answers only to its own address on this computer.")
        method = scope["method"]
        if method not in {"GET", "HEAD", "POST"}:
            return Refusal(405, "secor knows no such request.")
        if refused := _unreadable(scope):
            return refused
        if scope["path"] != "/enter" and not self.let_in("; ".join(headers.all("cookie"))):
            return _NOT_LET_IN
        # A page of another site may link here; it may not embed, fetch or send.
        if headers.first("sec-fetch-site") not in {"", "same-origin", "none"} and scope["path"] != "/enter":
            return _FOREIGN
        return self._refused_form(headers, largest) if method == "POST" else None

    def _refused_form(self, headers: _Headers, largest: int) -> Refusal | None:
        origins = headers.all("origin")
        if len(origins) != 1 or origins[0] not in {self.origin, f"http://localhost:{self.port}"}:
            return _FOREIGN
        types = headers.all("content-type")
        if len(types) != 1 or types[0].split(";")[0].strip().lower() not in _FORM_TYPES:
            return Refusal(415, "secor reads only forms of its own pages.")
        lengths = headers.all("content-length")
        if len(lengths) > 1 or (lengths and not (lengths[0].isascii() and lengths[0].isdigit())):
            return _NOT_READ
        if lengths and int(lengths[0]) > largest:
            return too_large(largest)
        return None


def too_large(largest: int) -> Refusal:
    """A form larger than its screen takes."""
    return Refusal(413, f"That is more than {largest // 1_000_000} MB, which is more than this page takes.")


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogateescape"), other.encode())


def _unreadable(scope: Mapping[str, object]) -> Refusal | None:
    raw, query = scope.get("raw_path") or b"", scope.get("query_string") or b""
    assert isinstance(raw, bytes)
    assert isinstance(query, bytes)
    if len(raw) > _LONGEST_PATH or len(query) > _LONGEST_QUERY:
        return Refusal(414, "This address is too long.")
    plain = unquote_to_bytes(raw)
    lowered = raw.lower()
    strange = any(code in lowered for code in (b"%2f", b"%5c", b"%00", b"%25")) or bool(_CONTROL.search(plain))
    if strange or b"\\" in plain or b"//" in plain or {b"..", b"."} & set(plain.split(b"/")):
        return _NOT_READ
    for text in (plain, unquote_to_bytes(query)):
        try:
            text.decode("utf-8")
        except UnicodeDecodeError:
            return _NOT_READ
    return _NOT_READ if b"\0" in unquote_to_bytes(query) else None


class _Headers:
    """The headers of a request; a header that is there twice is seen twice."""

    def __init__(self, scope: Mapping[str, object]) -> None:
        pairs = scope["headers"]
        assert isinstance(pairs, Iterable)
        self._pairs = [(bytes(k).decode("latin-1").lower(), bytes(v).decode("latin-1")) for k, v in pairs]

    def all(self, name: str) -> list[str]:
        return [value for key, value in self._pairs if key == name]

    def first(self, name: str) -> str:
        return next(iter(self.all(name)), "")

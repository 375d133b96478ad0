"""Who may come in: only a browser on this machine that was let in by the link the app printed.

Each rule has its line in ``docs/threats.md`` and a test of its own.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from secor_docs.app.wire import is_another_user

FORM_TOKEN = "csrf"  # noqa: S105 - the name of a field
LARGEST_FORM = 1_000_000
"""Bytes of a form without files."""
LARGEST_UPLOAD = 120_000_000
"""Bytes of a form with files: a week of photographs."""
_LONGEST_PATH, _LONGEST_QUERY, _LARGEST_HEAD = 1_000, 4_000, 60_000
_LENGTH = re.compile(r"[0-9]{1,12}")
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")
_ENTER = "/enter"

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
_NO_SUCH = Refusal(405, "secor knows no such request.")
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

    def renew_forms(self) -> None:
        """Make forms of pages that are open now no longer ours: another company is open from here on."""
        self._form = secrets.token_urlsafe(32)

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
        """Whether the request's cookies hold the one of this app.

        A browser sends what every program on this machine has set: a strange neighbour must not hide ours.
        """
        found = (one.partition("=") for one in cookies.split(";"))
        return any(name.strip() == self.cookie_name and _same(value.strip(), self._session) for name, _, value in found)

    def is_own_form(self, token: str) -> bool:
        """Whether a form's token is the one of this app."""
        return _same(token, self._form)

    def refusal(self, scope: Mapping[str, object], *, largest: int) -> Refusal | None:
        """Why a request is refused before anything of it is read; None lets it in.

        Args:
            scope: the ASGI scope of the request.
            largest: the bytes its body may have.
        """
        headers, method = _Headers(scope), str(scope["method"])
        asked = (
            headers.too_large or self._elsewhere(scope, headers) or _unreadable(scope) or _unclear_body(headers, method)
        )
        if asked or scope["path"] == _ENTER:
            return asked or (None if method == "GET" else _NO_SUCH)
        return self._stranger(headers) or (self._refused_form(headers, largest) if method == "POST" else None)

    def _elsewhere(self, scope: Mapping[str, object], headers: _Headers) -> Refusal | None:
        hosts = headers.all("host")
        if len(hosts) != 1 or hosts[0] not in {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}:
            return Refusal(403, "secor answers only to its own address on this computer.")
        client = scope.get("client")
        if isinstance(client, tuple) and is_another_user(client[1], self.port):
            return _NOT_LET_IN
        known = scope["method"] in {"GET", "HEAD", "POST"} and scope.get("http_version") in {"1.0", "1.1"}
        return None if known else _NO_SUCH

    def _stranger(self, headers: _Headers) -> Refusal | None:
        if not self.let_in("; ".join(headers.all("cookie"))):
            return _NOT_LET_IN
        # No other site embeds, fetches or sends anything here; pages of other ports are other sites, too.
        return None if set(headers.all("sec-fetch-site")) <= {"same-origin", "none"} else _FOREIGN

    def _refused_form(self, headers: _Headers, largest: int) -> Refusal | None:
        origins = headers.all("origin")
        if len(origins) != 1 or origins[0] not in {self.origin, f"http://localhost:{self.port}"}:
            return _FOREIGN
        types = headers.all("content-type")
        type_, _, rest = (types[0] if len(types) == 1 else "").lower().partition(";")
        charset = next((part for part in rest.split(";") if part.strip().startswith("charset")), "")
        if type_.strip() not in _FORM_TYPES or charset.partition("=")[2].strip(' "') not in {"", "utf-8"}:
            return Refusal(415, "secor reads only forms of its own pages.")
        lengths = headers.all("content-length")
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


def _unclear_body(headers: _Headers, method: str) -> Refusal | None:
    """A body of two lengths, of none that can be read, or where none belongs."""
    lengths, coded = headers.all("content-length"), headers.all("transfer-encoding")
    if len(lengths) + len(coded) > 1 or not all(_LENGTH.fullmatch(length) for length in lengths):
        return _NOT_READ
    has_body = bool(coded) or any(int(length) for length in lengths)
    return _NOT_READ if has_body and method != "POST" else None


class _Headers:
    """The headers of a request; a header that is there twice is seen twice."""

    def __init__(self, scope: Mapping[str, object]) -> None:
        pairs = scope["headers"]
        assert isinstance(pairs, Iterable)
        self._pairs = [(bytes(k).decode("latin-1").lower(), bytes(v).decode("latin-1")) for k, v in pairs]

    @property
    def too_large(self) -> Refusal | None:
        """A refusal for more than a browser sends."""
        size = sum(len(key) + len(value) for key, value in self._pairs)
        return Refusal(431, "This request is too long.") if size > _LARGEST_HEAD else None

    def all(self, name: str) -> list[str]:
        return [value for key, value in self._pairs if key == name]

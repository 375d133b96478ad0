"""Requests that must be refused, as bytes on the wire; ``docs/threats.md`` lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Hostile:
    """One hostile request.

    Attributes:
        kind: its class.
        what: in words, for the page.
        sent: the bytes; ``@PORT`` and its like are put in when it is sent.
        at_once: how many connections send it in the same moment.
        cut: the connection is closed by the sender before an answer.
    """

    kind: str
    what: str
    sent: bytes
    at_once: int = 1
    cut: bool = False

    def raw(self, known: Mapping[str, str]) -> bytes:
        """The bytes to send to one app."""
        sent = self.sent
        for name, value in known.items():
            sent = sent.replace(f"@{name}".encode(), value.encode())
        return sent


def _get(
    path: str = "/", *more: str, host: str | None = "127.0.0.1:@PORT", cookie: str | None = "@NAME=@COOKIE"
) -> bytes:
    lines = [f"GET {path} HTTP/1.1", *([f"Host: {host}"] if host is not None else [])]
    lines += [f"Cookie: {cookie}"] if cookie is not None else []
    return "\r\n".join([*lines, *more, "Connection: close", "", ""]).encode("latin-1")


def _post(
    *more: str,
    path: str = "/stop",
    host: str | None = "127.0.0.1:@PORT",
    origin: str | None = "http://127.0.0.1:@PORT",
    cookie: str | None = "@NAME=@COOKIE",
    type_: str | None = FORM,
    body: bytes = b"csrf=@CSRF",
    length: str | None = "auto",
) -> bytes:
    # The form token has 43 letters where its name stands for it.
    size = len(body) + (43 - len("@CSRF")) * body.count(b"@CSRF")
    lines = [f"POST {path} HTTP/1.1"]
    lines += [f"Host: {host}"] if host is not None else []
    lines += [f"Cookie: {cookie}"] if cookie is not None else []
    lines += [f"Origin: {origin}"] if origin is not None else []
    lines += [f"Content-Type: {type_}"] if type_ is not None else []
    lines += [f"Content-Length: {size if length == 'auto' else length}"] if length is not None else []
    return "\r\n".join([*lines, *more, "Connection: close", "", ""]).encode("latin-1") + body


def _hosts() -> Iterator[tuple[str, bytes]]:
    names = {
        "another site's name, made to lead here (DNS rebinding)": "evil.example:@PORT",
        "another site's name without a port": "evil.example",
        "a name that only begins like ours": "127.0.0.1.evil.example:@PORT",
        "a name that ends like ours": "evil.localhost:@PORT",
        "our name with a dot behind": "localhost.:@PORT",
        "our address with a dot behind": "127.0.0.1.:@PORT",
        "our address without its port": "127.0.0.1",
        "our name without its port": "localhost",
        "our address with another port": "127.0.0.1:1",
        "our address with port 80": "127.0.0.1:80",
        "our port with a nought before it": "127.0.0.1:0@PORT",
        "our port with a blank before it": "127.0.0.1: @PORT",
        "our address as one number": "2130706433:@PORT",
        "our address in octal": "0177.0.0.1:@PORT",
        "our address in short": "127.1:@PORT",
        "another address of this machine": "127.0.0.2:@PORT",
        "every address of this machine": "0.0.0.0:@PORT",
        "the address of IPv6": "[::1]:@PORT",
        "our address dressed as IPv6": "[::ffff:127.0.0.1]:@PORT",
        "a user before our address": "evil@127.0.0.1:@PORT",
        "two names in one line": "127.0.0.1:@PORT, evil.example",
        "the name in capitals": "LOCALHOST:@PORT",
        "an empty name": "",
    }
    for what, name in names.items():
        yield what, _get(host=name)
    yield "no Host at all", _get(host=None)
    yield "no Host, as HTTP/1.0 allows", b"GET / HTTP/1.0\r\nCookie: @NAME=@COOKIE\r\n\r\n"
    yield "two Hosts, ours first", _get("/", "Host: evil.example")
    yield "two Hosts, ours last", _get("/", "Host: 127.0.0.1:@PORT", host="evil.example:@PORT")
    yield "the other site in the first line, ours as Host", _get("http://evil.example/")
    yield "the other site as Host of a form", _post(host="evil.example:@PORT", origin="http://evil.example:@PORT")
    yield "our Host as X-Forwarded-Host", _get("/", "X-Forwarded-Host: 127.0.0.1:@PORT", host="evil.example")


def _origins() -> Iterator[tuple[str, bytes]]:
    origins = {
        "another site": "http://evil.example",
        "another site with our port": "http://evil.example:@PORT",
        "another program on this machine": "http://127.0.0.1:1",
        "our address without its port": "http://127.0.0.1",
        "our address by https": "https://127.0.0.1:@PORT",
        "a page from the disk, or a frame in a sandbox": "null",
        "a file": "file://",
        "an extension of the browser": "chrome-extension://abcdefghijklmnop",
        "a name that only begins like ours": "http://127.0.0.1:@PORT.evil.example",
        "a user before our address": "http://127.0.0.1:@PORT@evil.example",
        "our address with a path": "http://127.0.0.1:@PORT/",
        "our name with a dot behind": "http://localhost.:@PORT",
        "two origins in one line": "http://127.0.0.1:@PORT http://evil.example",
        "capitals": "HTTP://127.0.0.1:@PORT",
        "IPv6": "http://[::1]:@PORT",
        "an empty one": "",
    }
    for what, origin in origins.items():
        yield f"a form from {what}", _post(origin=origin)
    yield "a form without Origin", _post(origin=None)
    yield "a form with only a Referer of ours", _post("Referer: http://127.0.0.1:@PORT/", origin=None)
    yield "a form with two Origins, ours first", _post("Origin: http://evil.example")
    yield "a form with two Origins, ours last", _post("Origin: http://127.0.0.1:@PORT", origin="http://evil.example")
    for site in ("cross-site", "same-site", "none, cross-site", "SAME-ORIGIN", "x"):
        yield f"a page asked for by another site (Sec-Fetch-Site: {site})", _get("/", f"Sec-Fetch-Site: {site}")
    yield "a form of another site, its Origin forged", _post("Sec-Fetch-Site: cross-site")
    yield "two Sec-Fetch-Site, ours first", _get("/", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site")
    for type_ in ("text/plain", "application/json", "text/xml"):
        yield f"a form as {type_}, which another site may send unasked", _post(type_=type_)
    yield "a form without a type", _post(type_=None)
    yield "a form of two types", _post(f"Content-Type: {FORM}", type_="text/plain")


def _tokens() -> Iterator[tuple[str, bytes]]:
    yield "no cookie", _get(cookie=None)
    cookies = {
        "an empty cookie": "@NAME=",
        "the name alone": "@NAME",
        "a guessed cookie": "@NAME=" + "A" * 43,
        "the cookie without its last letter": "@NAME=@CUT",
        "the cookie with a letter more": "@NAME=@COOKIEA",
        "the cookie in small letters": "@NAME=@SMALL",
        "the cookie of another port": "secor_1=@COOKIE",
        "the cookie under a name that begins like ours": "@NAMEx=@COOKIE",
        "the cookie within another one's value": "x=@NAME=@COOKIE",
        "the cookie in quotes": '@NAME="@COOKIE"',
        "the cookie of the app that ran before": "@NAME=@OLD",
        "the form token as cookie": "@NAME=@CSRF",
        "the link's token as cookie": "@NAME=@USED",
        "a cookie in letters of full width": "@NAME=\xef\xbc\xa1" * 3,
    }
    for what, cookie in cookies.items():
        yield what, _get(cookie=cookie)
    yield "the cookie in the address", _get("/?@NAME=@COOKIE", cookie=None)
    yield "the cookie as Authorization", _get("/", "Authorization: Bearer @COOKIE", cookie=None)
    links = {
        "a link that was used": "@USED",
        "a link that was never made": "A" * 43,
        "an empty link": "",
        "a link that is the cookie": "@COOKIE",
        "a used link with a letter more": "@USEDA",
        "a link in other letters": "%EF%BC%A1%F0%9F%A6%BA",
        "a link asked for by a formula": "*",
    }
    for what, link in links.items():
        yield what, _get(f"/enter?token={link}", cookie=None)
    yield "a link without a token", _get("/enter", cookie=None)
    forms = {
        "a form without the token": b"x=1",
        "a form with an empty token": b"csrf=",
        "a form with the token of an earlier run": b"csrf=@OLD",
        "a form with the cookie as token": b"csrf=@COOKIE",
        "a form with two tokens, the wrong one last": b"csrf=@CSRF&csrf=x",
        "a form with the token under another name": b"CSRF=@CSRF",
        "a form with the token and a blank in it": b"csrf=@CSRF%00",
        "a form with no body": b"",
    }
    for what, body in forms.items():
        size = {b"csrf=@OLD": 48, b"csrf=@COOKIE": 48}.get(body)
        yield what, _post(body=body, length=str(size) if size else "auto")
    yield "a form with the token in the address only", _post(path="/stop?csrf=@CSRF", body=b"x=1")
    yield "a form with the token in a header only", _post("X-CSRF-Token: @CSRF", body=b"x=1")
    yield "a form without a cookie", _post(cookie=None)
    yield "a form with a stale cookie and a good token", _post(cookie="@NAME=@OLD")


def _methods() -> Iterator[tuple[str, bytes]]:
    page = _get().split(b"\r\n", 1)[1]
    methods = "PUT DELETE PATCH OPTIONS TRACE CONNECT PROPFIND MKCOL COPY MOVE LOCK PURGE DEBUG get Post HEADX"
    for method in (*methods.split(), "G" * 60):
        yield f"{method[:8]}", f"{method} / HTTP/1.1\r\n".encode() + page
    yield "a change asked for by GET", _get("/open-folder")
    yield "a page that is only read, as a form", _post(path="/")
    yield "a style sheet, as a form", _post(path="/static/style.css")
    yield "the way in, as a form", _post(path="/enter?token=@USED")
    yield "the way in, without its body (HEAD)", b"HEAD /enter?token=@USED HTTP/1.1\r\n" + page
    yield "a leave to send more (OPTIONS, CORS)", _get("/").replace(b"GET", b"OPTIONS", 1)
    yield "the method in a header", _get("/open-folder", "X-HTTP-Method-Override: POST")
    yield "the method in the form", _get("/open-folder?_method=POST&csrf=@CSRF")
    yield "no method", b" / HTTP/1.1\r\n" + page
    yield "no version", b"GET /\r\n\r\n"
    yield "another version", b"GET / HTTP/9.9\r\n" + page
    yield "HTTP/2 without asking", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
    yield "the beginning of TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 32 + b"\r\n\r\n"


def _paths() -> Iterator[tuple[str, bytes]]:
    for path in (
        "/../company.yaml",
        "/static/../company.yaml",
        "/static/../../door.py",
        "/static/%2e%2e/company.yaml",
        "/static/..%2fcompany.yaml",
        "/static/..%5ccompany.yaml",
        "/static/..\\company.yaml",
        "/..%252fcompany.yaml",
        "/%2e%2e%2f%2e%2e%2fetc/passwd",
        "/....//company.yaml",
        "//evil.example/",
        "/./company.yaml",
        "/company.yaml",
        "/tracker.xlsx",
        "/static/",
        "/static/door.py",
        "/static/style.css%00.png",
        "/static/style.css/",
        "/static//style.css",
        "/.git/config",
        "/C:/Windows/win.ini",
        "/file:///etc/passwd",
        "/work/0",
        "/work/-1",
        "/work/1e9",
        "/work/%D9%A1",
        "/work/99999999999999999999",
        "/clients/..%2f/",
        "/clients/nobody/",
        "/clients/../",
        "/evidence/..%2f..%2fcompany.yaml",
        "/~root/",
        "*",
        "company.yaml",
        "/%u002e%u002e/company.yaml",
        "/;/../company.yaml",
        "/\x7f",
        "/a%0d%0aSet-Cookie:%20x=1",
    ):
        yield f"`{path.encode('unicode_escape').decode()}`", _get(path)


def _sizes() -> Iterator[tuple[str, bytes]]:
    yield "an address of 2,000 letters", _get("/" + "a" * 2_000)
    yield "an address of 70,000 letters", _get("/" + "a" * 70_000)
    yield "5,000 letters behind the question mark", _get("/?" + "a" * 5_000)
    yield "a header of 70,000 letters", _get("/", "X: " + "a" * 70_000)
    yield "4,000 headers", _get("/", *(f"X-{n}: {'a' * 20}" for n in range(4_000)))
    yield "a cookie of 70,000 letters", _get(cookie="a" * 70_000)
    yield "a header's name of 70,000 letters", _get("/", "X" * 70_000 + ": a")
    yield "a first line without an end", b"GET /" + b"a" * 70_000
    yield "a header without an end", b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000
    yield "empty lines without an end", b"\n" * 70_000
    for length in (
        "1000001",
        "120000001",
        "999999999999",
        "9999999999999999999999",
        "-1",
        "+5",
        "5 5",
        "0x10",
        "1e3",
        "",
        "٣",
    ):
        shown = length or "nothing"
        yield (
            f"a form said to have {shown.encode('unicode_escape').decode()} bytes",
            _post(length=length.encode().decode("latin-1"), body=b""),
        )
    yield "a form of two lengths", _post("Content-Length: 5")
    yield (
        "a form with a length and in pieces",
        _post("Transfer-Encoding: chunked", body=b"30\r\ncsrf=@CSRF\r\n0\r\n\r\n"),
    )
    yield "a form in pieces of pieces", _post("Transfer-Encoding: chunked, chunked", length=None)
    yield "a form packed (gzip, chunked)", _post("Transfer-Encoding: gzip, chunked", length=None)
    yield "a form in pieces, a blank in the name", _post("Transfer-Encoding : chunked", length=None)
    yield "a form in pieces, the word badly written", _post("Transfer-Encoding: xchunked", length=None)
    yield "a form in pieces whose size is no number", _post("Transfer-Encoding: chunked", length=None, body=b"zz\r\n")
    yield (
        "a form in pieces larger than its page takes",
        _post("Transfer-Encoding: chunked", length=None, body=b"F4250\r\n" + b"a" * 0xF4250 + b"\r\n0\r\n\r\n"),
    )
    yield "6,000 fields", _post(body=b"&".join(b"a=1" for _ in range(6_000)) + b"&csrf=@CSRF")
    yield "a page with a body", _get("/", "Content-Length: 5") + b"hello"
    yield "a page with a body in pieces", _get("/", "Transfer-Encoding: chunked") + b"0\r\n\r\n"
    yield "a page with a second request as body", _get("/", "Content-Length: 40") + _post()


def _encodings() -> Iterator[tuple[str, bytes]]:
    for path in ("/%ff", "/%c0%ae%c0%ae/", "/%ed%a0%80", "/%00", "/%0a", "/%1b", "/caf%e9", "/%f8%88%80%80%80"):
        yield f"the address `{path}`", _get(path)
    for query in ("?a=%ff", "?a=%00", "?%c0%80=1", "?a=%ed%bf%bf", "?said=%fe%ff"):
        yield f"the address `/{query}`", _get(f"/{query}")
    yield "an address with raw bytes", b"GET /\xff\xfe HTTP/1.1\r\nHost: 127.0.0.1:@PORT\r\n\r\n"
    yield "a nought in a header", _get("/", "X: a\0b")
    yield "a line feed alone in a header's name", _get("/", "X\nY: b")
    yield "a header that goes on in the next line", _get("/", "Host: 127.0.0.1:@PORT", " evil.example", host=None)
    yield "a header without a name", _get("/", ": a")
    yield "a header without a colon", _get("/", "hello")
    yield "a form in UTF-7", _post(type_=f"{FORM}; charset=utf-7")
    yield "a form in UTF-16", _post(type_=f"{FORM}; charset=utf-16", body="csrf=@CSRF".encode("utf-16-le"))
    yield "a form in a code that is none", _post(type_=f'{FORM}; charset="rot13"')
    parts = 'multipart/form-data; boundary="b"'
    field = b'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n'
    yield "parts without a boundary", _post(type_="multipart/form-data", body=field + b"@CSRF\r\n--b--\r\n")
    yield "parts that do not end", _post(type_=parts, body=field + b"x")
    yield (
        "a part without a name",
        _post(type_=parts, body=b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
    )
    yield "a part without any head", _post(type_=parts, body=b"--b\r\n\r\nx\r\n--b--\r\n")
    yield (
        "a file in place of the token",
        _post(
            type_=parts,
            body=b'--b\r\nContent-Disposition: form-data; name="csrf"; filename="../../company.yaml"\r\n\r\n'
            b"@CSRF\r\n--b--\r\n",
        ),
    )
    yield "parts of a charset of their own", _post(type_=f"{parts}; charset=utf-7", body=field + b"@CSRF\r\n--b--\r\n")
    yield "parts in a type of many", _post(type_="multipart/mixed; boundary=b", body=field + b"@CSRF\r\n--b--\r\n")
    yield "a nought in a form", _post(body=b"csrf=@CSRF&a=%00")
    yield "a nought in the name of a field", _post(body=b"csrf=@CSRF&%00a=1")


def _races() -> Iterator[tuple[str, bytes, int, bool]]:
    numbers = count(2)
    for what, sent in (
        ("a used link", _get("/enter?token=@USED", cookie=None)),
        ("a form with the token of an earlier run", _post(body=b"csrf=@OLD", length="48")),
        ("a form of another site", _post(origin="http://evil.example")),
        ("a page without a cookie", _get(cookie=None)),
        ("a page under another name", _get(host="evil.example")),
        ("an address out of the folder", _get("/static/..%2fcompany.yaml")),
        ("work that is none", _get("/work/7")),
        ("a stop of work that is none", _post(path="/work/7/stop")),
        ("a form with no token", _post(body=b"x=1")),
        ("a form too large", _post(length="1000001", body=b"")),
    ):
        times = next(numbers)
        yield f"{what}, {times} at once", sent, times, False
    whole = _post()
    for part in (1, 20, 60, 120, len(whole) - 1):
        yield f"a form that breaks off after {part} bytes", whole[:part], 1, True
    yield (
        "a form that breaks off in a piece",
        _post("Transfer-Encoding: chunked", length=None, body=b"ff\r\nab"),
        1,
        True,
    )
    yield "a connection that says nothing", b"", 3, True
    yield "a form shorter than it said, left open", _post(length="500", body=b"csrf=x"), 1, True
    yield "a page, and a form without a token close behind", _get(cookie=None) + _post(body=b"x=1"), 1, False
    yield "a used link, and a page close behind", _get("/enter?token=@USED", cookie=None) + _get(), 1, False


def hostile() -> tuple[Hostile, ...]:
    """All of them."""
    plain = {
        "host": _hosts,
        "origin": _origins,
        "token": _tokens,
        "method": _methods,
        "path": _paths,
        "size": _sizes,
        "encoding": _encodings,
    }
    found = [Hostile(kind, what, sent) for kind, made in plain.items() for what, sent in made()]
    return (*found, *(Hostile("race", what, sent, times, cut) for what, sent, times, cut in _races()))

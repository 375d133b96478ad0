"""Every page of the app in every state, found by following its own links and sending its own forms, without script."""

from __future__ import annotations

import csv
import html
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx
import yaml
from app_cases import SAMPLES, TODAY, RunningApp, sample_copy

from secor_docs.app.sample import log_its_records
from secor_docs.app.screens import SCREENS
from secor_docs.company.new import new_company

HOSTILE = f'<script>alert(1)</script> "O\'Brien" & Fils Ltée </style> {"Donaudampfschiff" * 6} {{{{ 7919*7907 }}}} 🦺'
SITE = '"><img src=x onerror=alert(2)> Lot & <b>14</b> ' + "x" * 60
PERSON = "Zoë </td></table> O'Hara-" + "Müller" * 8
_CHANGED = {"Prairie Ridge Framing Ltd.": HOSTILE, "Lot 14 Timber Flats": SITE, "Desmond Okafor": PERSON}
_NOT_SENT = ("/stop", "/open-folder", "/start/", "/binder/open", "/binder/build", "/clients/-/build", "/assessor/pack")
"""Forms that stop the app, open a program, or start long work."""
_NO_PAGE = re.compile(
    r"\.(docx|xlsx|ics|html|zip|csv|pdf|png|jpg)$|/(file|picture)$|/pages/\d+$|^/static/|^/help/pictures/"
)
"""Addresses of files."""


def lived(folder: Path) -> Path:
    """A company with a tracker and months of records."""
    made = sample_copy(folder)
    log_its_records(made, datetime.combine(TODAY, time(9, 0)))
    return made


def begun(folder: Path) -> Path:
    """A company of which only the name is known."""
    return new_company(folder / "acme", {"company": {"legal_name": "Acme"}}).parent


def without_records(folder: Path) -> Path:
    """A company that is filled in, and has logged nothing."""
    return sample_copy(folder, "summit-roofing")


def hostile(folder: Path) -> Path:
    """A company whose names are attacks and nuisances, in its file and its records."""
    made = folder / "hostile"
    made.mkdir(parents=True)
    sample = SAMPLES / "prairie-ridge-framing"
    shutil.copy(sample / "logo.png", made)
    data = _renamed(yaml.safe_load((sample / "company.yaml").read_text("utf-8")))
    (made / "company.yaml").write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=200), "utf-8")
    with (sample / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [[_renamed(cell) for cell in row] for row in csv.reader(file)]
    with (made / "records.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    log_its_records(made, datetime.combine(TODAY, time(9, 0)))
    return made


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one) for one in value]
    if isinstance(value, str):
        for name, new in _CHANGED.items():
            value = value.replace(name, new)
    return value


def unreadable(folder: Path) -> Path:
    """A company whose tracker is no workbook."""
    made = without_records(folder)
    (made / "tracker.xlsx").write_bytes(b"no workbook")
    return made


def broken(folder: Path) -> Path:
    """A company whose file cannot be read."""
    made = without_records(folder)
    (made / "company.yaml").write_text('company:\n  legal_name: "Acme\n', "utf-8")
    return made


def of_clients(folder: Path) -> Path:
    """Three clients: one with records, one without, one whose file cannot be read."""
    lived(folder)
    without_records(folder)
    broken_one = folder / "broken"
    broken_one.mkdir()
    (broken_one / "company.yaml").write_text("company: [", "utf-8")
    return folder


STATES: dict[str, Callable[[Path], Path | None]] = {
    "lived": lived,
    "hostile": hostile,
    "begun": begun,
    "no-records": without_records,
    "unreadable": unreadable,
    "broken": broken,
    "clients": of_clients,
    "start": lambda _: None,
}


@dataclass
class FoundPages:
    """What was found by following links and sending forms.

    Attributes:
        pages: the HTML by address; for an answered form with errors, ``address!`` and a number.
        faults: answers that were a fault of ours, or a link that led nowhere.
        routes: the addresses of screens that were met.
    """

    pages: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    routes: set[str] = field(default_factory=set)


def _pattern(path: str) -> re.Pattern[str]:
    any_part = re.sub(r"\{\w+\}", "[^/]+", path.replace(".", r"\."))
    return re.compile(re.sub(r"\{\w+:path\}", ".+", any_part) + "$")


ROUTES = {at.path: _pattern(at.path) for at in SCREENS if at.method == "GET"}
"""The addresses of screens that are read."""


def route_of(address: str) -> str:
    """The screen's path of an address, without the client before it."""
    path = urlsplit(address).path
    inside = re.sub(r"^/clients/(?!-/)[^/]+(?=/)", "", path)
    return next((name for name, pattern in ROUTES.items() for one in (path, inside or "/") if pattern.match(one)), "")


def links_of(page: str, address: str) -> Iterator[str]:
    """Links of a page within the app."""
    for to in re.findall(r'<a\b[^>]*\bhref="([^"#][^"]*)"', page):
        full = urljoin(address, html.unescape(to)).partition("#")[0]
        if full.startswith("/"):
            yield re.sub(r"[?&]said=\d+", "", full)


def forms_of(page: str) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Forms of a page: method, action, and the fields as they stand."""
    for attributes, body in re.findall(r"(?s)<form\b([^>]*)>(.*?)</form>", page):
        fields = []
        for kind, rest in re.findall(r"(?s)<(input|select|textarea)\b([^>]*)>", body):
            name = re.search(r'\bname="([^"]*)"', rest)
            type_ = re.search(r'\btype="([^"]*)"', rest)
            value = re.search(r'\bvalue="([^"]*)"', rest)
            chosen = type_ is None or type_[1] not in {"checkbox", "radio", "file", "submit"} or "checked" in rest
            if name and chosen:
                fields.append((html.unescape(name[1]), html.unescape(value[1]) if value and kind == "input" else ""))
        method = re.search(r'\bmethod="(\w+)"', attributes)
        action = re.search(r'\baction="([^"]*)"', attributes)
        yield (method[1].lower() if method else "get"), html.unescape(action[1]) if action else "", fields


def explored(app: RunningApp, begin: Iterable[str] = ("/", "/help", "/stop"), each: int = 2) -> FoundPages:
    """Follow every link of the app and send every form without an answer; ``each`` addresses of one screen and shape."""
    found, waiting, seen = FoundPages(), list(begin), Counter[tuple[str, ...]]()
    while waiting:
        address = waiting.pop(0)
        shape = route_of(address), *sorted(parse_qs(urlsplit(address).query, keep_blank_values=True))
        if address in found.pages or seen[shape] >= each:
            continue
        seen[shape] += 1
        found.routes.add(shape[0])
        answer = app.web.get(address)
        found.faults += _faults(address, answer)
        if "text/html" in answer.headers["content-type"] and not _NO_PAGE.search(urlsplit(address).path):
            found.pages[address] = answer.text
            waiting += links_of(answer.text, str(answer.url.path))
            waiting += _sent(app, address, found, seen)
    return found


def _sent(app: RunningApp, address: str, found: FoundPages, seen: Counter[tuple[str, ...]]) -> Iterator[str]:
    """Send each form of a page once, without an answer; gives the addresses of those that are only read."""
    for n, (method, action, fields) in enumerate(forms_of(found.pages[address])):
        if method == "get":
            yield f"{action.partition('#')[0]}?{'&'.join(f'{name}=x' for name, _ in fields)}"
        elif not any(part in action for part in _NOT_SENT) and not seen["POST", action]:
            seen["POST", action] += 1
            kept = {name: value for name, value in fields if name in {"csrf", "made_from"}}
            answer = app.web.post(action or address, data={**dict.fromkeys((name for name, _ in fields), ""), **kept})
            found.faults += _faults(f"POST {action}", answer)
            if not answer.history and "text/html" in answer.headers["content-type"]:
                found.pages[f"{address}!{n}"] = answer.text


def _faults(address: str, answer: httpx.Response) -> Iterator[str]:
    if answer.status_code >= 500 or answer.status_code in {404, 405}:
        yield f"{address}: {answer.status_code}"

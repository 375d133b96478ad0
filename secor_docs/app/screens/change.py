"""Something changed: what happened, on which day, and what it changes, shown before it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from secor_docs.app.answering import why_not
from secor_docs.app.answers import Answer, GoTo, Link, NotThere, PageNote, Screen
from secor_docs.app.company_open import company_open
from secor_docs.app.facts_first import facts_first
from secor_docs.app.forms import FieldError
from secor_docs.app.screen import At
from secor_docs.app.screens.company_file import company_file
from secor_docs.app.visit import Visit
from secor_docs.binder.after_change import after_change
from secor_docs.company.answer_pages import short_label
from secor_docs.company.change import KINDS_OF_CHANGE, Asked, ChangeForm, KindOfChange
from secor_docs.company.text_file import CompanyText
from secor_docs.company_work import trades_and_offers
from secor_docs.dates import day_said
from secor_docs.problems import CouldNotWriteError, InputWrongError, SecorError, TellingError
from secor_docs.values import number_of

_GROUPS = (
    ("People", ("joined", "left", "role", "person-renamed")),
    ("Sites", ("site-began", "site-ended", "site-renamed")),
    ("Trucks and gear", ("vehicle-bought", "equipment-bought", "sold")),
    ("The company", ("trade", "legal-name")),
)
_MOST_RADIOS = 12
_ORDER = {"day": 0}
"""The day is asked first."""


WORDS = {
    "joined": "Someone joined",
    "left": "Someone left",
    "role": "A role changed",
    "person-renamed": "Someone has another name",
    "legal-name": "We have a new name",
}
"""What people say for some kinds of change."""


def changes(_: Visit) -> Answer:
    """What may have changed."""
    kinds = {kind.key: kind for kind in KINDS_OF_CHANGE}
    groups = [(title, [(said_of(kinds[key]), f"/company/change/{key}") for key in keys]) for title, keys in _GROUPS]
    return Screen("change.html", "What has changed?", {"kinds": groups})


def said_of(kind: KindOfChange) -> str:
    """A kind of change, as a button says it."""
    return WORDS.get(kind.key) or f"{kind.title[:1].upper()}{kind.title[1:]}"


def _kind(visit: Visit) -> KindOfChange | None:
    return next((kind for kind in KINDS_OF_CHANGE if kind.key == visit.params["kind"]), None)


def ask(visit: Visit) -> Answer:
    """The questions of one change."""
    kind = _kind(visit)
    if kind is None:
        return NotThere("There is no such change.")
    try:
        file = company_open(visit).file
        form = _form(visit, file, kind)
    except InputWrongError as error:
        return facts_first(visit, error) or company_file(visit)
    return _questions(visit, file, form, {})


def _form(visit: Visit, file: CompanyText, kind: KindOfChange) -> ChangeForm:
    trades, offers = trades_and_offers(visit.work.stock)
    return ChangeForm(file.text, kind, visit.today, trades=trades, offers=offers, name=file.path.name)


def _asked(form: ChangeForm) -> list[Asked]:
    return sorted(form.asked, key=lambda asked: _ORDER.get(asked.key, 1))


def _questions(visit: Visit, file: CompanyText, form: ChangeForm, messages: dict[str, str]) -> Screen:
    fields = []
    for asked in _asked(form):
        question = form.question(asked)
        typed = visit.form.one(asked.key)
        example = f"For example: {question.example.rstrip('.')}." if question.example and not question.known else ""
        hint = " ".join(filter(None, ("" if asked.needed else "May stay empty.", example if _free(asked) else "")))
        options = tuple((name, name) for name in question.known) if len(question.known) <= _MOST_RADIOS else ()
        nobody = (("", "Nobody yet" if asked.key in {"instead", "supervisor"} else "I do not say"),)
        options = options if asked.needed or not options else (*options, *nobody)
        fields.append((asked, question, options, typed, hint, messages.get(asked.key, "")))
    values = {"kind": form.kind, "fields": fields, "made_from": file.hash}
    errors = tuple(FieldError(key, message) for key, message in messages.items())
    return Screen("change_ask.html", f"{said_of(form.kind)}: when, and what is different?", values, errors=errors)


def _free(asked: Asked) -> bool:
    """Whether the example of its kind of answer fits the question."""
    return asked.key in {"day", "address", "plate", "serial", "make", "model", "trade"}


def answer(visit: Visit) -> Answer:
    """Take the answers: show what the change brings, or write it."""
    kind = _kind(visit)
    if kind is None:
        return NotThere("There is no such change.")
    try:
        file = company_open(visit).file
        form = _form(visit, file, kind)
    except InputWrongError as error:
        return facts_first(visit, error) or company_file(visit)
    messages = dict(_take(visit, form))
    more = any(asked.key == "instead" for asked in form.asked) and not visit.form.all("instead")
    if messages or more or visit.form.one("then") == "back":
        return _questions(visit, file, form, messages)
    try:
        made = form.text()
    except SecorError as error:
        return _questions(visit, file, form, {_asked(form)[0].key: " ".join(str(error).splitlines())})
    return _write(visit, file, form, made) if visit.form.one("then") == "write" else _preview(visit, file, form, made)


def _write(visit: Visit, file: CompanyText, form: ChangeForm, made: str) -> Answer:
    if visit.form.made_from != file.hash:
        so = f"{file.path.name} was changed while this page was open."
        note = PageNote(so, "Look once more; nothing is written.", waits=True)
        return replace(_preview(visit, file, form, made), notes=(note,), status=409)
    try:
        file.write(made)
    except CouldNotWriteError as error:
        note = PageNote("Nothing was written.", str(error), waits=True)
        return replace(_preview(visit, file, form, made), notes=(note,), status=507)
    missing = len(company_open(visit).open)
    links = (Link("Answer what is missing", "/company"),) if missing else (Link("Make the papers", "/binder"),)
    rest = f"{number_of(missing, 'answer is', 'answers are')} missing." if missing else ""
    return GoTo("/people" if form.kind.key in _GROUPS[0][1] else "/company", PageNote("It is written.", rest, links))


def _take(visit: Visit, form: ChangeForm) -> Iterator[tuple[str, str]]:
    """Take what was typed; what cannot be taken is told, by the key of its question."""
    done: set[str] = set()
    while left := [asked for asked in form.asked if asked.key not in done]:
        asked = left[0]
        done.add(asked.key)
        words = visit.form.one(asked.key)
        if not words:
            if asked.needed:
                yield asked.key, "This is needed."
            continue
        try:
            form.answer(asked, words)
        except TellingError as error:
            yield asked.key, why_not(error)


def _preview(visit: Visit, file: CompanyText, form: ChangeForm, made: str) -> Screen:
    found = after_change(visit.work.prepared, made, visit.today)
    signed = list(found.sign)
    papers = [
        ("Print and have signed", signed),
        ("Print for the first time", [paper for paper in found.papers.new if paper not in signed]),
        ("Print again", [paper for paper in found.papers.again if paper not in signed]),
        ("Take out of the binder, and keep", list(found.papers.gone)),
    ]
    said = [(asked.asks, _in_words(visit, form, asked)) for asked in _asked(form) if asked.key in form.said]
    values = {
        "kind": form.kind,
        "said": said,
        "lines": [(line[:1], line[1:]) for line in found.lines],
        "papers": [(title, some) for title, some in papers if some],
        "open": [(_about(problem.field), problem) for problem in found.open],
        "sent": [(asked.key, visit.form.one(asked.key)) for asked in form.asked],
        "made_from": file.hash,
        "file_name": file.path.name,
    }
    return Screen("change_preview.html", "This is what it changes", values)


def _about(field: str) -> str:
    label = short_label(tuple(re.sub(r"\[\d+\]", "", field).split(".")))
    return label[:1].upper() + label[1:]


def _in_words(visit: Visit, form: ChangeForm, asked: Asked) -> str:
    value = form.said[asked.key]
    if isinstance(value, date):
        return day_said(value, visit.today, weekday=True)
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


SCREENS = (
    At("/company/change", changes),
    At("/company/change/{kind}", ask),
    At("/company/change/{kind}", answer, "POST"),
)

"""Log one form: form and day, then as last time; several days, or several things, at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from secor_docs.app.answers import Answer, GoTo, Screen
from secor_docs.app.door import LARGEST_UPLOAD
from secor_docs.app.forms import FieldError
from secor_docs.app.record_form import (
    Values,
    asked_mark,
    blank,
    errors_of,
    files_of,
    first_day,
    given,
    kept_again,
    sent_values,
    shown,
    typed_of,
    understood,
)
from secor_docs.app.screen import At
from secor_docs.app.screens.records import forms_of
from secor_docs.app.visit import Visit
from secor_docs.app.waiting import logged_note
from secor_docs.entry.fill_in import asked_before
from secor_docs.entry.known import known_lost
from secor_docs.entry.log import log_with_files
from secor_docs.entry.typed_form import read_form
from secor_docs.problems import TellingError
from secor_docs.program.catalogue import DocumentType
from secor_docs.tracker.input import document_of
from secor_docs.workspace import Workspace

_BETWEEN = "; "


def log_form(visit: Visit) -> Answer:
    """The form of a new record; without a form chosen, which one and which day."""
    work = visit.work
    if not work.tracker_path.is_file():
        return GoTo("/records")
    form, day = visit.query.get("form", ""), visit.query.get("day", "").strip()
    try:
        type_ = document_of(form, work.plan) if form else None
    except TellingError as error:
        return _which(work, day, (FieldError("form", f"{error.message}. {error.fix}"),))
    if type_ is None:
        return _which(work, day)
    scopes = [name for name in visit.query.get("scope", "").split(_BETWEEN) if name]
    values = blank(work, type_, day, scopes)
    return _form(visit, type_, values, asked=_asked_at_once(work, type_, values))


def _which(work: Workspace, day: str, errors: Sequence[FieldError] = ()) -> Screen:
    values = {"forms": forms_of(work), "day": day}
    return Screen("log_which.html", "Which form, and which day?", values, title="Log one form", errors=tuple(errors))


def _asked_at_once(work: Workspace, type_: DocumentType, values: Values) -> tuple[str, ...]:
    on = first_day(str(values["day"]), work.today)
    typed, scopes = typed_of(type_, values)
    return asked_before(work, type_, on, scopes, typed) if on else ()


def _form(
    visit: Visit,
    type_: DocumentType,
    values: Values,
    *,
    asked: Sequence[str] = (),
    errors: tuple[FieldError, ...] = (),
    more: Mapping[str, object] | None = None,
) -> Screen:
    work = visit.work
    template = {
        **shown(work, type_, values),
        "asked": asked,
        "asked_mark": asked_mark(asked),
        "understood": understood(work, str(values["day"])),
        "told": bool(more),
        "once": visit.form.one("once") or visit.state.answered.mark(),
        "held": "",
        "held_names": [],
        "action": visit.at("/records/log"),
        "back": visit.at("/records"),
        **(more or {}),
    }
    return Screen("log_one.html", f"Log: {type_.title}", template, errors=errors, status=422 if errors else 200)


def log(visit: Visit) -> Answer:
    """Log what was sent; asked first where something about it is to be looked at."""
    work, form = visit.work, visit.form
    if done := visit.state.answered.of(form.one("once")):
        return GoTo("/records", done)
    try:
        type_ = document_of(form.one("form"), work.plan)
    except TellingError as error:
        return _which(work, form.one("day"), (FieldError("form", f"{error.message}. {error.fix}"),))
    values, files = sent_values(form), files_of(visit)
    typed, scopes = typed_of(type_, values)
    found = read_form(work, typed, scopes, given(files))
    if found.problems:
        again = kept_again(visit, files, found)
        return _form(visit, type_, values, errors=errors_of(found.problems), more=again)
    if found.asked and form.one("asked") != asked_mark(found.asked):
        return _form(visit, type_, values, asked=found.asked, more=kept_again(visit, files, found))
    lost = known_lost(work)
    logged, kept = log_with_files(work, found.rows, given(files), visit.state.now())
    visit.state.held.drop(visit.company.key, form.one("held"))
    note = logged_note(visit, found.rows, logged, (*found.notes, *kept), lost)
    return GoTo("/records", visit.state.answered.keep(form.one("once"), note))


def asked(visit: Visit) -> Answer:
    """The questions of a day, as soon as it is typed; for a script that shows them in place."""
    work, query = visit.work, visit.query
    try:
        type_ = document_of(query.get("form", ""), work.plan)
    except TellingError:
        return GoTo("/records/log")
    values = blank(work, type_, query.get("day", ""), [])
    values |= {"scope": [query["scope"]] if query.get("scope") else [], "by": query.get("by", "")}
    found = _asked_at_once(work, type_, values)
    if not visit.live:
        return _form(visit, type_, values, asked=found)
    said = {"understood": understood(work, str(values["day"]))}
    return Screen(
        "log_one.html", "", {"asked": found, "asked_mark": asked_mark(found), "told": False, **said}, part="asked.html"
    )


SCREENS = (
    At("/records/log/asked", asked),
    At("/records/log", log_form),
    At("/records/log", log, "POST", largest=LARGEST_UPLOAD),
)

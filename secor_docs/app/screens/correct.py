"""Correct a record: what is different, and why; its row stays, and a new one takes its place."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from secor_docs.app.answers import Answer, GoTo, Link, NotThere, PageNote, Screen
from secor_docs.app.door import LARGEST_UPLOAD
from secor_docs.app.forms import FieldError
from secor_docs.app.record_form import (
    Values,
    asked_mark,
    errors_of,
    files_of,
    given,
    kept_again,
    sent_values,
    shown,
    typed_of,
    understood,
)
from secor_docs.app.record_list import Listed
from secor_docs.app.screen import At
from secor_docs.app.screens.record import fields_of, found_record
from secor_docs.app.visit import Visit
from secor_docs.entry.corrections import log_corrected, retyped
from secor_docs.entry.told import after
from secor_docs.entry.typed_form import read_form
from secor_docs.names import folded
from secor_docs.program.catalogue import DocumentType
from secor_docs.tracker.corrections import corrected
from secor_docs.tracker.named_people import there_on
from secor_docs.tracker.record import Record
from secor_docs.workspace import Workspace

_REASON = "Say in a few words why it is corrected; it stands in Notes of the new row."


def _of_address(visit: Visit) -> tuple[Listed, DocumentType] | GoTo | NotThere:
    _, one = found_record(visit)
    type_ = one.judged.type if one is not None else None
    if one is None or type_ is None:
        return NotThere("There is no such record to correct.")
    if one.record.withdrawn:
        return GoTo(f"/records/{one.key}", PageNote("It is withdrawn already.", "Correct the row that counts."))
    if one.waits or one.key != one.record.record_id:
        so = "It cannot be corrected here yet."
        return GoTo(f"/records/{one.key}", PageNote(so, "Its row waits for Excel, or has no number of its own."))
    return one, type_


def correct_form(visit: Visit) -> Answer:
    """The fields as the row has them."""
    found = _of_address(visit)
    if not isinstance(found, tuple):
        return found
    one, type_ = found
    return _form(visit, one, type_, _values(visit.work, one.record), reason="")


def _values(work: Workspace, record: Record) -> Values:
    people = there_on(work.plan.company, record.activity_date or work.today)
    known = {folded(name): name for name in people}
    took = [known.get(folded(name), "") for name in record.took_part]
    flags = (record.signed, record.complete)
    whole: dict[tuple[bool | None, bool | None], str]
    whole = {(True, True): "both", (False, True): "unsigned", (True, False): "incomplete", (False, False): "neither"}
    return {
        "day": str(record.activity_date or ""),
        "scope": [record.scope_name] if record.scope_type != "company" else [],
        "by": record.completed_by,
        "kept": record.location,
        "findings": str(record.findings or ""),
        "closed": str(record.findings_closed or ""),
        "reviewed": record.reviewed_by,
        "note": "",
        "took": [name for name in took if name],
        "others": "; ".join(n for n, k in zip(record.took_part, took, strict=True) if not k),
        "whole": whole.get(flags, ""),
        "nil": "yes" if record.nil else "",
        "private": "yes" if record.private else "",
    }


def _mark(record: Record) -> str:
    """What a form was made from: the row as it was then, wherever in the sheet it stands."""
    cells = [getattr(record, name) for name in Record.__slots__ if name not in {"place", "entered"}]
    return hashlib.sha256(repr(cells).encode()).hexdigest()[:32]


def _form(
    visit: Visit,
    one: Listed,
    type_: DocumentType,
    values: Values,
    *,
    reason: str,
    asked: Sequence[str] = (),
    errors: tuple[FieldError, ...] = (),
    notes: tuple[PageNote, ...] = (),
    more: Mapping[str, object] | None = None,
) -> Screen:
    work = visit.work
    template = {
        **shown(work, type_, values),
        "one": one,
        "reason": reason,
        "reason_hint": _REASON,
        "asked": asked,
        "asked_mark": asked_mark(asked),
        "understood": understood(work, str(values["day"])) if asked else "",
        "told": bool(more),
        "held": "",
        "held_names": [],
        "made_from": _mark(one.record),
        "now": fields_of(one.record, visit) if notes else (),
        **(more or {}),
    }
    heading = f"Correct: {one.named(visit.today)}"
    return Screen("correct.html", heading, template, errors=errors, status=422 if errors else 200, notes=notes)


def correct(visit: Visit) -> Answer:
    """Log the row that takes the place of another."""
    found = _of_address(visit)
    if not isinstance(found, tuple):
        return found
    (one, type_), form, work = found, visit.form, visit.work
    values, files, reason = sent_values(form), files_of(visit), form.one("reason")
    typed, scopes = typed_of(type_, values)
    if form.made_from != _mark(one.record):
        note = PageNote("This row was changed in the workbook while the page was open.", _CHANGED, waits=True)
        again = kept_again(visit, files, read_form(work, typed, scopes, given(files), but=one.record.record_id))
        return _form(visit, one, type_, values, reason=reason, notes=(note,), more=again)
    retyped_ = retyped(work, one.record, _changes(typed, scopes), reason, files=bool(files))
    read = read_form(work, retyped_, (), given(files), but=one.record.record_id)
    errors = list(errors_of(read.problems))
    if not files and not _different(one.record, retyped_):
        errors.append(FieldError("day", "Nothing is different. Change what was wrong, or go back to the record."))
    if not reason:
        errors.append(FieldError("reason", f"The reason is missing. {_REASON}"))
    if errors:
        again = kept_again(visit, files, read)
        return _form(visit, one, type_, values, reason=reason, errors=tuple(errors), more=again)
    if read.asked and form.one("asked") != asked_mark(read.asked):
        again = kept_again(visit, files, read)
        return _form(visit, one, type_, values, reason=reason, asked=read.asked, more=again)
    logged, said = log_corrected(work, one.record, read.rows[0], given(files), visit.state.now())
    visit.state.held.drop(visit.company.key, form.one("held"))
    number = logged.records[0]
    so = f"Corrected: {one.named(visit.today)}."
    told = " ".join((*read.notes, *said, *(text for text, _ in after(logged, work))))
    rest = f"{number} takes the place of {one.record.record_id}, whose row stays and is withdrawn. {told}"
    links = (Link("See the old row", f"/records/{one.key}"),)
    return GoTo(f"/records/{number}", PageNote(so, rest, links, waits=bool(logged.waiting)))


_CHANGED = "Nothing you typed is lost: it is in the fields below, and the row as it is now beside them."


def _changes(typed: Mapping[str, str], scopes: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What was sent, to be laid over what the row says."""
    changes = {key: value for key, value in typed.items() if key not in {"document", "notes"}}
    if scopes:
        changes |= {"scope_type": scopes[0][0], "scope_name": scopes[0][1]}
    return {**dict.fromkeys(("nil", "private"), ""), **changes}


def _different(record: Record, typed: Mapping[str, str]) -> bool:
    same = corrected(record, {}, "")
    keys = ({*same, *typed}) - {"notes", "document"}
    return any((same.get(k, "") or "no") != (typed.get(k, "") or "no") for k in keys)


SCREENS = (
    At("/records/{key}/correct", correct_form),
    At("/records/{key}/correct", correct, "POST", largest=LARGEST_UPLOAD),
)

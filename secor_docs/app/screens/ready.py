"""Ready: the months, the proof, which day; what one record would do; steps; the statement; files to take along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secor_docs.app.answers import DOCX, Answer, GoTo, Link, NotThere, PageNote, Screen, Sent
from secor_docs.app.desktop import show
from secor_docs.app.forms import FieldError
from secor_docs.app.places import in_app, step_place
from secor_docs.app.screen import At
from secor_docs.app.screens.home import bar
from secor_docs.app.visit import Visit
from secor_docs.dates import day_said, read_day_ahead
from secor_docs.evaluation.statement import statement_path, word_page, write_statement
from secor_docs.load import load_rules
from secor_docs.problems import TellingError
from secor_docs.readiness.calendar_file import calendar
from secor_docs.readiness.page import answer, figures, page, shown
from secor_docs.readiness.verdict import Readiness, readiness
from secor_docs.readiness.what_if import WhatIf, can_be_logged, what_if
from secor_docs.tracker.record import Tracker

_NOTHING = "nothing"
_WEEKS = 13
_MOST_ROWS, _MOST_MONTHS = 50, 12


def ready(visit: Visit) -> Answer:
    """The verdict."""
    work = visit.work
    found = work.verdict
    asked, errors = _asked(visit, found)
    statement = statement_path(work.folder, found)
    rows = shown(found, months_shown=_MOST_MONTHS, rows_shown=_MOST_ROWS)
    rows["open"] = [replace(s, message=in_app(s.message), fix=in_app(s.fix)) for s in rows["open"]]
    values = {
        "found": found,
        "figures": figures(found),
        "bar": bar(found.proof),
        "r": rows,
        "places": {step.id: step_place(visit, step.id) for step in rows["open"]},
        "problems": work.problems,
        "forms": [(planned.id, f"log {planned.title}") for planned in can_be_logged(found.plan)],
        "query": {name: visit.query.get(name, "") for name in ("form", "day")},
        "what_if": asked.told(found) if asked else (),
        "understood": day_said(asked.day, visit.today, weekday=True) if asked else "",
        "statement": statement.name if statement.is_file() else "",
        "weeks": _WEEKS,
    }
    name = found.plan.company.business.legal_name
    return Screen("ready.html", answer(found), values, title=f"Ready: {name}", errors=errors)


def _asked(visit: Visit, found: Readiness) -> tuple[WhatIf | None, tuple[FieldError, ...]]:
    """What the form "what if" asks; nothing where it was not sent."""
    wanted, text = visit.query.get("form", ""), visit.query.get("day", "").strip()
    if not wanted and not text:
        return None, ()
    errors = []
    planned = next((one for one in can_be_logged(found.plan) if one.id == wanted), None)
    if planned is None and wanted != _NOTHING:
        errors.append(FieldError("form", "Choose what you would log."))
    day = visit.today
    try:
        day = read_day_ahead(text, visit.today) if text else visit.today
    except TellingError as error:
        errors.append(FieldError("day", f"{error.message[:1].upper()}{error.message[1:]}. {error.fix}"))
    if errors:
        return None, tuple(errors)
    work = visit.work

    def judged_on(tracker: Tracker, on: date) -> Readiness:
        rules = load_rules(work.stock)
        return readiness(work.plan, tracker, on, rules=rules, evidence=work.evidence, today=work.today)

    return what_if(planned, day, work.tracker, judged_on, found), ()


# -- to take along ----------------------------------------------------------------------------------


def report_page(visit: Visit) -> Answer:
    """The verdict as one HTML file that opens without a network."""
    found = visit.work.verdict
    return Sent(page(found).encode(), f"readiness-{found.as_of}.html", "text/html")


def report_word(visit: Visit) -> Answer:
    """The verdict as a Word file."""
    found = visit.work.verdict
    return Sent(word_page(found, visit.work.page, statement=False), f"readiness-report-{found.as_of}.docx", DOCX)


def due_days(visit: Visit) -> Answer:
    """What is due, as a calendar file."""
    found = visit.work.verdict
    name = found.plan.company.business.operating_name
    return Sent(calendar(found.due(_WEEKS), name, found.as_of), "secor.ics", "text/calendar")


# -- the statement ----------------------------------------------------------------------------------


def start_anyway(visit: Visit, errors: tuple[FieldError, ...] = ()) -> Answer:
    """Ask why it is started though not everything is there."""
    found = visit.work.verdict
    if found.ready:
        return GoTo("/ready")
    values = {"found": found, "reason": visit.form.one("reason")}
    return Screen("start_anyway.html", "Start the evaluation though it is not ready?", values, errors=errors)


def write(visit: Visit) -> Answer:
    """Write the statement of the day, with the reason where it is started early."""
    work, reason = visit.work, visit.form.one("reason")
    found = work.verdict
    if not found.ready and not reason:
        return start_anyway(visit, (FieldError("reason", "Write why, in words; it is printed on the statement."),))
    target = statement_path(work.folder, found)
    if target.exists():
        said = "It may be signed already, so it stays as it is."
        return GoTo("/ready#statement", PageNote(f"The statement of {found.as_of} is there.", said, waits=True))
    write_statement(found, work.page, target, reason)
    early = " The reason for starting early is printed on it." if reason and not found.ready else ""
    return GoTo("/ready#statement", PageNote("The statement is written.", f"Print it and sign it.{early}"))


def statement_file(visit: Visit) -> Answer:
    """The statement of the day itself."""
    path = statement_path(visit.work.folder, visit.work.verdict)
    return Sent(path.read_bytes(), path.name, DOCX) if path.is_file() else NotThere("There is no statement of today.")


def open_statement(visit: Visit) -> Answer:
    """Open the statement of the day in the program the person has for it."""
    path = statement_path(visit.work.folder, visit.work.verdict)
    if not path.is_file():
        return GoTo("/ready#statement", PageNote("There is no statement of today.", waits=True))
    if show(path):
        return GoTo("/ready#statement", PageNote("The statement was opened.", str(path)))
    links = (Link("Download it", "/ready/statement.docx"),)
    return GoTo(
        "/ready", PageNote("This computer has no program that opens it from here.", str(path), links, waits=True)
    )


SCREENS = (
    At("/ready", ready),
    At("/ready/readiness.html", report_page),
    At("/ready/readiness.docx", report_word),
    At("/ready/due.ics", due_days),
    At("/ready/start-anyway", start_anyway),
    At("/ready/statement", write, "POST"),
    At("/ready/statement.docx", statement_file),
    At("/ready/open-statement", open_statement, "POST"),
)

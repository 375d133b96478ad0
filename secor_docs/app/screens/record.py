"""One record beside the list: its papers, its fields, what it counts as; add the paper, withdraw it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from secor_docs.app.answers import Answer, GoTo, Link, NotThere, PageNote, Screen, Sent
from secor_docs.app.door import LARGEST_UPLOAD
from secor_docs.app.forms import FieldError
from secor_docs.app.pictures import kind_on_disk, preview
from secor_docs.app.record_form import errors_of, given
from secor_docs.app.record_list import Listed, RecordList, record_list
from secor_docs.app.screen import At
from secor_docs.app.visit import Visit
from secor_docs.app.waiting import waiting_notes
from secor_docs.dates import WEEKDAYS, date_with_weekday, day_said, short_date, yes_or_no
from secor_docs.entry.corrections import add_papers, withdraw
from secor_docs.entry.told import after
from secor_docs.tracker.kept_files import inside
from secor_docs.tracker.proof import Doubt, KeptFile
from secor_docs.tracker.record import LABELS, Record

_NOT_THERE = "There is no such record. It may have been corrected or withdrawn, or its row was moved."


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """An evidence file of a record, as the page shows it.

    Attributes:
        number: which of its files, from 1.
        name: its name.
        kind: what it is, in words.
        picture: whether a picture of it is shown.
        says: whether it is what was logged, and the day it carries.
        bad: it is not there, or was changed.
    """

    number: int
    name: str
    kind: str
    picture: bool
    says: Sequence[str]
    bad: bool


def found_record(visit: Visit) -> tuple[RecordList, Listed | None]:
    """The list an address asks for, and the record of the address."""
    records = record_list(visit)
    return records, records.get(visit.params["key"])


def record(visit: Visit) -> Answer:
    """A record with its papers, and its neighbours in the list."""
    records, one = found_record(visit)
    if one is None:
        return NotThere(_NOT_THERE)
    return record_page(visit, records, one)


def record_page(
    visit: Visit, records: RecordList, one: Listed, errors: tuple[FieldError, ...] = (), part: str = ""
) -> Screen:
    """The page of a record."""
    query = {name: value for name, value in records.query.items() if value}
    around, at = records.around(one.key)
    beside = {
        "before": visit.at(f"/records/{records.chosen[at - 1].key}", **query) if at > 0 else "",
        "after": visit.at(f"/records/{records.chosen[at + 1].key}", **query)
        if 0 <= at < len(records.chosen) - 1
        else "",
    }
    values = {
        "one": one,
        "fields": fields_of(one.record, visit),
        "papers": () if one.record.private else papers_of(visit, one),
        "says": _says(one),
        "more": _more(one),
        "may_change": bool(one.record.record_id) and not one.record.withdrawn and not one.waits and _one_number(one),
        "around": [_neighbour(visit, other, query, here=other.key == one.key) for other in around],
        "count": len(records.chosen),
        "at_row": at + 1,
        "all": visit.at("/records", **query) + "#log",
        "replaced": _replaced_by(records, one),
        **beside,
    }
    heading = one.named(visit.today)
    return Screen(
        "record.html",
        f"{heading}: {one.sign[1]}",
        values,
        title=heading,
        errors=errors,
        status=422 if errors else 200,
        notes=waiting_notes(visit.work),
        part=part,
        wide=True,
    )


def _one_number(one: Listed) -> bool:
    return one.key == one.record.record_id


def _says(one: Listed) -> str:
    said = one.says
    rule = f" ({one.judged.rule})" if one.judged.rule and one.judged.state == "void" else ""
    return f"{said[:1].upper()}{said[1:]}{rule}."


def _more(one: Listed) -> str:
    """Why a record that counts fills no month."""
    why, rule = one.judged.why_not, one.judged.rule
    return f"{why[:1].upper()}{why[1:]} ({rule})." if one.judged.counts and why else ""


def _replaced_by(records: RecordList, one: Listed) -> Listed | None:
    number = one.record.record_id
    return next((o for o in records.all.rows if number and o.record.replaces == number), None)


def _neighbour(visit: Visit, other: Listed, query: Mapping[str, str], *, here: bool) -> Mapping[str, object]:
    day = other.record.activity_date
    words = f"{WEEKDAYS[day.weekday()][:3]} {short_date(day)}" if day else "no day"
    about = words if other.which == "Company" else f"{words}, {other.which}"
    to = visit.at(f"/records/{other.key}", **query)
    return {"title": other.title, "about": about, "to": to, "here": here, "sign": other.sign}


def fields_of(one: Record, visit: Visit) -> Sequence[tuple[str, str]]:
    """What a row says, cell by cell, under the headers of the sheet; of a private record only what lists show."""
    day = date_with_weekday(one.activity_date) if one.activity_date else "no day"
    if one.private:
        return [(LABELS["activity_date"], day), ("Private", "yes: what it is about stays in its own file")]
    entered = one.entered and f"{day_said(one.entered.date(), visit.today, weekday=True)}, {one.entered:%H:%M}"
    pairs = [
        (LABELS["activity_date"], day),
        (LABELS["scope_name"], one.scope_name),
        (LABELS["completed_by"], one.completed_by),
        (LABELS["took_part"], ", ".join(one.took_part)),
        (LABELS["signed"], yes_or_no(one.signed)),
        (LABELS["complete"], yes_or_no(one.complete)),
        (LABELS["findings"], str(one.findings or "")),
        (LABELS["findings_closed"], str(one.findings_closed or "")),
        (LABELS["reviewed_by"], one.reviewed_by),
        (LABELS["location"], one.location),
        (LABELS["notes"], one.notes),
        ("Record no.", one.record_id),
        ("Row in the workbook", one.place.spot),
        ("Entered", entered or ""),
    ]
    return [(label, text) for label, text in pairs if text]


def papers_of(visit: Visit, one: Listed) -> Sequence[ShownPaper]:
    """The evidence files of a record."""
    folder = visit.work.tracker_path.resolve().parent
    doubts = {doubt.file.name: doubt for doubt in one.judged.doubts}
    return [_paper(n, file, folder, doubts.get(file.name)) for n, file in enumerate(one.judged.files, 1)]


def _paper(number: int, file: KeptFile, folder: Path, doubt: Doubt | None) -> ShownPaper:
    path = inside(folder, file.name)
    kind = kind_on_disk(path) if path is not None else None
    says = ["Unchanged since it was logged."] if file.state == "as logged" else []
    if doubt is not None:
        text = doubt.says()
        says.append(f"{text[:1].upper()}{text[1:]}.")
    if file.own_day:
        says.append(f"{file.own_day_of[:1].upper()}{file.own_day_of[1:]} on {date_with_weekday(file.own_day)}.")
    bad = file.state in {"changed", "missing", "outside", "unreadable"}
    return ShownPaper(
        number, file.name.rpartition("/")[2], kind.name if kind else "file", bool(kind and kind.picture), says, bad
    )


def _path(visit: Visit) -> tuple[Path | None, str]:
    """The kept file of an address, by record and number; None where there is none, or it is private or elsewhere."""
    _, one = found_record(visit)
    number = visit.params["number"]
    if one is None or one.record.private or not (number.isascii() and number.isdigit()):
        return None, ""
    files = one.judged.files
    if not 1 <= int(number) <= len(files):
        return None, ""
    name = files[int(number) - 1].name
    path = inside(visit.work.tracker_path.resolve().parent, name)
    return (path if path is not None and path.is_file() else None), name.rpartition("/")[2]


def picture(visit: Visit) -> Answer:
    """A picture of a paper, made anew."""
    path, name = _path(visit)
    made = preview(path, visit.query.get("size", "small")) if path is not None else None
    if made is None:
        return NotThere("There is no picture of this paper.")
    return Sent(made, f"{Path(name).stem}.jpg", "image/jpeg", shown=True)


def file(visit: Visit) -> Answer:
    """The file itself, to be saved."""
    path, name = _path(visit)
    if path is None:
        return NotThere("This paper is not there.")
    return Sent(path.read_bytes(), name)


def larger(visit: Visit) -> Answer:
    """A picture in the whole window."""
    _, one = found_record(visit)
    papers = papers_of(visit, one) if one is not None and not one.record.private else ()
    number = visit.params["number"]
    paper = next((p for p in papers if str(p.number) == number and p.picture), None)
    if one is None or paper is None:
        return NotThere("There is no picture of this paper.")
    return Screen("larger.html", one.named(visit.today), {"one": one, "paper": paper, "papers": papers}, wide=True)


def add_paper(visit: Visit) -> Answer:
    """Keep papers with a record: a new row with them takes its place."""
    records, one = found_record(visit)
    if one is None:
        return NotThere(_NOT_THERE)
    files = given(visit.form.files.get("files", ()))
    if not files:
        return record_page(visit, records, one, (FieldError("files", "No file was chosen. Choose one or more."),))
    done = add_papers(visit.work, one.record, files, visit.state.now())
    if done.problems:
        return record_page(visit, records, one, errors_of(done.problems))
    assert done.logged is not None
    number = done.logged.records[0]
    said = " ".join((*done.said, *(text for text, _ in after(done.logged, visit.work))))
    note = PageNote(f"The paper is kept with {one.named(visit.today)}.", said, waits=bool(done.logged.waiting))
    return GoTo(f"/records/{number}", note)


def ask_withdraw(visit: Visit) -> Answer:
    """What will be so when a record is withdrawn, and what not."""
    _, one = found_record(visit)
    if one is None:
        return NotThere(_NOT_THERE)
    return _withdraw_page(visit, one)


def _withdraw_page(visit: Visit, one: Listed, error: str = "") -> Screen:
    errors = (FieldError("reason", error),) if error else ()
    heading = f"Withdraw: {one.named(visit.today)}?"
    return Screen("withdraw.html", heading, {"one": one}, errors=errors, status=422 if errors else 200)


def withdrawn(visit: Visit) -> Answer:
    """Withdraw a record."""
    _, one = found_record(visit)
    if one is None:
        return NotThere(_NOT_THERE)
    if one.record.withdrawn:
        return GoTo(f"/records/{one.key}", PageNote("It is withdrawn already."))
    reason = visit.form.one("reason")
    if not reason:
        return _withdraw_page(visit, one, "The reason is missing. Say in a few words why it is withdrawn.")
    logged = withdraw(visit.work, one.record, reason)
    said = " ".join(text for text, _ in after(logged, visit.work))
    links = (Link("See the row", f"/records/{one.key}"),)
    rest = f"Its row stays and counts nowhere. {said}"
    return GoTo("/records", PageNote(f"Withdrawn: {one.named(visit.today)}.", rest, links, waits=bool(logged.waiting)))


SCREENS = (
    At("/records/{key}", record),
    At("/records/{key}/paper", add_paper, "POST", largest=LARGEST_UPLOAD),
    At("/records/{key}/paper/{number}", larger),
    At("/records/{key}/paper/{number}/picture", picture),
    At("/records/{key}/paper/{number}/file", file),
    At("/records/{key}/withdraw", ask_withdraw),
    At("/records/{key}/withdraw", withdrawn, "POST"),
)

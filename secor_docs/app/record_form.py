"""The form of one record: its fields as last time or as typed, and what was sent read back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date

from secor_docs.app.forms import FieldError, SentFile, SentForm
from secor_docs.app.visit import Visit
from secor_docs.dates import date_with_weekday, day_said
from secor_docs.entry.fill_in import as_last
from secor_docs.entry.known import known_records, working_days
from secor_docs.entry.typed_form import WHOLE, GivenFile, ReadForm
from secor_docs.names import folded
from secor_docs.problems import Problem, TellingError
from secor_docs.program.catalogue import DocumentType
from secor_docs.scopes import kind_of
from secor_docs.tracker.input import ATTENDED, there_for
from secor_docs.tracker.last_time import last_time
from secor_docs.tracker.named_people import there_on
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.record import NIL_KIND
from secor_docs.tracker.several_days import days_of
from secor_docs.values import listed
from secor_docs.workspace import Workspace

_FIELD_OF = {
    "Form": "form",
    "Day of the work": "day",
    "Which one": "scope",
    "Filled in by": "by",
    "Signatures and fields": "whole",
    "Faults found": "findings",
    "Faults fixed": "closed",
    "Looked over by": "reviewed",
    "Who took part": "took",
    "Where it is kept": "kept",
    "Remark": "note",
    "Nothing happened": "nil",
    "Private": "private",
    "files": "files",
}
"""The id of each field, by what it is called."""

EVERYBODY = "the crew"
"""What a tick for everybody says, as it is said on the command line."""
_TEXTS = ("day", "by", "kept", "findings", "closed", "reviewed", "note", "others")
Values = dict[str, object]


def kind_for(type_: DocumentType) -> str:
    """What a form is for, in the word of the column Scope."""
    return kind_of(type_.per).log


def several(kind: str) -> bool:
    """Whether one sheet each may be logged for several of them at once."""
    return kind not in {"company", "site"}


def first_day(text: str, today: date) -> date | None:
    """The first day of what was typed; None where it is none yet."""
    try:
        return days_of(text, today).days[0] if text.strip() else None
    except TellingError:
        return None


def understood(work: Workspace, text: str) -> str:
    """The day or days that were understood, in words; empty where nothing was typed, or it is no day."""
    try:
        found = days_of(text, work.today, working_days(work)) if text.strip() else None
    except TellingError:
        return ""
    return listed(date_with_weekday(day) for day in found.days) if found else ""


def blank(work: Workspace, type_: DocumentType, day: str, scopes: Sequence[str]) -> Values:
    """The fields of a new record, as last time; day and signature are never taken over."""
    kind, on = kind_for(type_), first_day(day, work.today)
    scope = (kind, scopes[0]) if len(scopes) == 1 else None
    last = as_last(work, type_.id, on, scope)
    named = [scope[1]] if scope else list(scopes)
    if not named and kind == "site" and last.get("scope"):
        named = [last["scope"].partition(": ")[2]]
    took = last.get("took_part", "").split(BETWEEN) if last.get("took_part") else []
    there = there_on(work.plan.company, on or work.today)
    known = {folded(name): name for name in there}
    return {
        **dict.fromkeys(_TEXTS, ""),
        "day": day,
        "scope": named,
        "by": last.get("completed_by", ""),
        "kept": last.get("location", ""),
        "took": [known[folded(name)] for name in took if folded(name) in known],
        "others": BETWEEN.join(name for name in took if folded(name) not in known),
        "whole": "",
        "nil": "",
        "private": "yes" if type_.private else "",
    }


def sent_values(form: SentForm) -> Values:
    """The fields as they were sent, to show them again."""
    return {
        **{name: form.one(name) for name in (*_TEXTS, "whole", "nil", "private")},
        "scope": [name for name in form.all("scope") if name.strip()],
        "took": list(form.all("took")),
    }


def typed_of(type_: DocumentType, values: Values) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """What was typed by id of the log column, and what it is for."""
    signed, complete, _ = WHOLE.get(str(values["whole"]), ("", "", ""))
    took = values["took"]
    assert isinstance(took, list)
    typed = {
        "document": type_.id,
        "activity_date": str(values["day"]),
        "completed_by": str(values["by"]),
        "signed": signed,
        "complete": complete,
        "findings": str(values["findings"]),
        "findings_closed": str(values["closed"]),
        "reviewed_by": str(values["reviewed"]),
        "took_part": BETWEEN.join([*took, *filter(None, [str(values["others"])])]),
        "location": str(values["kept"]),
        "notes": str(values["note"]),
    }
    typed |= {key: "yes" for key in ("nil", "private") if values[key]}
    kind, named = kind_for(type_), values["scope"]
    assert isinstance(named, list)
    return typed, [(kind, name) for name in named] if kind != "company" else []


def shown(work: Workspace, type_: DocumentType, values: Values) -> Values:
    """What the template needs besides the fields: choices, and words for last time."""
    company, kind = work.plan.company, kind_for(type_)
    on = first_day(str(values["day"]), work.today) or work.today
    there = list(there_for(kind, company, on)) if kind != "company" else []
    named = values["scope"]
    assert isinstance(named, list)
    there += [name for name in named if name not in there]
    last = last_time(known_records(work), type_.id)
    people = there_on(company, on)
    took = values["took"]
    assert isinstance(took, list)
    known = [name for name in took if name != EVERYBODY]
    return {
        "type": type_,
        "values": values,
        "kind": kind,
        "several": several(kind),
        "scopes": [(name, name) for name in there],
        "people": people,
        "crew": [(EVERYBODY, "Everybody who was there that day"), *((n, n) for n in dict.fromkeys((*people, *known)))],
        "attended": bool(ATTENDED & set(type_.evidence_kinds)),
        "may_be_nil": NIL_KIND in type_.evidence_kinds,
        "whole": [(key, words) for key, (_, _, words) in WHOLE.items()],
        "last": day_said(last.activity_date, work.today, weekday=True) if last and last.activity_date else "",
    }


def errors_of(problems: Sequence[Problem]) -> tuple[FieldError, ...]:
    """What is wrong, each at its field and once a field."""
    found: dict[str, FieldError] = {}
    for problem in problems:
        message = problem.message
        if message == "is missing":
            message = f"{problem.field} is missing"
        begin = message[:1] if problem.field == "files" else message[:1].upper()  # a file's name stays as it is
        said = f"{begin}{message[1:].rstrip('.')}. {problem.fix}".strip()
        id_ = _FIELD_OF.get(problem.field, "day")
        found.setdefault(id_, FieldError(id_, said))
    return tuple(found.values())


def asked_mark(asked: Sequence[str]) -> str:
    """What a form carries to say which questions the person has seen."""
    return hashlib.sha256("\n".join(asked).encode()).hexdigest()[:32] if asked else ""


def given(files: Sequence[SentFile]) -> list[GivenFile]:
    """Files of a page, as the room takes them."""
    return [GivenFile(file.name, file.data) for file in files]


def files_of(visit: Visit) -> tuple[SentFile, ...]:
    """The files of a form: those sent now, and those kept from the last time it was sent."""
    held = () if visit.form.one("leave_out") else visit.state.held.of(visit.company.key, visit.form.one("held"))
    return (*held, *visit.form.files.get("files", ()))


def kept_again(visit: Visit, files: Sequence[SentFile], found: ReadForm) -> Mapping[str, object]:
    """The files of a form that is shown again, without those that are refused."""
    refused = any(problem.field == "files" for problem in found.problems)
    visit.state.held.drop(visit.company.key, visit.form.one("held"))
    keep = () if refused else files
    return {"held": visit.state.held.keep(visit.company.key, keep), "held_names": [file.name for file in keep]}

"""A record as a person types it in the terminal or in a CSV file, turned into a row of the log.

Nothing is guessed that could be meant in two ways, and nothing is made up: what is missing is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from secor_docs.company import Company
from secor_docs.dates import DAY_FIX, SPOKEN_DAY_FIX, date_with_weekday, read_day, read_spoken_day, read_yes_no
from secor_docs.names import folded
from secor_docs.plan import Plan
from secor_docs.problems import Place, Problem, TellingError, nearest, short
from secor_docs.program.catalogue import DocumentType
from secor_docs.scopes import KINDS, is_gone, kind_of, log_names, log_word, present_names
from secor_docs.tracker.add.rows import LONGEST, Value
from secor_docs.tracker.document_words import SeveralDocumentsFitError, fitting
from secor_docs.tracker.named_people import people_named, person_named, there_on, unknown
from secor_docs.tracker.proof import BETWEEN
from secor_docs.tracker.record import NIL_KIND, STATUSES, WAITING, Record, Status, document_label, names_in
from secor_docs.tracker.several_days import SeveralDays, days_of


def day_of(text: str, today: date, *, spoken: bool = True) -> date:
    """The day of a record: ``2026-11-20``, ``20 Nov 2026``, and as people say it ``nov 20``, ``yesterday``, ``fri``.

    Args:
        text: what was typed.
        today: the day it was typed on.
        spoken: take words that depend on today; a file is read on another day than it was written on.

    Raises:
        TellingError: it is no date, may be meant in two ways, or lies in the future.
    """
    day = read_spoken_day(text, today) if spoken else read_day(text)
    if day is None:
        raise TellingError('found "", which is no date', DAY_FIX, code="Y014")
    if day > today:
        raise TellingError(
            f"{date_with_weekday(day)} is in the future",
            "Log a record after the work is done, with the day it was done.",
            code="R005",
        )
    return day


MISSING = "is missing"
"""The message of a problem that only says that nothing was typed."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A record read from what was typed.

    Attributes:
        row: values by id of the log column, with ``document_id``; empty where there are problems.
        problems: everything that keeps it from being logged.
        notes: what the person should know, though it may be right.
        type: the document.
    """

    row: Mapping[str, Value]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...] = ()
    type: DocumentType | None = None


def filled(
    typed: Mapping[str, str], plan: Plan, today: date, *, place: Place, names: Mapping[str, str], spoken: bool
) -> Filled:
    """Read one record.

    Args:
        typed: text by id of the log column; ``scope`` may stand for scope_type and scope_name, and ``nil``
            says that nothing of the kind happened in the month.
        plan: the company and its documents.
        today: the day it is typed on.
        place: where it was typed, for the problems.
        names: what each column is called there, such as ``--date``.
        spoken: whether words such as "yesterday" are taken; see :func:`day_of`.
    """
    form = _Form({key: value.strip() for key, value in typed.items() if value.strip()}, plan, today, place, names)
    return form.read(spoken=spoken)


@dataclass(frozen=True, slots=True)
class FilledDays:
    """What was typed once for several days, read as a record of its own for each.

    Attributes:
        rows: as :attr:`Filled.row`; none where there are problems.
        problems: everything that keeps them from being logged, each once.
        notes: what the person should know, each once.
    """

    rows: tuple[Mapping[str, Value], ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


def filled_days(
    typed: Mapping[str, str],
    plan: Plan,
    today: date,
    *,
    place: Place,
    names: Mapping[str, str],
    spoken: bool,
    works: Callable[[date], bool] | None = None,
) -> FilledDays:
    """As :func:`filled`, for one day or several; ``works`` says which days of a run are working days."""
    text = typed.get("activity_date", "")
    if not text.strip():
        only = filled(typed, plan, today, place=place, names=names, spoken=spoken)
        return FilledDays((), only.problems, only.notes)
    found, wrong = SeveralDays((today,)), None
    try:
        found = days_of(text, today, works, spoken=spoken)
    except TellingError as error:
        wrong = Problem(place, names.get("activity_date", "activity_date"), error.message, error.fix, code=error.code)
    done = [
        filled({**typed, "activity_date": str(day)}, plan, today, place=place, names=names, spoken=spoken)
        for day in found.days
    ]
    problems = tuple(dict.fromkeys([*([wrong] if wrong else []), *(p for one in done for p in one.problems)]))
    notes = tuple(dict.fromkeys([*found.notes, *(note for one in done for note in one.notes)]))
    return FilledDays(() if problems else tuple(one.row for one in done), problems, notes)


class _Form:
    """One record under way, with the problems found in it."""

    def __init__(
        self, typed: Mapping[str, str], plan: Plan, today: date, place: Place, names: Mapping[str, str]
    ) -> None:
        self.typed, self.plan, self.today, self.place, self.names = typed, plan, today, place, names
        self.problems: list[Problem] = []
        self.notes: list[str] = []

    def wrong(self, key: str, message: str, fix: str, *, code: str = "R022") -> None:
        self.problems.append(Problem(self.place, self.names.get(key, key), message, fix, code=code))

    def read(self, *, spoken: bool) -> Filled:
        row: dict[str, Value] = {}
        type_ = self.document()
        if type_ is not None:
            row |= {"document_id": type_.id, "document": document_label(type_)}
        if (
            text := self.needed("activity_date", "Write the day it was done. " + (SPOKEN_DAY_FIX if spoken else ""))
        ) is not None:
            try:
                row["activity_date"] = day_of(text, self.today, spoken=spoken)
            except TellingError as error:
                self.wrong("activity_date", error.message, error.fix, code=error.code)
        scope = self.scope(type_)
        if scope is not None:
            row |= {"scope_type": scope[0], "scope_name": scope[1]}
        row["completed_by"] = self.person("completed_by", self.needed("completed_by", "Write who filled it in."))
        row["signed"] = self.yes_no("signed", "Say whether every signature the form asks for is on it.")
        row["complete"] = self.yes_no("complete", "Say whether every field of the form is filled in.")
        row["findings"], row["findings_closed"] = self.number("findings"), self.number("findings_closed")
        if (row["findings_closed"] or 0) > (row["findings"] or 0):  # type: ignore[operator]
            self.wrong(
                "findings_closed", "more findings are closed than were raised", "Write how many were raised, too."
            )
        row["reviewed_by"] = self.person("reviewed_by", self.typed.get("reviewed_by"))
        row["took_part"] = self.took_part(row.get("activity_date"))
        row["evidence"] = self.typed.get("evidence")
        row["location"] = self.needed("location", "Write where the paper or file is kept, such as site binder tab 5.")
        private = self.yes_no("private", "") if "private" in self.typed else False
        row["private"] = bool(private or (type_ is not None and type_.private))
        row["status"] = self.status(type_)
        row["notes"] = self.typed.get("notes")
        self.check_site(row)
        for key, value in row.items():
            if isinstance(value, str) and len(value) > LONGEST:
                self.wrong(key, f"the text has {len(value):,} characters", f"Write at most {LONGEST:,}.")
        return Filled({} if self.problems else row, tuple(self.problems), tuple(self.notes), type_)

    def needed(self, key: str, fix: str) -> str | None:
        if key not in self.typed:
            self.wrong(key, MISSING, fix, code="R023")
        return self.typed.get(key)

    def document(self) -> DocumentType | None:
        text = self.needed("document", "Write its short name or number, such as toolbox-meeting or 04-07.")
        if text is None:
            return None
        try:
            return document_of(text, self.plan)
        except TellingError as error:
            self.wrong("document", error.message, error.fix, code=error.code)
            return None

    def scope(self, type_: DocumentType | None) -> tuple[str, str] | None:
        text = self.typed.get("scope", "")
        if kind := self.typed.get("scope_type", ""):
            text = f"{kind}: {self.typed.get('scope_name', '')}"
        key = "scope_name" if "scope_type" in self.typed else "scope"
        try:
            return scope_of(text or self.typed.get("scope_name", ""), type_, self.plan.company)
        except TellingError as error:
            if type_ is not None or text:
                self.wrong(key, error.message, error.fix, code=error.code)
            return None

    def person(self, key: str, text: str | None) -> str | None:
        if text is None:
            return None
        name = person_named(text, self.plan.company)
        if name is None:
            self.notes.append(f"{self.names.get(key, key)}: {unknown(text, self.plan.company)}")
        return name or text

    def took_part(self, day: Value) -> str | None:
        found = people_named(self.typed.get("took_part", ""), self.plan.company, day if isinstance(day, date) else None)
        self.notes += [f"{self.names.get('took_part', 'took_part')}: {note}" for note in found.notes]
        return BETWEEN.join(found.names) or None

    def yes_no(self, key: str, fix: str) -> bool | None:
        text = self.needed(key, fix)
        try:
            return read_yes_no(text, na=key == "complete")
        except TellingError as error:
            self.wrong(key, error.message, error.fix, code=error.code)
            return None

    def number(self, key: str) -> int | None:
        text = self.typed.get(key)
        if text is None:
            return None
        if re.fullmatch(r"\d{1,4}", text, re.ASCII):
            return int(text)
        self.wrong(key, f'found "{short(text)}"', "Write a whole number, such as 2.")
        return None

    def status(self, type_: DocumentType | None) -> Status:
        text = folded(self.typed.get("status", ""))
        if text not in {"", *STATUSES}:
            self.wrong("status", f'found "{text[:40]}"', f"Write counts or nil.{nearest(text, STATUSES)}")
        elif text == "withdrawn":
            self.wrong("status", "the record is withdrawn", "Leave it out; only what is valid is logged.")
        nil = text == "nil" or ("nil" in self.typed and self.yes_no("nil", ""))
        if not nil:
            return "counts"
        if type_ is not None and NIL_KIND not in type_.evidence_kinds:
            self.wrong(
                "nil",
                f"{type_.title} says what was done",
                "A month in which nothing happened is stated in the monthly summary.",
            )
        return "nil"

    def check_site(self, row: Mapping[str, Value]) -> None:
        self.notes += site_not_open(row, self.plan.company)


def site_not_open(row: Mapping[str, Value], company: Company) -> Iterator[str]:
    """That a record is of a day before the first or after the last of its site."""
    day = row.get("activity_date")
    site = next((s for s in company.sites if row.get("scope_type") == "site" and s.name == row.get("scope_name")), None)
    if site is None or not isinstance(day, date):
        return
    if site.start and day < site.start:
        yield f"{site.name} begins on {site.start}, after this record. It may not count."
    if site.end and day > site.end:
        yield f"{site.name} ended on {site.end}, before this record. It may not count."


def record_of(row: Mapping[str, Value]) -> Record:
    """The record that a row will be, before it has a number and a place."""
    texts = ("document_id", "scope_type", "scope_name", "completed_by", "reviewed_by", "location", "evidence", "notes")
    values: dict[str, Any] = {key: str(row.get(key) or "") for key in texts}
    values |= {key: row.get(key) or 0 for key in ("findings", "findings_closed")}
    values |= {key: row.get(key) for key in ("activity_date", "signed", "complete", "status")}
    return Record(
        record_id="",
        place=Place("", spot=WAITING),
        private=bool(row.get("private")),
        took_part=names_in(str(row.get("took_part") or "")),
        **values,
    )


def loggable(plan: Plan) -> tuple[DocumentType, ...]:
    """The documents of the plan whose completed copies are dated evidence, each once."""
    return tuple({p.type.id: p.type for p in plan.documents if p.type.evidence}.values())


def document_of(text: str, plan: Plan) -> DocumentType:
    """The document meant by its short name, number or title, or by words that only one of them goes by.

    Raises:
        TellingError: none fits; :class:`SeveralDocumentsFitError` where several do.
    """
    known = loggable(plan)
    word = folded(text)
    exact = [d for d in known if word in {d.id, d.number, folded(d.title), folded(document_label(d))}]
    if exact:
        return exact[0]
    for gone in plan.left_out:
        if word in {gone.type.id, gone.type.number, folded(gone.type.title)}:
            raise TellingError(
                f"the company does without {gone.type.id}: {gone.reason.rstrip('.')}",
                "If it is done after all, say so in company.yaml.",
                code="R003",
            )
    for planned in plan.documents:
        if word in {planned.type.id, planned.type.number, folded(planned.type.title)}:
            raise TellingError(
                f"{planned.type.id} is not logged; nobody fills it in",
                "`secor log documents` shows what is.",
                code="R004",
            )
    fits = fitting(text, known)
    if len(fits) == 1:
        return fits[0]
    if fits:
        raise SeveralDocumentsFitError(text, fits)
    close = nearest(word, [d.id for d in known]) or nearest(word, [folded(d.title) for d in known])
    raise TellingError(
        f'no document is called "{short(text)}"', f"`secor log documents` shows them.{close}", code="R001"
    )


ATTENDED = frozenset({"toolbox_record", "meeting_minutes", "flha", "drill_record", "job_training_record"})
"""Kinds of evidence of which it matters who took part."""


def there_for(kind: str, company: Company, day: date) -> tuple[str, ...]:
    """The sites, vehicles, people or things that a record of a day can be for.

    Args:
        kind: the word of the column Scope.
        company: the company.
        day: sites not begun or over, people not there, and things that were sold are left out.
    """
    if kind == "worker":
        return there_on(company, day)
    gone = {
        kind_.called(company, m)
        for kind_ in KINDS
        if kind_.source
        for m in kind_.members(company, left=True)
        if is_gone(m)
    }
    gone |= {s.name for s in company.sites if (s.start and s.start > day) or (s.end and s.end < day)}
    return tuple(name for name in log_names(company).get(kind, ()) if name not in gone)


def scope_of(text: str, type_: DocumentType | None, company: Company) -> tuple[str, str]:
    """What a record is for: ``Lot 22``, ``T1``, ``worker: Nils Kowal``, ``subcontractor: Ace Drywall``.

    Raises:
        TellingError: nothing or several things fit.
    """
    title, wanted = (type_.title, kind_of(type_.per).log) if type_ is not None else ("It", "company")
    known = log_names(company)
    head, colon, rest = text.partition(":")
    word = log_word(head) if colon else None
    name = rest.strip() if word else text
    for present in present_names(company).values():
        name = present.get(folded(name), name)  # typed under the name it had before
    if word and word not in known:
        if not name:
            raise TellingError(f"the {word}'s name is missing", f"Write it as {word}: Ace Drywall.", code="R006")
        return word, name
    if not name:
        if (word or wanted) == "company":
            return "company", company.business.legal_name
        only = known[word or wanted]
        if len(only) == 1:
            return word or wanted, only[0]
        names = ", ".join(only) or "none is in company.yaml"
        raise TellingError(
            f"{title} is for one {word or wanted}, and it is not said which", f"Write one of: {names}.", code="R006"
        )
    looked = [word] if word else [wanted, *(other for other in known if other != wanted)]
    if type_ is not None and wanted != "company":
        looked = [other for other in looked if other == wanted]
        if not looked:
            raise TellingError(
                f"{title} is for a {wanted}, not for a {word}",
                f"Write one of: {', '.join(known[wanted])}.",
                code="R006",
            )
    found = _one_of(name, ((other, one) for other in looked for one in known[other]))
    if found is None:
        everyone = [one for other in looked for one in known[other]]
        what = looked[0] if len(looked) == 1 else "site, vehicle, person or thing"
        raise TellingError(
            f'no {what} in company.yaml is called "{short(name)}"',
            f"Write one of: {', '.join(known[looked[0]]) or 'none'}.{nearest(name, everyone)}",
            code="R007",
        )
    return (found[0], company.business.legal_name) if found[0] == "company" else found


def _one_of(name: str, pairs: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """The pair with this name, else the only one whose name begins so."""
    pairs = tuple(pairs)
    exact = [pair for pair in pairs if folded(pair[1]) == folded(name)]
    if exact:
        return exact[0]
    begin = [pair for pair in pairs if folded(pair[1]).startswith(folded(name))]
    return begin[0] if len(begin) == 1 else None

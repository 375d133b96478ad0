"""The records as a list: which of them an address asks for, and how each is called in addresses and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from secor_docs.app.visit import Visit
from secor_docs.dates import day_said, month_name, read_month
from secor_docs.names import folded
from secor_docs.problems import TellingError
from secor_docs.readiness.evidence import state_in_words
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.verdict import Readiness
from secor_docs.tracker.proof import PROOF_WORDS
from secor_docs.tracker.record import WAITING, Record
from secor_docs.values import number_of

AT_A_TIME = 50
FILTERS = ("find", "month", "site", "person", "form", "state", "day")
"""What an address may ask for."""

_PLAIN = re.compile(r"[\w-]{1,120}", re.ASCII)
_ROW = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class Listed:
    """A record of the list.

    Attributes:
        key: what stands for it in an address: its number, or its row where the number is no one's alone.
        judged: the record, and what it is worth.
        title: its form.
    """

    key: str
    judged: Judged
    title: str

    @property
    def record(self) -> Record:
        """The record."""
        return self.judged.record

    @property
    def which(self) -> str:
        """What it is for; of a private record nothing is shown in lists."""
        if self.record.private:
            return "private"
        return "Company" if self.record.scope_type == "company" else self.record.scope_name

    @property
    def by(self) -> str:
        """Who completed it."""
        return "" if self.record.private else self.record.completed_by

    @property
    def waits(self) -> bool:
        """It is in the journal and not in the workbook yet."""
        return self.record.place.spot == WAITING

    @property
    def sign(self) -> tuple[str, str]:
        """Its sign and word."""
        if self.waits:
            return "wait", "waits for Excel"
        if self.record.withdrawn:
            return "void", "withdrawn"
        return self.judged.state, PROOF_WORDS[self.judged.state]

    @property
    def says(self) -> str:
        """What it counts as, with the reason."""
        return state_in_words(self.judged)

    def named(self, today: date) -> str:
        """``Toolbox meeting record, Lot 14 Timber Flats, Monday 23 November``."""
        day = day_said(self.record.activity_date, today, weekday=True) if self.record.activity_date else "no day"
        which = "" if self.record.scope_type == "company" or self.record.private else f", {self.record.scope_name}"
        return f"{self.title}{which}, {day}"


class AllRecords:
    """All records of a company, the newest first."""

    def __init__(self, found: Readiness) -> None:
        """Take the verdict, with the records judged."""
        titles = {p.type.id: p.type.title for p in found.plan.documents}
        numbers = Counter(j.record.record_id for j in found.months.judged)
        rows = [
            Listed(_key(j.record, numbers), j, titles.get(j.record.document_id, j.record.document_id))
            for j in found.months.judged
        ]
        rows.sort(key=lambda one: (one.record.activity_date or date.min, _row_number(one.record)), reverse=True)
        self.rows: Sequence[Listed] = rows
        self.valid: Sequence[Listed] = [one for one in rows if not one.record.withdrawn]
        self.by_key: Mapping[str, Listed] = {one.key: one for one in rows}
        self.counting = sum(one.judged.counts for one in self.valid)
        self.keys = {id(one.judged): one.key for one in rows}
        self.choices = _choices(rows, self.valid)


class RecordList:
    """The part of the records that an address asks for."""

    def __init__(self, everything: AllRecords, query: Mapping[str, str]) -> None:
        """Take all records, and the filters."""
        self.all, self.query = everything, {name: query.get(name, "").strip() for name in FILTERS}

    @cached_property
    def chosen(self) -> Sequence[Listed]:
        """Those the filters ask for."""
        of = self.all.rows if self.query["state"] == "withdrawn" else self.all.valid
        return [one for one in of if self._asked_for(one)] if self.filtered else of

    def get(self, key: str) -> Listed | None:
        """The record of an address."""
        return self.all.by_key.get(key)

    @property
    def filtered(self) -> bool:
        """Whether anything is asked for."""
        return any(self.query.values())

    def around(self, key: str, most: int = 12) -> tuple[Sequence[Listed], int]:
        """Some of the chosen around one of them, and where it stands among all; -1 where it does not."""
        at = next((n for n, one in enumerate(self.chosen) if one.key == key), -1)
        begin = max(0, min(at - most // 2, len(self.chosen) - most))
        return self.chosen[begin : begin + most], at

    def _asked_for(self, one: Listed) -> bool:
        q, record = self.query, one.record
        day = record.activity_date
        if record.private and (q["site"] or q["person"]):
            return False
        people = (record.completed_by, record.reviewed_by, *record.took_part)
        return (
            q["day"] in {"", str(day or "")}
            and q["month"] in {"", day.strftime("%Y-%m") if day else ""}
            and q["form"] in {"", record.document_id}
            and q["state"] in {"", state_of(one)}
            and (not q["site"] or folded(record.scope_name) == folded(q["site"]))
            and (not q["person"] or folded(q["person"]) in map(folded, people))
            and (not q["find"] or folded(q["find"]) in folded(_text(one)))
        )


def state_of(one: Listed) -> str:
    """The state a record is chosen by."""
    return "waits" if one.waits else "withdrawn" if one.record.withdrawn else one.judged.state


def _choices(everything: Sequence[Listed], valid: Sequence[Listed]) -> Mapping[str, Sequence[tuple[str, str]]]:
    """What each filter can be, with how many records have it."""
    months: Counter[str] = Counter()
    sites: Counter[str] = Counter()
    people: Counter[str] = Counter()
    forms: Counter[tuple[str, str]] = Counter()
    for one in valid:
        if one.record.activity_date:
            months[one.record.activity_date.strftime("%Y-%m")] += 1
        forms[one.title, one.record.document_id] += 1
        if one.record.private:
            continue
        if one.record.scope_type == "site":
            sites[one.record.scope_name] += 1
        people.update({name for name in (one.by, *one.record.took_part) if name})
    states = Counter(map(state_of, everything))
    words: dict[str, str] = {str(key): word for key, word in PROOF_WORDS.items()}
    words |= {"waits": "waits for Excel", "withdrawn": "withdrawn"}
    return {
        "month": [(m, f"{month_name(_month(m))}: {n}") for m, n in sorted(months.items(), reverse=True)],
        "site": [(name, f"{name}: {n}") for name, n in sorted(sites.items())],
        "person": [(name, f"{name}: {n}") for name, n in sorted(people.items())],
        "form": [(id_, f"{title}: {n}") for (title, id_), n in sorted(forms.items())],
        "state": [(key, f"{word}: {states[key]}") for key, word in words.items() if states[key]],
    }


def all_records(visit: Visit) -> AllRecords:
    """All records, listed once for the files as they are now."""
    work = visit.work
    return visit.company.kept("all records", work, lambda one: AllRecords(one.verdict))


def record_list(visit: Visit) -> RecordList:
    """The records of the company, with the filters of the address."""
    return RecordList(all_records(visit), visit.query)


def heading(records: RecordList) -> str:
    """``Records: 256, of them 255 count``."""
    total, counting = len(records.all.valid), records.all.counting
    if not total:
        return "No record yet."
    if counting == total:
        return f"Records: {total}, and {'it counts' if total == 1 else 'all count'}"
    return f"Records: {total}, of them {number_of(counting, 'counts', 'count')}"


def _key(record: Record, numbers: Mapping[str, int]) -> str:
    own = record.record_id
    return own if own and numbers[own] == 1 and _PLAIN.fullmatch(own) else f"row-{_row_number(record)}"


def _row_number(record: Record) -> int:
    """The row in the sheet; what waits comes after all of them."""
    found = _ROW.search(record.place.spot)
    return int(found[0]) if found else 10**7


def _text(one: Listed) -> str:
    record = one.record
    if record.private:
        return f"{one.title} {record.record_id}"
    texts = (
        one.title,
        record.document_id,
        record.record_id,
        record.scope_name,
        record.completed_by,
        record.reviewed_by,
        *record.took_part,
        record.location,
        record.notes,
        str(record.activity_date or ""),
    )
    return " ".join(texts)


def _month(text: str) -> date:
    try:
        return read_month(text)
    except TellingError:  # no month of ours
        return date.min

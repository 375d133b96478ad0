"""The Log read slowly and plainly, cell after cell and row after row: what the quick reading is held against."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from secor_docs.dates import read_day
from secor_docs.names import folded
from secor_docs.problems import Place, TellingError
from secor_docs.tracker.record import LOG_COLUMNS, Record, names_in

SCOPES = ("company", "site", "worker", "vehicle", "equipment", "subcontractor")
LABEL = {column.id: column.label for column in LOG_COLUMNS}
IDS = list(LABEL)
YES, NO, STATED = (
    {"yes", "y", "x", "true", "1", "✓", "✔", "oui"},
    {"no", "n", "false", "0", "non"},
    {"n/a", "n/a stated", "na"},
)
WORDS: dict[str, Any] = {
    **{scope: scope for scope in SCOPES},
    "employee": "worker",
    "person": "worker",
    "truck": "vehicle",
}
TOTALS = {"total", "totals", "sum", "count", "average", "grand total"}
NOTHING = "nothing is written here"


def text_of(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


class Rowwise:
    """Records and problems (row from 1, header, what is said) of rows with the columns of a new Log."""

    def __init__(self, rows: list[list[Any]], documents: Mapping[str, str], file: str, today: date | None) -> None:
        self.documents, self.file, self.today = documents, file, today
        self.records: list[Record] = []
        self.problems: set[tuple[int, str, str]] = set()
        self.contents: dict[tuple[Any, ...], int] = {}
        self.numbers: dict[str, int] = {}
        self.loose: list[int] = []
        for number, row in enumerate(rows, 2):
            self.row(number, dict(zip(IDS, row, strict=True)))
        for number in self.loose:
            last = number
            while last + 1 in self.loose:
                last += 1
            if number - 1 not in self.loose:
                which = "the row holds" if last == number else f"the rows {number} to {last} hold"
                self.told(number, "", f"{which} no document and no date")

    def told(self, number: int, id_: str, message: str) -> None:
        self.problems.add((number, LABEL.get(id_, ""), message))

    def row(self, number: int, cells: dict[str, Any]) -> None:
        texts = {id_: text_of(value) for id_, value in cells.items()}
        words = [folded(value) for value in cells.values() if isinstance(value, str) and value.strip()]
        document = self.documents.get(folded(texts["document"])) or self.documents.get(
            folded(texts["document"]).partition(" ")[0]
        )
        totals = len(words) <= 3 and any(word.rstrip(":") in TOTALS for word in words)
        if not any(texts.values()) or (totals and not document):
            return
        if not document and not texts["document"] and not texts["activity_date"]:
            self.loose.append(number)
            return
        if not document:
            found = f'found "{texts["document"][:60]}", which is no document of the list'
            self.told(number, "document", found if texts["document"] else NOTHING)
            return
        day = self.day(number, cells["activity_date"])
        scope = WORDS.get(folded(texts["scope_type"]))
        if scope is None and texts["scope_type"]:
            self.told(number, "scope_type", f'found "{folded(texts["scope_type"])[:40]}"')
        blank = [column.id for column in LOG_COLUMNS if column.needed and not texts[column.id]]
        blank = [id_ for id_ in blank if id_ != "scope_name" or (scope or "company") != "company"]
        if blank:
            self.problems.add((number, ", ".join(LABEL[id_] for id_ in blank), NOTHING))
        signed, complete, private = (self.yes_no(number, id_, texts[id_]) for id_ in ("signed", "complete", "private"))
        status = self.status(number, texts["status"])
        notes = texts["notes"]
        replaces = re.match(r"Replaces ([\w-]+)\.(?:\s|$)", notes)
        record = Record(
            texts["record_id"],
            document,
            day,
            scope or "company",
            texts["scope_name"],
            texts["completed_by"],
            signed,
            complete,
            Place(self.file, spot=f"Log!A{number}"),
            self.count(number, "findings", cells),
            self.count(number, "findings_closed", cells),
            texts["reviewed_by"],
            texts["location"],
            texts["evidence"],
            private or (private is None and bool(texts["private"])),
            notes,
            status,
            replaces[1] if replaces else "",
            names_in(texts["took_part"]),
            cells["entered"] if isinstance(cells["entered"], datetime) else None,
        )
        self.records.append(record)
        self.twice(number, record)

    def day(self, number: int, value: Any) -> date | None:
        try:
            day = read_day(value)
        except TellingError as error:
            self.told(number, "activity_date", error.message)
            return None
        if day and self.today and day > self.today:
            self.told(number, "activity_date", f"{day} lies in the future")
        return day

    def yes_no(self, number: int, id_: str, text: str) -> bool | None:
        word = folded(text)
        if word in YES or (id_ == "complete" and word in STATED):
            return True
        if word and word not in NO:
            self.told(number, id_, f'found "{text[:40]}"')
        return False if word in NO else None

    def status(self, number: int, text: str) -> Any:
        word = folded(text) or "counts"
        if word in {"counts", "withdrawn", "nil"}:
            return word
        self.told(number, "status", f'found "{text[:40]}"')
        return None

    def count(self, number: int, id_: str, cells: dict[str, Any]) -> int:
        text = text_of(cells[id_])
        if text and (isinstance(cells[id_], bool) or not re.fullmatch(r"[0-9]{1,4}", text)):
            self.told(number, id_, f'found "{text[:40]}"')
            return 0
        return int(text or 0)

    def twice(self, number: int, record: Record) -> None:
        content = (
            record.document_id,
            record.activity_date,
            record.scope_type,
            folded(record.scope_name),
            folded(record.completed_by),
            folded(record.notes),
            record.evidence,
            folded(record.location),
        )
        first = self.contents.setdefault(content, number)
        if first != number and record.activity_date and not record.withdrawn:
            self.told(number, "", f"the same record is in row {first}")
        elif record.record_id and (first := self.numbers.setdefault(record.record_id, number)) != number:
            self.told(number, "record_id", f'"{record.record_id}" is in row {first} too')

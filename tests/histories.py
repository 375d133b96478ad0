"""Sixty made-up histories of records, thirty honest and thirty not, by somebody who had not seen the program.

``tests/data/histories/README.md`` says what each is. What a careful assessor would ask stands in ``ask``.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from secor_docs.binder.prepare import prepare
from secor_docs.data_files import Stock
from secor_docs.load import load_rules, load_trust
from secor_docs.problems import Place
from secor_docs.readiness.trust.questions import to_explain
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.proof import EvidenceFacts, KeptFile, file_names
from secor_docs.tracker.record import ENTERED, Record, Shutdown, Tracker, names_in

FOLDER = Path(os.environ.get("HISTORIES") or Path(__file__).with_name("data") / "histories")


@dataclass(frozen=True)
class History:
    """One history as it was written."""

    path: Path
    said: Any

    @property
    def name(self) -> str:
        return f"{self.path.parent.name} {self.path.stem}"

    @property
    def asked(self) -> list[tuple[str, set[int]]]:
        """What a careful assessor would ask, with the rows counted from 1."""
        return [(one["what"], set(one["rows"])) for one in self.said["ask"]]


@cache
def histories(kind: str) -> tuple[History, ...]:
    return tuple(
        History(p, yaml.load(p.read_text("utf-8"), yaml.CSafeLoader)) for p in sorted((FOLDER / kind).glob("*.yaml"))
    )


def _yes(text: str) -> bool | None:
    return {"yes": True, "no": False}.get(text)


def _record(number: int, row: dict[str, str], ids: dict[str, str]) -> Record:
    day = date.fromisoformat(row["Date of the activity"])
    id_ = ids[row["Document"].split()[0]]
    return Record(
        f"{id_}-{day}-{number}", id_, day, row["Scope"], row["Which one"], row["Completed by"],
        _yes(row["All required signatures"]), _yes(row["Every field filled"]),
        Place("tracker.xlsx", 0, f"Log!A{number + 1}"),
        int(row["Findings raised"] or 0), int(row["Findings closed"] or 0), row["Reviewed by"],
        row["Where it is kept"], row["File"], notes=row["Notes"], took_part=names_in(row["Took part"]),
        entered=datetime.strptime(row["Entered"], ENTERED) if row["Entered"] else None,  # noqa: DTZ007
    )  # fmt: skip


def asks(history: History, folder: Path) -> tuple[ToExplain, ...]:
    """What the program asks about a history; ``folder`` takes its company file for a moment."""
    path = folder / "company.yaml"
    path.write_text(yaml.safe_dump(history.said["company"], allow_unicode=True, sort_keys=False), "utf-8")
    plan = prepare(path, Stock.of()).plan
    ids = {p.type.number: p.type.id for p in plan.documents}
    rows = list(csv.DictReader(io.StringIO(history.said["records"])))
    records = [_record(n, row, ids) for n, row in enumerate(rows, 1)]
    files = {
        name: KeptFile(
            name, "as logged", hashlib.sha256(str(f["content"]).encode()).hexdigest(), f.get("taken"), "photo taken"
        )
        for name, f in history.said["files"].items()
    }
    facts = EvidenceFacts({r.evidence: tuple(files[n] for n in file_names(r.evidence)) for r in records if r.evidence})
    shut = tuple(Shutdown(s.first_day, s.last_day, "", Place("company.yaml")) for s in plan.company.business.seasons)
    tracker = Tracker("tracker.xlsx", records=tuple(records), shutdowns=shut)
    rules = load_rules(Stock.of())
    found = readiness(plan, tracker, history.said["as_of"], rules=rules, evidence=facts)
    return to_explain(plan, found.months.judged, found.calendar, rules, load_trust(Stock.of()))


def rows_of(asked: ToExplain) -> set[int]:
    """The rows a question is about, counted from 1 as the histories do."""
    return {int(re.sub(r"\D", "", row.record.place.spot.split("!")[1])) - 1 for row in asked.rows}

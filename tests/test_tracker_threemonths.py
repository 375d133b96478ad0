"""The sheet's own formulas give the verdict of ``readiness.months``: recalculated by LibreOffice, log by log."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import Any

import pytest
from amounts import ALL
from conftest import planned_sample
from python_calamine import CalamineWorkbook
from validators import need

from secor_docs.data_files import Stock
from secor_docs.load import load_rules
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack
from secor_docs.plan import Plan
from secor_docs.problems import Place
from secor_docs.program.rules import Rules
from secor_docs.readiness.months import three_months
from secor_docs.tracker.new.three_months_sheet import Numbers
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.record import LOG_COLUMNS, Record, Shutdown, Status, document_label
from secor_docs.workdays import MONDAY_TO_FRIDAY, Calendar, OptionalHoliday, Weekday

LOGS = 204 if ALL else 12
BOOKS, STARTS = (12, 2) if ALL else (1, 1)
"""Workbooks with so many logs each are recalculated faster than one with all; LibreOffice itself uses one core."""
EPOCH = date(1899, 12, 30)
SHUT = (
    Shutdown(date(2024, 12, 21), date(2025, 1, 5), "Christmas", Place("")),
    Shutdown(date(2025, 6, 27), date(2025, 8, 3), "no work in July", Place("")),
    Shutdown(date(2026, 3, 1), date(2026, 3, 31), "break-up", Place("")),
)
WEEK: tuple[Weekday, ...] = MONDAY_TO_FRIDAY[:4]
GIVEN: tuple[OptionalHoliday, ...] = ("boxing-day",)
HOME, LATE = "Home Yard", "Late Site *1"
LATE_DAYS = (date(2025, 5, 1), date(2026, 2, 10))


@dataclass(frozen=True)
class Log:
    """A log, the day it is looked at, and the day typed for the policy."""

    rows: tuple[Record, ...]
    undated: frozenset[int]
    as_of: date
    policy: date | None
    certified: bool


@pytest.fixture(scope="module")
def plans() -> dict[bool, Plan]:
    plan = planned_sample("prairie-ridge-framing").plan
    company = plan.company
    sites = (
        company.sites[0].model_copy(update={"name": HOME, "start": None, "end": None}),
        company.sites[1].model_copy(update={"name": LATE, "start": LATE_DAYS[0], "end": LATE_DAYS[1]}),
    )
    made = {}
    for certified in (False, True):
        status = company.certification.model_copy(update={"status": "certified" if certified else "new"})
        week = {"working_days": WEEK, "optional_holidays": GIVEN}
        business = company.business.model_copy(update=week)
        other = company.model_copy(update={"sites": sites, "certification": status, "business": business})
        made[certified] = Plan(
            other,
            plan.documents,
            plan.left_out,
            plan.law,
            plan.tasks,
            plan.matrix,
            plan.question_set,
            plan.activity_labels,
        )
    return made


STATUS: dict[str, Status | None] = {"nil": "nil", "withdrawn": "withdrawn", "void": None}
"""What the Status cell of a record with a flaw says; None is a word that is no status."""


def _logs(plan: Plan) -> Iterator[Log]:
    """Logs of every kind: dense and thin, with gaps, from any day, looked at on days near the edge of each reading."""
    dice = random.Random(20261126)
    types = [d.type for d in plan.documents if d.type.evidence]
    per_site = [t for t in types if t.per == "site"]
    other = [t for t in types if t.per != "site"]
    starts = [
        date(2024, 2, 29),
        date(2024, 11, 30),
        date(2025, 1, 31),
        date(2024, 12, 1),
        date(2025, 5, 1),
        date(2026, 1, 2),
    ]
    for number in range(LOGS):
        begin = (
            starts[number % 20] if number % 20 < len(starts) else date(2024, 1, 1) + timedelta(days=dice.randrange(900))
        )
        edge = dice.choice([0, 15, 60, 89, 90, 91, 92, 93, 95, 105, 120, 150, 250, 500])
        as_of = begin + timedelta(days=edge + dice.randrange(-2, 3))
        if number % 7 == 0:
            as_of = as_of.replace(day=1)
        if number % 5 == 1:  # the last day of a month is where most may go wrong
            as_of = (as_of.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        step = max(dice.choice([3, 9, 25, 32, 45]), edge // 14)  # few rows: each costs LibreOffice time
        hole = begin + timedelta(days=dice.randrange(200))
        days = [begin + timedelta(days=n + dice.randrange(2)) for n in range(0, max(edge, 1) + 40, step)]
        if dice.random() < 0.4:
            days = [day for day in days if not hole <= day < hole + timedelta(days=40)]
        rows, undated = [], set()
        for place, day in enumerate(days):
            good = dice.random() < 0.75
            type_ = dice.choice(per_site if dice.random() < 0.5 else other)
            scope = "site" if type_.per == "site" else "company"
            flaw = (
                ""
                if good
                else dice.choice(
                    [
                        "signed",
                        "complete",
                        "by",
                        "where",
                        "which",
                        "site",
                        "scope",
                        "nil",
                        "withdrawn",
                        "void",
                        "undated",
                        "worker",
                    ]
                )
            )
            if flaw == "undated":
                undated.add(place)
            rows.append(
                Record(
                    f"r-{place}",
                    type_.id,
                    None if flaw == "undated" else day,
                    "worker" if flaw == "worker" else "company" if flaw == "scope" else scope,
                    "" if flaw == "which" else "Nowhere" if flaw == "site" else dice.choice([HOME, HOME, LATE]),
                    "" if flaw == "by" else "Carla Wiens",
                    flaw != "signed" and (None if dice.random() < 0.02 else True),
                    flaw != "complete",
                    Place("t.xlsx", spot=f"Log!A{place + 2}"),
                    location="" if flaw == "where" else "tab 5",
                    notes=dice.choice(["", "", "Nil: no deficiencies", "Ladder withdrawn. Withdrawn on 2026-01-01: x"]),
                    status=STATUS.get(flaw, "counts"),
                )
            )
        if dice.random() < 0.4:
            signed = begin + timedelta(days=dice.randrange(-40, 60))
            rows.append(
                Record(
                    "p",
                    "health-safety-policy",
                    signed,
                    "company",
                    "",
                    "Carla Wiens",
                    True,
                    True,
                    Place("t.xlsx", spot="Log!A999"),
                    location="tab 1",
                )
            )
        typed = begin + timedelta(days=dice.randrange(-40, 60)) if dice.random() < 0.4 else None
        dice.shuffle(rows)
        yield Log(tuple(rows), frozenset(undated), as_of, typed, certified=dice.random() < 0.15)


def _serial(day: date) -> int:
    return (day - EPOCH).days


def _cells(record: Record, labels: dict[str, str], undated: frozenset[int]) -> str:
    yes_no = {True: "yes", False: "no", None: ""}
    values: dict[str, str | int] = {
        "record_id": record.record_id,
        "document": labels[record.document_id],
        "scope_type": record.scope_type,
        "activity_date": _serial(record.activity_date)
        if record.activity_date
        else ("soon" if len(undated) % 2 else ""),
        "scope_name": record.scope_name,
        "completed_by": record.completed_by,
        "signed": yes_no[record.signed],
        "complete": yes_no[record.complete],
        "location": record.location,
        "notes": record.notes,
        "status": record.status or "void",
    }
    row = int(record.place.spot[5:])
    out = []
    for column, field in zip("ABCDEFGHIJKLMNOPQR", LOG_COLUMNS, strict=True):
        value = values.get(field.id, "")
        if isinstance(value, int):
            out.append(f'<c r="{column}{row}"><v>{value}</v></c>')
        elif value:
            out.append(f'<c r="{column}{row}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
    return f'<row r="{row}">{"".join(out)}</row>'


_SCOPED = re.compile(r"\b(Log[A-Z]\w+|AsOf|PolicyDay|Earliest|Begin|FirstDay|FirstWork|CountsFrom|CountedFrom)\b")


def _numbered(formula: str, number: int) -> str:
    """The same formula over the Log of another number, so that one workbook holds many logs."""
    text = _SCOPED.sub(rf"\g<1>_{number}", formula).replace("'Three months'!", f"T{number}!")
    return re.sub(r"\bLog!", f"L{number}!", text)


def _renumbered(sheet: str, number: int) -> str:
    return re.sub(r"<f([^>]*)>([^<]*)</f>", lambda found: f"<f{found[1]}>{_numbered(found[2], number)}</f>", sheet)


def _book(plans: dict[bool, Plan], parts: Mapping[bool, Mapping[str, bytes]], logs: list[Log]) -> bytes:
    """One workbook with a Log and a Three months sheet for each log, and the lists and shut-downs once."""
    base = parts[False]
    names = re.findall(r'<definedName name="(\w+)">([^<]*)</definedName>', base["xl/workbook.xml"].decode())
    labels = {d.type.id: document_label(d.type) for d in plans[False].documents}
    shut = "".join(
        f'<row r="{n}"><c r="A{n}"><v>{_serial(s.first)}</v></c><c r="B{n}"><v>{_serial(s.last)}</v></c></row>'
        for n, s in enumerate(SHUT, 2)
    )
    empty = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
    sheets = [
        ("Shut-downs", empty.format(shut).encode()),
        ("Lists", _bare(base["xl/worksheets/sheet7.xml"].decode()).encode()),
    ]
    defined = [(name, text) for name, text in names if not _SCOPED.fullmatch(name)]
    for number, log in enumerate(logs):
        three = _bare(parts[log.certified]["xl/worksheets/sheet3.xml"].decode())
        three = _renumbered(three, number)
        for cell, day in (("B4", log.as_of), ("B5", log.policy)):
            three, found = re.subn(
                rf'<c r="{cell}" (s="\d+")[^>]*?(?:/>|></c>|><v ?/></c>)',
                rf'<c r="{cell}" \1><v>{_serial(day)}</v></c>' if day else r"\g<0>",
                three,
            )
            assert found == 1
        rows = sorted(log.rows, key=lambda r: int(r.place.spot[5:]))
        sheets += [
            (f"L{number}", empty.format("".join(_cells(r, labels, log.undated) for r in rows)).encode()),
            (f"T{number}", three.encode()),
        ]
        defined += [(f"{name}_{number}", _numbered(text, number)) for name, text in names if _SCOPED.fullmatch(name)]
    members = {name: base[name] for name in ("xl/styles.xml", "xl/sharedStrings.xml")}
    ids = range(1, len(sheets) + 1)
    main, office = (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    for n, (_, xml) in zip(ids, sheets, strict=True):
        members[f"xl/worksheets/sheet{n}.xml"] = xml
    listed = "".join(
        f'<sheet name="{title}" sheetId="{n}" r:id="r{n}"/>' for n, (title, _) in zip(ids, sheets, strict=True)
    )
    named = "".join(f'<definedName name="{name}">{text}</definedName>' for name, text in sorted(defined))
    members["xl/workbook.xml"] = (
        f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{listed}</sheets><definedNames>{named}</definedNames><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'.encode()
    )
    related = "".join(
        f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in ids
    )
    members["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{package}/relationships">{related}<Relationship Id="st" Type="{office}/styles" Target="styles.xml"/><Relationship Id="ss" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'.encode()
    )
    members["_rels/.rels"] = (
        f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode()
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>' for n in ids
    )
    members["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>{types}</Types>'
    ).encode()
    return pack(members)


def _bare(sheet: str) -> str:
    """A sheet without colours, drop-downs and print set-up: what is left is its cells."""
    return re.sub(r"(</sheetData>).*(</worksheet>)", r"\1\2", sheet, flags=re.DOTALL)


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules(Stock.of())


def _agrees(rows: list[list[Any]], log: Log, plan: Plan, rules: Rules) -> tuple[bool, ...]:
    facts = {row[0]: row[1] for row in rows if row[0]}
    calendar = Calendar(SHUT, week=WEEK, optional=GIVEN)
    wanted = three_months(plan, log.rows, log.as_of, policy_signed_on=log.policy, calendar=calendar, rules=rules)
    begin = facts["The count begins on (after the last empty month)"]
    begin = begin if isinstance(begin, date) else None
    assert begin == wanted.begin, log
    assert [(row[1], row[2]) for row in rows[10:13]] == [
        (r.earliest, "yes" if r.met else "no") for r in wanted.readings
    ], log
    assert rows[7][0].startswith("THE MONTHS ARE MET") == wanted.met, log
    if not wanted.met:
        assert f"{wanted.earliest}" in rows[7][0] + rows[8][0], log
    assert ("Nothing counts yet" in rows[7][0]) == wanted.nothing_counts, log
    assert wanted.begun or f"first record on {wanted.start}." in rows[8][0], log
    return (wanted.met, begin is None, wanted.nothing_counts, bool(wanted.lost), *(r.met for r in wanted.readings))


def _recalculated(tool: str, books: list[Path], folder: Path, number: int) -> None:
    profile = (folder / f"profile{number}").as_uri()
    subprocess.run(
        [
            tool,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(folder / "out"),
            *map(str, books),
        ],
        capture_output=True,
        timeout=600,
        check=True,
    )


def test_the_sheet_counts_as_the_program_does(plans: dict[bool, Plan], rules: Rules, tmp_path: Path) -> None:
    tool = need("LibreOffice (soffice)", shutil.which("soffice"))
    logs = list(_logs(plans[False]))
    parts = {certified: unpack(new_tracker(plan)) for certified, plan in plans.items()}
    sources = [tmp_path / f"logs{n}.xlsx" for n in range(BOOKS)]
    for n, source in enumerate(sources):
        source.write_bytes(_book(plans, parts, logs[n::BOOKS]))
    with ThreadPoolExecutor(STARTS) as pool:
        list(pool.map(lambda n: _recalculated(tool, sources[n::STARTS], tmp_path, n), range(STARTS)))
    verdicts: set[tuple[bool, ...]] = set()
    for n, source in enumerate(sources):
        with CalamineWorkbook.from_path(str(tmp_path / "out" / source.name)) as book:
            for number, log in enumerate(logs[n::BOOKS]):
                rows = book.get_sheet_by_name(f"T{number}").to_python(skip_empty_area=False)
                verdicts.add(_agrees(rows, log, plans[log.certified], rules))
    assert len(verdicts) >= 4, "the logs are too much alike to show anything"


def test_the_sheets_numbers_are_those_of_the_rules(rules: Rules) -> None:
    numbers = Numbers()
    assert numbers.older == rules.older_than_policy
    names = ("months", "days", "whole_month_begins_by", "year")
    assert (numbers.months, numbers.days, numbers.whole_by, numbers.year) == tuple(
        rules.number("T3", name) for name in names
    )

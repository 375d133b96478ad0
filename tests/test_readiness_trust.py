"""What is asked about records, kind by kind: records that are asked about, and their neighbours that are not."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from amounts import share
from readiness_cases import POLICY, SITE, company_with, days, plan_of, record, rules, shut

from secor_docs.data_files import Stock
from secor_docs.load import load_trust
from secor_docs.problems import InputWrongError
from secor_docs.program.trust import TRUST_KINDS, TrustKind
from secor_docs.readiness.judge import judge
from secor_docs.readiness.trust.questions import CHECKS, to_explain
from secor_docs.readiness.trust.records import ToExplain
from secor_docs.readiness.trust.told import spans_in
from secor_docs.readiness.trust.who import near
from secor_docs.tracker.proof import EvidenceFacts, KeptFile
from secor_docs.tracker.record import Record, Shutdown
from secor_docs.workdays import Calendar

TRUST = load_trust(Stock.of())
FLHA, TALK, SUMMARY, INSPECTION, MINUTES = (
    "flha",
    "toolbox-meeting",
    "monthly-summary",
    "site-inspection",
    "safety-meeting-minutes",
)
SHOP = "Pine Lake pole shop"


def asked(
    records: Sequence[Record], *, files: Sequence[KeptFile] = (), shutdowns: Sequence[Shutdown] = (), **about: Any
) -> tuple[ToExplain, ...]:
    plan = about.pop("plan", plan_of())
    facts = EvidenceFacts({file.name: (file,) for file in files})
    judged = judge(plan, records, date(2026, 12, 31), policy_signed_on=POLICY, rules=rules(), evidence=facts)
    return to_explain(plan, judged, Calendar(shutdowns), rules(), TRUST, **about)


def kinds(*args: Any, **about: Any) -> set[TrustKind]:
    return {found.kind for found in asked(*args, **about)}


def at(day: str, hour: int = 17) -> datetime:
    return datetime.fromisoformat(f"{day} {hour:02}:00")


def photo(name: str, day: str | None, bytes_: str = "") -> KeptFile:
    return KeptFile(name, "as logged", bytes_ or name, date.fromisoformat(day) if day else None, "photo taken")


WORK = [record(FLHA, day) for day in days("2026-09-14", "2026-10-30") if day != date(2026, 10, 12)]
THANKSGIVING = record(FLHA, "2026-10-12")


def test_every_kind_has_words_a_question_and_a_check() -> None:
    assert set(TRUST.kinds) == set(CHECKS) == set(TRUST_KINDS)
    assert all(rule.ask.endswith("?") and "false" not in rule.says.lower() for rule in TRUST.kinds.values())


def test_ordinary_records_raise_no_question() -> None:
    assert not asked([*WORK, record(TALK, "2026-09-21"), record(SUMMARY, "2026-09-30")])


@pytest.mark.parametrize(
    ("kind", "these", "not_these"),
    [
        (
            "not-there",
            [record(TALK, "2026-09-21", completed_by="Bryn Lamont")],
            [record(TALK, "2026-09-18", completed_by="Bryn Lamont")],
        ),
        (
            "not-there",
            [record(TALK, "2026-09-07", took_part=("Nate Friesen",))],
            [record(TALK, "2026-09-08", took_part=("Nate Friesen",))],
        ),
        (
            "not-there",
            [record(INSPECTION, "2026-09-21", reviewed_by="bryn lamont")],
            [record(INSPECTION, "2026-09-21", reviewed_by="Carla Wiens")],
        ),
        ("not-known", [record(TALK, "2026-09-21", completed_by="Bob Nobody")], [record(TALK, "2026-09-21", completed_by="Desmond")]),
        ("not-known", [record(TALK, "2026-09-21", reviewed_by="Bob Nobody")], [record(TALK, "2026-09-21", took_part=("A guest",))]),
        ("site-not-open", [record(TALK, "2026-08-14")], [record(TALK, "2026-08-17")]),
        ("site-not-open", [record(TALK, "2026-12-21", scope_name=SHOP)], [record(TALK, "2026-12-18", scope_name=SHOP)]),
        (
            "day-off",
            [*WORK, record(TALK, "2026-09-20"), record(TALK, "2026-09-27")],
            [*WORK, record(TALK, "2026-09-20")],
        ),
        (
            "day-off",
            [*WORK, THANKSGIVING],
            [*(r for r in WORK if r.activity_date != date(2026, 10, 13)), THANKSGIVING],
        ),
        ("nil-early", [record(SUMMARY, "2026-09-22")], [record(SUMMARY, "2026-09-28")]),
        ("nil-early", [record(SUMMARY, "2026-09-29"), record(FLHA, "2026-09-30")], [record(SUMMARY, "2026-09-29")]),
        ("nil-early", [record(SUMMARY, "2026-09-09", notes="September: nil")], [record(SUMMARY, "2026-09-09", notes="August: nil")]),
        (
            "nil-against",
            [record("incident-report", "2026-09-16"), record(SUMMARY, "2026-09-30", notes="nil")],
            [record("incident-report", "2026-08-26"), record(SUMMARY, "2026-09-30", notes="nil")],
        ),
        (
            "nil-against",
            [record("hazard-near-miss-card", "2026-09-16"), record(SUMMARY, "2026-09-30", notes="no injuries, no near misses")],
            [record("hazard-near-miss-card", "2026-09-16"), record(SUMMARY, "2026-09-30", notes="no injuries, 1 near miss")],
        ),
        (
            "said-away",
            [record(MINUTES, "2026-09-10", notes="Rafael is away from the 14th to the 18th."), record(TALK, "2026-09-16", took_part=("Rafael Duarte",))],
            [record(MINUTES, "2026-09-10", notes="Rafael is away from the 14th to the 18th."), record(TALK, "2026-09-21", took_part=("Rafael Duarte",))],
        ),
        (
            "said-closed",
            [record(MINUTES, "2026-09-10", notes="Shop closed 4 to 7 September."), record(TALK, "2026-09-04")],
            [record(MINUTES, "2026-09-10", notes="Sidewalk closed 4 to 7."), record(TALK, "2026-09-04")],
        ),
        (
            "before-policy",
            [record("health-safety-policy", "2026-09-10"), record("policy-acknowledgement", "2026-09-01", scope_type="worker")],
            [record("health-safety-policy", "2026-09-10"), record("policy-acknowledgement", "2026-09-10", scope_type="worker")],
        ),
        (
            "before-event",
            [record(TALK, "2026-09-14", notes="Jesse's slip on the ladder"), record("incident-report", "2026-09-22", notes="Jesse slipped")],
            [record(TALK, "2026-09-23", notes="Jesse's slip on the ladder"), record("incident-report", "2026-09-22", notes="Jesse slipped")],
        ),
        (
            "many-on-one-day",
            [record(TALK, "2026-09-30", notes=n) for n in ("ladders", "dust", "noise")],
            [record("policy-acknowledgement", "2026-09-30", scope_type="worker", scope_name=n) for n in "abcdefg"],
        ),
        (
            "written-at-once",
            [replace(r, entered=at("2026-11-02")) for r in WORK],
            [replace(r, entered=at("2026-10-30")) for r in WORK[-10:]],
        ),
        (
            "written-at-once",
            [
                *(replace(r, entered=datetime.combine(r.activity_date or POLICY, at("2026-01-01").time())) for r in WORK),
                *(record(TALK, day, entered=at("2026-11-02")) for day in ("2026-09-14", "2026-09-21", "2026-09-28", "2026-10-05", "2026-10-13")),
            ],
            [
                *(replace(r, entered=datetime.combine(r.activity_date or POLICY, at("2026-01-01").time())) for r in WORK),
                *(record(TALK, day, entered=at("2026-11-02")) for day in ("2026-10-19", "2026-10-26", "2026-10-30")),
            ],
        ),
        ("written-before", [record(TALK, "2026-09-21", entered=at("2026-09-20"))], [record(TALK, "2026-09-21", entered=at("2026-09-21", 5))]),
        ("same-words", [replace(r, notes="all good") for r in WORK], [replace(r, notes=f"lot {chr(97 + n)}") for n, r in enumerate(WORK[:20])]),
        ("other-season", [record(TALK, d, notes="mosquitoes, water, shade") for d in ("2026-11-02", "2026-11-09")], [record(TALK, d, notes="mosquitoes") for d in ("2026-08-24", "2026-08-31")]),
        ("copied-year", [record(TALK, "2026-09-21", notes="talk of 2025-09-22")], [record(TALK, "2026-09-21", notes="talk of 2026-09-21, next in 2027")]),
        ("another-company", [record(TALK, "2026-09-21", notes="plant rules of Ironhorse Pipeline Services Inc.")], [record(TALK, "2026-09-21", notes="Prairie Ridge Framing Ltd., lot 14")]),
    ],
)  # fmt: skip
def test_what_is_asked_about_and_what_is_not(kind: TrustKind, these: list[Record], not_these: list[Record]) -> None:
    assert kind in kinds(these)
    assert kind not in kinds(not_these)


def test_one_person_on_the_sheets_of_two_towns_is_asked_about_when_it_goes_on() -> None:
    sites = tuple(
        site.model_copy(
            update={
                "address": f"1 Main Street, {town}, AB",
                "start": None,
                "nearest_hospital": None,
                "coordinates": None,
            }
        )
        for site, town in zip(plan_of().company.sites, ("Jasper", "Fort McMurray"), strict=True)
    )
    both = [record(FLHA, day, scope_name=site) for day in days("2026-10-05", "2026-10-08") for site in (SITE, SHOP)]
    assert "two-places" in kinds(both, plan=company_with(sites=sites))
    assert "two-places" not in kinds(both[2:], plan=company_with(sites=sites))
    assert "two-places" not in kinds(both)
    far = [
        s.model_copy(update={"coordinates": at})
        for s, at in zip(sites, ("52.87, -118.08", "56.73, -111.38"), strict=True)
    ]
    assert "two-places" in kinds(both, plan=company_with(sites=tuple(far)))
    close = (far[0], far[1].model_copy(update={"coordinates": "53.2, -117.6"}))
    assert "two-places" not in kinds(both, plan=company_with(sites=close))
    near = (sites[0], sites[1].model_copy(update={"address": "2 Main Street, Jasper, AB"}))
    assert "two-places" not in kinds(both, plan=company_with(sites=near))


def test_a_record_of_a_shut_down_is_asked_about() -> None:
    assert "shut-down" in kinds(WORK[:3], shutdowns=[shut("2026-09-14", "2026-09-14")])
    assert "shut-down" not in kinds(WORK[:3], shutdowns=[shut("2026-09-17", "2026-09-18")])


@pytest.mark.parametrize(
    ("file", "day", "kind"),
    [
        (photo("a.jpg", "2026-09-13"), "2026-09-14", "picture-day"),
        (photo("a.jpg", "2026-10-16"), "2026-09-14", "picture-day"),
        (photo("IMG_20261016_081500.jpg", None), "2026-09-14", "picture-day"),
        (photo("a.jpg", "2026-10-10"), "2026-09-14", None),
        (photo("a.jpg", "2026-10-15"), "2026-09-14", None),
        (photo("a.jpg", "2026-09-14"), "2026-09-14", None),
        (photo("2026-08-01 flha lot-14 1.jpg", None), "2026-09-14", None),
    ],
)
def test_a_picture_of_another_day_is_asked_about(file: KeptFile, day: str, kind: TrustKind | None) -> None:
    found = kinds([record(FLHA, day, evidence=file.name)], files=[file])
    assert found == ({kind} if kind else set())


def test_one_file_for_days_that_lie_apart_is_asked_about_unless_it_has_many_pages() -> None:
    rows = [record(FLHA, day, evidence="x.jpg") for day in ("2026-09-14", "2026-09-25")]
    assert "one-file" in kinds(rows, files=[photo("x.jpg", "2026-09-26")])
    pages = [replace(r, evidence="x.pdf") for r in rows]
    assert "one-file" not in kinds(pages, files=[photo("x.pdf", "2026-09-26")])
    again = [rows[0], replace(rows[1], evidence="y.jpg")]
    assert "one-file" in kinds(again, files=[photo("x.jpg", None, "same"), photo("y.jpg", None, "same")])


@pytest.mark.parametrize("crew_days", [{0, 1, 2, 3}, {0, 1, 3, 4}, {0, 2, 3, 4}])
def test_a_week_of_four_ten_hour_days_with_a_holiday_worked_is_not_asked_about(crew_days: set[int]) -> None:
    short = [r for r in (*WORK, THANKSGIVING) if r.activity_date and r.activity_date.weekday() in crew_days]
    assert "day-off" not in kinds(short)


def test_what_one_person_writes_on_a_sunday_is_not_asked_about() -> None:
    sundays = ("2026-09-20", "2026-09-27", "2026-10-04")
    assert "day-off" not in kinds([*WORK, *(record("management-participation-log", day) for day in sundays)])
    assert "day-off" in kinds([*WORK, *(record(MINUTES, day, took_part=("Jesse Whitford",)) for day in sundays)])


def test_a_holiday_is_not_asked_about_when_a_picture_speaks_of_it_or_days_off_are_worked_as_a_habit() -> None:
    kept = [replace(r, evidence=f"{r.activity_date}.jpg") for r in (*WORK, THANKSGIVING)]
    files = [photo(r.evidence, str(r.activity_date)) for r in kept]
    assert "day-off" not in kinds(kept, files=files)
    saturdays = [record(FLHA, day) for day in days("2026-09-19", "2026-10-24", 7)]
    assert "day-off" not in kinds([*WORK, THANKSGIVING, *saturdays])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("away 14 to 25 September", "2026-09-14", "2026-09-25"),
        ("away Sept 28 to Oct 2", "2026-09-28", "2026-10-02"),
        ("from the 14th to the 27th", "2026-09-14", "2026-09-27"),
        ("closed Friday the 4th to Monday the 7th", "2026-09-04", "2026-09-07"),
        ("returns 5 October", "2026-09-11", "2026-10-04"),
        ("closed again 11 November", "2026-11-11", "2026-11-11"),
        ("off the whole month", "2026-09-01", "2026-09-30"),
        ("away 1 August to 2 October", "2026-08-01", "2026-10-02"),
        ("off until 12 September", "2026-09-11", "2026-09-11"),
    ],
)
def test_the_days_a_note_speaks_of(text: str, first: str, last: str) -> None:
    (span,) = spans_in(text, date(2026, 9, 10))
    assert (str(span.first), str(span.last)) == (first, last)


@pytest.mark.parametrize(
    ("day", "text", "first"),
    [
        (date(2026, 1, 5), "closed 29 December", "2025-12-29"),
        (date(2026, 12, 28), "closed 2 January", "2027-01-02"),
        (date(2026, 1, 5), "closed 29 December to 2 January", "2025-12-29"),
    ],
)
def test_a_day_without_its_year_is_the_nearest(day: date, text: str, first: str) -> None:
    assert [str(span.first) for span in spans_in(text, day)] == [first]


@pytest.mark.parametrize(
    "text", ["away 1 August to 3 October", "back 10 September", "until 9 September", "closed 7 to 4"]
)
def test_too_many_days_and_days_that_are_over_are_not_meant(text: str) -> None:
    assert not [span for span in spans_in(text, date(2026, 9, 10)) if span.first <= span.last]


def test_the_same_words_for_two_sites_are_asked_about_when_it_goes_on() -> None:
    def both(days_: int, words: str) -> list[Record]:
        return [
            record(INSPECTION, f"2026-10-{5 + n:02}", scope_name=site, notes=f"{words} {'abcdef'[n] * 3}")
            for n in range(days_)
            for site in (SITE, SHOP)
        ]

    assert "same-words" in kinds(both(3, "guard rail loose"))
    assert "same-words" not in kinds(both(2, "guard rail loose"))
    one_word = [replace(r, notes="clear") for r in both(3, "")]
    assert "same-words" not in kinds(one_word)
    assert "same-words" in kinds([replace(r, notes="all clear") for r in one_word])


def test_an_older_record_speaks_of_an_event_by_any_form_of_its_word_and_the_same_person() -> None:
    event = record("incident-report", "2026-09-22", notes="Slip: Jesse, on the ladder")
    assert "before-event" in kinds([record(TALK, "2026-09-14", notes="how Jesse slipped"), event])
    assert "before-event" not in kinds([record(TALK, "2026-09-14", notes="how Nate slipped"), event])
    assert "before-event" not in kinds([record(TALK, "2026-09-14", notes="Jesse on ladders"), event])
    assert "before-event" not in kinds([record(TALK, "2026-08-20", notes="how Jesse slipped"), event])


def test_how_far_two_sites_are_apart() -> None:
    here, there = (
        site.model_copy(update={"coordinates": at})
        for site, at in zip(plan_of().company.sites, ("52, -113", "53, -113"), strict=True)
    )
    assert (near(here, there, 111), near(here, there, 112)) == (False, True)
    east = there.model_copy(update={"coordinates": "52, -112"})
    assert (near(here, east, 68), near(here, east, 69)) == (False, True)


@pytest.mark.parametrize("text", ["", "99 to 100", "2x6 walls", "12 sheets of 3/4", "from 31 February"])
def test_a_note_without_days_speaks_of_none(text: str) -> None:
    assert not [span for span in spans_in(text, date(2026, 9, 10)) if (span.last - span.first).days > 62]


def test_the_order_of_the_rows_makes_no_difference_and_no_record_is_changed() -> None:
    rows = [*WORK[12:], *(replace(r, entered=at("2026-11-02"), notes="all good") for r in WORK[:12])]
    said = [(q.kind, q.says, {r.record for r in q.rows}) for q in asked(rows)]
    for seed in range(share(500)):
        mixed = random.Random(seed).sample(rows, len(rows))
        assert [(q.kind, q.says, {r.record for r in q.rows}) for q in asked(mixed)] == said


def test_an_overlay_leaves_a_kind_out_or_changes_its_numbers(tmp_path: Path) -> None:
    (tmp_path / "evaluation").mkdir()
    file = tmp_path / "evaluation" / "trust.yaml"
    file.write_text("kinds: {same-words: {in_force: no}, two-places: {numbers: {days: 9}}}\n", "utf-8")
    changed = load_trust(Stock.of((tmp_path,)))
    assert (changed.on("same-words"), changed.number("two-places", "days"), changed.on("day-off")) == (False, 9, True)
    file.write_text("kinds:\n  same-word: {in_force: no}\n  two-places: {numbers: {day: 9}}\n", "utf-8")
    with pytest.raises(InputWrongError) as error:
        load_trust(Stock.of((tmp_path,)))
    assert "trust.yaml:2" in str(error.value)
    assert "trust.yaml:3" in str(error.value)


@pytest.mark.parametrize(("saturdays", "asked_about"), [(3, True), (4, False)])
def test_from_four_days_off_on_their_work_is_a_habit(saturdays: int, asked_about: bool) -> None:
    worked = [record(FLHA, day) for day in days("2026-09-19", "2026-10-24", 7)][:saturdays]
    assert ("day-off" in kinds([*WORK, THANKSGIVING, *worked])) == asked_about


@pytest.mark.parametrize(("alike", "others", "asked_about"), [(8, 2, True), (8, 3, False), (7, 0, False)])
def test_the_same_words_on_eight_sheets_and_four_of_five(alike: int, others: int, asked_about: bool) -> None:
    notes = [*["all good"] * alike, *[f"other {'abc'[n]}" for n in range(others)]]
    rows = [replace(r, notes=note) for r, note in zip(WORK, notes, strict=False)]
    assert ("same-words" in kinds(rows)) == asked_about


def test_a_summary_of_the_first_days_is_of_the_month_before_unless_that_has_one() -> None:
    early = record(SUMMARY, "2026-10-07")
    assert "nil-early" not in kinds([*WORK, early])
    assert "nil-early" in kinds([*WORK, record(SUMMARY, "2026-09-30"), early])
    assert "nil-early" not in kinds([*WORK, record(SUMMARY, "2026-08-31"), early])

"""The three months: every start day against a slow second way to count, cases a person judged, and properties."""

from __future__ import annotations

import calendar
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readiness_cases import POLICY, SITE, company_with, every, minutes, plan_of, record, rules, rules_with, shut

from secor_docs.program.rules import Rules
from secor_docs.readiness.counting import READINGS, ReadingId, count
from secor_docs.readiness.months import ThreeMonths, three_months
from secor_docs.tracker.record import Record, Shutdown
from secor_docs.workdays import Calendar

NO_SHUTDOWN = Calendar(())
DAY = timedelta(days=1)


# -- the slow second way: walk from day to day ---------------------------------------------------------


def month_key(day: date) -> tuple[int, int]:
    return day.year, day.month


def slow_earliest(start: date) -> dict[ReadingId, date]:
    """Walk the days from the first record on, with a record on each, and note when each reading is first met."""
    walked: list[date] = []
    days_in: dict[tuple[int, int], int] = {}
    anniversaries = 0
    found: dict[ReadingId, date] = {}
    day = start
    while len(found) < 3:
        if len(walked) >= 90:
            found.setdefault("days", day)
        if sum(n == calendar.monthrange(*month)[1] for month, n in days_in.items()) >= 3:
            found.setdefault("whole", day)
        last = calendar.monthrange(day.year, day.month)[1]
        if (
            day != start
            and month_key(day) != month_key(start)
            and (day.day == start.day or day.day == last < start.day)
        ):
            anniversaries += 1
        if anniversaries >= 3:
            found.setdefault("calendar", day)
        walked.append(day)
        days_in[month_key(day)] = days_in.get(month_key(day), 0) + 1
        day += DAY
    return found


def slow_begin(days: list[date], as_of: date, shutdowns: list[Shutdown]) -> date | None:
    """The first record after which no month that is over is without one."""
    has = {month_key(d) for d in days}

    def hole(first: date) -> bool:
        day = first
        while month_key(day) < month_key(as_of):
            if month_key(day) not in has:
                year, month = month_key(day)
                of_month = [date(year, month, n + 1) for n in range(calendar.monthrange(year, month)[1])]
                at_work = [
                    d for d in of_month if d.weekday() < 5 and not any(s.first <= d <= s.last for s in shutdowns)
                ]
                if at_work:
                    return True
            day += DAY
        return False

    return next((d for d in sorted(days) if not hole(d)), None)


def test_every_start_day_of_2023_to_2028_agrees_with_the_slow_way() -> None:
    day = date(2023, 1, 1)
    while day.year < 2029:
        wanted = slow_earliest(day)
        log = [day + timedelta(days=n) for n in range(0, 130, 10)]
        for reading, earliest in wanted.items():
            for as_of, met in ((earliest - DAY, False), (earliest, True)):
                counted = count([d for d in log if d <= as_of], as_of, NO_SHUTDOWN, rules())
                assert counted.begin == day
                assert dict(counted.earliest)[reading] == earliest, (day, reading, as_of)
                assert (dict(counted.earliest)[reading] <= as_of) is met
        day += DAY


@given(
    st.lists(st.integers(0, 500), max_size=14),
    st.integers(0, 560),
    st.lists(st.tuples(st.integers(0, 500), st.integers(0, 70)), max_size=3),
)
def test_the_begin_after_the_last_empty_month_agrees_with_the_slow_way(
    log: list[int], at: int, off: list[tuple[int, int]]
) -> None:
    first = date(2027, 7, 1)  # the leap day of 2028 lies in it
    as_of = first + timedelta(days=at)
    days = [d for n in log if (d := first + timedelta(days=n)) <= as_of]
    spans = [shut(str(first + timedelta(days=a)), str(first + timedelta(days=a + n))) for a, n in off]
    assert count(days, as_of, Calendar(spans), rules()).begin == slow_begin(days, as_of, spans)


# -- cases with the verdict a person would give ----------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """What is logged, the day, the verdict, and why a person would say so."""

    why: str
    log: list[Record]
    as_of: str
    met: bool
    earliest: str = ""
    begin: str | None = None
    policy: date | None = POLICY
    shutdowns: list[Shutdown] = field(default_factory=list)
    wanted: tuple[ReadingId, ...] = READINGS
    rules: Callable[[], Rules] = rules


FULL = ["2026-09-01", "2026-10-05", "2026-11-02"]
CASES: dict[str, Case] = {
    "nothing logged": Case("a program on paper starts nothing", [], "2026-11-30", False),
    "only the policy": Case(
        "a signed policy is no work done", [record("health-safety-policy", "2026-08-03")], "2026-12-31", False
    ),
    "three whole months from the first": Case(
        "September, October and November are whole and each has records",
        minutes(*FULL),
        "2026-12-01",
        True,
        "2026-12-01",
        "2026-09-01",
    ),
    "the last day of the third month": Case(
        "November is not over on its last day", minutes(*FULL), "2026-11-30", False, "2026-12-01"
    ),
    "begun on the second of a month": Case(
        "September is not whole, so October to December are",
        minutes("2026-09-02", "2026-10-05", "2026-11-02", "2026-12-01"),
        "2026-12-31",
        False,
        "2027-01-01",
    ),
    "begun on the second, a day later": Case(
        "three whole months are over",
        minutes("2026-09-02", "2026-10-05", "2026-11-02", "2026-12-01"),
        "2027-01-01",
        True,
        "2027-01-01",
    ),
    "calendar reading alone": Case(
        "2 September and three months is 2 December",
        minutes("2026-09-02", "2026-10-05", "2026-11-02"),
        "2026-12-02",
        True,
        "2026-12-02",
        wanted=("calendar",),
    ),
    "calendar reading one day early": Case(
        "the day before is too soon",
        minutes("2026-09-02", "2026-10-05", "2026-11-02"),
        "2026-12-01",
        False,
        "2026-12-02",
        wanted=("calendar",),
    ),
    "days reading alone": Case(
        "1 September and 90 days is 30 November", minutes(*FULL), "2026-11-30", True, "2026-11-30", wanted=("days",)
    ),
    "days reading one day early": Case(
        "89 days are not 90", minutes(*FULL), "2026-11-29", False, "2026-11-30", wanted=("days",)
    ),
    "month end into February": Case(
        "30 November and three months is the last of February",
        minutes("2026-11-30", "2026-12-01", "2027-01-04", "2027-02-01"),
        "2027-02-28",
        True,
        "2027-02-28",
        wanted=("calendar",),
    ),
    "month end into a leap February": Case(
        "2028 has a 29 February",
        minutes("2027-11-30", "2027-12-01", "2028-01-04", "2028-02-01"),
        "2028-02-28",
        False,
        "2028-02-29",
        wanted=("calendar",),
    ),
    "leap day itself": Case(
        "29 February and three months is 29 May",
        minutes("2028-02-29", "2028-03-01", "2028-04-03", "2028-05-01"),
        "2028-05-29",
        True,
        "2028-05-29",
        wanted=("calendar",),
    ),
    "across the new year": Case(
        "November, December and January are whole",
        minutes("2026-11-01", "2026-12-01", "2027-01-04"),
        "2027-02-01",
        True,
        "2027-02-01",
    ),
    "february makes 90 days the last": Case(
        "from 1 December the three months are over on 1 March, as are the 90 days",
        minutes("2026-12-01", "2027-01-04", "2027-02-01"),
        "2027-03-01",
        True,
        "2027-03-01",
    ),
    "february and march are short of 90": Case(
        "1 February to 1 May is 89 days, and 90 days end on 2 May",
        minutes("2027-02-01", "2027-03-01", "2027-04-01"),
        "2027-05-01",
        False,
        "2027-05-02",
    ),
    "an empty month": Case(
        "October has nothing, so the count begins in November",
        minutes("2026-09-01", "2026-11-02"),
        "2026-12-01",
        False,
        "2027-03-01",
        "2026-11-02",
    ),
    "an empty month long ago": Case(
        "four whole months after the hole are enough",
        minutes("2026-03-02", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-03"),
        "2026-09-01",
        True,
        "2026-08-01",
        "2026-05-01",
        date(2026, 3, 1),
    ),
    "the last month is empty": Case(
        "nothing in November: the program stopped",
        minutes("2026-08-03", "2026-09-01", "2026-10-05"),
        "2026-12-01",
        False,
        begin=None,
    ),
    "this month is not over": Case(
        "December has just begun and cannot be empty yet", minutes(*FULL), "2026-12-15", True, begin="2026-09-01"
    ),
    "an empty month, the rule switched off": Case(
        "without T4 the first record is the begin",
        minutes("2026-09-01", "2026-11-02", "2026-12-01"),
        "2027-01-01",
        True,
        begin="2026-09-01",
        rules=lambda: rules_with("T4", in_force=False),
    ),
    "shut down for a whole month": Case(
        "December without a working day is no hole, but no whole month with records either",
        minutes("2026-10-01", "2026-11-02", "2027-01-04"),
        "2027-01-15",
        False,
        "2027-02-01",
        "2026-10-01",
        shutdowns=[shut("2026-12-01", "2026-12-31")],
    ),
    "after the shut-down": Case(
        "October, November and January are three",
        minutes("2026-10-01", "2026-11-02", "2027-01-04"),
        "2027-02-01",
        True,
        "2027-02-01",
        shutdowns=[shut("2026-12-01", "2026-12-31")],
    ),
    "shut down for half a month": Case(
        "two weeks of December were worked and nothing was written",
        minutes("2026-10-01", "2026-11-02", "2027-01-04"),
        "2027-02-01",
        False,
        "2027-05-01",
        "2027-01-04",
        shutdowns=[shut("2026-12-15", "2026-12-31")],
    ),
    "a shut-down of all but the weekend": Case(
        "no working day is left in the month",
        minutes("2026-10-01", "2026-11-02", "2027-01-04"),
        "2027-02-01",
        True,
        shutdowns=[shut("2026-12-01", "2026-12-18"), shut("2026-12-21", "2026-12-31")],
    ),
    "shut-downs switched off": Case(
        "without T9 the month is a hole",
        minutes("2026-10-01", "2026-11-02", "2027-01-04"),
        "2027-02-01",
        False,
        "2027-05-01",
        shutdowns=[shut("2026-12-01", "2026-12-31")],
        rules=lambda: rules_with("T9", in_force=False),
    ),
    "the first record is unsigned": Case(
        "an unsigned record begins nothing",
        [*minutes("2026-09-01", signed=False), *minutes("2026-09-15", "2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        "2027-01-01",
        "2026-09-15",
    ),
    "signature not stated": Case(
        "an empty cell is no yes",
        [*minutes("2026-09-01", signed=None), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        "2027-02-01",
        "2026-10-05",
    ),
    "the only record of a month is incomplete": Case(
        "October then holds nothing that counts",
        [*minutes("2026-09-01", "2026-11-02"), *minutes("2026-10-05", complete=False)],
        "2026-12-01",
        False,
        "2027-03-01",
        "2026-11-02",
    ),
    "an undated record": Case(
        "nobody knows which month it fills",
        [*minutes("2026-09-01", "2026-11-02"), record("safety-meeting-minutes", None)],
        "2026-12-01",
        False,
        begin="2026-11-02",
    ),
    "a record of tomorrow": Case("it has not happened", minutes("2026-12-02"), "2026-12-01", False),
    "nobody named": Case(
        "a record without a name proves nothing",
        [*minutes("2026-09-01", completed_by=""), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        begin="2026-10-05",
    ),
    "nowhere kept": Case(
        "a record nobody can find cannot be shown",
        [*minutes("2026-09-01", location=""), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        begin="2026-10-05",
    ),
    "older than the policy": Case(
        "records begin with the signed policy",
        minutes("2026-07-01", "2026-09-01", "2026-10-05", "2026-11-02"),
        "2026-11-02",
        False,
        "2026-12-01",
        "2026-09-01",
    ),
    "on the day of the policy": Case(
        "the first day counts",
        minutes("2026-08-03", "2026-09-01", "2026-10-05", "2026-11-02"),
        "2026-12-01",
        True,
        "2026-12-01",
        "2026-08-03",
    ),
    "an old orientation": Case(
        "a hire's orientation may be older, but begins nothing",
        [record("orientation-form", "2026-05-01", scope_type="worker", scope_name="Nate Friesen"), *minutes(*FULL)],
        "2026-11-02",
        False,
        "2026-12-01",
        "2026-09-01",
    ),
    "the site is not ours": Case(
        "a hazard assessment of a site nobody knows",
        [record("flha", "2026-09-01", scope_name="Lot 99"), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        begin="2026-10-05",
    ),
    "before the site began": Case(
        "the site began on 17 August",
        [record("flha", "2026-08-10"), *minutes(*FULL)],
        "2026-11-30",
        False,
        "2026-12-01",
        "2026-09-01",
    ),
    "no site named": Case(
        "a hazard assessment names its site",
        [record("flha", "2026-09-01", scope_type="company", scope_name=""), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        begin="2026-10-05",
    ),
    "right site, other letter case": Case(
        "the name is the same to a reader",
        [record("flha", "2026-09-01", scope_name=SITE.upper()), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        True,
        begin="2026-09-01",
    ),
    "wrong site, the rule switched off": Case(
        "without T14 the site is not looked at",
        [record("flha", "2026-09-01", scope_name="Lot 99"), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        True,
        rules=lambda: rules_with("T14", in_force=False),
    ),
    "a month of nothing but a nil statement": Case(
        "nothing happened is no work done",
        [*minutes("2026-09-01", "2026-11-02"), record("monthly-summary", "2026-10-30", status="nil")],
        "2026-12-01",
        False,
        begin="2026-11-02",
    ),
    "a month of nothing but a monthly summary": Case(
        "a summary counts other records",
        [*minutes("2026-09-01", "2026-11-02"), record("monthly-summary", "2026-10-30")],
        "2026-12-01",
        False,
        begin="2026-11-02",
    ),
    "a month of nothing but a drill": Case(
        "a drill is work done",
        [*minutes("2026-09-01", "2026-11-02"), record("emergency-drill", "2026-10-30")],
        "2026-12-01",
        True,
        begin="2026-09-01",
    ),
    "a month of nothing but a yearly register": Case(
        "looking through the law register once fills no month",
        [*minutes("2026-09-01", "2026-11-02"), record("legislation-register", "2026-10-30")],
        "2026-12-01",
        False,
        begin="2026-11-02",
    ),
    "a document the company does not have": Case(
        "a scaffold company's permit in this log proves nothing",
        [*minutes("2026-09-01", "2026-11-02"), record("confined-space-permit", "2026-10-12")],
        "2026-12-01",
        False,
        begin="2026-11-02",
    ),
    "a row that was corrected": Case(
        "the later row is in its place",
        [*minutes("2026-09-01", status="withdrawn"), *minutes("2026-10-05", "2026-11-02")],
        "2026-12-01",
        False,
        begin="2026-10-05",
    ),
    "the same record twice": Case(
        "two rows of one record are one",
        [r for r in minutes(*FULL) for _ in range(2)],
        "2026-12-01",
        True,
        begin="2026-09-01",
    ),
    "policy day unknown": Case(
        "nothing counts before the policy is signed; signed today, the count begins with a record of today",
        minutes(*FULL),
        "2026-12-01",
        False,
        "2027-03-01",
        policy=None,
    ),
    "policy of a day to come": Case(
        "the records are older than the policy, and the count begins after it, on a working day",
        minutes(*FULL),
        "2026-12-01",
        False,
        "2027-05-01",
        policy=date(2027, 1, 2),
    ),
    "no working day left in a month without a record": Case(
        "31 January 2026 is a Saturday: January can get no record any more, and the count begins again on Monday",
        minutes("2025-11-03", "2025-12-01"),
        "2026-01-31",
        False,
        "2026-06-01",
        policy=date(2025, 11, 1),
    ),
    "policy day from the log": Case(
        "the signed policy in the log is the day",
        [record("health-safety-policy", "2026-09-20"), *minutes(*FULL)],
        "2026-12-01",
        False,
        begin="2026-10-05",
        policy=None,
    ),
    "stopped and begun again": Case(
        "May to July were good, but August was empty",
        minutes("2026-05-01", "2026-06-01", "2026-07-02", "2026-09-01"),
        "2026-09-15",
        False,
        "2026-12-01",
        "2026-09-01",
        date(2026, 4, 1),
    ),
    "every working day": Case(
        "a full quarter of daily records",
        every("flha", "2026-08-17", "2026-11-30"),
        "2026-12-01",
        True,
        "2026-12-01",
        "2026-08-17",
    ),
    "a stack in the last week": Case(
        "ninety records in one week are one week",
        every("flha", "2026-11-23", "2026-11-27"),
        "2026-12-01",
        False,
        "2027-03-01",
        "2026-11-23",
    ),
}


def look(case: Case, **changes: Any) -> ThreeMonths:
    return three_months(
        plan_of(),
        changes.get("log", case.log),
        date.fromisoformat(case.as_of),
        policy_signed_on=case.policy,
        calendar=Calendar(case.shutdowns, applied=case.rules().on("T9")),
        rules=case.rules(),
        wanted=case.wanted,
    )


@pytest.mark.parametrize("name", CASES)
def test_the_verdict_is_the_one_a_person_would_give(name: str) -> None:
    case = CASES[name]
    found = look(case)
    assert found.met is case.met, case.why
    if case.earliest:
        assert str(found.earliest) == case.earliest, case.why
    if case.begin:
        assert str(found.begin) == case.begin, case.why


def test_there_are_forty_cases_and_both_verdicts() -> None:
    assert len(CASES) >= 40
    assert {case.met for case in CASES.values()} == {True, False}


# -- properties -------------------------------------------------------------------------------------------

DOCUMENTS = (
    "safety-meeting-minutes",
    "flha",
    "toolbox-meeting",
    "action-log",
    "emergency-drill",
    "monthly-summary",
    "legislation-register",
)
RECORDS = st.builds(
    lambda document, n, signed, complete: record(
        document, date(2026, 8, 17) + timedelta(days=n), signed=signed, complete=complete
    ),
    st.sampled_from(DOCUMENTS),
    st.integers(0, 200),
    st.sampled_from((True, True, True, False)),
    st.sampled_from((True, True, None)),
)
LOGS = st.lists(RECORDS, max_size=20)
AT = st.integers(0, 230).map(lambda n: date(2026, 8, 17) + timedelta(days=n))


def verdict(log: list[Record], as_of: date) -> ThreeMonths:
    return three_months(plan_of(), log, as_of, policy_signed_on=POLICY, calendar=NO_SHUTDOWN, rules=rules())


@settings(max_examples=60)
@given(LOGS, RECORDS, AT)
def test_a_record_more_never_makes_a_company_less_ready(log: list[Record], more: Record, as_of: date) -> None:
    before, after = verdict(log, as_of), verdict([*log, more], as_of)
    assert after.met >= before.met
    assert after.earliest <= before.earliest
    for one, other in zip(before.readings, after.readings, strict=True):
        assert other.met >= one.met


@settings(max_examples=60)
@given(LOGS.filter(bool), AT, st.data())
def test_a_record_less_never_makes_a_company_more_ready(log: list[Record], as_of: date, data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(log) - 1))
    assert verdict(log[:gone] + log[gone + 1 :], as_of).met <= verdict(log, as_of).met


@settings(max_examples=40)
@given(LOGS, AT, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_makes_no_difference(log: list[Record], as_of: date, chance: random.Random) -> None:
    mixed = chance.sample(log, len(log))
    one, other = verdict(log, as_of), verdict(mixed, as_of)
    assert one == other


# -- what is told besides --------------------------------------------------------------------------------


def test_the_record_on_which_the_day_hangs_is_named() -> None:
    log = minutes("2026-09-01", "2026-09-10", "2026-10-05", "2026-11-02", "2026-11-03")
    found = verdict(log, date(2026, 12, 1))
    assert [(m.judged.record.activity_date, m.without) for m in found.movers] == [
        (date(2026, 9, 1), date(2027, 1, 1)),
        (date(2026, 10, 5), date(2027, 3, 1)),
    ]


def test_a_missed_week_at_the_end_of_an_empty_month_moves_the_day() -> None:
    log = minutes("2026-09-01", "2026-10-05")
    found = verdict(log, date(2026, 11, 25))
    assert found.earliest == date(2026, 12, 1)
    assert found.hangs is not None
    assert (found.hangs.by, found.hangs.without) == (date(2026, 11, 30), date(2027, 3, 1))
    assert found.if_missed == date(2026, 12, 1), "Monday 30 November still lies in the month"
    assert verdict(log, date(2027, 1, 1)).begin is None
    late = verdict([*log, *minutes("2026-11-03")], date(2026, 12, 30))
    assert (late.earliest, late.if_missed) == (date(2026, 12, 1), date(2027, 5, 1))
    # A week that crosses the month's end: the last working day of the month, never past it.
    april = verdict(minutes("2027-02-03", "2027-03-10"), date(2027, 4, 28)).hangs
    assert april is not None
    assert april.by == date(2027, 4, 30)


def test_the_longest_gap_runs_up_to_the_day_asked_about() -> None:
    gap = verdict(minutes("2026-09-01", "2026-09-20", "2026-10-05"), date(2026, 10, 31)).longest_gap
    assert gap is not None
    assert (gap.days, gap.after, gap.before) == (26, date(2026, 10, 5), date(2026, 10, 31))


COMPANY = {"document_id": "safety-meeting-minutes", "scope_type": "company", "scope_name": ""}


@pytest.mark.parametrize(
    ("change", "why", "rule"),
    [
        ({"activity_date": None}, "it is undated", "T1"),
        ({"signed": False}, "it is unsigned", "T2"),
        ({"signed": None}, "it does not say whether it is signed", "T2"),
        ({"complete": False}, "it is incomplete", "T2"),
        ({"activity_date": date(2026, 12, 24)}, "its date lies in the future, after 2026-12-01", "T2"),
        ({"activity_date": date(2026, 8, 1), **COMPANY}, "it is older than the policy signed on 2026-08-03", "T2"),
        ({"document_id": "confined-space-permit"}, "it is not among this company's documents", "T2"),
        ({"document_id": "cover-page"}, "a copy of this document is no evidence of work done", "T2"),
        ({"scope_name": "Lot 99"}, 'the site "Lot 99" is not in company.yaml', "T14"),
        ({"activity_date": date(2026, 8, 12)}, "it lies before the first day of the site, 2026-08-17", "T14"),
        ({"scope_type": "company", "scope_name": ""}, "it names no site", "T14"),
        ({"status": "withdrawn"}, "it is withdrawn", "T16"),
        ({"status": None}, "its Status cannot be read", "T16"),
        ({"status": "nil"}, "its Status is nil, and only a monthly summary can say that nothing happened", "T7"),
    ],
)
def test_each_record_that_does_not_count_says_why(change: dict[str, Any], why: str, rule: str) -> None:
    (judged,) = verdict([record("flha", "2026-09-01", **change)], date(2026, 12, 1)).judged
    assert (judged.counts, judged.why_not, judged.rule) == (False, why, rule)


def test_the_second_of_two_rows_that_say_the_same_does_not_count() -> None:
    one = record("flha", "2026-09-01", record_id="")
    found = verdict([one, record("flha", "2026-09-01", record_id="")], date(2026, 12, 1))
    assert [j.why_not for j in found.judged] == ["", "the same record is in another row too"]


def test_two_assessments_of_one_day_with_numbers_of_their_own_both_count() -> None:
    found = verdict([record("flha", "2026-09-01"), record("flha", "2026-09-01")], date(2026, 12, 1))
    assert all(j.counts for j in found.judged)


def test_in_a_maintenance_year_only_the_last_twelve_months_count() -> None:
    certified = plan_of().company.certification.model_copy(update={"status": "certified"})
    plan = company_with(certification=certified)
    log = minutes("2026-09-01", *(f"2027-{m:02d}-04" for m in range(1, 13)))
    found = three_months(plan, log, date(2027, 12, 31), policy_signed_on=POLICY, calendar=NO_SHUTDOWN, rules=rules())
    assert found.first == date(2027, 1, 4)
    assert found.judged[0].why_not == "it lies outside the 12 months before 2027-12-31"


def test_a_stack_of_weekly_records_in_two_weeks_is_a_warning_not_a_verdict() -> None:
    stacked = [
        *every("toolbox-meeting", "2026-09-01", "2026-10-20", 7),
        *every("toolbox-meeting", "2026-11-16", "2026-11-27"),
    ]
    found = verdict(stacked, date(2026, 12, 1))
    assert found.met
    assert any(w.rule == "T18" and "within 14 days" in w.message for w in found.warnings)


def test_an_even_spread_is_no_warning() -> None:
    found = verdict(every("toolbox-meeting", "2026-09-01", "2026-11-30", 7), date(2026, 12, 1))
    assert not [w for w in found.warnings if "within 14 days" in w.message]


def test_a_reported_hazard_takes_its_warning_away() -> None:
    log = minutes(*FULL)
    assert [w.rule for w in verdict(log, date(2026, 12, 1)).warnings].count("T8") == 1
    log.append(record("hazard-near-miss-card", "2026-11-12"))
    assert "T8" not in [w.rule for w in verdict(log, date(2026, 12, 1)).warnings]

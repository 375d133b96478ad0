"""The edges of the frequencies: how many periods are due, how many may be missed, how long a gap may be, what is next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from readiness_cases import SITE, company_with, minutes, plan_of, record, rules_with, shut
from test_readiness_verdict import GOOD, business, kept, look

from secor_docs.company import Site
from secor_docs.plan import Plan
from secor_docs.readiness.frequency import FrequencyCheck
from secor_docs.tracker.record import Record
from secor_docs.workdays import Calendar

TOOLBOX = "toolbox-meeting/lot-14-timber-flats"
NO_GAP = rules_with("T6", in_force=False)
ALL_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def dated(document: str, *days: str, **changes: Any) -> list[Record]:
    return [record(document, day, **changes) for day in days]


def plus(document: str, first: str, steps: Sequence[int]) -> list[Record]:
    """Records on these numbers of days after the first."""
    return [record(document, date.fromisoformat(first) + timedelta(days=n)) for n in steps]


def of(id_: str, log: list[Record], day: str = "2026-12-01", plan: Plan | None = None, **more: Any) -> FrequencyCheck:
    return kept(look([*GOOD, *log], plan=plan, day=date.fromisoformat(day), **more), id_)


def sites(**changes: Any) -> Plan:
    """The company with its first site alone, changed."""
    return company_with(sites=(plan_of().company.sites[0].model_copy(update=changes),))


# -- what is due, and what may be missed -----------------------------------------------------------------------


@pytest.mark.parametrize(("done", "status"), [(18, "met"), (17, "short"), (15, "short"), (14, "gap")])
def test_of_twenty_working_days_eighteen_are_enough_and_fourteen_a_gap(done: int, status: str) -> None:
    days = Calendar(()).working_days(date(2026, 9, 1), date(2026, 9, 30))
    found = of("flha", [record("flha", day) for day in days[:done]], "2026-09-30", found_rules=NO_GAP)
    assert (found.due, found.kept, found.status) == (20, done, status)
    assert found.message == f"on file for {done} of 20 working days"


@pytest.mark.parametrize(("done", "status"), [(42, "met"), (41, "short")])
def test_of_forty_six_working_days_forty_one_are_less_than_ninety_per_cent(done: int, status: str) -> None:
    days = Calendar(()).working_days(date(2026, 9, 1), date(2026, 11, 6))
    found = of("flha", [record("flha", day) for day in days[:done]], "2026-11-06", found_rules=NO_GAP)
    assert (found.due, found.status) == (46, status)


@pytest.mark.parametrize(
    ("until", "due", "missed", "status"),
    [
        ("2026-12-07", 13, 1, "met"),
        ("2026-12-07", 13, 2, "short"),
        ("2026-12-14", 14, 2, "met"),
        ("2026-12-14", 14, 3, "short"),
        ("2026-12-14", 14, 4, "gap"),
    ],
)
def test_one_week_in_thirteen_may_be_missed(until: str, due: int, missed: int, status: str) -> None:
    weeks = [n * 7 for n in range(missed, due)]
    more = dated("safety-meeting-minutes", "2026-12-01")
    found = of(TOOLBOX, [*more, *plus("toolbox-meeting", "2026-09-07", weeks)], until, found_rules=NO_GAP)
    assert (found.due, found.kept, found.status) == (due, due - missed, status)


def test_of_one_week_the_unit_is_said_alone_and_a_week_not_over_is_not_due() -> None:
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-09"), "2026-09-14").message == "on file for 1 of 1 week"
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-09"), "2026-09-21").message == "on file for 1 of 2 weeks"
    early = of(TOOLBOX, dated("toolbox-meeting", "2026-09-09"), "2026-09-13")
    assert (early.status, early.message) == ("not due", "no whole period is over yet")


def test_a_week_counts_from_monday_to_sunday() -> None:
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-07"), "2026-09-14").kept == 1
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-13"), "2026-09-14").kept == 1
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-06"), "2026-09-14").kept == 0
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-09-14"), "2026-09-15").kept == 0


def test_a_month_is_due_when_all_of_it_lies_in_the_window() -> None:
    policy, later = GOOD[0], minutes("2026-09-02", "2026-10-05", "2026-11-02")
    whole = kept(look(day=date(2026, 12, 1)), "action-log")
    assert (whole.due, kept(look(day=date(2026, 11, 30)), "action-log").due) == (3, 2)
    assert kept(look([policy, *later], day=date(2026, 12, 1)), "action-log").due == 2
    last = dated("action-log", "2026-09-30", "2026-10-01", "2026-11-30")
    assert (of("action-log", last).kept, of("action-log", last).status) == (3, "short"), "61 days lie between two"


def test_a_quarter_is_three_months_from_the_begin() -> None:
    one = dated("ladder-inspection", "2026-11-30")
    assert (of("ladder-inspection", one).due, of("ladder-inspection", one).status) == (1, "met")
    assert of("ladder-inspection", one, "2026-11-30").due == 0
    assert of("ladder-inspection", []).status == "gap"
    half = [*minutes("2026-06-01", "2026-07-06", "2026-08-04"), *one]
    found = of("ladder-inspection", half, policy_signed_on=date(2026, 5, 1))
    assert (found.due, found.kept, found.status) == (2, 1, "gap")


def test_of_a_rule_that_is_switched_off_nothing_is_short() -> None:
    assert of("action-log", [], found_rules=rules_with("T5", in_force=False)).status == "met"


# -- how long a gap may be -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("between", "status", "rule"), [(3, "met", "T5"), (4, "short", "T6")])
def test_three_working_days_may_lie_between_two_daily_records(between: int, status: str, rule: str) -> None:
    days = Calendar(()).working_days(date(2026, 9, 1), date(2026, 12, 1))
    found = of("flha", [record("flha", day) for n, day in enumerate(days) if not 20 <= n < 20 + between])
    assert (found.longest_gap, found.status, found.rule) == (between, status, rule)
    assert ("working days lie between" in found.message) is (rule == "T6")


@pytest.mark.parametrize(("moved", "gap", "status"), [(0, 7, "met"), (3, 10, "met"), (4, 11, "short")])
def test_ten_days_may_lie_between_two_weekly_records(moved: int, gap: int, status: str) -> None:
    log = plus("toolbox-meeting", "2026-09-08", [n * 7 + (moved if n == 4 else 0) for n in range(12)])
    found = of(TOOLBOX, log)
    assert (found.longest_gap, found.status) == (gap, status)
    assert (f"{gap} days lie between two of them; 10 is the most" in found.message) is (status == "short")


@pytest.mark.parametrize(("moved", "gap", "status"), [(3, 17, "met"), (4, 18, "short")])
def test_seventeen_days_may_lie_over_the_week_that_may_be_missed(moved: int, gap: int, status: str) -> None:
    log = plus("toolbox-meeting", "2026-09-08", [n * 7 + (moved if n == 5 else 0) for n in range(12) if n != 4])
    found = of(TOOLBOX, log)
    assert (found.longest_gap, found.status) == (gap, status)


def test_without_leave_to_miss_a_week_no_gap_is_longer() -> None:
    log = plus("toolbox-meeting", "2026-09-08", [n * 7 for n in range(12) if n != 4])
    found = of(TOOLBOX, log, found_rules=rules_with("T5", in_force=False))
    assert (found.longest_gap, found.status) == (14, "short")


@pytest.mark.parametrize(("second", "status"), [("2026-10-09", "met"), ("2026-10-10", "short")])
def test_thirty_eight_days_may_lie_between_two_monthly_records(second: str, status: str) -> None:
    assert of("action-log", dated("action-log", "2026-09-01", second, "2026-11-02")).status == status


@pytest.mark.parametrize(("second", "status"), [("2026-09-18", "met"), ("2026-09-19", "short")])
def test_a_hundred_days_may_lie_between_two_quarterly_records(second: str, status: str) -> None:
    log = [*minutes("2026-06-01", "2026-07-06", "2026-08-04"), *dated("ladder-inspection", "2026-06-10", second)]
    assert of("ladder-inspection", log, policy_signed_on=date(2026, 5, 1)).status == status


def test_days_of_a_shut_down_are_taken_out_of_a_gap() -> None:
    log = dated("action-log", "2026-09-01", "2026-10-15", "2026-11-02")
    assert (of("action-log", log).longest_gap, of("action-log", log).status) == (44, "short")
    found = of("action-log", log, shutdowns=(shut("2026-09-10", "2026-09-15"),))
    assert (found.longest_gap, found.status) == (38, "met")


def test_the_day_asked_about_lies_outside_the_window() -> None:
    found = of("action-log", dated("action-log", "2026-11-30", "2026-12-01"))
    assert ([j.day for j in found.rows], found.longest_gap) == ([date(2026, 11, 30)], None)


def test_one_record_has_no_gap() -> None:
    assert of("action-log", dated("action-log", "2026-09-01")).longest_gap is None


# -- a site's own days -----------------------------------------------------------------------------------------


def test_of_a_site_only_its_own_days_are_measured() -> None:
    log = plus("toolbox-meeting", "2026-09-07", [n * 7 for n in range(12)])
    begun = of(TOOLBOX, log, plan=sites(start=date(2026, 9, 14)))
    assert (begun.due, begun.kept) == (11, 11)
    assert of(TOOLBOX, log, plan=sites(start=date(2026, 9, 15))).due == 10
    assert of(TOOLBOX, log, plan=sites(end=date(2026, 10, 4))).due == 4
    assert of(TOOLBOX, log, plan=sites(end=date(2026, 10, 3))).due == 3
    assert of(TOOLBOX, log, plan=sites(start=None)).due == 12
    over = of(TOOLBOX, log, plan=sites(end=date(2026, 8, 31)))
    assert (over.status, over.message, over.next_due) == ("not due", "the count has not begun", None)


def test_of_a_finished_site_nothing_more_is_due() -> None:
    log = plus("toolbox-meeting", "2026-09-07", [0, 7])
    assert of(TOOLBOX, log, plan=sites(end=date(2026, 11, 29))).next_due is None
    assert of(TOOLBOX, log, plan=sites(end=date(2026, 11, 30))).next_due == date(2026, 12, 4)
    assert of(TOOLBOX, log, plan=sites(end=date(2026, 12, 1))).next_due == date(2026, 12, 4)


def test_daily_forms_of_all_sites_are_measured_over_all_their_days() -> None:
    one, two = plan_of().company.sites
    both: tuple[Site, ...] = (
        one.model_copy(update={"start": date(2026, 10, 5), "end": date(2026, 10, 16)}),
        two.model_copy(update={"start": date(2026, 9, 21), "end": date(2026, 11, 6)}),
    )
    expected = len(Calendar(()).working_days(date(2026, 9, 21), date(2026, 11, 7)))
    assert of("flha", [], plan=company_with(sites=both)).due == expected


# -- yearly, and as it happens ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "status"), [("2025-12-01", "met"), ("2025-11-30", "overdue")])
def test_a_yearly_document_of_twelve_months_ago_to_the_day_still_serves(day: str, status: str) -> None:
    found = of("emergency-drill", dated("emergency-drill", day), policy_signed_on=date(2025, 1, 6))
    assert (found.status, found.due, found.kept) == (status, 1, int(status == "met"))


def test_the_next_yearly_date_is_a_year_after_the_last() -> None:
    found = of("emergency-drill", dated("emergency-drill", "2026-09-22"))
    assert (found.next_due, found.message) == (date(2027, 9, 22), "last dated 2026-09-22")
    never = of("emergency-drill", [])
    assert (never.next_due, never.message) == (date(2026, 12, 1), "nothing dated in the last 12 months")
    old = of("emergency-drill", dated("emergency-drill", "2025-09-22"), policy_signed_on=date(2025, 1, 6))
    assert (old.next_due, old.message) == (date(2026, 12, 1), "last dated 2025-09-22, more than 12 months ago")
    assert of("emergency-drill", [], found_rules=rules_with("T10", in_force=False)).status == "not due"


def test_twice_a_year_is_measured_by_six_months() -> None:
    plan = plan_of()
    half = tuple(replace(p, frequency="semi-annual") if p.id == "emergency-drill" else p for p in plan.documents)
    for day, status in (("2026-06-01", "met"), ("2026-05-31", "overdue")):
        drill = dated("emergency-drill", day)
        found = of("emergency-drill", drill, plan=replace(plan, documents=half), policy_signed_on=date(2026, 1, 6))
        assert found.status == status


def test_one_each_is_due_of_what_a_site_or_a_worker_must_have() -> None:
    card = of("site-emergency-card/lot-14-timber-flats", [])
    assert (card.status, card.due, card.next_due) == ("short", 1, date(2026, 12, 1))
    done = of("site-emergency-card/lot-14-timber-flats", dated("site-emergency-card", "2026-09-02", scope_name=SITE))
    assert (done.status, done.due, done.kept, done.message) == ("met", 1, 1, "1 on file")
    assert of("orientation-form/nate-friesen", []).status == "short"
    assert of("subcontractor-file", []).status == "not due"
    assert of("visitor-log/lot-14-timber-flats", []).status == "not due"
    early = kept(look([GOOD[0]]), "site-emergency-card/lot-14-timber-flats")
    assert early.status == "not due", "the count has not begun"
    any_ = of("ppe-issue-log", dated("ppe-issue-log", "2026-09-02"))
    assert (any_.status, any_.due, any_.kept) == ("met", 0, 0)


def test_a_nil_month_speaks_only_of_events_it_names() -> None:
    stated = [record("monthly-summary", d, status="nil") for d in ("2026-09-30", "2026-10-30", "2026-11-30")]
    assert of("first-aid-record", stated).status == "nil stated"
    assert of("visitor-log/lot-14-timber-flats", stated).status == "not due"
    assert of("first-aid-record", stated, found_rules=rules_with("T7", in_force=False)).status == "not due"
    assert of("first-aid-record", stated[:2]).status == "not due"


@pytest.mark.parametrize(("workers", "status"), [(1, "not applicable"), (2, "gap")])
def test_an_owner_alone_is_one_worker(workers: int, status: str) -> None:
    plan = business(worker_count=workers, regularly_employed=1)
    alone = replace(plan, company=plan.company.model_copy(update={"employees": ()}))
    assert of(TOOLBOX, [], plan=alone).status == status
    assert of("flha", [], plan=alone).status == "gap"


# -- what is next ----------------------------------------------------------------------------------------------


def test_the_next_is_due_by_the_last_working_day_of_the_first_period_without_one() -> None:
    assert of(TOOLBOX, []).next_due == date(2026, 12, 4)
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-11-30")).next_due == date(2026, 12, 11)
    assert of(TOOLBOX, dated("toolbox-meeting", "2026-11-29")).next_due == date(2026, 12, 4)
    assert of("action-log", []).next_due == date(2026, 12, 31)
    assert of("action-log", [], "2026-11-20").next_due == date(2026, 11, 30)
    assert of("action-log", dated("action-log", "2026-12-01")).next_due == date(2027, 1, 29)
    assert of("flha", []).next_due == date(2026, 12, 1)
    assert of("flha", dated("flha", "2026-12-01")).next_due == date(2026, 12, 2)
    assert of(TOOLBOX, [], "2026-12-05").next_due == date(2026, 12, 11), "on a Saturday the week has no day left"


def test_the_next_quarter_is_three_months_after_the_last_or_the_begin() -> None:
    assert of("ladder-inspection", dated("ladder-inspection", "2026-10-05")).next_due == date(2027, 1, 5)
    assert of("ladder-inspection", [], "2026-11-02").next_due == date(2026, 12, 1)
    assert of("ladder-inspection", [], "2026-12-15").next_due == date(2026, 12, 15)
    assert kept(look([GOOD[0]], day=date(2026, 12, 5)), "ladder-inspection").next_due == date(2026, 12, 7)


def test_who_works_on_sundays_has_until_sunday() -> None:
    assert of(TOOLBOX, [], plan=business(working_days=ALL_WEEK)).next_due == date(2026, 12, 6)

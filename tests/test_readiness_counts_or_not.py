"""What counts on the day itself, the one before and the one after; and how much proof is enough."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from readiness_cases import company_with, minutes, plan_of, record, rules, rules_with, shut
from test_readiness_verdict import GOOD, kept, look

from secor_docs.plan import Plan
from secor_docs.readiness.judge import Judged, judge, nothing_counts, signed_policy_day
from secor_docs.readiness.months import INVESTIGATIONS
from secor_docs.readiness.proof import ElementProof, Proof, proof, proof_step
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.record import Record, Tracker

POLICY = date(2026, 8, 3)


def judged(
    *log: Record, day: str = "2026-12-01", policy: date | None = POLICY, plan: Plan | None = None
) -> list[Judged]:
    at = date.fromisoformat(day)
    return [*judge(plan or plan_of(), log, at, policy_signed_on=policy, rules=rules())]


# -- days -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (record("safety-meeting-minutes", "2026-08-03"), None),
        (record("safety-meeting-minutes", "2026-08-02"), "before policy"),
        (record("safety-meeting-minutes", "2026-12-01"), None),
        (record("safety-meeting-minutes", "2026-12-02"), "future"),
        (record("flha", "2026-08-17"), None),
        (record("flha", "2026-08-16"), "before site"),
        (record("flha", "2026-10-05", scope_name="Pine Lake pole shop"), None),
        (record("flha", "2026-10-04", scope_name="Pine Lake pole shop"), "before site"),
        (record("training-record", "2026-08-02"), "cannot begin"),
        (record("training-record", "2026-08-03"), None),
        (record("monthly-summary", "2026-09-30", status="nil"), "nil"),
        (record("health-safety-policy", "2026-08-02"), "not operational"),
        (record("safety-meeting-minutes", "2026-09-01", completed_by=""), "nobody"),
        (record("safety-meeting-minutes", "2026-09-01", location=""), "nowhere"),
        (record("safety-meeting-minutes", "2026-09-01", complete=None), "completeness unknown"),
        (record("vehicle-pretrip", "2026-09-01", scope_type="vehicle", scope_name=""), "nothing named"),
        (record("safety-meeting-minutes", "2026-09-01", scope_type="site", scope_name="Lot 99"), "unknown site"),
    ],
)
def test_a_record_counts_or_not_by_its_day_and_what_it_says(row: Record, reason: str | None) -> None:
    (found,) = judged(row)
    assert (found.reason, found.works) == (reason, reason is None)


def test_the_last_day_of_a_site_still_counts() -> None:
    log = [record("flha", day, scope_name="Pine Lake pole shop") for day in ("2026-12-18", "2026-12-19")]
    assert [j.reason for j in judged(*log, day="2026-12-31")] == [None, "after site"]


def test_without_a_policy_only_what_may_be_older_counts_and_begins_nothing() -> None:
    log = [
        record("training-record", "2026-08-02"),
        record("flha", "2026-09-01"),
        record("orientation-form", "2026-09-02"),
    ]
    assert [(j.reason, j.counts) for j in judged(*log, policy=None)] == [
        ("begins nothing", True),
        ("no policy", False),
        ("begins nothing", True),
    ]


def test_the_first_day_of_the_twelve_months_of_a_maintenance_year_counts() -> None:
    certification = plan_of().company.certification.model_copy(update={"status": "certified"})
    log = minutes("2026-12-30", "2026-12-31", "2027-01-04")
    found = judged(*log, day="2027-12-31", plan=company_with(certification=certification))
    assert [j.reason for j in found] == ["outside window", None, None]


def test_the_policy_stands_from_the_first_day_on_which_a_whole_one_was_signed() -> None:
    def signed(*log: Record, day: str = "2026-12-01") -> date | None:
        return signed_policy_day(log, date.fromisoformat(day), rules())

    one = record("health-safety-policy", "2026-09-01")
    assert signed(one, record("health-safety-policy", "2026-10-01")) == date(2026, 9, 1)
    assert signed(one, day="2026-09-01") == date(2026, 9, 1)
    assert signed(one, day="2026-08-31") is None
    wrong: list[dict[str, Any]] = [{"signed": False}, {"complete": False}, {"status": "withdrawn"}]
    for change in wrong:
        assert signed(record("health-safety-policy", "2026-09-01", **change)) is None
    assert signed(record("health-safety-policy", None)) is None
    assert signed(record("flha", "2026-09-01")) is None


def test_nothing_counts_up_to_the_day_before_the_policy() -> None:
    days = (None, date(2026, 12, 2), date(2026, 12, 1))
    assert [nothing_counts(day, date(2026, 12, 1), rules()) for day in days] == [True, True, False]
    assert not nothing_counts(None, date(2026, 12, 1), rules_with("T2", in_force=False))


def test_the_same_record_twice_is_known_by_all_it_says() -> None:
    one = {"record_id": "", "notes": "Bay 1"}
    first = record("safety-meeting-minutes", "2026-09-01", **one)
    again = record("safety-meeting-minutes", "2026-09-01", **one)
    other = record("safety-meeting-minutes", "2026-09-01", **{**one, "notes": "Bay 2"})
    person = record("safety-meeting-minutes", "2026-09-01", **one, completed_by="Carla Wiens")
    assert [j.reason for j in judged(first, again, other, person)] == [None, "twice", None, None]
    numbered = [record("safety-meeting-minutes", "2026-09-01", record_id=id_, notes="") for id_ in ("A1", "A1", "A2")]
    assert [j.reason for j in judged(*numbered)] == [None, "twice", None]


def test_a_row_that_a_later_one_corrects_says_so() -> None:
    old = record("safety-meeting-minutes", "2026-09-01", record_id="M1", status="withdrawn")
    new = record("safety-meeting-minutes", "2026-09-02", record_id="M2", replaces="M1")
    assert [j.reason for j in judged(old, new)] == ["corrected", None]
    gone = record("safety-meeting-minutes", "2026-09-02", record_id="M2", replaces="M1", status="withdrawn")
    assert [j.reason for j in judged(old, gone)] == ["withdrawn", "withdrawn"]
    third = record("safety-meeting-minutes", "2026-09-03", record_id="M3", replaces="M2")
    assert [j.reason for j in judged(old, gone, third)] == ["corrected", "corrected", None]


# -- nothing happened -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-10-29", False),
        ("2026-10-30", True),  # the last working day of October
        ("2026-11-10", True),  # ten days after the month
        ("2026-11-11", False),
    ],
)
def test_a_summary_is_signed_from_the_last_working_day_to_ten_days_after(day: str, said: bool) -> None:
    found = look([*GOOD, record("monthly-summary", day, status="nil")]).nothing
    assert (date(2026, 10, 1) not in found.silent) is said
    assert date(2026, 9, 1) in found.silent
    assert found.stated is False


def test_an_event_breaks_the_silence_of_its_month_alone() -> None:
    found = look([*GOOD, record("incident-report", "2026-10-07", scope_type="site", scope_name="Lot 14 Timber Flats")])
    assert found.nothing.silent == (date(2026, 9, 1), date(2026, 11, 1))
    assert found.nothing.months == (date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1))
    assert not found.nothing.stated, "an event is no summary"


# -- a paper that is passed round -------------------------------------------------------------------------------


def test_a_paper_of_each_worker_is_for_everybody_who_took_part() -> None:
    one = record(
        "policy-acknowledgement",
        "2026-09-02",
        scope_type="employee",
        scope_name="Carla Wiens",
        took_part=("Nate Friesen",),
    )
    found = look([*GOOD, one])
    states = {name: kept(found, f"policy-acknowledgement/{name}").status for name in ("carla-wiens", "nate-friesen")}
    assert states == {"carla-wiens": "met", "nate-friesen": "met"}
    assert kept(found, "policy-acknowledgement/rafael-duarte").status == "overdue"
    there = record("toolbox-meeting", "2026-10-07", took_part=("Pine Lake pole shop",))
    assert kept(look([*GOOD, there]), "toolbox-meeting/pine-lake-pole-shop").kept == 0, "a site takes part in nothing"


# -- how much proof is enough -----------------------------------------------------------------------------------


def proven(*elements: tuple[int, int]) -> Proof:
    """Elements by the questions proven and asked."""
    made = [ElementProof(n, yes, asked) for n, (yes, asked) in enumerate(elements, 1)]
    return proof(made, rows_only=0, by_people=3, rules=rules())


@pytest.mark.parametrize(
    ("elements", "needed", "below", "enough"),
    [
        (((4, 5),), 4, (), True),
        (((3, 5),), 4, (), False),
        (((5, 6),), 5, (), True),  # 80 per cent of six is 4.8
        (((4, 6),), 5, (), False),
        (((9, 10), (1, 2)), 10, (), True),
        (((10, 10), (1, 3)), 11, (2,), False),
        (((10, 10), (0, 1), (0, 0)), 9, (2,), False),  # enough of all, and one element short
        (((0, 0),), 0, (), True),
    ],
)
def test_eighty_per_cent_of_all_and_half_of_each_element_are_enough(
    elements: tuple[tuple[int, int], ...], needed: int, below: tuple[int, ...], enough: bool
) -> None:
    found = proven(*elements)
    assert (found.needed, found.below, found.enough) == (needed, below, enough)
    assert proof_step(found, rules()).state == ("done" if enough else "missing")


def test_what_proof_says_in_words() -> None:
    assert proven((3, 5), (0, 4)).step == (
        "proof for 3 of the 9 questions that papers can answer; 8 needed; too little in element 2"
    )
    assert proven((0, 5), (0, 4)).step.endswith("; too little in every element")
    more = proof([ElementProof(1, 4, 5)], rows_only=1, by_people=0, rules=rules())
    assert more.step.endswith("; 1 more have a row or a paper with nothing kept behind it")
    assert proof_step(proven((0, 5)), rules_with("T17", in_force=False)).state == "done"


# -- the earliest day -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("only", "earliest"), [("2026-12-01", "2027-12-01"), ("2026-11-30", "2028-02-01")])
def test_a_record_on_the_first_day_of_the_coming_window_still_begins_the_count(only: str, earliest: str) -> None:
    certification = plan_of().company.certification.model_copy(update={"status": "certified"})
    plan = company_with(certification=certification)
    off = (shut("2026-12-02", "2027-09-30"),)
    found = look(minutes(only), plan=plan, day=date(2027, 10, 5), shutdowns=off, policy_signed_on=date(2026, 1, 5))
    assert found.forecast.earliest == date.fromisoformat(earliest)


def test_the_month_asked_about_has_its_line_on_its_first_day_too() -> None:
    for day in (date(2026, 12, 1), date(2026, 12, 2)):
        assert [a.id for a in look(day=day).forecast.ahead if a.id.startswith("record-")] == ["record-2026-12"]


def test_a_record_of_the_day_the_evaluation_may_start_is_still_told() -> None:
    tracker = Tracker("t", records=(GOOD[0], *minutes("2026-09-01", "2026-10-05")))
    found = readiness(plan_of(), tracker, date(2026, 10, 20), rules=rules(), wanted=("days",)).forecast
    assert found.earliest == date(2026, 11, 30)
    assert [a.day for a in found.ahead if a.id == "record-2026-11"] == [date(2026, 11, 30)]
    assert [a.id for a in found.ahead if a.id == "record-2026-12"] == []


def test_the_forms_that_tell_of_incidents_are_those_of_the_element_of_investigations() -> None:
    forms = {p.type.id for p in plan_of().documents if p.type.element == INVESTIGATIONS}
    assert {"incident-report", "incident-investigation"} <= forms

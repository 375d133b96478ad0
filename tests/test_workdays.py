"""Working days: the company's week, Alberta's general holidays, the optional ones, shut-downs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from readiness_cases import company_with, every, minutes, plan_of, record, rules, shut

from secor_docs.company import Company
from secor_docs.plan import Plan
from secor_docs.problems import InputWrongError
from secor_docs.readiness.verdict import readiness
from secor_docs.tracker.record import Record, Tracker
from secor_docs.workdays import MONDAY_TO_FRIDAY, OPTIONAL_HOLIDAYS, Calendar, holidays
from secor_docs.yamlfile import parse_yaml, read_model

DAY = date(2026, 12, 1)


def test_the_general_holidays_of_a_year_are_the_nine_of_the_province() -> None:
    assert {str(day): name for day, name in holidays(2026).items()} == {
        "2026-01-01": "New Year's Day",
        "2026-02-16": "Family Day",
        "2026-04-03": "Good Friday",
        "2026-05-18": "Victoria Day",
        "2026-07-01": "Canada Day",
        "2026-09-07": "Labour Day",
        "2026-10-12": "Thanksgiving Day",
        "2026-11-11": "Remembrance Day",
        "2026-12-25": "Christmas Day",
    }


def test_each_optional_holiday_is_in_the_list_of_every_year_when_it_is_given() -> None:
    for year in range(2024, 2045):
        assert len(holidays(year)) == 9
        for key, name in OPTIONAL_HOLIDAYS.items():
            assert name in holidays(year, (key,)).values(), (year, key)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-10", True),
        ("2026-11-11", False),  # Remembrance Day
        ("2026-11-13", True),  # a Friday
        ("2026-11-14", False),
        ("2026-11-16", False),  # the first day of the shut-down
        ("2026-11-20", False),  # the last
        ("2026-11-23", True),
    ],
)
def test_a_day_is_worked_by_week_holiday_and_shut_down(day: str, works: bool) -> None:
    assert Calendar((shut("2026-11-16", "2026-11-20"),)).works(date.fromisoformat(day)) is works


def test_the_week_of_the_company_and_its_own_days_off_decide() -> None:
    four = Calendar(week=MONDAY_TO_FRIDAY[:4], optional=["truth-and-reconciliation"])
    assert not four.works(date(2026, 11, 13))
    assert not four.works(date(2026, 9, 30))
    assert Calendar().works(date(2026, 9, 30))
    assert Calendar(week=["saturday"]).works(date(2026, 11, 14))


def test_the_next_and_the_last_working_day() -> None:
    calendar = Calendar((shut("2026-12-19", "2027-01-03"),))
    assert calendar.next_working(date(2026, 12, 19)) == date(2027, 1, 4)
    assert calendar.next_working(date(2026, 12, 18)) == date(2026, 12, 18)
    assert calendar.last_working(date(2026, 12, 1), date(2027, 1, 1)) == date(2026, 12, 18)
    assert calendar.last_working(date(2026, 12, 18), date(2027, 1, 1)) == date(2026, 12, 18)
    assert calendar.last_working(date(2026, 12, 19), date(2027, 1, 1)) is None
    assert Calendar((shut("2027-01-04", "2028-12-31"),)).next_working(date(2027, 1, 4)) == date(2027, 1, 4)


def test_a_month_of_shut_down_and_holidays_has_no_working_day() -> None:
    spans = (shut("2026-12-01", "2026-12-24"), shut("2026-12-26", "2026-12-31"))
    assert Calendar(spans).excused(date(2026, 12, 1))
    assert not Calendar(spans[:1]).excused(date(2026, 12, 1))
    assert not Calendar(spans, applied=False).excused(date(2026, 12, 1))


# -- in company.yaml ------------------------------------------------------------------------------------------------


def company(line: str) -> Company:
    text = (
        'company:\n  legal_name: A Ltd.\n  wcb_account: "0000001"\n  office_address: 1 A Street\n  phone: 403-555-0100\n'
        f"  {line}\npeople: {{owner: Ann Lee}}\nemployees: [{{name: Ann Lee, role: Owner}}]\n"
        "sites: [{name: Lot 1, address: 1 A Street}]\ntrades: [{name: framing}]\n"
    )
    return read_model(Company, parse_yaml(text, "company.yaml"))


def test_the_week_is_written_as_people_write_it() -> None:
    assert company(
        "phone2: x".replace("phone2: x", "working_days: [Mon, tue, Wednesday, THU]")
    ).business.working_days == ("monday", "tuesday", "wednesday", "thursday")
    given = company("optional_holidays: [Boxing Day, heritage-day]").business.optional_holidays
    assert given == ("boxing-day", "heritage-day")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("working_days: [funday]", "company.working_days[0]"),
        ("working_days: []", "company.working_days"),
        ("optional_holidays: [May Day]", "company.optional_holidays[0]"),
    ],
)
def test_a_day_nobody_knows_is_told_with_its_line(line: str, field: str) -> None:
    with pytest.raises(InputWrongError) as caught:
        company(line)
    assert str(caught.value).startswith(f"company.yaml:6: {field}: ")


# -- what is due -------------------------------------------------------------------------------------------------------


def flha(log: list[Record], plan: Plan) -> tuple[str, int, int]:
    made = Tracker("tracker.xlsx", records=(record("health-safety-policy", "2026-08-03"), *log))
    kept = next(k for k in readiness(plan, made, DAY, rules=rules()).kept if k.id == "flha")
    return kept.status, kept.kept, kept.due


def test_a_holiday_is_no_missed_day() -> None:
    worked = [d for n in range(91) if Calendar().works(d := date(2026, 9, 1) + timedelta(days=n))]
    log = [*minutes("2026-09-01", "2026-10-05", "2026-11-02"), *(record("flha", day) for day in worked)]
    assert flha(log, plan_of()) == ("met", len(worked), len(worked))
    assert len(worked) == 65 - 3, "65 weekdays, without Labour Day, Thanksgiving and Remembrance Day"


def test_the_fridays_of_a_crew_of_four_days_are_no_missed_days() -> None:
    log = [r for r in every("flha", "2026-09-01", "2026-11-30") if r.activity_date and r.activity_date.weekday() < 4]
    log += minutes("2026-09-01", "2026-10-05", "2026-11-02")
    business = plan_of().company.business.model_copy(update={"working_days": MONDAY_TO_FRIDAY[:4]})
    assert flha(log, plan_of())[0] == "short"
    status, kept, due = flha(log, company_with(business=business))
    assert (status, kept) == ("met", due)

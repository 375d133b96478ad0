"""The Log against the company file: slips in names, and people named in records of days on which they were not there."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from readiness_cases import plan_of, record

from secor_docs.company import Company
from secor_docs.tracker.fits_company import misfits
from secor_docs.tracker.record import Tracker


def told(company: Company | None = None, **row: Any) -> list[str]:
    tracker = Tracker("t.xlsx", records=(record("flha", "2026-10-05", **row), record("flha", "2026-10-06", **row)))
    return [f"{p.field}: {p.message}. {p.fix} [{p.code}]" for p in misfits(tracker, company or plan_of().company)]


def left(day: date) -> Company:
    made = plan_of().company
    return made.model_copy(
        update={
            "employees": tuple(
                e.model_copy(update={"end_date": day}) if e.name == "Desmond Okafor" else e for e in made.employees
            )
        }
    )


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({"completed_by": "Desmond Okafr"}, "Completed by"),
        ({"reviewed_by": "Carla Wiens and Desmond Okafr"}, "Reviewed by"),
        ({"took_part": ("Nate Friesen", "Desmond Okafr")}, "Took part"),
    ],
)
def test_a_slip_in_a_name_is_told_once_with_the_number_of_rows(row: dict[str, Any], field: str) -> None:
    assert told(**row) == [
        f'{field}: "Desmond Okafr" is nearly the name of one of your people (2 rows). Did you mean "Desmond Okafor"? [R026]'
    ]


def test_somebody_named_in_a_record_of_a_later_day_than_his_last_is_told() -> None:
    assert told(left(date(2026, 10, 5))) == [
        (
            "Completed by: Desmond Okafor left on 2026-10-05, and is named in a record of 2026-10-06. "
            "Write who it was, or fix the day of the record or of the person. [R027]"
        )
    ]
    assert told(left(date(2026, 10, 6))) == []


@pytest.mark.parametrize(
    "who", ["Desmond Okafor", "desmond  okafor", "Carla Wiens; Desmond Okafor", "St. John trainer"]
)
def test_people_who_were_there_and_others_from_outside_are_left_in_peace(who: str) -> None:
    assert told(completed_by=who) == []


def test_a_name_of_before_is_known() -> None:
    made = plan_of().company
    renamed = made.model_copy(
        update={
            "employees": tuple(
                e.model_copy(update={"name": "Des Bell", "formerly": ("Desmond Okafor",)})
                if e.name == "Desmond Okafor"
                else e
                for e in made.employees
            )
        }
    )
    assert told(renamed) == []

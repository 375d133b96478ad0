"""The SECOR application: what ACSA asks for on one page, what is missing for it, and that it was sent."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from readiness_cases import company_with, rules

import secor_docs.cli
from secor_docs.cli import main
from secor_docs.company import Company, faults, findings, gaps
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import Stock
from secor_docs.law.industries import Industries
from secor_docs.load import load_activities, load_index, load_industries
from secor_docs.readiness.application import ApplicationSheet, application_sheet, as_values, page
from secor_docs.readiness.eligibility import eligibility
from secor_docs.tracker.record import Tracker

TODAY = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: TODAY)


@cache
def industries() -> Industries:
    stock = Stock.of()
    return load_industries(stock, load_activities(stock, load_index(stock)))


def company(business: dict[str, Any] | None = None, **more: Any) -> Company:
    facts: dict[str, Any] = {
        "company": {
            "legal_name": "Birch Roofing Ltd.",
            "wcb_account": "0000999",
            "entity": "corporation",
            "industry_codes": ["42118"],
            "acsa_membership": "automatic",
            "acsa_member_no": "A-10101",
            "office_address": "1 Example Street, Red Deer, AB",
            "phone": "403-555-0170",
            "email": "office@birch.example",
            **(business or {}),
        },
        "people": {"owner": {"name": "Ann Lee", "title": "Owner", "phone": "403-555-0171"}},
        "employees": [
            {
                "name": "Ann Lee",
                "role": "Owner",
                "hire_date": "2020-01-06",
                "full_time": True,
                "courses": [
                    {"course": "Principles of Health and Safety Management", "issued": "2026-06-18"},
                    {"course": "CSTS", "issued": "2026-06-20"},
                ],
            }
        ],
        "sites": [{"name": "Lot 4", "address": "4 Elm"}],
        **more,
    }
    return Company.model_validate(facts)


def sheet(business: dict[str, Any] | None = None, **more: Any) -> ApplicationSheet:
    return application_sheet(company(business, **more), industries(), rules(), TODAY)


def said(found: ApplicationSheet) -> str:
    return " ".join(found.member)


def test_a_complete_company_has_everything_that_is_asked_for() -> None:
    found = sheet()
    assert found.missing == ()
    lines = {line.label: line.value for line in found.lines}
    assert lines["Legal name, as at the WCB"] == "Birch Roofing Ltd."
    assert lines["WCB industry codes"] == "42118 Roofing"
    assert lines["ACSA membership"] == "automatic, number A-10101"
    assert lines["Course: industry course"] == "Ann Lee, full-time: CSTS, 2026-06-20"
    assert lines["Owner or most senior manager"] == "Ann Lee, Owner, 403-555-0171"


def test_a_member_by_code_is_told_why() -> None:
    assert "42118 Roofing" in said(sheet())
    assert "every employer in this industry belongs to ACSA" in said(sheet())
    assert "without a fee" in said(sheet({"acsa_membership": "not yet"}))
    assert "before you pay" in said(sheet({"acsa_membership": "associate"}))


def test_an_associate_is_led_to_the_fee() -> None:
    assert "fee is paid before you send" in said(sheet({"acsa_membership": "associate", "industry_codes": ["42104"]}))
    assert "pay the yearly fee" in said(sheet({"acsa_membership": "not yet", "industry_codes": ["42104"]}))


def test_membership_that_was_not_seen_is_never_claimed() -> None:
    words = said(sheet({"industry_codes": ["99999"]}))
    assert "was not seen" in words
    assert "confirm it" in words


@pytest.mark.parametrize(
    ("business", "more", "missing"),
    [
        ({"entity": None}, {}, "Form of the company"),
        ({"industry_codes": []}, {"trades": ["roofing"]}, "WCB industry codes"),
        ({"acsa_membership": "not yet"}, {}, "ACSA membership"),
        ({"max_headcount_12m": 11}, {}, "11 is over 10"),
        ({"email": None}, {}, "E-mail"),
        ({}, {"employees": [{"name": "Ann Lee", "role": "Owner"}]}, "without a first day of work for Ann Lee"),
        ({}, {"employees": [{"name": "Ann Lee", "role": "Owner"}]}, "Course: management course"),
        (
            {},
            {"employees": [{"name": "Ann Lee", "role": "Owner", "full_time": True, "courses": [{"course": "CSTS"}]}]},
            "Course: industry course: The date on the certificate",
        ),
        (
            {},
            {
                "employees": [{"name": "Ann Lee", "role": "Owner", "hire_date": "2020-01-06"}],
                "certification": {"secor_trained_employee": "Ann Lee"},
            },
            "You named Ann Lee",
        ),
    ],
)
def test_what_is_missing_is_named(business: dict[str, Any], more: dict[str, Any], missing: str) -> None:
    assert any(missing in line for line in sheet(business, **more).missing)


@pytest.mark.parametrize(
    ("application", "words"),
    [
        ({}, "Not sent yet"),
        ({"sent": "2026-08-14", "how": "phone"}, "Sent on 2026-08-14 by phone. ACSA has not confirmed it"),
        (
            {"sent": "2026-08-14", "how": "e-mail", "confirmed": "2026-08-21"},
            "Sent on 2026-08-14 by e-mail, and confirmed by ACSA on 2026-08-21.",
        ),
    ],
)
def test_it_says_whether_it_was_sent(application: dict[str, str], words: str) -> None:
    assert words in sheet(application=application).state


def test_the_verdict_takes_what_the_file_says_of_the_application() -> None:
    def step(application: dict[str, str]) -> tuple[str, str]:
        steps = eligibility(company(application=application), Tracker("tracker.xlsx"), TODAY, rules())
        found = next(s for s in steps if s.id == "application")
        return found.state, found.message

    assert step({})[0] == "unknown"
    assert step({"sent": "2026-08-14"}) == ("unknown", "sent on 2026-08-14; ACSA's answer is not written down")
    assert step({"sent": "2026-08-14", "how": "form", "confirmed": "2026-08-21"}) == (
        "done",
        "sent on 2026-08-14 by form, confirmed by ACSA on 2026-08-21",
    )


def test_it_is_asked_for_late_and_only_before_the_certificate() -> None:
    def asked(**more: Any) -> list[str]:
        return [gap.key for gap in gaps(company(**more))]

    assert asked()[-1] == "application.sent"
    assert asked(application={"sent": "2026-08-14"})[-2:] == ["application.how", "application.confirmed"]
    assert not any(key.startswith("application") for key in asked(certification={"status": "certified"}))


def test_days_that_cannot_be_right_are_told() -> None:
    wrong = company(application={"sent": "2026-08-14", "confirmed": "2026-08-01"})
    assert [f.key for f in faults(wrong)] == ["application.confirmed"]
    ahead = company(application={"sent": "2027-01-15"})
    assert ("application.sent", "C039") in [(f.key, f.code) for f in findings(ahead, TODAY)]


def test_no_form_of_the_page_passes_for_acsas_own() -> None:
    found = sheet()
    assert "not ACSA's form" in json.dumps(as_values(found))
    assert "not ACSA&#39;s form" in page(found)


def test_the_command_prints_one_page_and_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "company.yaml"
    path.write_text(
        skeleton(
            {
                "company": {
                    "legal_name": "Birch & Söhne Ltd.",
                    "wcb_account": "1",
                    "industry_codes": ["42104"],
                    "office_address": "a",
                    "phone": "403-555-0170",
                },
                "people": {"owner": "Ann Lee"},
                "employees": [{"name": "Ann Lee", "role": "Owner"}],
                "sites": [{"name": "Lot 4", "address": "4 Elm"}],
            }
        ),
        "utf-8",
    )
    assert main(["application", str(path)]) == 1
    out = capsys.readouterr().out
    assert "SECOR application of Birch & Söhne Ltd." in out
    assert "Still missing for the application" in out
    assert len(out.splitlines()) < 60, "one page"
    html, word = tmp_path / "a.html", tmp_path / "a.docx"
    assert main(["application", str(path), "--html", str(html), "--docx", str(word)]) == 1
    assert "Birch &amp; Söhne Ltd." in html.read_text("utf-8")
    assert word.read_bytes()[:2] == b"PK"


def test_the_sample_with_everything_ends_well() -> None:
    assert company_with().company.application.confirmed is not None

"""Whether ACSA takes a SECOR application from this company: head count, WCB account, membership, application."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from secor_docs.company import Company
from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.program.rules import Rules
from secor_docs.readiness.step import Step
from secor_docs.tracker.present_names import goes_by
from secor_docs.tracker.record import Tracker


def eligibility(company: Company, tracker: Tracker, as_of: date, rules: Rules) -> tuple[Step, ...]:
    """The steps before the courses.

    Args:
        company: the company.
        tracker: its tracker; made for another company, it proves nothing for this one.
        as_of: the day to judge by.
        rules: the limits.
    """
    return tuple(_steps(company, tracker, as_of, rules))


def _steps(company: Company, tracker: Tracker, as_of: date, rules: Rules) -> Iterator[Step]:
    business = company.business
    yield Step("wcb", "WCB-Alberta account", "done", f"account {business.wcb_account}, {business.legal_name}")
    yield _identity(company, tracker)
    yield _heads(company, as_of, rules)
    yield _membership(company)
    yield _application(company)


def _application(company: Company) -> Step:
    title, found = "SECOR application", company.application
    if company.certification.status != "new":
        return Step("application", title, "done", f"the company is {company.certification.status}")
    by = f"sent on {found.sent}{f' by {found.how}' if found.how else ''}" if found.sent else ""
    if found.confirmed:
        return Step("application", title, "done", f"{f'{by}, ' if by else ''}confirmed by ACSA on {found.confirmed}")
    if found.sent:
        fix = "Ask ACSA that it is on file, and write the day of the answer as application.confirmed."
        return Step("application", title, "unknown", f"{by}; ACSA's answer is not written down", fix)
    return Step(
        "application",
        title,
        "unknown",
        "company.yaml does not say that it was sent",
        "`secor application` prints what ACSA asks for, by form or by phone. Then write application.sent.",
    )


def _identity(company: Company, tracker: Tracker) -> Step:
    business = company.business
    title = "One company everywhere"
    if tracker.company and not goes_by(tracker, company) and tracker.wcb_account == business.wcb_account:
        return Step(
            "identity",
            title,
            "missing",
            f'the tracker was made for "{tracker.company}", company.yaml says "{business.legal_name}"; both have WCB '
            f"account {business.wcb_account}",
            f'Has the name changed? Then write formerly: ["{tracker.company}"] under company: the records go on counting.',
            "T2",
        )
    wrong = [
        f'the tracker says {what} "{found}", company.yaml says "{wanted}"'
        for what, found, wanted in (
            ("company", "" if goes_by(tracker, company) else tracker.company, business.legal_name),
            ("WCB account", tracker.wcb_account, business.wcb_account),
        )
        if found and folded(found) != folded(wanted)
    ]
    if wrong:
        return Step(
            "identity",
            title,
            "missing",
            "; ".join(wrong),
            "Use the tracker of this company; records of another one prove nothing.",
            "T2",
        )
    return Step("identity", title, "done", "company.yaml and the tracker agree; hold both against the WCB letter")


def _heads(company: Company, as_of: date, rules: Rules) -> Step:
    limit = rules.limits.head_count
    title = f"At most {limit} people in {rules.limits.head_count_months} months"
    most = company.max_headcount_12m(as_of)
    if most > limit:
        day = head_count_day(company, as_of, rules)
        when = (
            f"SECOR not before {day}; until then leave those who left in the list, with their end_date."
            if day
            else "a day for a SECOR can be told once the last day of work of everyone who left is written as end_date."
        )
        return Step(
            "head-count",
            title,
            "missing",
            f"{most} people were under the WCB account at one time{_until(company, as_of, rules)}",
            f"ACSA takes no SECOR application above {limit}. Go for a COR now; {when}",
        )
    undated = [e.name for e in company.employees if e.hire_date is None]
    if undated and company.business.max_headcount_12m is None:
        return Step(
            "head-count",
            title,
            "unknown",
            f"at most {most} that we know of; no hire date for {', '.join(undated)}",
            "Write hire_date for each employee, or max_headcount_12m. Owners, family, office, part-time "
            "and temporary staff and volunteers all count.",
        )
    return Step("head-count", title, "done", f"{most} at most, everyone under the WCB account counted")


def head_count_day(company: Company, as_of: date, rules: Rules) -> date | None:
    """The first day from ``as_of`` on with few enough people in the months before it; None when none is known yet."""
    months, limit = rules.limits.head_count_months, rules.limits.head_count
    out = (months_on(e.end_date + timedelta(days=1), months) for e in company.employees if e.end_date)
    # A day later too: 29 February and twelve months is 28 February.
    days = sorted({as_of, *(day + timedelta(days=n) for day in out for n in (0, 1) if day >= as_of)})
    return next((day for day in days if company.max_headcount_12m(day) <= limit), None)


def _until(company: Company, as_of: date, rules: Rules) -> str:
    """The last day with too many, where it is known and over."""
    ends = sorted({e.end_date for e in company.employees if e.end_date and e.end_date < as_of}, reverse=True)
    limit = rules.limits.head_count
    last = next((day for day in ends if company.head_count(day) > limit), None)
    return f", until {last}" if last and company.head_count(as_of) <= limit else ""


def _membership(company: Company) -> Step:
    title, found = "ACSA membership", company.business.acsa_membership
    if found in {"automatic", "associate"}:
        number = f", number {company.business.acsa_member_no}" if company.business.acsa_member_no else ""
        return Step("membership", title, "done", f"{found}{number}")
    codes = ", ".join(code.code for code in company.business.industry_codes) or "not given"
    if found == "not yet":
        return Step(
            "membership",
            title,
            "missing",
            "the company is not a member yet",
            f"Ask ACSA whether your WCB industry code ({codes}) makes you a member; if not, apply as an "
            "associate member.",
        )
    return Step(
        "membership",
        title,
        "unknown",
        "company.yaml does not say",
        f"Ask ACSA: does our WCB industry code ({codes}) make us a member, or do we apply as an associate?",
    )


@dataclass(frozen=True, slots=True)
class Identity:
    """What to hold against the WCB letter, line by line."""

    lines: tuple[tuple[str, str], ...]
    heads: tuple[tuple[str, str, str], ...]


def identity(company: Company, as_of: date, rules: Rules) -> Identity:
    """The facts that must agree everywhere: names, account, codes, and who counts as a head.

    Args:
        company: the company.
        as_of: the last day of the time looked back.
        rules: the months looked back.
    """
    business = company.business
    begin = months_on(as_of, -rules.limits.head_count_months)
    codes = "; ".join(f"{c.code} {c.title or ''}".strip() for c in business.industry_codes) or "not given"
    heads = tuple(
        (e.name, str(e.hire_date or "no hire date"), str(e.end_date or "today"))
        for e in company.employees
        if (e.end_date is None or e.end_date >= begin) and (e.hire_date is None or e.hire_date <= as_of)
    )
    return Identity(
        (
            ("Legal name", business.legal_name),
            ("Trade name", business.operating_name),
            ("WCB account", business.wcb_account),
            ("Industry codes", codes),
            (
                "Most people at one time",
                f"{company.max_headcount_12m(as_of)} from {begin + timedelta(days=1)} to {as_of}",
            ),
        ),
        heads,
    )

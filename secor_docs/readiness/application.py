"""The SECOR application: what ACSA asks for by form or phone, on one page, and what is still missing for it.

A preparation, not ACSA's form: which boxes that form has was not seen. What is said here is what the company file
holds; membership is said only as far as a source was seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from secor_docs.company import Company
from secor_docs.law.industries import Industries, Industry
from secor_docs.law.lookup import membership
from secor_docs.names import same
from secor_docs.pages import html
from secor_docs.program.rules import Rules
from secor_docs.readiness.courses import HeldCertificate, certificates
from secor_docs.readiness.training import met_needs
from secor_docs.values import Namespace, listed

NOTICE = (
    "A preparation, not ACSA's form. It holds what ACSA asks for by form or by phone, as your company.yaml has it; "
    "nothing was sent. Hold each line against your WCB statement before you send or say it."
)


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """One fact of the application.

    Attributes:
        label: what it is.
        value: as the company file has it; empty where it has nothing.
        missing: what to do where something is missing or wrong; empty otherwise.
    """

    label: str
    value: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class ApplicationSheet:
    """The page.

    Attributes:
        company: whose it is.
        as_of: the day it is made.
        state: whether the application was sent and confirmed, in a sentence.
        lines: the facts, in the order in which they are asked for.
        member: how the company comes to be a member of ACSA, and what to do about it.
    """

    company: Company
    as_of: date
    state: str
    lines: tuple[ApplicationLine, ...]
    member: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still missing for it, in order."""
        return tuple(f"{line.label}: {line.missing}" for line in self.lines if line.missing)


def application_sheet(company: Company, industries: Industries, rules: Rules, as_of: date) -> ApplicationSheet:
    """Gather what an application needs.

    Args:
        company: the company.
        industries: what is known of industry codes, and of membership by them.
        rules: the courses ACSA asks for, and the limit of people.
        as_of: the day to judge by.
    """
    lines = (
        *_business(company, industries),
        _heads(company, as_of, rules),
        _member_line(company, industries),
        *_contact(company),
        *_courses(company, as_of, rules),
    )
    return ApplicationSheet(company, as_of, state(company), lines, tuple(_member(company, industries)))


def state(company: Company) -> str:
    """Whether the application was sent and confirmed, by the company file."""
    found = company.application
    by = f" by {found.how}" if found.how else ""
    if found.confirmed:
        sent = f"Sent on {found.sent}{by}, and confirmed" if found.sent else "Confirmed"
        return f"{sent} by ACSA on {found.confirmed}."
    if found.sent:
        return f"Sent on {found.sent}{by}. ACSA has not confirmed it yet, by your file."
    if company.certification.status != "new":
        return f"The company is {company.certification.status}: it has applied before."
    return "Not sent yet, by your file."


def _business(company: Company, industries: Industries) -> Iterator[ApplicationLine]:
    business = company.business
    yield ApplicationLine("Legal name, as at the WCB", business.legal_name)
    if business.operating_name != business.legal_name:
        yield ApplicationLine("Operating name", business.operating_name)
    yield ApplicationLine("Form of the company", business.entity or "", "" if business.entity else "Not written down.")
    yield ApplicationLine("WCB account", business.wcb_account)
    codes = ", ".join(
        f"{c.code} {c.title or (known.title if (known := industries.by_code.get(c.code)) else '')}".strip()
        for c in business.industry_codes
    )
    yield ApplicationLine("WCB industry codes", codes, "" if codes else "Copy them from the WCB statement.")


def _heads(company: Company, as_of: date, rules: Rules) -> ApplicationLine:
    months, limit, most = rules.limits.head_count_months, rules.limits.head_count, company.max_headcount_12m(as_of)
    undated = [e.name for e in company.employees if e.hire_date is None]
    missing = ""
    if most > limit:
        missing = f"{most} is over {limit}: ACSA takes no SECOR application. Go for a COR, or ask ACSA first."
    elif undated and company.business.max_headcount_12m is None:
        missing = f"Counted without a first day of work for {listed(undated)}; write hire_date, or max_headcount_12m."
    family = sum(bool(e.is_owner_or_family) for e in company.current_employees)
    today = f"{company.worker_count} today{f', of them {family} owner or family' if family else ''}"
    return ApplicationLine(
        f"Most people under the WCB account in the {months} months up to {as_of}",
        f"{most}, with owners, family, office, part-time and temporary staff ({today})",
        missing,
    )


def _member_line(company: Company, industries: Industries) -> ApplicationLine:
    business = company.business
    said = business.acsa_membership if business.acsa_membership in {"automatic", "associate"} else ""
    number = f", number {business.acsa_member_no}" if business.acsa_member_no else ""
    if said:
        return ApplicationLine(
            "ACSA membership", f"{said}{number}", "" if number else "No membership number; ACSA gives it."
        )
    seen = {i.membership for i in _known(company, industries)}
    fix = "Ask ACSA for your number." if seen == {"automatic"} else "Become a member first; see below."
    return ApplicationLine("ACSA membership", business.acsa_membership or "", fix)


def _known(company: Company, industries: Industries) -> tuple[Industry, ...]:
    codes = (industries.by_code.get(c.code) for c in company.business.industry_codes)
    return tuple(industry for industry in codes if industry is not None)


def _member(company: Company, industries: Industries) -> Iterator[str]:
    """Why the company is a member by its code, or the step that makes it one."""
    business = company.business
    known = _known(company, industries)
    for industry in known:
        matched = "" if industry.title_seen else " (the title was matched to the code from a second source)"
        yield f"{industry}{matched}: {membership(industry)} Source: {industry.source}, {industry.year}."
    unknown = [c.code for c in business.industry_codes if c.code not in industries.by_code]
    if unknown:
        yield f"Whether industry code {listed(unknown)} makes you a member was not seen here. Ask ACSA."
    if not business.industry_codes:
        yield "The industry code on your WCB statement decides whether membership is automatic."
    seen, said = {i.membership for i in known}, business.acsa_membership
    if "automatic" in seen:
        if said == "associate":
            yield "Your file says associate, though the code speaks for automatic. Ask ACSA before you pay the fee."
        elif said != "automatic":
            yield "So you are most likely a member already, without a fee: ask ACSA for your number."
    elif said == "automatic":
        yield "Your file says automatic: that rests on your industry code. Have ACSA confirm it for this code."
    else:
        yield (
            "Next step: ask ACSA whether your code makes you a member. If it does not, apply as an associate member "
            "and pay the yearly fee; ACSA takes a SECOR application from members only."
            if said != "associate"
            else "Associate: membership by a yearly fee. See that this year's fee is paid before you send the "
            "application; ACSA takes it from members only."
        )


def _contact(company: Company) -> Iterator[ApplicationLine]:
    business, owner = company.business, company.people.owner
    yield ApplicationLine("Office address", business.office_address)
    if business.mailing_address:
        yield ApplicationLine("Mailing address", business.mailing_address)
    yield ApplicationLine("Phone", business.phone)
    yield ApplicationLine("E-mail", business.email or "", "" if business.email else "Not written down.")
    for label, person in (("Owner or most senior manager", owner), ("Contact for the program", company.people.hs_lead)):
        if person is not None:
            yield ApplicationLine(
                label, ", ".join(filter(None, (person.name, person.title, person.phone, person.email)))
            )


def _courses(company: Company, as_of: date, rules: Rules) -> Iterator[ApplicationLine]:
    """Who holds each course ACSA asks for, with the day on the certificate."""
    edition, held = rules.course_set(as_of), certificates(company, (), as_of)
    owner = company.people.owner.name if edition.by == "owner" else ""
    for need, found, message in met_needs(edition.needs, held, as_of, rules, owner=owner):
        holding = [h for h in held if h.employed and h.good(as_of) and rules.course_key(h.course) in need.any_of]
        holders = [_holder(h) for h in holding]
        undated = "the date on the certificate is not written down." if not any(h.issued for h in holding) else ""
        missing = undated if found == "done" else f"{message.removeprefix(f'{need.name}: ')}."
        yield ApplicationLine(f"Course: {need.name}", "; ".join(holders), missing[:1].upper() + missing[1:])
    person = company.certification.secor_trained_employee
    if person and not any(same(h.person, person) for h in held):
        yield ApplicationLine(
            "Full-time employee who holds the courses",
            person,
            f"You named {person}, but no course is written under employees for this name.",
        )


def _holder(held: HeldCertificate) -> str:
    hours = {True: ", full-time", False: ", not full-time", None: ""}[held.full_time]
    return f"{held.person}{hours}: {held.course}, {held.issued or 'no date written down'}"


# -- as text, plain values, HTML and a Word page -----------------------------------------------------


def as_values(sheet: ApplicationSheet) -> dict[str, Any]:
    """The page as plain values."""
    return {
        "as_of": str(sheet.as_of),
        "notice": NOTICE,
        "state": sheet.state,
        "lines": [{"label": x.label, "value": x.value, "missing": x.missing} for x in sheet.lines],
        "membership": list(sheet.member),
        "missing": list(sheet.missing),
    }


def page(sheet: ApplicationSheet) -> str:
    """The page as one HTML file."""
    return html.page(
        "application.html",
        title=f"SECOR application of {sheet.company.business.legal_name}",
        who=sheet.company.business.legal_name,
        when=str(sheet.as_of),
        heading="SECOR application: what ACSA asks for",
        **shown(sheet),
    )


def shown(sheet: ApplicationSheet) -> dict[str, Any]:
    """What the page shows."""
    return {
        "notice": NOTICE,
        "state": sheet.state,
        "lines": [(x.label, x.value or ("missing", "Missing"), x.missing) for x in sheet.lines],
        "member": sheet.member,
        "missing": sheet.missing,
    }


def word_facts(sheet: ApplicationSheet) -> Namespace:
    """The page's facts for its Word template."""
    lines = [Namespace("application.lines", label=x.label, value=x.value, missing=x.missing) for x in sheet.lines]
    return Namespace(
        "application",
        as_of=str(sheet.as_of),
        notice=NOTICE,
        state=sheet.state,
        lines=lines,
        member=list(sheet.member),
        missing=list(sheet.missing),
    )

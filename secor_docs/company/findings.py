"""What contradicts itself in a company file, and what matters though the file is sound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from secor_docs.company.examples import example_findings
from secor_docs.company.figures import figure_findings
from secor_docs.company.finding import CompanyFinding
from secor_docs.company.model import Company
from secor_docs.company.roles import role_findings
from secor_docs.dates import months_on
from secor_docs.names import folded
from secor_docs.problems import nearest
from secor_docs.yamlfile import Path_, dotted

SECOR_LIMIT = 10
"""Most people under one WCB account at any time in the last 12 months for a SECOR (ACSA)."""


def faults(company: Company) -> Iterator[CompanyFinding]:
    """What contradicts itself in a company whose single values are all sound."""
    if not company.business.industry_codes and not company.trades:
        yield CompanyFinding(
            ("company", "industry_codes"),
            "neither an industry code nor a trade is given",
            'Add the code from the WCB statement, such as industry_codes: [{code: "42118"}], '
            "or a trade, such as trades: [{name: framing}].",
            "C010",
        )
    yield from _wrong_order(company)
    yield from _twice(company)
    yield from _not_employed(company)
    yield from _wrong_counts(company)
    known = [folded(a) for a in company.business.activities]
    for i, site in enumerate(company.sites):
        for j, activity in enumerate(site.activities):
            if known and folded(activity) not in known:
                yield CompanyFinding(
                    ("sites", i, "activities", j),
                    f'"{activity}" is not among company.activities',
                    nearest(activity, company.business.activities).strip()
                    or "Add it there, or write it as it is written there.",
                    "C017",
                )


def _wrong_order(company: Company) -> Iterator[CompanyFinding]:
    pairs: list[tuple[Path_, str, date | None, date | None]] = [
        (("company", "seasons", i), "from/to", s.first_day, s.last_day) for i, s in enumerate(company.business.seasons)
    ]
    for i, e in enumerate(company.employees):
        pairs.append((("employees", i), "hire_date/end_date", e.hire_date, e.end_date))
        pairs.extend(
            (("employees", i, "courses", j), "issued/expires", c.issued, c.expires) for j, c in enumerate(e.courses)
        )
    pairs.extend(
        (("people", "first_aiders", i), "issued/expires", a.issued, a.expires)
        for i, a in enumerate(company.people.first_aiders)
    )
    if (representative := company.people.hs_representative) is not None:
        pairs.append(
            (("people", "hs_representative"), "chosen_on/term_end", representative.chosen_on, representative.term_end)
        )
    pairs.extend((("sites", i), "start/end", s.start, s.end) for i, s in enumerate(company.sites))
    pairs.append((("application",), "sent/confirmed", company.application.sent, company.application.confirmed))
    for path, keys, first, last in pairs:
        first_key, last_key = keys.split("/")
        if first and last and last < first:
            yield CompanyFinding(
                (*path, last_key),
                f"{last} lies before {first_key} {first}",
                "Write the two dates in their order.",
                "C011",
            )
    issued, review = company.dates.issued, company.dates.next_review
    if issued and review and not issued < review <= months_on(issued, 12):
        message = (
            f"{review} is not after the issue {issued}"
            if review <= issued
            else (f"{review} is more than 12 months after the issue {issued}")
        )
        yield CompanyFinding(
            ("dates", "next_review"), message, f"Write a date after {issued}, at most {months_on(issued, 12)}.", "C012"
        )


def _twice(company: Company) -> Iterator[CompanyFinding]:
    lists: list[tuple[Path_, str, Iterable[str | None]]] = [
        *_told_apart("sites", "name", company.sites),
        *_told_apart("employees", "name", company.employees),
        (("trades",), "name", (t.name for t in company.trades)),
        *_told_apart("vehicles", "unit", company.vehicles),
        (("company", "industry_codes"), "code", (c.code for c in company.business.industry_codes)),
    ]
    for path, key, values in lists:
        first: dict[str, int] = {}
        for i, value in enumerate(values):
            if value is not None and first.setdefault(folded(value), i) != i:
                yield CompanyFinding(
                    (*path, i, key),
                    f'"{value}" is in {dotted((*path, first[folded(value)]))} already',
                    "Give each its own, or delete one of the two."
                    + (" If they are two people, give each an id." if path == ("employees",) else ""),
                    "C013",
                )
    counted = Counter(company.activities.does)
    for i, item in enumerate(company.activities.does_not):
        if item.activity in counted:
            yield CompanyFinding(
                ("activities", "does_not", i, "activity"),
                f'"{item.activity}" is under does too',
                "Keep it in one of the two.",
                "C014",
            )


def _told_apart(key: str, name: str, members: Sequence[Any]) -> Iterator[tuple[Path_, str, Iterable[str | None]]]:
    """Ids, and the names of those that no id tells apart."""
    yield (key,), "id", (m.id for m in members)
    with_id = {folded(getattr(m, name)) for m in members if m.id}
    without = Counter(folded(getattr(m, name)) for m in members if not m.id)
    names = (getattr(m, name) for m in members)
    yield (
        (key,),
        name,
        (n if without[folded(n)] and (folded(n) in with_id or without[folded(n)] > 1) else None for n in names),
    )


def _not_employed(company: Company) -> Iterator[CompanyFinding]:
    names = [e.name for e in company.employees]
    representative = company.people.hs_representative
    for path, name in (
        (("people", "hs_representative", "name"), representative.name if representative else None),
        (("certification", "secor_trained_employee"), company.certification.secor_trained_employee),
    ):
        if name and company.employee(name) is None:
            yield CompanyFinding(
                path,
                f'"{name}" is not among the employees',
                nearest(name, names).strip() or "Write a name from employees, or add the person there.",
                "C015",
            )


def _wrong_counts(company: Company) -> Iterator[CompanyFinding]:
    stated = company.business
    for key, number, other, least in (
        ("max_headcount_12m", stated.max_headcount_12m, "worker_count", stated.worker_count),
        ("worker_count", stated.worker_count, "regularly_employed", stated.regularly_employed),
    ):
        if number is not None and least is not None and number < least:
            yield CompanyFinding(
                ("company", key),
                f"{number} is lower than {other} {least}",
                f"Count again: {key} cannot be lower than {other}.",
                "C016",
            )


def findings(company: Company, as_of: date) -> tuple[CompanyFinding, ...]:
    """What matters though the file is sound: too many people, nobody trained, things out of date.

    Args:
        company: the company.
        as_of: the day to judge by.
    """
    return tuple(_findings(company, as_of))


def _findings(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    most = company.max_headcount_12m(as_of)
    if most > SECOR_LIMIT:
        stated = next(
            (key for key in ("max_headcount_12m", "worker_count") if getattr(company.business, key) == most), ""
        )
        yield CompanyFinding(
            ("company", stated) if stated else ("employees",),
            f"{most} people were under the WCB account at one time in the 12 months up to {as_of}; "
            f"a SECOR is for {SECOR_LIMIT} or fewer",
            "ACSA takes no SECOR application above ten. Go for a COR instead, or ask ACSA before you go on.",
            "C030",
        )
    trained = company.certification.secor_trained_employee
    path = ("certification", "secor_trained_employee")
    person = company.employee(trained) if trained else None
    if trained is None:
        yield CompanyFinding(
            path,
            "no full-time employee is named for the SECOR courses",
            "Name one: a full-time employee must hold the courses, even with an outside assessor.",
            "C031",
        )
    elif person is not None and person.full_time is False:
        yield CompanyFinding(
            path, f"{trained} is not full-time", "Name a full-time employee who holds the SECOR courses.", "C032"
        )
    for i, aider in enumerate(company.people.first_aiders):
        if aider.expires and aider.expires < as_of:
            yield CompanyFinding(
                ("people", "first_aiders", i, "expires"),
                f"the first aid certificate of {aider.name} ran out on {aider.expires}",
                "Book the course again, and name another first aider until then.",
                "C033",
            )
    if company.dates.next_review and company.dates.next_review < as_of:
        yield CompanyFinding(
            ("dates", "next_review"),
            f"the program was due for review on {company.dates.next_review}",
            "Review it, sign the review, and write the new dates.issued and dates.next_review.",
            "C034",
        )
    yield from example_findings(company)
    yield from role_findings(company, as_of)
    yield from _over(company, as_of)
    yield from figure_findings(company, as_of)


def _over(company: Company, as_of: date) -> Iterator[CompanyFinding]:
    """Sites and seasons that are over, and figures that cannot be right."""
    for n, site in enumerate(company.sites):
        if site.per_call:
            continue
        if site.end is not None and site.end < as_of:
            yield CompanyFinding(
                ("sites", n, "end"),
                f"{site.name} ended on {site.end}",
                "Its records go on counting. Take its cards and pads out of the truck.",
                code="C035",
            )
        here = sum(e.here(as_of) for e in company.employees) or len(company.employees)
        if site.workers_per_shift is not None and site.workers_per_shift > max(here, company.worker_count):
            yield CompanyFinding(
                ("sites", n, "workers_per_shift"),
                f"{site.workers_per_shift} of your people on {site.name} at once, and you are {here}",
                "Count your own people only; first aid needs depend on it.",
                code="C036",
            )
        if site.nearest_hospital and site.nearest_hospital.minutes == 0:
            yield CompanyFinding(
                ("sites", n, "nearest_hospital", "minutes"),
                f"0 minutes of driving from {site.name} to the hospital",
                "Write the minutes it takes in the usual weather.",
                code="C037",
            )
    for key in ("sent", "confirmed"):
        day = getattr(company.application, key)
        if day is not None and day > as_of:
            yield CompanyFinding(
                ("application", key),
                f"{day} is still to come",
                "Write the day on which it happened, once it has.",
                code="C039",
            )
    issued = company.dates.issued
    if issued is not None and issued > months_on(as_of, 12):
        yield CompanyFinding(
            ("dates", "issued"),
            f"the program is issued on {issued}, more than a year from now",
            "Check the year.",
            code="C038",
        )

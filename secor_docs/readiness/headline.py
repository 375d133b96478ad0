"""The verdict in its first sentences: whether, when at the earliest, and what decides."""

from __future__ import annotations

from collections.abc import Iterator

from secor_docs.dates import month_name
from secor_docs.readiness.forecast import Forecast
from secor_docs.readiness.months import ThreeMonths
from secor_docs.values import listed

NOTHING_COUNTS = "Nothing counts yet: no signed policy"


def not_judged(file: str, unread: str) -> str:
    """What is said instead of a verdict where the Log as a whole could not be read."""
    return f"Could not be judged: {file} could not be read as a whole: {unread}."


def sentences(name: str, months: ThreeMonths, ahead: Forecast, *, ready: bool) -> str:
    """The first sentence says whether the evaluation may start, the earliest day and what decides it.

    Args:
        name: the company.
        months: how the three months stand.
        ahead: what must still come.
        ready: whether the evaluation may start.
    """
    return " ".join(_sentences(name, months, ahead, ready=ready))


def _sentences(name: str, months: ThreeMonths, ahead: Forecast, *, ready: bool) -> Iterator[str]:
    if ready:
        yield f"Ready: {name} may start the evaluation on {months.as_of}."
        if months.begin:
            yield f"The records go back to {months.begin}."
    else:
        yield f"{_first(name, months, ahead)}."
        if not months.nothing_counts and not months.met:
            yield f"{stand(months)}."
        if not months.met and (ahead.decided_by or ahead.bars):
            yield f"The three months are complete on {months.earliest}{_if(months)}."
        if ahead.waits:
            lead = "Missing" if ahead.earliest == months.as_of else "Missing too"
            yield f"{lead}: {listed(s.title for s in ahead.waits)}."


def _first(name: str, months: ThreeMonths, ahead: Forecast) -> str:
    no = f"{name} may not start the evaluation on {months.as_of}"
    if months.nothing_counts:
        policy = months.policy_signed_on
        no = f"{NOTHING_COUNTS}{f' before {policy}' if policy else ''}; {no}"
    else:
        no = f"Not ready: {no}"
    if ahead.earliest is None:
        return f"{no}, and no earliest day can be told: {ahead.bars[0].message}, so a COR now"
    if ahead.decided_by and ahead.decided_by.id == "head-count":
        message = ahead.decided_by.message
        return f"{no}; the earliest day is {ahead.earliest}: {message}, so a COR now, and no SECOR before that day"
    if ahead.decided_by:
        step = ahead.decided_by
        return f"{no}; the earliest day is {ahead.earliest}: {step.title}: {step.message.rstrip('.')}"
    if months.met and ahead.earliest <= months.as_of:
        return no
    return f"{no}; the earliest day is {ahead.earliest}{_if(months)}"


def _if(months: ThreeMonths) -> str:
    if months.begun:
        return ", if records keep coming in"
    signed = f"the policy signed on {months.as_of} and " if months.policy_signed_on is None else ""
    return f", with {signed}a first record on {months.start}"


def stand(months: ThreeMonths) -> str:
    """Where the count stands, without a full stop."""
    if months.nothing_counts:
        return "The three months have not begun: nothing counts before the policy is signed"
    if months.begin is None:
        empty = f", and {month_name(months.empty_months[-1])} has no record" if months.empty_months else ""
        return f"The three months have not begun{empty}"
    hole = [month for month in months.empty_months if month < months.begin]
    after = f" after {month_name(hole[-1])} without a record" if hole else ""
    begun = f"The three months began on {months.begin}{after}"
    if months.lost:
        return f"{begun}, but {month_name(months.lost)} has no record and no working day left, so they begin again"
    return begun


def months_message(months: ThreeMonths) -> str:
    """Where the count stands, and when the three months are complete."""
    return f"{stand(months)}; they are complete on {months.earliest}{_if(months)}."

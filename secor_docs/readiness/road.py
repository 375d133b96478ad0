"""The road to a SECOR: where a company is on it, stop by stop, and the one next step.

Commands, pages and the app show this one value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from secor_docs.names import as_argument
from secor_docs.readiness.step import Step
from secor_docs.readiness.verdict import Readiness
from secor_docs.values import number_of

COMPANY_FILE = "COMPANY"
"""Stands for the company's file in the words of a command."""

StopId = Literal["wcb", "member", "application", "courses", "program", "months", "evaluation"]
StopState = Literal["done", "open", "ask", "later"]

_OPTIONS = frozenset({"--final"})

STATE_WORDS = {"done": "done", "open": "to do", "ask": "find out", "later": "later"}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do.

    Attributes:
        what: in words.
        words: the command, with :data:`COMPANY_FILE` where the company's file belongs.
    """

    what: str
    words: tuple[str, ...]

    def command(self, company: object) -> str:
        """The command as it is typed or pasted, for a company's file or folder."""
        said = (company if word == COMPANY_FILE else word for word in self.words)
        return " ".join(["secor", *(str(word) if word in _OPTIONS else as_argument(word) for word in said)])


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop on the road.

    Attributes:
        id: short name.
        title: what it is.
        state: done, open, to be asked somebody, or not yet to be done.
        message: what was found.
        day: the day it was done, or on which it may be; None where no day is known.
        next: what brings the company further here; None where it is done or not in its hands.
    """

    id: StopId
    title: str
    state: StopState
    message: str
    day: date | None = None
    next: NextStep | None = None


@dataclass(frozen=True, slots=True)
class BinderOnDisk:
    """The company's binder as it lies in its folder.

    Attributes:
        made: the day it was made.
        final: whether it was made as the final one.
        missing: the keys of the facts it prints as missing.
    """

    made: date
    final: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Papers:
    """What lies in the company's folder besides company.yaml.

    Attributes:
        binder: its binder; None where there is none.
        tracker: whether there is a tracker.
        statement: whether `secor start` wrote its statement.
        worksheet: the worksheet of the evaluation; empty where there is none.
    """

    binder: BinderOnDisk | None = None
    tracker: bool = False
    statement: bool = False
    worksheet: str = ""


@dataclass(frozen=True, slots=True)
class Road:
    """All stops, in their order.

    Attributes:
        company: the legal name.
        as_of: the day looked at.
        stops: the stops.
        next: the one next step.
        in_order: the stops, those that matter first now in front.
    """

    company: str
    as_of: date
    stops: tuple[Stop, ...]
    next: NextStep
    in_order: tuple[Stop, ...] = ()


def road(verdict: Readiness, papers: Papers) -> Road:
    """Where a company is on the road to its SECOR.

    Args:
        verdict: what is known about it.
        papers: what lies in its folder.
    """
    stops = tuple(_stops(verdict, papers))
    wanted = sorted(stops, key=lambda stop: _order(verdict, stop))
    ahead = next((stop.next for stop in wanted if stop.next), NextStep("See what is due next", _on("todo")))
    return Road(verdict.plan.company.business.legal_name, verdict.as_of, stops, ahead, tuple(wanted))


def _order(verdict: Readiness, stop: Stop) -> int:
    """A company that may not have a SECOR is told first; then nothing counts before the policy is signed."""
    if stop.id == "wcb" and stop.state == "open":
        return -1
    months = verdict.months
    # A course that is booked still shows as missing for weeks; what is lost by missing this week goes before it.
    first = months.begin is None or months.if_missed > months.earliest
    waits = ("months", "courses") if first else ("courses", "months")
    return ("program", "member", "application", *waits, "wcb", "evaluation").index(stop.id)


def _on(*words: str) -> tuple[str, ...]:
    return (*words, COMPANY_FILE)


def _stops(verdict: Readiness, papers: Papers) -> Iterator[Stop]:
    steps = {step.id: step for step in verdict.steps}
    company = verdict.plan.company
    yield _together("wcb", "WCB account", [steps["wcb"], steps["identity"], steps["head-count"]], _on("ready"))
    yield _together("member", "ACSA member", [steps["membership"]], _on("application"))
    application = company.application
    yield _together(
        "application",
        "SECOR application",
        [steps["application"]],
        _on("fill") if application.sent else _on("application"),
        application.confirmed or application.sent,
    )
    taught = [step for step in verdict.steps if step.id not in _ELSEWHERE]
    held = [one.issued for one in verdict.held if one.issued and one.full_time and one.issued <= verdict.as_of]
    yield _together("courses", "Courses", taught, _on("ready"), max(held, default=None))
    yield _program(verdict, papers)
    yield _months(verdict, papers)
    yield _evaluation(verdict, papers)


_ELSEWHERE = frozenset({"wcb", "identity", "head-count", "membership", "application", "policy", "months", "proof"})


def _together(
    id_: StopId, title: str, steps: Sequence[Step], command: tuple[str, ...], day: date | None = None
) -> Stop:
    """A stop made of steps of the verdict: done when all are, open when one is missing."""
    left = [s for s in steps if s.state == "missing" and s.blocks] or [s for s in steps if s.state == "unknown"]
    if not left:
        return Stop(id_, title, "done", steps[0].message, day)
    first, many = left[0], len(left) - 1
    more = f"; {number_of(many, 'more thing', 'more things')} in `secor ready`" if many else ""
    state: StopState = "open" if first.state == "missing" else "ask"
    return Stop(
        id_,
        title,
        state,
        f"{_small(first.message)}{more}" if many else first.message,
        day,
        NextStep(_small(first.fix), command),
    )


def _small(text: str) -> str:
    return text.rstrip(".")


def _program(verdict: Readiness, papers: Papers) -> Stop:
    signed, title, binder = verdict.months.policy_signed_on, "Program", papers.binder
    if signed is not None and signed <= verdict.as_of:
        kind = "binder" if binder is None else "final binder" if binder.final else "draft binder"
        made = f"; {kind} made on {binder.made}" if binder else "; no binder lies here"
        return Stop("program", title, "done", f"policy signed{made}", signed)
    if binder is None:
        return Stop(
            "program", title, "open", "no binder yet", None, NextStep("Make a first draft of your binder", _on("build"))
        )
    day, left = binder.made, [gap for gap in verdict.plan.missing if _printed(gap.key, binder.missing)]
    if not binder.final and left:
        facts = number_of(len(left), "fact")
        found = f"draft binder made; it marks {facts} as missing"
        return Stop("program", title, "open", found, day, NextStep(f"Fill in {facts} the binder prints", _on("fill")))
    if not binder.final:
        build = NextStep("Read the draft, then make the final binder", (*_on("build"), "--final"))
        return Stop("program", title, "open", "draft binder made; no fact is missing in it", day, build)
    found = "final binder made; the policy is not signed, or its signing is not logged"
    if not papers.tracker:
        return Stop("program", title, "open", found, day, NextStep("Make the tracker", _on("tracker", "new")))
    sign = NextStep("Print, sign and date the policy, then log the day on it", (*_on("log"), verdict.rules.policy))
    return Stop("program", title, "open", found, day, sign)


def _printed(key: str, missing: Iterable[str]) -> bool:
    return any(key == other or other.startswith((f"{key}.", f"{key}[")) for other in missing)


def _months(verdict: Readiness, papers: Papers) -> Stop:
    months, title = verdict.months, "Three months"
    step = next(step for step in verdict.steps if step.id == "months")
    if step.state == "done":
        return Stop("months", title, "done", "of records", months.begin)
    if not papers.tracker:
        make = NextStep("Make the tracker, and log what is done in it", _on("tracker", "new"))
        return Stop("months", title, "open", "no tracker yet", None, make)
    if months.policy_signed_on is None:
        return Stop("months", title, "later", "they begin when the policy is signed")
    if months.begin is None:
        first = NextStep("Do, sign and log the first field-level hazard assessment", (*_on("log"), "flha"))
        return Stop("months", title, "open", "not begun; every day counts", None, first)
    due = NextStep("Do and log what is due this week", _on("todo"))
    day = verdict.earliest or months.earliest
    found = f"running; the evaluation may start on {day} at the earliest, if all that is due is done"
    return Stop("months", title, "open", found, months.begin, due)


def _evaluation(verdict: Readiness, papers: Papers) -> Stop:
    title, status = "Evaluation Tool", verdict.plan.company.certification.status
    if status != "new":
        last = verdict.plan.company.certification.expiry
        until = f", until {last}" if last else ""
        return Stop("evaluation", title, "done", f"the company is {status}{until}")
    if [step.id for step in verdict.missing] == ["proof"]:
        proof = verdict.missing[0]
        return Stop("evaluation", title, "open", proof.message, None, NextStep(_small(proof.fix), _on("coverage")))
    if not verdict.ready:
        wanted = verdict.plan.company.certification.evaluation_start
        plan = f"; planned for {wanted}" if wanted else ""
        return Stop("evaluation", title, "later", f"after everything above{plan}")
    if papers.worksheet:
        score = NextStep("Fill in the worksheet, then see its result", ("evaluation", "score", papers.worksheet))
        return Stop("evaluation", title, "open", "the worksheet is there", None, score)
    if papers.statement:
        sheet = NextStep("Sign the statement, then make the worksheet", _on("evaluation", "new"))
        return Stop("evaluation", title, "open", "may be started; the statement is there", verdict.as_of, sheet)
    return Stop("evaluation", title, "open", "may be started", verdict.as_of, NextStep("Open the gate", _on("start")))


def as_values(found: Road, company: object) -> dict[str, object]:
    """The road as plain values, for another program."""

    def step(one: NextStep | None) -> dict[str, str] | None:
        return None if one is None else {"what": one.what, "command": one.command(company)}

    return {
        "company": found.company,
        "as_of": str(found.as_of),
        "stops": [
            {
                "id": stop.id,
                "title": stop.title,
                "state": stop.state,
                "day": str(stop.day) if stop.day else "",
                "message": stop.message,
                "next": step(stop.next),
            }
            for stop in found.stops
        ],
        "next": step(found.next),
    }

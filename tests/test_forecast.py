"""The earliest day: reached by doing just what is told, not a day before, and never moving later for who does so."""

from __future__ import annotations

import calendar
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from amounts import share
from readiness_cases import company_with, minutes, plan_of, record, rules, shut

from secor_docs.company import Company
from secor_docs.company.people import CourseTaken, Employee
from secor_docs.plan import Plan
from secor_docs.readiness.forecast import Ahead, Forecast, forecast, steps_on
from secor_docs.readiness.months import three_months
from secor_docs.readiness.verdict import Readiness, calendar_of, readiness
from secor_docs.tracker.record import Record, Shutdown, Tracker

DAY = timedelta(days=1)
SEED = 20261127
DOCUMENTS = {"health-safety-policy", "safety-meeting-minutes", "flha"}


def small(plan: Plan) -> Plan:
    """The plan with a few documents, so that many days are judged quickly."""
    return replace(plan, documents=tuple(p for p in plan.documents if p.type.id in DOCUMENTS))


def look(plan: Plan, log: list[Record], day: date, **tracker: Any) -> Readiness:
    return readiness(plan, Tracker("tracker.xlsx", records=tuple(log), **tracker), day, rules=rules())


# -- the slow second way: live through the days ---------------------------------------------------------------


def easter(year: int) -> date:
    """The anonymous Gregorian reckoning."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, g = b // 4, b % 4, (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def off_days(year: int) -> set[date]:
    """The nine general holidays of the Employment Standards Code, reckoned by hand."""
    victoria = date(year, 5, 24)
    victoria -= timedelta(days=victoria.weekday())
    return {
        date(year, 1, 1),
        nth(year, 2, 0, 3),
        easter(year) - timedelta(days=2),
        victoria,
        date(year, 7, 1),
        nth(year, 9, 0, 1),
        nth(year, 10, 0, 2),
        date(year, 11, 11),
        date(year, 12, 25),
    }


@dataclass(frozen=True)
class History:
    """What is on file on a day, and who works when."""

    as_of: date
    days: tuple[date, ...]
    policy: date | None
    shutdowns: tuple[Shutdown, ...]
    week: frozenset[int]
    certified: bool

    def works(self, day: date) -> bool:
        shut_ = any(s.first <= day <= s.last for s in self.shutdowns)
        return day.weekday() in self.week and not shut_ and day not in off_days(day.year)


def key(day: date) -> tuple[int, int]:
    return day.year, day.month


def month_days(day: date) -> list[date]:
    return [day.replace(day=n + 1) for n in range(calendar.monthrange(day.year, day.month)[1])]


def a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


class Slow:
    """Lives through the days from ``as_of`` on: a record on each day that is told, and a look whether it is enough."""

    def __init__(self, history: History) -> None:
        self.h = history
        self.policy = history.policy or history.as_of
        self.made = set(history.days)
        self.busy: dict[tuple[int, int], list[date]] = {}

    def working(self, day: date) -> list[date]:
        if key(day) not in self.busy:
            self.busy[key(day)] = [d for d in month_days(day) if self.h.works(d)]
        return self.busy[key(day)]

    def counting(self, today: date) -> list[date]:
        if self.policy > today:
            return []
        since = max(self.policy, a_year_before(today)) if self.h.certified else self.policy
        return sorted(d for d in self.made if since <= d <= today)

    def begin(self, today: date) -> date | None:
        """The first record after which no month that is over and had working days is without one."""
        found = self.counting(today)
        has = {key(d) for d in found}
        start: date | None = None
        day = found[0].replace(day=1) if found else today
        for first in iter_months(day, today):
            if key(first) in has:
                start = start or next(d for d in found if key(d) == key(first))
            elif key(first) != key(today) and self.working(first):
                start = None
        return start

    def met(self, today: date) -> bool:
        start = self.begin(today)
        if start is None or (today - start).days < 90:
            return False
        months, last = 0, calendar.monthrange(today.year, today.month)[1]
        months = (today.year - start.year) * 12 + today.month - start.month - (today.day < min(start.day, last))
        has = {key(d) for d in self.counting(today) if d >= start}
        whole = [
            m
            for m in iter_months(start, today)
            if m >= start and key(m) != key(today) and key(m) in has and min(month_days(m)) >= start
        ]
        return months >= 3 and len(whole) >= 3

    def day(self) -> date:
        today = self.h.as_of
        while True:
            if self.policy <= today and self.h.works(today):
                has = {key(d) for d in self.counting(today)}
                last = today == self.working(today)[-1]
                if self.begin(today) is None or (last and key(today) not in has):
                    self.made.add(today)
            if self.met(today):
                return today
            today += DAY


def iter_months(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + timedelta(days=32)).replace(day=1)


def random_days(dice: random.Random, first: date, last: date) -> list[date]:
    """Thin and dense logs, some with a hole in them."""
    step = dice.choice((2, 5, 9, 20, 33))
    days = [first + timedelta(days=n + dice.randrange(2)) for n in range(0, max((last - first).days, 0), step)]
    for hole in dice.sample(days, min(len(days), dice.choice((0, 1, 2)))):
        length = timedelta(days=dice.choice((25, 45, 70, 100)))
        days = [d for d in days if not hole <= d < hole + length]
    return [d for d in days if d <= last]


def random_history(dice: random.Random) -> History:
    first = date(2024, 1, 1) + timedelta(days=dice.randrange(1100))
    as_of = first + timedelta(days=dice.choice((0, 5, 30, 70, 85, 91, 95, 130, 200, 300)) + dice.randrange(8))
    if dice.random() < 0.3:  # the end of a month is where most may go wrong
        as_of = max(month_days(as_of)) - dice.randrange(3) * DAY
    policy = dice.choice((first - 9 * DAY, first + dice.randrange(60) * DAY, as_of + dice.randrange(1, 40) * DAY, None))
    shutdowns = []
    for _ in range(dice.choice((0, 0, 1, 2))):
        begin = first + timedelta(days=dice.randrange(-40, 400))
        shutdowns.append(shut(str(begin), str(begin + dice.choice((6, 20, 33, 61)) * DAY)))
    if dice.random() < 0.1:  # a winter of no work
        shutdowns.append(shut(str(as_of + 20 * DAY), str(as_of + dice.randrange(200, 330) * DAY)))
    week = frozenset(range(4)) if dice.random() < 0.2 else frozenset(range(5))
    days = tuple(random_days(dice, first, as_of))
    return History(as_of, days, policy, tuple(shutdowns), week, certified=dice.random() < 0.2)


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def plan_for(history: History) -> Plan:
    company = plan_of().company
    business = company.business.model_copy(
        update={"working_days": tuple(WEEKDAYS[n] for n in sorted(history.week)), "optional_holidays": ()}
    )
    status = "certified" if history.certified else "new"
    certification = company.certification.model_copy(update={"status": status, "last_acsa_course": date(2099, 1, 1)})
    return small(company_with(business=business, certification=certification))


def months_day(found: Readiness) -> date:
    """The day the three months stand by the forecast."""
    ahead = next((a.day for a in found.forecast.ahead if a.id == "months"), None)
    return max(ahead or found.months.earliest, found.as_of)


def test_the_day_of_the_three_months_agrees_with_living_through_the_days() -> None:
    dice = random.Random(SEED)
    for number in range(share(2000)):
        history = random_history(dice)
        found = look(
            plan_for(history),
            minutes(*map(str, history.days)),
            history.as_of,
            policy_signed_on=history.policy,
            shutdowns=history.shutdowns,
        )
        assert months_day(found) == Slow(history).day(), (number, history, found.sentence)


# -- following the advice ----------------------------------------------------------------------------------------


@dataclass
class Follower:
    """A company that does what is told by the day it is told, and nothing else; an eager one often before it."""

    company: Company
    log: list[Record]
    day: date
    shutdowns: tuple[Shutdown, ...]
    eager: random.Random | None = None

    @property
    def plan(self) -> Plan:
        return small(replace(plan_of(), company=self.company))

    def looked(self) -> Readiness:
        return look(self.plan, self.log, self.day, shutdowns=self.shutdowns)

    def glance(self) -> tuple[Forecast, bool]:
        """The forecast and whether the evaluation may start: what changes from day to day, and no more."""
        tracker = Tracker("tracker.xlsx", records=tuple(self.log), shutdowns=self.shutdowns)
        working = calendar_of(self.company, tracker, rules())
        months = three_months(self.plan, self.log, self.day, policy_signed_on=None, calendar=working, rules=rules())
        steps = steps_on(self.company, tracker, self.day, rules())
        ahead = forecast(self.company, tracker, months, steps, calendar=working, rules=rules())
        ready = months.met and not any(s.state == "missing" and s.blocks for s in steps)
        return ahead, ready

    def follow(self, ahead: Forecast) -> bool:
        """Do what is told for the day; whether there was anything."""
        told = [item for item in ahead.ahead if item.kind == "do" and (item.day == self.day or self.early(item))]
        for item in told:
            self.do(item.id)
        return bool(told)

    def early(self, item: Ahead) -> bool:
        """A record of this month, or a step, is seen to before its last day."""
        step = not item.id.startswith(("record-", "first-record", "policy"))
        here = step or item.id == f"record-{self.day:%Y-%m}"
        return self.eager is not None and here and self.eager.random() < 0.1

    def do(self, what: str) -> None:
        if what == "policy":
            self.log.append(record("health-safety-policy", self.day))
        elif what == "first-record" or what.startswith("record-"):
            self.log.extend(minutes(str(self.day)))
        elif what == "membership":
            business = self.company.business.model_copy(update={"acsa_membership": "associate"})
            self.company = self.company.model_copy(update={"business": business})
        elif what == "application":
            sent = self.company.application.model_copy(update={"sent": self.day, "confirmed": self.day})
            self.company = self.company.model_copy(update={"application": sent})
        elif what == "assessor":
            assessor = self.company.assessor.model_copy(update={"phsm_date": self.day})
            self.company = self.company.model_copy(update={"assessor": assessor})
        elif what == "courses":
            here = next(n for n, e in enumerate(self.company.employees) if e.end_date is None)
            crew = list(self.company.employees)
            taken = tuple(CourseTaken(course=c, issued=self.day) for c in ("PHSM", "CSTS"))
            crew[here] = crew[here].model_copy(update={"courses": (*crew[here].courses, *taken), "full_time": True})
            self.company = self.company.model_copy(update={"employees": tuple(crew)})
        else:
            raise AssertionError(what)


def worker(number: int, hired: date, left: date | None = None, courses: tuple[CourseTaken, ...] = ()) -> Employee:
    return Employee(
        name=f"Worker {number}", role="Carpenter", hire_date=hired, end_date=left, full_time=True, courses=courses
    )


def random_company(dice: random.Random, as_of: date) -> tuple[Company, set[str]]:
    """A company and what is special about it."""
    company, kinds = plan_of().company, set()
    crew = [worker(n, date(2015, 1, 5)) for n in range(dice.randrange(2, 8))]
    holders = (CourseTaken(course="PHSM", issued=date(2020, 2, 3)), CourseTaken(course="CSTS", issued=date(2020, 2, 3)))
    kind = dice.random()
    if kind < 0.2:
        kinds.add("courses missing")
    elif kind < 0.35:
        booked = as_of + timedelta(days=dice.randrange(1, 200))
        holders = (holders[0].model_copy(update={"issued": booked}), holders[1])
        kinds.add("a course booked")
    elif kind < 0.45:
        ends = as_of + timedelta(days=dice.randrange(200))
        holders = (holders[0], holders[1].model_copy(update={"expires": ends}))
        kinds.add("a course that ends")
    if kind >= 0.2:
        crew[1] = crew[1].model_copy(update={"courses": holders})
    if dice.random() < 0.25:
        left = as_of + timedelta(days=dice.randrange(-200, 150))
        crew[1] = crew[1].model_copy(update={"end_date": left})
        kinds.add("a leaver")
    if dice.random() < 0.25:
        kinds.add("more than ten")
        left = as_of - timedelta(days=dice.randrange(400))
        crew += [worker(20 + n, date(2019, 5, 1), left + n * DAY) for n in range(11 - len(crew) + dice.randrange(2))]
    membership = dice.choice(("automatic", "associate", "not yet"))
    if membership == "not yet":
        kinds.add("no member")
    phsm = dice.choice((date(2021, 1, 4), date(2021, 1, 4), as_of + timedelta(days=dice.randrange(1, 150)), None))
    week = WEEKDAYS[:4] if dice.random() < 0.2 else WEEKDAYS
    applied = dice.choice((date(2023, 5, 1), None))
    update: dict[str, Any] = {
        "application": company.application.model_copy(update={"sent": applied, "confirmed": applied}),
        "business": company.business.model_copy(
            update={
                "acsa_membership": membership,
                "max_headcount_12m": None,
                "worker_count": None,
                "working_days": week,
                "optional_holidays": dice.choice(((), ("boxing-day", "easter-monday"))),
            }
        ),
        "employees": tuple(crew),
        "people": company.people.model_copy(
            update={"owner": company.people.owner.model_copy(update={"name": crew[0].name})}
        ),
        "assessor": company.assessor.model_copy(update={"name": "Robin Outside", "internal": False, "phsm_date": phsm}),
    }
    return company.model_copy(update=update), kinds


def random_follower(dice: random.Random) -> tuple[Follower, set[str]]:
    history = random_history(dice)
    company, kinds = random_company(dice, history.as_of)
    log = minutes(*map(str, history.days))
    if history.policy is None:
        kinds.add("no policy")
    elif history.policy > history.as_of - 60 * DAY:
        kinds.add("a later policy")
    if history.policy is not None:
        log.append(record("health-safety-policy", min(history.policy, history.as_of)))
    if history.shutdowns:
        kinds.add("a shut-down")
    eager = random.Random(dice.random()) if dice.random() < 0.5 else None
    follower = Follower(company, log, history.as_of, history.shutdowns, eager)
    if follower.looked().months.empty_months:
        kinds.add("an empty month")
    return follower, kinds


KINDS = ("no policy", "a later policy", "a leaver", "a shut-down", "more than ten", "an empty month")


def test_whoever_follows_the_advice_reaches_the_earliest_day_and_never_sees_it_move_later() -> None:
    dice = random.Random(SEED)
    runs = share(1000)
    shares: Counter[str] = Counter()
    for number in range(runs):
        follower, kinds = random_follower(dice)
        shares.update(kinds)
        begun, first = follower.day, follower.looked()
        told = first.earliest
        if told is None:
            assert first.forecast.bars, (number, first.sentence)
            shares["no day known"] += 1
            continue
        reached = max(told, begun)
        ahead, ready = first.forecast, first.ready
        while True:
            now = ahead.earliest
            assert now is not None
            assert now <= told, (number, kinds, follower.day, told, now, ahead)
            told = now
            if follower.day == begun or dice.random() < 0.03:
                found = follower.looked()
                assert (found.forecast, found.ready) == (ahead, ready), (number, follower.day)
                may = [d for d in found.due(60) if "may be started" in d.message]
                assert all(d.day == now for d in may), (number, may, now)
                assert not (may and ahead.waits), (number, may)
                assert str(now) in found.sentence or now <= follower.day, found.sentence
            if follower.follow(ahead):
                ahead, ready = follower.glance()
            if ready:
                break
            assert follower.day < reached, (number, kinds, follower.day, reached, ahead)
            follower.day += DAY
            ahead, ready = follower.glance()
        assert follower.day == reached, (number, kinds, follower.day, reached)
    print(f"seed {SEED}, {runs} histories:", {kind: f"{shares[kind] * 100 // runs} %" for kind in sorted(shares)})  # noqa: T201 - pytest -s shows the shares
    if runs >= 200:
        assert all(shares[kind] * 10 >= runs for kind in KINDS), shares


# -- cases of their own ---------------------------------------------------------------------------------------------


GOOD = [record("health-safety-policy", "2026-08-03"), *minutes("2026-09-01", "2026-10-05", "2026-11-02")]


def step_days(found: Readiness) -> dict[str, tuple[str, str]]:
    return {a.id: (a.kind, str(a.day)) for a in found.forecast.ahead}


def with_crew(*crew: Employee, **business: Any) -> Plan:
    company = plan_of().company
    people = company.people.model_copy(update={"owner": company.people.owner.model_copy(update={"name": crew[0].name})})
    stated: dict[str, Any] = {"max_headcount_12m": None, "worker_count": None, **business}
    return company_with(employees=crew, people=people, business=company.business.model_copy(update=stated))


HELD = (CourseTaken(course="PHSM", issued=date(2020, 2, 3)), CourseTaken(course="CSTS", issued=date(2020, 2, 3)))
OWNER = worker(1, date(2015, 1, 5), courses=HELD)


def test_without_a_policy_the_day_is_counted_from_today_and_signing_does_not_move_it() -> None:
    log = minutes("2026-07-02", "2026-08-05", "2026-09-10")
    before = look(plan_of(), log, date(2026, 9, 20))
    assert before.sentence.startswith("Nothing counts yet: no signed policy; ")
    assert before.earliest == date(2027, 1, 1)
    signed = look(plan_of(), [*log, record("health-safety-policy", "2026-09-20")], date(2026, 9, 20))
    assert signed.earliest == before.earliest
    assert [str(a) for a in before.forecast.ahead] == [
        "by 2026-09-20: Health and safety policy signed (the earliest day waits for it)",
        "by 2026-09-21: First record (the earliest day waits for it)",
        "by 2026-10-30: A record in October 2026",
        "by 2026-11-30: A record in November 2026",
        "by 2026-12-31: A record in December 2026",
        "from 2027-01-01: Three months of records (the earliest day waits for it)",
    ]
    assert step_days(before)["policy"] == ("do", "2026-09-20")
    assert step_days(before)["first-record"] == ("do", "2026-09-21"), "a Sunday: the first record comes on Monday"


def test_a_record_of_the_day_the_policy_is_signed_counts() -> None:
    found = look(plan_of(), minutes("2026-09-20"), date(2026, 9, 20))
    assert found.months.start == date(2026, 9, 20)


def test_the_record_a_month_hangs_on_has_its_line_by_the_last_working_day() -> None:
    found = look(plan_of(), GOOD, date(2026, 12, 29))
    due = {d.key: d for d in found.due(6)}
    assert due["ahead-record-2026-12"].day == date(2026, 12, 31)
    assert "December 2026 has none yet" in due["ahead-record-2026-12"].message
    saturday = look(plan_of(), GOOD, date(2027, 1, 30))
    assert saturday.months.lost is None, "December is empty already"
    assert "December 2026 has no record" in saturday.sentence


def test_a_head_count_over_ten_decides_the_day_once_it_is_known() -> None:
    summer = [worker(n, date(2026, 5, 4), date(2026, 7, 31)) for n in range(2, 12)]
    found = look(with_crew(OWNER, *summer), GOOD, date(2026, 12, 1))
    assert found.earliest == date(2027, 8, 1)
    assert "11 people were under the WCB account at one time, until 2026-07-31, so a COR now" in found.sentence
    assert step_days(found)["head-count"] == ("holds", "2027-08-01")
    assert not [d for d in found.due(30) if "may be started" in d.message]
    (may,) = [d for d in found.due(40) if "may be started" in d.message]
    assert may.day == date(2027, 8, 1)


def test_while_eleven_work_here_no_day_can_be_told() -> None:
    crew = [worker(n, date(2026, 5, 4)) for n in range(2, 12)]
    found = look(with_crew(OWNER, *crew), GOOD, date(2026, 12, 1))
    assert found.earliest is None
    assert (
        "no earliest day can be told: 11 people were under the WCB account at one time, so a COR now" in found.sentence
    )
    assert not [d for d in found.due(53) if "may be started" in d.message]


@pytest.mark.parametrize(
    ("issued", "expires", "earliest", "waits"),
    [
        (date(2020, 2, 3), None, "2026-12-01", ()),
        (date(2027, 1, 15), None, "2027-01-15", ()),
        (date(2020, 2, 3), date(2026, 11, 30), "2026-12-01", ("courses",)),
        (date(2020, 2, 3), date(2026, 12, 1), "2026-12-01", ()),
    ],
)
def test_a_course_counts_on_the_day_itself(
    issued: date, expires: date | None, earliest: str, waits: tuple[str, ...]
) -> None:
    crew = worker(1, date(2015, 1, 5), courses=(CourseTaken(course="PHSM", issued=issued, expires=expires), HELD[1]))
    found = look(with_crew(crew), GOOD, date(2026, 11, 20))
    assert (str(found.earliest), tuple(s.id for s in found.forecast.waits)) == (earliest, waits)


def test_the_holder_who_leaves_before_the_day_is_told_now() -> None:
    leaver = worker(2, date(2015, 1, 5), date(2026, 11, 28), courses=HELD)
    found = look(with_crew(worker(1, date(2015, 1, 5)), leaver), GOOD, date(2026, 11, 20))
    assert [s.id for s in found.forecast.waits] == ["courses"]
    assert step_days(found)["courses"] == ("do", "2026-12-01")
    assert "Missing too: SECOR courses" in found.sentence


def test_what_a_person_must_see_to_keeps_the_calendar_from_saying_start() -> None:
    found = look(with_crew(OWNER, acsa_membership="not yet"), GOOD, date(2026, 11, 20))
    said = [d for d in found.due(4) if d.key == "evaluation-earliest"]
    assert [d.message for d in said] == [
        "The three months are complete, if every record came in. The evaluation waits for: ACSA membership."
    ]


def test_a_maintenance_year_after_a_long_shut_down_waits_for_records_within_the_window() -> None:
    """By the count of today the record of January would stand; on that day it is more than a year old."""
    history = History(
        date(2026, 1, 20),
        (date(2026, 1, 5),),
        date(2025, 1, 2),
        (shut("2026-02-01", "2026-11-30"),),
        frozenset(range(5)),
        certified=True,
    )
    found = look(
        plan_for(history),
        minutes("2026-01-05"),
        history.as_of,
        policy_signed_on=history.policy,
        shutdowns=history.shutdowns,
    )
    assert found.earliest == Slow(history).day() == date(2027, 4, 1)
    assert found.months.earliest == date(2027, 3, 1)

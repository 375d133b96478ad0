"""What the records say of the three months on one day: months, readings, the records the day hangs on, warnings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from secor_docs.dates import month_name, months_on
from secor_docs.plan import Plan
from secor_docs.program.rules import RuleId, Rules
from secor_docs.readiness.counting import READINGS, Count, ReadingId, count, month_of
from secor_docs.readiness.judge import POLICY_REASONS, Judged, judge, nothing_counts, signed_policy_day
from secor_docs.tracker.proof import EvidenceFacts
from secor_docs.tracker.record import Record, operational
from secor_docs.workdays import Calendar

INVESTIGATIONS = 9
"""The element whose forms tell of incidents."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to count the three months, and its verdict.

    Attributes:
        id: calendar, whole or days.
        message: the reading in words.
        met: on the day asked about.
        earliest: the first day on which it is met.
    """

    id: ReadingId
    message: str
    met: bool
    earliest: date


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One calendar month.

    Attributes:
        month: its first day.
        records: operational records that count.
        kinds: how many different documents among them.
        over: the month is over on the day asked about.
        shut: it has no working day.
        counting: false while no policy is signed, so that no month counts.
    """

    month: date
    records: int
    kinds: int
    over: bool
    shut: bool
    counting: bool = True

    @property
    def empty(self) -> bool:
        """Over, without a record, and not shut down."""
        return self.counting and self.over and not self.records and not self.shut


@dataclass(frozen=True, slots=True)
class RecordGap:
    """Days without an operational record: from ``after``, which has one, to ``before``."""

    days: int
    after: date
    before: date


@dataclass(frozen=True, slots=True)
class DecidingRecord:
    """A record that alone holds the day: without it the evaluation could start on ``without`` only."""

    judged: Judged
    without: date


@dataclass(frozen=True, slots=True)
class HangingMonth:
    """A month on which the count hangs, and which has no record yet.

    Attributes:
        month: its first day.
        by: its last working day.
        without: the earliest day of the evaluation when the month stays without a record.
    """

    month: date
    by: date
    without: date


@dataclass(frozen=True, slots=True)
class MonthWarning:
    """Something to look at, and the rule that says so. ``rows`` are what it rests on."""

    rule: RuleId
    message: str
    rows: tuple[Judged, ...] = ()


@dataclass(frozen=True)
class ThreeMonths:
    """What the records say of the three months on one day.

    Attributes:
        as_of: the day the evaluation is to start.
        policy_signed_on: the day the policy was signed; None while nobody has said.
        nothing_counts: the policy is not signed on ``as_of``, so nothing counts yet (rule T2).
        judged: every record with what it is worth, by date.
        begin: the day the count begins; None when it has not.
        start: the day the readings are counted from: the begin, or the working day the first record is to come on.
        readings: the three, in the order of :data:`READINGS`.
        wanted: the readings the verdict asks for.
        months: from the month of the first record to that of ``as_of``.
        warnings: what does not stop the evaluation.
        movers: records on which the day hangs, each alone.
        hangs: the month of ``as_of``, when the count goes on only with a record that is still to come.
        twelve: the earliest day with twelve months of records, for a three-year certificate and for maintenance.
    """

    as_of: date
    policy_signed_on: date | None
    nothing_counts: bool
    judged: tuple[Judged, ...]
    begin: date | None
    start: date
    readings: tuple[Reading, ...]
    wanted: tuple[ReadingId, ...]
    months: tuple[MonthLine, ...]
    warnings: tuple[MonthWarning, ...]
    movers: tuple[DecidingRecord, ...]
    hangs: HangingMonth | None
    twelve: date

    @cached_property
    def rows(self) -> tuple[Judged, ...]:
        """The records the verdict rests on: operational, counting, from the begin on."""
        begin = self.begin
        return tuple(j for j in self.judged if j.works and begin and j.day >= begin)

    @property
    def met(self) -> bool:
        """Whether every wanted reading is met."""
        return self.begin is not None and all(r.met for r in self.readings if r.id in self.wanted)

    @property
    def earliest(self) -> date:
        """The first day on which every wanted reading is met, if the planned records come in."""
        return max(r.earliest for r in self.readings if r.id in self.wanted)

    @property
    def begun(self) -> bool:
        """The count has begun, and goes on if records keep coming in."""
        return self.begin is not None and self.start == self.begin

    @property
    def lost(self) -> date | None:
        """The month of ``as_of``, where it ends the count: it has no record, and no working day is left for one."""
        return month_of(self.as_of) if self.begin and self.start != self.begin else None

    @property
    def if_missed(self) -> date:
        """The earliest day when nothing is logged from ``as_of`` to the end of its week."""
        sunday = self.as_of + timedelta(days=6 - self.as_of.weekday())
        return self.hangs.without if self.hangs and self.hangs.by <= sunday else self.earliest

    @property
    def first(self) -> date | None:
        """The day of the first operational record that counts, empty months or not."""
        return next((j.day for j in self.judged if j.works), None)

    @property
    def last(self) -> date | None:
        """The day of the last one."""
        return next((j.day for j in reversed(self.judged) if j.works), None)

    @cached_property
    def longest_gap(self) -> RecordGap | None:
        """The longest time without an operational record since the begin, up to ``as_of``."""
        days = [*dict.fromkeys(j.day for j in self.rows), self.as_of]
        pairs = [RecordGap((b - a).days, a, b) for a, b in pairwise(days)]
        return max(pairs, key=lambda gap: gap.days, default=None)

    @property
    def empty_months(self) -> tuple[date, ...]:
        """Months that are over and hold no operational record."""
        return tuple(line.month for line in self.months if line.empty)

    @property
    def not_counting(self) -> tuple[Judged, ...]:
        """Every record that fills no month, each with its reason; first those that are no evidence at all."""
        return tuple(sorted((j for j in self.judged if not j.works), key=lambda j: j.counts))

    @property
    def excluded(self) -> tuple[Judged, ...]:
        """Those of them that one would expect to fill a month: all but the documents that never do."""
        return tuple(j for j in self.not_counting if j.reason not in {"nil", "not operational"})


def three_months(
    plan: Plan,
    records: Iterable[Record],
    as_of: date,
    *,
    policy_signed_on: date | None,
    calendar: Calendar,
    rules: Rules,
    wanted: Sequence[ReadingId] = READINGS,
    evidence: EvidenceFacts | None = None,
) -> ThreeMonths:
    """Say how the three months stand on ``as_of``.

    Args:
        plan: the company and its documents.
        records: the log, in any order.
        as_of: the day the evaluation is to start.
        policy_signed_on: as typed in the tracker; else the first signed policy in the log is taken.
        calendar: the working days.
        rules: the rules, with those in force.
        wanted: the readings the verdict asks for.
        evidence: what the evidence files say; None where nobody looked.
    """
    records = tuple(records)
    policy = policy_signed_on or signed_policy_day(records, as_of, rules)
    nothing = nothing_counts(policy, as_of, rules)
    judged = judge(plan, records, as_of, policy_signed_on=policy, rules=rules, evidence=evidence)
    works = [j for j in judged if j.works]
    days = [j.day for j in works]
    held = [j.day for j in judged if j.reason in POLICY_REASONS and j.type and operational(j.type)]
    first = None
    if nothing:
        # A record of the day on which the policy is signed counts.
        first = calendar.next_working(policy) if policy else as_of if as_of in held else None
    counted = count(days, as_of, calendar, rules, first=first, wanted=wanted)
    begin = counted.begin
    readings = tuple(
        Reading(id_, _reading_says(id_, rules), begin is not None and day <= as_of, day)
        for id_, day in counted.earliest
    )
    months = tuple(_no_months(held, as_of, calendar) if nothing else _months(works, as_of, calendar))
    run = [j for j in works if begin and j.day >= begin]
    warnings = tuple(_warnings(run, months, as_of, begin, policy, calendar, rules, judged))
    movers = tuple(_movers(works, run, as_of, calendar, rules, wanted, counted.day(wanted)))
    twelve = months_on(counted.start, rules.number("T3", "year"))
    return ThreeMonths(
        as_of,
        policy,
        nothing,
        judged,
        begin,
        counted.start,
        readings,
        tuple(wanted),
        months,
        warnings,
        movers,
        _hangs(days, counted, as_of, calendar, rules, wanted),
        twelve,
    )


def _hangs(
    days: list[date], counted: Count, as_of: date, calendar: Calendar, rules: Rules, wanted: Sequence[ReadingId]
) -> HangingMonth | None:
    month = month_of(as_of)
    over = months_on(month, 1)
    by = calendar.last_working(as_of, over)
    if counted.begin is None or by is None or not rules.on("T4") or any(day >= month for day in days):
        return None
    return HangingMonth(month, by, count(days, over, calendar, rules, wanted=wanted).day(wanted))


def _reading_says(id_: ReadingId, rules: Rules) -> str:
    months = rules.number("T3", "months")
    number = {3: "three"}.get(months, str(months))
    return {
        "calendar": f"{number} calendar months from the first record",
        "whole": f"{number} whole calendar months, each with records",
        "days": f"{rules.number('T3', 'days')} days from the first record",
    }[id_]


def _months(works: list[Judged], as_of: date, calendar: Calendar) -> Iterator[MonthLine]:
    if not works:
        return
    records = Counter(month_of(j.day) for j in works)
    kinds = Counter(month for month, _ in {(month_of(j.day), j.record.document_id) for j in works})
    month, now = min(records), month_of(as_of)
    while month <= now:
        yield MonthLine(month, records[month], kinds[month], month < now, calendar.excused(month))
        month = months_on(month, 1)


def _no_months(held: list[date], as_of: date, calendar: Calendar) -> Iterator[MonthLine]:
    """The months from that of the first record that no policy makes count."""
    month = month_of(min(held, default=date.max))
    while month <= as_of:
        yield MonthLine(month, 0, 0, month < month_of(as_of), calendar.excused(month), counting=False)
        month = months_on(month, 1)


def _movers(
    works: list[Judged],
    run: list[Judged],
    as_of: date,
    calendar: Calendar,
    rules: Rules,
    wanted: Sequence[ReadingId],
    day: date,
) -> Iterator[DecidingRecord]:
    """Only a record alone on the first day, or alone in its month, can move the day."""
    in_month = Counter(month_of(j.day) for j in run)
    on_first = [j for j in run if j.day == run[0].day]
    for judged in run:
        alone = in_month[month_of(judged.day)] == 1 or on_first == [judged]
        if alone:
            rest = [j.day for j in works if j is not judged]
            without = count(rest, as_of, calendar, rules, wanted=wanted).day(wanted)
            if without > day:
                yield DecidingRecord(judged, without)


def _warnings(
    run: list[Judged],
    months: tuple[MonthLine, ...],
    as_of: date,
    begin: date | None,
    policy: date | None,
    calendar: Calendar,
    rules: Rules,
    judged: tuple[Judged, ...],
) -> Iterator[MonthWarning]:
    if policy is None:
        yield MonthWarning(
            "T2", "Nothing counts before the health and safety policy is signed, and nobody has said when it was."
        )
    if begin is None:
        return
    if rules.on("T18"):
        least = rules.number("T18", "kinds_a_month")
        few = [line for line in months if line.over and line.month >= month_of(begin) and 0 < line.kinds < least]
        if few:
            names = ", ".join(month_name(line.month) for line in few)
            yield MonthWarning(
                "T18", f"Fewer than {least} kinds of records in {names}. Each month needs several kinds."
            )
        yield from _stacks(run, rules)
    if rules.on("T8"):
        since = max(begin, months_on(as_of, -rules.number("T8", "months")))
        said = [j for j in judged if j.counts and j.record.document_id in rules.hazard_reports and j.day >= since]
        if len(said) < rules.number("T8", "least"):
            yield MonthWarning(
                "T8",
                f"No hazard or near miss was reported since {since}. An assessor may read that as under-reporting.",
            )
    if rules.on("T9"):
        days = [begin + timedelta(days=n) for n in range((as_of - begin).days)]
        shut = sum(map(calendar.is_shut, days))
        if days and shut * 100 > len(days) * rules.number("T9", "most_percent"):
            yield MonthWarning(
                "T9", f"You were shut down on {shut} of {len(days)} days since {begin}. Make the window longer."
            )


def _stacks(run: list[Judged], rules: Rules) -> Iterator[MonthWarning]:
    """Weekly records of which more than half lie inside two weeks."""
    weekly: dict[str, list[Judged]] = {}
    for judged in run:
        if judged.type is not None and judged.type.frequency == "weekly":
            weekly.setdefault(judged.record.document_id, []).append(judged)
    width = timedelta(days=rules.number("T18", "stack_days"))
    for rows in weekly.values():
        # Of two or three records half is no stack; and a program of four weeks cannot be spread wider.
        if len(rows) < 4 or rows[-1].day - rows[0].day < 2 * width:  # noqa: PLR2004 - see above
            continue
        last = 0
        for i, first in enumerate(rows):
            while last < len(rows) and rows[last].day < first.day + width:
                last += 1
            if (last - i) * 100 > len(rows) * rules.number("T18", "stack_percent"):
                title = first.type.title if first.type else ""
                yield MonthWarning(
                    "T18",
                    f"{title}: {last - i} of {len(rows)} lie within {width.days} days from {first.day}. "
                    "An assessor looks for an even spread.",
                    tuple(rows[i:last]),
                )
                break

"""The states of the records counted, and what their evidence files leave open, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from secor_docs.plan import Plan
from secor_docs.program.rules import Rules
from secor_docs.readiness.judge import Judged, judge, signed_policy_day
from secor_docs.tracker.present_names import under_present_names
from secor_docs.tracker.proof import PROOF_STATES, PROOF_WORDS, DoubtKind, ProofState
from secor_docs.tracker.record import Record, Tracker
from secor_docs.values import number_of

_ASK: Mapping[DoubtKind, str] = {
    "own day": "Which day is right?",
    "doubled": "Is it the right file? One sheet for several days proves the day it was made, else the first.",
}


def count_proof(judged: Iterable[Judged]) -> Mapping[ProofState, int]:
    """How many records are in each state."""
    counted = Counter(j.state for j in judged)
    return {state: counted[state] for state in PROOF_STATES}


def counted_in_words(judged: Iterable[Judged]) -> str:
    """``2 proven, 8 row only, 3 do not count``."""
    counted = count_proof(judged)
    words = {**PROOF_WORDS, "void": "does not count" if counted["void"] == 1 else "do not count"}
    return ", ".join(f"{number} {words[state]}" for state, number in counted.items())


def state_in_words(judged: Judged) -> str:
    """The state of one record with what it rests on: ``proven``, ``row only: …``, ``does not count: it is unsigned``."""
    why = judged.why_not if judged.state == "void" else ""
    if judged.state == "claimed":
        why = "; ".join(doubt.says(private=judged.record.private) for doubt in judged.doubts)
    days = "; ".join(
        f"{file.own_day_of} on {file.own_day}"
        for file in judged.files
        if file.own_day and file.own_day != judged.record.activity_date and judged.state == "proven"
    )
    return ": ".join(filter(None, (PROOF_WORDS[judged.state], why or days)))


def file_questions(judged: Sequence[Judged]) -> tuple[str, ...]:
    """What somebody should explain of the evidence files, each in a sentence with its row; never a verdict."""
    return tuple(_questions(judged))


def _questions(judged: Sequence[Judged]) -> Iterator[str]:
    loose: dict[str, None] = {}
    for j in judged:
        if j.record.withdrawn or not j.record.activity_date:
            continue
        for doubt in j.doubts:
            if doubt.kind in _ASK:
                name = j.record.record_id or j.record.document_id
                says = doubt.says(private=j.record.private)
                yield f"{j.record.place}: {name} of {j.day}: {says}. {_ASK[doubt.kind]}"
            elif doubt.kind == "not noted" and not j.record.private:
                loose[doubt.file.name] = None
    if loose:
        names = ", ".join(f'"{name}"' for name in list(loose)[:3]) + (" …" if len(loose) > 3 else "")  # noqa: PLR2004
        kept = "is kept without its hash" if len(loose) == 1 else "are kept without their hashes"
        yield f"{number_of(len(loose), 'file')} {kept}: {names}. `secor tracker note` notes them; then they count as proof."


def outlook(plan: Plan, tracker: Tracker, record: Record, today: date, rules: Rules) -> Iterator[str]:
    """Why a record that is about to be logged will not count; nothing where it will.

    Args:
        plan: the company and its documents.
        tracker: what is logged already.
        record: the record.
        today: the day it is logged on.
        rules: the rules, with those in force.
    """
    policy = tracker.policy_signed_on or signed_policy_day((*tracker.records, record), today, rules)
    # Nothing else in the log decides about it than the sheets of its own kind and day.
    alike = (
        r for r in tracker.records if (r.document_id, r.activity_date) == (record.document_id, record.activity_date)
    )
    near = under_present_names(replace(tracker, records=tuple(alike)), plan.company).records
    judged = judge(plan, (*near, record), today, policy_signed_on=policy, rules=rules)
    mine = next(j for j in judged if j.record is record)
    if not mine.counts and mine.reason not in {"before site", "after site"}:  # said when it was read already
        yield f"It will not count: {mine.why_not} ({mine.rule})."

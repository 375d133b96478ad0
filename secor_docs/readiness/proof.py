"""The second figure of every headline: for how many of the questions that papers can answer there is proof (rule T17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from secor_docs.program.rules import Rules
from secor_docs.readiness.step import Step
from secor_docs.values import listed

PROOF_TITLE = "Proof on file"


@dataclass(frozen=True, slots=True)
class ElementProof:
    """One element: how many of its questions papers can answer, and for how many there is proof."""

    element: int
    proven: int
    asked: int


@dataclass(frozen=True, slots=True)
class Proof:
    """For how many questions there is proof.

    Attributes:
        proven: questions with proof.
        rows_only: questions whose rows or papers are there, with nothing behind them.
        asked: questions that count and that papers can answer.
        by_people: questions that count and that only people can answer, by asking, looking or reading.
        needed: how many have to be proven before the evaluation is started.
        elements: the same by element, of those in which papers can answer anything.
        below: numbers of the elements in which too little is proven.
    """

    proven: int
    rows_only: int
    asked: int
    by_people: int
    needed: int
    elements: tuple[ElementProof, ...]
    below: tuple[int, ...]

    @property
    def enough(self) -> bool:
        """Whether the rule is met; where papers can answer nothing there is nothing to prove."""
        return self.proven >= self.needed and not self.below

    def __str__(self) -> str:
        """``proof for 15 of the 64 questions that papers can answer; 52 needed``."""
        return f"proof for {self.proven} of the {self.asked} questions that papers can answer; {self.needed} needed"

    @property
    def step(self) -> str:
        """What is there and what is not, in a sentence."""
        more = f"; {self.rows_only} more have a row or a paper with nothing kept behind it" if self.rows_only else ""
        where = "every element" if len(self.below) == len(self.elements) else f"element {listed(map(str, self.below))}"
        below = f"; too little in {where}" if self.below else ""
        return f"{self}{more}{below}"


def proof(elements: Sequence[ElementProof], *, rows_only: int, by_people: int, rules: Rules) -> Proof:
    """Work out what is needed.

    Args:
        elements: the questions that papers can answer, by element.
        rows_only: questions whose rows or papers have nothing behind them.
        by_people: questions that only people can answer.
        rules: the marks of rule T17.
    """
    some = tuple(e for e in elements if e.asked)
    asked = sum(e.asked for e in some)
    half = rules.number("T17", "element_percent")
    below = tuple(e.element for e in some if e.proven * 100 < e.asked * half)
    needed = ceil(asked * rules.number("T17", "overall_percent") / 100)
    return Proof(sum(e.proven for e in some), rows_only, asked, by_people, needed, some, below)


def proof_step(found: Proof, rules: Rules) -> Step:
    """The step of the gate."""
    if found.enough or not rules.on("T17"):
        return Step("proof", PROOF_TITLE, "done", f"{found.step}", rule="T17")
    fix = (
        "Keep a picture or scan of each form: add it to its row with `secor log fix NUMBER --file PICTURE`; or draw a "
        "sample with `secor sample`, find the papers and keep the answers."
    )
    return Step("proof", PROOF_TITLE, "missing", found.step, fix, "T17", rules.blocks("T17"))

"""One step on the way to a SECOR: done, missing or unknown, with what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from secor_docs.program.rules import RuleId

State = Literal["done", "missing", "unknown"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        id: short name, such as ``head-count``.
        title: what it is.
        state: done, missing, or unknown where the company file does not say.
        message: what was found.
        fix: what to do or whom to ask; empty when done.
        rule: where a rule decides, its number.
        blocks: the evaluation is not started while it is missing.
    """

    id: str
    title: str
    state: State
    message: str
    fix: str = ""
    rule: RuleId | Literal[""] = ""
    blocks: bool = True

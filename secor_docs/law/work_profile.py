"""What a company's work is, in the terms of the law: codes, trades, what it does and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class GivenCode:
    """An industry code as the company gives it, with the title on its WCB statement where it gives one."""

    code: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class ExcludedActivity:
    """An activity the company does not do: by its own word with its reason, or as a fact in its file says."""

    activity: str
    reason: str
    by: Literal["company", "fact"] = "company"


@dataclass(frozen=True, slots=True)
class WorkProfile:
    """What a company's work is, in the program's terms.

    Attributes:
        codes: its WCB industry codes.
        trades: keys of the hazard library.
        does: activities it says it does.
        does_not: activities it says it does not do.
        facts: what is known of it, by the fact keys of ``activities.yaml``; absent means not known.
        signs: activities that something else in its file speaks for, each with what that is.
    """

    codes: tuple[GivenCode, ...] = ()
    trades: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    does_not: tuple[ExcludedActivity, ...] = ()
    facts: Mapping[str, bool | int] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)

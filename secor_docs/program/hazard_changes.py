"""What a company adds to, drops from and rates otherwise than the hazard library, each with its place."""

from __future__ import annotations

from dataclasses import dataclass

from secor_docs.problems import Place
from secor_docs.program.hazards import Controls

_COMPANY_FILE = Place("company.yaml")
_NO_CONTROLS = Controls()


@dataclass(frozen=True, slots=True)
class AddedHazard:
    """A hazard the company names itself, rated on the company's matrix.

    Attributes:
        type: None is read as safety; ``category`` None as physical.
        after: severity and likelihood with controls; None takes no credit for controls until they are rated.
    """

    hazard: str
    severity: int | None
    likelihood: int | None
    type: str | None = None
    category: str | None = None
    after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """A task of the company's own, or more hazards and controls for a task the trade has already.

    Attributes:
        trade: None is enough when the company has one trade.
    """

    task: str
    hazards: tuple[AddedHazard, ...]
    trade: str | None = None
    controls: Controls = _NO_CONTROLS
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Drop:
    """A library task the company does not do, by id (``stand-walls``, ``framing/stand-walls``) or words.

    Attributes:
        trade: None means the task in any trade of the company.
    """

    task: str
    reason: str
    trade: str | None = None
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Rerating:
    """A hazard, or a whole task, the company rates otherwise before controls, on its own matrix.

    Attributes:
        trade: None means the task in any trade of the company.
        hazard: the hazard's words, or enough of them to mean one hazard; None means every hazard of the task.
        severity: None keeps the step there is; so does ``likelihood``.
    """

    task: str
    hazard: str | None = None
    severity: int | None = None
    likelihood: int | None = None
    trade: str | None = None
    place: Place = _COMPANY_FILE


@dataclass(frozen=True, slots=True)
class Changes:
    """What a company adds to, drops from and rates otherwise than the library."""

    add: tuple[Addition, ...] = ()
    drop: tuple[Drop, ...] = ()
    rate: tuple[Rerating, ...] = ()

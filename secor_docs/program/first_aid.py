"""First aiders and first aid kits a work site needs: OHS Code Schedule 2, Table 7.

Construction and demolition are high hazard work (Schedule 2, Table 3), so Table 7 applies. Names of
levels and kits are those in force since 2023-03-31 (CSA Z1210-17 and Z1220-17).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Distance = Literal["close", "distant", "isolated"]


@dataclass(frozen=True, slots=True)
class FirstAidNeed:
    """What Table 7 asks for one shift at one site.

    Attributes:
        basic: first aiders with at least the basic certificate.
        intermediate: first aiders with at least the intermediate certificate, besides the basic ones.
        kit: the kit, and what goes with it.
    """

    basic: int
    intermediate: int
    kit: str

    @property
    def first_aiders(self) -> str:
        """In words: ``1 basic and 1 intermediate first aider``."""
        parts = [f"{n} {level}" for n, level in ((self.basic, "basic"), (self.intermediate, "intermediate")) if n]
        if not parts:
            return "none required; carry the kit"
        total = self.basic + self.intermediate
        return f"{' and '.join(parts)} first aider{'s' if total > 1 else ''}"


def first_aid_need(workers: int, distance: Distance) -> FirstAidNeed | None:
    """What a shift of ``workers`` at a site this far from a hospital needs; None from 20 workers on.

    Args:
        workers: people on the shift, the supervisor included.
        distance: close is up to 20 minutes by usual transport, isolated 40 or more, distant between.
    """
    if workers > 19:  # noqa: PLR2004 - the table goes on, but not for employers this program serves
        return None
    if workers <= 1:
        return FirstAidNeed(0, 0, "CSA Type 1 Personal kit")
    small = "CSA Type 3 Intermediate kit, small"
    crew = 0 if workers < 5 else 1 if workers < 10 else 2  # noqa: PLR2004 - the steps of Table 7
    if distance == "close":
        return (FirstAidNeed(1, 0, small), FirstAidNeed(1, 1, small), FirstAidNeed(1, 1, f"{small}, and 3 blankets"))[
            crew
        ]
    return (
        FirstAidNeed(0, 1, f"{small}, and 3 blankets"),
        FirstAidNeed(0, 2, f"{small}, and 3 blankets"),
        FirstAidNeed(0, 2, f"{small}, 3 blankets, stretcher and splints"),
    )[crew]

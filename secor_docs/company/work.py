"""The work a company does: trades, activities, and what it changes in the hazard library's assessment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from secor_docs.company.kinds import Fact, Key, Line, Rating, ShortForm, TradeKey, block, given, needed


class DeclaredTrade(ShortForm):
    """A trade the company works in, by its key in the hazard library."""

    name: TradeKey = needed("The trade's key in the hazard library (`secor hazards list`)", "framing")
    tasks: tuple[Line, ...] = given(
        "The tasks in your own words", "[layout, wall framing, truss setting, roof sheathing]", default=()
    )
    modified_duties: tuple[Line, ...] = given(
        "The light duties for an injured worker", "[tool inventory, site clean-up sitting or standing]", default=()
    )


class NotDone(ShortForm):
    """An activity the company never does."""

    activity: Key = needed("The activity's key", "confined-space")
    reason: Line | None = given(
        "Why it never comes up, and who does it if it must be done",
        "No confined spaces on house sites; a specialist contractor is called",
        gap="the law register prints the reason",
    )


class Activities(Fact):
    """Activities by their keys, beyond or against what the industry code and the trades bring."""

    refused: ClassVar[Mapping[str, str]] = {
        "confined_space": "Write `does: [confined-space]`, or name it under `does_not:` with a reason."
    }

    does: tuple[Key, ...] = given(
        "The activities the company does besides the usual ones of its industry codes and trades",
        "[forklifts, working-alone]",
        default=(),
    )
    does_not: tuple[NotDone, ...] = given(
        "The activities the company never does; each takes its laws and documents away and prints the reason",
        "[{activity: confined-space, reason: No confined spaces on house sites}]",
        default=(),
    )


class RatingAfter(Fact):
    """A rating with the controls in place."""

    severity: Rating = needed("How bad it can be, by the risk matrix", "4")
    likelihood: Rating = needed("How likely it is, by the risk matrix", "1")


class OwnHazard(Fact):
    """A hazard of one of the company's own tasks."""

    hazard: Line = needed("The hazard in one sentence", "Fall through the open stairwell")
    type: Line | None = given("safety or health", "safety")
    category: Line | None = given("physical, chemical, biological or psychological", "physical")
    severity: Rating | None = given("How bad it can be, by the risk matrix", "4")
    likelihood: Rating | None = given("How likely it is, by the risk matrix", "2")
    after: RatingAfter | None = given("The rating with the controls in place", "{severity: 4, likelihood: 1}")


class OwnControls(Fact):
    """Controls, the strongest kind first."""

    elimination: tuple[Line, ...] = given("What takes the hazard away", "[Build the stair first]", default=())
    engineering: tuple[Line, ...] = given("What stands between", "[Guardrail around the opening]", default=())
    administrative: tuple[Line, ...] = given("Rules, training, signs", "[Cover marked and nailed]", default=())
    ppe: tuple[Line, ...] = given("The protective equipment", "[Hard hat]", default=(), title="Protective equipment")


class OwnTask(Fact):
    """A task the hazard library does not have."""

    task: Line = needed("The task", "Set precast stairs")
    trade: Key | None = given("The trade it belongs to", "framing")
    hazards: tuple[OwnHazard, ...] = needed(
        "Its hazards", "[{hazard: Crushed by the stair, severity: 4, likelihood: 2}]", min_length=1
    )
    controls: OwnControls = block(OwnControls, "Its controls")


class DroppedTask(Fact):
    """A task of the hazard library the company does not do."""

    task: Line = needed("The task, as the hazard library names it", "Operate or work near a telehandler")
    trade: Key | None = given("The trade it belongs to", "framing")
    reason: Line = needed("Why it is left out", "We have none and work near none")


class OwnRating(Fact):
    """A rating the company sees differently."""

    task: Line = needed("The task, as the hazard library names it", "Build and stand walls")
    trade: Key | None = given("The trade it belongs to", "framing")
    hazard: Line | None = given("The hazard; leave it out for the whole task", "Wall falls back or blows over")
    severity: Rating | None = given("How bad it can be, by the risk matrix", "4")
    likelihood: Rating | None = given("How likely it is, by the risk matrix", "1")


class HazardChanges(Fact):
    """What the company changes in the hazard library's assessment of its trades."""

    add: tuple[OwnTask, ...] = given(
        "Tasks of your own", "[{trade: framing, task: Set precast stairs, hazards: [{hazard: Crushed}]}]", default=()
    )
    drop: tuple[DroppedTask, ...] = given(
        "Tasks you do not do", "[{task: Operate or work near a telehandler, reason: We have none}]", default=()
    )
    rate: tuple[OwnRating, ...] = given(
        "Ratings you see differently", "[{task: Build and stand walls, severity: 4, likelihood: 1}]", default=()
    )

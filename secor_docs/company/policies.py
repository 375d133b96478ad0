"""The company's own rules where the law leaves a choice, and the program they belong to."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from secor_docs.company.kinds import Day, Fact, Line, Minutes, YesNo, given, needed
from secor_docs.company.people import Contact
from secor_docs.dates import months_on


class CheckInMinutes(Fact):
    """Minutes between check-in calls of a person working alone, by risk."""

    low: Minutes = needed("The minutes at low risk", "120")
    medium: Minutes = needed("The minutes at medium risk", "60")
    high: Minutes = needed("The minutes at high risk; 0 means it is never done alone", "0")


class Policies(Fact):
    """The company's own rules, where the law leaves a choice."""

    ppe_minimum: tuple[Line, ...] = given(
        "Protective equipment on every site",
        "[hard hat, safety glasses, CSA green-triangle footwear]",
        gap="the PPE rule lists it",
        default=(),
        title="Protective equipment on every site",
    )
    ppe_paid_by: Literal["company", "worker", "shared"] | None = given(
        "Who pays for protective equipment",
        "company",
        gap="the PPE rule says who pays",
        title="Who pays for protective equipment",
    )
    drug_alcohol: Literal["fit for work only", "testing after incidents", "site owner rules"] | None = given(
        "The rule on drugs and alcohol",
        "fit for work only",
        gap="the fit for work rule states it",
        title="Drug and alcohol rule",
    )
    testing: Line | None = given(
        "Drug and alcohol testing; only with legal advice",
        "after a serious incident",
        gap="the fit for work rule says when you test",
    )
    eap_provider: Line | None = given("Help line for workers", "Example Help Line, 1-800-555-0101", title="Help line")
    fatigue_limit_hours: Annotated[float, Field(gt=0, le=24)] | None = given(
        "The longest day in hours, driving included", "14", gap="the fatigue rule states it"
    )
    phones: Line | None = given(
        "The phone rule", "No handheld phone while driving or on a ladder", gap="the company rules state it"
    )
    smoking: Line | None = given(
        "The smoking and vaping rule", "In the marked area only", gap="the company rules state it"
    )
    discipline_steps: tuple[Line, ...] = given(
        "What follows when rules are broken",
        "[spoken warning, written warning, suspension, dismissal]",
        gap="the company rules state it",
        default=(),
    )
    modified_work: YesNo | None = given(
        "Whether injured workers are offered light duties", "yes", gap="the return to work rule states it"
    )
    working_alone: YesNo | None = given(
        "Whether anybody works alone at times", "yes", gap="it decides on the working alone documents"
    )
    check_in_minutes: CheckInMinutes | None = given(
        "Minutes between check-in calls by risk; 0 means never alone",
        "{low: 120, medium: 60, high: 0}",
        gap="people work alone, so the plan says how often they check in (OHS Code s. 394)",
    )
    subcontractors_used: YesNo | None = given(
        "Whether you use subcontractors", "yes", gap="it decides on the subcontractor documents"
    )
    respirators_used: YesNo | None = given(
        "Whether anybody wears a respirator", "yes", gap="it decides on the respirator documents"
    )
    vh_alternate_contact: Contact | None = given(
        "Who takes a complaint about the owner; somebody else than the owner",
        "{name: Robin Example, title: outside adviser, phone: 403-555-0120}",
        gap="the violence and harassment prevention plan names this person",
        title="Contact for a complaint about the owner",
    )
    risk_matrix: Literal["4x4", "3x3"] = given("The size of the risk matrix", "4x4", default="4x4")
    fire_watch_minutes: Minutes = given("Fire watch after hot work, in minutes", "60", default=60)
    inspection_frequency: Literal["weekly", "monthly", "per-phase"] | None = given(
        "How often each site is inspected", "weekly", gap="the inspection program states it"
    )
    toolbox_frequency: Literal["daily", "weekly"] | None = given(
        "How often a toolbox meeting is held", "weekly", gap="the toolbox meetings are tracked by it"
    )
    meeting_frequency: Literal["monthly", "quarterly"] | None = given(
        "How often the whole company meets on safety", "monthly", gap="the safety meetings are tracked by it"
    )
    drill_frequency: Literal["annual", "semi-annual"] | None = given(
        "How often an emergency drill is held", "annual", gap="the drills are tracked by it"
    )
    competency_repeat_years: Annotated[int, Field(ge=1, le=10)] = given(
        "The years until a competency is looked at again", "3", default=3
    )
    records_location: Line | None = given(
        "Where the records are kept", "Office binder, and a copy on the shared drive", gap="many documents say where"
    )


class Program(Fact):
    """The health and safety program itself."""

    version: Line = given("The version of the program, printed in the footers", '"1.0"', default="1.0")


class Dates(Fact):
    """When the program was issued and is reviewed."""

    issued: Day | None = given(
        "The day the program is issued; printed in every footer", "2026-08-03", gap="every page shows it"
    )
    next_review: Day | None = given(
        "The day of the next review; at most 12 months after the issue, which is also the default", "2027-08-03"
    )
    program_year_start: Day | None = given(
        "The first day of the program year", "2026-08-01", gap="yearly counts begin on this day"
    )

    @model_validator(mode="after")
    def _review_by(self) -> Self:
        if self.next_review is None and self.issued is not None:
            self.__dict__["next_review"] = months_on(self.issued, 12)
        return self


class Goal(Fact):
    """A health and safety goal of the program year."""

    goal: Line = needed("The goal", "FLHA done before work")
    measure: Line | None = given("What is counted", "per cent of days worked")
    target: Line | None = given("The figure to reach", "95")
    who: Line | None = given("Who looks after it", "Amir Sandhu")
    due: Day | None = given("By when", "2027-07-31")

"""The people of a company: who leads, who works, who is trained, who assesses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from secor_docs.company.kinds import Day, Email, Fact, Line, Phone, ShortForm, YesNo, given, needed


def _renamed_level(value: object) -> object:
    """First aid cards issued before 2023-03-31 say Standard for what is now called intermediate."""
    return "intermediate" if isinstance(value, str) and value.strip().casefold() == "standard" else value


Level = Annotated[
    Literal["basic", "intermediate", "advanced"],
    BeforeValidator(_renamed_level),
    WithJsonSchema({"enum": ["basic", "intermediate", "advanced", "standard"]}),
]


class Person(ShortForm):
    """A person; a name alone is enough."""

    name: Line = needed("The first and last name", "Dana Petrenko")
    title: Line | None = given("The job title", "Owner")
    phone: Phone | None = given("The phone number", "403-555-0111")
    email: Email | None = given("The e-mail address", "dana@birchline.example")


class Owner(Person):
    """The most senior manager, who signs the policies."""

    title: Line | None = given("The job title", "Owner", gap="it is under the signature on the policy")
    phone: Phone | None = given("The phone number", "403-555-0111", gap="it is printed on the emergency card")


class Contact(Person):
    """Somebody whom others must be able to call, mostly from outside the company."""

    phone: Phone | None = given("The phone number", "403-555-0120", gap="others must be able to call")


_TRAINED = "no while the training is not taken yet; the documents say so"


class Representative(Person):
    """The health and safety representative the workers have chosen."""

    chosen_on: Day | None = given(
        "The day the workers chose the representative",
        "2026-08-10",
        gap="the choice of the representative must be shown with its date",
    )
    term_end: Day | None = given("The last day of the term", "2028-08-10")
    training_date: Day | None = given(
        "The day the representative took the training",
        "2026-08-24",
        gap="a representative must be trained for the work (OHS Code s. 201)",
    )
    trained: YesNo | None = given(_TRAINED, "no")


class FirstAider(Fact):
    """A person with a first aid certificate, named for first aid at work."""

    name: Line = needed("The first and last name", "Amir Sandhu")
    level: Level = needed("The level on the certificate (a card that says Standard is intermediate)", "intermediate")
    agency: Line | None = given("Who gave the course", "an approved agency")
    issued: Day | None = given("The date on the certificate", "2025-03-14")
    expires: Day | None = given(
        "The last day the certificate is good",
        "2028-03-14",
        gap="the agency sets how long it is good, three years as a rule",
    )
    phone: Phone | None = given("The phone number", "403-555-0112", gap="it is printed on the emergency card")


class RescueWorker(Fact):
    """A person named for rescue or evacuation (OHS Code s. 117)."""

    name: Line = needed("The first and last name", "Tyler Cardinal")
    role: Line | None = given("What the person does in an emergency", "evacuation lead")
    training: Line | None = given(
        "The training or drill for it", "fall rescue drill", gap="rescue workers must be trained for it"
    )
    date: Day | None = given(
        "The date of the training or drill", "2026-09-22", gap="the emergency response plan prints it with the training"
    )
    trained: YesNo | None = given(_TRAINED, "no")


class People(Fact):
    """Who leads, who keeps the binder, who helps in an emergency."""

    owner: Owner = needed(
        "The most senior manager, who signs the policies",
        "{name: Dana Petrenko, title: Owner, phone: 403-555-0111, email: dana@birchline.example}",
    )
    alternate: Person | None = given(
        "Who acts when the owner is away", "{name: Amir Sandhu, title: Lead hand, phone: 403-555-0112}"
    )
    supervisors: tuple[Person, ...] = given(
        "Everyone who supervises work; the owner may be one",
        "[{name: Amir Sandhu, title: Lead hand, phone: 403-555-0112}]",
        gap="supervisors have duties of their own, and the documents name them (OHS Act s. 4)",
        default=(),
    )
    hs_lead: Person | None = given(
        "Who keeps the binder and the records",
        "Joyce Petrenko",
        gap="most forms go back to this person",
        title="Health and safety lead",
    )
    hs_representative: Representative | None = given(
        "The worker the others have chosen as health and safety representative; needed from 5 workers",
        "{name: Tyler Cardinal, chosen_on: 2026-08-10, term_end: 2028-08-10, training_date: 2026-08-24}",
        gap="five or more workers are regularly employed, so they choose a representative (OHS Act s. 14)",
        title="Health and safety representative",
    )
    first_aiders: tuple[FirstAider, ...] = given(
        "People with a first aid certificate",
        "[{name: Amir Sandhu, level: intermediate, expires: 2028-03-14, phone: 403-555-0112}]",
        gap="the emergency response plan and the site cards name them (OHS Code s. 181)",
        default=(),
    )
    rescue_workers: tuple[RescueWorker, ...] = given(
        "People named for rescue and evacuation",
        "[{name: Tyler Cardinal, role: evacuation lead, training: fire drill, date: 2026-09-22}]",
        gap="the emergency response plan names the rescue and evacuation workers (OHS Code s. 116); write [] when nobody "
        "is named yet",
        default=(),
        none_counts=True,
    )
    fire_watch: tuple[Person, ...] = given("Who keeps the fire watch after hot work", "[Nils Kowal]", default=())
    check_in_contact: Contact | None = given(
        "Who takes the check-in calls of people working alone",
        "{name: Joyce Petrenko, phone: 403-555-0114}",
        gap="people work alone, so somebody must take their calls (OHS Code s. 394)",
    )
    investigation_lead: Person | None = given(
        "Who leads incident investigations", "Dana Petrenko", gap="the incident procedure names this person"
    )


class Assessor(Fact):
    """Who completes the SECOR evaluation."""

    name: Line | None = given(
        "Who completes the SECOR evaluation", "Joyce Petrenko", gap="the evaluation names the assessor"
    )
    internal: YesNo | None = given(
        "yes if the assessor works for the company, no if from outside",
        "yes",
        gap="inside and outside assessors need different proof",
    )
    company: Line | None = given(
        "The assessor's company, if from outside",
        "Example Safety Services",
        gap="an outside assessor is named with the company",
    )
    phone: Phone | None = given("The phone number", "403-555-0114", gap="ACSA may call the assessor")
    email: Email | None = given("The e-mail address", "office@birchline.example", gap="ACSA may write to the assessor")
    phsm_date: Day | None = given(
        "The date of the PHSM or small employer course",
        "2026-06-18",
        gap="the assessor must hold the course",
        title="PHSM course date",
    )
    certificate_no: Line | None = given("The number on the course certificate", "EX-00000")


class CourseTaken(Fact):
    """A course a person took."""

    course: Line = needed("The course", "Fall protection")
    provider: Line | None = given("Who gave it", "Example Training Ltd.")
    issued: Day | None = given("The date on the certificate", "2024-09-30")
    expires: Day | None = given("The last day it is good; leave it out if it has none", "2027-09-30")
    certificate_no: Line | None = given("The number on the certificate", "EX-00000")
    copy_on_file: YesNo | None = given("Whether a copy is in the binder", "yes")


class Competency(Fact):
    """A task a person was watched doing and found competent at."""

    task: Line = needed("The task", "operate the telehandler")
    assessed_on: Day | None = given("The date of the assessment", "2026-09-15")
    by: Line | None = given("Who watched", "Amir Sandhu")
    result: Line | None = given("The result", "competent")


class EmergencyContact(Fact):
    """Whom to call for a person; private, never printed in the open binder."""

    name: Line = needed("The name", "Sam Kowal")
    phone: Phone = needed("The phone number", "403-555-0199")


_PRIVATE = "Delete the line: do not keep birth dates or social insurance numbers here."


class Employee(Fact):
    """A person covered by the WCB account: owner, family, field, office."""

    refused: ClassVar[Mapping[str, str]] = dict.fromkeys(
        (
            "birth_date",
            "birthdate",
            "birthday",
            "date_of_birth",
            "dob",
            "born",
            "sin",
            "sin_number",
            "social_insurance_number",
            "social_insurance",
        ),
        _PRIVATE,
    )

    name: Line = needed("The first and last name", "Nils Kowal")
    role: Line = needed("The job title", "Labourer")
    id: Line | None = given("A short name, to tell two people of one name apart", "nk")
    formerly: tuple[Line, ...] = given(
        "Names the person had before; records under them go on counting", "[Nils Kowalski]", default=()
    )
    is_owner_or_family: YesNo | None = given("Whether the person is an owner or family", "no")
    hire_date: Day | None = given(
        "The first day of work", "2026-09-08", gap="the head count of the last 12 months and the orientation rest on it"
    )
    end_date: Day | None = given("The last day of work, when the person has left", "2026-10-30")
    full_time: YesNo | None = given(
        "Whether it is about 30 to 40 hours a week, all year, on the payroll",
        "yes",
        gap="at least one full-time employee must hold the SECOR courses",
    )
    crew: Line | None = given("The crew", "Crew A")
    supervisor: Person | None = given("Who supervises the person", "Amir Sandhu")
    young_or_new: YesNo | None = given("Under 25, or less than six months in the trade", "yes")
    works_alone: YesNo | None = given("Whether the person works alone at times", "no")
    licence_class: Line | None = given("The class of the driver's licence", '"5"')
    licence_expiry: Day | None = given("The last day the driver's licence is good", "2029-05-31")
    courses: tuple[CourseTaken, ...] = given(
        "The courses taken; [] if none",
        "[{course: Fall protection, issued: 2024-09-30, expires: 2027-09-30}]",
        gap="the training register lists them; write [] when there are none",
        default=(),
        none_counts=True,
    )
    competencies: tuple[Competency, ...] = given(
        "Tasks the person was watched doing",
        "[{task: operate the telehandler, assessed_on: 2026-09-15, by: Amir Sandhu, result: competent}]",
        default=(),
    )
    orientation_date: Day | None = given(
        "The day of the safety orientation", "2026-09-08", gap="each person is oriented before starting work"
    )
    emergency_contact: EmergencyContact | None = given(
        "Whom to call; private, never printed in the open binder", "{name: Sam Kowal, phone: 403-555-0199}"
    )

    @property
    def key(self) -> str:
        """The id, or the name where no id is given."""
        return self.id or self.name

    def here(self, day: date) -> bool:
        """Whether the person is employed on ``day``; a missing date counts as "yes"."""
        return not self.begins_after(day) and not self.left_before(day)

    def begins_after(self, day: date) -> bool:
        """Whether the first day of work is still to come on ``day``."""
        return self.hire_date is not None and self.hire_date > day

    def left_before(self, day: date) -> bool:
        """Whether the last day of work is over on ``day``."""
        return self.end_date is not None and self.end_date < day


class RequiredCourse(Fact):
    """A course a role must hold."""

    role: Line = needed("Who needs it: a role, or all", "all field")
    course: Line = needed("The course", "WHMIS")
    legal_basis: Line | None = given("What asks for it", "OHS Code s. 397")
    refresher_years: Annotated[float, Field(gt=0, le=20)] | None = given(
        "The years until it is taken again; leave it out if it is not", "3"
    )


class Certification(Fact):
    """Where the company stands on the way to its SECOR."""

    certifying_partner: Line = given("The certifying partner", "ACSA", default="ACSA")
    status: Literal["new", "one-year", "certified", "maintenance"] = given(
        "Where the company stands", "new", default="new"
    )
    number: Line | None = given("The number of the certificate", "20260000-0000")
    expiry: Day | None = given("The last day the certificate is good", "2029-11-30")
    last_evaluation_score: Annotated[float, Field(ge=0, le=100)] | None = given(
        "The score of the last evaluation, in per cent", "86"
    )
    evaluation_start: Day | None = given(
        "The day the evaluation is to start", "2026-11-30", gap="at least three months of records must lie before it"
    )
    secor_trained_employee: Line | None = given(
        "The full-time employee who holds the SECOR courses",
        "Dana Petrenko",
        gap="a full-time employee must hold the courses at all times, even with an outside assessor",
        title="SECOR trained employee",
    )
    trained: YesNo | None = given(_TRAINED, "no")
    industry_course: Literal["CSTS", "RSTS", "ESTS", "PCST"] | None = given(
        "The industry course held", "CSTS", gap="one of the four goes with the management course"
    )
    last_acsa_course: Day | None = given(
        "The date of the last ACSA course", "2026-06-18", title="The date of the last ACSA course"
    )


class Application(Fact):
    """The company's SECOR application to ACSA: a step taken once, before the certificate."""

    sent: Day | None = given(
        "The day the SECOR application went to ACSA, or was made by phone",
        "2026-08-14",
        gap="ACSA takes the application before it takes an evaluation; `secor application` prints what it asks for",
    )
    how: Literal["form", "phone", "e-mail"] | None = given(
        "How the SECOR application was made", "form", gap="whoever asks ACSA about it says how it was made"
    )
    confirmed: Day | None = given(
        "The day ACSA confirmed the SECOR application",
        "2026-08-21",
        gap="only ACSA's answer shows that it arrived; leave it out until then",
    )

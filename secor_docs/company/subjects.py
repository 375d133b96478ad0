"""What a company's file asks, by subject and page, as people think of it and not as the file is built.

One table. A page has three to seven questions that belong together; what is seldom needed is folded below them. A list
(people, sites, vehicles) has pages for each of its entries. The app shows them, and finds the page of a fact here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secor_docs.yamlfile import Path_


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """Questions that belong together.

    Attributes:
        key: its part of the address.
        title: its heading; ``{name}`` is the entry it is about.
        fields: the facts, by their keys; for an entry of a list, below the entry.
        more: facts that few need.
        note: what to know before one answers.
    """

    key: str
    title: str
    fields: tuple[str, ...]
    more: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class QuestionList:
    """A list whose entries have pages of their own.

    Attributes:
        key: its part of the address.
        title: its heading; ``{name}`` is the entry it belongs to.
        at: the key of the list; below the entry, for a list within an entry.
        one: what one more is called, with its article.
        parts: the pages of an entry; the first is asked of a new one.
        none: what an empty list says for good; empty where it says nothing.
        note: what to know before one answers.
    """

    key: str
    title: str
    at: str
    one: str
    parts: tuple[QuestionPage | QuestionList, ...]
    none: str = ""
    note: str = ""


Part = QuestionPage | QuestionList


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject of the company.

    Attributes:
        title: its name.
        parts: its pages and lists.
    """

    title: str
    parts: tuple[Part, ...]


def _keys(block: str, names: str) -> tuple[str, ...]:
    """``company.phone`` and so on, for keys of one block."""
    return tuple(f"{block}.{name}" for name in names.split())


_PERSON = QuestionPage("person", "{name}", ("name", "title", "phone"), ("email",))

SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "The company",
        (
            QuestionPage(
                "name",
                "What is the company called, and who is on its account?",
                _keys(
                    "company",
                    "legal_name operating_name entity wcb_account worker_count regularly_employed max_headcount_12m",
                ),
            ),
            QuestionList(
                "industry-codes",
                "Industry codes on the WCB statement",
                "company.industry_codes",
                "an industry code",
                (QuestionPage("code", "Industry code {name}", ("code", "title")),),
            ),
            QuestionPage(
                "office",
                "Where is the office, and how is it reached?",
                _keys("company", "office_address mailing_address shop_address phone email website"),
                ("company.logo",),
            ),
            QuestionPage(
                "membership",
                "Membership and application at ACSA",
                (*_keys("company", "acsa_membership acsa_member_no"), *_keys("application", "sent how confirmed")),
            ),
            QuestionPage("week", "On which days do you work?", _keys("company", "working_days optional_holidays")),
            QuestionList(
                "shut-downs",
                "Times of the year without work",
                "company.seasons",
                "a shut-down",
                (QuestionPage("days", "Shut-down from {name}", ("from", "to", "note")),),
            ),
        ),
    ),
    Subject(
        "Who is in charge",
        (
            QuestionPage("owner", "The owner, who signs the policies", _keys("people.owner", "name title phone email")),
            QuestionPage(
                "stand-ins",
                "Who stands in for the owner, keeps the binder and investigates?",
                (
                    *_keys("people.alternate", "name phone"),
                    *_keys("people.hs_lead", "name phone"),
                    *_keys("people.investigation_lead", "name phone"),
                ),
                tuple(
                    f"people.{role}.{key}"
                    for role in ("alternate", "hs_lead", "investigation_lead")
                    for key in ("title", "email")
                ),
            ),
            QuestionList("supervisors", "Who supervises work", "people.supervisors", "a supervisor", (_PERSON,)),
            QuestionPage(
                "representative",
                "The health and safety representative",
                _keys("people.hs_representative", "name chosen_on term_end training_date trained"),
                _keys("people.hs_representative", "title phone email"),
                "The workers choose this person. From five workers on there must be one.",
            ),
        ),
    ),
    Subject(
        "Who helps when something happens",
        (
            QuestionList(
                "first-aiders",
                "First aiders",
                "people.first_aiders",
                "a first aider",
                (
                    QuestionPage(
                        "certificate", "{name}, first aider", ("name", "level", "agency", "issued", "expires", "phone")
                    ),
                ),
            ),
            QuestionList(
                "rescue",
                "Rescue and evacuation",
                "people.rescue_workers",
                "a rescue worker",
                (
                    QuestionPage(
                        "rescuer", "{name}, rescue and evacuation", ("name", "role", "training", "date", "trained")
                    ),
                ),
                none="Nobody is named yet",
            ),
            QuestionList("fire-watch", "Fire watch after hot work", "people.fire_watch", "a fire watch", (_PERSON,)),
            QuestionPage(
                "alone",
                "Does anybody work alone, and who takes the calls?",
                (
                    "policies.working_alone",
                    *_keys("people.check_in_contact", "name phone"),
                    *_keys("policies.check_in_minutes", "low medium high"),
                ),
                _keys("people.check_in_contact", "title email"),
            ),
            QuestionPage(
                "office-emergency",
                "If something happens at the office",
                (
                    *_keys("emergency.nearest_hospital", "name address phone"),
                    *_keys("emergency", "travel_minutes likely ohs_contact_centre wcb_phone"),
                ),
            ),
            QuestionList(
                "muster-points",
                "Where people meet at the office, shop and yard",
                "emergency.muster_points",
                "a meeting place",
                (QuestionPage("point", "Meeting place: {name}", ("place", "where")),),
            ),
            QuestionList(
                "numbers",
                "Further numbers to call",
                "emergency.numbers",
                "a number",
                (QuestionPage("number", "{name}", ("who", "phone", "note")),),
            ),
            QuestionPage(
                "locates", "Who marks buried lines before you dig?", _keys("emergency.locate_service", "name phone web")
            ),
            QuestionList(
                "utility-owners",
                "Owners of gas, power and water lines",
                "emergency.utility_owners",
                "an owner of lines",
                (QuestionPage("number", "{name}", ("who", "phone", "note")),),
            ),
        ),
    ),
    Subject(
        "People and tickets",
        (
            QuestionList(
                "people",
                "Everyone on the WCB account",
                "employees",
                "a person",
                (
                    QuestionPage(
                        "job",
                        "{name}: job and hours",
                        ("name", "role", "hire_date", "full_time", "supervisor.name", "young_or_new", "works_alone"),
                        (
                            "crew",
                            "is_owner_or_family",
                            "id",
                            "supervisor.title",
                            "supervisor.phone",
                            "supervisor.email",
                        ),
                        "No birth dates and no social insurance numbers.",
                    ),
                    QuestionPage(
                        "papers",
                        "{name}: orientation and licence",
                        ("orientation_date", "licence_class", "licence_expiry"),
                        ("end_date",),
                    ),
                    QuestionList(
                        "courses",
                        "{name}: courses",
                        "courses",
                        "a course",
                        (
                            QuestionPage(
                                "certificate",
                                "{name}",
                                ("course", "provider", "issued", "expires", "certificate_no", "copy_on_file"),
                            ),
                        ),
                        none="No course is taken yet",
                    ),
                    QuestionList(
                        "competencies",
                        "{name}: watched at work and found competent",
                        "competencies",
                        "a task",
                        (QuestionPage("task", "{name}", ("task", "assessed_on", "by", "result")),),
                    ),
                    QuestionPage(
                        "contact",
                        "Whom to call for {name}",
                        ("emergency_contact.name", "emergency_contact.phone"),
                        note="Private: it is never printed in the open binder.",
                    ),
                ),
            ),
            QuestionList(
                "required-courses",
                "Which role needs which course",
                "required_courses",
                "a course that is needed",
                (QuestionPage("course", "{name}", ("role", "course", "legal_basis", "refresher_years")),),
            ),
        ),
    ),
    Subject(
        "Where you work",
        (
            QuestionPage(
                "calls",
                "Sites, or calls at customers?",
                ("company.fixed_sites", *_keys("service_calls", "area workers minutes")),
                note="With sites of your own, only the first question is asked.",
            ),
            QuestionList(
                "sites",
                "Sites",
                "sites",
                "a site",
                (
                    QuestionPage(
                        "place",
                        "{name}: where and for whom",
                        ("name", "address", "client", "prime_contractor", "start", "end"),
                        ("id", "coordinates"),
                    ),
                    QuestionPage(
                        "hurt",
                        "If someone is hurt at {name}",
                        ("directions", "muster_point", "alarm", "cell_coverage", "transport_plan"),
                        note="Printed on the emergency card and the site’s hazard assessments.",
                    ),
                    QuestionPage(
                        "hospital",
                        "The hospital nearest to {name}",
                        tuple(f"nearest_hospital.{key}" for key in ("name", "address", "minutes", "phone")),
                        note="The minutes decide which first aid the site needs.",
                    ),
                    QuestionPage(
                        "work",
                        "{name}: crew and dangers",
                        (
                            "supervisor.name",
                            "workers_per_shift",
                            "activities",
                            "max_fall_m",
                            "excavation_m",
                            "utilities",
                            "public_exposure",
                        ),
                        ("supervisor.title", "supervisor.phone", "supervisor.email"),
                    ),
                ),
            ),
        ),
    ),
    Subject(
        "Trades and work",
        (
            QuestionPage(
                "work",
                "What does the company do, and with whom?",
                (
                    *_keys("company", "activities is_prime_contractor"),
                    *_keys("policies", "subcontractors_used respirators_used"),
                    "activities.does",
                ),
            ),
            QuestionList(
                "trades",
                "Trades",
                "trades",
                "a trade",
                (QuestionPage("trade", "{name}", ("name", "tasks", "modified_duties")),),
            ),
            QuestionList(
                "never",
                "Work you never do, and why",
                "activities.does_not",
                "work that is never done",
                (QuestionPage("why", "{name}", ("activity", "reason")),),
                note="Each takes its laws and papers away; the register of laws prints your reason.",
            ),
        ),
    ),
    Subject(
        "Trucks and gear",
        (
            QuestionList(
                "vehicles",
                "Vehicles and trailers",
                "vehicles",
                "a vehicle or trailer",
                (
                    QuestionPage(
                        "vehicle",
                        "{name}",
                        ("unit", "plate", "make", "model", "year", "registered_kg", "trailer"),
                        ("nsc", "id", "sold"),
                    ),
                ),
                none="We have no vehicle",
            ),
            QuestionList(
                "equipment",
                "Tools, machines and gear",
                "equipment",
                "a tool, machine or piece of gear",
                (
                    QuestionPage(
                        "thing",
                        "{name}",
                        ("name", "type", "owned_or_rented", "service_interval", "last_service", "capacity"),
                        ("make", "model", "serial", "id", "sold"),
                    ),
                ),
                none="We have none that is inspected",
            ),
            QuestionList(
                "products",
                "Hazardous products",
                "chemicals",
                "a hazardous product",
                (
                    QuestionPage("product", "{name}", ("product", "supplier", "use", "stored", "quantity")),
                    QuestionPage(
                        "sheet", "{name}: label and data sheet", ("hazard_classes", "sds_date", "sds_location", "ppe")
                    ),
                ),
                none="We use none",
            ),
        ),
    ),
    Subject(
        "Rules of the company",
        (
            QuestionPage(
                "protection",
                "Protective equipment, and being fit for work",
                _keys(
                    "policies",
                    "ppe_minimum ppe_paid_by drug_alcohol testing eap_provider fatigue_limit_hours modified_work",
                ),
            ),
            QuestionPage(
                "conduct",
                "Conduct, and complaints about the owner",
                (
                    *_keys("policies", "phones smoking discipline_steps"),
                    *_keys("policies.vh_alternate_contact", "name phone"),
                ),
                _keys("policies.vh_alternate_contact", "title email"),
            ),
            QuestionPage(
                "how-often",
                "How often do you inspect, meet and drill?",
                _keys(
                    "policies",
                    "inspection_frequency toolbox_frequency meeting_frequency drill_frequency competency_repeat_years fire_watch_minutes",
                ),
            ),
            QuestionPage(
                "program",
                "The program: from when, where the records are",
                (
                    *_keys("dates", "issued next_review program_year_start"),
                    "policies.records_location",
                    "program.version",
                    "policies.risk_matrix",
                ),
            ),
            QuestionList(
                "goals",
                "Goals for the year",
                "goals",
                "a goal",
                (QuestionPage("goal", "{name}", ("goal", "measure", "target", "who", "due")),),
            ),
        ),
    ),
    Subject(
        "SECOR",
        (
            QuestionPage(
                "certificate",
                "Where the company stands",
                _keys("certification", "status evaluation_start number expiry last_evaluation_score"),
                ("certification.certifying_partner",),
            ),
            QuestionPage(
                "secor-courses",
                "Who holds the SECOR courses?",
                _keys("certification", "secor_trained_employee trained industry_course last_acsa_course"),
            ),
            QuestionPage(
                "assessor",
                "Who completes the evaluation?",
                _keys("assessor", "name internal company phone email phsm_date certificate_no"),
            ),
        ),
    ),
)
"""Every subject, in the order they are asked."""

NOT_ASKED = ("hazards", "formerly")
"""Keys that are written in the file itself, or by a change: the hazard library's differences, names of before."""


def pages(parts: tuple[Part, ...]) -> Iterator[tuple[Path_, QuestionPage]]:
    """The pages of parts, each with the key of the list its fields stand below."""
    for part in parts:
        if isinstance(part, QuestionPage):
            yield (), part
        else:
            for below, page in pages(part.parts):
                yield (*part.at.split("."), *below), page


def every_page() -> Iterator[tuple[Path_, QuestionPage]]:
    """All pages of all subjects."""
    for subject in SUBJECTS:
        yield from pages(subject.parts)

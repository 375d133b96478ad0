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
        called: the key its entries go by; empty for the first of their facts.
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
    called: str = ""


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


def _page(key: str, title: str, asked: str, more: str = "", note: str = "") -> QuestionPage:
    """A page; its facts as ``company: phone email people.owner: name``."""
    return QuestionPage(key, title, tuple(_facts(asked)), tuple(_facts(more)), note)


def _facts(words: str) -> Iterator[str]:
    block = ""
    for word in words.split():
        if word.endswith(":"):
            block = "" if word == ".:" else f"{word[:-1]}."
        else:
            yield f"{block}{word}"


def _list(
    key: str, title: str, at: str, one: str, *parts: Part, none: str = "", note: str = "", called: str = ""
) -> QuestionList:
    return QuestionList(key, title, at, one, parts, none, note, called)


SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "The company",
        (
            _page(
                "name",
                "What is the company called, and who is on its account?",
                "company: legal_name operating_name entity wcb_account worker_count regularly_employed max_headcount_12m",
            ),
            _list(
                "industry-codes",
                "Industry codes on the WCB statement",
                "company.industry_codes",
                "an industry code",
                _page("code", "Industry code {name}", "code title"),
            ),
            _page(
                "office",
                "Where is the office, and how is it reached?",
                "company: office_address mailing_address shop_address phone email website",
                more="company: logo",
            ),
            _page(
                "membership",
                "Membership and application at ACSA",
                "company: acsa_membership acsa_member_no application: sent how confirmed",
            ),
            _page("week", "On which days do you work?", "company: working_days optional_holidays"),
            _list(
                "shut-downs",
                "Times of the year without work",
                "company.seasons",
                "a shut-down",
                _page("days", "Shut-down from {name}", "from to note"),
            ),
        ),
    ),
    Subject(
        "Who is in charge",
        (
            _page("owner", "The owner, who signs the policies", "people.owner: name title phone email"),
            _page(
                "stand-ins",
                "Who stands in for the owner, keeps the binder and investigates?",
                "people.alternate: name phone people.hs_lead: name phone people.investigation_lead: name phone",
                more="people.alternate: title email people.hs_lead: title email people.investigation_lead: title email",
            ),
            _list(
                "supervisors",
                "Who supervises work",
                "people.supervisors",
                "a supervisor",
                _page("person", "{name}", "name title phone", more="email"),
            ),
            _page(
                "representative",
                "The health and safety representative",
                "people.hs_representative: name chosen_on term_end training_date trained",
                more="people.hs_representative: title phone email",
                note="The workers choose this person. From five workers on there must be one.",
            ),
        ),
    ),
    Subject(
        "Who helps when something happens",
        (
            _list(
                "first-aiders",
                "First aiders",
                "people.first_aiders",
                "a first aider",
                _page("certificate", "{name}, first aider", "name level agency issued expires phone"),
            ),
            _list(
                "rescue",
                "Rescue and evacuation",
                "people.rescue_workers",
                "a rescue worker",
                _page("rescuer", "{name}, rescue and evacuation", "name role training date trained"),
                none="Nobody is named yet",
            ),
            _list(
                "fire-watch",
                "Fire watch after hot work",
                "people.fire_watch",
                "a fire watch",
                _page("person", "{name}", "name title phone", more="email"),
            ),
            _page(
                "alone",
                "Does anybody work alone, and who takes the calls?",
                "policies: working_alone people.check_in_contact: name phone policies.check_in_minutes: low medium high",
                more="people.check_in_contact: title email",
            ),
            _page(
                "office-emergency",
                "If something happens at the office",
                "emergency.nearest_hospital: name address phone "
                "emergency: travel_minutes likely ohs_contact_centre wcb_phone",
            ),
            _list(
                "muster-points",
                "Where people meet at the office, shop and yard",
                "emergency.muster_points",
                "a meeting place",
                _page("point", "Meeting place: {name}", "place where"),
            ),
            _list(
                "numbers",
                "Further numbers to call",
                "emergency.numbers",
                "a number",
                _page("number", "{name}", "who phone note"),
            ),
            _page("locates", "Who marks buried lines before you dig?", "emergency.locate_service: name phone web"),
            _list(
                "utility-owners",
                "Owners of gas, power and water lines",
                "emergency.utility_owners",
                "an owner of lines",
                _page("number", "{name}", "who phone note"),
            ),
        ),
    ),
    Subject(
        "People and tickets",
        (
            _list(
                "people",
                "Everyone on the WCB account",
                "employees",
                "a person",
                _page(
                    "job",
                    "{name}: job and hours",
                    "name role hire_date full_time supervisor: name .: young_or_new works_alone",
                    more="crew is_owner_or_family id supervisor: title phone email",
                    note="No birth dates and no social insurance numbers.",
                ),
                _page(
                    "papers",
                    "{name}: orientation and licence",
                    "orientation_date licence_class licence_expiry",
                    more="end_date",
                ),
                _list(
                    "courses",
                    "{name}: courses",
                    "courses",
                    "a course",
                    _page("certificate", "{name}", "course provider issued expires certificate_no copy_on_file"),
                    none="No course is taken yet",
                ),
                _list(
                    "competencies",
                    "{name}: watched at work and found competent",
                    "competencies",
                    "a task",
                    _page("task", "{name}", "task assessed_on by result"),
                ),
                _page(
                    "contact",
                    "Whom to call for {name}",
                    "emergency_contact: name phone",
                    note="Private: it is never printed in the open binder.",
                ),
            ),
            _list(
                "required-courses",
                "Which role needs which course",
                "required_courses",
                "a course that is needed",
                _page("course", "{name}", "role course legal_basis refresher_years"),
                called="course",
            ),
        ),
    ),
    Subject(
        "Where you work",
        (
            _page(
                "calls",
                "Sites, or calls at customers?",
                "company: fixed_sites service_calls: area workers minutes",
                note="With sites of your own, only the first question is asked.",
            ),
            _list(
                "sites",
                "Sites",
                "sites",
                "a site",
                _page(
                    "place",
                    "{name}: where and for whom",
                    "name address client prime_contractor start end",
                    more="id coordinates",
                ),
                _page(
                    "hurt",
                    "If someone is hurt at {name}",
                    "directions muster_point alarm cell_coverage transport_plan",
                    note="Printed on the emergency card and the site’s hazard assessments.",
                ),
                _page(
                    "hospital",
                    "The hospital nearest to {name}",
                    "nearest_hospital: name address minutes phone",
                    note="The minutes decide which first aid the site needs.",
                ),
                _page(
                    "work",
                    "{name}: crew and dangers",
                    "supervisor: name .: workers_per_shift activities max_fall_m excavation_m",
                    more="supervisor: title phone email",
                ),
                _page(
                    "around",
                    "{name}: what is around it, water and toilets",
                    "public_exposure utilities drinking_water toilets",
                ),
            ),
        ),
    ),
    Subject(
        "Trades and work",
        (
            _page(
                "work",
                "What does the company do, and with whom?",
                "company: activities is_prime_contractor policies: subcontractors_used respirators_used",
            ),
            _page(
                "besides",
                "Which other work do you do?",
                "activities: does",
                note="Your industry code and your trades bring their usual work by themselves. Tick what comes on top; work "
                "you never do is on a page of its own.",
            ),
            _list("trades", "Trades", "trades", "a trade", _page("trade", "{name}", "name tasks modified_duties")),
            _list(
                "never",
                "Work you never do, and why",
                "activities.does_not",
                "work that is never done",
                _page("why", "{name}", "activity reason"),
                note="Each takes its laws and papers away; the register of laws prints your reason.",
            ),
        ),
    ),
    Subject(
        "Trucks and gear",
        (
            _list(
                "vehicles",
                "Vehicles and trailers",
                "vehicles",
                "a vehicle or trailer",
                _page("vehicle", "{name}", "unit plate make model year registered_kg trailer", more="nsc id sold"),
                none="We have no vehicle",
            ),
            _list(
                "equipment",
                "Tools, machines and gear",
                "equipment",
                "a tool, machine or piece of gear",
                _page(
                    "thing",
                    "{name}",
                    "name type owned_or_rented service_interval last_service capacity",
                    more="make model serial id sold",
                ),
                none="We have none that is inspected",
            ),
            _list(
                "products",
                "Hazardous products",
                "chemicals",
                "a hazardous product",
                _page("product", "{name}", "product supplier use stored quantity"),
                _page("sheet", "{name}: label and data sheet", "hazard_classes sds_date sds_location ppe"),
                none="We use none",
            ),
        ),
    ),
    Subject(
        "Rules of the company",
        (
            _page(
                "protection",
                "Protective equipment, and being fit for work",
                "policies: ppe_minimum ppe_paid_by drug_alcohol testing eap_provider fatigue_limit_hours modified_work",
            ),
            _page(
                "conduct",
                "Conduct, and complaints about the owner",
                "policies: phones smoking discipline_steps policies.vh_alternate_contact: name phone",
                more="policies.vh_alternate_contact: title email",
            ),
            _page(
                "how-often",
                "How often do you inspect, meet and drill?",
                "policies: inspection_frequency toolbox_frequency meeting_frequency drill_frequency "
                "competency_repeat_years fire_watch_minutes",
            ),
            _page(
                "program",
                "The program: from when, where the records are",
                "dates: issued next_review program_year_start "
                "policies: records_location program: version policies: risk_matrix",
            ),
            _list(
                "goals", "Goals for the year", "goals", "a goal", _page("goal", "{name}", "goal measure target who due")
            ),
        ),
    ),
    Subject(
        "SECOR",
        (
            _page(
                "certificate",
                "Where the company stands",
                "certification: status evaluation_start number expiry last_evaluation_score",
                more="certification: certifying_partner",
            ),
            _page(
                "secor-courses",
                "Who holds the SECOR courses?",
                "certification: secor_trained_employee trained industry_course last_acsa_course",
            ),
            _page(
                "assessor",
                "Who completes the evaluation?",
                "assessor: name internal company phone email phsm_date certificate_no",
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

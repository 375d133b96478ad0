"""The company as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar, Literal, Self

from pydantic import ValidationInfo, field_validator, model_validator

from secor_docs.company.assets import Chemical, Equipment, Vehicle
from secor_docs.company.kinds import (
    Account,
    Day,
    Email,
    Fact,
    Heads,
    HolidayGiven,
    IndustryNumber,
    Line,
    Phone,
    ShortForm,
    WorkedDay,
    YesNo,
    block,
    given,
    needed,
)
from secor_docs.company.people import Application, Assessor, Certification, Employee, People, RequiredCourse
from secor_docs.company.places import Emergency, EmergencyNumber, ServiceCalls, Site, customer_calls
from secor_docs.company.policies import Dates, Goal, Policies, Program
from secor_docs.company.work import Activities, DeclaredTrade, HazardChanges
from secor_docs.dates import months_on, read_yes_no
from secor_docs.names import same
from secor_docs.problems import TellingError
from secor_docs.workdays import MONDAY_TO_FRIDAY

REPRESENTATIVE_FROM = 5
"""Workers regularly employed from which a health and safety representative is needed (OHS Act s. 14)."""


class IndustryCode(ShortForm):
    """An industry of the WCB account."""

    code: IndustryNumber = needed("The five digits of the industry code on the WCB statement", '"42118"')
    title: Line | None = given("The industry's name as the WCB statement prints it", "Roofing")


class Season(Fact):
    """A time of the year in which the company does not work."""

    first_day: Day = needed("The first day of the shut-down", "2026-12-21", alias="from")
    last_day: Day = needed("The last day of the shut-down", "2027-01-04", alias="to")
    note: Line | None = given("What the shut-down is", "winter shut-down")


class Business(Fact):
    """Who the company is, for the WCB, for ACSA and on every page."""

    refused: ClassVar[Mapping[str, str]] = {
        "activities_not_done": "Write it under `activities:`, `does_not:` at the left margin."
    }

    legal_name: Line = needed("The legal name, exactly as on the WCB account", "1234567 Alberta Ltd.")
    formerly: tuple[Line, ...] = given(
        "Legal names the company had before, on the same WCB account; records under them go on counting",
        "[Birchline Framing]",
        default=(),
    )
    operating_name: Line = given(
        "The name used on trucks and forms; leave it out if it is the legal name",
        "Birchline Framing & Renovations",
        default="",
    )
    entity: Literal["corporation", "partnership", "sole proprietor"] | None = given(
        "The form of the company", "corporation", gap="the policy and the SECOR application name it"
    )
    wcb_account: Account = needed("The account number on the WCB-Alberta statement", '"0123456"', title="WCB account")
    industry_codes: tuple[IndustryCode, ...] = given(
        "The industry codes on the WCB statement; they decide the ACSA membership and the first list of laws",
        '[{code: "42118", title: Roofing}]',
        gap="the code on the WCB statement decides whether ACSA membership is automatic",
        default=(),
    )
    acsa_membership: Literal["automatic", "associate", "not yet", "unknown"] | None = given(
        "Whether the company is a member of ACSA: by its industry code, by fee, not yet, or unknown",
        "automatic",
        gap="ACSA takes a SECOR application from members only; ask ACSA when you do not know",
        title="ACSA membership",
    )
    acsa_member_no: Line | None = given("The ACSA membership number", "A-00000", title="ACSA member number")
    office_address: Line = needed(
        "The office: street, city, postal code on one line", "14 Example Crescent, Red Deer, AB T4N 0A0"
    )
    mailing_address: Line | None = given("The mailing address, if it is another one", "Box 120, Red Deer, AB T4N 0A0")
    shop_address: Line | None = given(
        "The shop or yard, if there is one; it brings the shop and yard inspection",
        "Bay 3, 200 Sample Street, Red Deer, AB T4P 0A0",
    )
    phone: Phone = needed("The main phone number", "403-555-0110")
    email: Email | None = given(
        "The main e-mail address", "office@birchline.example", gap="it is on the cover and on reports"
    )
    website: Line | None = given("The website", "www.birchline.example")
    logo: Line | None = given("A PNG or JPG picture next to this file, for the page headers", "logo.png")
    fixed_sites: YesNo | None = given(
        "Whether you work on sites that last longer than a call; no if you go from customer to customer, with the "
        "office or shop as your base",
        "yes",
        title="Fixed sites",
    )
    activities: tuple[Line, ...] = given(
        "What the company does, in plain words; it is printed in the policy and the hazard assessment",
        "[residential framing, roof sheathing, decks and fences]",
        gap="the policy and the hazard assessment say what the company does",
        default=(),
    )
    worker_count: Heads | None = given(
        "Everyone covered by the WCB account today: owners, family, office, part-time and temporary staff", "6"
    )
    regularly_employed: Heads | None = given(
        "Workers regularly employed, without volunteers; from 5 a health and safety representative is needed", "6"
    )
    max_headcount_12m: Heads | None = given(
        "The most people under the WCB account at any time in the last 12 months; a SECOR allows 10",
        "8",
        title="Highest head count in 12 months",
    )
    is_prime_contractor: Literal["never", "sometimes", "always"] | None = given(
        "Whether the company is the prime contractor on a site",
        "sometimes",
        gap="a prime contractor has duties of its own (OHS Act s. 10)",
        title="Prime contractor",
    )
    working_days: tuple[WorkedDay, ...] = given(
        "The days of the week you work, when it is not Monday to Friday; daily forms are due on them only",
        "[monday, tuesday, wednesday, thursday]",
        default=MONDAY_TO_FRIDAY,
        min_length=1,
    )
    optional_holidays: tuple[HolidayGiven, ...] = given(
        "The days you give besides Alberta's general holidays: easter-monday, heritage-day, truth-and-reconciliation, "
        "boxing-day; no forms are due on them",
        "[boxing-day]",
        default=(),
    )
    seasons: tuple[Season, ...] = given(
        "The shut-down times; no records are expected in them",
        "[{from: 2026-12-21, to: 2027-01-04, note: winter shut-down}]",
        default=(),
    )

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not self.operating_name:
            self.__dict__["operating_name"] = self.legal_name
        return self


def no_fixed_site(data: Mapping[str, Any]) -> bool:
    """Whether the plain values of a file say that the company has no fixed site."""
    business = data.get("company")
    said = business.get("fixed_sites") if isinstance(business, Mapping) else None
    try:
        return read_yes_no(said) is False
    except TellingError:
        return False


class Company(Fact):
    """Everything ``company.yaml`` says."""

    refused: ClassVar[Mapping[str, str]] = {
        "documents": "Delete it: the register of documents is made by the program.",
        **Employee.refused,
    }

    business: Business = needed(
        "Who the company is", '{legal_name: 1234567 Alberta Ltd., wcb_account: "0123456"}', alias="company"
    )
    people: People = needed("Who leads, and who helps in an emergency", "{owner: Dana Petrenko}")
    employees: tuple[Employee, ...] = needed(
        "Everyone covered by the WCB account, owners and family included",
        "[{name: Dana Petrenko, role: Owner and carpenter}]",
        min_length=1,
    )
    sites: tuple[Site, ...] = needed(
        "The places where you work; leave it out with fixed_sites: no under company",
        '[{name: Lot 22 Maple Ridge, address: "22 Maple Ridge Way, Blackfalds, AB"}]',
    )
    service_calls: ServiceCalls = block(ServiceCalls, "The calls at customers, where there is no fixed site")
    trades: tuple[DeclaredTrade, ...] = given(
        "The trades by their keys in the hazard library; the hazard assessments come from them",
        "[{name: framing, tasks: [layout, wall framing]}]",
        gap="the hazard assessments come from the trades",
        default=(),
    )
    activities: Activities = block(Activities, "Activities by key, beyond what codes and trades bring")
    hazards: HazardChanges = block(HazardChanges, "Changes to the hazard assessments of the hazard library")
    assessor: Assessor = block(Assessor, "Who completes the SECOR evaluation")
    required_courses: tuple[RequiredCourse, ...] = given(
        "Which role needs which course",
        "[{role: all field, course: WHMIS, legal_basis: OHS Code s. 397, refresher_years: 3}]",
        gap="the training register shows who needs what",
        default=(),
    )
    certification: Certification = block(Certification, "Where the company stands on the way to its SECOR")
    emergency: Emergency = block(Emergency, "Emergency numbers and places")
    vehicles: tuple[Vehicle, ...] = given(
        "The vehicles and trailers; [] if there are none",
        "[{unit: T1, make: Ford, model: F-250, year: 2021}]",
        gap="driving rules and pre-trip inspections depend on them; write [] when there are none",
        default=(),
        none_counts=True,
    )
    equipment: tuple[Equipment, ...] = given(
        "The tools, machines and gear that are inspected or serviced; [] if there are none",
        '[{name: "Extension ladder 8.5 m, no. L7", type: ladder}]',
        gap="inspections and maintenance depend on it; write [] when there is none",
        default=(),
        none_counts=True,
    )
    chemicals: tuple[Chemical, ...] = given(
        "The hazardous products (WHMIS); [] if there are none",
        "[{product: Gasoline, use: generator, stored: approved can}]",
        gap="the WHMIS inventory lists them; write [] when there are none",
        default=(),
        none_counts=True,
    )
    policies: Policies = block(Policies, "Your own rules, where the law leaves a choice")
    program: Program = block(Program, "The program itself")
    dates: Dates = block(Dates, "When the program was issued and is reviewed")
    goals: tuple[Goal, ...] = given(
        "Three to six health and safety goals for the year",
        '[{goal: FLHA done before work, measure: per cent of days worked, target: "95", who: Amir Sandhu}]',
        gap="the policy and the yearly review rest on goals",
        default=(),
    )
    application: Application = block(Application, "The SECOR application to ACSA")

    @model_validator(mode="before")
    @classmethod
    def _without_a_site(cls, data: Any) -> Any:
        """Without a fixed site the list may be missing, or stand there as the skeleton has it, with nothing filled in."""
        if not isinstance(data, dict) or not no_fixed_site(data):
            return data
        sites = data.get("sites")
        filled = [s for s in sites if not isinstance(s, dict) or any(s.values())] if isinstance(sites, list) else sites
        return {**data, "sites": filled or []}

    @field_validator("sites")
    @classmethod
    def _needs_a_site(cls, sites: tuple[Site, ...], info: ValidationInfo) -> tuple[Site, ...]:
        business = info.data.get("business")
        if business is not None and business.fixed_sites is not False and not sites:
            raise TellingError(
                "the list is empty",
                "Write at least one place where you work, with its address; or fixed_sites: no under company, if you "
                "go from customer to customer.",
                code="Y013",
            )
        return sites

    @model_validator(mode="after")
    def _calls(self) -> Self:
        """Without a fixed site the calls stand where a site would: one entry for all of them."""
        if self.business.fixed_sites is False and not any(site.per_call for site in self.sites):
            self.__dict__["sites"] = (*self.sites, customer_calls(self.service_calls))
        return self

    @property
    def _unlisted_owner(self) -> int:
        return 0 if any(same(e.name, self.people.owner.name) for e in self.employees) else 1

    @property
    def worker_count(self) -> int:
        """People under the WCB account today: as stated, or everyone listed who has not left."""
        return self.business.worker_count or (sum(e.end_date is None for e in self.employees) + self._unlisted_owner)

    @property
    def regularly_employed(self) -> int:
        """Workers regularly employed, as stated; else the head count, which is the stricter reading."""
        return self.business.regularly_employed or self.worker_count

    @property
    def needs_representative(self) -> bool:
        """Whether the workers choose a health and safety representative (OHS Act s. 14: five or more)."""
        return self.regularly_employed >= REPRESENTATIVE_FROM

    @property
    def current_employees(self) -> tuple[Employee, ...]:
        """Everyone listed without a last day of work."""
        return tuple(e for e in self.employees if e.end_date is None)

    def head_count(self, day: date) -> int:
        """Everyone listed who is employed on ``day``, and the owner."""
        return sum(e.here(day) for e in self.employees) + self._unlisted_owner

    def max_headcount_12m(self, as_of: date) -> int:
        """The most people under the WCB account on any day of the 12 months up to ``as_of``.

        Counted from hire and end dates; a higher stated figure wins (the stricter reading).
        """
        begin = months_on(as_of, -12)
        days = {begin} | {e.hire_date for e in self.employees if e.hire_date and begin <= e.hire_date <= as_of}
        counted = max(self.head_count(day) for day in days)
        return max(counted, self.business.max_headcount_12m or 0, self.business.worker_count or 0)

    @property
    def emergency_numbers(self) -> tuple[EmergencyNumber, ...]:
        """911 first, then the numbers given, then OHS contact centre, WCB and owner unless already there."""
        owner = self.people.owner
        wanted = [EmergencyNumber(who="Emergency: ambulance, fire, police", phone="911"), *self.emergency.numbers]
        wanted.append(EmergencyNumber(who="OHS contact centre", phone=self.emergency.ohs_contact_centre))
        wanted.append(EmergencyNumber(who="WCB-Alberta", phone=self.emergency.wcb_phone))
        if owner.phone:
            # Checked each for itself; together the two may be longer than what a person may type in one line.
            who = f"{owner.name}, {owner.title or 'owner'}"
            wanted.append(EmergencyNumber.model_construct(who=who, phone=owner.phone))
        seen: dict[str, EmergencyNumber] = {}
        for number in wanted:
            digits = re.sub(r"\D", "", number.phone).removeprefix("1")
            seen[digits] = number if digits == "911" else seen.get(digits, number)
        return tuple(seen.values())

    def employee(self, name: str) -> Employee | None:
        """The employee of that name, letter case and spaces aside; of two of one name, ``Name (id)``."""
        named = (e for e in self.employees if same(e.name, name) or (e.id and same(f"{e.name} ({e.id})", name)))
        return next(named, None)

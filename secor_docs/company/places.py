"""Where a company works, and whom to call when something happens there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from secor_docs.company.kinds import Day, Fact, Heads, Line, LongText, Metres, Minutes, Phone, given, needed
from secor_docs.company.people import Person

CLOSE_MINUTES = 20
ISOLATED_MINUTES = 40
"""Travel time to a hospital: close up to 20 minutes, isolated from 40 on, distant between (OHS Code s. 1)."""

DistanceClass = Literal["close", "distant", "isolated"]


class Hospital(Fact):
    """A hospital with an emergency department."""

    name: Line = needed("The name of the hospital", "Red Deer Regional Hospital Centre")
    address: Line | None = given(
        "The street and city", "3942 50A Avenue, Red Deer", gap="a driver has to find it in a hurry"
    )
    phone: Phone | None = given("The phone number; look it up before you print it", "403-555-0150")


def _distance(minutes: int | None) -> DistanceClass | None:
    if minutes is None:
        return None
    return "close" if minutes <= CLOSE_MINUTES else "distant" if minutes < ISOLATED_MINUTES else "isolated"


class SiteHospital(Hospital):
    """The hospital nearest to a site."""

    minutes: Minutes | None = given(
        "The minutes of driving from the site in the usual weather",
        "17",
        gap="first aid equipment and staff depend on the travel time (OHS Code Schedule 2)",
    )


class Site(Fact):
    """A place where the company works."""

    refused: ClassVar[Mapping[str, str]] = {
        "distance_class": "Delete the line: it is worked out from nearest_hospital.minutes."
    }

    name: Line = needed("What everyone calls the site", "Lot 22 Maple Ridge")
    id: Line | None = given("A short name, to tell two sites of one name apart", "mr22")
    formerly: tuple[Line, ...] = given(
        "Names the site had before; records under them go on counting", "[Lot 22]", default=()
    )
    address: Line = needed("The street address or legal land description", "22 Maple Ridge Way, Blackfalds, AB")
    coordinates: Line | None = given("The latitude and longitude", '"52.3801, -113.8020"')
    directions: LongText | None = given(
        "How an ambulance finds the site",
        "Highway 2A to Broadway Avenue, first right, second lot on the left",
        gap="whoever calls 911 reads this out",
    )
    client: Line | None = given("For whom the work is done", "Birchline Homes Inc.")
    prime_contractor: Line | None = given(
        "The prime contractor's name, or us", "us", gap="the site documents name the prime contractor (OHS Act s. 10)"
    )
    start: Day | None = given("The first day on the site", "2026-08-17", gap="inspections are due from this day")
    end: Day | None = given("The last day on the site", "2026-12-18")
    supervisor: Person | None = given(
        "Who supervises the site", "Amir Sandhu", gap="the site card and the inspection name the supervisor"
    )
    workers_per_shift: Heads | None = given(
        "The most of our people on the site at once", "4", gap="first aid needs depend on it (OHS Code Schedule 2)"
    )
    activities: tuple[Line, ...] = given(
        "What we do here; some of company.activities", "[residential framing]", default=()
    )
    muster_point: Line | None = given(
        "Where everyone meets in an emergency",
        "Light pole at the south-west corner of the lot",
        gap="it is printed on the emergency card",
    )
    alarm: Line | None = given(
        "How people are warned", "Three long blasts of the truck horn", gap="it is printed on the emergency card"
    )
    nearest_hospital: SiteHospital | None = given(
        "The nearest hospital with an emergency department",
        "{name: Red Deer Regional Hospital Centre, address: 3942 50A Avenue, minutes: 17}",
        gap="it is printed on the emergency card and decides the first aid need",
    )
    transport_plan: LongText | None = given(
        "How an injured worker gets to the hospital: vehicle, driver, communication",
        "Ambulance by 911; crew truck as back-up, driver Tyler Cardinal",
        gap="transport must be arranged before work starts (OHS Code s. 180)",
    )
    cell_coverage: Literal["good", "weak", "none"] | None = given("Cell phone coverage", "good")
    drinking_water: Line | None = given(
        "Where the crew gets drinking water (OHS Code s. 355)",
        "water jug and paper cups in the crew truck",
        gap="the site inspection says where it is",
    )
    toilets: Line | None = given(
        "The toilet and hand washing: on site, or arranged nearby for work of at most 5 working days (OHS Code s. 356)",
        "portable toilet and wash station on site",
        title="Toilet and hand washing",
        gap="the site inspection says where they are",
    )
    public_exposure: Line | None = given(
        "How the public comes near: occupied home, school, sidewalk", "new street, families walking"
    )
    utilities: tuple[Line, ...] = given("Utilities on or under the site", "[gas, overhead power]", default=())
    max_fall_m: Metres | None = given(
        "The longest possible fall in metres; from 3 a fall protection plan is needed",
        "6.5",
        title="Longest possible fall in metres",
    )
    excavation_m: Metres | None = given(
        "The depth of the deepest excavation in metres", "1.8", title="Excavation depth in metres"
    )

    @property
    def distance_class(self) -> DistanceClass | None:
        """Close, distant or isolated by the minutes to the hospital; None while they are not known."""
        return _distance(self.nearest_hospital.minutes if self.nearest_hospital else None)

    @property
    def per_call(self) -> bool:
        """Whether it stands for all calls at customers, so that its facts are written down by hand at each."""
        return False


class ServiceCalls(Fact):
    """The calls of a company without a fixed site: what holds for all of them."""

    area: tuple[Line, ...] = given(
        "The towns and counties you serve",
        "[Red Deer, Lacombe County]",
        gap="the cover and the emergency response plan say where you work",
        default=(),
    )
    workers: Heads | None = given(
        "The most of our people at one call", "2", gap="first aid needs depend on it (OHS Code Schedule 2)"
    )
    minutes: Minutes | None = given(
        "The minutes of driving to the nearest hospital from the farthest call in your area",
        "35",
        gap="first aid needs depend on the travel time (OHS Code Schedule 2)",
        title="Minutes to a hospital from the farthest call",
    )


CALLS = "Customer calls"
"""The name under which all calls stand where a site would."""


class CustomerCalls(Site):
    """All calls of a company without a fixed site."""

    minutes: Minutes | None = None

    @property
    def distance_class(self) -> DistanceClass | None:
        """By the farthest call, which is the stricter reading."""
        return _distance(self.minutes)

    @property
    def per_call(self) -> bool:
        """Always."""
        return True


def customer_calls(calls: ServiceCalls) -> Site:
    """The entry for all calls; what differs from call to call has no value."""
    return CustomerCalls(
        name=CALLS, address="the address of the call", workers_per_shift=calls.workers, minutes=calls.minutes
    )


class EmergencyNumber(Fact):
    """Whom to call."""

    who: Line = needed("Who answers", "Owner")
    phone: Phone = needed("The phone number", "403-555-0111")
    note: Line | None = given("When to call", "after 911")


class MusterPoint(Fact):
    """Where people meet in an emergency at a place of the company's own."""

    place: Line = needed("The place", "Shop")
    where: Line = needed("Where people meet", "north fence")


class LocateService(Fact):
    """The service that marks buried lines."""

    name: Line = needed("The name", "Utility Safety Partners")
    phone: Phone | None = given("The phone number; look it up before you print it", "403-555-0140")
    web: Line | None = given("The website", "utilitysafety.ca")


class Emergency(Fact):
    """Numbers and places for an emergency at the office or shop, and what to plan for."""

    numbers: tuple[EmergencyNumber, ...] = given(
        "The further numbers to call; 911, the OHS contact centre, WCB and the owner are added",
        "[{who: Gas company, phone: 403-555-0141}]",
        default=(),
    )
    nearest_hospital: Hospital | None = given(
        "The hospital nearest to the office",
        "{name: Red Deer Regional Hospital Centre, address: 3942 50A Avenue}",
        gap="the emergency response plan for the office names it",
    )
    travel_minutes: Minutes | None = given(
        "The minutes of driving from the office to the hospital", "9", gap="first aid needs of the office depend on it"
    )
    muster_points: tuple[MusterPoint, ...] = given(
        "Where people meet at the office, shop and yard",
        "[{place: Shop, where: north fence}]",
        gap="the emergency response plan names the meeting places",
        default=(),
    )
    ohs_contact_centre: Phone = given(
        "Alberta's OHS contact centre; check the number once a year",
        "1-866-415-8690",
        default="1-866-415-8690",
        title="OHS contact centre",
    )
    wcb_phone: Phone = given(
        "WCB-Alberta; check the number once a year",
        "1-866-922-9221",
        default="1-866-922-9221",
        title="WCB phone number",
    )
    locate_service: LocateService | None = given(
        "Who marks buried lines before you dig", "{name: Utility Safety Partners, web: utilitysafety.ca}"
    )
    utility_owners: tuple[EmergencyNumber, ...] = given(
        "Owners of gas, power and water lines", "[{who: Power company, phone: 403-555-0142}]", default=()
    )
    likely: tuple[Line, ...] = given(
        "The emergencies to plan for",
        "[medical, fire, fall and suspended worker, gas strike, vehicle crash, violence or threat]",
        gap="the emergency response plan must name the emergencies that may happen (OHS Code s. 116)",
        default=(),
    )

    @property
    def distance_class(self) -> DistanceClass | None:
        """Close, distant or isolated by the minutes from office to hospital; None while not known."""
        return _distance(self.travel_minutes)

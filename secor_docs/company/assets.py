"""What a company owns and uses: vehicles, equipment, hazardous products."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from secor_docs.company.kinds import Day, Fact, Line, YesNo, given, needed


class Vehicle(Fact):
    """A vehicle or trailer driven for work."""

    unit: Line = needed("The name or number everyone uses", "T1")
    id: Line | None = given("A short name, to tell two of one name apart", "t1-2021")
    formerly: tuple[Line, ...] = given(
        "Names it had before; records under them go on counting", "[Old Blue]", default=()
    )
    plate: Line | None = given("The licence plate", "EXAMPLE")
    sold: Day | None = given("The day it was sold or scrapped; its records go on counting", "2026-10-30")
    make: Line | None = given("The make", "Ford")
    model: Line | None = given("The model", "F-250")
    year: Annotated[int, Field(ge=1950, le=2100)] | None = given("The model year", "2021")
    registered_kg: Annotated[int, Field(ge=0, le=150_000)] | None = given(
        "The registered weight in kilograms", "4500", title="Registered weight in kg"
    )
    trailer: Line | None = given("The trailer it pulls", "16 ft enclosed")
    nsc: YesNo | None = given("Whether it runs under the National Safety Code", "no", title="National Safety Code")


class Equipment(Fact):
    """A machine, tool or piece of gear that is inspected or serviced."""

    name: Line = needed("What it is, with its own number", "Extension ladder 8.5 m, no. L7")
    id: Line | None = given("A short name, to tell two of one name apart", "l1")
    formerly: tuple[Line, ...] = given(
        "Names it had before; records under them go on counting", "[Long ladder]", default=()
    )
    type: Line | None = given(
        "The kind: hand tool, power tool, ladder, scaffold, fall gear, powered mobile, lift, rigging, "
        "extinguisher, first aid kit, heater, compressor, generator, welding",
        "ladder",
    )
    sold: Day | None = given("The day it was sold or scrapped; its records go on counting", "2026-10-30")
    make: Line | None = given("The make", "Example Tools")
    model: Line | None = given("The model", "X-24")
    serial: Line | None = given("The serial number", "EX-0001")
    owned_or_rented: Literal["owned", "rented"] | None = given("Owned or rented", "owned")
    service_interval: Line | None = given("How often it is serviced", "250 hours")
    last_service: Day | None = given("The day of the last service", "2026-06-12")
    capacity: Line | None = given("What it lifts or carries", "136 kg")


class Chemical(Fact):
    """A hazardous product (WHMIS)."""

    product: Line = needed("The product as the label names it", "Subfloor adhesive")
    supplier: Line | None = given("The supplier", "Example Building Supply")
    use: Line | None = given("What it is used for", "floors")
    stored: Line | None = given("Where it is kept", "truck box")
    quantity: Line | None = given("How much of it is kept", "12 tubes")
    hazard_classes: Line | None = given("The hazard classes on the label", "flammable; skin irritant")
    sds_date: Day | None = given("The date of the safety data sheet", "2025-01-15", title="SDS date")
    sds_location: Line | None = given("Where the safety data sheet is", "binder tab 6", title="SDS location")
    ppe: Line | None = given("The protective equipment", "gloves, glasses", title="Protective equipment")

"""What our texts say of sections 1 to 318 of the Code: the right value is there, the wrong one gone."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from secor_docs.binder.prepare import prepare
from secor_docs.data_files import Stock, shipped
from secor_docs.law.duties import Duty
from secor_docs.lint.rules import load_lint_rules
from secor_docs.load import load_activities, load_duties, load_hazards, load_index, template_text
from secor_docs.plan import Plan
from secor_docs.program.hazards import Task

STOCK = Stock()
AID = "templates/08-emergency-response/first-aid-plan.md"
DUST = "templates/06-hazard-control/exposure-control-noise-dust.md"
LEAD = "templates/06-hazard-control/lead-exposure-control-plan.md"
LISTED = "templates/06-hazard-control/substance-code-of-practice.md"
TIGHT = "templates/06-hazard-control/restricted-space-sheet.md"
CONFINED = "templates/06-hazard-control/confined-space-program.md"
HOT = "templates/06-hazard-control/hot-work-permit.md"
LOCK = "templates/06-hazard-control/energy-isolation-record.md"
FALL = "templates/06-hazard-control/fall-protection-plan.md"
MASK = "templates/06-hazard-control/respiratory-code-of-practice.md"
DRIVE = "templates/06-hazard-control/driving-policy.md"
STOCK_LIST = "templates/06-hazard-control/chemical-inventory.md"
FLHA = "templates/05-hazard-assessment/flha.md"
CARD = "templates/08-emergency-response/site-emergency-card.md"
SITE = "templates/07-inspections/site-inspection.md"
LADDER = "templates/07-inspections/ladder-inspection.md"
RIGGING = "templates/07-inspections/rigging-inspection.md"
KIT = "templates/07-inspections/first-aid-kit-inspection.md"
CARE = "templates/07-inspections/equipment-maintenance-program.md"
RULES = "templates/01-management-commitment/company-rules-enforcement.md"
GROUND = "templates/06-hazard-control/ground-disturbance-checklist.md"
KEPT = "templates/10-administration/records-procedure.md"


@cache
def text(name: str) -> str:
    """A file as it stands; of a template, with the figures of law it asks for."""
    return template_text(shipped() / name, name, STOCK)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (AID, "at least one **first aider** goes along besides the driver"),
        (AID, "only when there are three or fewer workers at the site at the time (OHS Code s. 180)"),
        (AID, "takes a stretcher and a second person, suits the road"),
        (AID, "a phone or radio that reaches the health care facility on the way (OHS Code s. 180)"),
        (AID, "more than 20 and less than 40, **isolated** is 40 or more"),
        (AID, "a clinic or doctor's office that can give emergency treatment"),
        (AID, "2 to 9 workers, 1 basic first aider and a Type 2 kit, small (isolated: 1 intermediate)"),
        (AID, "Where there is a prime contractor, the report goes to it (OHS Code s. 182)"),
        (AID, "We let a higher level stand in for a lower one (our practice"),
        (KIT, "3 blankets: from 2 workers if distant or isolated, from 10 anywhere"),
        (KIT, "Stretcher and splints: from 10 workers if distant or isolated"),
        (DUST, "Anyone who is, or may be, exposed above 85 dBA Lex or above Schedule 3 (OHS Code s. 218) has hearing tested within 6 months"),
        (DUST, "pays; the test and the way there are paid work time (OHS Code s. 224)"),
        (DUST, "Where a worker may be over an exposure limit, someone competent measures the air"),
        (DUST, "bring it down and explain it to the worker, all **at once**"),
        (DUST, "is sealed, enclosed or removed first (OHS Code s. 35)"),
        (DUST, "**and** by whoever demolishes or renovates a building or equipment that holds it"),
        (DUST, "A building where asbestos fibres may get out is unsafe, and the employer has to correct that (OHS Code s. 31)"),
        (DUST, "only those who are needed go in, and that nobody eats, drinks or smokes"),
        (DUST, "or more than Schedule 3 allows, we write a noise management program"),
        (DUST, "with dust on, except to get out in an emergency (OHS Code s. 29)"),
        (DUST, "who carry the original, valid certificate of an approved course (OHS Code s. 37)"),
        (DUST, "sealed, impervious containers labelled asbestos"),
        (DUST, "by whoever removes or abates it"),
        (DUST, "kept 3 years and shown on request (s. 220). We assess again when the work changes (s. 219)"),
        (DUST, "A patch bigger than a hand (our practice)"),
        (LEAD, "more than 30 days a year, **or** where lead could build up in the body by any way"),
        (LEAD, "Air tests **and** surface tests are made regularly where lead may be harmful (OHS Code s. 42)"),
        (LEAD, "we offer a **blood lead test**, tell the workers so, and pay for it (OHS Code s. 43)"),
        (LEAD, "Signs at each way in and along the edges say, for as long as it lasts"),
        (LEAD, "in dirty gear, except to get out in an emergency (OHS Code s. 29)"),
        (LEAD, "sealed containers that say what is in them"),
        (LISTED, "more than **10 kg** of a substance of Schedule 1, Table 1"),
        (LISTED, "in a mixture that has 0.1 % or more of it by weight"),
        (STOCK_LIST, "isocyanates, lead, methyl bromide"),
        (STOCK_LIST, "label: Table 1 over 10 kg"),
        (CONFINED, "**a tending worker is there for every entry** (OHS Code s. 56)"),
        (CONFINED, "trained in the emergency procedures and the response plan, and there for every entry"),
        (CONFINED, "keeps others out (OHS Code s. 50). The Code asks for the place outside, or a remote station"),
        (CONFINED, "**never goes in** (our practice)"),
        (CONFINED, "Some of them are competent in first aid (OHS Code s. 46)"),
        (CONFINED, "is made inert: supplied air only"),
        (CONFINED, "has an alarm for when it fails"),
        (CONFINED, "a copy is at hand (OHS Code s. 47)"),
        (TIGHT, "A tending worker is there for every entry (OHS Code s. 56): no tending worker, no entry."),
        (TIGHT, "Rescue can be done; if not, nobody goes in (OHS Code s. 55)"),
        (TIGHT, "What is checked while inside, and how often (OHS Code s. 45)"),
        (TIGHT, "Gear inspected and what was found"),
        ("templates/06-hazard-control/ppe-program.md", "CSA Z94.2 mark, with the class or rating that fits the noise"),
        (HOT, "No hot work above 20 per cent of the lower explosive limit (LEL), or where dust could ignite"),
        (HOT, "Kind of test"),
        (HOT, "Again every (minutes)"),
        (HOT, "Protective equipment"),
        (HOT, "flashback and torch back-flow devices (OHS Code s. 171)"),
        (LOCK, "a blank or blind with a clear mark, or close two valves on each side, hold them shut with strong devices and open the bleed between"),
        (LOCK, "**posts a report that names the equipment and says that it was verified**"),
        (LOCK, "A machine is serviced running only where its maker needs it to run"),
        (LOCK, "both our practice; OHS Code s. 212"),
        (FALL, "from 3 m where there are no guardrails (OHS Code s. 140). We fill it in for shorter falls too (our practice)"),
        (FALL, "at a permanent work area above 1.2 m (OHS Code s. 139)"),
        (FALL, "arrest 16 kN or twice the arrest force; temporary, restraint only, marked so: 3.5 kN"),
        (FALL, "Arrest force 6 kN or less (E6 absorber 8 kN)"),
        (FALL, "Control zone: slope 4 degrees or less, 2 m wide or more, not on a skeleton structure"),
        (FALL, "crossed by the shortest way; inside only who must, in restraint or as good (OHS Code s. 161)"),
        (FALL, "only where no system is practicable, in the cases of OHS Code s. 159"),
        (FALL, "else as high as practicable; below the feet only if clearance and force still hold (OHS Code s. 151)"),
        (RULES, "or less onto something dangerous, through an opening or with unusual danger (OHS Code s. 139). Supervisors see to it"),
        (FLHA, "where a fall hurts more than usual, or above 1.2 m at a permanent work area s. 139"),
        (FLHA, "Hole or hazard below"),
        (FLHA, "Operator told and helps"),
        (FLHA, "750 V to 40 kV 3 m; 69 and 72 kV 3.5 m; 138 and 144 kV 4 m; 230 and 260 kV 5 m; 500 kV 7 m"),
        (CARD, "to 40 kV 3 m, 72 kV 3.5 m, 144 kV 4 m, 260 kV 5 m, 500 kV 7 m; unknown 7 m"),
        (GROUND, "750 V to 40 kV 3 m; 69 and 72 kV 3.5 m; 138 and 144 kV 4 m; 230 and 260 kV 5 m; 500 kV 7 m"),
        (GROUND, "(OHS Code Schedule 4): up to 750 V insulated 0.3 m, bare 1 m; above that insulated 1 m; 750 V to 40 kV"),
        (GROUND, "kept back, or operator told and helping first; no spoil that shrinks the clearance (OHS Code s. 225)"),
        (MASK, "or a measurement (OHS Code s. 244). The respirator is then chosen as CSA Z94.4 says (OHS Code s. 247)"),
        (MASK, "positive pressure self-contained set or air line of 30 minutes or more, with escape air and a low pressure"),
        (MASK, "before **and** after each use (OHS Code s. 248)"),
        (MASK, "We write the check down (our practice)"),
        (DRIVE, "keep the vehicle mechanically sound (OHS Code s. 290.1). You have it insured for work (our practice)"),
        (DRIVE, "Nobody rides on a load (OHS Code s. 276) or in a box (our practice)"),
        (DRIVE, "stay put in a hard stop and a ditch (OHS Code s. 189)"),
        (DRIVE, "Tie down again after the first few kilometres (our practice)"),
        (LADDER, "Top two rungs or steps only if the maker allows, or on the railed top platform of a stepladder (OHS Code s. 133)"),
        (LADDER, "not while climbing, nor where arrest is not practical and the work is light, short, centred"),
        (LADDER, "Rails 38 by 89 mm to 5 m, 38 by 140 mm above"),
        (RIGGING, "else 5 wraps (OHS Code s. 299)"),
        (SITE, "Home being built: roof material 2 m back, spread evenly (OHS Code s. 187.1)"),
        (SITE, "Masonry wall over 2 m braced until it stands by itself (OHS Code s. 192)"),
        (SITE, "Nobody under the pump's boom or mast; boom in before it moves (OHS Code s. 290.2)"),
        (SITE, "Ways 600 mm wide; from 5 risers a handrail 800 to 920 mm high"),
        (SITE, "Rags in covered cans labelled for rags (OHS Code s. 162)"),
        (CARE, "certifies the equipment as safe at least every 12 months (OHS Code s. 13)"),
        (CARE, "A mobile crane's load-bearing parts are tested every 12 months under an engineer (OHS Code s. 89)"),
        (KEPT, "| Confined space entry records | 2 years | OHS Code s. 58: 1 year, 2 years after an incident"),
        ("templates/03-representatives/hs-rep-program.md", "or made known by another way all agree on"),
    ],
)  # fmt: skip
def test_a_page_says_the_condition_of_its_section(name: str, words: str) -> None:
    assert words in text(name)


WRONG = (
    r"first aider or another worker",
    r"driver stays on the phone",
    r"if an assessment (?:shows|confirms) over-exposure",
    r"where we measure the air",
    r"asbestos must not be released",
    r"as soon as we can, with the cause",
    r"at 20 per cent or more of the lower",
    r"flashback arrest",
    r"only as OHS Code s\. 159 allows \(the first anchor\)",
    r"first few kilometres \(OHS Code",
    r"CSA class or noise rating",
    r"limited-access zone",
    r"sound and insured for it, and you show",
    r"find out what is in the air[^.]*\(OHS Code s\. 247\)",
    r"warning yarn showing \(OHS Code s\. 305\)",
    r"(?:isolated|distant) (?:is|over) (?:more than )?40\b",
    r"tell the customer and the office before",
    r"(?:ask|tell) the utility before going closer",
    r"unless the line's operator has been told",
    r"A group lockout with a lock box, and the list hangs",
    r"where a worker may fall 3 m or more$",
)
"""What stood in our texts once, and is wrong or leaves a condition out."""


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_statement_stays_gone(wrong: str) -> None:
    found = [
        str(path.relative_to(shipped()))
        for folder in ("templates", "hazard_library", "industry_legislation")
        for path in (*(shipped() / folder).rglob("*.md"), *(shipped() / folder).rglob("*.yaml"))
        if re.search(wrong, path.read_text("utf-8"), re.IGNORECASE | re.MULTILINE)
    ]
    assert found == []


@cache
def tasks() -> dict[str, Task]:
    return {f"{key} {task.id}": task for key, trade in load_hazards(STOCK).items() for task in trade.tasks}


@pytest.mark.parametrize("section", ["Code 32", "Code 67", "Code 227", "Code 282"])
def test_no_task_rests_on_a_section_about_something_else(section: str) -> None:
    assert [name for name, task in tasks().items() if section in task.law] == []


def test_own_vehicles_are_named_where_their_section_is_cited() -> None:
    assert {name for name, task in tasks().items() if "Code 290.1" in task.law} == {"office drive-errands"}
    assert any("own car" in words for words in tasks()["office drive-errands"].words)


def test_a_task_that_disturbs_asbestos_outside_demolition_rests_on_renovation_and_notice() -> None:
    touching = {n: t for n, t in tasks().items() if any("sbestos" in h.hazard for h in t.hazards)}
    assert len(touching) >= 10
    assert [n for n, t in touching.items() if not {"Code 35", "Code 36"} <= set(t.law)] == []


def test_the_height_of_hauled_loads_is_cited_where_they_are_measured_only() -> None:
    assert {name for name, task in tasks().items() if "Code 226" in task.law} == {"trucking secure-cargo"}


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("concrete place-concrete", "Nobody stands under the boom or mast while the pump works"),
        ("concrete place-concrete", "The operator looks the pump over before each use"),
        ("concrete place-concrete", "The truck does not move while the boom is out"),
        ("concrete place-rebar", "Protect every fall onto dowels, whatever its height"),
        ("crane-hoisting plan-lift", "Write a lift calculation for every lift above 75 % of the rated capacity"),
        ("crane-hoisting inspect-crane", "all load-bearing parts of a mobile crane tested without destruction"),
        ("crane-hoisting travel-set-up", "get its help before going closer"),
        ("electrical service-calls", "only with a tending worker and the sheet"),
        ("framing ladders-stairs", "handrail 800 mm to 920 mm above the tread front on stairs of five risers or more"),
        ("framing ladders-stairs", "rungs of a job-built ladder 250 to 300 mm apart"),
        ("masonry lay-brace", "Shore or brace a wall higher than 2 m"),
        ("painting blast-wash", "supplied air at 140 kPa or less"),
        ("painting spray-coat", "keep ignition sources 6 m away, and 2 m above the spray"),
        ("painting store-waste", "a covered can labelled for rags"),
        ("roofing stage-material", "balances four times the greatest load, never with roofing material"),
        ("trucking load-unload", "Nobody climbs a load that is not secured"),
        ("welding oxy-fuel-cut", "a back-flow device at the torch end"),
        ("welding weld-tight-space", "Where flammable air cannot be removed, inert the space"),
        ("excavation field-service", "no flame or spark within 7.5 m"),
        ("excavation dig-machine", "at a pinch point keep them out or 600 mm clear"),
    ],
)
def test_a_task_has_the_control_its_section_asks_for(task: str, words: str) -> None:
    assert any(words in line for line in tasks()[task].words)


@cache
def duties() -> dict[str, Duty]:
    index = load_index(STOCK)
    return {duty.id: duty for duty in load_duties(STOCK, index, load_activities(STOCK, index))}


@pytest.mark.parametrize(
    ("duty", "condition"),
    [
        ("hearing-tests", "a worker is or may be exposed above 85 dBA Lex"),
        ("hearing-protection-fitted", "hearing protection is used"),
        ("asbestos-notice", "demolish or renovate a building or equipment that contains it"),
        ("lead-plan", "could build up in a worker's body by any way"),
        ("substance-code-of-practice", "in a mixture of 0.1 % by weight or more that holds more than 10 kg of it"),
        ("air-measured", "a worker may be over an exposure limit"),
        ("restricted-space-tending", "someone enters a restricted space"),
        ("mobile-crane-testing", "you own or run a mobile crane"),
    ],
)
def test_a_duty_has_the_condition_of_its_section(duty: str, condition: str) -> None:
    assert condition in duties()[duty].if_words


def test_who_says_no_to_removing_asbestos_still_has_the_duty_to_give_notice() -> None:
    answers = {"asbestos-lead-silica": True, "asbestos-removal": False}
    assert duties()["asbestos-notice"].applies(answers)
    assert not duties()["asbestos-certificate"].applies(answers)


LEAST = """\
company: {legal_name: A Ltd., wcb_account: "0000001", office_address: "1 A St, Olds, AB", phone: 403-555-0101}
people: {owner: Ann Lee}
employees: [{name: Ann Lee, role: Owner}]
sites: [{name: Lot 1, address: "1 B St, Olds, AB"}]
"""


def plan_of(folder: Path, more: str) -> Plan:
    (folder / "company.yaml").write_text(LEAST + more, "utf-8")
    return prepare(folder / "company.yaml", STOCK).plan


def ids(plan: Plan) -> set[str]:
    return {planned.type.id for planned in plan.documents}


@pytest.mark.parametrize(
    ("trades", "wanted"),
    [
        ("electrical", {"restricted-space-sheet"}),
        ("plumbing-hvac", {"restricted-space-sheet"}),
        ("insulation", {"restricted-space-sheet", "substance-code-of-practice"}),
        ("painting", {"lead-exposure-control-plan", "substance-code-of-practice", "restricted-space-sheet"}),
        ("masonry", {"substance-code-of-practice"}),
        ("framing", set()),
        ("roofing", set()),
        ("concrete", set()),
        ("landscaping", set()),
        ("trucking", set()),
        ("office", set()),
    ],
)
def test_new_papers_reach_those_whose_work_meets_them(trades: str, wanted: set[str], tmp_path: Path) -> None:
    new = {"restricted-space-sheet", "lead-exposure-control-plan", "substance-code-of-practice"}
    assert ids(plan_of(tmp_path, f"trades: [{trades}]\n")) & new == wanted


def test_who_enters_no_restricted_space_says_so_and_gets_no_sheet(tmp_path: Path) -> None:
    no = "restricted-spaces, reason: New houses}, {activity: confined-space, reason: New houses"
    plan = plan_of(tmp_path, f"trades: [electrical]\nactivities: {{does_not: [{{activity: {no}}}]}}\n")
    assert "restricted-space-sheet" in {left.type.id for left in plan.left_out}


def test_the_names_the_code_itself_uses_are_no_fault_of_a_binder() -> None:
    rules = {rule.id: rule for rule in load_lint_rules(STOCK).rules.texts}
    committee = rules["joint-committee-old"]
    assert not re.search(committee.find, "The JHSC meets every quarter.", re.IGNORECASE)
    assert re.search(committee.find, "The Joint Work Site Health and Safety Committee meets.", re.IGNORECASE)
    osha = rules["osha"]
    for said in (
        "Leading edge panels are drop-tested by 29 CFR 1926.502 (OHS Code s. 158).",
        "Air is measured by an OSHA method (OHS Code s. 20).",
    ):
        assert re.search(osha.find, said)
        assert re.search(osha.unless, said)
    assert not re.search(osha.unless, "Controls follow 29 CFR 1926, the OSHA standard.")

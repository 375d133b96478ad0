"""What our texts say of sections 319 to the end of the Code and of the Act: the right value is there, the wrong one gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from secor_docs.binder.program_data import program_data
from secor_docs.data_files import Stock, shipped
from secor_docs.law.citation import Citation
from secor_docs.load import load_figures, load_hazards, load_index, template_text
from secor_docs.program.hazards import Task
from secor_docs.yamlfile import parse_yaml

GROUND = "templates/06-hazard-control/ground-disturbance-checklist.md"
WHMIS = "templates/06-hazard-control/whmis-program.md"
ALONE = "templates/06-hazard-control/working-alone-procedure.md"
SCAFFOLD = "templates/07-inspections/scaffold-inspection.md"
RIGGING = "templates/07-inspections/rigging-inspection.md"
SITE = "templates/07-inspections/site-inspection.md"
RIGHTS = "templates/01-management-commitment/worker-rights-refusal.md"


@cache
def text(name: str) -> str:
    """A file as it stands; of a template, with the figures of law it asks for."""
    return template_text(shipped() / name, name, Stock())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (GROUND, "way in and out within 8 m of each worker, reached under support or slope (OHS Code s. 455)"),
        (GROUND, "30 degrees or more, down to 1.5 m from the bottom"),
        (GROUND, "45 degrees or more, down to 1.5 m from the bottom"),
        (GROUND, "45 degrees or more, from the bottom up"),
        (GROUND, "people nearer to a wall than it is deep: protect it first (OHS Code s. 450)"),
        (GROUND, "Box or shoring deeper than 3 m: fill in the engineer's box (OHS Code s. 456)"),
        (GROUND, "Foundation it may affect"),
        (GROUND, "No load or traffic nearer than the depth, or engineered (OHS Code s. 457)"),
        (GROUND, "Spoil 1 m back or more, at most 45 degrees, trimmed (OHS Code s. 453)"),
        (GROUND, "Hydrovac or the like, accepted by the line's owner"),
        (GROUND, "Within 600 mm of a buried pipeline"),
        (GROUND, "told before it is backfilled (OHS Code s. 448)"),
        (GROUND, "Marks that are moved or lost are set again (OHS Code s. 447)"),
        (WHMIS, "get the supplier's sheet for it (OHS Code s. 404)"),
        (WHMIS, "at most 120 days, with a placard (OHS Code s. 401)"),
        (WHMIS, "Pipes and tank trucks are marked by colour, label or placard (OHS Code s. 402)"),
        (WHMIS, "cannot be read is replaced at once"),
        (WHMIS, "as soon as reasonably practicable, at most 90 days"),
        (WHMIS, "Hazardous waste made on site is identified, and people are told how to handle it (OHS Code s. 396)"),
        (WHMIS, "packaged for consumers needs no sheet and no new label (OHS Code s. 395)"),
        (WHMIS, "the doctor is told all we know about the product (OHS Code s. 413)"),
        (ALONE, "keep regular contact over it at the times below"),
        (ALONE, "Only where that is not practicable, the contact or someone we name visits you, or you make contact"),
        (SCAFFOLD, "or less onto a hazard, through an opening or with unusual danger (OHS Code s. 139)"),
        (SCAFFOLD, "At least 500 mm wide; ladderjack and pump jack 300 mm (OHS Code s. 330)"),
        (SCAFFOLD, "overlapped ones 300 mm or more; secured (OHS Code s. 329)"),
        (SCAFFOLD, "Toe boards where material can fall more than 3.5 m, save at a ladder entrance or a loading area otherwise guarded"),
        (SCAFFOLD, "Free-standing or rolling: at most 3 times as high as the smallest base dimension (OHS Code s. 334)"),
        (SCAFFOLD, "hoarded masonry walk-through frames one tie each 9 m2, 2 to 3 m apart up (OHS Code s. 324)"),
        (SCAFFOLD, "a kind the Code does not name, over 367 kg per m2: engineer (OHS Code s. 325)"),
        (SCAFFOLD, "9.1 m unbroken at most and a cage over 6.1 m, or fall gear (OHS Code s. 327)"),
        (SCAFFOLD, "Nobody works from the access ladder (OHS Code s. 328)"),
        (SCAFFOLD, "suspended scaffold not yet used, or unused for more than 21 days, hangs red"),
        (SCAFFOLD, "Ladderjack 5 m high at most, 2 workers at most (OHS Code s. 336)"),
        (RIGGING, "0.4 mm (rope up to 8 mm), 1 mm (over 8, under 20 mm), 2 mm (20, under 30 mm), 3 mm (30 mm and more)"),
        (RIGGING, "Fewer than 6 broken wires in a lay, and than 3 in one strand of it"),
        (RIGGING, "Worn by 15 % of its thickness at most"),
        (RIGGING, "Hook has a working latch, mousing or shackle (OHS Code s. 303)"),
        (RIGGING, "Threads along and across the web whole (our practice, stricter than OHS Code s. 305)"),
        (RIGGING, "else by Schedule 5; double-base ones 6 rope diameters apart or more (OHS Code s. 300)"),
        (RIGGING, "a welded repair only with an engineer's certificate, alloy chain never (OHS Code s. 304)"),
        (SITE, "posts 3 m apart at most (OHS Code s. 315)"),
        (SITE, "Nearby, arranged: 5 working days or fewer"),
        (SITE, "Drinking water, single-use cups or a fountain (OHS Code s. 355)"),
        (SITE, "more than 1.8 m on someone, more than 3.5 m from a temporary scaffold or platform (OHS Code s. 321)"),
        (SITE, "Dug over 1.5 m, people nearer a wall than it is deep: cut back"),
        (SITE, "warning line up for work within 2 m of it (OHS Code s. 161)"),
        (SITE, "On site: one that locks from inside (never more than 10 workers in all), or by Schedule 7"),
        (RIGHTS, "A serious and immediate threat to somebody's health and safety is one (OHS Act s. 17)"),
        ("templates/04-training/training-program.md", "without supervision, or with only a minimal degree of it (OHS Act s. 1)"),
        ("templates/02-other-parties/contractor-management-plan.md", "whoever is in control of the site is it (OHS Act s. 10)"),
        ("templates/06-hazard-control/violence-harassment-plan.md", "counts as work when it is in your regular hours (OHS Code s. 392)"),
        ("templates/07-inspections/office-shop-inspection.md", "as its maker says, else 3 mm, at or above centre (OHS Code s. 375)"),
        ("templates/07-inspections/tool-crib-inspection.md", "on a hand grinder at least 120 degrees (OHS Code s. 375)"),
        ("templates/06-hazard-control/falsework-check.md", "Shoring higher than 3.7 m"),
        (GROUND, "from a ladder; bad ground: out with nobody in the trench (OHS Code s. 458)"),
        (GROUND, "fence and gate at least 1 m high and kept shut, pump; 6 m or deeper engineer-certified (OHS Code s. 461)"),
        (GROUND, "nobody unprotected in a bell (OHS Code ss. 462 and 463)"),
        (WHMIS, "only while we actively seek the label, at most 120 days, with a placard (OHS Code s. 401)"),
        (WHMIS, "where everyone who may be exposed, and the health and safety committee or representative if there is one,"),
        ("templates/06-hazard-control/demolition-start.md", "material that may release asbestos fibres is out (OHS Code s. 34)"),
        ("templates/06-hazard-control/demolition-start.md", "Director told 72 hours before (OHS Code s. 36)"),
        ("templates/06-hazard-control/demolition-start.md", "Competent worker in charge the whole time (OHS Code s. 415)"),
        ("templates/06-hazard-control/demolition-start.md", "Chute steeper than 45 degrees fully enclosed (OHS Code s. 420)"),
        ("templates/04-training/orientation-form.md", "Near moving parts or live equipment: close clothes, no rings, bracelets, watch or loose neckwear"),
        ("templates/07-inspections/swing-stage-inspection.md", "from 3 m up: fall arrest on a vertical lifeline, or on a line on the stage"),
        ("templates/07-inspections/swing-stage-inspection.md", "by hand: anti-fall device; powered: escape device or second mechanism (OHS Code s. 344)"),
        ("templates/07-inspections/swing-stage-inspection.md", "a stage not yet used, or unused for longer, hangs red"),
        ("templates/07-inspections/heavy-equipment-walkaround.md", "commercially made or engineer-certified platform, with rails, toe boards, screen; operator stays"),
        ("templates/07-inspections/equipment-maintenance-program.md", "added to, welded or cut only as its maker or an engineer says"),
        ("templates/07-inspections/ladder-inspection.md", "centre to centre, on filler blocks or one continuous wire; two-way: centre rail, 1 m wide or more"),
        ("templates/07-inspections/office-shop-inspection.md", "none unattended unless immobilized and secured (OHS Code ss. 310, 365, 369)"),
        ("industry_legislation/duties.yaml", "s. 33(6)(a) to (c), (7), (8) and s. 36 of the Act say; s. 33(6) from (d) on does not apply"),
    ],
)  # fmt: skip
def test_a_page_says_the_condition_of_its_section(name: str, words: str) -> None:
    assert words in text(name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (GROUND, "within reach of everyone"),
        (GROUND, "Not deeper than 1.5 m"),
        (WHMIS, "the same day"),
        (WHMIS, "waiting for a label are marked by placard or sign"),
        (RIGGING, "red core"),
        (RIGGING, "thinner than the maker allows"),
        (RIGHTS, "undue hazard: a serious and immediate threat"),
        ("templates/09-investigations/incident-procedure.md", "Without delay"),
        ("templates/05-hazard-assessment/hazard-near-miss-card.md", "Yes, reported to OHS"),
    ],
)
def test_a_page_no_longer_says_what_the_law_does_not(name: str, words: str) -> None:
    assert words not in text(name)


def tasks() -> Iterator[tuple[str, Task]]:
    return ((trade.trade, task) for trade in load_hazards(Stock()).values() for task in trade.tasks)


def citing(section: str) -> set[str]:
    return {f"{trade}/{task.id}" for trade, task in tasks() if section in task.law}


def test_the_cut_off_saw_of_a_table_is_cited_for_no_hand_held_saw() -> None:
    assert citing("Code 381") == {
        "drywall/cut-board-stud", "framing/cut-lumber", "general-contracting/finish-carpentry", "glazing/cut-frames",
    }  # fmt: skip


def test_sections_stand_only_at_tasks_they_speak_of() -> None:
    assert citing("Code 350") == set()
    assert "trucking/secure-cargo" not in citing("Code 294")
    assert {"crane-hoisting/night-winter-lifts", "framing/outdoor-seasons"} & citing("Code 390") == set()


def test_two_heights_of_the_tallest_tree_are_law() -> None:
    rests = {f.rests_on for _, task in tasks() for f in task.figures if f.figure == "two heights of the tallest tree"}
    assert rests == {"Code 518"}


def test_an_engineer_reviews_a_demolition_only_where_the_section_asks() -> None:
    words = " ".join(w for trade, task in tasks() if trade == "demolition" for w in task.words)
    assert "Have an engineer review the structure" not in words
    assert "where a neighbouring structure is at risk" in words


def test_the_lists_bring_sections_for_what_they_say() -> None:
    words = program_data(Stock()).activities

    def sections(key: str, index: int | None = None) -> set[str]:
        entries = words.by_key[key].law if index is None else (words.by_key[key].law[index],)
        return {
            s.number for entry in entries for each in entry.sections for s in program_data(Stock()).index.sections(each)
        }

    assert "328" in sections("scaffolds")
    assert "328" not in sections("ladders")
    assert "449" in sections("excavation")
    assert "449" not in sections("underground-utilities")
    assert {"404", "402", "396", "413"} <= sections("chemicals-whmis")
    assert "518" in sections("tree-work")
    fells, climbs = (next(e for e in words.by_key["tree-work"].law if e.home.number == n) for n in ("34", "39"))
    assert "by hand" in fells.if_words
    assert "depends on the tree" in climbs.if_words


def test_what_a_part_is_limited_to_is_told() -> None:
    index = program_data(Stock()).index
    assert index.limits(Citation.parse("Code 392.2")) == ("retail fuel and convenience stores",)
    assert "wells" in index.limits(Citation.parse("Code 776.1"))[0]
    assert "depends on the tree" in index.limits(Citation.parse("Code 793"))[0]
    assert index.limits(Citation.parse("Code 390")) == ()


def test_five_days_are_the_line_for_a_short_job() -> None:
    base = program_data(Stock()).activities.base
    told = [e.why for e in base if e.home == Citation.parse("OHS Code Part 24")]
    assert any("5 working days or fewer" in why for why in told)


def test_lint_takes_the_name_of_the_act_for_a_committee_and_refuses_the_old_one() -> None:
    rule = next(
        rule
        for rule in parse_yaml(text("evaluation/lint.yaml"), "lint.yaml").data["texts"]
        if rule["id"] == "joint-committee-old"
    )
    assert not re.search(rule["find"], "A joint health and safety committee (JHSC) is set up", re.IGNORECASE)
    assert re.search(rule["find"], "the Joint Work Site Health and Safety Committee", re.IGNORECASE)


def test_a_figure_of_a_task_stands_in_what_its_section_says() -> None:
    figures = load_figures(Stock(), load_index(Stock()))
    same = {"two heights of the tallest tree": "2 times"}

    def states(section: str, figure: str) -> bool:
        wanted = same.get(figure, figure).casefold()
        said = [found.said.casefold() for found in figures.figures_at(Citation.parse(section)).values()]
        return any(each == wanted or each.endswith(f" x {wanted}") for each in said)

    wrong = [
        f"{trade}/{task.id}: {figure.figure} ({figure.rests_on})"
        for trade, task in tasks()
        for figure in task.figures
        if figure.rests_on != "practice" and not states(figure.rests_on, figure.figure)
    ]
    assert wrong == []

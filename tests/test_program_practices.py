"""Safe work practices: every task group has one, in words a crew can use, and a broken file says what to fix."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import textstat

from secor_docs.binder.context import facts_of
from secor_docs.binder.own_facts import own_facts
from secor_docs.binder.prepare import Prepared, prepare
from secor_docs.data_files import Stock, shipped
from secor_docs.load import load_practices, load_trade, load_trades, trade_keys
from secor_docs.problems import InputWrongError, Place
from secor_docs.program.practices import Practice, read_practices
from secor_docs.values import Namespace
from secor_docs.yamlfile import parse_yaml

TRADES = trade_keys(Stock())
PARTS = ("before", "during", "after", "stop")
PRACTICES = "hazard_library/practices"

FIGURE = re.compile(
    r"\b\d+(?:[.,]\d+)?(?: (?:mm|cm|m|km|kg|g|L|dBA|minutes?|hours?|days?|weeks?|months?|years?|degrees?|kV|kPa|%|ppm)\b)?"
    r"|\bevery (?:hour|week|month|quarter|year)\b"
    r"|\b(?:one|two|three|four|five|six|ten|twenty|thirty) "
    r"(?:metres?|minutes?|hours?|days?|weeks?|months?|years?|kilograms?|heights of the tallest tree)\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"\b(?:N95|P100|Class 2 or 3|Class 3|shade 5|call(?: to)? 911|911 call)\b")
"""Numbers that are part of a name, not measures."""

ELSEWHERE = (
    "color",
    "labor",
    "center",
    "fiber",
    "liter",
    "gray",
    "mold",
    "harbor",
    "vapor",
    "osha",
    "niosh",
    "ansi",
    "worksafebc",
    "ontario",
    "british columbia",
    "saskatchewan",
    "inch",
    "inches",
    "feet (?:high|deep|away)",
    "pounds",
    "gallons?",
    "fahrenheit",
    "psi",
    "accidents?",
    "flaggers?",
)
VAGUE = (
    "proper",
    "properly",
    "appropriate",
    "adequate",
    "sufficient",
    "ensure",
    "be careful",
    "use caution",
    "as necessary",
    "if possible",
    "common sense",
    "etc",
    "safely",
)


@cache
def practices() -> dict[tuple[str, str], Practice]:
    trades = load_trades(Stock(), dict.fromkeys(TRADES, Place("tests")))
    return dict(load_practices(Stock(), trades))


def of(trade: str) -> dict[str, Practice]:
    return {group: practice for (key, group), practice in practices().items() if key == trade}


def lines(practice: Practice) -> tuple[str, ...]:
    return tuple(line for part in PARTS for line in getattr(practice, part))


def test_every_group_of_every_trade_has_a_practice_and_nothing_else_has() -> None:
    wanted = [(key, group) for key in TRADES for group in load_trade(Stock(), key).groups]
    assert list(practices()) == wanted
    files = {path.stem for path in (shipped() / PRACTICES).iterdir()}
    assert files == set(TRADES)


@pytest.mark.parametrize("trade", TRADES)
def test_a_practice_is_long_enough_to_work_by_and_fits_a_page(trade: str) -> None:
    for group, practice in of(trade).items():
        sizes = [len(getattr(practice, part)) for part in PARTS]
        for size, (least, most) in zip(sizes, ((4, 7), (5, 9), (2, 4), (3, 5)), strict=True):
            assert least <= size <= most, (group, sizes)
        assert sum(sizes) <= 25


@pytest.mark.parametrize("trade", TRADES)
def test_every_line_is_one_short_sentence(trade: str) -> None:
    bad = [
        s
        for p in of(trade).values()
        for s in lines(p)
        if not re.fullmatch(r"[A-Z][^.;]*(\d\.\d[^.;]*)?\.", s) or len(s) > 120
    ]
    assert bad == []


@pytest.mark.parametrize("trade", TRADES)
def test_no_sentence_stands_twice_in_the_practices_of_a_trade(trade: str) -> None:
    said = [line for practice in of(trade).values() for line in lines(practice)]
    assert sorted({line for line in said if said.count(line) > 1}) == []


@pytest.mark.parametrize("trade", TRADES)
def test_a_figure_stands_in_the_trade_s_own_library(trade: str) -> None:
    known = {figure.figure.casefold() for task in load_trade(Stock(), trade).tasks for figure in task.figures}
    said = {
        found.casefold(): line
        for practice in of(trade).values()
        for line in lines(practice)
        for found in FIGURE.findall(NAMES.sub("", line))
    }
    assert {figure: line for figure, line in said.items() if figure not in known} == {}


@pytest.mark.parametrize("trade", TRADES)
def test_the_words_are_plain_and_those_of_alberta(trade: str) -> None:
    pattern = re.compile(rf"\b(?:{'|'.join(ELSEWHERE + VAGUE)})\b", re.IGNORECASE)
    assert [line for practice in of(trade).values() for line in lines(practice) if pattern.search(line)] == []


@pytest.mark.parametrize("trade", TRADES)
def test_no_practice_cites_a_law_the_task_list_does_that(trade: str) -> None:
    pattern = re.compile(r"\b(OHS|Act|Regulation|Code s?\.?|[Ss]ection|Part) ?\d")
    assert [line for practice in of(trade).values() for line in lines(practice) if pattern.search(line)] == []


@pytest.mark.parametrize("trade", TRADES)
def test_a_practice_reads_below_grade_nine(trade: str) -> None:
    # This index counts letters; textstat's syllable indexes fetch a word list from the network.
    grades = {group: textstat.automated_readability_index(" ".join(lines(p))) for group, p in of(trade).items()}
    assert {group: grade for group, grade in grades.items() if grade >= 9} == {}


# -- the reader --------------------------------------------------------------------------------------

OFFICE = load_trade(Stock(), "office")
STEPS = "{before: [Look.], during: [Work.], after: [Clean.], stop: [It moves.]}"
SOUND = "trade: office\npractices:\n" + "".join(f"  {group}: {STEPS}\n" for group in OFFICE.groups)


def faults(text: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        read_practices(parse_yaml(text, "office.yaml"), OFFICE)
    return [str(problem) for problem in caught.value.problems]


def test_a_sound_file_gives_a_practice_for_each_group() -> None:
    read = read_practices(parse_yaml(SOUND, "office.yaml"), OFFICE)
    assert read["desk"] == Practice(before=("Look.",), during=("Work.",), after=("Clean.",), stop=("It moves.",))
    assert list(read) == list(OFFICE.groups)


def test_an_unknown_and_a_missing_group_are_told_at_once() -> None:
    missing, unknown = faults(SOUND.replace("  desk:", "  desks:"))
    assert missing == (
        'office.yaml:2: practices: the task group "desk" (Desk work and lifting) has no practice. '
        "Add `desk:` with before, during, after and stop. [P010]"
    )
    assert unknown == (
        'office.yaml:3: practices.desks: office has no task group "desks". '
        'Write one of: desk, premises, people, driving. Did you mean "desk"? [P006]'
    )


def test_an_empty_list_and_an_unknown_key_are_told_at_once() -> None:
    text = SOUND.replace("stop: [It moves.]", "stop: []", 1).replace("after: [Clean.]", "aftr: [Clean.]", 1)
    assert faults(text) == [
        "office.yaml:3: practices.desk.after: is missing. Add a step when the work is done. [Y013]",
        'office.yaml:3: practices.desk.aftr: no such key. Did you mean "after"? [Y012]',
        "office.yaml:3: practices.desk.stop: the list is empty. Write at least one: a reason to stop. [Y013]",
    ]


def test_practices_of_another_trade_are_refused() -> None:
    assert faults(SOUND.replace("trade: office", "trade: framing")) == [
        'office.yaml:1: trade: found "framing" in the practices of office. Write office, or rename the file. [P010]'
    ]


# -- finding them ------------------------------------------------------------------------------------


def test_only_the_practices_of_the_trades_asked_for_are_read(tmp_path: Path) -> None:
    folder = tmp_path / PRACTICES
    folder.mkdir(parents=True)
    (folder / "framing.yaml").write_text("broken: yes\n", "utf-8")
    assert {trade for trade, _ in load_practices(Stock.of([tmp_path]), [OFFICE])} == {"office"}


def test_an_overlay_replaces_the_practices_of_a_trade(tmp_path: Path) -> None:
    folder = tmp_path / PRACTICES
    folder.mkdir(parents=True)
    (folder / "office.yaml").write_text(SOUND, "utf-8")
    assert load_practices(Stock.of([tmp_path]), [OFFICE])["office", "desk"].before == ("Look.",)


def test_a_trade_changed_by_an_overlay_keeps_the_practices_of_groups_that_still_stand(tmp_path: Path) -> None:
    folder = tmp_path / "hazard_library"
    folder.mkdir()
    text = (shipped() / "hazard_library" / "office.yaml").read_text("utf-8")
    text = text.replace("  desk: Desk", "  screens: Desk").replace("group: desk", "group: screens")
    (folder / "office.yaml").write_text(text, "utf-8")
    stock = Stock.of([tmp_path])
    found = load_practices(stock, [load_trade(stock, "office")])
    assert [group for _, group in found] == ["premises", "people", "driving"]


def test_a_trade_without_practices_has_none(tmp_path: Path) -> None:
    folder = tmp_path / "hazard_library"
    folder.mkdir()
    text = (shipped() / "hazard_library" / "office.yaml").read_text("utf-8").replace("trade: office", "trade: fencing")
    (folder / "fencing.yaml").write_text(text, "utf-8")
    stock = Stock.of([tmp_path])
    assert load_practices(stock, [load_trade(stock, "fencing")]) == {}


def test_a_file_of_practices_is_no_trade() -> None:
    assert len(TRADES) == len(set(TRADES))
    assert all((shipped() / "hazard_library" / f"{key}.yaml").is_file() for key in TRADES)


# -- in a company's documents ------------------------------------------------------------------------

COMPANY = (shipped() / "samples" / "prairie-ridge-framing" / "company.yaml").read_text("utf-8")
OWN_HAZARDS = """
  add:
    - task: Set precast stairs
      trade: framing
      hazards:
        - {hazard: Crushed by the stair, severity: 4, likelihood: 2, after: {severity: 4, likelihood: 1}}
      controls: {engineering: [Crane with a spreader bar], administrative: [Keep everyone out from under it.]}
"""


def prepared(tmp_path: Path) -> Prepared:
    text = re.sub(r"(?ms)^hazards:.*?(?=^\S|\Z)|^ +logo:[^\n]*\n", "", COMPANY)
    path = tmp_path / "company.yaml"
    path.write_text(text + "\nhazards:" + OWN_HAZARDS, "utf-8")
    return prepare(path, Stock())


def practice_facts(made: Prepared, key: str) -> Namespace:
    planned = next(p for p in made.plan.documents if p.id == f"safe-work-practice/{key}")
    facts: Namespace = own_facts(facts_of(made.plan), made.plan, planned, made.practices)["practice"]
    return facts


def test_a_practice_document_prints_the_library_s_steps(tmp_path: Path) -> None:
    facts = practice_facts(prepared(tmp_path), "building-and-standing-walls")
    walls = practices()["framing", "walls"]
    assert [tuple(getattr(facts, part)) for part in PARTS] == [getattr(walls, part) for part in PARTS]


def test_a_task_of_the_company_s_own_takes_its_controls_as_steps(tmp_path: Path) -> None:
    facts = practice_facts(prepared(tmp_path), "tasks-of-our-own")
    assert facts.before == ["Crane with a spreader bar."]
    assert facts.during == ["Keep everyone out from under it."]
    assert len(facts.after) == 3
    assert facts.stop[0] == "The work, the weather or the place is not what the FLHA says."


def test_a_company_s_rating_after_controls_reaches_the_assessment(tmp_path: Path) -> None:
    own = next(task for task in prepared(tmp_path).plan.tasks if task.own)
    assert (own.initial.risk, own.residual.risk) == (8, 4)

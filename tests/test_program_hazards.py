from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_docs.problems import InputWrongError, Place
from secor_docs.program.assessment import OWN_GROUP, assessment
from secor_docs.program.hazard_changes import AddedHazard, Addition, Changes, Drop, Rerating
from secor_docs.program.hazards import Controls, Rating, Trade, read_trade
from secor_docs.program.risk_matrix import Matrix, read_matrices
from secor_docs.yamlfile import parse_yaml, read_yaml

MATRIX_FILE = Path(__file__).parent.parent / "hazard_library" / "_matrix.yaml"

FENCING = """\
trade: fencing
name: Fencing
activities: [hand-power-tools]
groups: {posts: Posts, panels: Panels}
tasks:
  - id: dig-posts
    task: Dig post holes
    group: posts
    hazards:
      - hazard: Auger strikes a buried line
        type: safety
        category: physical
        severity: 4
        likelihood: 2
        after: {severity: 4, likelihood: 1}
      - hazard: Back strain from lifting the auger
        type: health
        category: physical
        severity: 2
        likelihood: 4
        after: {severity: 2, likelihood: 2}
    controls:
      administrative: [Get locates first]
      ppe: [Gloves]
    law: [Code 447]
    brings: [ground-disturbance-checklist]
  - id: hang-panels
    task: Hang panels
    group: panels
    hazards:
      - hazard: Fingers pinched between panel and post
        type: safety
        category: physical
        severity: 2
        likelihood: 3
        after: {severity: 2, likelihood: 1}
    controls: {engineering: [Hold the panel with a clamp]}
"""

GATES = FENCING.replace("trade: fencing", "trade: gates").replace("name: Fencing", "name: Gates")

OUR_CONTROLS = Controls(engineering=("Guard it",))
BUMP = AddedHazard("Bumped by the gate", 2, 2)


@cache
def trade(text: str = FENCING) -> Trade:
    return read_trade(parse_yaml(text, "fencing.yaml"))


@cache
def matrix(id_: str = "4x4") -> Matrix:
    return next(m for m in read_matrices(read_yaml(MATRIX_FILE)) if m.id == id_)


def problems(text: str) -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        trade(text)
    return [str(problem) for problem in caught.value.problems]


def refused(changes: Changes, *texts: str, on: str = "4x4") -> list[str]:
    with pytest.raises(InputWrongError) as caught:
        assessment([trade(text) for text in texts or (FENCING,)], matrix(on), changes)
    return [f"{p.field}: {p.message} / {p.fix}" for p in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "severity: 4\n        likelihood: 2\n",
            "severity: 5\n        likelihood: 2\n",
            'fencing.yaml:13: tasks[0].hazards[0].severity: found "5". Write a number of at most 4. [Y018]',
        ),
        (
            "type: safety",
            "type: saftey",
            (
                'fencing.yaml:11: tasks[0].hazards[0].type: found "saftey". '
                'Write one of: safety, health. Did you mean "safety"? [Y015]'
            ),
        ),
        (
            "category: physical",
            "category: psychical",
            (
                'fencing.yaml:12: tasks[0].hazards[0].category: found "psychical". '
                'Write one of: physical, chemical, biological, psychological. Did you mean "psychological"? [Y015]'
            ),
        ),
        ("    brings:", "    bring:", 'fencing.yaml:26: tasks[0].bring: no such key. Did you mean "brings"? [Y012]'),
        (
            "after: {severity: 4, likelihood: 1}",
            "after: {severity: 4, likelihood: 3}",
            (
                "fencing.yaml:15: tasks[0].hazards[0].after: the likelihood after controls (3) is higher than before (2). "
                "Write a number of at most 2. [P002]"
            ),
        ),
        (
            "id: hang-panels",
            "id: dig-posts",
            'fencing.yaml:27: tasks[1].id: "dig-posts" names the task on line 6 already. Give each task its own id. [L008]',
        ),
        (
            "group: panels",
            "group: panel",
            'fencing.yaml:29: tasks[1].group: found "panel". Write one of: posts, panels. Did you mean "panels"? [P006]',
        ),
        (
            "[Code 447]",
            "[Code s447]",
            'fencing.yaml:25: tasks[0].law: found "Code s447". Cite a section as Code 139 or Act 17. [L002]',
        ),
        (
            "controls: {engineering: [Hold the panel with a clamp]}",
            "controls: {}",
            (
                "fencing.yaml:37: tasks[1].controls: no control is named. "
                "Name at least one, best an elimination or engineering control. [P003]"
            ),
        ),
    ],
)
def test_read_trade_names_the_fault_its_line_and_the_mend(old: str, new: str, told: str) -> None:
    assert told in problems(FENCING.replace(old, new, 1))


def test_read_trade_reports_every_fault_at_once() -> None:
    text = FENCING.replace("type: safety", "type: sefety").replace("severity: 2", "severity: 9")
    assert len(problems(text)) >= 4


def test_a_figure_rests_on_a_section_of_its_own_task_or_on_practice() -> None:
    figures = "    figures: [{figure: 1 m, rests_on: Code 453}]\n"
    text = FENCING.replace("    brings:", figures + "    brings:")
    assert problems(text) == [
        (
            'fencing.yaml:26: tasks[0].figures[0].rests_on: found "Code 453". '
            "Write practice, or a section that is in this task's law. [P007]"
        )
    ]


def test_a_trade_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        trade().tasks[0].task = "Something else"  # type: ignore[misc]


def test_a_task_is_rated_as_its_highest_hazard() -> None:
    dig = assessment([trade()], matrix())[0]
    assert (dig.initial.risk, dig.residual.risk, dig.level.level) == (8, 4, "high")
    assert dig.initial == Rating(severity=4, likelihood=2), "of two equal risks the more severe one speaks"


def test_ratings_are_carried_onto_the_three_by_three_matrix() -> None:
    dig = assessment([trade()], matrix("3x3"))[0]
    assert [(h.before.severity, h.before.likelihood) for h in dig.hazards] == [(3, 2), (2, 3)]
    assert dig.level.level == "high"


@given(st.integers(1, 4), st.integers(1, 4))
def test_carrying_a_rating_moves_its_level_by_one_step_at_most(severity: int, likelihood: int) -> None:
    four, three = matrix(), matrix("3x3")
    words = [level.level for level in four.levels]
    rating = Rating(severity=severity, likelihood=likelihood)
    moved = words.index(three.level(three.carry(rating)).level) - words.index(four.level(rating).level)
    assert abs(moved) <= 1


def test_a_fatal_hazard_never_loses_a_level_on_the_three_by_three_matrix() -> None:
    three = matrix("3x3")
    for likelihood in range(1, 5):
        rating = Rating(severity=4, likelihood=likelihood)
        assert three.level(three.carry(rating)).level == matrix().level(rating).level


def test_every_cell_of_a_matrix_has_one_level_with_its_own_mark() -> None:
    for each in read_matrices(read_yaml(MATRIX_FILE)):
        size = int(each.id[0])
        assert [len(row) for row in each.grid()] == [size] * size
        assert len({level.mark for level in each.levels}) == len(each.levels)


def test_the_default_matrix_comes_first() -> None:
    text = MATRIX_FILE.read_text(encoding="utf-8").replace("default: 4x4", "default: 3x3")
    assert [m.id for m in read_matrices(parse_yaml(text, "_matrix.yaml"))] == ["3x3", "4x4"]


def test_a_matrix_with_a_hole_between_its_levels_is_refused() -> None:
    text = MATRIX_FILE.read_text(encoding="utf-8").replace("from: 4\n        to: 6", "from: 5\n        to: 6", 1)
    with pytest.raises(InputWrongError, match="1 x 4 = 4 is in no level or in two"):
        read_matrices(parse_yaml(text, "_matrix.yaml"))


def test_a_company_without_changes_gets_the_tasks_of_its_trades_in_order() -> None:
    tasks = assessment([trade(GATES), trade()], matrix())
    assert [(t.trade, t.id) for t in tasks] == [
        ("gates", "dig-posts"),
        ("gates", "hang-panels"),
        ("fencing", "dig-posts"),
        ("fencing", "hang-panels"),
    ]


def test_an_own_task_stands_after_the_library_tasks_of_its_trade() -> None:
    add = Addition("Hang the gate", (BUMP,), trade="fencing", controls=OUR_CONTROLS)
    tasks = assessment([trade(), trade(GATES)], matrix(), Changes(add=(add,)))
    own = tasks[2]
    assert (own.trade, own.id, own.group, own.own) == ("fencing", "hang-the-gate", OWN_GROUP, True)
    assert own.controls == OUR_CONTROLS


def test_an_own_hazard_takes_no_credit_for_controls_until_they_are_rated() -> None:
    add = Addition("Hang the gate", (BUMP,), controls=OUR_CONTROLS)
    own = assessment([trade()], matrix(), Changes(add=(add,)))[-1].hazards[0]
    assert (own.after, own.type, own.category, own.source) == (own.before, "safety", "physical", "added")


def test_adding_to_a_task_of_the_library_extends_it() -> None:
    worse = AddedHazard("Auger pulls the worker in", 4, 3, after=(4, 1))
    add = Addition("dig post holes", (worse,), controls=OUR_CONTROLS)
    dig = assessment([trade()], matrix(), Changes(add=(add,)))[0]
    assert [h.source for h in dig.hazards] == ["library", "library", "added"]
    assert dig.level.level == "critical"
    assert dig.controls.engineering == ("Guard it",)
    assert not dig.own


def test_an_own_task_never_replaces_a_library_task_of_the_same_key() -> None:
    tasks = assessment([trade()], matrix(), Changes(add=(Addition("Dig posts", (BUMP,), controls=OUR_CONTROLS),)))
    assert len(tasks) == 2
    assert len(tasks[0].hazards) == 3


@pytest.mark.parametrize("name", ["dig-posts", "fencing/dig-posts", "Dig post holes", "dig  POST holes."])
def test_a_task_is_dropped_by_its_id_or_its_words(name: str) -> None:
    tasks = assessment([trade()], matrix(), Changes(drop=(Drop(name, "We hire it out"),)))
    assert [t.id for t in tasks] == ["hang-panels"]


def test_a_drop_reaches_one_trade_when_it_names_it() -> None:
    tasks = assessment([trade(), trade(GATES)], matrix(), Changes(drop=(Drop("dig-posts", "Hired out", "gates"),)))
    assert [(t.trade, t.id) for t in tasks] == [
        ("fencing", "dig-posts"),
        ("fencing", "hang-panels"),
        ("gates", "hang-panels"),
    ]


def test_a_hazard_is_rated_anew_by_a_part_of_its_words() -> None:
    rate = Rerating("Dig post holes", "An auger strikes", likelihood=3)
    dig = assessment([trade()], matrix(), Changes(rate=(rate,)))[0]
    assert [(h.before.risk, h.source) for h in dig.hazards] == [(12, "rated"), (8, "library")]


def test_a_rating_lowered_by_the_company_lowers_what_is_left_after_controls() -> None:
    dig = assessment([trade()], matrix(), Changes(rate=(Rerating("dig-posts", "Auger strikes", 3, 1),)))[0]
    assert dig.hazards[0].after == Rating(severity=3, likelihood=1)


def test_a_rating_without_a_hazard_is_for_the_whole_task() -> None:
    dig = assessment([trade()], matrix(), Changes(rate=(Rerating("dig-posts", likelihood=1),)))[0]
    assert [h.before.likelihood for h in dig.hazards] == [1, 1]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            Changes(drop=(Drop("Dig post hole", "No"),)),
            'hazards.drop[0].task: no task is called "Dig post hole" / Did you mean "Dig post holes"?',
        ),
        (
            Changes(drop=(Drop("dig-posts", " "),)),
            "hazards.drop[0].reason: nothing is written here / Say why the company does not do this task.",
        ),
        (
            Changes(drop=(Drop("dig-posts", "No", "fence"),)),
            (
                'hazards.drop[0].trade: "fence" is not a trade of this company / '
                'Write one of: fencing. Did you mean "fencing"?'
            ),
        ),
        (
            Changes(drop=(Drop("dig-posts", "No"),), rate=(Rerating("dig-posts", None, 1, 1),)),
            'hazards.rate[0].task: "dig-posts" is dropped / Delete the rating, or the drop.',
        ),
        (
            Changes(rate=(Rerating("dig-posts", "Auger", 1, 1),)),
            (
                'hazards.rate[0].hazard: "Auger" fits 2 hazards of the task "Dig post holes" / '
                "Write one of: Auger strikes a buried line; Back strain from lifting the auger."
            ),
        ),
        (
            Changes(rate=(Rerating("dig-posts", "Bees", 1, 1),)),
            (
                'hazards.rate[0].hazard: "Bees" fits no hazards of the task "Dig post holes" / '
                "Write one of: Auger strikes a buried line; Back strain from lifting the auger."
            ),
        ),
        (
            Changes(rate=(Rerating("dig-posts"),)),
            "hazards.rate[0]: no number is written here / Write the severity, the likelihood or both.",
        ),
        (
            Changes(add=(Addition("Hang the gate", (), controls=OUR_CONTROLS),)),
            "hazards.add[0].hazards: no hazard is named / Name at least one hazard of the task.",
        ),
        (
            Changes(add=(Addition("Hang the gate", (BUMP,)),)),
            "hazards.add[0].controls: no control is named / Name what the crew does about the hazard.",
        ),
        (
            Changes(add=(Addition("Hang the gate", (AddedHazard("X", 2, None),), controls=OUR_CONTROLS),)),
            (
                "hazards.add[0].hazards[0].likelihood: is missing / "
                "Write a number from 1 to 4: the company uses the 4x4 matrix."
            ),
        ),
        (
            Changes(add=(Addition("Hang the gate", (AddedHazard("X", 2, 2, "saftey"),), controls=OUR_CONTROLS),)),
            ('hazards.add[0].hazards[0].type: found "saftey" / Write one of: safety, health. Did you mean "safety"?'),
        ),
    ],
)
def test_a_change_that_fits_nothing_is_told_with_its_mend(changes: Changes, told: str) -> None:
    assert refused(changes) == [told]


def test_a_company_rating_stays_on_the_company_matrix() -> None:
    assert refused(Changes(rate=(Rerating("dig-posts", None, 4, 1),)), on="3x3") == [
        "hazards.rate[0].severity: found 4 / Write a number from 1 to 3: the company uses the 3x3 matrix."
    ]


def test_an_own_task_needs_its_trade_named_when_the_company_has_two() -> None:
    add = Addition("Hang the gate", (BUMP,), controls=OUR_CONTROLS)
    assert refused(Changes(add=(add,)), FENCING, GATES) == [
        "hazards.add[0].trade: is missing / Write one of: fencing, gates."
    ]


def test_changes_report_every_problem_at_once_with_their_places() -> None:
    place = Place("company.yaml", 40)
    changes = Changes(drop=(Drop("bake", "", place=place),), rate=(Rerating("brew", None, 9, 1, place=place),))
    with pytest.raises(InputWrongError) as caught:
        assessment([trade()], matrix(), changes)
    assert len(caught.value.problems) == 4
    assert {p.place for p in caught.value.problems} == {place}


@given(st.text(min_size=1, max_size=40))
def test_a_name_no_task_has_is_told_and_drops_nothing(name: str) -> None:
    told = refused(Changes(drop=(Drop(f"{name} x9", "Not done"),)))
    assert len(told) == 1
    assert told[0].startswith("hazards.drop[0].task: no task is called")

"""Job procedures: authored, in an order that does not kill, and printed only where they are written."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from conftest import planned_sample

from secor_docs.data_files import Stock, shipped
from secor_docs.law.citation import citations_in
from secor_docs.load import load_activities, load_index, load_procedures, load_step_order, load_trade
from secor_docs.names import folded
from secor_docs.problems import InputWrongError
from secor_docs.program.procedures import JobProcedure, OrderRule, StepOrder, faults, read_procedures, with_procedures
from secor_docs.yamlfile import read_yaml

FOLDER = shipped() / "hazard_library" / "procedures"
TRADES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


@cache
def written(trade: str) -> dict[str, JobProcedure]:
    stock = Stock.of()
    return {task: one for (_, task), one in load_procedures(stock, [load_trade(stock, trade)]).items()}


@cache
def order() -> StepOrder:
    return load_step_order(Stock.of())


@pytest.mark.parametrize("trade", TRADES)
def test_the_procedures_of_a_trade_are_read_without_a_fault(trade: str) -> None:
    assert written(trade)


@pytest.mark.parametrize("trade", TRADES)
def test_a_reason_to_stop_is_said_once_in_a_trade(trade: str) -> None:
    said = Counter(folded(step.stop) for one in written(trade).values() for step in one.steps if step.stop)
    assert not [stop for stop, times in said.items() if times > 1]


@pytest.mark.parametrize("trade", TRADES)
def test_the_steps_are_no_list_of_controls(trade: str) -> None:
    tasks = {task.id: task for task in load_trade(Stock.of(), trade).tasks}
    for id_, one in written(trade).items():
        controls = {folded(words).rstrip(".") for words in tasks[id_].words}
        assert not [step.do for step in one.steps if folded(step.do).rstrip(".") in controls], id_


@pytest.mark.parametrize("trade", TRADES)
def test_a_procedure_leads_from_a_look_to_leaving_the_place_safe(trade: str) -> None:
    for id_, one in written(trade).items():
        first, last = set(one.steps[0].verbs), set(one.steps[-1].verbs)
        assert first & {"look", "paper", "survey", "locate", "inspect", "brief"}, id_
        assert last & {"hand-over", "restore", "clean-up", "fire-check"}, id_


def _dangerous(one: JobProcedure, rules: tuple[OrderRule, ...]) -> Iterator[tuple[int, int]]:
    """Pairs of steps that may not change places: the first verb of a rule, and what it has to come before."""
    for rule in rules:
        then = [n for n, step in enumerate(one.steps) if rule.then in step.verbs]
        first = [n for n, step in enumerate(one.steps) if set(rule.first) & set(step.verbs)]
        if then and first and len(first) == 1 and first[0] < then[0]:
            yield first[0], then[0]


def test_two_steps_that_change_places_dangerously_are_noticed() -> None:
    cases = [
        (one, pair) for trade in TRADES for one in written(trade).values() for pair in _dangerous(one, order().rules)
    ]
    drawn = random.Random(20261127).sample(cases, min(200, len(cases)))
    noticed = 0
    for one, (a, b) in drawn:
        steps = list(one.steps)
        steps[a], steps[b] = steps[b], steps[a]
        noticed += any(True for _ in faults(one.model_copy(update={"steps": tuple(steps)}), order()))
    assert noticed >= 0.95 * len(drawn)


def test_a_dangerous_order_is_refused_with_its_line(tmp_path: Path) -> None:
    text = (FOLDER / "framing.yaml").read_text("utf-8").replace("verbs: [clear]", "verbs: [look]", 1)
    path = tmp_path / "framing.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputWrongError) as error:
        read_procedures(read_yaml(path, path.name), load_trade(Stock.of(), "framing"), order())
    said = str(error.value)
    assert "without clear before it: somebody is under the load" in said
    assert "[P023]" in said
    assert "framing.yaml:" in said


def test_a_step_that_can_kill_says_when_to_stop() -> None:
    one = written("framing")["stand-walls"]
    bare = tuple(step.model_copy(update={"stop": None}) for step in one.steps)
    found = [message for _, message, _ in faults(one.model_copy(update={"steps": bare}), order())]
    assert "a step that can kill (height, lift) does not say when to stop" in found


def test_a_procedure_of_work_the_company_does_not_do_is_left_out() -> None:
    tasks = planned_sample("prairie-ridge-framing").plan.tasks
    one = written("framing")["telehandler"].model_copy(update={"needs": ("forklifts",)})
    key = ("framing", "telehandler")
    assert any(task.procedure for task in with_procedures(tasks, {key: one}, ["forklifts"]))
    bare = [replace(task, procedure=None) for task in tasks]
    assert not any(task.procedure for task in with_procedures(bare, {key: one}, ["ladders"]))


def test_where_none_is_written_none_is_printed_and_the_plan_says_why() -> None:
    plan = planned_sample("prairie-ridge-framing").plan
    assert any(planned.type.id == "safe-job-procedure" for planned in plan.documents)
    for name in ("bright-spark-electric", "three-rivers-excavating", "summit-roofing"):
        made = planned_sample(name).plan
        if not made.procedure_trades:
            (left,) = [out for out in made.left_out if out.type.id == "safe-job-procedure"]
            assert "No job procedure is written" in left.reason
        else:
            titles = [p.scope.name for p in made.documents if p.type.id == "safe-job-procedure" and p.scope]
            assert len(titles) == len(made.procedure_trades)


@pytest.mark.parametrize("trade", TRADES)
def test_every_section_a_procedure_rests_on_is_in_the_index(trade: str) -> None:
    index = load_index(Stock.of())
    cited = {section for one in written(trade).values() for section in one.law}
    found = [c for c, _, _ in citations_in("; ".join(f"OHS {one.replace(' ', ' s. ')}" for one in sorted(cited)))]
    assert len(found) == len(cited)
    assert not [verdict for citation in found if (verdict := index.dead_or_unknown(citation))]


@pytest.mark.parametrize("trade", TRADES)
def test_an_activity_a_procedure_needs_is_in_the_vocabulary(trade: str) -> None:
    stock = Stock.of()
    known = load_activities(stock, load_index(stock)).by_key
    assert {key for one in written(trade).values() for key in one.needs} <= set(known)

"""The law that `check`, `hazards list` and `legislation list` tell is the law of the binder, for every trade and code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from amounts import FULL
from click.testing import CliRunner

from secor_docs.binder.prepare import prepare, spec_of
from secor_docs.binder.program_data import program_data
from secor_docs.cli.commands import group
from secor_docs.data_files import Stock, shipped
from secor_docs.law.citation import Citation
from secor_docs.load import load_index, trade_keys
from secor_docs.plan import Plan

STOCK = Stock()
BARE = (shipped() / "samples/summit-roofing/company.yaml").read_text("utf-8")
CODE = '    - {code: "42118", title: Roofing}'
UNKNOWN = '    - {code: "00001", title: unknown}'


def companies() -> Iterator[tuple[str, str]]:
    """A company for each trade, for each code that brings other work than the one before, and one that says nothing."""
    assert CODE in BARE
    yield "nothing known", BARE.replace(CODE, UNKNOWN)
    for trade in trade_keys(STOCK):
        yield f"trade {trade}", f"{BARE.replace(CODE, UNKNOWN)}\ntrades: [{trade}]\n"
    seen = set()
    for industry in program_data(STOCK).industries.by_code.values():
        work = (industry.activities, industry.trade)
        if FULL or work not in seen:
            yield f"code {industry.code}", BARE.replace(CODE, f'    - {{code: "{industry.code}", title: "x"}}')
        seen.add(work)


def plan_of(text: str, folder: Path) -> Plan:
    (folder / "company.yaml").write_text(text, "utf-8")
    return prepare(folder / "company.yaml", STOCK).plan


def test_every_part_a_paper_rests_on_is_on_the_list_or_taken_off_with_a_reason(tmp_path: Path) -> None:
    index = load_index(STOCK)
    silent = []
    for name, text in companies():
        plan = plan_of(text, tmp_path)
        there = {line.place for line in plan.law.lines}
        off = [citation for removed in plan.law.taken_off for citation in removed.citations]
        for planned in plan.documents:
            for section in (s for cited in planned.type.law for s in index.sections(Citation.parse(cited))):
                home = Citation(section.instrument, "part", section.part)
                if section.part and home not in there and not any(section.citation.meets(gone) for gone in off):
                    silent.append(f"{name}: {planned.id} rests on {section.citation}")
    assert silent == []


def test_whmis_is_on_every_list_because_its_program_is_in_every_binder(tmp_path: Path) -> None:
    for name, text in companies():
        plan = plan_of(text, tmp_path)
        assert "whmis-program" in {planned.id for planned in plan.documents}
        assert plan.law.why(Citation.parse("OHS Code s. 397")), name
    told = plan_of(f"{BARE}\ntrades: [electrical]\n", tmp_path).law.why(Citation.parse("OHS Code s. 397"))
    assert all(reason.condition or reason.activity for reason in told)


def test_what_a_company_says_it_never_does_stays_off(tmp_path: Path) -> None:
    text = f"{BARE}\nactivities: {{does_not: [{{activity: chemicals-whmis, reason: none on our sites}}]}}\n"
    plan = plan_of(text, tmp_path)
    assert plan.law.why(Citation.parse("OHS Code s. 397")) == ()
    assert any(removed.activity == "chemicals-whmis" for removed in plan.law.taken_off)


@pytest.mark.parametrize("known", ["code", "trade", "nothing"])
def test_check_and_hazards_tell_of_the_binders_trades(known: str, tmp_path: Path) -> None:
    texts = {
        "code": BARE,
        "trade": f"{BARE.replace(CODE, UNKNOWN)}\ntrades: [roofing]\n",
        "nothing": BARE.replace(CODE, UNKNOWN),
    }
    path = tmp_path / "company.yaml"
    path.write_text(texts[known], "utf-8")
    prepared = prepare(path, STOCK)
    assessed = "formal-hazard-assessment" in {d.type_id for d in spec_of(prepared).documents}
    tasks = json.loads(CliRunner().invoke(group, ["hazards", "list", str(path), "--json"]).output)
    assert [task["id"] for task in tasks] == [task.id for task in prepared.plan.tasks]
    assert bool(tasks) == (known != "nothing") == assessed
    report = json.loads(CliRunner().invoke(group, ["check", str(path), "--json"]).output)
    missing = {gap["field"] for gap in report["gaps"]}
    assert ("trades" in missing) == (known == "nothing")
    assert missing == {fact.key for fact in spec_of(prepared).missing}
    said = CliRunner().invoke(group, ["check", str(path)]).output
    assert ("so your industry code decides: Roofing" in said) == (known == "code")

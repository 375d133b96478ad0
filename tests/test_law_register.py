"""One list: what applies to a company, what its register prints, and what its binder cites."""

from __future__ import annotations

from pathlib import Path

import pytest

from secor_docs.binder.context import facts_of
from secor_docs.binder.prepare import Prepared, prepare, spec_of
from secor_docs.data_files import Stock, shipped
from secor_docs.law.applies import unlisted
from secor_docs.law.citation import Citation
from secor_docs.lint.register_check import off_the_register
from secor_docs.load import load_hazards, load_index
from secor_docs.problems import InputWrongError

STOCK = Stock()
INDEX = load_index(STOCK)
SAMPLES = sorted(path.parent.name for path in (shipped() / "samples").glob("*/company.yaml"))


def sample(name: str, stock: Stock = STOCK) -> Prepared:
    return prepare(shipped() / "samples" / name / "company.yaml", stock)


def test_no_hazard_of_any_trade_cites_what_the_trade_s_register_lacks() -> None:
    assert sum(len(task.law) for trade in load_hazards(STOCK).values() for task in trade.tasks) > 984
    assert list(map(str, off_the_register(STOCK))) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_no_paper_and_no_hazard_of_a_sample_cites_what_its_register_lacks(name: str) -> None:
    plan = sample(name).plan
    cited = [text for planned in plan.documents for text in planned.type.law]
    cited += [text for task in plan.tasks for text in task.law]
    assert list(map(str, unlisted(plan.law, INDEX, cited))) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_the_register_names_where_in_the_binder_each_section_lives(name: str) -> None:
    plan = sample(name).plan
    printed = {
        (line.key, lives.document.replace("\u2011", "-"), number)
        for line in facts_of(plan).law.lines
        for lives in line.lives
        for number in _each(line.key, lives.numbers)
    }
    wanted = {
        (s.instrument, planned.type.number, s.number)
        for planned in plan.documents
        for text in planned.type.law
        for s in INDEX.sections(Citation.parse(text))
        if s.part and plan.law.why(s.citation)
    }
    assert wanted <= printed
    assessment = next(d.type.number for d in plan.documents if d.type.id == "formal-hazard-assessment")
    assert any(document == assessment for _, document, _ in printed)


def _each(instrument: str, numbers: str) -> list[str]:
    found = []
    for part in numbers.split(", "):
        first, _, last = part.partition(" to ")
        found += [s.number for s in INDEX.sections(Citation(instrument, "section", first, last))] if last else [first]
    return found


@pytest.fixture
def stray(tmp_path: Path) -> Stock:
    """An overlay whose framing tasks cite a section about blasting machines."""
    text = (STOCK.find("hazard_library/framing.yaml") or Path()).read_text("utf-8")
    at = text.index("    law: [") + len("    law: [")
    (tmp_path / "hazard_library").mkdir()
    (tmp_path / "hazard_library/framing.yaml").write_text(f"{text[:at]}Code 505, {text[at:]}", "utf-8")
    return Stock.of([tmp_path])


def test_a_build_stops_when_a_hazard_cites_what_the_register_lacks(stray: Stock) -> None:
    with pytest.raises(InputWrongError) as caught:
        spec_of(sample("prairie-ridge-framing", stray))
    [problem] = caught.value.problems
    assert problem.code == "L019"
    assert problem.place.file == "hazard_library/framing.yaml"
    assert "OHS Code s. 505" in str(problem)


def test_an_activity_of_the_overlay_that_brings_the_section_lets_the_build_go_on(stray: Stock) -> None:
    folder = stray.overlays[0] / "industry_legislation"
    folder.mkdir()
    own = "activities:\n  manual-handling:\n    label: Manual handling\n    covers: Lifting\n    law:\n"
    own += '      - in: OHS Code Part 33\n        sections: "505"\n        why: A blasting machine is in the shop.\n'
    (folder / "activities.yaml").write_text(own, "utf-8")
    with pytest.raises(InputWrongError) as caught:
        spec_of(sample("prairie-ridge-framing", stray))
    assert "505" not in str(caught.value)


def test_what_a_company_says_it_does_not_do_is_answered_and_stops_no_build(tmp_path: Path) -> None:
    text = (shipped() / "samples/prairie-ridge-framing/company.yaml").read_text("utf-8")
    assert "does_not:" in text
    own = "does_not:\n    - {activity: overhead-power-lines, reason: no lines near our sites}"
    text = text.replace("does_not:", own, 1).replace("  logo: logo.png\n", "")
    (tmp_path / "company.yaml").write_text(text, "utf-8")
    plan = prepare(tmp_path / "company.yaml", STOCK).plan
    assert any("225" in str(c) for gone in plan.law.taken_off for c in gone.citations)
    cited = [text for task in plan.tasks for text in task.law]
    assert list(unlisted(plan.law, INDEX, cited)) == []

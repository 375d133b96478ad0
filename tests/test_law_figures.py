"""What the sections say, their figures by id, and the figures that texts ask for."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from secor_docs.cli.commands import group
from secor_docs.data_files import Stock
from secor_docs.law.citation import Citation
from secor_docs.law.figures import MARK, filled_text
from secor_docs.law.quantities import quantities
from secor_docs.lint.citations import uses_in_stock
from secor_docs.load import load_activities, load_duties, load_figures, load_index, load_trade, template_text
from secor_docs.problems import InputWrongError

STOCK = Stock()
INDEX = load_index(STOCK)
FIGURES = load_figures(STOCK, INDEX)


@pytest.mark.parametrize(
    ("at", "id_", "said"),
    [
        ("Code 455", "exit", "8 m"),
        ("Code 455", "depth", "1.5 m"),
        ("Code 456", "engineer", "3 m"),
        ("Code 225", "near", "7 m"),
        ("Code 352(3)", "height", "3.7 m"),
        ("Code Schedule 4", "distribution", "3 m"),
        ("Code 36", "notice", "72 hours"),
        ("Code 829", "anchor", "16 kN"),
    ],
)
def test_a_figure_is_found_by_section_and_id(at: str, id_: str, said: str) -> None:
    assert FIGURES.figure(at, id_).said == said


def test_a_figure_comes_with_the_sentence_that_holds_its_condition() -> None:
    assert "deeper than 1.5 m" in FIGURES.figure("Code 455", "exit").when


def test_every_marked_figure_can_be_asked_for_and_holds_a_number() -> None:
    for citation, entry in FIGURES.entries.items():
        marks = [match for line in (*entry.marked, entry.except_) for match in MARK.finditer(line)]
        assert [m[2] for m in marks] == list(FIGURES.figures_at(citation))
        assert all(any(quantities(m[1])) or any(sign.isdigit() for sign in m[1]) for m in marks), citation


def test_every_section_our_texts_cite_has_an_entry() -> None:
    cited = {use.citation.plain for use in uses_in_stock(STOCK) if use.citation.kind in {"section", "schedule"}}
    cited = {Citation(c.instrument, c.kind, c.number) for c in cited}
    assert sorted(str(c) for c in cited if FIGURES.at(c) is None) == []


def test_a_text_takes_its_figures_from_the_law() -> None:
    text = "A ladder within {{ figure(\"Code 455\", \"exit\") }}.\nBack {{figure('Code 453', 'back')}}."
    assert filled_text(text, "x.md", FIGURES) == "A ladder within 8 m.\nBack 1 m."


def test_unknown_sections_ids_and_calls_are_told_with_their_line() -> None:
    text = 'one\n{{ figure("Code 455", "exitt") }}\n\n{{ figure("Code 6", "x") }} {{ figure(455) }} {{ figure("Code 900", "x") }}'
    with pytest.raises(InputWrongError) as caught:
        filled_text(text, "x.md", FIGURES)
    told = [(p.place.line, p.code) for p in caught.value.problems]
    assert told == [(2, "L014"), (4, "L014"), (4, "L014"), (4, "L014")]
    assert 'Did you mean "exit"?' in str(caught.value.problems[0])


def overlay(folder: Path, name: str, old: str, new: str) -> Stock:
    text = (STOCK.find(name) or Path()).read_text("utf-8")
    assert old in text
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    return Stock.of([folder])


def test_a_hazard_takes_its_figures_and_a_wrong_one_is_told_at_its_line(tmp_path: Path) -> None:
    name, old = "hazard_library/excavation.yaml", "Barricade the swing area"
    stock = overlay(tmp_path / "good", name, old, 'Stay {{ figure("Code 453", "back") }} back')
    assert "Stay 1 m back" in [line for task in load_trade(stock, "excavation").tasks for line in task.words]
    stock = overlay(tmp_path / "bad", name, old, 'Stay {{ figure("Code 453", "bag") }} back')
    with pytest.raises(InputWrongError) as caught:
        load_trade(stock, "excavation")
    [problem] = caught.value.problems
    line = (tmp_path / "bad" / name).read_text("utf-8").split("\n")[problem.place.line - 1]
    assert "bag" in line
    assert problem.code == "L014"


def test_duties_and_activities_take_their_figures(tmp_path: Path) -> None:
    wanted = 'Within {{ figure("Code 225", "near") }} of '
    stock = overlay(tmp_path / "duty", "industry_legislation/duties.yaml", "Within 7 m of ", wanted)
    activities = load_activities(stock, INDEX)
    assert any("Within 7 m of" in duty.what for duty in load_duties(stock, INDEX, activities))
    old = "You dig, and people"
    stock = overlay(
        tmp_path / "a", "industry_legislation/activities.yaml", old, 'Past {{ figure("Code 450", "depth") }} people'
    )
    assert "Past 1.5 m people" in load_activities(stock, INDEX).by_key["excavation"].law[0].why


def test_a_template_takes_its_figures_when_it_is_built(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text('Within {{ figure("Code 455", "exit") }}.', "utf-8")
    assert template_text(path, "page.md", STOCK) == "Within 8 m."


def test_an_overlay_replaces_one_section_and_leaves_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "industry_legislation"
    folder.mkdir()
    edition = "edition: {label: x, current_to: 2027-01-01, read_on: 2027-02-01}\n"
    (folder / "figures.yaml").write_text(
        f"{edition}sections:\n  Code 455: {{says: ['Within [6 m](exit).']}}\n", "utf-8"
    )
    mine = load_figures(Stock.of([tmp_path]), INDEX)
    assert mine.figure("Code 455", "exit").said == "6 m"
    assert mine.figure("Code 453", "back").said == "1 m"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("Code 996: {says: [x]}", "L010"),
        ("Fire Code nine: {says: [x]}", "L002"),
        ("Code 455: {}", "L014"),
        ("Code 455: {says: ['[far](exit)']}", "L014"),
        ("Code 455: {says: ['[8 m](exit) and [9 m](exit)']}", "L008"),
        ("Code 455: {says: [x], basis: official}", "Y015"),
    ],
)
def test_a_wrong_entry_is_told(entry: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "industry_legislation").mkdir()
    edition = "edition: {label: x, current_to: 2027-01-01, read_on: 2027-02-01}\n"
    (tmp_path / "industry_legislation/figures.yaml").write_text(f"{edition}sections:\n  {entry}\n", "utf-8")
    with pytest.raises(InputWrongError) as caught:
        load_figures(Stock.of([tmp_path]), INDEX)
    assert [(p.place.line, p.code) for p in caught.value.problems] == [(3, told)]


def test_show_prints_what_a_section_says_and_how_to_ask_for_its_figures() -> None:
    said = CliRunner().invoke(group, ["legislation", "show", "Code 455"]).output
    assert '8 m: {{ figure("Code 455", "exit") }}' in said
    assert "Not the law: read the official text" in said
    unread = CliRunner().invoke(group, ["legislation", "show", "Code 186"]).output
    assert "nothing but its heading was read" in unread
    assert "75.1" in CliRunner().invoke(group, ["legislation", "show", "Code 350"]).output


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oxygen 19.5 to 23.0 %", [("19.5", "%", ""), ("23.0", "%", "")]),
        ("a rail 38 x 89 mm", [("38", "mm", ""), ("89", "mm", "")]),
        ("at least 1 m back", [("1000", "mm", "least")]),
        ("no closer than 7 m", [("7000", "mm", "least")]),
        ("within 8 m of", [("8000", "mm", "most")]),
        ("three or fewer workers", [("3", "workers", "most")]),
        ("once a year", [("12", "months", "")]),
        ("every 12 months", [("12", "months", "")]),
        ("OHS Code ss. 44 to 58", []),
        ("one worker stays", []),
    ],
)
def test_figures_are_read_with_unit_and_limit(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(q.value, q.unit, q.limit) for q in quantities(text)] == [(Decimal(v), u, limit) for v, u, limit in found]


def test_the_same_figure_in_other_units_is_the_same() -> None:
    for one, other in (
        ("1.5 m", "1500 mm"),
        ("72 hours", "3 days"),
        ("every year", "12 months"),
        ("twice the height", "2 times"),
    ):
        [first], [second] = quantities(one), quantities(other)
        assert first.same(second), (one, other)
    [working], [days] = quantities("5 working days"), quantities("5 days")
    assert not working.same(days)

"""Statements of law in our texts are held against what the sections say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secor_docs.cli.commands import group
from secor_docs.data_files import Stock
from secor_docs.law.citation import Citation
from secor_docs.law.statements import LawComparer, LawStatement, Where
from secor_docs.lint.statements import body_statements, sentences
from secor_docs.load import load_figures, load_index
from secor_docs.problems import Place

STOCK = Stock()
COMPARER = LawComparer(load_figures(STOCK, load_index(STOCK)), load_index(STOCK))


def said(words: str, *law: str, where: Where = "template", around: str = "", cites_itself: bool = True) -> LawStatement:
    return LawStatement(
        where, Place("x.md", 1), words, tuple(map(Citation.parse, law)), around, cites_itself=cites_itself
    )


def kinds(statement: LawStatement) -> list[str]:
    return [fault.kind for fault in COMPARER.compare(statement).faults]


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("A ladder or another safe way out within 8 m of everyone in a trench deeper than 1.5 m", "Code 455"),
        ("Spoil at least 1000 mm back from the edge", "Code 453"),
        ("Top rail 920 to 1070 mm above the deck, mid rail half way", "Code 315"),
        ("Oxygen lies between 19.5 and 23.0 per cent in a confined space", "Code 52"),
        ("The plan for violence and harassment is looked at once a year (our practice)", "Code 390.7"),
        ("The plan for violence and harassment is reviewed at least every three years", "Code 390.7"),
        ("Tell a Director 3 days before asbestos work", "Code 36"),
    ],
)
def test_right_statements_have_no_fault(words: str, law: str) -> None:
    assert kinds(said(words, law)) == []


@pytest.mark.parametrize(
    ("words", "law", "kind"),
    [
        ("A ladder within 10 m of everyone in the trench", "Code 455", "figure"),
        ("Spoil at most 1 m back from the edge", "Code 453", "limit"),
        ("Sections of a plan for violence and harassment, reviewed every two years", "Code 390.7", "figure"),
        ("Telehandler load chart at hand", "Code 455", "subject"),
        ("Nobody works from a ladder", "Code 328", "condition"),
        ("The line's operator is told before work near overhead lines", "Code 225", "condition"),
        ("Buried pipes and cables are marked", "Code 449", "condition"),
        ("A temporary anchor holds 3.5 kN", "Code 152.1", "condition"),
        ("Asbestos is enclosed before the old floor comes out", "Code 32", "condition"),
    ],
)
def test_wrong_statements_are_found(words: str, law: str, kind: str) -> None:
    assert kind in kinds(said(words, law))


def test_the_message_names_the_section_that_states_the_figure() -> None:
    faults = COMPARER.compare(said("Shoring over 3.7 m high is certified", "Code 456")).faults
    fault = next(f for f in faults if f.kind == "figure")
    assert "3.7 m stands in OHS Code Schedule 9 or OHS Code s. 352" in str(fault.as_problem())


def test_a_figure_of_a_section_that_was_not_read_is_listed_and_not_passed() -> None:
    compared = COMPARER.compare(said("Light of 5 m is kept", "Code 186"))
    assert compared.faults == ()
    assert "not read" in compared.open


def test_a_figure_without_a_section_is_a_fault_until_a_reader_calls_it_our_practice() -> None:
    statement = said("The tank stands 12 m away", "Code 163", cites_itself=False)
    assert kinds(statement) == ["figure"]
    marked = LawComparer(COMPARER.figures, COMPARER.index, frozenset({statement.key}))
    assert marked.compare(statement).faults == ()


def test_a_mark_of_practice_hides_nothing_in_a_statement_that_names_its_section() -> None:
    statement = said("A ladder within 10 m in the trench", "Code 455")
    marked = LawComparer(COMPARER.figures, COMPARER.index, frozenset({statement.key}))
    assert [fault.kind for fault in marked.compare(statement).faults] == ["figure"]


def test_a_key_changes_with_words_and_sections_and_with_nothing_else() -> None:
    one = said("Spoil 1 m back", "Code 453")
    assert one.key == said("spoil  1 m back", "Code 453", around="other").key
    assert one.key != said("Spoil 2 m back", "Code 453").key
    assert one.key != said("Spoil 1 m back", "Code 455").key


def test_sentences_end_at_full_stops_and_not_at_the_sign_of_a_section() -> None:
    text = "Dig by hand first (OHS Code s. 448). Then pull back."
    assert list(sentences(text)) == ["Dig by hand first (OHS Code s. 448).", "Then pull back."]
    assert list(sentences("| Keep | 3 years |")) == ["Keep | 3 years"]


def test_a_section_without_an_instrument_is_of_the_code_in_our_texts() -> None:
    body = "# Noise\n\nRecords are kept 3 years (s. 220) and ss. 44 to 58 hold.\n"
    [statement] = body_statements("x.md", body, 1, "Noise", ())
    assert [str(c) for c in statement.law] == ["OHS Code s. 220", "OHS Code ss. 44 to 58"]
    assert statement.place.line == 3


# -- the commands ----------------------------------------------------------------------------------


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["legislation", *arguments])


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """An overlay with one hazard file, in which a figure is wrong."""
    name = "hazard_library/tree-care.yaml"
    text = (STOCK.find(name) or Path()).read_text("utf-8")
    assert "7 m" in text
    (tmp_path / name).parent.mkdir()
    (tmp_path / name).write_text(text.replace("7 m", "9 m"), "utf-8")
    return tmp_path


def test_a_wrong_figure_in_an_overlay_is_found_and_the_command_ends_with_one(mine: Path) -> None:
    result = run("statements", "--file", "hazard_library/tree-care.yaml", "--faults", "--overlay", str(mine))
    assert result.exit_code == 1
    assert '"9 m"' in " ".join(result.output.split())


def test_marking_records_role_day_and_text_and_a_change_of_words_makes_it_unread(mine: Path) -> None:
    name = "hazard_library/practices/tree-care.yaml"
    source = (STOCK.find(name) or Path()).read_text("utf-8")
    (mine / name).parent.mkdir()
    (mine / name).write_text(source, "utf-8")

    def rows() -> list[dict[str, str]]:
        output = run("statements", "--file", "hazard_library/tree-care.yaml", "--json", "--overlay", str(mine)).output
        return [row for row in json.loads(output)["statements"] if row["kind"] == "figure"]

    row = rows()[0]
    assert row["mark"] == "unread"
    told = run(
        "mark", row["key"], "--as", "extract", "--by", "second reader", "--day", "2026-11-27", "--overlay", str(mine)
    )
    assert told.exit_code == 0, told.output
    assert "1 statement marked as extract" in told.output
    assert rows()[0]["mark"] == "extract, second reader, 2026-11-27"
    text = (mine / "industry_legislation/statements.yaml").read_text("utf-8")
    assert "current_to: 2025-03-31" in text
    hazards = mine / "hazard_library/tree-care.yaml"
    hazards.write_text(hazards.read_text("utf-8").replace("9 m", "11 m"), "utf-8")
    row = rows()[0]
    assert row["mark"] == "unread"
    assert row["changed_from"].startswith("Inside ")


def test_an_unknown_key_is_told(mine: Path) -> None:
    result = run("mark", "0" * 12, "--as", "extract", "--by", "x", "--overlay", str(mine))
    assert result.exit_code == 2
    assert "No statement has the key" in result.output

"""secor init and secor schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

import secor_docs.cli.init
import secor_docs.cli.schema
from secor_docs.company import Company, load_company
from secor_docs.company.schema import schema_text
from secor_docs.company.skeleton import skeleton
from secor_docs.problems import CouldNotWriteError
from secor_docs.yamlfile import parse_yaml, read_model, unprintable

ANSWERS = [
    "O'Brien & Fils <Toiture> Ltée",
    "0123457",
    "1 rue de l'Exemple, St. Paul, AB",
    "403-555-0110",
    "Éric O'Brien",
    "1",
    "Owner",
    "Ana Li",
    "Roofer",
    "",
    "yes",
    "Lot: 4",
    "1 Sample Street",
    "",
    "06304",
    "42118",
    "",
    "Corporation",
    "stop",
]


def init(folder: Path, *args: str, answers: list[str] | None = None) -> Result:
    typed = "".join(f"{line}\n" for line in answers or [])
    return CliRunner().invoke(secor_docs.cli.init.command, [str(folder), *args], input=typed)


def loaded(folder: Path) -> Company:
    return load_company(folder / "company.yaml").company


def with_answer(number: int, *texts: str) -> list[str]:
    return [*ANSWERS[:number], *texts, *ANSWERS[number + 1 :]]


def test_answers_come_back_from_the_file(tmp_path: Path) -> None:
    result = init(tmp_path, answers=ANSWERS)
    assert result.exit_code == 0, result.output
    company = loaded(tmp_path)
    assert company.business.legal_name == "O'Brien & Fils <Toiture> Ltée"
    assert company.business.entity == "corporation"
    assert company.business.wcb_account == "0123457"
    assert [c.code for c in company.business.industry_codes] == ["06304", "42118"]
    assert [(e.name, e.role) for e in company.employees] == [("Éric O'Brien", "Owner"), ("Ana Li", "Roofer")]
    assert company.sites[0].name == "Lot: 4"


def test_every_question_says_what_it_is_for_and_shows_an_example(tmp_path: Path) -> None:
    output = init(tmp_path, answers=ANSWERS).output
    assert output.count("\n> ") == len(ANSWERS)
    assert output.count("Example: ") >= len(ANSWERS) - 7


@pytest.mark.parametrize(
    ("number", "bad", "message"),
    [
        (1, "A-1", "Write the digits of the account number only"),
        (14, "4211", "Write the five digits of the code"),
        (3, "12", "Write a phone number with area code"),
        (7, "Éric O'Brien", "already"),
        (17, "club", 'Found "club". Write one of: corporation, partnership, sole proprietor.'),
        (0, "x" * 301, "Longer than 300 letters. Shorten it."),
        (0, "bell \x07", "cannot be printed"),
    ],
)
def test_a_bad_answer_is_asked_again_with_the_reason(tmp_path: Path, number: int, bad: str, message: str) -> None:
    result = init(tmp_path, answers=with_answer(number, bad, ANSWERS[number]))
    assert message in result.output
    assert loaded(tmp_path).business.entity == "corporation"


def test_every_question_can_be_skipped(tmp_path: Path) -> None:
    result = init(tmp_path, answers=[""] * 40)
    assert result.exit_code == 0
    assert (tmp_path / "company.yaml").read_text(encoding="utf-8") == skeleton()


def test_blank_writes_the_skeleton_without_asking(tmp_path: Path) -> None:
    result = init(tmp_path / "new" / "folder", "--blank")
    assert result.exit_code == 0
    text = (tmp_path / "new" / "folder" / "company.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=company.schema.json\n")
    assert (tmp_path / "new" / "folder" / "company.schema.json").read_text(encoding="utf-8") == schema_text()


def test_init_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "company.yaml").write_text("mine\n")
    result = init(tmp_path, answers=ANSWERS)
    assert result.exit_code == 2
    assert "is there already and stays as it is" in result.output
    assert (tmp_path / "company.yaml").read_text() == "mine\n"
    assert not (tmp_path / "company.schema.json").exists()


def test_a_schema_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "company.schema.json").write_text("{}")
    init(tmp_path, "--blank")
    assert (tmp_path / "company.schema.json").read_text() == "{}"


@pytest.mark.parametrize("stops", [KeyboardInterrupt, click.Abort, EOFError])
def test_stopping_in_the_middle_keeps_what_was_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stops: type[BaseException]
) -> None:
    answers = iter(ANSWERS[:2])

    def prompt(*_args: Any, **_options: Any) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise stops from None

    monkeypatch.setattr(click, "prompt", prompt)
    init(tmp_path / "new")
    assert 'wcb_account: "0123457"' in (tmp_path / "new" / "company.yaml").read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = init(tmp_path / "file" / "below", "--blank")
    assert isinstance(result.exception, CouldNotWriteError)


_TEXT = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)
    .map(str.strip)
    .filter(lambda t: bool(t) and len(t.splitlines()) == 1 and not any(map(unprintable, t)))
)


@settings(deadline=None, max_examples=60)
@given(_TEXT, _TEXT, st.lists(_TEXT, min_size=1, max_size=3), st.lists(_TEXT, min_size=2, max_size=3, unique=True))
def test_any_text_comes_back_exactly(name: str, address: str, activities: list[str], people: list[str]) -> None:
    answers = {
        "company": {
            "legal_name": name,
            "wcb_account": "007",
            "office_address": address,
            "phone": "911",
            "activities": activities,
            "industry_codes": ["00000"],
        },
        "people": {"owner": {"name": people[0]}, "supervisors": people},
        "employees": [{"name": person, "role": name} for person in people],
        "sites": [{"name": address, "address": name, "nearest_hospital": {"name": name}}],
        "certification": {"secor_trained_employee": people[1]},
    }
    made = read_model(Company, parse_yaml(skeleton(answers), "company.yaml"))
    assert (made.business.legal_name, made.business.office_address) == (name, address)
    assert made.business.activities == tuple(activities)
    assert [p.name for p in made.people.supervisors] == people
    assert [(e.name, e.role) for e in made.employees] == [(person, name) for person in people]
    assert (made.sites[0].name, made.sites[0].address) == (address, name)
    assert made.certification.secor_trained_employee == people[1]


@settings(deadline=None, max_examples=10)
@given(_TEXT)
def test_any_typed_text_comes_back_exactly(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("init")
    init(folder, answers=with_answer(0, text))
    assert loaded(folder).business.legal_name == text


def test_schema_is_printed_as_json() -> None:
    result = CliRunner().invoke(secor_docs.cli.schema.command, [])
    assert json.loads(result.output)["title"] == "company.yaml"


@pytest.mark.parametrize("command", [secor_docs.cli.init.command, secor_docs.cli.schema.command])
def test_help_ends_with_an_example(command: click.Command) -> None:
    assert "Example: secor" in CliRunner().invoke(command, ["--help"]).output.rstrip().splitlines()[-1]

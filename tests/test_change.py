"""``secor change``: what changed is asked, written by position, and the papers to print again are named."""

from __future__ import annotations

import difflib
import json
import random
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from amounts import SAMPLES, share
from click.testing import CliRunner, Result

import secor_docs.cli
import secor_docs.cli.change
from secor_docs.cli import main
from secor_docs.company import Company, load_company
from secor_docs.company.change import KINDS_OF_CHANGE, ChangeForm, KindOfChange, kind_of_change
from secor_docs.company.edit import without_entry
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import shipped
from secor_docs.problems import InputWrongError, TellingError
from secor_docs.scopes import kind_of, log_names
from secor_docs.yamlfile import parse_yaml, read_model

TODAY = date(2026, 11, 27)
TEXTS = {name: (shipped() / "samples" / name / "company.yaml").read_text("utf-8") for name in SAMPLES}
TEXTS["as init writes it"] = skeleton(
    {
        "company": {
            "legal_name": "O'Brien Roofing Ltd.",
            "wcb_account": "0123456",
            "industry_codes": [{"code": "42118"}],
            "office_address": "Bay #3, 99 Railway Ave, Provost",
            "phone": "780-645-0123",
        },
        "people": {"owner": {"name": "Zoë Null"}, "first_aiders": [{"name": "Seán O'Brien", "level": "basic"}]},
        "employees": [{"name": "Zoë Null", "role": "Owner"}, {"name": "Seán O'Brien", "role": "Foreman"}],
        "sites": [{"name": "Farm", "address": "NE-9-58-9-W4"}],
    }
)
FRAMING = TEXTS["prairie-ridge-framing"]


def company_of(text: str) -> Company:
    return read_model(Company, parse_yaml(text, "company.yaml"))


def changed(text: str, kind: str, **said: str) -> str:
    form = ChangeForm(text, kind_of_change(kind), TODAY, trades=("framing", "roofing"))
    done: set[str] = set()
    while left := [asked for asked in form.asked if asked.key not in done]:
        done.add(left[0].key)
        if left[0].key in said:
            form.answer(left[0], said[left[0].key])
    assert set(said) <= done
    return form.text()


def lines(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "-+"]


# -- what each kind writes -------------------------------------------------------------------------------


def test_a_person_who_left_hands_on_what_others_can_take_over_and_takes_his_certificates_along() -> None:
    made = company_of(changed(FRAMING, "left", who="Desmond Okafor", day="nov 20", instead="Carla Wiens"))
    person = made.employee("Desmond Okafor")
    assert person is not None
    assert person.end_date == date(2026, 11, 20)
    assert [a.name for a in made.people.first_aiders] == ["Jesse Whitford"]
    assert [r.name for r in made.people.rescue_workers] == ["Jesse Whitford"]
    assert "Desmond Okafor" not in {s.name for s in made.people.supervisors}
    assert made.people.alternate is not None
    assert (made.people.alternate.name, made.people.alternate.phone) == ("Carla Wiens", "403-555-0141")


def test_without_somebody_who_takes_over_a_single_role_stays_and_the_check_says_so() -> None:
    made = changed(FRAMING, "left", who="Desmond Okafor", day="2026-11-20")
    assert "alternate: {name: Desmond Okafor" in made
    assert "Desmond Okafor" not in {a.name for a in company_of(made).people.first_aiders}


@pytest.mark.parametrize(
    ("kind", "said", "wrote"),
    [
        (
            "joined",
            {"who": "Zoë Null", "role": "Labourer", "day": "2026-11-23", "full_time": "yep"},
            ["+   - name: Zoë Null", "+     role: Labourer", "+     hire_date: 2026-11-23", "+     full_time: yes"],
        ),
        (
            "site-ended",
            {"site": "pine lake  pole shop", "day": "2026-11-20"},
            ["-     end: 2026-12-18", "+     end: 2026-11-20"],
        ),
        ("trade", {"trade": "roofing"}, ["+   - name: roofing"]),
        ("vehicle-bought", {"unit": "T9", "make": "Ford"}, ["+   - unit: T9", "+     make: Ford"]),
        (
            "legal-name",
            {"to": "Prairie Ridge & Sons Ltd."},
            [
                "-   legal_name: Prairie Ridge Framing Ltd.      # exactly as on the WCB account",
                '+   legal_name: "Prairie Ridge & Sons Ltd."      # exactly as on the WCB account',
                "+   formerly:",
                "+     - Prairie Ridge Framing Ltd.",
            ],
        ),
    ],
)
def test_a_change_writes_its_own_lines_and_no_others(kind: str, said: dict[str, str], wrote: list[str]) -> None:
    found = [line for line in lines(FRAMING, changed(FRAMING, kind, **said)) if line[0] != "?"]
    assert sorted(found) == sorted(wrote)


def test_what_is_renamed_keeps_each_name_it_had() -> None:
    once = changed(FRAMING, "site-renamed", site="1", to="Timber Flats East")
    twice = changed(once, "site-renamed", site="Timber Flats East", to="Timber Flats")
    assert company_of(twice).sites[0].formerly == ("Lot 14 Timber Flats", "Timber Flats East")


def test_a_renamed_person_is_renamed_in_every_role() -> None:
    made = changed(FRAMING, "person-renamed", who="Heather Wiens", to="Heather Bell")
    assert made.count("Heather Wiens") == made.count("- Heather Wiens") + FRAMING.count(
        "emergency_contact: {name: Heather"
    )
    assert company_of(made).people.check_in_contact is not None
    assert company_of(made).people.check_in_contact.name == "Heather Bell"  # type: ignore[union-attr]


def test_a_sold_truck_keeps_its_records_and_gets_no_more_papers() -> None:
    made = company_of(changed(FRAMING, "sold", what="T1", day="2026-11-01"))
    assert "T1" in log_names(made)["vehicle"]
    assert "T1" not in kind_of("vehicle").names(made)


@pytest.mark.parametrize(
    ("kind", "key", "words"),
    [
        ("left", "who", "Nobody Here"),
        ("site-ended", "site", "mall"),
        ("joined", "day", "soon"),
        ("trade", "trade", "wiring"),
    ],
)
def test_an_answer_that_cannot_be_meant_is_told(kind: str, key: str, words: str) -> None:
    form = ChangeForm(FRAMING, kind_of_change(kind), TODAY, trades=("framing", "roofing"))
    with pytest.raises(TellingError):
        form.answer(next(a for a in form.asked if a.key == key), words)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("legal-name", {"to": "Prairie Ridge Framing Ltd."}),
        ("site-renamed", {"site": "1", "to": "Lot 14 Timber Flats"}),
        ("person-renamed", {"who": "Carla Wiens", "to": "Carla Wiens"}),
    ],
)
def test_a_new_name_that_is_the_old_one_is_told(kind: str, said: dict[str, str]) -> None:
    with pytest.raises(TellingError, match="is the name already"):
        changed(FRAMING, kind, **said)


def test_a_name_that_is_there_already_is_refused_with_its_line() -> None:
    with pytest.raises(InputWrongError, match="already"):
        changed(FRAMING, "joined", who="carla wiens", role="Owner", day="2026-11-23")


# -- any change in any file ------------------------------------------------------------------------------


def some_answers(random_: random.Random, text: str, kind: KindOfChange) -> dict[str, str]:
    form = ChangeForm(text, kind, TODAY, trades=("framing", "roofing", "painting"))
    said: dict[str, str] = {}
    while left := [asked for asked in form.asked if asked.key not in said]:
        asked = left[0]
        question = form.question(asked)
        if question.known or question.choices:
            words = random_.choice(question.known or question.choices)
        elif asked.like[-1] in {
            "role",
            "name",
            "legal_name",
            "unit",
            "make",
            "model",
            "plate",
            "type",
            "serial",
            "address",
        }:
            words = random_.choice(["Ann #4", 'O"Brien: Ltd.', "no", "- x", "Zoë {a}, [b]", "0123"]) + str(
                random_.random()
            )
        else:
            words = "yes" if question.kind == "yes or no" else f"2026-11-{random_.randint(10, 26)}"
        if asked.needed or random_.random() < 0.5:
            form.answer(asked, words)
        said[asked.key] = words if asked.key in form.said else ""
    return {key: words for key, words in said.items() if words}


def test_any_change_leaves_every_line_it_has_nothing_to_do_with() -> None:
    seed = random.randrange(10**6)
    random_ = random.Random(seed)
    for _ in range(share(1000)):
        name, kind = random_.choice(list(TEXTS)), random_.choice(KINDS_OF_CHANGE)
        text = TEXTS[name] if random_.random() < 0.7 else TEXTS[name].replace("\n", "\r\n")
        form = ChangeForm(text, kind, TODAY, trades=("framing",))
        if any(a.needed and a.among is not None and not form.question(a).known for a in form.asked):
            continue  # nothing to sell, no site to end
        said = some_answers(random_, text, kind)
        if kind.key == "trade" and said["trade"] in {trade.name for trade in company_of(text).trades}:
            continue
        made = changed_or_told(text, kind, said)
        kept = list((Counter(text.splitlines()) - Counter(made.splitlines())).elements())
        # One value and one list of names before; a person who left or is renamed is in many places.
        most = 25 if kind.key in {"left", "person-renamed"} else 2
        assert len(kept) <= most, (seed, name, kind.key, said, kept)
        assert company_of(made) != company_of(text), (seed, name, kind.key, said)


def changed_or_told(text: str, kind: KindOfChange, said: dict[str, str]) -> str:
    form = ChangeForm(text, kind, TODAY, trades=("framing", "roofing", "painting"))
    done: set[str] = set()
    while left := [asked for asked in form.asked if asked.key not in done]:
        done.add(left[0].key)
        if left[0].key in said:
            form.answer(left[0], said[left[0].key])
    return form.text()


# -- an entry taken out ----------------------------------------------------------------------------------

LISTED = """\
people:
  supervisors:   # who leads
    - Ann  # lead
    # before Bo
    - name: Bo
      phone: 780-555-0101
      # about Bo
    - Cy
  first_aiders: [{name: Ann, level: basic}, {name: Bo, level: basic}]
trades: [a, b]
"""


@pytest.mark.parametrize(
    ("number", "gone"),
    [
        (0, ["-     - Ann  # lead"]),
        (1, ["-     - name: Bo", "-       phone: 780-555-0101", "-       # about Bo"]),
        (2, ["-     - Cy"]),
    ],
)
def test_an_entry_goes_with_its_own_comments_and_nothing_else(number: int, gone: list[str]) -> None:
    assert lines(LISTED, without_entry(LISTED, ("people", "supervisors", number))) == gone


def test_an_entry_between_brackets_goes_with_one_comma_and_the_last_one_leaves_an_empty_list() -> None:
    once = without_entry(LISTED, ("people", "first_aiders", 0))
    assert "  first_aiders: [{name: Bo, level: basic}]\n" in once
    assert "  first_aiders: []\n" in without_entry(once, ("people", "first_aiders", 0))
    assert "  first_aiders: [{name: Ann, level: basic}]\n" in without_entry(LISTED, ("people", "first_aiders", 1))


# -- the command -----------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: TODAY)
    for name in ("company.yaml", "logo.png"):
        shutil.copyfile(shipped() / "samples/prairie-ridge-framing" / name, tmp_path / name)
    return tmp_path


def run(folder: Path, *words: str, typed: Sequence[str] = ()) -> Result:
    lines = "".join(f"{line}\n" for line in typed)
    return CliRunner().invoke(secor_docs.cli.change.command, [str(folder), *words], input=lines)


def test_a_change_is_asked_shown_confirmed_and_the_papers_are_named(folder: Path) -> None:
    said = run(folder, typed=["joined", "Zoë Null", "Labourer", "soon", "nov 23", "", "", "", "y"])
    assert said.exit_code == 0, said.output
    assert "which is no date" in said.output
    assert "+    hire_date: 2026-11-23" in said.output
    assert "01-09 Worker review and acknowledgement – Zoë Null" in said.output
    assert "still missing, those of what is new among them.\n\nNext: secor fill" in said.output
    assert load_company(folder / "company.yaml").company.employee("Zoë Null") is not None


def test_an_answer_can_be_taken_back(folder: Path) -> None:
    said = run(
        folder, typed=["<", "joined", "Zoe Nul", "<", "Zoë Null", "Labourer", "", "nov 23", "", "", "<", "no", "", "y"]
    )
    assert said.exit_code == 2, said.output  # "<" is no change
    typed = ["joined", "<", "Zoe Nul", "<", "Zoë Null", "Labourer", "", "nov 23", "yes", "<", "no", "", "", "y"]
    said = run(folder, typed=typed)
    assert said.exit_code == 0, said.output
    person = load_company(folder / "company.yaml").company.employee("Zoë Null")
    assert person is not None
    assert person.full_time is False


@pytest.mark.parametrize("typed", [["2", "1", "nov 20", "", "n"], ["2", "1"]], ids=["no", "stopped"])
def test_a_change_that_is_not_confirmed_leaves_the_file_as_it_is(folder: Path, typed: list[str]) -> None:
    before = (folder / "company.yaml").read_bytes()
    assert run(folder, typed=typed).exit_code == 1
    assert (folder / "company.yaml").read_bytes() == before


def test_a_script_gives_everything_and_gets_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["change", str(folder), "left", "--who", "Desmond Okafor", "--day", "2026-11-20", "--json"]
    assert not main(words)
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert "01-09 Worker review and acknowledgement – Desmond Okafor" in said["gone"]
    assert any("Desmond Okafor (acts for the owner) left" in line for line in said["open"])
    assert said["sign"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["left", "--who", "Nobody Here", "--yes"], "Write one of: Carla Wiens"),
        (["left", "--yes"], "left needs --who"),
        (["left", "--plate", "X", "--yes"], "left takes no --plate"),
        (["lefft"], 'Did you mean "left"?'),
        (["--yes"], "Say what has changed"),
    ],
)
def test_what_is_wrong_or_missing_in_the_options_is_a_fault_of_use(folder: Path, words: list[str], told: str) -> None:
    said = run(folder, *words)
    assert said.exit_code == 2
    assert told in said.output


def test_a_site_that_ends_on_a_day_to_come_keeps_its_papers_until_then(folder: Path) -> None:
    said = run(folder, "site-ended", "--site", "Pine Lake pole shop", "--day", "2098-12-18", "--yes")
    assert "After 2098-12-18, take out of the binder, and keep" in said.output


def test_a_site_that_ended_takes_its_papers_out_of_the_binder(folder: Path) -> None:
    said = run(folder, "site-ended", "--site", "Pine Lake pole shop", "--day", "2026-11-20", "--yes")
    assert "Take out of the binder, and keep" in said.output
    assert "08-02 Site emergency card – Pine Lake pole shop" in said.output
    assert "ended on 2026-11-20" in said.output


@pytest.mark.parametrize(("key", "kind", "words"), [("who", "left", "desmond"), ("who", "role", "DESMOND")])
def test_a_first_name_that_one_person_has_is_enough(key: str, kind: str, words: str) -> None:
    form = ChangeForm(FRAMING, kind_of_change(kind), TODAY)
    asked = next(one for one in form.asked if one.key == key)
    form.answer(asked, words)
    assert str(form.said[key]).startswith("Desmond ")

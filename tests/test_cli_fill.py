"""``secor fill``: from nothing to a complete company file without YAML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import secor_docs.cli
import secor_docs.cli.fill
from secor_docs.cli import main
from secor_docs.cli.options import terminal_width
from secor_docs.company import Company, gaps, load_company
from secor_docs.company.interview import Interview
from secor_docs.company.questions import OpenQuestion, questions
from secor_docs.company.skeleton import skeleton
from secor_docs.data_files import shipped
from secor_docs.problems import InputWrongError, TellingError
from secor_docs.yamlfile import dotted, parse_yaml

TODAY = date(2026, 11, 27)
TRADES = ("framing", "roofing")


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: TODAY)


NEEDED = {
    "company.legal_name": "O'Brien & Sons: Roofing #2 Ltd.",
    "company.wcb_account": "0123457",
    "company.industry_codes[0].code": "42118",
    "company.office_address": "Bay #3, 99 Railway Ave, Provost",
    "company.phone": "780 645-0123",
    "people.owner.name": "Seán O'Brien",
    "employees[0].name": "1",
    "employees[0].role": "Owner",
    "sites[0].name": "Lac Bellevue farm",
    "sites[0].address": "NE-9-58-9-W4",
    "policies.vh_alternate_contact.name": "Kim Outside",
    "policies.vh_alternate_contact.phone": "780 645-0177",
}


def fill(folder: Path, lines: Sequence[str]) -> Result:
    return CliRunner().invoke(secor_docs.cli.fill.command, [str(folder)], input="\n".join(lines) + "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "company.yaml").write_text(skeleton(), "utf-8")
    return tmp_path


def of(made: str) -> Company:
    return Company.model_validate(parse_yaml(made, "f").data)


def interviewed(text: str, say: Callable[[OpenQuestion], str]) -> Interview:
    """Answer every question that is asked; an empty answer skips."""
    interview = Interview(text, TODAY, trades=TRADES)
    while (question := interview.question()) is not None:
        words = "" if interview.adds else say(question)
        if words:
            interview.answer(words)
        else:
            interview.skip()
    return interview


def anything(question: OpenQuestion) -> str:
    key = dotted(question.path)
    by_kind = {
        "yes or no": "yep" if key == "company.fixed_sites" else "nope",
        "day": "2026-08-03",
        "whole number": "15 min" if "minutes" in key.casefold() else "4 guys",
        "number": "12 h" if key.endswith("hours") else "22 ft",
        "list": "one, two",
        "text": "Some words: with #4",
        "person": "1",
        "choice": question.choices[0] if question.choices else "",
    }
    by_key = {"email": "me@obrien.example", "phone": "780 645-0123", "certificate_no": "1"}
    return NEEDED.get(key) or by_key.get(str(question.path[-1])) or by_kind[question.kind]


@pytest.mark.parametrize("text", ["", skeleton()], ids=["an empty file", "the skeleton"])
def test_from_nothing_to_a_file_without_a_missing_fact(text: str) -> None:
    asked: list[str] = []

    def say(question: OpenQuestion) -> str:
        asked.append(dotted(question.path))
        return anything(question)

    company = of(interviewed(text, say).text)
    assert not any(key.startswith("service_calls") for key in asked), "who has sites is not asked about calls"
    assert company.business.legal_name == "O'Brien & Sons: Roofing #2 Ltd."
    assert company.business.office_address == "Bay #3, 99 Railway Ave, Provost"
    assert gaps(company) == ()


def test_what_is_needed_is_asked_first_and_in_the_order_of_the_file() -> None:
    found = questions({})
    asked = [q.path for q in found if q.needed]
    assert asked == [q.path for q in found][: len(asked)]
    assert asked[0] == ("company", "legal_name")
    fixed = ("company", "fixed_sites")
    assert asked[asked.index(fixed) + 1] == ("sites", 0, "name"), "whether there is a site comes right before the first"
    in_order = [path for path in asked if path != fixed]
    assert in_order == sorted(in_order, key=lambda p: ["company", "people", "employees", "sites"].index(str(p[0])))


def test_answers_change_only_the_lines_they_belong_to(folder: Path) -> None:
    before = (folder / "company.yaml").read_text("utf-8").splitlines()
    done = fill(folder, ["Birch Ltd.", "0123457", "stop"])
    assert done.exit_code == 0, done.output
    after = (folder / "company.yaml").read_text("utf-8").splitlines()
    assert [line for line in after if line not in before] == ["  legal_name: Birch Ltd.", '  wcb_account: "0123457"']
    assert len(after) == len(before)
    assert "2 answers taken." in done.output


def test_a_second_run_goes_on_where_the_first_ended(folder: Path) -> None:
    fill(folder, ["Birch Ltd.", "stop"])
    assert "account number" in fill(folder, ["stop"]).output.split("(needed)")[0]


def test_the_end_of_the_input_keeps_what_was_answered(folder: Path) -> None:
    done = fill(folder, ["Birch Ltd."])
    assert done.exit_code == 0
    assert "legal_name: Birch Ltd." in (folder / "company.yaml").read_text("utf-8")


def test_back_takes_the_last_answer_out_again(folder: Path) -> None:
    before = (folder / "company.yaml").read_bytes()
    done = fill(folder, ["Wrong Ltd.", "<", "<", "stop"])
    assert (folder / "company.yaml").read_bytes() == before
    assert "This is the first question." in done.output


def test_an_answer_that_cannot_be_taken_is_asked_again(folder: Path) -> None:
    done = fill(folder, ["Birch Ltd.", "12-AB", "001 234-5", "stop"])
    assert "Write the digits of the account number only" in done.output
    assert 'wcb_account: "001 234-5"' in (folder / "company.yaml").read_text("utf-8")


def test_a_file_that_somebody_else_changes_meanwhile_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "company.yaml"

    def typed(*_args: object, **_kwargs: object) -> str:
        path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")
        return "Birch Ltd."

    monkeypatch.setattr("secor_docs.cli.fill.click.prompt", typed)
    assert main(["fill", str(folder)]) == 4
    assert path.read_text("utf-8").endswith("# mine\n")
    assert "Birch Ltd." not in path.read_text("utf-8")


def test_what_cannot_be_read_is_told_before_anything_is_asked() -> None:
    with pytest.raises(InputWrongError, match="phone"):
        Interview(skeleton({"company": {"phone": "12"}}), TODAY)


def test_a_file_that_is_not_there_is_told_with_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fill", str(tmp_path)]) == 3
    assert "`secor init` writes a new one" in capsys.readouterr().err


FACTS = {
    "company": {
        "legal_name": "Birch Ltd.",
        "wcb_account": "1",
        "industry_codes": ["42118"],
        "office_address": "a",
        "phone": "403-555-0110",
    },
    "people": {"owner": {"name": "Ann Lee"}},
    "employees": [{"name": "Ann Lee", "role": "Owner"}, {"name": "Bo Lund", "role": "Roofer"}],
    "sites": [{"name": "Lot 4", "address": "4 Elm"}],
}


def at(path: tuple[str | int, ...]) -> Interview:
    """An interview that is at the question for a path."""
    interview = Interview(skeleton(FACTS), TODAY, trades=TRADES)
    while (question := interview.question()) is not None and question.path != path:
        interview.skip()
    assert question is not None, f"{path} is never asked for"
    return interview


@pytest.mark.parametrize(
    ("path", "words", "line"),
    [
        (("company", "entity"), "self employed", "entity: sole proprietor"),
        (("company", "entity"), "Incorporated", "entity: corporation"),
        (("company", "is_prime_contractor"), "no", "is_prime_contractor: never"),
        (("company", "is_prime_contractor"), "nope", "is_prime_contractor: never"),
        (("company", "is_prime_contractor"), "depends", "is_prime_contractor: sometimes"),
        (("company", "acsa_membership"), "no", "acsa_membership: not yet"),
        (("company", "acsa_membership"), "not sure", "acsa_membership: unknown"),
        (("company", "entity"), "Inc.", "entity: corporation"),
        (("employees", 0, "full_time"), "full time", "full_time: yes"),
        (("employees", 0, "full_time"), "part-time", "full_time: no"),
        (("policies", "working_alone"), "sometimes", "working_alone: yes"),
        (("policies", "subcontractors_used"), "nah", "subcontractors_used: no"),
        (("policies", "ppe_paid_by"), "we do", "ppe_paid_by: company"),
        (("policies", "fatigue_limit_hours"), "14 h", "fatigue_limit_hours: 14"),
        (("employees", 0, "hire_date"), "yesterday", "hire_date: 2026-11-26"),
        (("assessor", "internal"), "outside", "internal: no"),
        (("employees", 0, "full_time"), "YES", "full_time: yes"),
        (("employees", 0, "hire_date"), "nov 20", "hire_date: 2026-11-20"),
        (("employees", 0, "hire_date"), "Jan 1 2026", "hire_date: 2026-01-01"),
        (("employees", 0, "courses", 0, "course"), "none", "courses: []"),
        (("sites", 0, "workers_per_shift"), "about 4", "workers_per_shift: 4"),
        (("sites", 0, "supervisor", "name"), "bo  lund", "name: Bo Lund"),
        (("policies", "drill_frequency"), "twice a year", "drill_frequency: semi-annual"),
        (("policies", "ppe_minimum"), "hard hat, safety glasses", "- hard hat"),
        (("trades", 0, "name"), "Framing", "- name: framing"),
        (("vehicles", 0, "unit"), "T1", '- unit: "T1"'),
    ],
)
def test_what_people_write_is_taken_as_it_is_meant(path: tuple[str | int, ...], words: str, line: str) -> None:
    interview = at(path)
    interview.answer(words)
    assert any(text.strip().replace('"', "") == line.replace('"', "") for text in interview.text.splitlines())


@pytest.mark.parametrize(
    ("path", "words", "fix"),
    [
        (("employees", 0, "full_time"), "maybe", "yes or no"),
        (("employees", 0, "hire_date"), "a while ago", "2026"),
        (("sites", 0, "workers_per_shift"), "a few", "Write a number"),
        (("trades", 0, "name"), "framin", "Write one of: framing, roofing"),
        (("certification", "secor_trained_employee"), "Kim Stranger", "Ann Lee, Bo Lund"),
    ],
)
def test_what_cannot_be_taken_says_what_to_write_and_changes_nothing(
    path: tuple[str | int, ...], words: str, fix: str
) -> None:
    interview = at(path)
    before = interview.text
    with pytest.raises(TellingError, match=fix):
        interview.answer(words)
    assert interview.text == before


def test_minutes_may_be_hours_and_feet_become_metres() -> None:
    interview = at(("sites", 0, "nearest_hospital", "name"))
    interview.answer("St. Therese")
    while (question := interview.question()) is not None and question.path[-1] != "minutes":
        interview.skip()
    interview.answer("1 h 10")
    assert of(interview.text).sites[0].nearest_hospital.minutes == 70  # type: ignore[union-attr]


def test_a_second_entry_is_offered_what_the_first_one_has() -> None:
    facts = {
        **FACTS,
        "sites": [{"name": "Lot 4", "address": "4 Elm", "alarm": "Horn"}, {"name": "Lot 5", "address": "5 Elm"}],
    }
    interview = Interview(skeleton(facts), TODAY, trades=TRADES)
    while (question := interview.question()) is not None and question.path != ("sites", 1, "alarm"):
        interview.skip()
    assert question is not None
    assert question.same == "Horn"
    interview.answer("same")
    assert of(interview.text).sites[1].alarm == "Horn"


def test_a_person_written_as_a_name_alone_gets_a_phone() -> None:
    text = skeleton(FACTS).replace("  ## Who acts when", "  check_in_contact: Joy Lee\n  ## Who acts when")
    text = text.replace("# working_alone: yes", "working_alone: yes")
    made = interviewed(text, lambda q: anything(q) if q.needed or "check_in_contact" in q.path else "").text
    assert not [gap for gap in gaps(of(made)) if gap.key.startswith("people.check_in_contact")]


def test_the_samples_have_nothing_left_to_ask() -> None:
    file = load_company(shipped() / "samples/prairie-ridge-framing/company.yaml")
    assert questions(file.source.data) == ()


def calls(question: OpenQuestion) -> str:
    return "no" if dotted(question.path) == "company.fixed_sites" else anything(question)


def test_a_service_contractor_without_a_site_is_asked_what_fits() -> None:
    asked: list[str] = []

    def say(question: OpenQuestion) -> str:
        asked.append(dotted(question.path))
        return calls(question)

    company = of(interviewed(skeleton(), say).text)
    assert gaps(company) == ()
    assert not any(key.startswith("sites") for key in asked)
    assert {"service_calls.area", "service_calls.workers", "service_calls.minutes"} <= set(asked)
    assert [site.name for site in company.sites] == ["Customer calls"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("company", "email"), "none"),
        (("company", "email"), "n/a"),
        (("employees", 0, "hire_date"), "don't know"),
        (("sites", 0, "workers_per_shift"), "not sure"),
        (("sites", 0, "directions"), "?"),
        (("people", "owner", "phone"), "-"),
    ],
)
def test_an_answer_that_says_nothing_yet_skips_and_is_not_written(path: tuple[str | int, ...], words: str) -> None:
    interview = at(path)
    before = interview.text
    interview.answer(words)
    question = interview.question()
    assert interview.text == before
    assert question is None or question.path != path


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("company.is_prime_contractor", "coordinates the safety of all"),
        ("company.acsa_membership", "a yearly fee"),
        ("certification.secor_trained_employee", "Principles of Health and Safety Management"),
        ("dates.issued", "the day the policy is signed"),
    ],
)
def test_hard_words_are_explained_where_they_are_asked(key: str, words: str) -> None:
    path = tuple(key.split("."))
    question = at(path).question()
    assert question is not None
    assert words in question.why
    assert "write []" not in question.why


def test_me_is_the_owner_once_that_is_confirmed_and_never_a_name() -> None:
    interview = at(("people", "hs_lead", "name"))
    before = interview.text
    interview.answer("Me")
    assert interview.text == before
    interview.answer("yes")
    lead = of(interview.text).people.hs_lead
    assert lead is not None
    assert lead.name == "Ann Lee"
    first = Interview("", TODAY)
    while (question := first.question()) is not None and question.path != ("people", "owner", "name"):
        first.skip()
    with pytest.raises(TellingError, match="first and last name"):
        first.answer("me")


def test_an_honest_unknown_is_kept_and_not_asked_again_at_once() -> None:
    interview = at(("company", "acsa_membership"))
    interview.answer("not sure")
    question = interview.question()
    assert question is not None
    assert question.path != ("company", "acsa_membership")
    assert of(interview.text).business.acsa_membership == "unknown"
    assert "company.acsa_membership" in {gap.key for gap in gaps(of(interview.text))}


def test_in_a_narrow_window_no_line_breaks_in_mid_word(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr(secor_docs.cli.fill, "WIDTH", terminal_width())
    said = fill(folder, ["", "x", *[""] * 20, "stop"]).output
    assert terminal_width() == 60
    assert [line for line in said.splitlines() if len(line) > 60 and not line.startswith("Next: ")] == []
    monkeypatch.setenv("COLUMNS", "300")
    assert terminal_width() == 96


def test_an_answer_in_the_file_is_corrected_without_opening_it(folder: Path) -> None:
    (folder / "company.yaml").write_text(skeleton(FACTS), "utf-8")
    before = (folder / "company.yaml").read_text("utf-8")
    run = CliRunner()
    done = run.invoke(secor_docs.cli.fill.command, [str(folder), "--again", "main phone"], input="403 555 0188\n")
    assert "Now: 403-555-0110" in done.output
    assert "Written." in done.output
    after = (folder / "company.yaml").read_text("utf-8")
    assert after == before.replace('  phone: "403-555-0110"', '  phone: "403 555 0188"', 1)
    done = run.invoke(secor_docs.cli.fill.command, [str(folder), "--again", "."], input="2\n\n")
    assert "Nothing was changed." in done.output
    assert (folder / "company.yaml").read_text("utf-8") == after
    done = run.invoke(secor_docs.cli.fill.command, [str(folder), "--again", "zebra"])
    assert done.exit_code == 2
    assert "--again . shows all" in done.output

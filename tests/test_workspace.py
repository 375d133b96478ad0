"""One company opened: every face sees the same file, tracker, day and verdict."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import click
import openpyxl
import pytest
from click.testing import CliRunner
from tracker_books import openpyxl_book

from secor_docs import cli, workspace
from secor_docs.binder import prepare
from secor_docs.binder.prepare import Prepared
from secor_docs.cli import main
from secor_docs.cli.commands import COMMANDS, group
from secor_docs.data_files import Stock, shipped
from secor_docs.files import company_file
from secor_docs.problems import IN_JOURNAL, CouldNotReadError, InputWrongError
from secor_docs.workspace import open_company

SAMPLE = shipped() / "samples" / "prairie-ridge-framing"
TODAY = date(2026, 11, 23)
LOGGED = ("--by", "Desmond Okafor", "--site", "Lot 14 Timber Flats", "--signed", "--complete", "--kept", "tab 4")


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "today", lambda: TODAY)


@cache
def _sample() -> Prepared:
    return prepare.prepare(SAMPLE / "company.yaml", Stock.of())


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A client's folder with an empty tracker; planned once for all the tests."""
    folder = tmp_path / "clients" / "co"
    shutil.copytree(SAMPLE, folder)
    once = replace(_sample(), file=replace(_sample().file, folder=folder))
    monkeypatch.setattr(prepare, "prepare", lambda _path, _stock: once)
    (folder / "tracker.xlsx").write_bytes(openpyxl_book())
    return folder


# -- which company ------------------------------------------------------------------------------------


@dataclass
class _OpenedError(Exception):
    path: Path


AFTER = {
    "log add": ("flha",),
    "log import": (str(SAMPLE / "records.csv"),),
    "log fix": ("flha-2026-11-02-1",),
    "legislation why": ("Code 140",),
    "evaluation actions": ("evaluation.xlsx",),
    "sample": ("--seed", "1"),
}
"""What must follow the company."""


def _commands(of: click.Group, name: str = "") -> Iterator[tuple[str, click.Command]]:
    for word in of.commands or COMMANDS:
        one = of.get_command(click.Context(of), word)
        assert one is not None
        if isinstance(one, click.Group):
            yield from _commands(one, f"{name}{word} ")
        elif next((p.name for p in one.params if isinstance(p, click.Argument)), "") == "company":
            yield f"{name}{word}", one


ON_COMPANY = dict(_commands(group))
OTHER_WITHOUT = {"hazards list", "legislation check"}
"""Without a company these answer about the shipped data instead."""


FORMS = [
    (name, form)
    for name in ON_COMPANY
    for form in ("file", "folder", "nothing")
    if form != "nothing" or name not in OTHER_WITHOUT
]


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_every_command_takes_the_file_the_folder_or_nothing(
    name: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(where: Path | None, **_given: object) -> None:
        raise _OpenedError(company_file(where))

    (tmp_path / "company.yaml").write_text("company:\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(workspace, "open_company", opened)
    named = {"file": ["company.yaml"], "folder": [str(tmp_path)], "nothing": []}[form]
    result = CliRunner().invoke(ON_COMPANY[name], [*named, *AFTER.get(name, ())])
    assert isinstance(result.exception, _OpenedError), result.output
    assert result.exception.path.resolve() == tmp_path / "company.yaml"


def test_the_commands_about_a_company_are_found_by_that_test() -> None:
    assert {"build", "plan", "ready", "start", "todo", "coverage", "pack make", "tracker new", "log list"} <= set(
        ON_COMPANY
    )


def test_an_overlay_that_is_a_folder_is_not_taken_for_the_company(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(where: Path | None, **_given: object) -> None:
        raise _OpenedError(company_file(where))

    (tmp_path / "mine").mkdir()
    (tmp_path / "company.yaml").write_text("company:\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(workspace, "open_company", opened)
    result = CliRunner().invoke(ON_COMPANY["log add"], ["flha", "--overlay", "mine"])
    assert isinstance(result.exception, _OpenedError)
    assert result.exception.path.resolve() == tmp_path / "company.yaml"


def test_a_folder_without_a_company_says_what_to_do_and_exits_with_3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["ready"]) == 3
    assert capsys.readouterr().err == (
        "this folder: holds no company.yaml. Name the company's file or folder; `secor init` writes a new one. [F006]\n"
    )


def test_the_one_company_file_of_a_folder_may_have_another_name(tmp_path: Path) -> None:
    (tmp_path / "birchline.yaml").write_text("company:\n", "utf-8")
    (tmp_path / "notes.yaml").write_text("todo: []\n", "utf-8")
    assert company_file(tmp_path).name == "birchline.yaml"


def test_of_several_company_files_none_is_guessed(tmp_path: Path) -> None:
    for name in ("birchline.yaml", "larkspur.yml"):
        (tmp_path / name).write_text("company:\n", "utf-8")
    with pytest.raises(InputWrongError, match=r"birchline\.yaml, larkspur\.yml\. Name one of them"):
        company_file(tmp_path)


def test_what_lies_in_the_companys_own_folder_is_the_strongest_overlay(tmp_path: Path) -> None:
    (tmp_path / "hazard_library").mkdir()
    office = tmp_path / "office"
    assert open_company(tmp_path / "company.yaml", today=TODAY, overlays=[office]).stock.overlays == (tmp_path, office)


# -- its tracker --------------------------------------------------------------------------------------


def log(company: Path, document: str, day: str, *more: str) -> None:
    waits = IN_JOURNAL if (company / "~$tracker.xlsx").exists() else None
    assert main(["log", str(company), document, "--date", day, *LOGGED, *more]) == waits


@pytest.fixture
def held(company: Path) -> Path:
    """The file by which Excel shows that it has the tracker open."""
    (path := company / "~$tracker.xlsx").touch()
    return path


def _hashes(folder: Path) -> dict[str, str]:
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def test_rows_that_wait_are_read_from_the_journal_and_reading_changes_no_file(company: Path, held: Path) -> None:
    log(company, "flha", "2026-11-19")
    held.unlink()
    before = _hashes(company)
    work = open_company(company, today=TODAY)
    [record] = work.tracker.records
    assert (record.record_id, record.signed, record.activity_date) == ("flha-2026-11-19-1", True, date(2026, 11, 19))
    assert record.place.spot == "waiting to be written"
    assert work.waiting == ("flha-2026-11-19-1",)
    assert _hashes(company) == before


def test_a_withdrawal_that_waits_holds_already(company: Path) -> None:
    log(company, "flha", "2026-11-19")
    (company / "~$tracker.xlsx").touch()
    main(["log", "fix", str(company), "flha-2026-11-19-1", "--withdraw", "--note", "Logged twice."])
    [record] = open_company(company, today=TODAY).tracker.records
    assert record.withdrawn


def test_a_row_that_is_written_and_not_ticked_off_is_not_counted_twice(company: Path, held: Path) -> None:
    log(company, "flha", "2026-11-19")
    held.unlink()
    journal = company / ".secor" / "tracker.journal.jsonl"
    waiting = journal.read_bytes()
    assert not main(["log", "list", str(company)])
    journal.write_bytes(waiting)
    assert len(open_company(company, today=TODAY).tracker.records) == 1


def test_the_tracker_may_be_named_and_must_then_be_there(company: Path, tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError):
        _ = open_company(company, today=TODAY, tracker=tmp_path / "other.xlsx").tracker


# -- status and ready ---------------------------------------------------------------------------------


def _ready(capsys: pytest.CaptureFixture[str], company: Path, *more: str) -> tuple[dict[str, Any], str]:
    capsys.readouterr()
    main(["ready", str(company), "--json", *more])
    said = capsys.readouterr()
    values: dict[str, Any] = json.loads(said.out)
    return values, said.err


def _status(capsys: pytest.CaptureFixture[str], company: Path, *more: str) -> dict[str, Any]:
    capsys.readouterr()
    assert not main(["clients", "status", str(company.parent), "--jobs", "1", "--json", *more])
    [values] = json.loads(capsys.readouterr().out)
    return dict(values)


def _figures(ready: dict[str, Any]) -> tuple[object, ...]:
    missing = [step["title"] for step in ready["steps"] if step["state"] == "missing" and step["blocks"]]
    earliest = ready["three_months"]["earliest"]
    return (ready["ready"], earliest, missing, ready["as_of"], ready["as_of_from"])


def _of_status(values: dict[str, Any]) -> tuple[object, ...]:
    return (values["state"] == "ready", values["earliest"], values["missing"], values["as_of"], values["as_of_from"])


def _type_as_of(company: Path, day: date) -> None:
    book = openpyxl.load_workbook(company / "tracker.xlsx")
    book.create_sheet("Three months").append(["As of (empty: today)", day])
    book.save(company / "tracker.xlsx")


def _waiting(company: Path) -> None:
    (held := company / "~$tracker.xlsx").touch()
    log(company, "flha", "2026-08-19")
    log(company, "toolbox-meeting", "2026-09-18")
    held.unlink()


CASES: dict[str, Callable[[Path], object]] = {
    "nothing special": lambda _company: None,
    "rows that wait": _waiting,
    "a day typed in the sheet": lambda company: _type_as_of(company, date(2027, 6, 1)),
}


@pytest.mark.parametrize("case", CASES)
def test_status_and_ready_give_the_same_figures(case: str, company: Path, capsys: pytest.CaptureFixture[str]) -> None:
    CASES[case](company)
    status = _of_status(_status(capsys, company))
    assert status == _figures(_ready(capsys, company)[0])


def test_both_say_that_rows_wait_and_are_counted(company: Path, held: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log(company, "flha", "2026-08-19")
    said = "1 logged row waits next to"
    assert said in _ready(capsys, company)[1]
    main(["clients", "status", str(company.parent), "--jobs", "1"])
    assert said in capsys.readouterr().out
    assert _status(capsys, company)["waiting"] == 1


def test_both_say_that_the_day_comes_from_the_sheet(company: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _type_as_of(company, date(2027, 6, 1))
    said = '2027-06-01, typed as "As of" in the sheet Three months'
    assert said in _ready(capsys, company)[1]
    main(["clients", "status", str(company.parent), "--jobs", "1"])
    assert said in capsys.readouterr().out


def test_a_day_that_is_asked_for_comes_first_in_both(company: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _type_as_of(company, date(2027, 6, 1))
    values, said = _ready(capsys, company, "--as-of", "2026-12-01")
    assert (values["as_of"], values["as_of_from"]) == ("2026-12-01", "asked")
    assert "The day is" not in said
    status = _status(capsys, company, "--as-of", "2026-12-01")
    assert (status["as_of"], status["as_of_from"]) == ("2026-12-01", "asked")


# -- overlays -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A company with an empty tracker of before, and an overlay with a form and a trade of its own."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(SAMPLE, folder / "co")
    overlay = folder / "mine"
    new = ("templates", "new", "crane-lift-plan", "--kind", "form", "--element", "6", "--folder", str(overlay))
    assert not main(new)
    assert not main(["hazards", "new", "timber-frames", "--into", str(overlay)])
    (folder / "co" / "tracker.xlsx").write_bytes(openpyxl_book())
    return folder / "co", overlay


ROWS = """\
Date of the activity,Document,Scope,Which one,Completed by,All required signatures,Every field filled,Where it is kept
2026-11-19,crane-lift-plan,company,,Desmond Okafor,yes,yes,tab 6
"""


def test_an_overlays_form_is_logged_from_the_terminal_and_by_csv_and_counts(office: tuple[Path, Path]) -> None:
    company, overlay = office
    given = ("--by", "Desmond Okafor", "--signed", "--complete", "--kept", "tab 6", "--overlay", str(overlay))
    assert not main(["log", str(company), "crane-lift-plan", "--date", "2026-11-20", *given])
    (rows := company / "rows.csv").write_text(ROWS, "utf-8")
    assert not main(["log", "import", str(company), str(rows), "--overlay", str(overlay)])
    tracker = open_company(company, today=TODAY, overlays=[overlay]).tracker
    assert [record.document_id for record in tracker.records] == ["crane-lift-plan"] * 2


def test_an_overlays_trade_is_known_to_check_and_to_the_other_readers(
    office: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    company, overlay = office
    text = (company / "company.yaml").read_text("utf-8")
    # Its own hazards name tasks of the trade that is replaced.
    text = re.sub(r"^hazards:\n(?: .*\n|\n|#.*\n)*", "", text, flags=re.MULTILINE)
    (own := company / "own.yaml").write_text(text.replace("  - name: framing", "  - name: timber-frames"), "utf-8")
    main(["check", str(own)])
    assert 'no trade is called "timber-frames"' in capsys.readouterr().out
    main(["check", str(own), "--overlay", str(overlay)])
    assert "no trade is called" not in capsys.readouterr().out
    assert not main(["legislation", "why", str(own), "Act 3", "--overlay", str(overlay)])

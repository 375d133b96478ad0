"""secor log."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from tracker_books import openpyxl_book

import secor_docs.cli
from secor_docs.binder import prepare
from secor_docs.binder.prepare import Prepared
from secor_docs.cli import main
from secor_docs.cli.commands import group
from secor_docs.cli.log import command
from secor_docs.data_files import Stock, shipped
from secor_docs.problems import CouldNotReadError, CouldNotWriteError, InputWrongError
from secor_docs.tracker.add.journal import waiting
from secor_docs.tracker.read.workbook import read_tracker

FULL = ("--date", "fri", "--by", "Carla", "--site", "lot 14", "--signed", "--complete", "--kept", "tab 5")


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: date(2026, 11, 23))


SAMPLE = shipped() / "samples" / "prairie-ridge-framing"


@cache
def _sample() -> Prepared:
    return prepare.prepare(SAMPLE / "company.yaml", Stock.of())


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample's file next to an empty tracker; planned once for all the tests."""
    folder = tmp_path / "co"
    shutil.copytree(SAMPLE, folder)
    once = _sample()

    def prepared(path: Path, _stock: Stock) -> Prepared:
        if path != folder / "company.yaml":
            raise CouldNotReadError(path, "no such file")
        return replace(once, file=replace(once.file, folder=folder))

    monkeypatch.setattr(prepare, "prepare", prepared)
    (folder / "tracker.xlsx").write_bytes(openpyxl_book())
    return folder / "company.yaml"


def run(*args: str | Path, typed: str = "") -> Result:
    return CliRunner().invoke(command, [str(a) for a in args], input=typed)


def problems(result: Result) -> str:
    assert isinstance(result.exception, InputWrongError)
    assert result.exception.exit_code == 3
    return str(result.exception)


def records(company: Path) -> list[str]:
    return [r.record_id for r in read_tracker(company.parent / "tracker.xlsx").records]


def test_a_record_is_logged_in_one_line(company: Path) -> None:
    result = run(company, "toolbox-meeting", *FULL)
    assert result.output == (
        "04-07 Toolbox meeting record, Friday 20 November 2026, Lot 14 Timber Flats: toolbox-meeting-2026-11-20-1\n"
        "! It will not count: nothing counts before the policy is signed, and none is (T2).\n"
    )
    [record] = read_tracker(company.parent / "tracker.xlsx").records
    assert (record.document_id, record.activity_date, record.scope_name) == (
        "toolbox-meeting",
        date(2026, 11, 20),
        "Lot 14 Timber Flats",
    )
    assert (record.completed_by, record.signed, record.complete, record.location) == (
        "Carla Wiens",
        True,
        True,
        "tab 5",
    )


def test_the_folder_may_stand_for_the_company_file(company: Path) -> None:
    assert run(company.parent, "flha", *FULL).exit_code == 0


def test_everything_missing_is_named_at_once_when_nobody_can_be_asked(company: Path) -> None:
    said = problems(run(company, "flha", "--findings", "x"))
    assert said.splitlines() == sorted(said.splitlines())
    for option in (
        "--date: is missing",
        "--by: is missing",
        "--signed/--not-signed: is missing",
        "--complete/--not-complete",
        "--kept",
        "--site: Field-level",
        '--findings: found "x"',
    ):
        assert option in said
    assert records(company) == []


def test_a_future_date_is_refused_clearly(company: Path) -> None:
    said = problems(run(company, "flha", *FULL, "--date", "2026-11-24"))
    assert said.startswith(
        "secor log: --date: Tuesday 24 November 2026 is in the future. "
        "Log a record after the work is done, with the day it was done. [R005]"
    )


def test_on_a_terminal_what_is_missing_is_asked_for_until_it_fits(
    company: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = "flah\nflha\nsoon\nyesterday\nlot 9\nlot 14\nCarla\n\nyes\nyes\ntab 5\n"
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: True, raising=False)
    result = run(company, typed=answers)
    assert 'Did you mean "flha"?' in result.output
    assert "is no date" in result.output
    assert records(company) == ["flha-2026-11-22-1"]


def test_without_a_tracker_the_way_to_make_one_is_named(company: Path) -> None:
    (company.parent / "tracker.xlsx").unlink()
    result = run(company, "flha", *FULL)
    assert isinstance(result.exception, CouldNotReadError)
    assert "`secor tracker new" in str(result.exception)


def test_a_photo_is_copied_named_and_entered(company: Path, tmp_path: Path) -> None:
    (photo := tmp_path / "IMG.JPG").write_bytes(b"x")
    result = run(company, "flha", *FULL[:-2], "--file", photo)
    name = "evidence/2026-11/2026-11-20 flha lot-14-timber-flats 1.jpg"
    assert f"IMG.JPG is copied to {name}. SHA-256 " in result.output
    [record] = read_tracker(company.parent / "tracker.xlsx").records
    assert (record.evidence, record.location) == (name, "evidence folder")


def test_a_photo_of_a_private_record_is_not_copied(company: Path, tmp_path: Path) -> None:
    (photo := tmp_path / "a.jpg").write_bytes(b"x")
    args = ("--date", "fri", "--by", "Carla", "--signed", "--complete", "--file", photo)
    assert "a private record is not copied next to the tracker" in problems(run(company, "first-aid-record", *args))
    assert not (company.parent / "evidence").exists()


def test_a_second_record_of_the_day_is_logged_and_pointed_out(company: Path) -> None:
    run(company, "flha", *FULL)
    assert "! There is an earlier record of this document for Lot 14 Timber Flats" in run(company, "flha", *FULL).output


def test_while_excel_has_the_tracker_the_entry_is_said_to_be_safe(company: Path) -> None:
    (held := company.parent / "~$tracker.xlsx").touch()
    result = run(company, "flha", *FULL)
    assert result.exit_code == 5
    assert "! tracker.xlsx is open in another program" in result.output
    assert "The entry is safe in the journal" in result.output
    listed = run("list", company)
    assert "waiting: flha-2026-11-20-1" in listed.output
    held.unlink()
    assert "having waited: flha-2026-11-20-1" in run("list", company).output


def test_json_tells_the_number_and_whether_it_waits(company: Path) -> None:
    (company.parent / "~$tracker.xlsx").touch()
    result = run(company, "flha", *FULL, "--json")
    said = json.loads(result.output)
    assert result.exit_code == 5
    assert said["records"] == ["flha-2026-11-20-1"]
    assert "open in another program" in said["waiting"]


def test_the_list_is_filtered_and_keeps_private_names_to_itself(company: Path) -> None:
    run(company, "flha", *FULL)
    run(company, "flha", *FULL, "--site", "pine", "--date", "oct 2")
    run(company, "first-aid-record", "--date", "fri", "--by", "Nate", "--signed", "--complete", "--kept", "locked file")
    whole = run("list", company).output
    assert "\n3 records: 0 proven, 0 row only, 3 do not count.\n" in whole
    assert "First aid record: private" in whole
    assert "Nate" not in whole
    assert (
        run("list", company, "--document", "05-04", "--month", "2026-11", "--site", "lot 14").output.count(
            "flha-2026-11-20-1"
        )
        == 1
    )
    shown = json.loads(run("list", company, "--month", "2026-10", "--json").output)
    assert [r["record_id"] for r in shown["records"]] == ["flha-2026-10-02-1"]
    assert "such as 2026-11" in problems(run("list", company, "--month", "november"))


CSV = """\
Date of the activity,Document,Which one,Completed by,All required signatures,Every field filled,Where it is kept,Notes
2026-11-02,flha,Lot 14 Timber Flats,Desmond Okafor,yes,yes,tab 5,"=1+1, two
lines"

2026-11-03,05-04,Lot 14 Timber Flats,Desmond Okafor,yes,no,tab 5,
"""


def test_a_csv_file_is_imported_whole_and_only_once(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_text(CSV, "utf-8")
    assert run("import", company, rows).output == "2 records logged from rows.csv.\n"
    read = read_tracker(company.parent / "tracker.xlsx").records
    assert [r.notes for r in read] == ["=1+1, two\nlines", ""]
    said = problems(run("import", company, rows))
    assert said.splitlines() == [
        "rows.csv:2: the same as flha-2026-11-02-1. Take the line out; if it was done twice that day, add --allow-same. [R010]",
        "rows.csv:5: the same as flha-2026-11-03-1. Take the line out; if it was done twice that day, add --allow-same. [R010]",
    ]
    assert run("import", company, rows, "--allow-same").exit_code == 0
    assert len(records(company)) == 4


def test_a_csv_file_takes_the_dates_and_marks_that_the_sheet_takes(company: Path, tmp_path: Path) -> None:
    text = CSV.replace("2026-11-02", "46328").replace("2026-11-03", "Tue 3-Nov-2026 16:30").replace("yes,no", "☑,n/a")
    (rows := tmp_path / "rows.csv").write_text(text, "utf-8")
    assert run("import", company, rows).exit_code == 0
    read = read_tracker(company.parent / "tracker.xlsx").records
    assert [(r.activity_date, r.signed, r.complete) for r in read][1] == (date(2026, 11, 3), True, True)
    assert read[0].activity_date == date(2026, 11, 2)


def test_a_record_of_long_ago_is_logged_and_read(company: Path) -> None:
    done = run(company, "toolbox-meeting", *FULL, "--date", "1998-01-05")
    assert done.exit_code == 0, done.output
    read = read_tracker(company.parent / "tracker.xlsx")
    assert [r.activity_date for r in read.records] == [date(1998, 1, 5)]
    assert not [p for p in read.problems if p.place.spot.startswith("Log!")]


def test_rows_that_wait_are_not_imported_twice_either(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_text(CSV, "utf-8")
    (company.parent / "~$tracker.xlsx").touch()
    run("import", company, rows)
    assert "rows.csv:2: the same as flha-2026-11-02-1" in problems(run("import", company, rows))
    assert len(waiting(company.parent / "tracker.xlsx")) == 1


def test_one_wrong_row_keeps_every_row_out_and_all_are_told(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_text(
        CSV.replace("2026-11-03,05-04", "yesterday,05-99").replace("yes,no", "yes,maybe"), "utf-8"
    )
    said = problems(run("import", company, rows))
    assert [line.split(": ")[1] for line in said.splitlines()] == [
        "Date of the activity",
        "Document",
        "Every field filled",
    ]
    assert all(line.startswith("rows.csv:5: ") for line in said.splitlines())
    assert records(company) == []


def test_headers_that_are_wrong_missing_or_doubled_are_told(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_text("Datum;Document;document\n2026-11-02;flha;flha\n", "utf-8")
    said = problems(run("import", company, rows))
    assert 'the header "Datum" is not known' in said
    assert 'the header "document" appears twice' in said
    assert "Date of the activity: the column is missing" in said


def test_a_header_too_long_for_any_program_is_told(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_text("x" * 200_000 + "\n1\n", "utf-8")
    result = run("import", company, rows)
    assert isinstance(result.exception, CouldNotReadError)
    assert "rows.csv could not be read: line 1 is no line of a CSV file" in str(result.exception)


def test_a_csv_file_from_excel_on_windows_is_read(company: Path, tmp_path: Path) -> None:
    (rows := tmp_path / "rows.csv").write_bytes(CSV.replace(",", ";").replace("Desmond Okafor", "Zoë").encode("cp1252"))
    assert run("import", company, rows).exit_code == 0
    assert {r.completed_by for r in read_tracker(company.parent / "tracker.xlsx").records} == {"Zoë"}


def test_a_correction_marks_the_old_row_and_adds_a_new_one(company: Path) -> None:
    run(company, "flha", *FULL)
    result = run("fix", company, "flha-2026-11-20-1", "--date", "2026-11-19", "--note", "Wrong day typed.")
    assert result.output.startswith("flha-2026-11-19-1 takes the place of flha-2026-11-20-1")
    old, new = read_tracker(company.parent / "tracker.xlsx").records
    assert (old.withdrawn, old.notes, old.activity_date) == (
        True,
        "Withdrawn on 2026-11-23: see flha-2026-11-19-1.",
        date(2026, 11, 20),
    )
    assert (new.replaces, new.notes, new.scope_name) == (
        "flha-2026-11-20-1",
        "Replaces flha-2026-11-20-1. Wrong day typed.",
        old.scope_name,
    )
    assert "is withdrawn already" in problems(run("fix", company, "flha-2026-11-20-1", "--by", "Nate", "--note", "x"))


def test_a_record_is_withdrawn_without_another_in_its_place(company: Path) -> None:
    run(company, "flha", *FULL)
    assert run("fix", company, "flha-2026-11-20-1", "--withdraw", "--note", "Logged twice.").exit_code == 0
    [old] = read_tracker(company.parent / "tracker.xlsx").records
    assert (old.withdrawn, old.notes) == (True, "Withdrawn on 2026-11-23: Logged twice.")


def test_a_correction_needs_a_reason_a_change_and_a_record(company: Path) -> None:
    run(company, "flha", *FULL)
    said = problems(run("fix", company, "flha-2026-11-20-1"))
    assert "--note: is missing" in said
    assert "nothing is different" in said
    assert 'Did you mean "flha-2026-11-20-1"?' in problems(
        run("fix", company, "flha-2026-11-20-2", "--by", "Nate", "--note", "x")
    )


def complete(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str | Path) -> list[str]:
    monkeypatch.setenv("COMP_WORDS", " ".join(["secor", "log", *(f"'{w}'" for w in words)]))
    monkeypatch.setenv("COMP_CWORD", str(len(words) + 1))
    monkeypatch.setenv("_SECOR_COMPLETE", "bash_complete")
    with pytest.raises(SystemExit):
        group.main(prog_name="secor", complete_var="_SECOR_COMPLETE")
    return capsys.readouterr().out.split("\n")[:-1]


def test_the_shell_completes_documents_and_names(
    company: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def offered(*words: str | Path) -> list[str]:
        return complete(monkeypatch, capsys, *words)

    assert offered(company, "tool") == ["plain,toolbox-meeting", "plain,tool-crib-inspection"]
    assert offered(company, "flha", "--site", "pi") == ["plain,Pine Lake pole shop"]
    assert offered(company, "flha", "--by", "Nate") == ["plain,Nate Friesen"]
    assert "plain,T1" in offered(company, "vehicle-pretrip", "--scope", "T")
    assert offered(company.parent / "none.yaml", "f") == [""]


def test_from_the_main_command_a_problem_is_a_sentence_and_exit_code_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tracker.xlsx").write_bytes(openpyxl_book())
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    assert main(["log", str(tmp_path), "flhaa", *FULL]) == 3
    assert capsys.readouterr().err.startswith('secor log: DOCUMENT: no document is called "flhaa".')


def test_the_documents_that_are_logged_are_shown(company: Path) -> None:
    assert (
        "05-04  flha                           Field-level hazard assessment (FLHA) (for one site)"
        in run("documents", company).output
    )


@pytest.mark.parametrize("words", [("toolbox-meeting", *FULL), ("add", "toolbox-meeting", *FULL), ("list",)])
def test_in_the_folder_of_the_company_file_it_may_be_left_out(
    company: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    once = prepare.prepare
    monkeypatch.setattr(prepare, "prepare", lambda path, stock: once(company.parent / path, stock))
    monkeypatch.chdir(company.parent)
    assert run(*words).exit_code == 0
    assert len(records(company)) == (words != ("list",))


def test_rows_are_imported_without_naming_the_company_in_its_folder(
    company: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = prepare.prepare
    monkeypatch.setattr(prepare, "prepare", lambda path, stock: once(company.parent / path, stock))
    monkeypatch.chdir(company.parent)
    assert "249 records logged" in run("import", "records.csv").output


def test_a_folder_without_a_company_file_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "holds no company.yaml" in problems(run("list"))


def test_a_conflicted_copy_is_named_while_logging(company: Path) -> None:
    tracker = company.parent / "tracker.xlsx"
    shutil.copy(tracker, company.parent / "tracker (Amir's conflicted copy 2026-11-20).xlsx")
    result = run(company, "toolbox-meeting", *FULL)
    assert result.exit_code == 0
    assert "! There is another copy of the tracker" in result.output
    assert "Amir's conflicted copy" in result.output


def test_a_list_for_a_site_without_records_names_those_that_have_some(company: Path) -> None:
    run(company, "toolbox-meeting", *FULL)
    result = run("list", company, "--site", "Nowhere")
    assert result.exception is None, result.exception
    said = result.output
    assert said.startswith(
        '0 records.\n! No record at all is for "Nowhere". There are records for: Lot 14 Timber Flats.\n'
    )
    assert "No record at all" not in run("list", company, "--site", "lot 14", "--month", "2020-01").output


def test_a_crew_that_signs_one_day_gets_no_warning_of_the_same_record(company: Path) -> None:
    signed = ("--date", "fri", "--by", "Carla", "--signed", "--complete", "--kept", "tab 3")
    for worker in ("Carla Wiens", "Desmond Okafor", "Jesse Whitford", "Rafael Duarte", "Nate Friesen"):
        said = run(company, "orientation-form", *signed, "--scope", f"worker: {worker}").output
        assert "earlier record" not in said
    assert "earlier record" in run(company, "orientation-form", *signed, "--scope", "worker: Nate Friesen").output


def test_several_days_make_a_record_each_with_who_took_part(company: Path) -> None:
    days = ("--date", "tue,wed,nov 19-20", "--with", "the crew")
    result = run(company, "flha", *FULL, *days)
    assert result.exit_code == 0
    assert "Tuesday 17 November 2026, Lot 14 Timber Flats: flha-2026-11-17-1" in result.output
    assert result.output.splitlines()[4] == "4 records."
    found = read_tracker(company.parent / "tracker.xlsx").records
    assert [r.activity_date.day for r in found if r.activity_date] == [17, 18, 19, 20]
    assert all(r.took_part[0] == "Carla Wiens" and len(r.took_part) == 6 for r in found)


def test_one_bad_day_keeps_all_of_them_out(company: Path) -> None:
    said = problems(run(company, "flha", *FULL, "--date", "fri, soon", "--kept", ""))
    assert '--date: found "soon", which is no date' in said
    assert "--kept: is missing" in said
    assert records(company) == []


def test_a_file_proves_one_day_only(company: Path, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    result = run(company, "flha", *FULL, "--date", "wed,thu", "--file", tmp_path / "a.jpg")
    assert result.exit_code == 2
    assert records(company) == []


def test_somebody_unknown_who_took_part_is_taken_and_pointed_out(company: Path) -> None:
    said = run(company, "toolbox-meeting", *FULL, "--with", "Nate and Heathr").output
    assert '! --with: "Heathr" is not among the people in company.yaml. Did you mean "Heather Wiens"?' in said
    [record] = read_tracker(company.parent / "tracker.xlsx").records
    assert record.took_part == ("Nate Friesen", "Heathr")


def test_as_last_takes_site_person_place_and_attendance_and_neither_day_nor_signature(company: Path) -> None:
    run(company, "toolbox-meeting", *FULL, "--date", "nov 13", "--with", "Nate, Jesse")
    said = problems(run(company, "toolbox-meeting", "--as-last"))
    assert "--date: is missing" in said
    assert "--signed/--not-signed: is missing" in said
    assert "--complete/--not-complete: is missing" in said
    assert said.count("is missing") == 3
    run(company, "toolbox-meeting", "--as-last", "--date", "fri", "--signed", "--complete", "--by", "Jesse")
    newest = read_tracker(company.parent / "tracker.xlsx").records[-1]
    assert (newest.scope_name, newest.completed_by, newest.location) == (
        "Lot 14 Timber Flats",
        "Jesse Whitford",
        "tab 5",
    )
    assert newest.took_part == ("Nate Friesen", "Jesse Whitford")


def test_as_last_without_a_last_time_says_so(company: Path) -> None:
    assert "there is no earlier record of flha" in problems(run(company, "flha", *FULL, "--as-last"))


def test_at_the_prompts_numbers_choose_and_the_equals_sign_is_as_last_time(
    company: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(company, "toolbox-meeting", *FULL, "--date", "nov 13", "--with", "Nate, Jesse")
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _self: True, raising=False)
    result = run(company, typed="meeting\n1\nthu\n2\n=\n3, 5\nyes\nno\n=\n")
    assert "1 Toolbox meeting record   2 " in result.output
    assert "1 Lot 14 Timber Flats   2 Pine Lake pole shop" in result.output
    assert "For which site (= site: Lot 14 Timber Flats)" in result.output
    newest = read_tracker(company.parent / "tracker.xlsx").records[-1]
    assert (newest.document_id, newest.activity_date) == ("toolbox-meeting", date(2026, 11, 19))
    assert (newest.scope_name, newest.completed_by, newest.location) == ("Pine Lake pole shop", "Carla Wiens", "tab 5")
    assert newest.took_part == ("Jesse Whitford", "Nate Friesen")
    assert (newest.signed, newest.complete) == (True, False)


def test_a_correction_keeps_who_took_part(company: Path) -> None:
    run(company, "toolbox-meeting", *FULL, "--with", "Nate, Jesse")
    run("fix", company, "toolbox-meeting-2026-11-20-1", "--date", "thu", "--note", "Wrong day.")
    assert read_tracker(company.parent / "tracker.xlsx").records[-1].took_part == ("Nate Friesen", "Jesse Whitford")


def test_an_empty_workbook_is_made_once_and_what_is_in_it_imported(company: Path) -> None:
    assert run("template", company).exit_code == 0
    rows = company.parent / "rows.xlsx"
    assert isinstance(run("template", company).exception, CouldNotWriteError)
    book = load_workbook(rows)
    for column, value in {"A": "2026-11-19 to 2026-11-20", "B": "flha", "D": "lot 14", "E": "Carla"}.items():
        book["Rows"][f"{column}2"] = value
    for column, value in {"G": "\u2714\ufe0f", "H": "x", "I": "tab 5"}.items():
        book["Rows"][f"{column}2"] = value
    book.save(rows)
    assert run("import", company, rows).output == "2 records logged from rows.xlsx.\n"
    assert "the same as flha-2026-11-19-1" in problems(run("import", company, rows))
    assert len(records(company)) == 2

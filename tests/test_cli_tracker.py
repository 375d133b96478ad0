"""``secor tracker``: a new tracker, and what cannot be read in one."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.ooxml.package import unpack
from secor_docs.ooxml.zip_write import pack


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    for path in (shipped() / "samples" / "prairie-ridge-framing").iterdir():
        shutil.copy(path, folder)
    assert main(["tracker", "new", str(folder / "company.yaml")]) in {0, None}
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "company"))


def _with_row(folder: Path, **cells: object) -> Path:
    path = folder / "tracker.xlsx"
    book = load_workbook(path)
    for cell, value in cells.items():
        book["Log"][cell] = value  # type: ignore[assignment]
    book.save(path)
    return path


def test_new_makes_the_tracker_beside_the_company_file(folder: Path) -> None:
    assert (folder / "tracker.xlsx").read_bytes().startswith(b"PK")


def test_new_never_replaces_a_tracker(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "tracker.xlsx"
    path.write_bytes(b"my records")
    assert main(["tracker", "new", str(folder / "company.yaml")]) == 4
    assert path.read_bytes() == b"my records"
    assert "it is there already and may hold records" in capsys.readouterr().err


def test_new_refuses_a_name_that_is_no_excel_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tracker", "new", str(folder / "company.yaml"), "-o", str(folder / "tracker.csv")]) == 2
    assert "does not end in .xlsx" in capsys.readouterr().err


def _code(*arguments: str) -> object:
    try:
        return main(arguments)
    except SystemExit as ended:
        return ended.code


def test_check_finds_nothing_in_a_new_tracker(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _code("tracker", "check", str(folder / "tracker.xlsx")) == 0
    assert (
        capsys.readouterr().out
        == "tracker.xlsx of Prairie Ridge Framing Ltd.: 0 records read; 0 open actions.\nNothing to fix.\n"
    )


def test_check_names_the_cell_and_the_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _with_row(
        folder,
        A2="x",
        B2="20/11/2026",
        C2="flha",
        D2="site",
        E2="Lot 14 Timber Flats",
        F2="Carla Wiens",
        G2="yes",
        H2="yes",
        L2="tab 5",
    )
    assert _code("tracker", "check", str(path)) == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        'tracker.xlsx: Log!B2: Date of the activity: found "20/11/2026", in which day, month and year are easily mixed up. Write 2026-11-20 if that is meant. [Y023]'
    )


@pytest.mark.parametrize(
    ("kind", "name", "nearest"),
    [
        ("site", "Lot 14 Timber Flat", "Lot 14 Timber Flats"),
        ("worker", "Carla Wien", "Carla Wiens"),
        ("vehicle", "T11", "T1"),
        ("equipment", "Telehandler 2.5 t", "Telehandler, 2.5 t"),
    ],
)
def test_check_with_the_company_file_names_what_it_does_not_know_once(
    folder: Path, capsys: pytest.CaptureFixture[str], kind: str, name: str, nearest: str
) -> None:
    _with_row(
        folder,
        A2="x",
        B2=date(2026, 9, 14),
        C2="flha",
        D2=kind,
        E2=name,
        F2="Carla Wiens",
        G2="yes",
        H2="yes",
        L2="tab 5",
    )
    assert _code("tracker", "check", str(folder / "company.yaml")) == 1
    said = capsys.readouterr().out
    assert said.count(f'Log!A2: Which one: the {kind} "{name}" is not in the company file') == 1
    assert f'Did you mean "{nearest}"?' in said


def test_check_of_an_older_tracker_says_that_its_own_verdict_may_be_out_of_date(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = Path(__file__).parent / "data" / "older" / "plain.xlsx"
    assert _code("tracker", "check", str(older)) == 0
    said = capsys.readouterr().out
    assert "no column Status" in said
    assert "`secor tracker renew`" in said
    assert said.endswith("Nothing to fix.\n")


def test_a_tracker_whose_sheets_count_without_a_policy_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "tracker.xlsx"
    parts = unpack(path.read_bytes())
    book = parts["xl/workbook.xml"]
    parts["xl/workbook.xml"] = re.sub(rb'<definedName name="CountsFrom">[^<]*</definedName>', b"", book)
    _code("tracker", "check", str(folder / "company.yaml"))
    assert "earlier version" not in capsys.readouterr().out
    path.write_bytes(pack(parts))
    for command in (("tracker", "check", str(path)), ("ready", str(folder / "company.yaml"))):
        _code(*command)
        said = " ".join("".join(capsys.readouterr()).split())
        assert "count records without a signed policy" in said, command
        assert "`secor tracker renew`" in said, command


def test_check_as_json_is_read_by_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _with_row(folder, B2=date(2026, 9, 14), C2="nothing like it")
    assert _code("tracker", "check", str(path), "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["records"] == 0
    assert "Log!C2" in {problem["spot"] for problem in told["problems"]}


def test_check_of_a_missing_file_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _code("tracker", "check", str(tmp_path / "none.xlsx")) == 3
    assert "could not be read: no such file" in capsys.readouterr().err

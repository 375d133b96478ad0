"""``secor clients``, ``overlay``, ``lock`` and ``verify`` as a consultant meets them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from client_samples import FIRST, POLICY, SECOND, clients
from word_samples import docx, p, texts

from secor_docs.cli import main
from secor_docs.clients.letter import letter
from secor_docs.clients.package import Outcome
from secor_docs.clients.report import write_report
from secor_docs.data_files import shipped
from secor_docs.merge.changes import Change


def _run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, str, str]:
    try:
        code = main([str(arg) for arg in args])
    except SystemExit as stop:
        code = stop.code
    captured = capsys.readouterr()
    return int(code or 0), captured.out, captured.err


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two clients, one of them broken, built once; nobody changes them."""
    root = tmp_path_factory.mktemp("office")
    clients(root / "clients", larkspur=FIRST, broken=SECOND.replace("wcb_account", "wcb"))
    args = ["clients", "build", str(root / "clients"), "-o", str(root / "out"), "--only", POLICY, "--jobs", "1"]
    assert main(args) == 3
    return root


def test_build_ends_with_input_wrong_and_a_workbook_of_all_clients(built: Path) -> None:
    sheet = openpyxl.load_workbook(built / "out/report.xlsx").active
    assert sheet is not None
    rows = {row[0]: row for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert (rows["larkspur"][1], rows["broken"][1]) == ("built", "faults")
    assert str(rows["larkspur"][8]) > "2026"
    assert "company.wcb_account" in str(rows["broken"][-1])


def test_the_summary_names_the_fault_and_what_stands(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = ("-o", built / "out", "--only", POLICY, "--client", "broken", "--json")
    code, out, _ = _run(capsys, "clients", "build", built / "clients", *args)
    (outcome,) = json.loads(out)
    assert code == 3
    assert outcome["state"] == "faults"
    assert "company.yaml" in outcome["problems"][0]


def test_an_unknown_client_names_the_nearest(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _run(capsys, "clients", "build", built / "clients", "-o", built / "out", "--client", "larkspr")
    assert code == 3
    assert 'Did you mean "larkspur"?' in err


def test_a_run_with_nothing_to_do_opens_nothing_heavy(tmp_path: Path) -> None:
    heavy = "('pydantic', 'docx', 'docxtpl', 'lxml', 'openpyxl', 'rich', 'jinja2', 'yaml', 'PIL')"
    code = (
        "import sys, secor_docs.clients.run as run\n"
        "run.due = lambda clients, wanted: {}\n"
        "from secor_docs.cli import main\n"
        f"assert main(['clients', 'build', {str(clients(tmp_path))!r}]) is None\n"
        "from pathlib import Path\n"
        "from secor_docs.binder.inputs import Inputs\n"
        "from secor_docs.data_files import Stock\n"
        "from secor_docs.clients.roster import find_clients\n"
        f"assert Inputs().of(find_clients(Path({str(tmp_path)!r}))[0].source, Stock.of(), ())\n"
        f"found = [n for n in {heavy} if n in sys.modules]\nassert not found, found"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Nothing to do: 2 clients unchanged" in done.stdout


def test_a_locked_package_is_not_said_to_be_unchanged(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    shutil.copytree(built / "out", out)
    (out / "larkspur" / "locked.json").write_text("{}", "utf-8")
    args = ("clients", "build", built / "clients", "-o", out, "--client", "larkspur", "--jobs", "1")
    assert _run(capsys, *args)[1] == f"Nothing to do: 0 clients unchanged, 1 locked in {out}.\n"
    assert json.loads(_run(capsys, *args, "--json")[1]) == [{"key": "larkspur", "state": "locked"}]


def test_a_name_in_the_report_is_text_and_never_a_formula(tmp_path: Path) -> None:
    path = write_report(tmp_path, [Outcome("=1+1", "faults", ("-2", "=HYPERLINK(1)"))])
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [(sheet["A2"].data_type, sheet["A2"].value), sheet["J2"].data_type] == [("s", "=1+1"), "s"]


def test_diff_of_a_first_build_says_nothing_changed(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "clients", "diff", built / "out")
    assert (code, out) == (0, "larkspur: 0 documents\n")


def test_diff_of_a_folder_without_packages_says_what_to_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = _run(capsys, "clients", "diff", tmp_path)
    assert code == 3
    assert "Name the folder that `secor clients build -o` wrote" in err


def test_the_change_letter_says_what_changed_and_why() -> None:
    change = Change(
        "x", "01-01 Policy", "changed", ("the template",), (("Old & <gone>", "New {{ 7*7 }}"), ("", "More"))
    )
    said = texts(letter("Larkspur Decks Ltd.", [change, Change("y", "02-01 Rules", "new")], date(2026, 11, 23)))
    for words in (
        "Larkspur Decks Ltd.",
        "01-01 Policy",
        "Changed because of the template.",
        "Before: Old & <gone>",
        "Now: New {{ 7*7 }}",
        "Now: More",
        "This document is new.",
    ):
        assert words in said


def test_lock_and_verify(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "larkspur"
    package.mkdir()
    for name in ("manifest.json", "note.md"):
        (package / name).write_text("{}", "utf-8")
    assert _run(capsys, "lock", package, "--by", "Dana")[:2] == (
        0,
        f"Locked: 2 files. To unlock the package, delete {package / 'locked.json'}.\n",
    )
    assert _run(capsys, "verify", package)[0] == 0
    (package / "note.md").write_text("x", "utf-8")
    code, out, _ = _run(capsys, "verify", package)
    assert code == 1
    assert out.startswith("changed: note.md\n")


def test_overlay_check_says_what_is_replaced_added_and_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "templates/01-management-commitment"
    folder.mkdir(parents=True)
    good = shipped() / f"templates/01-management-commitment/{POLICY}.docx"
    (folder / f"{POLICY}.docx").write_bytes(good.read_bytes())
    assert _run(capsys, "overlay", "check", tmp_path)[:2] == (
        0,
        f"{tmp_path}: replaces   templates/01-management-commitment/{POLICY}.docx\n1 file, nothing broken.\n",
    )
    (folder / "polisy.docx").write_bytes(b"no zip")
    code, out, err = _run(capsys, "overlay", "check", tmp_path)
    assert code == 3
    assert "adds       templates/01-management-commitment/polisy.docx" in out
    assert "polisy.docx: no document goes by this name, so nothing uses it." in err
    assert "polisy.docx: not a Word document (.docx) but a file of another kind." in err


def test_overlay_check_tries_a_letter_of_the_consultants_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "templates/house/change-letter.docx"
    path.parent.mkdir(parents=True)
    path.write_bytes(docx(p("Dear {{ company.legal_name }}, {{ changes | length }} of {{ day }}")))
    assert _run(capsys, "overlay", "check", tmp_path)[0] == 0
    path.write_bytes(docx(p("Dear {{ company.legl_name }}")))
    code, _, err = _run(capsys, "overlay", "check", tmp_path)
    assert code == 3
    assert 'change-letter.docx: text, near "Dear {{ company.legl_name }}"' in err


def test_overlay_check_says_that_a_folder_takes_the_place_of_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "template").mkdir()
    code, _, err = _run(capsys, "overlay", "check", tmp_path)
    assert code == 3
    assert "none of its files takes the place of anything" in err


def test_overlay_check_reads_the_data_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "hazard_library").mkdir()
    (tmp_path / "hazard_library/roofing.yaml").write_text("trade: framing\n", "utf-8")
    code, _, err = _run(capsys, "overlay", "check", tmp_path)
    assert code == 3
    assert "hazard_library/roofing.yaml" in err


@pytest.fixture(scope="module")
def stood(built: Path) -> Path:
    """The status of both clients, in every form, written once."""
    files = [x for kind in ("xlsx", "html", "ics") for x in (f"--{kind}", str(built / f"status.{kind}"))]
    main(
        [
            "clients",
            "status",
            str(built / "clients"),
            "-o",
            str(built / "out"),
            "--as-of",
            "2026-11-23",
            "--jobs",
            "1",
            *files,
        ]
    )
    return built


def test_status_says_who_is_ready_and_who_has_faults(stood: Path) -> None:
    sheet = openpyxl.load_workbook(stood / "status.xlsx").active
    assert sheet is not None
    rows = {str(row[0]): row for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert rows["broken"][1] == "faults"
    assert "company.wcb" in str(rows["broken"][-1])
    state, earliest, proof, missing = rows["Larkspur Decks Ltd."][1:5]
    assert state == "not ready"
    assert str(earliest) > "2026-11-23"
    assert "policy" in str(missing)
    assert str(proof).startswith("0 of ")
    assert rows["Larkspur Decks Ltd."][9] == "draft"


def test_status_ends_with_3_when_a_client_has_a_fault(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _run(capsys, "clients", "status", built / "clients", "-o", built / "out", "--jobs", "1")
    assert code == 3
    assert "larkspur" in out


def test_status_as_a_page_holds_every_client_and_nothing_from_outside(stood: Path) -> None:
    page = (stood / "status.html").read_text("utf-8")
    for name in ("Larkspur Decks Ltd.", "broken"):
        (id_,) = re.findall(rf'<a href="#([^"]+)">{name}</a>', page)
        assert f'<h3 id="{id_}">{name}</h3>' in page
    assert "<li>Health and safety policy signed</li>" in page
    assert "http:" not in page


def test_one_calendar_names_the_client_in_each_entry(stood: Path) -> None:
    book = (stood / "status.ics").read_text("utf-8").replace("\r\n ", "")
    entries = [line for line in book.splitlines() if line.startswith("SUMMARY:")]
    ids = [line for line in book.splitlines() if line.startswith("UID:")]
    assert entries
    assert all("Larkspur Decks Ltd.: " in line for line in entries)
    assert len(ids) == len(set(ids))


def test_status_as_json_counts_edited_files(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copied = tmp_path / "out"
    shutil.copytree(built / "out", copied)
    next((copied / "larkspur/documents").rglob("*.docx")).write_bytes(b"mine")
    args = ("-o", copied, "--client", "larkspur", "--jobs", "1", "--as-of", "2026-11-23", "--json")
    code, out, _ = _run(capsys, "clients", "status", built / "clients", *args)
    assert code == 0
    assert json.loads(out)[0]["package"] == "draft, 1 edited"

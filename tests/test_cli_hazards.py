from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secor_docs.cli.hazards import command
from secor_docs.data_files import Stock
from secor_docs.load import load_trade
from secor_docs.problems import InputWrongError

COMPANY = """\
company:
  legal_name: Example Fencing Ltd.
  wcb_account: "0012345"
  office_address: 1 Example Street, Red Deer, Alberta
  phone: 403-555-0100
people:
  owner: {{name: Pat Example}}
employees:
  - {{name: Pat Example, role: owner}}
sites:
  - {{name: Shop, address: "1 Example Street, Red Deer, Alberta"}}
trades:
  - name: {trade}
{more}"""


def run(*args: object) -> Result:
    return CliRunner().invoke(command, [str(arg) for arg in args])


def company(folder: Path, more: str = "", trade: str = "framing") -> Path:
    path = folder / "company.yaml"
    path.write_text(COMPANY.format(trade=trade, more=more), encoding="utf-8")
    return path


def test_list_without_a_name_shows_every_trade() -> None:
    rows = json.loads(run("list", "--json").output)
    assert len(rows) == 23
    assert {"trade": "framing", "name": "Framing and rough carpentry", "tasks": 8} in rows


def test_list_shows_a_company_with_its_own_changes(tmp_path: Path) -> None:
    more = """\
hazards:
  add:
    - task: Set precast stairs
      hazards: [{hazard: Crushed by the stair, severity: 4, likelihood: 3}]
      controls: {engineering: [Set it with a crane]}
  drop:
    - {task: Operate or work near a telehandler, reason: We have none}
  rate:
    - {task: Build and stand walls, hazard: A wall falls back, severity: 4, likelihood: 1}
"""
    result = run("list", company(tmp_path, more))
    assert "set-precast-stairs" in result.output
    assert "[our own]" in result.output
    assert "telehandler" not in result.output


def test_list_uses_the_matrix_of_the_company(tmp_path: Path) -> None:
    rows = json.loads(run("list", company(tmp_path, "policies: {risk_matrix: 3x3}\n"), "--json").output)
    assert max(row["initial"]["risk"] for row in rows) == 9
    assert rows[1]["hazards"][0]["before"] == {"severity": 3, "likelihood": 2, "risk": 6}


def test_a_trade_nobody_knows_is_told_with_its_line(tmp_path: Path) -> None:
    error = run("list", company(tmp_path, trade="framng")).exception
    assert isinstance(error, InputWrongError)
    assert str(error.problems[0]).startswith('company.yaml:13: trades: no trade is called "framng". Write one of:')
    assert 'Did you mean "framing"?' in str(error)


def test_a_company_loads_its_own_trades_and_no_others(tmp_path: Path) -> None:
    overlay = tmp_path / "hazard_library"
    overlay.mkdir()
    (overlay / "roofing.yaml").write_text("broken: [", encoding="utf-8")
    assert run("list", company(tmp_path), "--overlay", tmp_path).exit_code == 0


def test_show_names_hazards_controls_law_and_documents() -> None:
    output = run("show", "framing", "stand-walls").output
    assert "Hazard     Wall falls back" in output
    assert "OHS Code s. 140" in output
    assert "fall-protection-plan" in output


def test_show_told_of_an_unknown_task_offers_the_nearest() -> None:
    result = run("show", "framing", "stand-wals")
    assert result.exit_code == 2
    assert 'Did you mean "stand-walls"?' in result.output


def test_new_writes_a_file_that_reads_without_problems(tmp_path: Path) -> None:
    assert run("new", "fencing", "--into", tmp_path).exit_code == 0
    assert load_trade(Stock.of([tmp_path]), "fencing").name == "Fencing"


def test_new_copies_a_trade_of_ours(tmp_path: Path) -> None:
    run("new", "framing", "--into", tmp_path)
    assert load_trade(Stock.of([tmp_path]), "framing") == load_trade(Stock(), "framing")


def test_new_never_overwrites(tmp_path: Path) -> None:
    run("new", "fencing", "--into", tmp_path)
    path = tmp_path / "hazard_library" / "fencing.yaml"
    path.write_text("mine", encoding="utf-8")
    result = run("new", "fencing", "--into", tmp_path)
    assert result.exit_code == 2
    assert "is there already" in result.output
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["../fencing", "Fencing", "_matrix", "a b", "-"])
def test_new_takes_only_a_key(name: str, tmp_path: Path) -> None:
    result = run("new", "--into", tmp_path, "--", name)
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("args", [["--help"], ["list", "--help"], ["show", "--help"], ["new", "--help"]])
def test_help_ends_with_an_example(args: list[str]) -> None:
    assert "Example: secor hazards" in run(*args).output


def test_help_needs_no_heavy_package() -> None:
    code = (
        "import sys, secor_docs.cli.hazards as h; h.command(['list', '--help'], standalone_mode=False); "
        "sys.exit(bool({'pydantic', 'docx', 'openpyxl', 'yaml'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0

"""secor check."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import secor_docs.cli
from secor_docs.cli.check import command
from secor_docs.problems import CouldNotReadError

BROKEN = Path(__file__).parent / "broken"
SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secor_docs.cli, "today", lambda: date(2026, 11, 23))


def check(*args: str | Path) -> Result:
    return CliRunner().invoke(command, [str(a) for a in args])


def test_check_reports_every_problem_at_once() -> None:
    result = check(BROKEN / "several-at-once.yaml")
    assert result.exit_code == 3
    assert 'several-at-once.yaml:10: employees[0].hire_date: found "soon", which is no date. Write it' in result.output
    assert "\n5 problems. Fix them in" in result.output


def test_one_problem_is_spoken_of_in_the_singular() -> None:
    assert "\n1 problem. Fix it in" in check(BROKEN / "phone-too-short.yaml").output


def test_a_complete_company_ends_with_nothing_missing() -> None:
    result = check(SAMPLES / "prairie-ridge-framing" / "company.yaml")
    assert result.exit_code == 0
    assert "Nothing is missing.\nNext: secor build" in result.output


def test_gaps_alone_are_no_failure_and_name_file_line_and_key() -> None:
    result = check(SAMPLES / "bright-spark-electric" / "company.yaml")
    assert result.exit_code == 0
    assert "2 facts are still missing" in result.output
    assert "  company.yaml:8: company.industry_codes: the code on the WCB statement" in result.output


def test_findings_come_before_gaps_and_end_with_one() -> None:
    result = check(SAMPLES / "northern-lights-builders" / "company.yaml")
    assert result.exit_code == 1
    assert result.output.index("11 people were under the WCB account") < result.output.index("still missing")


def test_a_folder_stands_for_its_company_file() -> None:
    assert check(SAMPLES / "prairie-ridge-framing").exit_code == 0


@pytest.mark.parametrize(
    ("path", "code", "counts"),
    [
        (BROKEN / "several-at-once.yaml", 3, (5, 0, 0)),
        (SAMPLES / "northern-lights-builders" / "company.yaml", 1, (0, 3, 16)),
        (SAMPLES / "prairie-ridge-framing" / "company.yaml", 0, (0, 0, 0)),
        (BROKEN / "nowhere.yaml", 3, (1, 0, 0)),
    ],
)
def test_json_has_the_same_report(path: Path, code: int, counts: tuple[int, int, int]) -> None:
    result = check(path, "--json")
    report = json.loads(result.output)
    assert result.exit_code == code
    assert tuple(len(report[key]) for key in ("problems", "findings", "gaps")) == counts


def test_json_of_a_gap_says_where_what_and_why() -> None:
    gap = json.loads(check(SAMPLES / "bright-spark-electric", "--json").output)["gaps"][0]
    assert (gap["file"], gap["line"], gap["field"]) == ("company.yaml", 8, "company.industry_codes")
    assert gap["why"]


def test_a_file_that_is_not_there_is_an_error_of_ours() -> None:
    result = check(BROKEN / "nowhere.yaml")
    assert isinstance(result.exception, CouldNotReadError)


def test_help_ends_with_an_example() -> None:
    assert check("--help").output.rstrip().endswith("Example: secor check company.yaml")

"""What the commands print as JSON is held against the schema they publish."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from amounts import SAMPLES
from click.testing import CliRunner
from coverage_cases import complete, holed, unsigned
from jsonschema import Draft202012Validator

from secor_docs.cli import main
from secor_docs.cli.schema import command
from secor_docs.data_files import shipped
from secor_docs.evaluation import coverage_page
from secor_docs.readiness.as_values import as_json
from secor_docs.readiness.coverage import Coverage


@cache
def validator() -> Draft202012Validator:
    schema = json.loads(CliRunner().invoke(command, ["verdict"]).output)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def printed(capsys: pytest.CaptureFixture[str], *words: str | Path) -> Any:
    with suppress(SystemExit):  # 1 says "not ready"
        main([str(word) for word in words])
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("sample", SAMPLES)
def test_ready_and_coverage_of_a_sample_print_the_same_verdict_by_the_schema(
    sample: str, capsys: pytest.CaptureFixture[str]
) -> None:
    company = shipped() / "samples" / sample / "company.yaml"
    ready = printed(capsys, "ready", company, "--as-of", "2026-11-27", "--json")
    verdict = printed(capsys, "coverage", company, "--as-of", "2026-11-27", "--json")["verdict"]
    validator().validate(ready)
    validator().validate(verdict)
    assert verdict == {key: ready[key] for key in verdict}


def test_the_status_of_clients_holds_the_verdict_of_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for sample in SAMPLES:
        shutil.copytree(shipped() / "samples" / sample, tmp_path / sample)
    (tmp_path / SAMPLES[0] / "company.yaml").write_text("company: 1\n", "utf-8")
    found = printed(capsys, "clients", "status", tmp_path, "--as-of", "2026-11-27", "--jobs", "1", "--json")
    assert [one["verdict"] is None for one in found] == [True, *[False] * (len(SAMPLES) - 1)]
    for one in found[1:]:
        validator().validate(one["verdict"])
        company = tmp_path / one["key"] / "company.yaml"
        ready = printed(capsys, "ready", company, "--as-of", "2026-11-27", "--json")
        assert one["verdict"] == {key: ready[key] for key in one["verdict"]}


@pytest.mark.parametrize("covered", [complete, holed, unsigned])
def test_every_line_of_a_verdict_carries_the_rule_that_decides(covered: Any) -> None:
    found: Coverage = covered()
    shown = as_json(found.found)
    validator().validate(shown)
    validator().validate(coverage_page.plain(found)["verdict"])
    months = shown["three_months"]
    lines = [*shown["steps"], *shown["warnings"], *months["readings"], *months["months"], *months["not_counting"]]
    known = {*shown["rules"], *(step["id"] for step in shown["steps"])}
    assert {line["rule"] for line in [*lines, *shown["records"]]} <= known


def test_a_verdict_without_a_rule_is_refused_by_the_schema() -> None:
    shown = as_json(complete().found)
    del shown["steps"][0]["rule"]
    assert [error.message for error in validator().iter_errors(shown)] == ["'rule' is a required property"]


def test_the_schema_says_what_each_field_is() -> None:
    fields = json.loads(CliRunner().invoke(command, ["verdict"]).output)["$defs"]["ReadinessVerdict"]["properties"]
    assert "asked for" in fields["as_of_from"]["description"]

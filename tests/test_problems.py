"""Codes of problems, the page that explains them, and the last handler: no traceback ever reaches a user."""

from __future__ import annotations

import ast
import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from conftest import ROOT, planned_sample
from hypothesis import given, settings
from hypothesis import strategies as st
from our_code import MODULES, PACKAGE, inside, nodes

import secor_docs
from secor_docs.cli import commands, main
from secor_docs.cli.explain import explained, page
from secor_docs.company.kinds import Email, Phone
from secor_docs.data_files import Stock
from secor_docs.load import load_codes
from secor_docs.problems import EXIT_CODES, InputWrongError, Place, Problem, TellingError
from secor_docs.tracker.input import document_of
from secor_docs.yamlfile import Model, parse_yaml, read_model

CODE = re.compile(r"[A-Z]\d{3}")


def _constants() -> set[str]:
    """Every text in the code that looks like a code."""
    return {
        node.value
        for path in MODULES
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }


def test_every_code_in_the_program_is_explained_and_every_explained_code_is_used() -> None:
    assert _constants() == set(load_codes().codes)


def _without_code(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        one = ast.unparse(node.func).endswith("Error.of")
        codes = [k.value for k in node.keywords if k.arg == "code"] or [
            a for a in node.args if isinstance(a, ast.Constant) and CODE.fullmatch(str(a.value))
        ]
        if (name in {"Problem", "problem", "TellingError", "CompanyFinding", "NotReadyError"} or one) and not codes:
            yield f"{inside(path)}:{node.lineno}"


def test_every_problem_the_program_makes_has_a_code() -> None:
    assert [line for path in MODULES for line in _without_code(path)] == []


def test_every_error_a_person_meets_has_a_code_or_problems_that_have() -> None:
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.ClassDef) and "SecorError" in map(ast.unparse, node.bases):
                says = ast.unparse(node)
                assert " code = " in says or "self.problems" in says or node.name == "NotReadyError", node.name


def test_a_code_has_a_title_a_meaning_a_fix_and_an_example_of_its_own() -> None:
    codes = load_codes().codes
    assert len({c.title for c in codes.values()}) == len(codes)
    assert all(c.title and c.meaning.endswith(".") and c.fix.endswith(".") and c.example for c in codes.values())


def test_a_retired_code_is_never_used_again_and_every_letter_names_its_room() -> None:
    table = load_codes()
    assert not set(table.retired) & set(table.codes)
    assert {code[0] for code in table.codes} == set(table.rooms)


def test_every_command_an_explanation_names_exists() -> None:
    for words in re.findall(r"`secor ([^`]+)`", (PACKAGE / "problems/codes.yaml").read_text("utf-8")):
        found: click.Command | None = commands.group
        for word in words.split():
            if word.startswith("--"):
                assert found is not None
                assert any(word in option.opts for option in found.params), words
            elif isinstance(found, click.Group):
                found = found.get_command(click.Context(found), word)
                assert found is not None or word == "CODE", words


def test_every_rule_lint_reports_is_explained() -> None:
    constants = (n.value for n in nodes(PACKAGE / "lint/checks.py") if isinstance(n, ast.Constant))
    rules = {value for value in constants if isinstance(value, str)}
    table = load_codes().lint
    written = {rule for rule in rules if re.fullmatch(r"[a-z]+-[a-z]+", rule)} | {"comment", "inserted", "hidden"}
    assert written <= set(table)
    assert {f"section-{kind}" for kind in ("repealed", "expired", "unlisted", "unknown", "unchecked")} <= set(table)


def test_the_page_of_codes_is_what_the_table_says(request: pytest.FixtureRequest) -> None:
    wanted = "\n".join(page(load_codes())) + "\n"
    path = ROOT / "docs/codes.md"
    if request.config.getoption("--update-golden"):
        path.write_text(wanted, "utf-8")
    assert path.read_text("utf-8") == wanted


def test_the_readme_lists_the_exit_codes_the_program_has() -> None:
    match = re.search(r"Exit codes: (.+?)\.\n\n", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert match
    assert " ".join(match[1].split()) == " · ".join(f"{number} {meaning}" for number, meaning in EXIT_CODES.items())


# -- secor explain ---------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["y014", "Y014", "[Y014]", "old-review", "T4", "t4", "template-tag"])
def test_explain_takes_every_kind_of_code_in_any_case(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert not main(["explain", word])
    title = capsys.readouterr().out.splitlines()[0]
    assert title.casefold().startswith(word.strip("[]").casefold())


def test_explain_without_a_code_lists_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert not main(["explain"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(explained(Stock.of()))


def test_explain_names_the_nearest_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "old-revew"]) == 2
    assert 'Did you mean "old-review"?' in capsys.readouterr().err


# -- a problem and its code ------------------------------------------------------------------------


def test_a_problem_is_printed_and_given_as_json_with_its_code() -> None:
    problem = Problem(Place("company.yaml", 12), "phone", 'found "x".', "Write a number.", code="C001")
    assert str(problem) == 'company.yaml:12: phone: found "x". Write a number. [C001]'
    assert problem.as_json()["code"] == "C001"


def test_the_error_of_one_problem_carries_it() -> None:
    error = InputWrongError.of(Place("a.yaml"), "", "wrong", "Right.", code="Y001")
    assert [p.code for p in error.problems] == ["Y001"]
    assert str(error).endswith("[Y001]")


# -- what a person typed, in a message -----------------------------------------------------------------

TYPED = st.text("a9 |%{}[]<>&'\"\\\n\té", min_size=1, max_size=40).filter(str.strip)


@settings(max_examples=30)
@given(TYPED)
def test_a_value_in_company_yaml_comes_out_whole_in_the_message(text: str) -> None:
    source = parse_yaml(f"phone: {json.dumps(text)}\nemail: {json.dumps(text)}\n", "company.yaml")
    with pytest.raises(InputWrongError) as caught:
        read_model(_Contact, source)
    for problem, fix in zip(caught.value.problems, (PHONE_FIX, EMAIL_FIX), strict=True):
        assert problem.message == f'found "{" ".join(text.split())}"'
        assert problem.fix == fix
        assert "\n" not in str(problem)


class _Contact(Model):
    email: Email
    phone: Phone


EMAIL_FIX = "Write an e-mail address, such as office@birchline.example."
PHONE_FIX = "Write a phone number with area code, such as 403-555-0110."


@settings(max_examples=30)
@given(TYPED)
def test_a_document_typed_in_the_terminal_comes_out_whole_in_the_message(text: str) -> None:
    with pytest.raises(TellingError) as caught:
        document_of(f"zz {text}", planned_sample("prairie-ridge-framing").plan)
    assert f'"zz {" ".join(text.split())}"' in caught.value.message
    assert "|" not in caught.value.fix


def test_the_commands_repeat_what_was_typed_and_take_nothing_of_it_for_a_mark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    company, tracker = ROOT / "samples/prairie-ridge-framing/company.yaml", tmp_path / "tracker.xlsx"
    rows = tmp_path / "rows.csv"
    assert not main(["tracker", "new", str(company), "-o", str(tracker)])
    for text in ("a|b", "50% {x} %s"):
        rows.write_text(f"Date,{text}\n2026-10-02,x\n", "utf-8")
        for words in (
            ["log", company, text, "--date", "2026-10-02"],
            ["log", "import", company, rows],
            ["log", "list", company, "--document", text],
        ):
            assert main([*map(str, words), "--tracker", str(tracker)]) == 3
            said = capsys.readouterr().err
            assert f'"{text}"' in said
            assert re.search(r"\[[A-Z]\d{3}\]", said)


def test_only_main_ends_the_program() -> None:
    for path in (PACKAGE / "cli").glob("*.py"):
        if path.name != "__init__.py":
            assert not re.search(r"raise SystemExit|sys\.exit", path.read_text("utf-8")), path.name


# -- the last handler ------------------------------------------------------------------------------


def _command(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """`secor plan` fails with this error."""

    def fail() -> None:
        raise error

    found = click.Command("plan", callback=lambda **_: fail(), params=[click.Argument(["file"], required=False)])
    monkeypatch.setattr(commands._Commands, "get_command", lambda *_: found)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyError("Secret Builders"), 70, "A fault of ours"),
        (AssertionError(), 70, "A fault of ours"),
        (RecursionError(), 70, "A fault of ours"),
        (TellingError("found"), 70, "A fault of ours"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), 70, "A fault of ours"),
        (ModuleNotFoundError("no", name="openpyxl"), 70, "openpyxl"),
        (MemoryError(), 4, "no memory left"),
        (OSError(errno.ENOSPC, "No space left on device", "out.docx"), 4, "out.docx: No space left on device"),
        (PermissionError(errno.EACCES, "Permission denied", "a.xlsx"), 4, "a.xlsx: Permission denied"),
        (FileNotFoundError(errno.ENOENT, "No such file", "b.yaml"), 3, "b.yaml: No such file"),
        (UnicodeEncodeError("utf-8", "\udce9", 0, 1, "surrogates"), 3, "bytes that are no letters"),
        (KeyboardInterrupt(), 130, "Stopped."),
        (BrokenPipeError(), 0, ""),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value)[:12],
)
def test_every_error_ends_in_a_sentence_and_an_exit_code(
    error: BaseException, code: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _command(monkeypatch, error)
    assert main(["plan", "Secret Builders"]) == code
    said = capsys.readouterr()
    assert words in said.err
    assert "Traceback" not in said.err + said.out
    assert "Secret Builders" not in said.err


def test_a_fault_of_ours_names_version_command_file_kind_and_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "broken.yaml").touch()
    monkeypatch.setattr("secor_docs.load.load_codes", lambda: dict[str, str]()["company"])
    assert main(["explain", f"{tmp_path}/broken.yaml", "--json"]) == 70
    said = capsys.readouterr().err
    assert secor_docs.__version__ in said
    assert "`secor explain --json`" in said
    assert f"while working on {tmp_path}/broken.yaml" in said
    assert re.search(r"\(KeyError in secor_docs\.cli\.explain:\d+\)", said)


def test_developers_see_the_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SECOR_TRACEBACK", "1")
    _command(monkeypatch, KeyError("x"))
    assert main(["plan"]) == 70
    assert "Traceback" in capsys.readouterr().err


def _secor(*words: str, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "secor_docs.cli", *words], stderr=subprocess.PIPE, text=True, check=False, **options
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is imitated by /dev/full")
def test_a_full_disk_behind_the_output_is_a_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = _secor("explain", stdout=full)
    assert done.returncode == 4
    assert done.stderr == (
        "The output: No space left on device. Check the name, the folder, the room on the disk, and that no other "
        "program has the file open. [F004]\n"
    )


def test_a_reader_that_stops_early_is_no_fault() -> None:
    read, write = os.pipe()
    os.close(read)
    done = _secor("explain", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")

"""CONTRIBUTING.md is followed on a copy of the data: its edits are made, its commands run, its output looked for."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from secor_docs import scopes
from secor_docs.cli import main
from secor_docs.data_files import FOLDERS, shipped

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHAPTERS = re.findall(r"^## (.+)\n((?:(?!## ).*\n)+)", PAGE, re.MULTILINE)
BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HOW_TOS = {title: blocks for title, text in CHAPTERS if (blocks := BLOCK.findall(text))}
SCOPES = Path("secor_docs", "scopes.py")

Say = Callable[[str], tuple[int, str]]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped folders, and of the one table of code a how-to edits; the program takes it for its own."""
    for folder in FOLDERS:
        shutil.copytree(shipped() / folder, tmp_path / folder)
    (tmp_path / SCOPES).parent.mkdir()
    shutil.copy(ROOT / SCOPES, tmp_path / SCOPES)
    monkeypatch.setattr("secor_docs.data_files.shipped", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs a command of the page: its exit code, and what it printed, in one line: a terminal wraps where it likes."""

    def run(command: str) -> tuple[int, str]:
        name, *args = shlex.split(command)
        if name == "cp":
            shutil.copytree(args[1], args[2])
            return 0, ""
        assert name == "secor", f"the page runs {name}, which this test does not know"
        try:
            code = main(args)
        except SystemExit as ended:
            code = ended.code
        return int(code or 0), one_line(capsys.readouterr().out)

    return run


def one_line(text: str) -> str:
    return " ".join(text.split())


def edit(diff: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the changes a diff shows; the lines of each hunk must be found once."""
    head, _, hunks = diff.partition("\n")
    path = Path(head.removeprefix("--- "))
    text = path.read_text(encoding="utf-8")
    for hunk in re.split(r"^@@\n", hunks, flags=re.MULTILINE):
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in " -")
        assert text.count(before) == 1, f"{path} holds {text.count(before)} times:\n{before}"
        text = text.replace(before, "".join(line[1:] for line in lines if line[0] in " +"))
    path.write_text(text, encoding="utf-8")
    if path == SCOPES:
        monkeypatch.setattr(scopes, "KINDS", runpy.run_path(str(path))["KINDS"])


@pytest.mark.parametrize("title", HOW_TOS)
def test_a_how_to_does_what_it_says(title: str, tree: Path, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, file, body in HOW_TOS[title]:
        if file:
            (tree / file).write_text(body, encoding="utf-8")
        elif kind == "diff":
            edit(body, monkeypatch)
        elif kind == "sh":
            for command in body.splitlines():
                code, output = say(command)
                assert code == 0, f"{command}\n{output}"
        else:
            assert kind == "console", f"a block of {kind}: write sh, console, diff or file=NAME"
            for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)+)", body, re.MULTILINE):
                _, output = say(command)
                for line in expected.splitlines():
                    assert one_line(line) in output, f"{command}\nshould say: {line}\nsays: {output}"


@pytest.mark.parametrize("what", ["document", "trade", "edition of the law", "question", "kind of scope", "rule"])
def test_there_is_a_how_to_for_each_thing_people_add(what: str) -> None:
    assert any(what in title for title in HOW_TOS)

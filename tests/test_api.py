"""The public door, and the examples of docs/api.md."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from tracker_books import openpyxl_book

import secor_docs
from secor_docs.data_files import shipped

EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs/api.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of clients, one of them with a company file that is wrong."""
    where = tmp_path_factory.mktemp("api")
    shutil.copytree(shipped() / "samples" / "prairie-ridge-framing", where / "clients" / "birchline")
    (where / "clients" / "birchline" / "tracker.xlsx").write_bytes(openpyxl_book())
    (where / "clients" / "broken").mkdir()
    (where / "clients" / "broken" / "company.yaml").write_text("company:\n  legal_name: 7\n", "utf-8")
    return where


def _run(example: str) -> None:
    exec(compile(example, "docs/api.md", "exec"), {})


def test_importing_the_package_loads_none_of_it() -> None:
    code = (
        "import sys\nimport secor_docs\n"
        "found = sorted(n for n in sys.modules if n.startswith('secor_docs.') or n in ('click', 'pydantic', 'lxml'))\n"
        "assert not found, found\n"
        "from secor_docs import open_company\n"
        "assert 'pydantic' not in sys.modules and 'lxml' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_public_name_is_there_and_a_wrong_one_is_an_attribute_error() -> None:
    for name in ("open_company", "build_binder", "lint_files", "Workspace", "Problem", "SecorError"):
        assert getattr(secor_docs, name).__name__ == name
        assert name in dir(secor_docs)
    with pytest.raises(AttributeError, match="open_compani"):
        _ = secor_docs.open_compani


def test_who_is_ready_is_asked_in_five_lines(
    clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(clients / "clients" / "birchline", tmp_path / "clients" / "birchline")
    monkeypatch.chdir(tmp_path)
    example = next(text for text in EXAMPLES if "for path in sorted" in text)
    assert len([line for line in example.splitlines() if line.strip()]) <= 6
    _run(example)
    assert re.fullmatch(r"birchline not before \d{4}-\d\d-\d\d\n", capsys.readouterr().out)


@pytest.mark.parametrize("words", ["work.plan.company", "build_binder(", "linted = lint_files", "except SecorError"])
def test_the_examples_of_the_page_run(
    words: str, clients: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(clients)
    (clients / "binders").mkdir(exist_ok=True)
    _run(next(text for text in EXAMPLES if words in text))
    if words != "linted = lint_files":
        assert capsys.readouterr().out

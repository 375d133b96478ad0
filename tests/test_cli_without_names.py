"""``--without-names`` of every command that has it: nobody of the sample is named in text, HTML, JSON, Word or Excel."""

from __future__ import annotations

import re
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from amounts import ALL
from coverage_cases import SAMPLE
from test_without_names import names

from secor_docs.cli import main

FEW = () if ALL else ("--only", "flha", "--only", "orientation-form", "--only", "roles-responsibilities")
"""Lint goes through all documents of a binder, and does so in three of the commands."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with its records logged, and its binder."""
    folder = tmp_path_factory.mktemp("clients") / "prairie"
    folder.mkdir()
    for name in ("company.yaml", "records.csv", "logo.png"):
        shutil.copy(SAMPLE / name, folder)
    company, rows, out = (str(folder / name) for name in ("company.yaml", "records.csv", "binders"))
    for words in (["tracker", "new", company], ["log", "import", company, rows], ["build", company, "-o", out, *FEW]):
        assert not main(words)
    return folder


def said(path: Path) -> str:
    """Everything a file says: of a package, all its parts."""
    if path.suffix not in {".docx", ".xlsx"}:
        return path.read_text("utf-8").replace("\r\n ", "")
    with zipfile.ZipFile(path) as zip_:
        parts = [zip_.read(name).decode() for name in zip_.namelist() if name.endswith((".xml", ".rels"))]
    return re.sub(r"<[^>]+>", " ", " ".join(parts)) + re.sub(r"</?w:[rt]\b[^>]*>", "", " ".join(parts))


COMMANDS = {
    "ready": ("ready", "{company}", "--as-of", "2026-11-27", "--every-row"),
    "ready json": ("ready", "{company}", "--as-of", "2026-11-27", "--json"),
    "ready files": ("ready", "{company}", "--html", "{out}/r.html", "--docx", "{out}/r.docx"),
    "statement": ("start", "{company}", "--override", "asked for", "-o", "{out}/s.docx"),
    "coverage": ("coverage", "{company}", "--as-of", "2026-11-27"),
    "coverage json": ("coverage", "{company}", "--json"),
    "coverage files": (
        "coverage",
        "{company}",
        "--html",
        "{out}/c.html",
        "--docx",
        "{out}/c.docx",
        "--xlsx",
        "{out}/c.xlsx",
    ),
    "status": ("clients", "status", "{clients}", "--jobs", "1", "--json", "--as-of", "2027-03-01"),
    "status files": (
        *("clients", "status", "{clients}", "--jobs", "1", "--weeks", "100", "--html", "{out}/p.html"),
        *("--xlsx", "{out}/p.xlsx", "--ics", "{out}/p.ics"),
    ),
    "lint": ("lint", "{binder}", "--company", "{company}"),
    "lint json": ("lint", "{binder}", "--company", "{company}", "--json"),
    "lint files": ("lint", "{binder}", "--company", "{company}", "--html", "{out}/l.html"),
}


@pytest.mark.parametrize("which", COMMANDS)
def test_nobody_is_named(which: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = {
        "company": folder / "company.yaml",
        "clients": folder.parent,
        "binder": next((folder / "binders").iterdir()),
        "out": tmp_path,
    }
    with suppress(SystemExit):
        main([*(word.format(**where) for word in COMMANDS[which]), "--without-names"])
    shown = capsys.readouterr()
    files = sorted(tmp_path.iterdir())
    assert len(files) == sum(word.startswith("{out}") for word in COMMANDS[which]), shown.err
    told = " ".join((shown.out, shown.err, *map(said, files))).replace(str(folder), "")
    assert {name for name in names() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told, re.IGNORECASE)} == set()


def test_lint_needs_the_company_to_know_the_names(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(folder / "binders"), "--without-names"]) == 2
    assert "--without-names needs --company" in capsys.readouterr().err

"""The same build again: what is in the folder says whether there is anything to do, and nothing else does."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from secor_docs import cli
from secor_docs.binder import prepare as preparing
from secor_docs.binder.inputs import Inputs
from secor_docs.cli import main
from secor_docs.data_files import Stock, shipped
from secor_docs.files import LOCK, MANIFEST, tree_hash

SAMPLE = shipped() / "samples/prairie-ridge-framing"
FLHA = "templates/05-hazard-assessment/flha.docx"
DAY = date(2026, 11, 25)
WORDS = ["build", "company.yaml", "-o", "out", "--overlay", "mine"]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a company, an overlay and a finished binder: made once."""
    folder = tmp_path_factory.mktemp("first")
    shutil.copyfile(SAMPLE / "logo.png", folder / "logo.png")
    text = (SAMPLE / "company.yaml").read_text("utf-8")
    (folder / "company.yaml").write_text(text, "utf-8")
    overlay = folder / "mine" / FLHA
    overlay.parent.mkdir(parents=True)
    shutil.copyfile(shipped() / FLHA, overlay)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(cli, "today", lambda: DAY)
        assert main(WORDS) in {0, None}
    return folder


@pytest.fixture
def office(first: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it to change."""
    shutil.copytree(first, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "today", lambda: DAY)
    return tmp_path


def package(office: Path) -> Path:
    return office / "out/prairie-ridge-framing"


class RunError(BaseException):
    """The company was read; nothing on the way up takes it for a fault of the program."""


def never(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise RunError

    monkeypatch.setattr(preparing, "prepare", refuse)


@pytest.mark.parametrize("more", [[], ["--json"], ["--verbose"]], ids=str)
def test_a_build_with_nothing_to_do_says_what_a_full_one_says_and_reads_no_company(
    more: list[str], office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        never(patch)
        assert main([*WORDS, *more]) in {0, None}
    said = capsys.readouterr().out
    with monkeypatch.context() as patch:
        patch.setattr("secor_docs.binder.manifest.nothing_to_do", lambda *_: None)
        assert main([*WORDS, *more]) in {0, None}
    assert said == capsys.readouterr().out
    assert "unchanged" in said


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


CHANGES: dict[str, Callable[[Path, pytest.MonkeyPatch], object]] = {
    "a word of company.yaml": lambda f, _: replaced(f / "company.yaml", "Desmond Okafor", "Desmond Okoro"),
    "the logo": lambda f, _: (f / "logo.png").write_bytes((f / "logo.png").read_bytes() + b"\0"),
    "the logo is gone": lambda f, _: (f / "logo.png").unlink(),
    "a template of the overlay": lambda f, _: (f / "mine" / FLHA).write_bytes(b"another"),
    "a file that was edited": lambda f, _: next(package(f).rglob("*flha*.docx")).write_bytes(b"mine"),
    "a file that was deleted": lambda f, _: next(package(f).rglob("*flha*.docx")).unlink(),
    "the manifest is gone": lambda f, _: (package(f) / MANIFEST).unlink(),
    "the manifest is damaged": lambda f, _: (package(f) / MANIFEST).write_text("{", "utf-8"),
    "the day": lambda _f, patch: patch.setattr(cli, "today", lambda: date(2026, 11, 26)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_build_is_run_where_anything_has_changed(what: str, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CHANGES[what](office, monkeypatch)
    never(monkeypatch)
    with pytest.raises(RunError):
        main(WORDS)


@pytest.mark.parametrize("more", [["--final"], ["--print-kit"], ["--only", "flha"]], ids=str)
def test_other_words_are_another_build(more: list[str], office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    never(monkeypatch)
    with pytest.raises(RunError):
        main([*WORDS, *more])


def test_a_file_that_was_edited_is_named_every_time(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    next(package(office).rglob("documents/**/*flha*.docx")).write_bytes(b"mine")
    for _ in range(2):
        main(WORDS)
        assert "because you have edited them (1)" in capsys.readouterr().out


@pytest.mark.parametrize("cached", [True, False])
def test_a_locked_package_is_refused_though_nothing_has_changed(
    cached: bool, office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(office / "cache") if cached else "")
    assert main(["lock", str(package(office))]) in {0, None}
    capsys.readouterr()
    assert main(WORDS) == 3
    assert "this package is locked" in capsys.readouterr().err
    (package(office) / LOCK).unlink()
    assert main(WORDS) in {0, None}


def test_a_copy_of_a_package_is_not_taken_for_it(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(office).rename(office / "out/a-copy")
    never(monkeypatch)
    with pytest.raises(RunError):
        main(WORDS)


def test_a_build_of_one_document_does_not_pass_for_the_whole(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main([*WORDS, "--only", "flha"])
    never(monkeypatch)
    with pytest.raises(RunError):
        main(WORDS)


def test_a_manifest_of_the_first_version_is_no_hindrance(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(office) / MANIFEST
    manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
    for name in ("inputs", "folder", "pictures", "gaps", "remarks"):
        del manifest[name]
    path.write_text(json.dumps(manifest), "utf-8")
    assert main(WORDS) in {0, None}
    assert "unchanged." in capsys.readouterr().out


LOADED = """
import sys
from secor_docs.cli import main
main(sys.argv[1].split())
print(sorted({"pydantic", "yaml", "lxml", "jinja2", "docx", "docxtpl", "PIL", "rich"} & sys.modules.keys()))
"""


def test_a_build_with_nothing_to_do_opens_nothing_heavy(office: Path) -> None:
    main(WORDS[:4])  # by the clock of this machine, as the process below
    words = " ".join(WORDS[:4])
    subprocess.run([sys.executable, "-c", LOADED, words], capture_output=True, text=True, check=True)
    done = subprocess.run([sys.executable, "-c", LOADED, words], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_inputs_are_known_by_their_bytes(office: Path) -> None:
    company, stock = office / "company.yaml", Stock.of([office / "mine"])
    before = Inputs().of(company, stock, ("draft",))
    (office / "mine" / FLHA).touch()
    assert Inputs().of(company, stock, ("draft",)) == before
    found = {before, Inputs().of(company, stock, ("final",)), Inputs().of(company, Stock.of(), ("draft",))}
    (office / "mine" / FLHA).write_bytes(b"another")
    found.add(Inputs().of(company, stock, ("draft",)))
    assert len(found) == 4


def test_the_hash_of_a_folder_sees_what_was_added_renamed_or_changed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one.txt").write_text("1", "utf-8")
    seen = {tree_hash(tmp_path, (".txt",))}
    (tmp_path / "two.txt").write_text("2", "utf-8")
    seen.add(tree_hash(tmp_path, (".txt",)))
    (tmp_path / "two.txt").rename(tmp_path / "three.txt")
    seen.add(tree_hash(tmp_path, (".txt",)))
    (tmp_path / "three.txt").write_text("3", "utf-8")
    seen.add(tree_hash(tmp_path, (".txt",)))
    assert len(seen) == 4
    (tmp_path / "~$three.txt").write_text("Word holds it", "utf-8")
    (tmp_path / "other.md").write_text("not asked for", "utf-8")
    assert tree_hash(tmp_path, (".txt",)) in seen

"""The same build again: answered at a glance where nothing changed, and run where anything did."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from secor_docs import cache, cli
from secor_docs.binder import kept
from secor_docs.binder.make import make
from secor_docs.binder.prepare import prepare, recipe_of
from secor_docs.cli import main
from secor_docs.data_files import Stock, shipped
from secor_docs.stamp import inputs, stamp

SAMPLE = shipped() / "samples/prairie-ridge-framing"
DAY = date(2026, 11, 25)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a company, an overlay and a cache of its own."""
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "today", lambda: DAY)
    for name in ("company.yaml", "logo.png"):
        shutil.copyfile(SAMPLE / name, tmp_path / name)
    overlay = tmp_path / "mine/templates/05-hazard-assessment"
    overlay.mkdir(parents=True)
    shutil.copyfile(shipped() / "templates/05-hazard-assessment/flha.docx", overlay / "flha.docx")
    return tmp_path


WORDS = ["build", "company.yaml", "-o", "out", "--overlay", "mine"]


def built(capsys: pytest.CaptureFixture[str], words: list[str] = WORDS) -> str:
    assert main(words) in {0, None}
    return capsys.readouterr().out


def never(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_words: list[str]) -> None:
        raise AssertionError("the command was run")

    monkeypatch.setattr(cli, "_run", refuse)


def test_a_build_with_nothing_to_do_is_answered_without_being_run(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "new." in built(capsys)
    with monkeypatch.context() as patch:
        never(patch)
        said = built(capsys)
    cache.clear()
    assert said == built(capsys)
    assert "unchanged." in said


CHANGES: dict[str, Callable[[Path, pytest.MonkeyPatch], object]] = {
    "a word of company.yaml": lambda f, _: (f / "company.yaml").write_text(
        (f / "company.yaml").read_text("utf-8").replace("Desmond Okafor", "Desmond Okoro"), "utf-8"
    ),
    "the logo": lambda f, _: (f / "logo.png").write_bytes(
        (shipped() / "samples/summit-roofing/logo.png").read_bytes()
        if (shipped() / "samples/summit-roofing/logo.png").is_file()
        else (f / "logo.png").read_bytes() + b"\0"
    ),
    "a template of the overlay": lambda f, _: os.utime(f / "mine/templates/05-hazard-assessment/flha.docx", (1, 1)),
    "a file that was edited": lambda f, _: next((f / "out").rglob("*flha*.docx")).write_bytes(b"mine"),
    "a file that was deleted": lambda f, _: next((f / "out").rglob("*flha*.docx")).unlink(),
    "the day": lambda _f, patch: patch.setattr(cli, "today", lambda: date(2026, 11, 26)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_build_is_run_where_anything_has_changed(
    what: str, office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built(capsys)
    CHANGES[what](office, monkeypatch)
    never(monkeypatch)
    with pytest.raises(AssertionError, match="the command was run"):
        main(WORDS)


def test_other_words_are_another_command(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built(capsys)
    never(monkeypatch)
    with pytest.raises(AssertionError, match="the command was run"):
        main([*WORDS, "--final"])


def test_a_damaged_record_is_no_answer(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built(capsys)
    for record in (office / "cache").glob("answer-*"):
        record.write_bytes(record.read_bytes()[:-3])
    never(monkeypatch)
    with pytest.raises(AssertionError, match="the command was run"):
        main(WORDS)


def test_a_binder_with_edited_files_is_looked_at_every_time(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built(capsys)
    next((office / "out").rglob("documents/**/*flha*.docx")).write_bytes(b"mine")
    assert "because you have edited them" in built(capsys)
    never(monkeypatch)
    with pytest.raises(AssertionError, match="the command was run"):
        main(WORDS)


def test_without_a_cache_folder_every_build_is_run(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", "")
    built(capsys)
    never(monkeypatch)
    with pytest.raises(AssertionError, match="the command was run"):
        main(WORDS)


LOADED = """
import sys
from secor_docs.cli import main
main(sys.argv[1].split())
print(sorted({"click", "pydantic", "yaml", "lxml", "jinja2", "docx", "docxtpl", "PIL"} & sys.modules.keys()))
"""


def test_a_run_opens_only_what_it_needs(office: Path) -> None:
    def loaded() -> str:
        environment = {**os.environ, "SECOR_CACHE_DIR": str(office / "cache")}
        words = "build company.yaml -o out"
        done = subprocess.run(
            [sys.executable, "-c", LOADED, words], capture_output=True, text=True, check=True, env=environment
        )
        return done.stdout.splitlines()[-1]

    loaded()
    assert loaded() == "[]"
    shutil.rmtree(office / "out")
    assert loaded() == "['click', 'jinja2']"


# -- recipes kept -------------------------------------------------------------------------------------


def test_a_kept_recipe_makes_the_same_files(office: Path) -> None:
    company, stock = office / "company.yaml", Stock.of()
    key = inputs(company, stock, DAY)
    fresh = recipe_of(prepare(company, stock))
    kept.keep(company, key, fresh, ["a remark"])
    found = kept.load(company, key)
    assert found is not None
    assert found[1] == ("a remark",)
    kept_made, made = make(found[0], stock), make(fresh, stock)
    assert (kept_made.files, kept_made.about, kept_made.gaps) == (made.files, made.about, made.gaps)


def test_a_recipe_is_kept_for_just_these_inputs(office: Path) -> None:
    company, stock = office / "company.yaml", Stock.of()
    key = inputs(company, stock, DAY)
    kept.keep(company, key, recipe_of(prepare(company, stock)), [])
    assert kept.load(company, inputs(company, stock, date(2026, 11, 26))) is None
    assert kept.load(company, inputs(company, Stock.of([office / "mine"]), DAY)) is None
    (office / "logo.png").write_bytes(b"another")
    assert kept.load(company, key) is None


def test_a_stamp_sees_what_was_added_renamed_resized_or_touched(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one.txt").write_text("1", "utf-8")
    seen = {stamp([tmp_path])}
    (tmp_path / "two.txt").write_text("2", "utf-8")
    seen.add(stamp([tmp_path]))
    (tmp_path / "two.txt").rename(tmp_path / "three.txt")
    seen.add(stamp([tmp_path]))
    (tmp_path / "three.txt").write_text("33", "utf-8")
    seen.add(stamp([tmp_path]))
    os.utime(tmp_path / "a/one.txt", (1, 1))
    seen.add(stamp([tmp_path]))
    assert len(seen) == 5
    (tmp_path / "~$three.txt").write_text("Word holds it", "utf-8")
    assert stamp([tmp_path]) in seen


# -- a second process ---------------------------------------------------------------------------------

ASIDE = """
import sys
from secor_docs.binder.aside import aside, may_go_aside
from secor_docs.binder.prepare import prepare, recipe_of
from secor_docs.binder.make import make
from secor_docs.data_files import Stock
import os, pathlib

assert may_go_aside() == (sys.platform == "linux" and os.cpu_count() > 1)
if may_go_aside():
    with aside(lambda: [1, "two"]) as later:
        assert later() == [1, "two"]
    here = os.getpid()
    with aside(lambda: os._exit(3) if os.getpid() != here else "told here") as later:
        assert later() == "told here"
    with aside(lambda: __import__("time").sleep(60)):
        pass
recipe = recipe_of(prepare(pathlib.Path(sys.argv[1]), Stock.of()))
assert make(recipe, Stock.of(), two_at_once=True) == make(recipe, Stock.of())
"""


def test_work_done_aside_comes_out_the_same_and_is_done_here_where_it_fails() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASIDE, str(SAMPLE / "company.yaml")],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr

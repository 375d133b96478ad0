"""Compiled templates on disk: used when they can be trusted, made again on any doubt."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from secor_docs import cache
from secor_docs.cli import main
from secor_docs.data_files import shipped
from secor_docs.word.template import compiler, template_cache
from secor_docs.word.template.template import open_template

FLHA = (shipped() / "templates/05-hazard-assessment/flha.docx").read_bytes() + b" "
"""Not the shipped one, which is never compiled."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def _forbid_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(compiler, "_compile", refuse)


def _record(home: Path) -> Path:
    return next(path for path in home.glob("*.secor-kept") if "-text" not in path.name)


def test_a_second_opening_compiles_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_template(FLHA, "flha.docx")
    _forbid_compiling(monkeypatch)
    second = open_template(FLHA, "flha.docx")
    assert [part.lines for part in first.parts] == [part.lines for part in second.parts]
    assert first.names_used() == second.names_used()


@pytest.mark.parametrize("harm", ["cut", "changed", "empty"])
def test_a_damaged_record_is_made_anew(harm: str, home: Path) -> None:
    open_template(FLHA, "flha.docx")
    raw = _record(home).read_bytes()
    _record(home).write_bytes({"cut": raw[:-7], "changed": raw[:40] + b"x" + raw[41:], "empty": b""}[harm])
    assert open_template(FLHA, "flha.docx").parts
    assert _record(home).read_bytes() == raw


def test_another_name_or_content_is_another_record(home: Path) -> None:
    assert (
        len(
            {
                template_cache.key_of(FLHA, "a"),
                template_cache.key_of(FLHA, "b"),
                template_cache.key_of(FLHA + b" ", "a"),
            }
        )
        == 3
    )


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
@pytest.mark.parametrize("open_to_others", ["folder", "record"])
def test_what_others_could_have_written_is_never_run(
    open_to_others: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_template(FLHA, "flha.docx")
    (home if open_to_others == "folder" else _record(home)).chmod(0o777)
    _forbid_compiling(monkeypatch)
    with pytest.raises(AssertionError, match="compiled again"):
        open_template(FLHA, "flha.docx")


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("SECOR_CACHE_DIR", str(tmp_path / "file/below"))
    assert open_template(FLHA, "flha.docx").parts


def test_an_empty_setting_turns_the_cache_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_CACHE_DIR", "")
    assert cache.folder() is None


def test_clear_empties_it_and_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_template(FLHA, "flha.docx")
    main(["cache", "clear"])
    assert "2 kept records deleted" in capsys.readouterr().out
    assert not list(home.iterdir())

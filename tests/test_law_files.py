"""Texts that people bring: an official section, a list from elsewhere; what is watched; figures that changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from secor_docs.cli.commands import group
from secor_docs.data_files import Stock, shipped
from secor_docs.lint.law_in_file import law_in_file
from secor_docs.load import load_index, load_official, load_watch
from secor_docs.problems import CouldNotReadError

MADE_UP = (
    "455(1) Where a trench is deeper than 1.5 metres (a made-up text), an employer must ensure an exit within 9 metres."
)


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(group, ["legislation", *arguments], input=given)


def test_a_pasted_text_is_kept_with_name_and_day_and_our_figures_are_held_against_it(tmp_path: Path) -> None:
    result = run(
        "fill", "Code 455", "-", "--by", "Dana Roy", "--day", "2026-11-27", "--into", str(tmp_path), given=MADE_UP
    )
    assert result.exit_code == 1, result.output
    said = " ".join(result.output.split())
    assert "Figures of ours that the text does not have: 8 m." in said
    assert "Figures of the text that our entry does not have: 9 metres." in said
    assert "hazard_library/excavation.yaml" in said
    [kept] = load_official(Stock.of([tmp_path]))
    assert (kept.by, str(kept.day), kept.text) == ("Dana Roy", "2026-11-27", MADE_UP)


def test_a_second_text_leaves_the_first_beside_it(tmp_path: Path) -> None:
    for text in (MADE_UP, MADE_UP.replace("9 metres", "8 metres")):
        run("fill", "Code 455", "-", "--by", "Dana Roy", "--day", "2026-11-27", "--into", str(tmp_path), given=text)
    names = sorted(path.name for path in (tmp_path / "industry_legislation/official").iterdir())
    assert names == ["code-455.before-1.txt", "code-455.yaml"]
    assert "8 metres" in load_official(Stock.of([tmp_path]))[0].text


def test_a_text_that_has_our_figures_ends_with_nothing_and_claims_no_proof(tmp_path: Path) -> None:
    text = MADE_UP.replace("9 metres", "8 metres")
    result = run("fill", "Code 455", "-", "--by", "Dana Roy", "--into", str(tmp_path), given=text)
    assert result.exit_code == 0, result.output
    assert "That is no proof" in result.output


@pytest.mark.parametrize(("citation", "text"), [("Code 350", MADE_UP), ("Code 455", "x"), ("Fire Code", MADE_UP)])
def test_a_dead_section_no_text_and_no_citation_are_refused(citation: str, text: str, tmp_path: Path) -> None:
    assert run("fill", citation, "-", "--by", "Dana Roy", "--into", str(tmp_path), given=text).exit_code == 2
    assert list(tmp_path.iterdir()) == []


def lists(folder: Path) -> list[Path]:
    text = folder / "list.txt"
    text.write_text(
        "Part 9 Fall protection, s. 139 and 140\nPart 33 Explosives\nOHS Act s. 17\nsection 9999\n", "utf-8"
    )
    book = Workbook()
    assert book.active is not None
    for row in (
        ["Part 9", "Fall protection, s. 139 and 140"],
        ["Part 33", "Explosives"],
        ["OHS Act s. 17", ""],
        ["", ""],
    ):
        book.active.append(row)
    book.save(folder / "list.xlsx")
    return [text, folder / "list.xlsx"]


def test_a_list_from_elsewhere_is_read_from_text_and_excel(tmp_path: Path) -> None:
    for path in lists(tmp_path):
        found = set(map(str, law_in_file(path, load_index(Stock()))))
        wanted = {"OHS Code Part 9", "OHS Code s. 139", "OHS Code s. 140", "OHS Code Part 33", "OHS Act s. 17"}
        assert wanted <= found, path


def test_a_list_from_elsewhere_is_held_against_a_companys_own(tmp_path: Path) -> None:
    company = shipped() / "samples/prairie-ridge-framing/company.yaml"
    rows = json.loads(run("compare", str(lists(tmp_path)[0]), str(company), "--json").output)
    assert "OHS Code s. 139" in rows["in both"]
    assert rows["only theirs"] == ["OHS Code Part 33"]
    assert "OHS Code s. 7" in rows["only ours"]
    assert "OHS Code s. 139" not in rows["only ours"]


def test_a_file_without_law_and_a_file_of_another_kind_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("Nothing here.", "utf-8")
    assert run("compare", str(tmp_path / "empty.txt")).exit_code == 1
    (tmp_path / "picture.txt").write_bytes(b"\xff\xfe\x00\x9f")
    with pytest.raises(CouldNotReadError):
        law_in_file(tmp_path / "picture.txt", load_index(Stock()))


def test_watch_says_the_age_of_each_law_and_what_is_under_review() -> None:
    said = " ".join(run("watch", "--as-of", "2026-11-27").output.split())
    assert "current to 2025-03-31, 20 months old" in said
    assert "edition not seen, of an age nobody saw" in said
    assert all(subject.do in said for subject in load_watch(Stock()).subjects)
    assert "Not found: The sections of the OHS Regulation" in said


def test_diff_names_figures_that_changed_with_the_statements_that_rest_on_them(tmp_path: Path) -> None:
    for name in ("act", "regulation", "code", "figures"):
        text = (shipped() / f"industry_legislation/{name}.yaml").read_text("utf-8")
        (tmp_path / f"{name}.yaml").write_text(text.replace("within [8 m](exit)", "within [6 m](exit)"), "utf-8")
    [row] = json.loads(run("diff", str(tmp_path), str(shipped() / "industry_legislation"), "--json").output)
    assert (row["kind"], row["citation"], row["old"], row["new"]) == ("figure", "OHS Code s. 455", "6 m", "8 m")
    assert any("ground-disturbance-checklist" in words for words in row["statements"])

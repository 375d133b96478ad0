"""What a command says to type next can be typed as it is printed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from secor_docs.cli.check import command as check
from secor_docs.cli.commands import group
from secor_docs.names import as_argument
from secor_docs.values import number_of

SAMPLE = Path(__file__).parent.parent / "samples" / "bright-spark-electric" / "company.yaml"
ODD = ("Ó'Brien & Søn  Ltd", "Oak (old)", 'the "Knoll"', "cash $HOME", "a;b", "it's", "Birch*", "a`b", "me!")


@pytest.mark.parametrize("name", ODD)
def test_a_path_is_printed_as_it_is_typed(name: str, tmp_path: Path) -> None:
    assert shlex.split(as_argument(tmp_path / name / "company.yaml")) == [str(tmp_path / name / "company.yaml")]
    (tmp_path / name).mkdir()
    path = Path(tmp_path / name / "company.yaml")
    path.write_bytes(SAMPLE.read_bytes())
    (said,) = re.findall(r"secor build (.+)", CliRunner().invoke(check, [str(path)]).output)
    assert shlex.split(said)[0] == str(path)
    path.write_text("company: {phone: 1}\n", "utf-8")
    (said,) = re.findall(r"run: secor check (.+)", CliRunner().invoke(check, [str(path)]).output)
    assert shlex.split(said) == [str(path)]


def test_a_plain_path_needs_no_quotes() -> None:
    assert as_argument(r"C:\clients\Zoë\company.yaml") == r"C:\clients\Zoë\company.yaml"
    assert as_argument(r"C:\my clients\company.yaml") == r'"C:\my clients\company.yaml"'


def test_one_thing_is_not_spoken_of_as_many() -> None:
    assert [number_of(n, "entry", "entries") for n in (0, 1, 2)] == ["0 entries", "1 entry", "2 entries"]


def test_pack_in_the_folder_of_a_company_needs_no_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "company.yaml").write_bytes(SAMPLE.read_bytes())
    done = CliRunner().invoke(group, ["pack"])
    assert done.exit_code == 0
    assert len(list(tmp_path.glob("evidence-*.zip"))) == 1

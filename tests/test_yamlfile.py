"""YAML files: what stays text, where things are, what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field

from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem
from secor_docs.yamlfile import MAX_BYTES, YamlText, choices, dotted, parse_yaml, read_model, read_yaml, unprintable


@pytest.mark.parametrize(
    "written",
    ["0123456", "06601", "no", "Yes", "4:30", "1.10", "1e3", "2021-02-30", "0x1F", "1_000", ".inf", "=", "0o17"],
)
def test_every_plain_scalar_stays_the_text_that_was_written(written: str) -> None:
    assert parse_yaml(f"value: {written}\n", "f.yaml").data == {"value": written}


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_only_an_empty_value_and_null_mean_nothing(written: str) -> None:
    assert parse_yaml(f"value: {written}\n", "f.yaml").data == {"value": None}


@pytest.mark.parametrize("written", ["Null", "NULL"])
def test_a_name_may_be_null(written: str) -> None:
    assert parse_yaml(f"name: {written}\n", "f.yaml").data == {"name": written}


@pytest.mark.parametrize("written", ['"null"', "'~'"])
def test_a_quoted_null_is_text(written: str) -> None:
    assert parse_yaml(f"value: {written}\n", "f.yaml").data == {"value": written[1:-1]}


def test_lines_are_those_of_the_keys() -> None:
    source = parse_yaml("a:\n  b:\n    - one\n    - c: two\n\nd: three\n", "f.yaml")
    assert [source.place(p).line for p in (("a", "b"), ("a", "b", 0), ("a", "b", 1, "c"), ("d",))] == [2, 3, 4, 6]


def test_a_missing_path_has_the_place_of_its_nearest_parent() -> None:
    source = parse_yaml("a: 1\nb:\n  c: 2\n", "f.yaml")
    assert source.place(("b", "x", 0, "y")) == Place("f.yaml", 2)


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: x\r\n")
    assert read_yaml(path).data == {"name": "x"}


def test_a_file_that_is_too_large_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(InputWrongError, match=r"^big\.yaml: the file is larger than 2 MB\. Check that"):
        read_yaml(path)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError, match="could not be read: No such file"):
        read_yaml(tmp_path / "none.yaml")


def test_aliases_that_would_grow_without_end_are_refused_before_anything_is_built() -> None:
    bomb = "a: &a [x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdefghijklmnop", "bcdefghijklmnopq", strict=True)
    )
    with pytest.raises(InputWrongError) as caught:
        parse_yaml(bomb, "f.yaml")
    assert "an alias (*a)" in str(caught.value)


def test_a_hundred_thousand_brackets_are_refused() -> None:
    with pytest.raises(InputWrongError, match="nested more than 40 levels deep"):
        parse_yaml("[" * 100_000, "f.yaml")


@given(st.text())
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    places = []
    try:
        places = list(parse_yaml(text, "f.yaml").lines.values())
    except InputWrongError as error:
        places = [problem.place.line for problem in error.problems]
    assert all(0 <= line <= len(text) + 1 for line in places)


@given(st.binary())
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(raw)
    problems: tuple[Problem, ...] | None = None
    try:
        read_yaml(path)
    except InputWrongError as error:
        problems = error.problems
    assert problems != ()


@pytest.mark.parametrize("char", ["\x00", "\x1f", "\x7f", "\ud800", "\ufdd0", "\ufffe", "\U0010ffff"])
def test_what_word_cannot_hold_is_unprintable(char: str) -> None:
    assert unprintable(char)


@pytest.mark.parametrize("char", ["\t", "\n", " ", "é", "ᓀ", "م", "🏗", "\u2028"])
def test_text_of_any_language_is_printable(char: str) -> None:
    assert not unprintable(char)


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")

    size: int = Field(ge=1, description="The size in metres", examples=["3"])


class _Whole(BaseModel):
    model_config = ConfigDict(extra="forbid")

    parts: list[_Part] = []
    since: str = Field(default="", alias="from", max_length=3, description="The first day", examples=["Mon."])


def _said(text: str) -> str:
    with pytest.raises(InputWrongError) as caught:
        read_model(_Whole, parse_yaml(text, "f.yaml"))
    return str(caught.value)


def test_all_faults_of_a_model_come_at_once_in_the_order_of_the_file() -> None:
    assert _said("parts:\n  - size: x\n  - size: 0\n  - sise: 1\nfrom: long\n").splitlines() == [
        'f.yaml:2: parts[0].size: found "x". Write a number, such as 3. [Y017]',
        'f.yaml:3: parts[1].size: found "0". Write a number of at least 1. [Y018]',
        'f.yaml:4: parts[2].sise: no such key. Did you mean "size"? [Y012]',
        "f.yaml:4: parts[2].size: is missing. Add the size in metres, such as 3. [Y013]",
        "f.yaml:5: from: longer than 3 letters. Shorten it. [Y019]",
    ]


def test_an_example_that_ends_in_a_full_stop_does_not_double_it() -> None:
    assert _said("from: [a]\n") == "f.yaml:1: from: found a list. Write the first day, such as Mon. [Y020]"


def test_the_keys_offered_are_those_of_the_file() -> None:
    assert _said("zzzzzz: 1\n") == "f.yaml:1: zzzzzz: no such key. The keys here are: parts, from. [Y012]"


def test_a_part_of_a_file_is_read_with_the_lines_of_the_file() -> None:
    source = parse_yaml("x:\n  y:\n    size: no\n", "f.yaml")
    with pytest.raises(InputWrongError, match=r'^f\.yaml:3: x\.y\.size: found "no"'):
        read_model(_Part, source, ("x", "y"))


def test_dotted_paths_read_like_the_file() -> None:
    assert dotted(("employees", 2, "courses", 0, "issued")) == "employees[2].courses[0].issued"


def test_choices_are_found_inside_optional_types() -> None:
    assert choices(Literal["a", "b or c"] | None) == ("a", "b or c")
    assert choices(str | None) == ()


def test_place_without_lines_names_the_file() -> None:
    assert str(YamlText("f.yaml", {}).place(())) == "f.yaml:1"

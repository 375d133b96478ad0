"""Facts: groups, gaps, and how values are put into words."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_docs.dates import long_date
from secor_docs.values import (
    GAP_CLOSE,
    GAP_OPEN,
    MissingValue,
    Namespace,
    gaps_in,
    in_words,
    listed,
    names_in,
    path_of,
    split_gaps,
)


def test_a_group_gives_its_values_by_name_and_no_others() -> None:
    group = Namespace("company", {"phone": "403"})
    assert group.phone == "403"
    assert not hasattr(group, "fone")
    assert not hasattr(group, "_anything")
    assert (names_in(group), path_of(group)) == (["phone"], "company")


def test_a_group_is_not_changed_through_what_it_was_made_from() -> None:
    values = {"a": 1}
    group = Namespace("", values)
    values["a"] = 2
    assert group.a == 1


def test_groups_are_equal_by_their_values() -> None:
    assert Namespace("a", {"x": 1}) == Namespace("b", {"x": 1})
    assert Namespace("a", {"x": 1}) != Namespace("a", {"x": 2})
    assert len({Namespace("a", {"x": 1}), Namespace("a", {"x": 1})}) == 1


@pytest.mark.parametrize("value", [Namespace("a", {"x": MissingValue("a.x")}), MissingValue("a.b")])
def test_facts_can_be_copied_and_sent_to_another_process(value: Any) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert repr(twin) == repr(value)


def test_a_gap_is_false_empty_and_shows_its_path() -> None:
    gap = MissingValue("sites[0].muster_point")
    assert not gap
    assert list(gap) == []
    assert len(gap) == 0
    assert gaps_in(f"At {gap}.") == ["sites[0].muster_point"]


def test_a_part_of_a_gap_is_a_gap() -> None:
    assert MissingValue("site").hospital.name.path == "site.hospital.name"
    assert MissingValue("sites")[0].path == "sites[0]"
    assert MissingValue("site")["name"].path == "site.name"
    with pytest.raises(AttributeError):
        MissingValue("site")._inner  # noqa: B018 - the access is what is tested


@pytest.mark.parametrize("other", [0, 3, "x", date(2026, 1, 1), MissingValue("b")])
def test_nothing_is_more_or_less_than_a_gap(other: Any) -> None:
    gap = MissingValue("a")
    assert [gap < other, gap > other, gap <= other, gap >= other] == [False] * 4


def test_adding_to_a_gap_keeps_the_gap_in_view() -> None:
    gap = MissingValue("a")
    assert gaps_in("Call " + gap) == gaps_in(gap + " now") == ["a"]
    assert (gap + 1).path == (1 + gap).path == "a"
    some = ["x"]
    assert some + gap == gap + some == some


PLAIN = st.text(st.characters(blacklist_characters=GAP_OPEN + GAP_CLOSE))


@given(st.lists(st.tuples(PLAIN, PLAIN)))
def test_splitting_text_at_its_gaps_loses_nothing(pairs: list[tuple[str, str]]) -> None:
    text = "".join(f"{words}{MissingValue(path)}" for words, path in pairs)
    pieces = list(split_gaps(text))
    assert "".join(f"{GAP_OPEN}{piece}{GAP_CLOSE}" if is_gap else piece for piece, is_gap in pieces) == text
    assert [piece for piece, is_gap in pieces if is_gap] == gaps_in(text) == [path for _, path in pairs]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "yes"),
        (False, "no"),
        (3, "3"),
        (1.5, "1.5"),
        ("a", "a"),
        (date(2026, 3, 1), "March 1, 2026"),
        (date(2026, 12, 31), "December 31, 2026"),
    ],
)
def test_values_are_put_into_words(value: Any, words: str) -> None:
    assert in_words(value) == words


def test_months_are_named_in_order() -> None:
    assert [long_date(date(2026, month, 9)).split()[0][:3] for month in (1, 2, 6, 9, 11)] == [
        "Jan",
        "Feb",
        "Jun",
        "Sep",
        "Nov",
    ]


@pytest.mark.parametrize(
    ("values", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"), ([1, True], "1 and yes")],
)
def test_lists_are_put_into_words(values: list[Any], text: str) -> None:
    assert listed(values) == text


def test_a_list_may_be_joined_by_another_word() -> None:
    assert listed(["a", "b", "c"], "or") == "a, b or c"

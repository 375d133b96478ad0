"""The questions of trust, held against sixty histories that somebody made up who had not seen the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from amounts import CI, FULL
from histories import History, asks, histories, rows_of

from secor_docs.program.trust import TrustKind

MATCHING: tuple[set[TrustKind], ...] = (
    {"written-at-once", "same-words"},
    {"day-off"},
    {"not-there"},
    {"not-known", "another-company"},
    {"site-not-open"},
    {"one-file", "picture-day"},
    {"two-places"},
    {"same-words", "day-off"},
    {"picture-day", "not-there", "copied-year"},
    {"shut-down", "nil-against"},
    {"many-on-one-day"},
    {"picture-day"},
    {"nil-early", "nil-against"},
    {"written-at-once"},
    {"not-there"},
    {"one-file", "same-words", "not-there"},
    {"same-words"},
    {"shut-down", "said-closed"},
    {"written-before", "picture-day"},
    {"two-places", "same-words"},
    {"said-away"},
    {"said-away"},
    {"other-season"},
    {"one-file"},
    {"before-event", "not-there", "written-at-once"},
    {"written-at-once", "day-off", "said-closed"},
    {"said-closed"},
    {"before-policy", "picture-day", "written-at-once"},
    {"not-there", "same-words"},
    {"two-places"},
)
"""For each dishonest history the kinds of question that ask about what is wrong with it."""

OFF: set[TrustKind] = {"day-off", "shut-down"}


def _some(kind: str) -> list[History]:
    """All of them on CI, every tenth as a rule."""
    found = list(histories(kind))
    assert len(found) == 30
    return found if CI or FULL else found[2::10]


@pytest.mark.parametrize("history", _some("honest"), ids=lambda h: h.path.stem)
def test_an_honest_history_is_not_asked_about_holidays_or_a_short_week(history: History, tmp_path: Path) -> None:
    assert not [found.says for found in asks(history, tmp_path) if found.kind in OFF]


def test_at_least_27_of_30_dishonest_histories_are_asked_about_what_is_wrong_with_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missed, lines = [], []
    some = _some("dishonest")
    for history in some:
        number = int(history.path.stem[:2])
        wrong = set().union(*(rows for _, rows in history.asked))
        found = asks(history, tmp_path)
        hits = sorted({f.kind for f in found if f.kind in MATCHING[number - 1] and rows_of(f) & wrong})
        others = sorted({f.kind for f in found} - set(hits))
        lines.append(f"{history.path.stem:<42} {', '.join(hits) or 'MISSED':<50} also: {', '.join(others)}")
        missed += [] if hits else [history.path.stem]
    if FULL:
        with capsys.disabled():
            sys.stdout.write("\n".join(["", *lines, ""]))
    assert len(missed) * 10 <= len(some), missed


def test_few_honest_histories_are_asked_about_anything(tmp_path: Path) -> None:
    some = _some("honest")
    asked = [history.path.stem for history in some if asks(history, tmp_path)]
    assert len(asked) * 10 <= len(some), asked

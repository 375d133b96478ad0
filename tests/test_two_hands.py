"""A text that two hands changed, and a text that went through a form."""

from __future__ import annotations

from amounts import share
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.app.two_hands import Clash, as_sent, merged, with_line_ends

BYTES = st.lists(st.sampled_from(["a", "b", " ", "\t", "é", "\0", "\r\n", "\n", "\r"]), max_size=14).map("".join)
LINES = st.lists(st.sampled_from("abcdx"), max_size=8).map("\n".join)


@settings(max_examples=share(20_000))
@given(BYTES)
def test_a_text_that_nobody_touched_comes_back_to_the_byte(text: str) -> None:
    assert with_line_ends(as_sent(text), text) == text


def test_a_new_line_ends_as_the_others_do_and_the_others_stay() -> None:
    assert with_line_ends("a\nnew\nb", "a\r\nb") == "a\r\nnew\r\nb"
    assert with_line_ends("a\nB\nc\n", "a\r\nb\nc\r\n") == "a\r\nB\nc\r\n"


@settings(max_examples=share(20_000))
@given(LINES, LINES, LINES)
def test_what_one_hand_changed_is_taken_and_nothing_of_either_is_lost(was: str, mine: str, now: str) -> None:
    assert _text(merged(was, mine, was)) == mine
    assert _text(merged(was, was, now)) == now
    assert _text(merged(was, mine, mine)) == mine
    pieces = merged(was, mine, now)
    held = [line for piece in pieces for line in (piece.mine + piece.now if isinstance(piece, Clash) else piece)]
    for text in (mine, now):
        fresh = [line for line in text.split("\n") if line not in was.split("\n")]
        assert all(line in held for line in fresh)


def _text(pieces: list[tuple[str, ...] | Clash]) -> str:
    assert not any(isinstance(piece, Clash) for piece in pieces)
    return "\n".join(line for piece in pieces for line in piece)  # type: ignore[union-attr]


def test_lines_that_both_changed_are_left_to_a_person() -> None:
    found = merged("a\nb\nc", "a\nmine\nc", "a\nfile\nc")
    assert found == [("a",), Clash(2, ("b",), ("mine",), ("file",)), ("c",)]

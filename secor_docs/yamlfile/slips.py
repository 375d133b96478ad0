"""Why a text is no YAML, in the words of the person who typed it, and the line as it would be right.

A parser stops at the first line that makes no sense to it, which is often the one behind the slip. Here every line is
looked at for the slips that people make. What is told of a line was tried: with it mended, the parser gets further.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from secor_docs.yamlfile.lines import TypedLine, scan, split_lines
from secor_docs.yamlfile.remarks import in_quotes
from secor_docs.yamlfile.syntax import MAX_DEPTH


@dataclass(frozen=True, slots=True)
class Slip:
    """One line that cannot be read.

    Attributes:
        line: its line.
        message: what was found.
        fix: what to write instead.
        mended: the line as it would be right.
    """

    line: int
    message: str
    fix: str
    mended: str = field(compare=False)


def slips(text: str) -> Iterator[Slip]:
    """What looks wrong in a text that cannot be read, in the order of its lines."""
    levels = _Levels()
    lines = _without_open_quotes(text)
    for line in lines:
        if isinstance(line, Slip):
            yield line
            continue
        found = _first(line)
        if found is not None:
            yield found
            line = _again(found)  # noqa: PLW2901 - the levels go by what was meant
        if line.kind == "text" and not line.flow:
            wrong = levels.wrong(line)
            if wrong is not None and found is None:
                yield wrong


def _again(slip: Slip) -> TypedLine:
    read = next(scan(slip.mended))
    return TypedLine(
        slip.line, read.text, read.kind, read.indent, read.dashes, read.key, read.at, read.value, read.held
    )


def _without_open_quotes(text: str) -> Iterator[TypedLine | Slip]:
    """The lines; a quote that is not closed on its line, while keys follow below, is a slip on the line it opens on."""
    rest = split_lines(text)
    done = 0
    while done < len(rest):
        again = False
        for line in scan("\n".join(rest[done:])):
            at = TypedLine(
                **{name: getattr(line, name) for name in TypedLine.__slots__} | {"number": line.number + done}
            )
            if line.kind == "text" and line.open_quote and _runs_into_keys(rest[done + line.number :]):
                value = line.value.rstrip()
                shut = _shut(line, value)
                yield Slip(at.number, "a quote is opened here and not closed", f"Write {shut.strip()}", shut)
                rest[at.number - 1] = shut
                yield _again(Slip(at.number, "", "", shut))
                done, again = at.number, True
                break
            yield at
        if not again:
            return


def _shut(line: TypedLine, value: str) -> str:
    if line.held != "quoted":  # somewhere in brackets
        end = re.search(r"\s*[\]}]*$", line.text.rstrip())
        cut = end.start() if end else len(line.text)
        return line.text[:cut] + line.open_quote + line.text[cut:]
    return line.text[: line.at] + value + line.open_quote


def _runs_into_keys(below: Sequence[str]) -> bool:
    """Whether the next line with text is a key, an entry or a comment, or there is none, so that the quote cannot go on."""
    following = next((line for line in below if line.strip()), "")
    return not following or bool(re.match(r"\s*(?:#|- |[A-Za-z_]\w*[:：])", following))


# -- slips on one line -----------------------------------------------------------------------------


def _first(line: TypedLine) -> Slip | None:
    if line.kind == "inside":
        return None
    return next((slip for look in _LOOKS if (slip := look(line)) is not None), None)


def _slip(line: TypedLine, message: str, mended: str, fix: str = "") -> Slip:
    return Slip(line.number, message, fix or f"Write {mended.strip()}", mended)


def _tab(line: TypedLine) -> Slip | None:
    lead = re.match(r"[ \t]*\t[ \t]*", line.text)
    if lead is None or line.kind == "comment" or not line.text.strip():
        return None
    message = "this line begins with a tab"
    return _slip(line, message, lead[0].expandtabs(2) + line.text[lead.end() :], "Put blanks before it instead.")


def _unseen(line: TypedLine) -> Slip | None:
    lead = re.match(r"([ \t]*)[\u200b-\u200f\u2060\ufeff\u00ad]+([ \t]*)", line.text)
    if lead is None:
        return None
    mended = lead[1] + lead[2] + line.text[lead.end() :]
    return _slip(line, "a sign that cannot be seen is before the first letter", mended, "Type the line again.")


def _colon(line: TypedLine) -> Slip | None:
    """``entity:corporation``, ``entity：corporation`` and ``entity; corporation``."""
    if line.flow or line.key or line.held not in {"plain", "quoted"} or line.kind != "text":
        return None
    rest = line.text[line.at :] if not line.dashes else line.text[line.indent + len(line.dashes) :]
    lead = line.text[: len(line.text) - len(rest)]
    found = re.match(r"([A-Za-z_]\w*)[ ]?(:|：|;|=)[ ]*(?!//|\\)(\S.*)", rest)
    if found is None or (found[2] == ":" and found[3][:1] in "/\\"):
        return None
    mended = f"{lead}{found[1]}: {found[3]}"
    if found[2] == ":":
        return _slip(line, f"no blank is behind the colon of {found[1]}", mended)
    return _slip(line, f'"{found[2]}" is where the colon of {found[1]} belongs', mended)


def _dash(line: TypedLine) -> Slip | None:
    """``-name: x``, and ``– x`` where it was not taken for a dash."""
    found = re.match(r"([ ]*)([-\u2010-\u2015\u2212\u2022])([^\s-].*)", line.text)
    if found and not line.flow and not re.match(r"-?[\d.]+\s*$", line.text.strip()):
        return _slip(line, "no blank is behind the dash", f"{found[1]}- {found[3]}")
    found = re.match(r"([ ]*)([\u2010-\u2015\u2212\u2022])[ ]+(.*)", line.text)
    if found and not line.flow:
        return _slip(line, f'a long dash ("{found[2]}") is before an entry of a list', f"{found[1]}- {found[3]}")
    return None


def _behind_quotes(line: TypedLine) -> Slip | None:
    """``"Bob's" Trucking``."""
    if line.held != "quoted" or line.flow or line.open_quote:
        return None
    closed = re.match(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(.*)""", line.value)
    if closed is None or not closed[2]:
        return None
    mended = line.text[: line.at] + in_quotes(line.value)
    return _slip(line, f"text is behind the closing quote: {closed[2]}", mended)


def _colon_in_text(line: TypedLine) -> Slip | None:
    if line.held != "plain" or line.flow or not (line.key or line.dashes):
        return None
    if not re.search(r":(?:[ \t]|$)", line.value):
        return None
    return _slip(line, "a colon is inside the text", line.text[: line.at] + in_quotes(line.value))


def _first_sign(line: TypedLine) -> Slip | None:
    if line.held != "plain" or line.flow or not (line.key or line.dashes):
        return None
    sign = line.value[:1]
    lone = re.match(r"[-?:](?:[ \t]|$)", line.value)
    if sign not in set("@`%*&!|>,]}") and lone is None:
        return None
    if sign == "-":
        bare = line.value[1:].strip()
        mended = f"{line.text[: line.at]}[{in_quotes(bare)}]"
        return _slip(line, "a dash is on the line of its key", mended, "Begin the list on the next line.")
    mended = line.text[: line.at] + in_quotes(line.value)
    return _slip(line, f"the text begins with {sign}, which has a meaning of its own", mended)


_ESCAPE = re.compile(
    r"""\\(?:[0abtnvfre "/\\N_LPx\t]|u(?=[0-9a-fA-F]{4})|U(?=[0-9a-fA-F]{8}))(?<!\\x)|\\x(?=[0-9a-fA-F]{2})"""
)


def _backslash(line: TypedLine) -> Slip | None:
    if not line.value.startswith('"') or "\\" not in _ESCAPE.sub("", line.value):
        return None
    mended = line.text[: line.at] + "'" + line.value.strip('"').replace("'", "''") + "'"
    return _slip(line, "a backslash is inside double quotes", mended)


def _bracket(line: TypedLine) -> Slip | None:
    """A bracket that is opened and not closed on its line."""
    if line.held != "flow" or line.flow or line.open_quote:
        return None
    bare = re.sub(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""", "", line.value)
    stack: list[str] = []
    for position, char in enumerate(bare):
        if char in _PAIRS:
            stack.append(char)
        elif char in "]}":
            if not stack or _PAIRS[stack.pop()] != char:
                return None
            behind = bare[position + 1 :].strip()
            if not stack and behind:
                mended = line.text[: line.at] + in_quotes(line.value)
                return _slip(line, f"text is behind the closing bracket: {behind}", mended)
    if not stack or len(stack) > MAX_DEPTH:
        return None
    shut = "".join(_PAIRS[sign] for sign in reversed(stack))
    words = line.text[: line.at + len(line.value)].rstrip()
    return _slip(line, f'"{stack[0]}" is opened here and not closed', words.rstrip(",") + shut)


_PAIRS = {"[": "]", "{": "}"}

_LOOKS: tuple[Callable[[TypedLine], Slip | None], ...] = (
    _tab,
    _unseen,
    _colon,
    _dash,
    _behind_quotes,
    _first_sign,
    _colon_in_text,
    _backslash,
    _bracket,
)


# -- indentation -----------------------------------------------------------------------------------


class _Levels:
    """The columns at which keys and entries begin, from the left margin to the line now."""

    def __init__(self) -> None:
        self._open = [0]
        self._before: TypedLine | None = None
        self._shift = 0
        self._from = -1

    def wrong(self, line: TypedLine) -> Slip | None:
        """What is wrong with a line for where it is, or with the one before it; None where nothing is."""
        before, self._before = self._before, line
        if self._from >= 0 and line.indent <= self._from:
            self._from, self._shift = -1, 0
        column = line.indent + self._shift
        if not line.key and not line.dashes:
            return _no_colon(line) if line.held == "plain" and column <= self._open[-1] else None
        if before is not None and not before.key and not before.dashes and before.held == "plain":
            # Text that goes on from the line above it cannot be followed by a key further in.
            if line.indent >= before.indent and line.key:
                self._push(before.indent, before)
                self._push(column, line)
                return _no_colon(before)
        elif column > self._open[-1] and before is not None and before.opens:
            self._push(column, line)
            return None
        left = [at for at in self._open if at <= column]
        if left[-1] == column:
            self._open = left
            self._push(column, line)
            return None
        near = min(self._open, key=lambda at: (abs(at - column), -at))
        self._open = [at for at in self._open if at <= near]
        if line.opens:  # what is below it moves along
            self._from, self._shift = line.indent, near - line.indent
        self._push(near, line)
        message = f"{_blanks(line.indent)} before this line fit no line above"
        fix = f"Put {_blanks(near)} before it, as before the lines it belongs with." if near else "Put none before it."
        return _slip(line, message, " " * near + line.text.lstrip(), fix)

    def _push(self, column: int, line: TypedLine) -> None:
        for at in (column, column + len(line.dashes)):
            if at > self._open[-1]:
                self._open.append(at)


def _no_colon(line: TypedLine) -> Slip:
    word, _, rest = line.text.strip().partition(" ")
    if re.fullmatch(r"[A-Za-z_]\w*", word):
        mended = f"{line.text[: line.indent]}{word}: {rest}".rstrip()
        return _slip(line, "this line has no colon", mended, f"Write {mended.strip()} or put a # before a note.")
    note = f"{line.text[: line.indent]}# {line.text.strip()}"
    return _slip(line, "this line has no colon", note, "Write `name: value`, or put a # before a note.")


def _blanks(count: int) -> str:
    return "1 blank" if count == 1 else f"{count} blanks"

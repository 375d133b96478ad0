"""The week's grid in a terminal: how it is drawn, and what each key does."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

import click

from secor_docs.dates import WEEKDAYS
from secor_docs.problems import TellingError
from secor_docs.tracker.week import FormLine, Sheet, Week
from secor_docs.tracker.week_words import why_not

Ended = Literal["write", "leave", "add", ""]

KEYS: Mapping[str, str] = {
    **dict.fromkeys(("\x1b[A", "\x1bOA", "\xe0H", "\x00H"), "up"),
    **dict.fromkeys(("\x1b[B", "\x1bOB", "\xe0P", "\x00P"), "down"),
    **dict.fromkeys(("\x1b[C", "\x1bOC", "\xe0M", "\x00M", "\t"), "right"),
    **dict.fromkeys(("\x1b[D", "\x1bOD", "\xe0K", "\x00K", "\x1b[Z"), "left"),
    **dict.fromkeys(("\x1b[H", "\x1bOH", "\x1b[1~", "\xe0G", "\x00G"), "first"),
    **dict.fromkeys(("\x1b[F", "\x1bOF", "\x1b[4~", "\xe0O", "\x00O"), "last"),
    **dict.fromkeys(("\x7f", "\x08", "\x1b[3~", "\xe0S", "\x00S", "-"), "clear"),
    **dict.fromkeys(("\r", "\n"), "write"),
    **dict.fromkeys(("q", "Q", "\x1b", "\x04"), "leave"),
    **dict.fromkeys(("x", "X", " "), "mark"),
    "=": "row",
    "+": "add",
}
"""What a key does, as terminals on Linux, macOS and Windows send it; letters besides are people."""

_TAKEN = frozenset("xq")
_CELL = 4
_FAR = 99
_MOVES: Mapping[str, tuple[int, int]] = {
    "up": (-1, 0),
    "down": (1, 0),
    "left": (0, -1),
    "right": (0, 1),
    "first": (0, -_FAR),
    "last": (0, _FAR),
}


_KEY = re.compile(
    "|".join([*map(re.escape, sorted(KEYS, key=len, reverse=True)), r"\x1b\[[0-9;]*[A-Za-z~]", "."]), re.DOTALL
)


class KeyReader:
    """Single keys, one after another, however many of them a terminal hands over at once."""

    def __init__(self, read: Callable[[], str]) -> None:
        """Take what waits for the terminal."""
        self.read, self.pending = read, ""

    def __call__(self) -> str:
        """The next key."""
        self.pending = self.pending or self.read()
        found = _KEY.match(self.pending)
        key = found[0] if found else ""
        self.pending = self.pending[len(key) :]
        return key

    def line(self) -> str:
        """What came along behind the last key, up to the next Enter; it is no key then."""
        line, _, self.pending = self.pending.replace("\n", "\r").partition("\r")
        return line


def letters_for(people: Sequence[str]) -> dict[str, str]:
    """A letter for each of the people: the first of the name that is free, else any."""
    found: dict[str, str] = {}
    for name in people:
        wanted = [c for c in name.casefold() if "a" <= c <= "z"] + [chr(c) for c in range(ord("a"), ord("z") + 1)]
        letter = next((c for c in wanted if c not in found and c not in _TAKEN), None)
        if letter is not None:
            found[letter] = name
    return found


@dataclass
class Grid:
    """A week on the screen, with the place of the cursor.

    Attributes:
        week: the week with its marks.
        people: by letter who may have filled a sheet in.
        row: the line of the cursor; ``column`` its day among those shown.
        said: what the last key could not do.
    """

    week: Week
    people: Mapping[str, str]
    row: int = 0
    column: int = 0
    said: str = ""

    @property
    def line(self) -> FormLine:
        """The line of the cursor."""
        return self.week.lines[self.row]

    @property
    def day(self) -> date:
        """The day of the cursor."""
        return self.week.shown[self.column]

    def press(self, key: str) -> Ended:
        """Do what a key stands for; an answer ends the grid, or asks for a further form."""
        does, self.said = KEYS.get(key, ""), ""
        if does in {"write", "leave", "add"}:
            return cast("Ended", does)
        if not self.week.lines:
            self.said = "There is no line yet: + adds a form."
        elif does in _MOVES:
            down, right = _MOVES[does]
            self.row = min(max(self.row + down, 0), len(self.week.lines) - 1)
            self.column = min(max(self.column + right, 0), len(self.week.shown) - 1)
        elif does == "row":
            self._row()
        elif does == "clear" or (does == "mark" and self.week.state(self.line, self.day) == "marked"):
            self.week = self.week.without_mark(self.line, self.day)
        elif does == "mark" or key.casefold() in self.people:
            self._mark("" if does else self.people[key.casefold()])
        else:
            self.said = "This key does nothing here; the keys are below."
        return ""

    def _mark(self, by: str) -> None:
        refused = why_not(self.week, self.line, self.day)
        if refused is not None:
            self.said = f"{refused.message}. {refused.fix}"
            return
        self.week = self.week.with_mark(self.line, self.day, Sheet(by))
        self.column = min(self.column + 1, len(self.week.shown) - 1)

    def _row(self) -> None:
        days = self.week.open_days(self.line)
        for day in days:
            self.week = self.week.with_mark(self.line, day)
        if not days:
            self.said = "No working day of this line is open."
        self.row = min(self.row + 1, len(self.week.lines) - 1)

    def add(self, week: Week, line: FormLine) -> None:
        """Show a week with one more line, the cursor on it."""
        self.week = week
        self.row = next(n for n, one in enumerate(week.lines) if one.key == line.key)

    def drawn(self, width: int, height: int) -> str:
        """The grid as text."""
        return "\n".join(self._lines(width, height))

    def _lines(self, width: int, height: int) -> Iterator[str]:
        week = self.week
        yield from _head(week, width)
        count = len(week.marks)
        status = f"{count} sheet{'' if count == 1 else 's'} to log. {self.said}"
        foot = ["", *textwrap.wrap(status, width), *_keys(self.people, width)]
        room = max(3, height - len(foot) - 4)  # days, names of days, which lines are shown, the last line
        first = min(max(0, self.row - room // 2), max(0, len(week.lines) - room))
        for number, line in enumerate(week.lines[first : first + room], first):
            at = self.column if number == self.row else None
            yield _drawn(week, line, number + 1, self.people, width, at)
        if len(week.lines) > room:
            yield f"   lines {first + 1} to {min(first + room, len(week.lines))} of {len(week.lines)}"
        yield from foot


def _head(week: Week, width: int) -> Iterator[str]:
    room = width - _CELL * len(week.shown)
    names = "".join(WEEKDAYS[day.weekday()][:3].ljust(_CELL) for day in week.shown)
    yield f"{f'Week of {week.days[0]}'.ljust(room)}{names}".rstrip()
    yield (" " * room + "".join(f"{day.day:>2}".ljust(_CELL) for day in week.shown)).rstrip()


def _drawn(
    week: Week, line: FormLine, number: int, people: Mapping[str, str], width: int, at: int | None = None
) -> str:
    cells = [_sign(week, line, day, people) for day in week.shown]
    shown = "".join((f"[{c}]" if n == at else f" {c} ").ljust(_CELL) for n, c in enumerate(cells))
    room = width - _CELL * len(cells) - 5
    full = line.title
    if len(full) > room:
        full = line.type.id if line.scope_type == "company" else f"{line.type.id}, {line.scope_name}"
    name = full if len(full) <= room else f"{full[: room - 3]}..."
    return f"{number:>3} {name.ljust(room)} {shown}".rstrip()


def _sign(week: Week, line: FormLine, day: date, people: Mapping[str, str]) -> str:
    state = week.state(line, day)
    if state == "marked":
        by = week.marks[line.key, day].by
        return next((letter for letter, name in people.items() if name == by), "x")
    return {"logged": "#", "due": ".", "free": "-", "to come": " "}[state]


def _keys(people: Mapping[str, str], width: int) -> list[str]:
    names = [f"{letter} {name}" for letter, name in people.items()]
    told = [
        ("x, space: done, as last time", "=: the whole row", "-: take off", "+: another form or day"),
        ("arrows move", "Enter: look at all rows, then write", "q: leave, nothing is written"),
        ("filled in by:", *names) if names else (),
        ("# in the Log already", ". open", "- no working day"),
    ]
    return [row for parts in told for row in _wrapped(parts, width)]


def _wrapped(parts: Sequence[str], width: int) -> Iterator[str]:
    row = ""
    for part in (piece for whole in parts for piece in textwrap.wrap(whole, width)):
        if row and len(row) + 3 + len(part) > width:
            yield row
            row = ""
        row = f"{row}   {part}" if row else part
    if row:
        yield row


def as_list(week: Week, width: int) -> str:
    """The grid without a cursor, for a terminal that gives no single keys."""
    rows = [_drawn(week, line, n, {}, width) for n, line in enumerate(week.lines, 1)]
    return "\n".join([*_head(week, width), *rows, "# in the Log already   . open   - no working day   x to be logged"])


def by_keys(
    grid: Grid,
    read_key: Callable[[], str],
    show: Callable[[str], None],
    add: Callable[[Week], tuple[Week, FormLine]],
    size: Callable[[], tuple[int, int]],
) -> Ended:
    """Let a person mark sheets with single keys, until Enter or q.

    Args:
        grid: the week.
        read_key: waits for a key.
        show: puts a text on a cleared screen.
        add: asks for a further form.
        size: columns and lines of the terminal.
    """
    while True:
        show(grid.drawn(*size()))
        ended = grid.press(read_key())
        if ended == "add":
            try:
                grid.add(*add(grid.week))
            except TellingError as error:
                grid.said = str(error)
            except click.Abort:
                grid.said = ""
        elif ended:
            return ended

"""Which statements of law were read, by whom, on which day, against which text.

A mark belongs to the words of a statement: when they change, or what they rest on, the statement is unread again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from secor_docs.law.statements import LawStatement
from secor_docs.problems import refuse_any
from secor_docs.yamlfile import Model, Sentence, YamlText, read_model

MarkKind = Literal["extract", "secondary", "practice"]

WORDS: Mapping[MarkKind | Literal["unread"], str] = {
    "extract": "read against our extract",
    "secondary": "rests on pages about the law",
    "practice": "our practice",
    "unread": "unread",
}
"""Each mark in words."""

_Key = Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]


class SecondReading(Model):
    """One time that statements were read by somebody else than their writer.

    Attributes:
        by: the role of the reader, never the one who wrote the words.
        text: what they were held against.
        current_to: how far that text is up to date.
    """

    id: Sentence
    by: Sentence
    day: date
    text: Sentence
    current_to: date


class StatementMark(Model):
    """The verdict on one statement.

    Attributes:
        key: the hash of its words and of what it rests on.
        as_: what the reading came to.
        reading: which reading.
        words: how the statement begins, for people who look for it.
    """

    key: _Key
    as_: MarkKind = Field(alias="as")
    reading: Sentence
    words: str = ""


class _MarksFile(Model):
    readings: tuple[SecondReading, ...] = ()
    marks: Mapping[str, tuple[StatementMark, ...]] = {}


@dataclass(frozen=True)
class LawMarks:
    """All marks, by file.

    Attributes:
        readings: by id.
        by_file: the marks of each file's statements.
    """

    readings: Mapping[str, SecondReading]
    by_file: Mapping[str, tuple[StatementMark, ...]]

    @cached_property
    def _by_key(self) -> Mapping[str, StatementMark]:
        return {mark.key: mark for marks in self.by_file.values() for mark in marks}

    def of(self, statement: LawStatement) -> StatementMark | None:
        """The mark of a statement; None where it is unread."""
        return self._by_key.get(statement.key)

    def was(self, statement: LawStatement, there: Iterable[LawStatement]) -> StatementMark | None:
        """The mark of the words that stood in a statement's place before; None where it is new."""
        keys = {other.key for other in there}
        gone = [mark for mark in self.by_file.get(statement.place.file, ()) if mark.key not in keys and mark.words]
        begins = beginning(statement)
        near = max(gone, key=lambda mark: SequenceMatcher(None, begins, mark.words).ratio(), default=None)
        return near if near and SequenceMatcher(None, begins, near.words).ratio() > _ALIKE else None

    def under(self, layer: LawMarks) -> LawMarks:
        """These with those of a stronger layer."""
        files = {**self.by_file}
        for file, marks in layer.by_file.items():
            kept = {mark.key: mark for mark in files.get(file, ())}
            files[file] = tuple({**kept, **{mark.key: mark for mark in marks}}.values())
        return LawMarks({**self.readings, **layer.readings}, files)

    def with_(self, reading: SecondReading, statements: Iterable[LawStatement], as_: MarkKind) -> LawMarks:
        """These with the statements marked by a reading."""
        found: dict[str, list[StatementMark]] = {}
        for statement in statements:
            mark = StatementMark.model_validate(
                {"key": statement.key, "as": as_, "reading": reading.id, "words": beginning(statement)}
            )
            found.setdefault(statement.place.file, []).append(mark)
        layer = LawMarks({reading.id: reading}, {file: tuple(marks) for file, marks in found.items()})
        return self.under(layer)

    def only(self, statements: Iterable[LawStatement]) -> LawMarks:
        """These without the marks of statements that are no more, and without readings that marked nothing."""
        keys = {statement.key for statement in statements}
        files = {file: kept for file, marks in self.by_file.items() if (kept := _kept(marks, keys))}
        used = {mark.reading for marks in files.values() for mark in marks}
        return LawMarks({id_: reading for id_, reading in self.readings.items() if id_ in used}, files)

    def lines(self) -> Iterator[str]:
        """The file's text, line by line."""
        yield "readings:" if self.readings else "readings: []"
        for reading in self.readings.values():
            said = f"by: {_quoted(reading.by)}, day: {reading.day}, text: {_quoted(reading.text)}"
            yield f"  - {{id: {_quoted(reading.id)}, {said}, current_to: {reading.current_to}}}"
        yield "marks:" if self.by_file else "marks: {}"
        for file, marks in sorted(self.by_file.items()):
            yield f"  {file}:"
            for mark in marks:
                said = f"as: {mark.as_}, reading: {_quoted(mark.reading)}, words: {_quoted(mark.words)}"
                yield f'    - {{key: "{mark.key}", {said}}}'


_ALIKE = 0.6
_BEGINNING = 72


def beginning(statement: LawStatement) -> str:
    """How a statement begins, in the length that a mark keeps."""
    words = " ".join(statement.words.split())
    return words if len(words) <= _BEGINNING else words[:_BEGINNING].rsplit(" ", 1)[0]


def _kept(marks: Iterable[StatementMark], keys: set[str]) -> tuple[StatementMark, ...]:
    return tuple(mark for mark in marks if mark.key in keys)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def read_marks(source: YamlText) -> LawMarks:
    """Read a ``statements.yaml``.

    Raises:
        InputWrongError: with every fault: a key that is none, a mark whose reading is not in the file.
    """
    read = read_model(_MarksFile, source)
    readings = {reading.id: reading for reading in read.readings}
    refuse_any(
        source.problem(
            ("marks", file, position, "reading"),
            f'no reading is called "{mark.reading}"',
            "Add it under readings: by whom, on which day, against which text.",
            code="L018",
        )
        for file, marks in read.marks.items()
        for position, mark in enumerate(marks)
        if mark.reading not in readings
    )
    return LawMarks(readings, dict(read.marks))

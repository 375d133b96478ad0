"""What a page sent: values as typed, files within limits, and the hash of what the page was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MADE_FROM = "made_from"
"""The field that carries the hash of the file a form was made from."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that was chosen or dropped.

    Attributes:
        name: its name on the person's machine, without folders; never used as a path.
        data: its bytes.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class SentForm:
    """A form as it was sent.

    Attributes:
        values: by field, in the order sent; outer blanks are kept.
        files: by field.
    """

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, tuple[SentFile, ...]] = field(default_factory=dict)

    def one(self, name: str) -> str:
        """The last value of a field, without outer blanks; empty where it was not sent."""
        found = self.values.get(name, ())
        return found[-1].strip() if found else ""

    def all(self, name: str) -> tuple[str, ...]:
        """All values of a field."""
        return self.values.get(name, ())

    @property
    def made_from(self) -> str:
        """The hash of the file the page was made from."""
        return self.one(MADE_FROM)


@dataclass(frozen=True, slots=True)
class FieldError:
    """One answer that needs a look.

    Attributes:
        field: the id of the field, which the summary links to.
        message: what was found and what to write.
    """

    field: str
    message: str

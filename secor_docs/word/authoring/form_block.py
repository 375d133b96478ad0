"""A form block as its YAML declares it: fields, columns, checklists, and when each is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from secor_docs.problems import TellingError
from secor_docs.yamlfile import Model, YamlText, one_or_many, read_model

FieldType = Literal[
    "text",
    "longtext",
    "date",
    "time",
    "choice",
    "checkbox",
    "number",
    "signature",
    "person",
    "table",
    "checklist",
    "signatures",
    "note",
]

_WIDTHS = {"text": 6, "date": 3, "time": 3, "choice": 6, "number": 3, "signature": 6, "person": 6}
_SHARES = {"date": 11, "time": 9, "number": 9, "choice": 11, "signature": 20, "person": 18, "checkbox": 8}


def _each_once(what: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise TellingError(f'two of the {what}s are "{name}"', "Give each its own name.", code="W007")
        seen.add(name)


class TableColumn(Model):
    """A column of a table field."""

    id: str = Field(pattern=r"^[a-z0-9_]+$")
    label: str
    type: Literal["text", "date", "time", "choice", "checkbox", "number", "signature", "person"] = "text"
    width: float = Field(default=0, ge=0, description="share of the width; 0 takes a usual one for the type")
    choices: tuple[str, ...] = ()
    fill: str = Field(default="", description="Jinja expression for a prefilled row's cell")

    @model_validator(mode="after")
    def _whole(self) -> TableColumn:
        _each_once("choice", self.choices)
        if self.type == "choice" and not self.choices:
            raise TellingError("a choice without choices", "Add `choices:`.", code="W007")
        return self

    @property
    def share(self) -> float:
        """Share of the table's width."""
        return self.width or _SHARES.get(self.type, 22)


class Each(Model):
    """Prefilled rows: one for each value of a list."""

    name: str = Field(pattern=r"^[a-z_]+$", description="what a value is called in `fill`")
    of: str = Field(description="Jinja expression of the list")


class ChecklistItem(Model):
    """One line of a checklist; written as plain text, or with a condition."""

    text: str
    when: str = Field(default="", description="Jinja expression; the line is left out where it is false")


def _item(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


class ChecklistGroup(Model):
    """A titled part of a checklist."""

    title: str = ""
    when: str = ""
    items: Annotated[tuple[Annotated[ChecklistItem, BeforeValidator(_item)], ...], Field(min_length=1)]


class FormField(Model):
    """One field of a form."""

    id: str = Field(pattern=r"^[a-z0-9_]+$", description="short name; the control's tag is document.id")
    label: str = ""
    type: FieldType = "text"
    hint: str = Field(default="", description="a few words after the label, not bold")
    width: int = Field(default=0, ge=0, le=12, description="columns of twelve")
    lines: int = Field(default=2, ge=1, le=40, description="lines to write on, for longtext")
    rows: int = Field(default=0, ge=0, le=60, description="blank rows of a table or of signatures")
    required: bool = False
    prefill: str = Field(default="", description="Jinja expression, without braces")
    choices: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    per_row: int = Field(default=0, ge=0, le=8, description="tick boxes side by side")
    columns: tuple[TableColumn, ...] = ()
    each: Each | None = None
    scale: tuple[str, ...] = ("OK", "Needs action", "N/A")
    remark: str = Field(default="", description="heading of a free column of a checklist; none leaves it out")
    groups: tuple[ChecklistGroup, ...] = ()
    roles: tuple[str, ...] = ()
    when: str = Field(default="", description="Jinja expression; the field is left out where it is false")

    @model_validator(mode="after")
    def _whole(self) -> FormField:
        needs = {"table": self.columns, "checklist": self.groups, "choice": self.choices, "checkbox": self.choices}.get(
            self.type, True
        )
        if not needs:
            what = {"table": "columns", "checklist": "groups"}.get(self.type, "choices")
            raise TellingError(f"a {self.type} without {what}", f"Add `{what}:`.", code="W007")
        if self.type == "signatures" and not (self.roles or self.rows or self.each):
            raise TellingError("signatures for nobody", "Add `roles:`, `rows:` or `each:`.", code="W007")
        for what, names in (
            ("choice", self.choices),
            ("role", self.roles),
            ("mark", self.scale),
            ("column", [column.id for column in self.columns]),
        ):
            _each_once(what, names)
        if self.type != "note" and not self.label and self.type not in {"checklist", "signatures"}:
            raise TellingError("a field without a label", "Add `label:`.", code="W007")
        return self

    @property
    def span(self) -> int:
        """Columns of twelve it takes."""
        return self.width or _WIDTHS.get(self.type, 12)

    @property
    def stands_alone(self) -> bool:
        """True for fields that are a table of their own."""
        return self.type in {"table", "checklist", "signatures", "note"}


class FormBlock(Model):
    """A form block."""

    title: str = ""
    fields: Annotated[tuple[FormField, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _once(self) -> FormBlock:
        seen: set[str] = set()
        for field in self.fields:
            if field.id in seen:
                raise TellingError(f'two fields are called "{field.id}"', "Give each field its own id.", code="W007")
            seen.add(field.id)
        return self


def read_form(source: YamlText) -> FormBlock:
    """Read a form block.

    Raises:
        InputWrongError: with every fault in it.
    """
    return read_model(FormBlock, source)

"""The kinds of values in a company file: what may be written, and what is said when it may not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import CoreSchema

from secor_docs.company.spoken import choice_meant, number_in, yes_no_meant
from secor_docs.dates import read_day, read_yes_no
from secor_docs.names import folded, plain
from secor_docs.problems import TellingError, short
from secor_docs.workdays import WEEK, OptionalHoliday, Weekday
from secor_docs.yamlfile import Model, choices, holds, is_list, several_in


def _one_line(text: str) -> str:
    if len(text.splitlines()) > 1:
        raise TellingError("the text runs over more than one line", "Write it on one line.", code="C007")
    return text


def _phone(text: str) -> str:
    typed = plain(text)
    spoken = re.sub(r"[ ,]*\(?(?:cell|mobile|home|office|work|shop)\)?$", "", typed, flags=re.IGNORECASE)
    number = re.sub(r"\s*(?:ext\.?|x)\s*\d{1,6}$", "", spoken, flags=re.IGNORECASE)
    digits = re.sub(r"[\s().+-]", "", number)
    fits = re.fullmatch(r"1?[2-9]\d{9}", digits, re.ASCII) or (
        number == typed and re.fullmatch(r"[2-9]11", digits, re.ASCII)
    )
    if not fits:
        raise TellingError(
            f'found "{short(text)}"', "Write a phone number with area code, such as 403-555-0110.", code="C001"
        )
    return text


def _day(value: object) -> object:
    return (read_day(value, numbers=False) or value) if isinstance(value, str) else value


def _yes_no(value: object) -> object:
    return read_yes_no(value) if isinstance(value, str) and not _blank(value) else value


def _weekday(value: object) -> object:
    """A day of the week may be cut short: ``Mon``."""
    if not isinstance(value, str):
        return value
    word = folded(value).rstrip(".")
    return next((day for day in WEEK if len(word) > 2 and day.startswith(word)), value)  # noqa: PLR2004 - mon


def _holiday(value: object) -> object:
    """A holiday may be written as people write it: ``Boxing Day``."""
    return folded(value).replace(" ", "-") if isinstance(value, str) else value


def _like(pattern: str, fix: str, code: str) -> AfterValidator:
    """A text that fits a pattern; ``fix`` says what to write instead."""

    def fits(text: str) -> str:
        typed = plain(text)
        if not re.fullmatch(pattern, typed, re.ASCII):
            raise TellingError(f'found "{short(text)}"', fix, code=code)
        return typed

    return AfterValidator(fits)


def _text(most: int) -> Any:
    # YAML readers other than ours take unquoted digits for a number; an editor should not complain.
    return WithJsonSchema({"type": ["string", "number"], "maxLength": most})


Line = Annotated[str, Field(min_length=1, max_length=300), AfterValidator(_one_line), _text(300)]
LongText = Annotated[str, Field(min_length=1, max_length=4000), _text(4000)]
Phone = Annotated[str, Field(min_length=1, max_length=60), AfterValidator(_phone), _text(60)]
_EMAIL = r"[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+"
_EMAIL_FIX = "Write an e-mail address, such as office@birchline.example."
Email = Annotated[str, Field(min_length=1, max_length=254), _like(_EMAIL, _EMAIL_FIX, "C003")]
_INDUSTRY_FIX = "Write the five digits of the code, zeros in front included, such as 06304."
IndustryNumber = Annotated[str, _like(r"\d{5}", _INDUSTRY_FIX, "C004"), _text(5)]
_ACCOUNT_FIX = "Write the digits of the account number only, zeros in front included."
_UNBROKEN = AfterValidator(lambda text: re.sub(r"(?<=\d)[ -](?=\d)", "", plain(text)))
"""The WCB prints an account number with a hyphen or blanks in it; they are no part of it."""
Account = Annotated[str, _UNBROKEN, _like(r"\d{1,12}", _ACCOUNT_FIX, "C005"), _text(20)]
_KEY_FIX = "Write the key in small letters with hyphens, such as work-at-heights."
Key = Annotated[str, Field(max_length=80), _like("[a-z0-9]+(-[a-z0-9]+)*", _KEY_FIX, "C006")]


def _trade(text: str) -> str:
    """Capitals and spaces make no other key: "Snow removal" is snow-removal."""
    return re.sub(r"[\s_-]+", "-", text.casefold())


TradeKey = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_one_line), AfterValidator(_trade)]
"""A trade's key as people write it; whether there is such a trade, and which one is meant, the hazard library says."""
Day = Annotated[date, BeforeValidator(_day)]
YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": [True, False, "yes", "no"]})]
WorkedDay = Annotated[Weekday, BeforeValidator(_weekday)]
HolidayGiven = Annotated[OptionalHoliday, BeforeValidator(_holiday)]
Minutes = Annotated[int, Field(ge=0, le=1440)]
Heads = Annotated[int, Field(ge=1, le=500)]
Rating = Annotated[int, Field(ge=1, le=5)]
Metres = Annotated[float, Field(ge=0, le=300)]


def needed(description: str, example: str = "", *, title: str = "", **limits: Any) -> Any:
    """A field that must be filled in. ``example`` is YAML."""
    return Field(description=description, examples=[example] if example else None, title=title or None, **limits)


def given(
    description: str,
    example: str = "",
    *,
    gap: str = "",
    default: Any = None,
    none_counts: bool = False,
    title: str = "",
    **limits: Any,
) -> Any:
    """An optional field.

    Args:
        description: what it is for, in plain words.
        example: an example as YAML.
        gap: why a missing value matters; empty when it does not.
        default: the value while nothing is written.
        none_counts: an empty list written out (``[]``) means "we have none" and is no gap.
        title: its name for people, when the key does not say it.
        limits: further arguments of pydantic's ``Field``.
    """
    return Field(
        default=default,
        description=description,
        examples=[example] if example else None,
        title=title or None,
        json_schema_extra={"gap": gap, "none_counts": none_counts} if gap else None,
        **limits,
    )


def block(model: type[Fact], description: str) -> Any:
    """A group of optional facts; present and empty when the file does not have it."""
    return Field(default_factory=model, description=description)


class Fact(Model):
    """The base of everything in ``company.yaml``."""

    model_config = ConfigDict(allow_inf_nan=False, hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _as_people_write(cls, data: Any) -> Any:
        """An optional key with nothing behind it is absent; a choice may be written in capitals."""
        if not isinstance(data, dict):
            return data
        takes = _takes(cls)
        kept = {}
        for key, value in data.items():
            field = takes.get(key)
            if field is None:
                kept[key] = value
            elif field.required or (value is not None and not _blank(value)):
                kept[key] = field.as_meant(key, value)
        return kept


@dataclass(frozen=True, slots=True)
class _Takes:
    """What a field takes."""

    required: bool
    many: bool
    none_counts: bool
    words: tuple[str, ...]
    yes_no: bool
    number: bool

    def as_meant(self, key: str, value: Any) -> object:
        """A list, a choice, a yes or no, a number with its unit, in the words people have for it; else as it is."""
        if self.many:
            return _as_list(value, none_counts=self.none_counts)
        if not isinstance(value, str):
            return value
        if self.words:
            return choice_meant(value, self.words) or value
        if self.yes_no:
            try:
                return yes_no_meant(value, key)
            except TellingError:
                return value  # the field says what is wrong with it
        return number_in(value, key) if self.number else value


@cache
def _takes(model: type[Fact]) -> Mapping[str, _Takes]:
    """What each field of a model takes, by its key; worked out once, as it is asked for each entry of each file."""
    found = {}
    for name, info in model.model_fields.items():
        kind, more = info.annotation, info.json_schema_extra
        found[info.alias or name] = _Takes(
            required=info.is_required(),
            many=is_list(kind),
            none_counts=isinstance(more, dict) and bool(more.get("none_counts")),
            words=choices(kind),
            yes_no=holds(kind, bool),
            number=(holds(kind, int) or holds(kind, float)) and not holds(kind, str),
        )
    return found


def _as_list(value: object, *, none_counts: bool) -> object:
    """One thing where a list belongs is a list of one; what may be several is left as it is, and refused later."""
    if isinstance(value, Mapping):
        return [value]
    if not isinstance(value, str) or _blank(value):
        return value
    if folded(value) in NONE_WORDS:
        return [] if none_counts else value
    return [value] if len(several_in(value)) == 1 else value


NONE_WORDS = frozenset({"none", "no", "nothing", "n/a", "[]"})
"""What people write for an empty list."""


def _blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


class ShortForm(Fact):
    """A fact that may be written as one text instead of indented lines; the text is its first field."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {next(iter(cls.model_fields)): data} if isinstance(data, str) else data

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The schema of an object or of its short form."""
        schema = handler.resolve_ref_schema(handler(core))
        whole = dict(schema)
        schema.clear()
        schema["anyOf"] = [{"type": ["string", "number"]}, whole]
        return schema

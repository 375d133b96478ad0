"""YAML read into typed models: every fault pydantic finds becomes a Problem with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from secor_docs.problems import InputWrongError, Place, Problem, TellingError, nearest, one_of, short
from secor_docs.yamlfile.text import Path_, YamlText, dotted

M = TypeVar("M", bound=BaseModel)

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", examples=["stand-walls"])]


def one_or_many(value: Any) -> Any:
    """One value where a list may stand, as a list of one; for :class:`pydantic.BeforeValidator`."""
    return [value] if isinstance(value, str | Mapping) else value


class Model(BaseModel):
    """The base of everything read from YAML: frozen, strict about keys, text without outer spaces."""

    # Few commands read every file, so a model is built when it is first used.
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True)

    refused: ClassVar[Mapping[str, str]] = {}
    """Keys people may well try here, and what to do instead."""


def read_model(
    model: type[M], source: YamlText, at: Path_ = (), *, placed: Callable[[Path_], Place] | None = None
) -> M:
    """Read ``source.data`` (or the part at path ``at``) as ``model``.

    ``placed`` says where a value belongs that is not in the file; without it that is its nearest parent.
    A validator of the model may raise :class:`~secor_docs.problems.TellingError`.

    Raises:
        InputWrongError: with one Problem for each fault, in the order of the file.
    """
    data: Any = source.data
    for step in at:
        data = data[step]
    if not isinstance(data, dict):
        found = "nothing" if data is None else "a list" if isinstance(data, list) else f'"{short(data)}"'
        message = f"found {found} where `name: value` lines belong"
        fix = "Start from a sample, or from what `secor init --blank` writes."
        raise InputWrongError([source.problem(at, message, fix, code="Y011")])
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faults = [d for d in error.errors(include_url=False) if not _only_wrong_items(d)]
        moved = {(*d["loc"][:-1], key) for d in faults if isinstance(d["input"], dict) for key in d["input"]}
        faults = [d for d in faults if d["type"] != "missing" or d["loc"] not in moved]
        problems = [_told(detail, model, source, at, placed or source.place) for detail in faults]
        raise InputWrongError(dict.fromkeys(problems)) from error


def _only_wrong_items(detail: ErrorDetails) -> bool:
    """Pydantic counts only sound entries: a list of one wrong entry is "too short" besides."""
    wanted = detail.get("ctx", {}).get("min_length", 0)
    given = detail.get("input")
    return detail["type"] == "too_short" and isinstance(given, list) and len(given) >= wanted


@dataclass(frozen=True, slots=True)
class _Fault:
    """One of pydantic's errors with what the model says about the field."""

    detail: ErrorDetails
    info: FieldInfo | None
    owner: type[BaseModel] | None

    @property
    def given(self) -> Any:
        return self.detail.get("input")

    @property
    def key(self) -> str:
        return str(self.detail["loc"][-1])

    @property
    def limits(self) -> Mapping[str, Any]:
        return self.detail.get("ctx", {})

    @property
    def found(self) -> str:
        if self.given is None:
            return "nothing is written here"
        if isinstance(self.given, list | tuple):
            return "found a list"
        if isinstance(self.given, dict):
            return "found `name: value` lines"
        return f'found "{short(self.given)}"'

    @property
    def meaning(self) -> str:
        """The field's description as the rest of a sentence that began."""
        text = (self.info.description or "") if self.info else ""
        return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text

    @property
    def example(self) -> str:
        return f", such as {self.info.examples[0]}" if self.info and self.info.examples else ""

    def ask(self, verb: str, otherwise: str = "a text") -> str:
        """A sentence such as: Write the main phone number, such as 403-555-0110."""
        return f"{verb} {self.meaning or otherwise}{self.example}".rstrip(".") + "."


_Told = tuple[str, str, str]
"""The code, what was found, what to write."""


def _unknown_key(fault: _Fault) -> _Told:
    known = [i.alias or n for n, i in fault.owner.model_fields.items()] if fault.owner else []
    refused = fault.owner.refused if fault.owner and issubclass(fault.owner, Model) else {}
    fix = refused.get(fault.key.casefold()) or nearest(fault.key, known).strip()
    return "Y012", "no such key", fix or f"The keys here are: {', '.join(known)}."


def _own_words(fault: _Fault) -> _Told:
    error = fault.limits.get("error", fault.detail["msg"])
    if isinstance(error, TellingError):
        return error.code, error.message, error.fix or fault.ask("Write")
    return "Y022", str(error), fault.ask("Write")


def _choice(fault: _Fault) -> _Told:
    known = choices(fault.info.annotation) if fault.info else ()
    return "Y015", fault.found, one_of(str(fault.given), known)


def several_in(text: str) -> list[str]:
    """The things a text on one line may name: at commas, semicolons and dashes of a list."""
    dashed = re.sub(r"(?:^|\s)-(?=\s)|^-(?=\S)", ",", text)
    words = [word.strip() for word in re.split("[,;]", dashed)]
    return words if len(words) == 1 else [word for word in words if word] + [""] * (len(words) > sum(map(bool, words)))


def _list(fault: _Fault) -> _Told:
    words = several_in(fault.given) if isinstance(fault.given, str) else []
    if len(words) > 1:
        wanted = f"[{', '.join(filter(None, words))}]"
        return (
            "Y020",
            f"{fault.found}, which may be one thing or several",
            f"Write {wanted}, or each on its own line, with a dash and a blank before it.",
        )
    return "Y020", fault.found, f"Write a list{fault.example}."


def _limit(fault: _Fault) -> _Told:
    words = {"gt": "more than", "ge": "at least", "lt": "less than", "le": "at most"}
    key = next((k for k in words if k in fault.limits), "ge")
    return "Y018", fault.found, f"Write a number of {words[key]} {fault.limits.get(key, 0):g}."


_TELL: tuple[tuple[str, Callable[[_Fault], _Told]], ...] = (
    ("missing", lambda f: ("Y013", "is missing", f.ask("Add", "it"))),
    ("extra_forbidden", _unknown_key),
    ("value_error", _own_words),
    ("date", lambda f: ("Y014", f.found, "Write a date that exists as year-month-day, such as 2026-03-31.")),
    ("literal_error|enum", _choice),
    ("bool", lambda f: ("Y016", f.found, "Write yes or no.")),
    ("int|float|decimal|finite", lambda f: ("Y017", f.found, f"Write a number{f.example}.")),
    ("greater_than|less_than", _limit),
    ("string_too_long", lambda f: ("Y019", f"longer than {f.limits.get('max_length')} letters", "Shorten it.")),
    ("string_too_short", lambda f: ("Y013", "nothing is written here", f.ask("Write"))),
    ("string", lambda f: ("Y020", f.found, f.ask("Write"))),
    ("list_type|tuple_type", _list),
    ("too_short", lambda f: ("Y013", "the list is empty", f.ask("Write at least one:", "it is needed"))),
    ("model|dict|dataclass", lambda f: ("Y020", f.found, "Write indented `name: value` lines here.")),
    ("", lambda f: ("Y021", f"{f.found} ({f.detail['msg']})", f.ask("Write", "it another way"))),
)
"""By the beginning of pydantic's error kind: what was found, what to write. The first that fits speaks."""


def _told(
    detail: ErrorDetails, model: type[BaseModel], source: YamlText, at: Path_, placed: Callable[[Path_], Place]
) -> Problem:
    loc = detail["loc"]
    fault = _Fault(detail, field_info(model, loc), _model_at(model, loc[:-1]))
    tell = next(tell for pattern, tell in _TELL if re.match(pattern, detail["type"]))
    code, message, fix = tell(fault)
    path = _real_path(loc, source, at)
    inside = next(iter(fault.given), "") if isinstance(fault.given, dict) and code == "Y020" else ""
    if inside and fault.owner and inside in _fields(fault.owner):
        path = (*path, inside)
        message = f"{inside} begins further right than {fault.key}, so it is read as a part of it"
        fix = f"Put as many blanks before it as before {fault.key}."
    return Problem(placed(path), dotted(path), message, fix, code=code)


def _real_path(loc: tuple[str | int, ...], source: YamlText, at: Path_) -> Path_:
    """Leave out of pydantic's location what is not in the file (names of union branches and the like)."""
    path, data = at, source.data
    for step in at:
        data = data[step]
    for position, step in enumerate(loc):
        last = position == len(loc) - 1
        inside = isinstance(data, dict) and step in data
        inside = inside or (isinstance(data, list) and isinstance(step, int) and step < len(data))
        if inside:
            data = data[step]
            path = (*path, step)
        elif last and isinstance(data, dict):
            path = (*path, step)
    return path


def choices(annotation: Any) -> tuple[str, ...]:
    """The words of a ``Literal`` in a field's type, or an empty tuple."""
    if get_origin(annotation) is Literal:
        return tuple(w for w in get_args(annotation) if isinstance(w, str))
    if isinstance(annotation, type):
        return ()
    return next((found for part in get_args(annotation) if (found := choices(part))), ())


def is_list(annotation: Any) -> bool:
    """Whether a field's type is a list (``tuple[Site, ...]``)."""
    return get_origin(annotation) is tuple or any(is_list(part) for part in get_args(annotation))


def holds(annotation: Any, kind: type) -> bool:
    """Whether values of ``kind`` may be in a field of this type."""
    return annotation is kind or any(holds(part, kind) for part in get_args(annotation))


def _model_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> type[BaseModel] | None:
    current: type[BaseModel] | None = model
    for step in loc:
        if current is None:
            return None
        if isinstance(step, int):
            continue
        info = _fields(current).get(step)
        if info is not None:
            current = inner_model(info.annotation)
    return current


def inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside a field's type (``tuple[Site, ...]``, ``Person | None``), or None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in get_args(annotation):
        found = inner_model(part)
        if found is not None:
            return found
    return None


def field_info(model: type[BaseModel], loc: tuple[str | int, ...]) -> FieldInfo | None:
    """What a model says of the field at a path, or of its nearest parent; numbers stand for list entries."""
    names = [step for step in loc if isinstance(step, str)]
    while names:
        owner = _model_at(model, tuple(names[:-1]))
        if owner is not None and names[-1] in _fields(owner):
            return _fields(owner)[names[-1]]
        names.pop()
    return None


def _fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in model.model_fields.items()}

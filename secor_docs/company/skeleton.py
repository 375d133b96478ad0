"""The text of a new ``company.yaml``: every key with what it is for, made from the models."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.company.schema import SCHEMA_NAME
from secor_docs.yamlfile import choices, holds, inner_model, is_list

WIDTH = 100

HEAD = f"""\
# yaml-language-server: $schema={SCHEMA_NAME}
#
# Your company, for the health and safety binder. You can edit this file in Notepad or any text editor.
#
# Lines with ## explain the line below them.
# Lines with one # are not filled in yet: delete the # and the blank after it, and write your own words
# in place of the example. A block of such lines belongs together; delete the # of each.
# Keep the spaces at the beginning of the lines. Write dates as year-month-day, such as 2026-03-31.
# Put "quotes" around codes and account numbers, and around text with a colon or a # in it.
# Do not write birth dates or social insurance numbers in this file.
"""


def skeleton(answers: Mapping[str, Any] | None = None) -> str:
    """The text of a company file with the answers filled in and all other keys as comments.

    Args:
        answers: plain values by key, as the file itself would give them: mappings, lists and text.
    """
    return HEAD + "\n".join(_lines(Company, answers or {}, "")) + "\n"


def quoted(text: str) -> str:
    """Text as a YAML value on one line that every YAML reader takes for the same text."""
    words = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
    plain = re.fullmatch(r"[^\W\d_][\w .,()/'’–-]*", text)
    if plain and text == text.strip() and text.casefold() not in words:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return (
        '"'
        + re.sub(
            r"[^ -~\xa0-\xac\xae-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufffd]",
            _escape,
            escaped,
        )
        + '"'
    )


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - YAML has two lengths


def _lines(model: type[Fact], given: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, info in model.model_fields.items():
        key, value = info.alias or name, given.get(info.alias or name)
        if not indent:
            yield ""
        yield from _explained(info, indent)
        if value is None and not info.is_required() and info.default_factory is None:
            yield from (f"{indent}# {line}" for line in _example(key, info))
        else:
            yield from _filled(key, info, value, indent)


def _filled(key: str, info: FieldInfo, value: Any, indent: str) -> Iterator[str]:
    """A key in use: with its value, or, while that is missing, open for it."""
    inner = inner_model(info.annotation)
    deeper = indent + "  "
    if inner is None or not issubclass(inner, Fact) or isinstance(value, str):
        if isinstance(value, list):
            yield f"{indent}{key}:"
            yield from (f"{deeper}- {quoted(item)}" for item in value)
        else:
            yield f"{indent}{key}: {_scalar(info, value)}".rstrip()
        return
    yield f"{indent}{key}:"
    if not is_list(info.annotation):
        yield from _lines(inner, value or {}, deeper)
        return
    for number, item in enumerate(value or [{}]):
        if isinstance(item, str):
            yield f"{deeper}- {quoted(item)}"
            continue
        # The first entry shows every key; the others would only repeat it.
        write = _given_only if number else _lines
        lines = list(write(inner, item, deeper + "  "))
        first = next(i for i, line in enumerate(lines) if not line.lstrip().startswith("#"))
        yield from (line.removeprefix("  ") for line in lines[:first])
        yield f"{deeper}- {lines[first].lstrip()}"
        yield from lines[first + 1 :]


def _given_only(model: type[Fact], given: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, info in model.model_fields.items():
        key = info.alias or name
        if given.get(key) is not None or info.is_required():
            yield from _filled(key, info, given.get(key), indent)


def _scalar(info: FieldInfo, value: Any) -> str:
    if value is None:
        return ""
    return quoted(str(value)) if _holds_text(info.annotation) else str(value)


def _explained(info: FieldInfo, indent: str) -> Iterator[str]:
    text = (info.description or "").rstrip(".") + "."
    if info.is_required() and inner_model(info.annotation) is None:
        text = f"Needed. {text}{_answers(info)} Example: {info.examples[0] if info.examples else ''}"
    else:
        text += _answers(info)
    lead = f"{indent}## "
    yield from textwrap.wrap(
        text, WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False, break_on_hyphens=False
    )


def _answers(info: FieldInfo) -> str:
    words = choices(info.annotation)
    if words:
        return f" One of: {', '.join(words)}."
    return " Write yes or no." if holds(info.annotation, bool) else ""


def _example(key: str, info: FieldInfo) -> Iterator[str]:
    """The lines of a key that is not in use, with its example."""
    inner = inner_model(info.annotation)
    if inner is None or not issubclass(inner, Fact):
        yield f"{key}: {info.examples[0] if info.examples else ''}".rstrip()
        return
    yield f"{key}:"
    dash = "- " if is_list(info.annotation) else ""
    begin = "  " + dash
    for name, part in inner.model_fields.items():
        lines = list(_example(part.alias or name, part))
        if part.description and len(lines) == 1:
            lines[0] = f"{lines[0]}  # {part.description}"
        yield begin + lines[0]
        begin = " " * len(begin)
        yield from (begin + line for line in lines[1:])


def _holds_text(annotation: Any) -> bool:
    return not choices(annotation) and holds(annotation, str)

"""What is behind a ``#`` in ``company.yaml``: a note of the person's own, or text that would be lost.

The skeleton puts descriptions behind its examples; those are never told. Words set apart by two blanks, and words
behind a number, a day or a choice, are notes, and ``secor check`` names their lines. All others are a problem, because
``Unit #4`` is read as ``Unit``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.problems import InputWrongError, Problem, refuse_any, short
from secor_docs.yamlfile import (
    Path_,
    Remark,
    YamlText,
    choices,
    dotted,
    field_info,
    holds,
    inner_model,
    parse_yaml,
    remarks,
)


def cut_text(source: YamlText) -> Iterator[Problem]:
    """Text that stands behind a ``#`` and would be lost."""
    for remark in remarks(source.text):
        if _is_note(remark, source):
            continue
        field = dotted(_path_at(source, remark.line, whole=remark.held == "flow"))
        if remark.alone:
            message = f'"{short(remark.words)}" begins with #, so the whole line is a note and not read'
            fix = "Put text in quotes on the line of its key. Put a blank behind the # of a note."
        else:
            message = f'"{short(remark.words)}" is not read, because it is behind a #'
            fix = f"Write {remark.whole}" if remark.whole else "Put quotes around the text that has the # in it"
            fix += "; or, for a note, put two blanks before the # and one behind it."
        yield Problem(source.place_of_line(remark.line), field, message, fix, code="Y026")


def refuse_cut_text(text: str, name: str) -> None:
    """Refuse to go on with a file in which text would be lost behind a ``#``.

    Raises:
        InputWrongError: with each of its lines.
    """
    try:
        source = parse_yaml(text, name)
    except InputWrongError:
        return  # whoever reads the file reports it
    refuse_any(cut_text(source))


def own_notes(source: YamlText) -> tuple[Remark, ...]:
    """The person's own notes behind values; they are not read."""
    return tuple(
        remark
        for remark in remarks(source.text)
        if _is_note(remark, source) and remark.words.lstrip("# ").casefold() not in _descriptions()
    )


def _is_note(remark: Remark, source: YamlText) -> bool:
    if remark.apart or (remark.spaced and (remark.held in {"flow", "quoted", "block"} or remark.opens_block)):
        return True
    return remark.held == "plain" and not remark.alone and not _is_text(source, remark.line)


def _is_text(source: YamlText, line: int) -> bool:
    path = _path_at(source, line)
    info = field_info(Company, path)
    return info is None or (holds(info.annotation, str) and not choices(info.annotation)) or not path


def _path_at(source: YamlText, line: int, *, whole: bool = False) -> Path_:
    """The value on a line: the innermost, or all that is on the line."""
    paths = (path for path, at in source.lines.items() if at == line)
    return min(paths, key=len, default=()) if whole else max(paths, key=len, default=())


@lru_cache(maxsize=1)
def _descriptions() -> frozenset[str]:
    """The words the skeleton puts behind its examples."""
    return frozenset(_described(Company))


def _described(model: type[Fact]) -> Iterator[str]:
    for info in model.model_fields.values():
        yield re.sub(r"\s+", " ", info.description or "").casefold()
        inner = inner_model(info.annotation)
        if inner is not None and issubclass(inner, Fact):
            yield from _described(inner)

"""A second reader of company files, for tests: line by line, slow, and without a YAML library.

It says what a person sees in a file: each value by its path. It knows less than YAML and says so by ``None`` where a
file is beyond it. Nothing here is shared with the program.
"""

from __future__ import annotations

import re
from typing import Any

Plain = dict[str, Any] | list[Any] | str | None


class BeyondMeError(Exception):
    """A layout this reader does not know."""


OPENING, CLOSING = "“”„‟", "“”„‟"
BLANKS = " \t\u00a0\u2003\u202f"
DASHES = "-–—•"
WIDTHLESS = "\u200b\ufeff\u2060\u00ad"


def slowly(text: str) -> Plain:
    """What a file says."""
    rows: list[tuple[int, str]] = []
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.translate(dict.fromkeys((0x85, 0x2028, 0x2029), " ")).split("\n")
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        words = line.lstrip(BLANKS)
        if not words or words.startswith("#"):
            continue
        if "\t" in line[: len(line) - len(words)]:
            raise BeyondMeError("a tab")
        indent = len(line) - len(words)
        words = words.rstrip(BLANKS)
        sign = words.rsplit(" ", 1)[-1]
        sign = sign if sign in {"|", ">", "|-", ">-"} else ""
        if sign:
            block = []
            while number < len(lines) and (
                not lines[number].strip() or len(lines[number]) - len(lines[number].lstrip(" ")) > indent
            ):
                block.append(lines[number])
                number += 1
            words = words[: -len(sign)] + "\0" + _block(sign, block)
        rows.append((indent, words))
    if not rows:
        return None
    value, rest = _node(rows, rows[0][0])
    if rest:
        raise BeyondMeError("lines that fit nowhere")
    return value


def _block(sign: str, lines: list[str]) -> str:
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        return ""
    left = min(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
    words = [line[left:] for line in lines]
    if sign[0] == "|":
        return "\n".join(words) + ("" if sign.endswith("-") else "\n")
    if any(not word.strip() or word.startswith(" ") for word in words):
        raise BeyondMeError("a folded text with paragraphs")
    return " ".join(words) + ("" if sign.endswith("-") else "\n")


def _node(rows: list[tuple[int, str]], indent: int) -> tuple[Plain, list[tuple[int, str]]]:
    if _is_entry(rows[0][1]):
        return _list(rows, indent)
    if _key(rows[0][1]) is None:
        return _text(rows, indent)
    return _block_of_keys(rows, indent)


def _is_entry(words: str) -> bool:
    return words[0] in DASHES and (len(words) == 1 or words[1] in BLANKS)


def _list(rows: list[tuple[int, str]], indent: int) -> tuple[Plain, list[tuple[int, str]]]:
    items: list[Plain] = []
    while rows and rows[0][0] == indent and _is_entry(rows[0][1]):
        bare = rows[0][1][1:]
        words = bare.lstrip(BLANKS)
        column = indent + 1 + len(bare) - len(words)
        if not words or _without_note(words) == "":
            item, rows = _below(rows[1:], indent)
        elif _is_entry(words) or _key(words) is not None:
            item, rows = _node([(column, words), *rows[1:]], column)
        else:
            item, rows = _value(words, rows[1:], indent)
        items.append(item)
    if rows and rows[0][0] > indent:
        raise BeyondMeError("an entry with lines behind it")
    return items, rows


def _block_of_keys(rows: list[tuple[int, str]], indent: int) -> tuple[Plain, list[tuple[int, str]]]:
    block: dict[str, Any] = {}
    while rows and rows[0][0] == indent and not _is_entry(rows[0][1]):
        found = _key(rows[0][1])
        if found is None:
            raise BeyondMeError("a line without a colon")
        key, words = found
        if key in block:
            raise BeyondMeError("a key twice")
        if not words or _without_note(words) == "":
            block[key], rows = _below(rows[1:], indent, lists_level=True)
        else:
            block[key], rows = _value(words, rows[1:], indent)
    if rows and rows[0][0] > indent:
        raise BeyondMeError("a line further in")
    return block, rows


def _below(
    rows: list[tuple[int, str]], indent: int, *, lists_level: bool = False
) -> tuple[Plain, list[tuple[int, str]]]:
    if rows and (rows[0][0] > indent or (lists_level and rows[0][0] == indent and _is_entry(rows[0][1]))):
        return _node(rows, rows[0][0])
    return None, rows


def _key(words: str) -> tuple[str, str] | None:
    if words[0] in "\"'“[{#":
        if words[0] in "[{#":
            return None
        end = words.find({"“": "”"}.get(words[0], words[0]), 1)
        behind = words[end + 1 :].lstrip(BLANKS)
        if end < 0 or not behind.startswith(":") or (len(behind) > 1 and behind[1] not in BLANKS):
            return None
        return _bare(words[1:end]), behind[1:].strip(BLANKS)
    for at, sign in enumerate(words):
        if sign == "#" and at and words[at - 1] in " \t":
            return None
        if sign in ":：" and (at + 1 == len(words) or words[at + 1] in BLANKS + "\0"):
            return _bare(words[:at].strip(BLANKS)), words[at + 1 :].strip(BLANKS)
    return None


def _bare(words: str) -> str:
    return "".join(sign for sign in words if sign not in WIDTHLESS)


def _value(words: str, rows: list[tuple[int, str]], indent: int) -> tuple[Plain, list[tuple[int, str]]]:
    """A value behind its key, with the lines it runs on over."""
    if words.startswith("\0"):
        return _bare(words[1:]), rows
    while rows and rows[0][0] > indent:
        words, rows = f"{words}\n{rows[0][1]}", rows[1:]
    return _inline(words), rows


def _text(rows: list[tuple[int, str]], indent: int) -> tuple[Plain, list[tuple[int, str]]]:
    words = rows[0][1]
    rows = rows[1:]
    while rows and rows[0][0] >= indent and "\0" not in rows[0][1]:
        if rows[0][0] == indent and (_key(rows[0][1]) is not None):
            raise BeyondMeError("a key below a text")
        words, rows = f"{words}\n{rows[0][1]}", rows[1:]
    return _inline(words), rows


def one_value(words: str) -> Plain:
    """What a value says that is typed behind a key."""
    words = words.translate(dict.fromkeys((0x85, 0x2028, 0x2029), " ")).strip(BLANKS)
    return _inline(words) if words and _without_note(words) else None


def _inline(words: str) -> Plain:
    first = words[0]
    if first in "[{\"'":
        value, behind = _flow(words, 0) if first in "[{" else _quoted(words, 0)
        if _without_note(words[behind:]).strip():
            raise BeyondMeError("words behind a bracket or a quote")
        return _bare(value) if isinstance(value, str) else value
    if first in "@`%&*!|>,]}" or (first in "-?:" and (len(words) == 1 or words[1] in BLANKS)):
        raise BeyondMeError("a sign with a meaning")
    whole = _without_note(words)
    if _is_wrapped(whole):
        return _bare(whole[1:-1])
    if (first in OPENING + '"' and "\n" in whole) or re.search(r":(?:\s|$)", whole):
        raise BeyondMeError("quotes over lines, or a colon")
    if whole in {"~", "null"}:
        return None
    return _bare(" ".join(part.strip(BLANKS) for part in whole.split("\n")))


def _is_wrapped(whole: str) -> bool:
    """Whether a value is in curly quotes from end to end."""
    first, inner, last = whole[:1], whole[1:-1], whole[1:][-1:]
    double = first in OPENING + '"' and last in CLOSING + '"' and not any(s in inner for s in OPENING + '"\\\n')
    single = first in "‘‚" and last in "’‘" and not any(s in inner for s in '‘‚"\\\n')
    return bool(last) and (double or single)


def _without_note(words: str) -> str:
    """Words without a note set apart by two blanks; any other # is text to a person."""
    for at, sign in enumerate(words):
        lead = words[:at]
        apart = not lead or lead.endswith("\t") or (len(lead) > 1 and not lead[-2:].strip(" \t"))
        if sign == "#" and apart and (at + 1 == len(words) or words[at + 1] in " \t#"):
            return lead.rstrip(BLANKS)
    return words.rstrip(BLANKS)


def _quoted(words: str, at: int) -> tuple[str, int]:
    quote, at = words[at], at + 1
    held = ""
    while at < len(words):
        if words[at] == quote:
            if quote == "'" and words[at + 1 : at + 2] == "'":
                held, at = held + "'", at + 2
                continue
            return held.replace("\n", " "), at + 1
        if quote == '"' and words[at] == "\\":
            if words[at + 1 : at + 2] not in {'"', "\\"}:
                raise BeyondMeError("an escape")
            at += 1
        held, at = held + words[at], at + 1
    raise BeyondMeError("an open quote")


def _flow(words: str, at: int) -> tuple[Plain, int]:
    closing = {"[": "]", "{": "}"}[words[at]]
    items: list[Any] = []
    at = _skip(words, at + 1)
    while words[at : at + 1] != closing:
        value, at = _flow_item(words, at)
        at = _skip(words, at)
        if closing == "}":
            inner: Plain = None
            if words[at : at + 1] != ":" or not isinstance(value, str):
                raise BeyondMeError("a block without a colon")
            at = _skip(words, at + 1)
            if words[at : at + 1] not in {",", "}"}:
                inner, at = _flow_item(words, at)
            items.append((value, inner))
        else:
            items.append(value)
        at = _skip(words, at)
        if words[at : at + 1] == ",":
            at = _skip(words, at + 1)
        elif words[at : at + 1] != closing:
            raise BeyondMeError("no comma")
    if closing == "]":
        return items, at + 1
    if len(dict(items)) < len(items):
        raise BeyondMeError("a key twice")
    return dict(items), at + 1


def _skip(words: str, at: int) -> int:
    while at < len(words) and words[at] in " \n":
        at += 1
    return at


def _flow_item(words: str, at: int) -> tuple[Plain, int]:
    if at >= len(words):
        raise BeyondMeError("nothing")
    if words[at] in "[{":
        return _flow(words, at)
    if words[at] in "\"'":
        return _quoted(words, at)
    if words[at] in OPENING:
        end = next((i for i in range(at + 1, len(words)) if words[i] in CLOSING), -1)
        if end < 0 or any(sign in words[at + 1 : end] for sign in '"\\\n'):
            raise BeyondMeError("curly quotes")
        return _bare(words[at + 1 : end]), end + 1
    if words[at] in ",:?#&*!|>%@`-‘":
        raise BeyondMeError("a sign with a meaning")
    begin = at
    while at < len(words) and words[at] not in ",[]{}" and not (words[at] == ":" and words[at + 1 : at + 2] in " \n,"):
        if words[at] == "#" and words[at - 1] in " \t\n":
            raise BeyondMeError("a # within brackets")
        at += 1
    held = _bare(" ".join(part.strip(BLANKS) for part in words[begin:at].split("\n")))
    return (None if held in {"~", "null"} else held), at

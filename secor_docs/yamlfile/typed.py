"""Signs that Word, phones and web pages put in place of the ones YAML knows, read as they were meant.

Each is replaced by one sign of the same meaning where it is part of the layout: blanks before a key and behind its
colon, the dash of a list, the quotes around a value. So every position stays what it is in the file. Signs inside a
text are left as they were typed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_docs.yamlfile.lines import TypedLine, scan

BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Blanks that are none to YAML, for a pattern."""

_BREAKS = "\u0085\u2028\u2029"
"""Line breaks to YAML that no editor counts as one."""

_ODD = re.compile(f"[{BLANKS}{_BREAKS}\u2010-\u2015\u2022\u2212“”„‟‘’‚：\ufeff]")
_LEAD = re.compile(f"[ \t{BLANKS}]*")
_DASH = re.compile(r"([ \t]*)[\u2010-\u2015\u2022\u2212](?=[ \t]|$)")
_KEY_LEAD = re.compile(f'([ \t]*(?:-[ \t]+)*["“”]?[A-Za-z_][A-Za-z0-9_]*["“”]?[ \t]*)([:：])([ \t{BLANKS}]+|$)')
_DASH_LEAD = re.compile(f"([ \t]*-)([ \t{BLANKS}]+)")
_WHOLE = re.compile("([“”„‟])([^“”„‟]*)([“”„‟])(?=[ \t]*(?:$|[ \t]#))|([‘‚])([^‘‚]*)([’‘])(?=[ \t]*(?:$|[ \t]#))")
_HALF = re.compile('"([^“”„‟"\\\\]*)[“”„‟](?=[ \t]*$)|[“”„‟]([^“”„‟"\\\\]*)"(?=[ \t]*$)')
_FLOW_QUOTE = re.compile(
    '(?<=[\\[{,:])([ \t]*)(?:[“”„‟]([^“”„‟"\\\\]*)[“”„‟]|[‘‚]([^‘‚"\\\\,]*)[’‘])([ \t]*)(?=[,\\]}])'
)


@lru_cache(maxsize=16)
def as_meant(text: str) -> str:
    """The same text, sign for sign, with the signs of its layout as YAML knows them."""
    if not _ODD.search(text):
        return text
    text = re.sub("(?<!^)\ufeff", "\u200b", re.sub(f"[{_BREAKS}]", " ", text))  # both without width
    parts = re.split(r"(\r\n|\n|\r)", text)
    before: TypedLine | None = None
    inside = _inside(text)
    for position in range(0, len(parts), 2):
        if position // 2 + 1 in inside:
            continue
        parts[position] = _line_as_meant(parts[position], before)
        read = next(scan(parts[position]))
        before = before if read.kind in {"blank", "comment"} else read
    return "".join(parts)


def _inside(text: str) -> frozenset[int]:
    """The lines inside a block of text, where every sign is text."""
    blanks = re.sub(f"(?m)^[ \t{BLANKS}]+", lambda found: " " * len(found[0]), text)
    return frozenset(line.number for line in scan(blanks) if line.kind == "inside")


def _line_as_meant(line: str, before: TypedLine | None) -> str:
    lead = _LEAD.match(line)
    end = lead.end() if lead else 0
    line = re.sub(f"[{BLANKS}]", " ", line[:end]) + line[end:]
    line = re.sub(f"[{BLANKS}]+$", lambda found: " " * len(found[0]), line)
    if line.lstrip(" \t").startswith("#"):
        return line
    dash = _DASH.match(line)
    if dash and before is not None and (before.opens or (before.dashes and before.indent == len(dash[1]))):
        line = f"{dash[1]}-{line[dash.end() :]}"
    dashed = _DASH_LEAD.match(line)
    if dashed:
        line = dashed[1] + " " * len(dashed[2]) + line[dashed.end() :]
    key = _KEY_LEAD.match(line)
    if key and (key[2] == ":" or key[3]):
        lead_text = re.sub("[“”]", '"', key[1])
        line = f"{lead_text}:{' ' * len(key[3])}{line[key.end() :]}"
    read = next(scan(line))
    if read.held == "flow":
        return _FLOW_QUOTE.sub(lambda found: f'{found[1]}"{found[2] or found[3] or ""}"{found[4]}', line)
    value = line[read.at :] if read.kind == "text" else ""
    found = _WHOLE.match(value) or _HALF.match(value)
    return line[: read.at] + _quotes(found[0]) + line[read.at + len(found[0]) :] if found else line


def _quotes(value: str) -> str:
    """A value in curly quotes as one in straight quotes, of the kind that is not in it."""
    held = value[1:-1]
    if '"' not in held and "\\" not in held:
        return f'"{held}"'
    return f"'{held}'" if "'" not in held else value

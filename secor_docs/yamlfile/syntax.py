"""What the parser says of a line that is no YAML, in plain words; used where no slip is known on the line."""

from __future__ import annotations

import re

import yaml

MAX_DEPTH = 40

Told = tuple[int, str, str]
"""Line, what was found, what to write."""

_SYNTAX_FIXES = (
    (
        r"mapping values are not allowed",
        "a colon inside text",
        'Put the text in quotes, such as name: "Site: Lot 4"; or give the line above its colon.',
    ),
    (r"found character '\\t'|found a tab character", "a tab used to indent", "Indent with spaces."),
    (r"found character '[@`%]'", "text that begins with @, ` or %", "Put the text in quotes."),
    (r"unexpected end of stream|found unexpected end", "a quote that is never closed", "Close the quote."),
    (r"found undefined alias|found undefined tag", "text that begins with * or !", "Put the text in quotes."),
    (r"unknown escape character", "a backslash in double quotes", "Use single quotes, or write it twice."),
    (r"block sequence entries", "a dash on the line of its key", "Begin the list on the next line."),
    (r"could not find expected ':'", "a line without a colon", "Write `name: value`."),
    (
        r"maximum nesting depth",
        f"values are nested more than {MAX_DEPTH} levels deep",
        "Lay the file out as the sample company does.",
    ),  # PyYAML counts too, since 6.0.4
    (
        r"expected <block end>|did not find expected",
        "lines that do not fit together here",
        "Check the spaces before each line, and quotes and brackets that are opened but not closed.",
    ),
)


def told_of(error: yaml.MarkedYAMLError, text: str) -> Told:
    """Line, what was found, what to write."""
    mark = error.problem_mark or error.context_mark
    line = min(mark.line, text.count("\n")) + 1 if mark else 1
    said = f"{error.problem or ''} {error.context or ''}".strip()
    if "cannot start any token" in said and mark:
        said = f"found character {text[mark.index : mark.index + 1]!r}"
    for pattern, message, fix in _SYNTAX_FIXES:
        if re.search(pattern, said):
            return line, f"not readable as YAML: {message}", fix
    return line, f"not readable as YAML: {said}", "Compare the line with the sample company."

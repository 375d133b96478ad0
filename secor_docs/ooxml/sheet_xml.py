"""Small pieces of a workbook's XML as bytes: column letters, attributes of a tag, the flag to calculate anew."""

from __future__ import annotations

import re
from html import unescape

from secor_docs.ooxml.damage import PackageError


def column_number(letters: str) -> int:
    """``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 is ``A``, 27 is ``AA``."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def attribute(tag: bytes, name: str) -> str | None:
    """The value of an attribute in a tag's bytes, or None."""
    found = re.search(rb"\s" + name.encode() + rb"\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
    return None if found is None else unescape((found[1] if found[1] is not None else found[2]).decode())


def with_attribute(tag: bytes, name: str, value: str | None) -> bytes:
    """The tag with the attribute set, or taken out where ``value`` is None."""
    pattern = rb"\s" + name.encode() + rb"\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    new = b"" if value is None else f' {name}="{value}"'.encode()
    tag, count = re.subn(pattern, lambda _: new, tag, count=1)
    return tag if count or value is None else re.sub(rb"\s*(/?)>$", lambda end: new + end[1] + b">", tag)


_AFTER_CALC = re.compile(
    rb"<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|"
    rb"fileRecoveryPr|webPublishObjects|extLst)[\s>/]|</(?:\w+:)?workbook>"
)


def recalculated(workbook: bytes) -> bytes:
    """The workbook part with the flag that asks Excel and LibreOffice to calculate everything again."""
    found = re.search(rb"<(?:\w+:)?calcPr\b[^>]*>", workbook)
    if found:
        return workbook[: found.start()] + with_attribute(found[0], "fullCalcOnLoad", "1") + workbook[found.end() :]
    place = _AFTER_CALC.search(workbook)
    root = re.search(rb"<((?:\w+:)?)workbook[\s>]", workbook)
    if place is None or root is None:
        raise PackageError("its workbook part is damaged")
    return workbook[: place.start()] + b"<" + root[1] + b'calcPr fullCalcOnLoad="1"/>' + workbook[place.start() :]

"""Marks in a compiled template's source, where every document needs something of its own.

Ids of controls, the names of the company's people, and whether a field shows its placeholder depend on
what is printed. Marking their places once, when the template is compiled, spares each document a walk
through its whole tree. The marks are noncharacters; no reader lets them in from outside.
"""

from __future__ import annotations

import re

from secor_docs.word.ids import Given
from secor_docs.word.template.render_context import PEOPLE

ID, EVERYBODY = "\ufdd4", "\ufdd5"
SHOWING, CONTENT, CLOSE = "\ufdd6", "\ufdd7", "\ufdd8"

BOOKMARK = "<w:bookmark"
WORDS = re.compile(r"<w:t(?: [^<>]*)?>[^<\S]*[^<\s]")
SHOWS = "<w:showingPlcHdr/>"
SOMEBODY = f'<w:listItem w:displayText="{PEOPLE}" w:value="{PEOPLE}"/>'
_FILLED_IN = re.compile(f"{SHOWING}([^{CONTENT}]*){CONTENT}([^{CLOSE}]*){CLOSE}")
_BACK = str.maketrans({ID: "0", EVERYBODY: SOMEBODY, SHOWING: SHOWS, CONTENT: "", CLOSE: ""})
_AWAY = str.maketrans(dict.fromkeys((ID, EVERYBODY, SHOWING, CONTENT, CLOSE), ""))


def settle(text: str) -> str:
    """Let each marked field of a rendered part show its placeholder where it is empty."""
    return _FILLED_IN.sub(_placeholder, text)


def _placeholder(control: re.Match[str]) -> str:
    between, content = control.groups()
    return f"{'' if WORDS.search(content) else SHOWS}{between}{content}"


def number(text: str, given: Given) -> str:
    """Put ids in place of their marks, in order; bookmarks that a loop repeats get names of their own."""
    if BOOKMARK in text:
        return _with_bookmarks(text, given)
    pieces = text.split(ID)
    ids = range(given.ids + 1, given.ids + len(pieces))
    given.ids += len(ids)
    numbered = [pieces[0]]
    for id_, piece in zip(ids, pieces[1:], strict=True):
        numbered += (str(id_), piece)
    return "".join(numbered)


_NUMBERED = re.compile(f"{ID}|<w:bookmark(?:Start|End) [^<>]*>")
_BOOKMARK_ID = re.compile(r'(?<= w:id=")[^"]*(?=")')
_BOOKMARK_NAME = re.compile(r'(?<= w:name=")[^"]*(?=")')


def _with_bookmarks(text: str, given: Given) -> str:
    renamed: dict[str, str] = {}

    def numbered(found: re.Match[str]) -> str:
        tag = found.group()
        if tag.startswith("<w:bookmarkEnd"):
            return _BOOKMARK_ID.sub(lambda old: renamed.get(old.group(), old.group()), tag)
        given.ids += 1
        if tag == ID:
            return str(given.ids)
        old = _BOOKMARK_ID.search(tag)
        renamed[old.group() if old else ""] = str(given.ids)
        tag = _BOOKMARK_ID.sub(str(given.ids), tag)
        name = _BOOKMARK_NAME.search(tag)
        words = name.group() if name else ""
        own = f"{words[:30]}_{given.ids}" if words in given.names else words
        given.names.add(own)
        return _BOOKMARK_NAME.sub(lambda _old: own, tag)

    return _NUMBERED.sub(numbered, text)


def plain(text: str) -> str:
    """A rendered part as it would be without marks, for the clean-up that walks through the tree."""
    return text.translate(_BACK)


def without(text: str) -> str:
    """Text for people, without marks."""
    return text.translate(_AWAY)

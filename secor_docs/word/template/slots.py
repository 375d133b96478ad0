"""Marks in a compiled template's source, where every document needs something of its own.

Ids of controls, the names of the company's people, and whether a field shows its placeholder depend on
what is printed. Marking their places once, when the template is compiled, spares each document a walk
through its whole tree. The marks are noncharacters; no reader lets them in from outside.
"""

from __future__ import annotations

import re

from secor_docs.word.ids import IdAllocator
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


def number(text: str, ids: IdAllocator) -> str:
    """Put ids in place of their marks, in order; bookmarks that a loop repeats get names of their own."""
    if BOOKMARK in text:
        return _with_bookmarks(text, ids)
    pieces = text.split(ID)
    numbered = [pieces[0]]
    for id_, piece in zip(ids.several(len(pieces) - 1), pieces[1:], strict=True):
        numbered += (str(id_), piece)
    return "".join(numbered)


_NUMBERED = re.compile(f"{ID}|<w:bookmark(?:Start|End) [^<>]*>")
_BOOKMARK_ID = re.compile(r'(?<= w:id=")[^"]*(?=")')
_BOOKMARK_NAME = re.compile(r'(?<= w:name=")[^"]*(?=")')


def _with_bookmarks(text: str, ids: IdAllocator) -> str:
    renamed: dict[str, str] = {}

    def numbered(found: re.Match[str]) -> str:
        tag = found.group()
        if tag.startswith("<w:bookmarkEnd"):
            return _BOOKMARK_ID.sub(lambda old: renamed.get(old.group(), old.group()), tag)
        id_ = ids.next()
        if tag == ID:
            return str(id_)
        old = _BOOKMARK_ID.search(tag)
        renamed[old.group() if old else ""] = str(id_)
        tag = _BOOKMARK_ID.sub(str(id_), tag)
        return _BOOKMARK_NAME.sub(lambda name: ids.name(name.group(), id_), tag)

    return _NUMBERED.sub(numbered, text)


def plain(text: str) -> str:
    """A rendered part as it would be without marks, for the clean-up that walks through the tree."""
    return text.translate(_BACK)


def without(text: str) -> str:
    """Text for people, without marks."""
    return text.translate(_AWAY)

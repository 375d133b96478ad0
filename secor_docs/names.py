"""Names of people, things and files: compared without regard to case, made safe for a disk."""

from __future__ import annotations

import re
import shlex
import unicodedata
from functools import lru_cache

_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))})


def slug(text: str, most: int = 48) -> str:
    """A name for files: small letters and digits of any script, hyphens between; never empty or reserved."""
    words = re.sub(r"[^\w]+", "-", text.casefold().replace("'", "").replace("’", "")).replace("_", "-").strip("-")
    words = words.encode("utf-8")[: most * 2].decode("utf-8", "ignore")[:most].strip("-")
    words = re.sub(r"-{2,}", "-", words) or "unnamed"
    return f"{words}-x" if words in _RESERVED else words


def as_argument(path: object) -> str:
    """A path as it is typed in a command: in quotes where a shell would take it apart."""
    text = str(path)
    if text.startswith("-"):
        text = f"./{text}"  # else it would be an option
    windows = "\\" in text and "/" not in text
    if re.fullmatch(r"[\w./:+=%-][\w./:~+=@%-]*", text) or (windows and re.fullmatch(r"[\w.\\:~+=@%-]+", text)):
        return text
    cut = r'["$`!]' if windows else r'["$`!\\]'
    return shlex.quote(text) if re.search(cut, text) else f'"{text}"'


def same(one: str, other: str) -> bool:
    """Whether two names are the same but for letter case, spaces, and how their signs were typed."""
    return folded(one) == folded(other)


@lru_cache(4096)
def folded(text: str) -> str:
    """Text without regard to letter case and spaces, and to the signs a phone or Word puts in place of plain ones."""
    return " ".join(plain(text).split()).casefold()


def plain(text: str) -> str:
    """Text with apostrophes, quotes, hyphens, digits and blanks as a keyboard types them; letters keep their accents."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text.translate(_PLAIN))


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4\uff07", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe58\ufe63\uff0d", "-"),
        **dict.fromkeys(
            "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        ),
    }
)


def unaccented(text: str) -> str:
    """Text as it is typed without accents: ``Võ Đình`` is ``Vo Dinh``."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_BARE))
    return "".join(c for c in apart if not unicodedata.combining(c))


_BARE = str.maketrans({"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "œ": "oe"})

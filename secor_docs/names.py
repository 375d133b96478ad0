"""Names of people, things and files: compared without regard to case, made safe for a disk."""

from __future__ import annotations

import re
import shlex

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
    if re.fullmatch(r"[\w./\\:~+,=@%-]+", text):
        return text
    return shlex.quote(text) if re.search(r'["$`!]', text) else f'"{text}"'


def same(one: str, other: str) -> bool:
    """Whether two names are the same but for letter case and spaces."""
    return folded(one) == folded(other)


def folded(text: str) -> str:
    """Text without regard to letter case and spaces."""
    return " ".join(text.split()).casefold()

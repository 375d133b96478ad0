"""What lint found in a document; pure values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that should not be in a binder.

    Attributes:
        document: the file.
        spot: the place in it, in words.
        group: leftover, names, old law, other law, first aid, policy, review, empty field, version, markup, privacy.
        rule: the rule's id.
        text: the text itself, shortened around the hit.
        message: what is wrong.
        fix: what to do.
        heading: the heading above it; empty where there is none.
    """

    document: str
    spot: str
    group: str
    rule: str
    text: str
    message: str
    fix: str
    heading: str = ""

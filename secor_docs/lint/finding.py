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


@dataclass(frozen=True, slots=True)
class Linted:
    """What was found in Word files.

    Attributes:
        documents: how many were read.
        findings: what should not be in them, by document, in reading order.
        not_read: documents of other kinds in the folders, such as .doc and .pdf; nothing can be said of them.
    """

    documents: int
    findings: tuple[Finding, ...]
    not_read: tuple[str, ...]

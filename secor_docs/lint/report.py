"""What lint found, as one HTML file and as plain values for JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from secor_docs.lint.documents import not_read_said
from secor_docs.lint.finding import Finding
from secor_docs.pages import html


def as_page(found: Sequence[Finding], documents: int, unread: Sequence[str]) -> str:
    """The findings under their documents, and which files were not read."""
    return html.page(
        "lint.html",
        title="What should not be in this binder",
        who="Word documents looked through",
        when="",
        heading=counted(found, documents),
        groups=by_group(found),
        not_read=not_read_said(unread),
        documents=[(name, list(inside)) for name, inside in groupby(found, key=lambda finding: finding.document)],
    )


def as_values(found: Sequence[Finding], documents: int, unread: Sequence[str]) -> dict[str, Any]:
    """The findings for JSON, and which files were not read."""
    return {"documents": documents, "not_read": list(unread), "findings": [asdict(finding) for finding in found]}


def counted(found: Sequence[Finding], documents: int) -> str:
    """How many were found, such as ``3 findings in 2 documents.``."""
    looked = f"{documents} document{'s' if documents != 1 else ''}"
    if not found:
        return f"Nothing found in {looked}."
    return f"{len(found)} finding{'s' if len(found) != 1 else ''} in {looked}."


def by_group(found: Sequence[Finding]) -> str:
    """``2 leftover, 1 old law.``; empty when nothing was found."""
    groups = sorted(Counter(finding.group for finding in found).items())
    return f"{', '.join(f'{number} {group}' for group, number in groups)}." if groups else ""

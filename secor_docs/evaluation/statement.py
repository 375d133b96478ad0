"""The dated readiness statement, which is printed and signed before the evaluation is started."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secor_docs.files import write_produced
from secor_docs.problems import CouldNotWriteError
from secor_docs.readiness.as_values import word_facts
from secor_docs.readiness.verdict import Readiness

NUMBER, TEMPLATE = "00-05", "readiness"


def word_page(found: Readiness, page: Callable[..., bytes], *, statement: bool, override: str = "") -> bytes:
    """The readiness report, or the statement that is signed, as a Word file.

    Args:
        found: the verdict.
        page: makes a page in the house style; see ``Workspace.page``.
        statement: the statement instead of the report.
        override: why it is started though not ready; printed on it.
    """
    title = "Readiness statement" if statement else "Readiness for the evaluation"
    facts: Any = word_facts(found, statement=statement, override=override)
    return page(TEMPLATE, NUMBER, title, readiness=facts)


def statement_path(folder: Path, found: Readiness) -> Path:
    """Where the statement of a day belongs."""
    return folder / f"readiness-{found.as_of}.docx"


def write_statement(found: Readiness, page: Callable[..., bytes], target: Path, override: str = "") -> None:
    """Write the statement, once for a day.

    Args:
        found: the verdict.
        page: makes a page in the house style.
        target: where it goes.
        override: why it is started though not ready; left out where it is ready.

    Raises:
        CouldNotWriteError: one of that day is there already, or the disk refused.
    """
    if target.exists():
        raise CouldNotWriteError(
            target, "a statement of that day is there already, and it may be signed; give another name with -o"
        )
    reason = override.strip() if not found.ready else ""
    write_produced(target, word_page(found, page, statement=True, override=reason))

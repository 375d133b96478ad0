"""The samples that were found on paper, in a file next to the company file; a new one is added at its end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from pydantic import Field

from secor_docs.company.kinds import Day
from secor_docs.files import SAMPLES, write_whole
from secor_docs.load import read_text
from secor_docs.readiness.sample import FoundDocument, RecordSample
from secor_docs.yamlfile import Model, read_model, read_yaml

_HEAD = """\
# Samples of records that somebody looked for on paper and found: `secor sample --keep` adds them.
# Each stands behind the rows its records were drawn from, as long as these rows are not changed.
samples:
"""


class _Document(Model):
    drawn: int = Field(ge=1, description="how many records were looked for")
    rows: tuple[str, ...] = Field(description="the rows they were drawn from")


class FoundSample(Model):
    """A drawn sample that a named person found on paper on a day."""

    seed: int = Field(description="the number it was drawn with", examples=["7"])
    as_of: Day = Field(description="the last day looked at", examples=["2026-11-20"])
    found_by: str = Field(min_length=1, description="who looked", examples=["Ann Lee"])
    found_on: Day = Field(description="the day they looked", examples=["2026-11-20"])
    documents: dict[str, _Document] = Field(description="documents whose sample was found whole")


class _Samples(Model):
    samples: tuple[FoundSample, ...] = Field(description="the samples, oldest first")


def read_samples(folder: Path) -> tuple[FoundSample, ...]:
    """The samples kept in a company's folder; none where there is no such file.

    Raises:
        InputWrongError: with everything that is wrong in the file.
        CouldNotReadError: it may not be read.
    """
    path = folder / SAMPLES
    if not path.exists():
        return ()
    return read_model(_Samples, read_yaml(path, path.name)).samples


def keep_sample(folder: Path, drawn: RecordSample, found: Iterable[FoundDocument], *, by: str, on: date) -> Path:
    """Add a sample that was found on paper; what the file says already stays as it is.

    Args:
        folder: the company's folder.
        drawn: the sample.
        found: the documents of which it was found whole.
        by: who looked.
        on: the day.

    Raises:
        InputWrongError: the file that is there cannot be read.
        CouldNotWriteError: the disk refused.
    """
    path = folder / SAMPLES
    read_samples(folder)
    before = read_text(path) if path.exists() else _HEAD
    lines = [
        f"- seed: {drawn.seed}",
        f"  as_of: {drawn.as_of}",
        f"  found_by: {_quoted(by)}",
        f"  found_on: {on}",
        "  documents:",
    ]
    for document in found:
        lines += [
            f"    {document.id}:",
            f"      drawn: {document.drawn}",
            f"      rows: [{', '.join(map(_quoted, document.rows))}]",
        ]
    write_whole(path, (before.rstrip("\n") + "\n" + "\n".join(lines) + "\n").encode())
    return path


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def rows_found(samples: Iterable[FoundSample]) -> frozenset[str]:
    """The keys of all rows that the samples stand behind."""
    return frozenset(key for sample in samples for document in sample.documents.values() for key in document.rows)

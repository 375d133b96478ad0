"""How alike: the same words on every sheet, days of another year, names of other companies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from secor_docs.names import folded
from secor_docs.readiness.judge import Judged
from secor_docs.readiness.trust.records import Looked, ToExplain, in_order, key_of, titled
from secor_docs.values import number_of

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def same_words(look: Looked) -> Iterator[ToExplain]:
    """The same notes on nearly every sheet of a kind."""
    least, percent = look.number("same-words", "rows"), look.number("same-words", "percent")
    kinds: dict[str, list[Judged]] = {}
    for row in look.rows:
        if row.record.notes:
            kinds.setdefault(row.record.document_id, []).append(row)
    for rows in kinds.values():
        words, times = Counter(words_of(row) for row in rows).most_common(1)[0]
        if times >= least and times * 100 >= percent * len(rows):
            alike = [row for row in rows if words_of(row) == words]
            says = (
                f'"{alike[0].record.notes}" stands on {times} of {number_of(len(rows), "sheet")} of {titled(rows[0])}.'
            )
            yield ToExplain("same-words", says, in_order(alike), "notes")

    yield from _at_two_places(look)


def _at_two_places(look: Looked) -> Iterator[ToExplain]:
    """The same notes for two sites on the same day, again and again."""
    found: dict[tuple[date, str, str], list[Judged]] = {}
    for row in look.rows:
        if row.record.scope_type == "site" and len(words_of(row).split()) > 1:
            found.setdefault((row.day, row.record.document_id, words_of(row)), []).append(row)
    twice = [rows for rows in found.values() if len({folded(row.record.scope_name) for row in rows}) > 1]
    if len(twice) >= look.number("same-words", "days_at_two_places"):
        says = f"The same words stand on the sheets of two sites on {len(twice)} days."
        yield ToExplain("same-words", says, in_order(row for rows in twice for row in rows), "notes")


def words_of(row: Judged) -> str:
    """The notes of a record without figures and signs."""
    return " ".join(re.findall(r"[^\W\d]+", folded(row.record.notes)))


def copied_year(look: Looked) -> Iterator[ToExplain]:
    """The notes give a day of an earlier year."""
    rows = [row for row in look.rows if any(int(year) == row.day.year - 1 for year in _YEAR.findall(row.record.notes))]
    rows = [row for row in rows if row.day.month > 1]
    if rows:
        says = f"The year before is in the notes of {number_of(len(rows), 'record')}."
        yield ToExplain("copied-year", says, in_order(rows), "notes")


_COMPANY = re.compile(
    r"((?:[A-Z0-9][\w'’.-]*|&|and|of)(?: (?:[A-Z0-9][\w'’.-]*|&|and|of))*) (?:Ltd|Inc|Corp|Ltée|Limited|Incorporated)\b\.?"
)


def another_company(look: Looked) -> Iterator[ToExplain]:
    """A company that company.yaml does not know, in the notes or the place of a record."""
    ours = key_of(" ".join(_all_texts(look.company.model_dump(mode="python"))))
    found: dict[str, list[Judged]] = {}
    for row in look.rows:
        for text in (row.record.notes, row.record.location):
            names = [match[0] for match in _COMPANY.finditer(text)]
            names += [name for name in look.others if re.search(rf"\b{re.escape(key_of(name))}(?!\w)", key_of(text))]
            for name in names:
                if key_of(name).rstrip(".") not in ours:
                    found.setdefault(name, []).append(row)
    for name, rows in found.items():
        says = f"{name}, which company.yaml does not know, is named by {number_of(len(rows), 'record')}."
        yield ToExplain("another-company", says, in_order(rows), "notes")


def _all_texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _all_texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _all_texts(inner)

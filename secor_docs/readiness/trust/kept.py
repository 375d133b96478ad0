"""The files that are kept: one for several records, and the days they carry themselves."""

from __future__ import annotations

from collections.abc import Iterator

from secor_docs.readiness.judge import Judged
from secor_docs.readiness.trust.records import Looked, ToExplain, in_order, own_day_of
from secor_docs.tracker.proof import KeptFile
from secor_docs.values import number_of


def one_file(look: Looked) -> Iterator[ToExplain]:
    """The same file for records of days that lie apart, or under several names."""
    named: dict[str, list[tuple[Judged, KeptFile]]] = {}
    for row in look.rows:
        for file in row.files:
            if file.sha256:
                named.setdefault(file.sha256, []).append((row, file))
    for pairs in named.values():
        days = sorted({row.day for row, _ in pairs})
        names = {file.name for _, file in pairs}
        apart, taken = (days[-1] - days[0]).days, own_day_of(pairs[0][1])
        pages = min(names).lower().endswith((".pdf", ".tif", ".tiff", ".zip", ".docx"))
        most = look.number("one-file", "days_of_pages" if pages else "days")
        after = taken is None or taken >= days[-1]
        if len(days) > 1 and (len(names) > 1 or apart > most or not after):
            under = f" under {len(names)} names" if len(names) > 1 else ""
            says = f'The file "{min(names)}"{under} is kept for {number_of(len(days), "different day")}.'
            yield ToExplain("one-file", says, in_order(row for row, _ in pairs), "evidence")


def picture_day(look: Looked) -> Iterator[ToExplain]:
    """Taken before the day of the record, or long after it."""
    after = look.number("picture-day", "days_after")
    early, late = [], []
    for row in look.rows:
        days = [day for file in row.files if (day := own_day_of(file))]
        if any(day < row.day for day in days):
            early.append(row)
        elif days and all((day - row.day).days > after for day in days):
            late.append(row)
    for rows, when in ((early, "before the day of the record"), (late, f"more than {after} days after the record")):
        if rows:
            says = f"{number_of(len(rows), 'record')} with a picture or scan taken {when}."
            yield ToExplain("picture-day", says, in_order(rows), "evidence")

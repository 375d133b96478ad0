"""Where our own texts, and finished documents, cite the law; and which of those citations are not valid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from secor_docs.company import CompanyFile
from secor_docs.company_work import word_problems
from secor_docs.data_files import Stock
from secor_docs.law.citation import Citation, citations_in
from secor_docs.law.index import Index, Verdict
from secor_docs.load import load_activities, load_duties, load_index, load_industries
from secor_docs.names import folded
from secor_docs.problems import CouldNotReadError, Place, Problem, collected


@dataclass(frozen=True, slots=True)
class Use:
    """One citation in one document.

    Attributes:
        document: the document's id, or a file's name without its ending.
        place: where it is.
        said: the citation as it is written there.
        after: the words that follow it, to see whether they name the heading.
    """

    document: str
    place: Place
    citation: Citation
    said: str
    after: str = ""


def uses_in_text(text: str, name: str, document: str) -> Iterator[Use]:
    """Every citation in a text file, with its line; a citation may run over the end of a line."""
    for citation, start, end in citations_in(text):
        line = text.count("\n", 0, start) + 1
        said = " ".join(text[start:end].split())
        yield Use(document, Place(name, line), citation, said, text[end : end + _AFTER])


def uses_in_stock(stock: Stock) -> Iterator[Use]:
    """Every citation in the templates and the hazard library, overlays first where they replace a file.

    Raises:
        CouldNotReadError: a file may not be read.
    """
    for folder, suffix in (("templates", ".md"), ("hazard_library", ".yaml")):
        for name, path in stock.files(folder, suffix):
            yield from uses_in_text(_text(path), name, path.stem)


def uses_in_folder(folder: Path) -> Iterator[Use]:
    """Every citation in the Word documents below a folder, such as a finished binder, or in one document.

    Raises:
        CouldNotReadError: a document is not there, or the folder holds none.
        InputWrongError: with every file that is no sound Word document.
    """
    from secor_docs.lint.documents import documents_in  # noqa: PLC0415 - heavy, and only needed for finished documents

    for document in documents_in([folder]):
        for piece in document.pieces:
            for citation, start, end in citations_in(piece.text):
                said = " ".join(piece.text[start:end].split())
                place = Place(document.name, spot=piece.spot)
                yield Use(Path(document.name).stem, place, citation, said, piece.text[end : end + _AFTER])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error


_AFTER = 120
"""Letters behind a citation that may name its heading."""


@dataclass(frozen=True, slots=True)
class CheckedCitations:
    """What was found in citations, and in the data they rest on.

    Attributes:
        index: the law they were held against.
        read: how many citations were read.
        problems: what is to be corrected, in order.
        unchecked: citations that cannot be checked here.
    """

    index: Index
    read: int
    problems: tuple[Problem, ...]
    unchecked: tuple[Problem, ...]


def check_citations(
    stock: Stock, folders: Iterable[Path] = (), company: CompanyFile | None = None, path: Path | None = None
) -> CheckedCitations:
    """Check every citation in a stock, in finished documents, and in a company's own file.

    Args:
        stock: the shipped folders and overlays.
        folders: folders with finished Word documents.
        company: whose activity words are checked too.
        path: its file.

    Raises:
        CouldNotReadError: a file is not there, or may not be read.
    """
    index = load_index(stock)
    problems: list[Problem] = []
    uses = [*uses_in_stock(stock), *(use for folder in folders for use in uses_in_folder(folder))]
    with collected(problems):
        words = load_activities(stock, index)
        for load in (lambda: load_industries(stock, words), lambda: load_duties(stock, index, words)):
            with collected(problems):
                load()
        problems += word_problems(company, words.by_key) if company else ()
    if path is not None:
        uses += uses_in_text(_text(path), path.name, "company")
    found = list(faults(index, uses))
    faulty = [as_problem(use, verdict) for use, verdict in found if verdict.kind != "unchecked"]
    unchecked = [as_problem(use, verdict) for use, verdict in found if verdict.kind == "unchecked"]
    return CheckedCitations(index, len(uses), tuple(sorted([*problems, *faulty])), tuple(unchecked))


def faults(index: Index, uses: Iterable[Use]) -> Iterator[tuple[Use, Verdict]]:
    """Citations that are repealed, expired or unknown, or cannot be checked; each with its verdict."""
    for use in uses:
        verdict = verdict_on(index, use.citation, use.after)
        if verdict is not None:
            yield use, verdict


def as_problem(use: Use, verdict: Verdict) -> Problem:
    """The fault as a problem of its file."""
    return Problem(use.place, use.said, verdict.message, verdict.fix, code="L010")


def verdict_on(index: Index, citation: Citation, after: str) -> Verdict | None:
    """Why a citation is not valid: it is repealed, expired, unknown, or cannot be checked; None where it is valid.

    Args:
        index: the law in force.
        citation: the citation.
        after: the words that follow it, which may name the heading.
    """
    return index.dead_or_unknown(citation) or _wrong_heading(index, citation, after)


def _wrong_heading(index: Index, citation: Citation, after: str) -> Verdict | None:
    """A citation that is followed, in brackets, by the heading of another section of the same law."""
    named = re.match(r"\s*\(([^()]{4,100})\)", after)
    if named is None or citation.kind != "section":
        return None
    wanted = folded(named[1])
    right = {folded(s.heading) for s in index.sections(citation)}
    home = index.instrument(citation.instrument)
    if home is None or wanted in right:
        return None
    owner = next((s for s in home.sections if folded(s.heading) == wanted), None)
    if owner is None:
        return None
    return Verdict(
        "unknown",
        f"{citation} is {index.heading(citation)}; {owner.heading} is {owner.citation}",
        "Cite the section that is meant.",
    )

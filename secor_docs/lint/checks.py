"""The checks of a binder: pure functions from documents to findings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from secor_docs.dates import dates_in, months_on
from secor_docs.law.citation import citations_in
from secor_docs.law.index import Index, Verdict
from secor_docs.lint.citations import verdict_on
from secor_docs.lint.finding import Finding
from secor_docs.lint.rules import Compiled, Group, TextRule
from secor_docs.names import folded
from secor_docs.word.text import Piece, WordDocument

_AROUND = 45
_FEW = 3
"""A company's own name is known when it appears this often."""
_MANY = 5
"""From this many documents on, a name that is in one of them only is a stranger."""
_FORM_FIELDS = 5
"""A document with this many empty content controls is filled in again and again, like a form."""


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What is known besides the documents.

    Attributes:
        as_of: the day review dates are judged by.
        own: the company's own names; the most frequent name counts as its own where none is given.
        known: all text of its company.yaml; a name that is in it is no stranger.
        others: names of other companies that must not appear anywhere.
    """

    as_of: date
    own: tuple[str, ...] = ()
    known: str = ""
    others: tuple[str, ...] = ()


def lint(pages: Sequence[WordDocument], rules: Compiled, index: Index, about: CheckContext) -> tuple[Finding, ...]:
    """Everything that should not be in these documents, by document, in reading order.

    Args:
        pages: the documents of one binder.
        rules: the rules.
        index: the law in force, to judge citations.
        about: the day, and what is known of the company.
    """
    names, memory = _own_names(pages, about), _Memory(rules, index)
    found: list[Finding] = []
    for page in pages:
        job = _Job(page, rules, memory, about, names)
        for check in _CHECKS:
            found.extend(check(job))
    found.extend(_across(pages))
    order = {page.name: n for n, page in enumerate(pages)}
    return tuple(sorted(dict.fromkeys(found), key=lambda f: order[f.document]))


@dataclass(frozen=True, slots=True)
class _Names:
    own: frozenset[str] = frozenset()
    strangers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Job:
    page: WordDocument
    rules: Compiled
    memory: _Memory
    about: CheckContext
    names: _Names
    rows: dict[tuple[int, int], dict[int, Piece]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for piece in self.page.pieces:
            if piece.row is not None:
                self.rows.setdefault(piece.row, {})[piece.column] = piece

    def finding(
        self, piece: Piece | None, group: Group, rule: str, message: str, fix: str, text: str = "", at: int = 0
    ) -> Finding:
        shown = text or (piece.text if piece else self.page.title)
        spot = piece.spot if piece else "the whole document"
        return Finding(
            self.page.name, spot, group, rule, _around(shown, at), message, fix, piece.heading if piece else ""
        )

    def next_to(self, piece: Piece) -> Iterator[Piece]:
        """The cells right of and below a table cell."""
        if piece.row is None:
            return
        table, row = piece.row
        for where, column in ((piece.row, piece.column + 1), ((table, row + 1), piece.column)):
            cell = self.rows.get(where, {}).get(column)
            if cell is not None:
                yield cell


def _around(text: str, at: int) -> str:
    flat = re.sub(r"\s", " ", text)
    start, end = max(0, at - _AROUND), at + 2 * _AROUND
    cut = " ".join(flat[start:end].split())
    return ("…" if start else "") + cut + ("…" if end < len(flat) else "")


# -- text rules ------------------------------------------------------------------------------------


def _texts(job: _Job) -> Iterator[Finding]:
    for piece in job.page.pieces:
        for rule, at in job.memory.hits(piece.text):
            yield job.finding(piece, rule.group, rule.id, rule.message, rule.fix, piece.text, at)


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was found in a text: headers, footers and the copies of a form say the same again and again."""

    rules: Compiled
    index: Index
    texts: dict[str, tuple[tuple[TextRule, int], ...]] = field(default_factory=dict)
    cited: dict[str, tuple[tuple[Verdict, int], ...]] = field(default_factory=dict)

    def hits(self, text: str) -> tuple[tuple[TextRule, int], ...]:
        """The text rules that find something, and where."""
        if text not in self.texts:
            self.texts[text] = tuple(_hits(text, self.rules))
        return self.texts[text]

    def verdicts(self, text: str) -> tuple[tuple[Verdict, int], ...]:
        """The citations that are not valid, and where."""
        if text not in self.cited:
            judged = ((verdict_on(self.index, c, text[end:]), start) for c, start, end in citations_in(text))
            self.cited[text] = tuple(
                (verdict, start) for verdict, start in judged if verdict and verdict.kind != "unchecked"
            )
        return self.cited[text]


def _hits(text: str, rules: Compiled) -> Iterator[tuple[TextRule, int]]:
    for rule, find, unless in rules.texts:
        match = find.search(text)
        if match is None or (unless is not None and unless.search(text)):
            continue
        if not rule.luhn or any(_luhn(m.group()) for m in find.finditer(text)):
            yield rule, match.start()


def _luhn(text: str) -> bool:
    """The check of a social insurance number: every second digit doubled, the sum divisible by ten."""
    digits = [int(c) for c in text if c.isdigit()]
    doubled = (d if n % 2 == 0 else sum(divmod(2 * d, 10)) for n, d in enumerate(digits))
    return len(digits) == 9 and digits[0] != 0 and sum(doubled) % 10 == 0  # noqa: PLR2004 - nine digits


def _law(job: _Job) -> Iterator[Finding]:
    for piece in job.page.pieces:
        for verdict, at in job.memory.verdicts(piece.text):
            yield job.finding(piece, "old law", f"section-{verdict.kind}", verdict.message, verdict.fix, piece.text, at)


def _markup(job: _Job) -> Iterator[Finding]:
    faults: Mapping[str, tuple[str, str]] = {
        "comment": ("a comment was left in", "Settle it, then delete it (Review, Delete)."),
        "inserted": ("a tracked change is not accepted", "Accept or reject it (Review, Accept)."),
        "deleted": ("deleted text is still in the file", "Accept the change, so that it is gone."),
        "hidden": ("hidden text", "Show it (Home, ¶) and take it out, or make it visible."),
    }
    for piece in job.page.of("comment", "inserted", "deleted", "hidden"):
        message, fix = faults[piece.part]
        yield job.finding(piece, "markup", piece.part, message, fix)


# -- names of companies ----------------------------------------------------------------------------

_COMPANY = re.compile(
    r"(?:\b\d{6,7}|\b[A-Z][\w&'’.-]*)(?: (?:&|and|of|the|[A-Z][\w&'’.-]*)){0,5},?"
    r" (?:Ltd|Inc|Corp|Limited|Incorporated|LLP|ULC)\b"
)
_FRONT = re.compile(r"^(?:(?:The|At|For|By|Of|And|With|From|To|In|All|Every|When|If|On)\s+)+")


def _companies(text: str) -> Iterator[tuple[str, int]]:
    for match in _COMPANY.finditer(text.replace("\n", " ")):
        name = _FRONT.sub("", match.group())
        yield name, match.end() - len(name)


def _key(name: str) -> str:
    """The name without its ending and marks, to compare by."""
    base = re.sub(r",? (?:Ltd|Inc|Corp|Limited|Incorporated|LLP|ULC)\.?$", "", name.strip())
    return re.sub(r"[^\w]+", " ", base.casefold()).strip()


def _own_names(pages: Sequence[WordDocument], about: CheckContext) -> _Names:
    documents: dict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    for page in pages:
        for piece in page.pieces:
            for name, _ in _companies(piece.text):
                documents[_key(name)].add(page.name)
                times[_key(name)] += 1
    own = {_key(name) for name in about.own}
    if not own and times:
        most, count = max(times.items(), key=lambda item: (len(documents[item[0]]), item[1], item[0]))
        own = {most} if count >= _FEW else set()
    known = _key(about.known)
    if known:
        strangers = {key for key in times if key not in own and key not in known}
    elif len(pages) >= _MANY:
        strangers = {key for key in times if key not in own and len(documents[key]) == 1}
    else:
        strangers = {key for key, count in times.items() if own and key not in own and count == 1}
    return _Names(frozenset(own), frozenset(strangers))


def _names(job: _Job) -> Iterator[Finding]:
    others = [(name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)) for name in job.about.others]
    known = _key(job.about.known)
    for piece in job.page.pieces:
        for name, find in others:
            match = find.search(piece.text)
            if match:
                message, fix = (
                    f"the name of another company, {name}",
                    "Take it out. Look for what else was copied with it.",
                )
                yield job.finding(piece, "names", "other-company", message, fix, piece.text, match.start())
        for name, at in _companies(piece.text):
            key = _key(name)
            framed = piece.part in {"header", "footer", "property", "control", "text box"}
            stranger = key in job.names.strangers or (
                framed and job.names.own and key not in job.names.own and key not in known
            )
            if stranger and not any(find.search(name) for _, find in others):
                message = f"a company that is named nowhere else, {name}"
                fix = "If it is not yours, your client's or a supplier's, take it out."
                yield job.finding(piece, "names", "strange-company", message, fix, piece.text, at)


# -- policies, reviews, empty fields ---------------------------------------------------------------

_SEGMENTS = re.compile(r"\t+|\n+| {3,}|(?<=_)\s+(?=[A-Z])")
_NOTHING = re.compile(r"[\s_:.…/|–—-]*")


def _is_policy(job: _Job) -> bool:
    title = job.page.title
    return (
        not job.page.blank_form
        and bool(job.rules.word("policies").search(title))
        and not job.rules.word("not_policies").search(title)
    )


def _policy(job: _Job) -> Iterator[Finding]:
    if not _is_policy(job):
        return
    signature, dated = job.rules.word("signature"), job.rules.word("signature_date")
    body = job.page.of("body", "text box")
    signing = [piece for piece in body if any(signature.match(part.strip()) for part in _SEGMENTS.split(piece.text))]
    if not signing:
        yield job.finding(
            None,
            "policy",
            "no-signature",
            "the policy has no place for a signature",
            "Let the owner, or whoever is in charge, sign and date it.",
        )
        return
    dates = [piece for piece in body if any(dated.match(part.strip()) for part in _SEGMENTS.split(piece.text))]
    if not any(_has_date(job, piece) for piece in (*dates, *signing)):
        piece = (dates or signing)[0]
        yield job.finding(
            piece,
            "policy",
            "undated",
            "the policy is not signed and dated, as far as the file shows",
            "Sign it and write the day. If you signed the printed copy, write that day here too.",
        )


def _has_date(job: _Job, piece: Piece) -> bool:
    if next(dates_in(piece.text), None):
        return True
    for cell in job.next_to(piece):
        # Only a cell that is a date and nothing else: the next field of the form may hold one of its own.
        whole = next(dates_in(cell.text), None)
        if whole and _NOTHING.fullmatch(cell.text[: whole[1]] + cell.text[whole[2] :]):
            return True
    return False


_NEXT = re.compile(
    r"\b(?:next (?:annual )?(?:review|revision)(?: date| due)?|review(?: is)? due|(?:to be )?reviewed again by|review by|"
    r"due for review|expir(?:y|es)(?: date)?|valid until)\b(?: (?:is|on|by|in|date))?\W{0,6}$",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:last (?:reviewed|review|updated|revised)|review(?:ed)?(?: date)?|revis(?:ed|ion)(?: date)?|updated|"
    r"date signed|signed|issued?(?: date)?|effective(?: date)?|in force from|approved)\b(?: (?:on|date|in))?\W{0,6}$",
    re.IGNORECASE,
)


def _lines(job: _Job) -> Iterator[tuple[Piece, str]]:
    """Paragraphs, and cells together with the one to the right where they hold a label alone."""
    for piece in job.page.of("body", "header", "footer", "text box"):
        right = job.rows.get(piece.row, {}).get(piece.column + 1) if piece.row else None
        yield (
            piece,
            piece.text + (f"\n{right.text}" if right is not None and not next(dates_in(piece.text), None) else ""),
        )


def _review(job: _Job) -> Iterator[Finding]:
    newest: tuple[date, Piece] | None = None
    reported: set[date] = set()
    planned = False
    for piece, text in _lines(job):
        for day, start, _ in dates_in(text):
            before = text[max(0, start - 40) : start]
            if _NEXT.search(before):
                planned = True
                if day < job.about.as_of and day not in reported:
                    reported.add(day)
                    yield job.finding(
                        piece,
                        "review",
                        "past-review",
                        f"the review was due on {day}",
                        "Review it, write the day, and set the next one.",
                        text,
                        start,
                    )
            elif _LAST.search(before) and (newest is None or day > newest[0]):
                newest = (day, piece)
    directive = re.search(r"\b(?:policy|plan|program|procedure|practice|manual)\b", job.page.title, re.IGNORECASE)
    limit = months_on(job.about.as_of, -job.rules.rules.review_months)
    if newest and directive and not planned and newest[0] < limit:
        message = f"it was last signed, issued or reviewed on {newest[0]}"
        fix = f"Review it at least every {job.rules.rules.review_months} months, and write the day."
        yield job.finding(newest[1], "review", "old-review", message, fix)


def _empty(job: _Job) -> Iterator[Finding]:
    if job.page.blank_form or job.rules.word("forms").search(job.page.title):
        return
    if sum(piece.blank for piece in job.page.pieces) >= _FORM_FIELDS:
        return
    wanted = frozenset(job.rules.rules.required)
    for piece in job.page.of("body", "header", "footer", "text box"):
        for part in _SEGMENTS.split(piece.text):
            label, colon, rest = part.partition(":")
            if folded(label.replace("_", " ")) not in wanted or not _NOTHING.fullmatch(rest):
                continue
            if _left_empty(job, piece, part, colon=bool(colon)):
                yield job.finding(
                    piece,
                    "empty field",
                    "empty-field",
                    f'nothing is written after "{label.strip()}"',
                    "Fill it in, or take the line out.",
                )


def _left_empty(job: _Job, piece: Piece, part: str, *, colon: bool) -> bool:
    if piece.text.strip() != part.strip():
        return "_" in part or (colon and piece.row is None)
    if piece.blank:
        return True
    if piece.row is None:
        return colon
    right = job.rows.get(piece.row, {}).get(piece.column + 1)
    return "_" in part or (right is not None and not right.blank and bool(_NOTHING.fullmatch(right.text)))


# -- versions, numbers, footers --------------------------------------------------------------------

_VERSION = re.compile(
    r"\b(?:version|ver\.|rev(?:ision)?\.?)\s*(?:no\.?|number|#)?\s*:?\s*v?(\d+(?:\.\d+)*)\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\b(\d{2}-\d{2}[a-z]?(?:\.\d+)?)(?=\s|$)")


def _versions_in(pieces: Iterable[Piece], *, labels: bool) -> dict[str, Piece]:
    found: dict[str, Piece] = {}
    for piece in pieces:
        match = _VERSION.match(piece.text.strip()) if labels else _VERSION.search(piece.text)
        if match:
            found.setdefault(match[1], piece)
    return found


def _version(job: _Job) -> Iterator[Finding]:
    framed = _versions_in(job.page.of("header", "footer"), labels=False)
    inside = _versions_in(job.page.of("body"), labels=True)
    fix = "Write the same version everywhere in the document."
    if len(framed) > 1:
        yield job.finding(
            list(framed.values())[1],
            "version",
            "two-versions",
            f"its headers and footers name versions {' and '.join(framed)}",
            fix,
        )
    for version, piece in inside.items():
        if framed and version not in framed:
            yield job.finding(
                piece,
                "version",
                "other-version",
                f"it says version {version}, the footer says {' and '.join(framed)}",
                fix,
            )
    file = _NUMBER.match(PurePosixPath(job.page.name).name)
    framed_numbers = {
        m[1]: piece for piece in job.page.of("header", "footer") for m in [_NUMBER.search(piece.text)] if m
    }
    if file and framed_numbers and file[1] not in framed_numbers:
        number, piece = next(iter(framed_numbers.items()))
        yield job.finding(
            piece,
            "version",
            "other-number",
            f"the header says {number}, the file is called {file[1]}",
            "Give the document one number.",
        )


_ONE_OF = re.compile(r"([\w.-]+ [a-z0-9-]+) [a-z0-9-]+")
"""The name of a document that is there for each person, site and so on: ``01-09 policy-acknowledgement ana-diaz``."""


def _across(pages: Sequence[WordDocument]) -> Iterator[Finding]:
    """What only shows when the documents are held against each other."""
    whole = [page for page in pages if not page.blank_form]
    numbers: dict[str, WordDocument] = {}
    for page in whole:
        name = PurePosixPath(page.name).stem
        match, one_of = _NUMBER.match(name), _ONE_OF.fullmatch(name)
        if match is None:
            continue
        first = numbers.setdefault(match[1], page)
        same = one_of and _ONE_OF.fullmatch(PurePosixPath(first.name).stem)
        if first is not page and not (one_of and same and one_of[1] == same[1]):
            message = f"{match[1]} is also the number of {first.name}"
            fix = "Give each document its own number, or keep one of the two."
            yield Finding(page.name, "the whole document", "version", "number-twice", page.title, message, fix)
    versioned = [page for page in whole if _versions_in(page.of("header", "footer"), labels=False)]
    if len(whole) >= _MANY and 2 * len(versioned) > len(whole):
        for page in whole:
            if page not in versioned:
                message, fix = (
                    "no version is in its header or footer, as in the others",
                    "Add the version and its date.",
                )
                yield Finding(page.name, "footer", "version", "no-version", page.title, message, fix)


_CHECKS: tuple[Callable[[_Job], Iterator[Finding]], ...] = (
    _texts,
    _names,
    _law,
    _policy,
    _review,
    _empty,
    _version,
    _markup,
)

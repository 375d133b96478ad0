"""The binder of 45 documents: rendered warm against its floor and docxtpl, and merged against docxcompose."""

from __future__ import annotations

import gc
import io
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import forty_five
from docx import Document
from docxtpl import DocxTemplate
from equality import words_of

from secor_docs.word.join.join_text import DocumentToJoin, join_documents
from secor_docs.word.render.render import Properties

SIZES = (45, 90, 135, 200)
_ABOUT = Properties("Binder", "Health and safety program", "Benchmark Ltd.")


@dataclass(slots=True)
class Timed:
    """Seconds of each round, by what was done.

    Attributes:
        seconds: what was done → its rounds.
        faults: what was not equal.
    """

    seconds: dict[str, list[float]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def of(self, name: str) -> float:
        """The median round, in seconds."""
        return statistics.median(self.seconds[name])

    def ratio(self, slow: str, quick: str) -> float:
        """How many times longer ``slow`` takes; rounds are paired as far as both were run."""
        pairs = zip(self.seconds[slow], self.seconds[quick], strict=False)
        return statistics.median(a / b for a, b in pairs)


def in_turn(result: Timed, work: dict[str, Callable[[], object]], rounds: int) -> None:
    """Do each thing in turn, ``rounds`` times, after once that is not counted."""
    order = list(work)
    for number in range(rounds + 1):
        for name in order[number % len(order) :] + order[: number % len(order)]:
            gc.collect()  # nobody pays for the litter of what came before
            begin = time.perf_counter()
            work[name]()
            if number:
                result.seconds.setdefault(name, []).append(time.perf_counter() - begin)


def warm(binder: forty_five.Binder, *, rounds: int) -> Timed:
    """Render the 45 warm, on the floor, and with plain docxtpl."""
    result = Timed()
    floor = forty_five.floor(binder)
    plain = Plain(binder)
    numbers = range(len(binder.documents))
    names = [name for name, _, _ in binder.documents]
    for number in numbers:
        mine = forty_five.read_words(binder.document(number))
        for other, data in (("docxtpl", plain.document(number)), ("floor", floor.document(names[number], number))):
            if forty_five.read_words(data) != mine:
                result.faults.append(f"{other}: other words in {names[number]}")
    texts = [floor.texts(name, number) for number, name in enumerate(names)]
    in_turn(
        result,
        {
            "floor, from ready XML": lambda: [floor.squeezed(names[number], texts[number]) for number in numbers],
            "ours": lambda: [binder.document(number) for number in numbers],
            "floor": lambda: [floor.document(names[number], number) for number in numbers],
            "docxtpl": lambda: [plain.document(number) for number in numbers],
        },
        rounds,
    )
    return result


class Plain:
    """Plain docxtpl on the 45: open, render, save for each, with the filters the templates use."""

    def __init__(self, binder: forty_five.Binder) -> None:
        self._binder = binder
        self._environment = forty_five.plain_environment()

    def document(self, number: int, company: Any = None) -> bytes:
        """Open, render, save."""
        name, facts, _ = self._binder.documents[number]
        made = DocxTemplate(io.BytesIO(self._binder.sources[name]))
        made.render(forty_five.context_of(facts, company), jinja_env=self._environment)
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()


# -- the merge -------------------------------------------------------------------------------------


def merging(binder: forty_five.Binder, *, rounds: int, compose: bool) -> Timed:
    """Merge 45 with ours and docxcompose, and more and more with ours."""
    result = Timed()
    rendered = [binder.rendered(number) for number in range(len(binder.documents))]
    documents = [made.data for made in rendered]

    def ours(count: int) -> bytes:
        leaves = [DocumentToJoin(f"document {n}", rendered[n % len(rendered)]) for n in range(count)]
        return join_documents(leaves, _ABOUT)

    wanted = {f"ours {count}": lambda count=count: ours(count) for count in SIZES}
    if compose:
        theirs = composed(documents)
        result.faults += _not_the_same(ours(45), theirs, documents)
        wanted["docxcompose 45"] = lambda: composed(documents)
    for count in SIZES:
        result.faults += _not_whole(ours(count), documents, count)
    in_turn(result, wanted, rounds)
    return result


def composed(documents: Sequence[bytes]) -> bytes:
    """Append with docxcompose, as its page shows it."""
    from docxcompose.composer import Composer  # noqa: PLC0415 - a peer may be missing

    whole = Composer(Document(io.BytesIO(documents[0])))
    for data in documents[1:]:
        whole.append(Document(io.BytesIO(data)))
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def _said(data: bytes) -> tuple[list[str], int]:
    """Words of the body without empty paragraphs, and its number of tables."""
    words = words_of(data)
    starts = [number for number, (kind, _) in enumerate(words) if kind == "part"]
    begin = next(number for number in starts if words[number][1] == "word/document.xml")
    end = next((number for number in starts if number > begin), len(words))
    body = words[begin:end]
    return [text for kind, text in body if kind == "p" and text], sum(kind == "tbl" for kind, _ in body)


def _not_whole(merged: bytes, documents: Sequence[bytes], count: int) -> list[str]:
    """The binder must open, and say what its documents say, in order."""
    Document(io.BytesIO(merged))
    said = [_said(documents[number % len(documents)]) for number in range(count)]
    if _said(merged) != ([text for words, _ in said for text in words], sum(tables for _, tables in said)):
        return [f"the merged binder of {count} does not say what its documents say"]
    return []


def _not_the_same(ours: bytes, theirs: bytes, documents: Sequence[bytes]) -> list[str]:
    mine, other = _said(ours), _said(theirs)
    if mine != other:
        counts = f"{len(mine[0])} / {len(other[0])} paragraphs, {mine[1]} / {other[1]} tables"
        return [f"docxcompose: {counts} of {len(documents)} documents"]
    return []

"""A consultant's overlay looked through before a run: what it replaces, what it adds, what is broken in it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from secor_docs.binder.prepare import build, house_page, prepare
from secor_docs.clients.letter import OWN, letter
from secor_docs.data_files import FOLDERS, LETTERHEAD, TEMPLATES, Stock, shipped
from secor_docs.load import (
    HOUSE,
    load_activities,
    load_catalogue,
    load_duties,
    load_hazards,
    load_index,
    load_industries,
    load_matrices,
    load_practices,
    load_question_set,
    load_rules,
)
from secor_docs.merge.changes import Change
from secor_docs.problems import InputWrongError, Place, Problem, collected, nearest
from secor_docs.word.letterhead.apply import has_own_page_parts
from secor_docs.word.letterhead.letterhead import read_letterhead
from secor_docs.word.template.template import open_template

TRIAL = "samples/three-rivers-excavating/company.yaml"
"""The sample with the most documents; every template of an overlay is tried with it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One file of an overlay.

    Attributes:
        root: the overlay's folder.
        name: the file's name below it.
        does: ``replaces`` a file of a weaker layer, ``adds`` one, ``dresses`` all documents, or ``is hidden``
            by a stronger layer.
        note: what is worth knowing about it.
    """

    root: Path
    name: str
    does: Literal["replaces", "adds", "dresses", "is hidden"]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in overlays.

    Attributes:
        layers: every file, the strongest overlay first.
        problems: what is broken.
    """

    layers: tuple[Layer, ...]
    problems: tuple[Problem, ...]


def check_overlays(overlays: Sequence[Path]) -> Checked:
    """Say what overlays replace and add, and what is broken in them.

    Every file is opened; every Word template is also rendered with a sample company, so that an unknown
    name is found before the first client is built.

    Args:
        overlays: the folders, the strongest first.
    """
    stock = Stock.of(overlays)
    layers = tuple(_layers(overlays, dressed=stock.find(LETTERHEAD) is not None))
    problems = [*_strays(overlays, layers), *_templates(stock, layers)]
    if not problems:
        problems += _data(stock)
    if not problems:
        problems += _house_trial(stock)
    if not problems:
        problems += _trial(stock, layers)
    return Checked(layers, tuple(sorted(set(problems))))


def _layers(overlays: Sequence[Path], *, dressed: bool) -> Iterator[Layer]:
    for depth, root in enumerate(overlays):
        for folder in FOLDERS:
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and not path.name.startswith(("~$", ".")):
                    name = path.relative_to(root).as_posix()
                    note = _KEEPS if dressed and _keeps(path, name) else ""
                    if any((stronger / name).is_file() for stronger in overlays[:depth]):
                        yield Layer(root, name, "is hidden")
                    elif name == LETTERHEAD:
                        yield Layer(root, name, "dresses", "all documents")
                    elif any((weaker / name).is_file() for weaker in (*overlays[depth + 1 :], shipped())):
                        yield Layer(root, name, "replaces", note)
                    else:
                        yield Layer(root, name, "adds", note)


_KEEPS = "has a header or footer of its own, so the letterhead does not touch it"


def _keeps(path: Path, name: str) -> bool:
    word = name.startswith(f"{TEMPLATES}/") and name.endswith(".docx") and name not in {LETTERHEAD, OWN}
    return word and has_own_page_parts(path.read_bytes())


def _strays(overlays: Sequence[Path], layers: Iterable[Layer]) -> Iterator[Problem]:
    full = {layer.root for layer in layers}
    for root in overlays:
        if root not in full:
            fix = f"Put your files into folders called {', '.join(FOLDERS[:4])}, as the shipped ones are."
            yield Problem(Place(str(root)), "", "none of its files takes the place of anything", fix, code="N003")


def _templates(stock: Stock, layers: Iterable[Layer]) -> Iterator[Problem]:
    known = {name for name, _ in Stock.of().files(TEMPLATES, ".docx")}
    for layer in layers:
        if layer.name.endswith(".docx") and layer.name.startswith(f"{TEMPLATES}/"):
            by_itself = layer.name in {LETTERHEAD, OWN}
            if not by_itself and stock.find(layer.name.removesuffix(".docx") + ".md") is None:
                fix = "Name it as the template it replaces, or put a .md with its declarations next to it."
                message = "no document goes by this name, so nothing uses it"
                yield Problem(Place(layer.name), "", message, f"{fix}{nearest(layer.name, known)}", code="N003")
            try:
                data = (layer.root / layer.name).read_bytes()
                if layer.name == LETTERHEAD:
                    read_letterhead(data, layer.name)
                else:
                    open_template(data, layer.name)
            except InputWrongError as error:
                yield from error.problems


def _data(stock: Stock) -> list[Problem]:
    problems: list[Problem] = []

    def reads(load: Callable[[], object]) -> None:
        with collected(problems):
            load()

    def law() -> None:
        index = load_index(stock)
        activities = load_activities(stock, index)
        load_industries(stock, activities)
        load_duties(stock, index, activities)

    loads: tuple[Callable[[], object], ...] = (
        law,
        lambda: load_catalogue(stock),
        lambda: load_practices(stock, load_hazards(stock).values()),
        lambda: load_matrices(stock),
        lambda: load_question_set(stock),
        lambda: load_rules(stock),
    )
    for load in loads:
        reads(load)
    return problems


def _house_trial(stock: Stock) -> list[Problem]:
    """The letterhead and the change letter of an overlay, each tried on its own.

    A fault in the letterhead would be one in every document, and no document's name would lead to it.
    """
    try:
        if stock.find(LETTERHEAD) is not None:
            house_page(prepare(shipped() / TRIAL, stock), "spine", "00-02", "Spine labels")
    except InputWrongError as error:
        return [replace(problem, place=replace(problem.place, file=LETTERHEAD)) for problem in error.problems]
    try:
        if stock.find(OWN) is not None:
            letter(
                "Trial", [Change("", "Trial", "changed", ("the template",), (("was", "is"),))], date(2026, 1, 1), stock
            )
    except InputWrongError as error:
        return list(error.problems)
    return []


def _trial(stock: Stock, layers: Iterable[Layer]) -> list[Problem]:
    touched = {layer.name.rpartition(".")[0].removeprefix(f"{TEMPLATES}/") for layer in layers}
    house = any(layer.name.startswith(f"{HOUSE}/") and layer.name != OWN for layer in layers)
    ids = {document.id for document in load_catalogue(stock) if document.name in touched}
    if not ids and not house:
        return []
    try:
        prepared = prepare(shipped() / TRIAL, stock)
        wanted = [] if house else [p.type.id for p in prepared.plan.documents if p.type.id in ids]
        if wanted or house:
            with tempfile.TemporaryDirectory(prefix="secor-") as folder:
                build(prepared, Path(folder), only=wanted)
    except InputWrongError as error:
        return list(error.problems)
    return []

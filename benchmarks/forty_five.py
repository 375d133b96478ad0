"""A company with a binder of 45 documents: the program with its catalogue cut, and one sample company.

The shipped samples get 81 to 124 documents. The cut takes kinds evenly from the whole plan of the sample, so
that policies, forms, logs and cards keep their share, until there are exactly 45. Nothing else is changed.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
from engines import Floor
from equality import words_of

from secor_docs.binder.prepare import prepare, spec_of
from secor_docs.data_files import FOLDERS, Stock, shipped
from secor_docs.values import Namespace, in_words, names_in
from secor_docs.word.render.render import Properties, Rendered, render
from secor_docs.word.template.sandbox import FILTERS
from secor_docs.word.template.template import Template, open_template

SAMPLE = "prairie-ridge-framing"
DOCUMENTS = 45


def cut_program(folder: Path) -> Path:
    """A copy of the program whose catalogue gives the sample 45 documents; its folder, for ``PYTHONPATH``."""
    top = Path(shipped())
    plan = prepare(top / "samples" / SAMPLE / "company.yaml", Stock()).plan
    kept = _kept([planned.type.name for planned in plan.documents])
    shutil.copytree(top / "secor_docs", folder / "secor_docs", ignore=shutil.ignore_patterns("__pycache__"))
    for name in FOLDERS:
        shutil.copytree(top / name, folder / name)
    for name in {path.with_suffix("") for path in (folder / "templates").glob("[01]*/*.docx")}:
        if name.relative_to(folder / "templates").as_posix() not in kept:
            for ending in (".md", ".docx"):
                name.with_suffix(ending).unlink()
    return folder


def _kept(names: Sequence[str]) -> set[str]:
    copies = Counter(names)
    kept: set[str] = set()
    seen = have = 0
    for name, count in copies.items():
        seen += count
        if have + count <= round(seen * DOCUMENTS / len(names)):
            kept.add(name)
            have += count
    for name, count in copies.items():
        if name not in kept and have + count <= DOCUMENTS:
            kept.add(name)
            have += count
    if have != DOCUMENTS:
        raise RuntimeError(f"the sample has changed: the cut gives {have} documents")
    return kept


class Cut(Stock):
    """The folders of the cut program, and no others."""

    top: Path

    @property
    def roots(self) -> tuple[Path, ...]:
        """The one root."""
        return (type(self).top,)


@dataclass(slots=True)
class Binder:
    """The 45 documents, ready to be rendered again and again.

    Attributes:
        templates: each template, opened.
        sources: bytes of each template.
        documents: for each document its template, facts and properties.
        people: names offered in fields for a person.
    """

    templates: Mapping[str, Template]
    sources: Mapping[str, bytes]
    documents: Sequence[tuple[str, Namespace, Properties]]
    people: tuple[str, ...]

    def rendered(self, number: int, company: Namespace | None = None) -> Rendered:
        """Ours, warm, as the binder takes it."""
        name, facts, about = self.documents[number]
        return render(
            self.templates[name], facts if company is None else of_client(facts, company), about, people=self.people
        )

    def document(self, number: int, company: Namespace | None = None) -> bytes:
        """Ours, warm."""
        return self.rendered(number, company).data


def binder(program: Path) -> Binder:
    """Read and plan the company, without its logo, which plain docxtpl is told of in another way."""
    folder = program / "company"
    folder.mkdir(exist_ok=True)
    text = (program / "samples" / SAMPLE / "company.yaml").read_text("utf-8")
    path = folder / "company.yaml"
    path.write_text("".join(f"{line}\n" for line in text.splitlines() if not line.startswith("  logo:")), "utf-8")
    Cut.top = program
    spec = spec_of(prepare(path, Cut()))
    documents = [
        (
            document.page.template,
            spec.facts(document.page),
            Properties(document.title, "Health and safety program", spec.legal_name, spec.issued),
        )
        for document in spec.documents
    ]
    sources = {name: (program / "templates" / f"{name}.docx").read_bytes() for name, _, _ in documents}
    opened = {name: open_template(data, f"templates/{name}.docx") for name, data in sources.items()}
    return Binder(opened, sources, documents, spec.people)


def of_client(facts: Namespace, company: Namespace) -> Namespace:
    """The same facts with another company's name and numbers."""
    return Namespace("", context_of(facts, company))


def context_of(facts: Namespace, company: Namespace | None = None) -> dict[str, Any]:
    """The facts as Jinja takes them."""
    context = {name: getattr(facts, name) for name in names_in(facts)}
    return context if company is None else {**context, "company": company}


def client(binder: Binder, number: int) -> Namespace:
    """The company of one client of many."""
    own = binder.documents[0][1].company
    values = {name: getattr(own, name) for name in names_in(own)}
    return Namespace(
        "company",
        {
            **values,
            "legal_name": f"{7_000_000 + number} Alberta Ltd.",
            "operating_name": f"Client {number:04d} & Sons",
            "wcb_account": f"{7_000_000 + number}",
            "phone": f"587-555-{number % 10000:04d}",
        },
    )


# -- plain docxtpl and the floor on the same 45 ----------------------------------------------------


def plain_environment() -> jinja2.Environment:
    """Jinja as anyone would set it up for these templates: escaping, our filters, dates in words."""
    env = jinja2.Environment(autoescape=True, finalize=_said)
    env.filters.update(FILTERS)
    return env


def _said(value: Any) -> Any:
    return value if isinstance(value, str | jinja2.Undefined) else in_words(value)


def floor(binder: Binder) -> Floor:
    """The floor under the 45: document ``number`` is ``floor.document(name, number)``."""
    known: dict[int, Any] = {}
    values = [vars(_named(facts, known)) for _, facts, _ in binder.documents]
    return Floor.of(binder.sources, values, plain_environment())


def _named(value: Any, known: dict[int, Any]) -> Any:
    if isinstance(value, list):
        return [_named(one, known) for one in value]
    if not isinstance(value, Namespace):
        return value
    if id(value) not in known:
        known[id(value)] = SimpleNamespace(**{n: _named(getattr(value, n), known) for n in names_in(value)})
    return known[id(value)]


def read_words(data: bytes) -> list[str]:
    """What can be read, without empty paragraphs and the room left to write in.

    For documents with controls, lists and tables that we put in order and plain docxtpl does not.
    """
    return [text for kind, said in words_of(data) if kind == "p" and (text := " ".join(said.split()))]

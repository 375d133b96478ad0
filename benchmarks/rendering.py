"""Twelve templates, several clients, every engine in turn: the ratios, and whether all made the same."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import jinja2
from dialects import Docxtemplater, EasyTemplateX
from engines import Engine, Floor, Merged, Ours, Plain, docxtpl_templates, named
from equality import other_words, other_xml
from peers import NodeDriver
from templateset import descriptions, values_of

JAVASCRIPT = (EasyTemplateX(), Docxtemplater())


@dataclass(slots=True)
class Rendering:
    """What came out.

    Attributes:
        clients: sets of values each template was rendered with.
        seconds: for each engine and template, the seconds of each round.
        faults: documents that are not equal.
        sizes: bytes of each template.
    """

    clients: int
    seconds: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)

    def each(self, engine: str, templates: Sequence[str] = ()) -> float:
        """Milliseconds a document: the median round, over these templates or all the engine does."""
        held = self.seconds[engine]
        rounds = zip(*(held[name] for name in templates or held), strict=True)
        return statistics.median(map(sum, rounds)) * 1000 / (len(templates or held) * self.clients)

    def faster(self, engine: str, than: str) -> float:
        """How many times faster ``engine`` is, on the templates both do; the median of the rounds' own ratios."""
        mine, other = self.seconds[engine], self.seconds[than]
        common = [name for name in mine if name in other]
        pairs = zip(
            zip(*(mine[name] for name in common), strict=True),
            zip(*(other[name] for name in common), strict=True),
            strict=True,
        )
        return statistics.median(sum(b) / sum(a) for a, b in pairs)

    def common(self, engine: str, than: str) -> int:
        """How many templates both do."""
        return len(self.seconds[engine].keys() & self.seconds[than].keys())


Round = Callable[[], Mapping[str, float]]


def measure(work: Path, *, rounds: int, clients: int, node: bool, mailmerge: bool) -> Rendering:
    """Check that all engines make the same, then time them in turn."""
    wanted = descriptions()
    values = [values_of(number) for number in range(clients)]
    data = docxtpl_templates(wanted)
    ours, plain = Ours.of(data, values), Plain(data, values)
    env = jinja2.Environment(autoescape=True)
    floor = Floor.of(data, [vars(named(v)) for v in values], env)
    engines: list[Engine] = [ours, plain, floor]
    if mailmerge:
        engines.append(Merged.of(wanted, values))
    result = Rendering(clients, sizes={name: len(one) for name, one in data.items()})
    driver = _driver(work, clients) if node else None
    try:
        _compare(result, ours, engines[1:], driver, work)
        turns = {engine.name: _turn(engine, able(engine, data), clients) for engine in engines}
        if driver is not None:
            for dialect in JAVASCRIPT:
                turns[dialect.name] = lambda d=dialect: driver.ask(d.name, list(data))
        _rounds(result, turns, rounds)
    finally:
        if driver is not None:
            driver.stop()
    return result


def able(engine: Engine, data: Mapping[str, object]) -> list[str]:
    """The templates an engine does."""
    return list(engine.data) if isinstance(engine, Merged) else list(data)


def _turn(engine: Engine, templates: Sequence[str], clients: int) -> Round:
    def turn() -> dict[str, float]:
        taken = {}
        for name in templates:
            begin = time.perf_counter()
            made = [engine.document(name, client) for client in range(clients)]
            taken[name] = time.perf_counter() - begin
            assert all(made)
        return taken

    return turn


def _rounds(result: Rendering, turns: Mapping[str, Round], rounds: int) -> None:
    order = list(turns)
    for number in range(rounds + 1):
        for name in order[number % len(order) :] + order[: number % len(order)]:
            gc.collect()  # nobody pays for the litter of the engine before
            taken = turns[name]()
            if number:  # the first round warms everybody up
                for template, seconds in taken.items():
                    result.seconds.setdefault(name, {}).setdefault(template, []).append(seconds)


def _driver(work: Path, clients: int) -> NodeDriver:
    templates: dict[str, dict[str, str]] = {}
    for dialect in JAVASCRIPT:
        folder = work / dialect.name
        folder.mkdir()
        for description in descriptions():
            path = folder / f"{description.name}.docx"
            path.write_bytes(dialect.template(description))
            templates.setdefault(dialect.name, {})[description.name] = str(path)
    values = [JAVASCRIPT[0].values(values_of(number)) for number in range(clients)]
    job = work / "job.json"
    job.write_text(json.dumps({"templates": templates, "values": values}), "utf-8")
    return NodeDriver.started(job)


def _compare(result: Rendering, ours: Ours, others: Sequence[Engine], driver: NodeDriver | None, work: Path) -> None:
    made = {(name, c): ours.document(name, c) for name in ours.templates for c in range(result.clients)}

    def compare(engine: str, name: str, client: int, theirs: bytes, *, xml: bool) -> None:
        mine = made[name, client]
        fault = other_words(mine, theirs) or (other_xml(mine, theirs) if xml else "")
        if fault:
            result.faults.append(f"{engine}: {name} for client {client}: {fault}")

    for engine in others:
        for name in able(engine, result.sizes):
            for client in range(result.clients):
                compare(engine.name, name, client, engine.document(name, client), xml=not isinstance(engine, Merged))
    if driver is not None:
        for dialect in JAVASCRIPT:
            out = work / f"out-{dialect.name}"
            out.mkdir()
            driver.ask(dialect.name, list(ours.templates), out)
            for name, client in made:
                compare(dialect.name, name, client, (out / f"{name}-{client}.docx").read_bytes(), xml=False)

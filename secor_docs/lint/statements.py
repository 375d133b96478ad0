"""Every statement of law in a stock: templates, hazards, practices, duties, activities, what is reported, lint rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_docs.data_files import Stock
from secor_docs.law.citation import Citation, citations_in
from secor_docs.law.quantities import quantities
from secor_docs.law.statements import COMPANY_OWN, LawStatement
from secor_docs.load import (
    HAZARDS,
    HOUSE,
    LEGISLATION,
    PRACTICES,
    load_activities,
    load_catalogue,
    load_duties,
    load_incidents,
    load_index,
    load_practices,
    load_procedures,
    load_trades,
    template_text,
    trade_keys,
)
from secor_docs.problems import Place
from secor_docs.program.hazards import PRACTICE, Task, Trade
from secor_docs.program.procedures import JobProcedure

_TAG = re.compile(r"\{%.*?%\}|\{#.*?#\}")
_FIELD = re.compile(r"\{\{.*?\}\}")
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”)*]*\s+(?=[A-Z*\"“(])|\s*\|\s*(?=\S)")
_ABBREVIATION = re.compile(r"\b(?:ss?|no|e\.g|i\.e|approx|max|min)\.$")
_YAML_SETTING = re.compile(
    r"\b(?:id|type|width|per_row|required|style|rows|prefill|when|keep)\b:\s*(?:\"[^\"]*\"|'[^']*'|[^,}\]\"'\n]+)[,}]?"
)
_YAML_KEY = re.compile(r"\b(?:scale|columns|choices|text|label|hint|title|items)\b:\s*")
_BARE = re.compile(
    r"(?<![\w.])(?P<said>(?:ss?\.|Schedule) \d{1,3}(?:\.\d{1,3})?(?:(?:, | and | to )\d{1,3}(?:\.\d{1,3})?)*)(?!\w)"
)


def statements_in(stock: Stock) -> Iterator[LawStatement]:
    """Every statement of law, file by file.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    yield from _templates(stock)
    yield from _hazards(stock)
    yield from _law_data(stock)
    yield from _rules(stock)


# -- templates -------------------------------------------------------------------------------------


def _templates(stock: Stock) -> Iterator[LawStatement]:
    declared = {f"{document.name}.md": document for document in load_catalogue(stock)}
    for name, path in stock.files("templates", ".md"):
        if name.startswith(f"{HOUSE}/"):
            continue
        text = template_text(path, name, stock)
        document = declared[name.removeprefix("templates/")]
        law = tuple(c for cited in document.law for c in Citation.parse_all(cited))
        head, _, body = text.partition("\n---\n")
        first = head.count("\n") + 3
        line = next((n for n, words in enumerate(head.split("\n"), 1) if words.startswith("law:")), 1)
        whole = " ".join((document.title, document.purpose, _plain(body)))
        for citation in law:
            if citation.kind in {"section", "schedule"}:
                words = f"{document.title} rests on {citation}"
                yield LawStatement("documents' law", Place(name, line), words, (citation,), whole)
        yield from body_statements(name, body, first, document.title, law)


def body_statements(name: str, body: str, first: int, title: str, law: tuple[Citation, ...]) -> Iterator[LawStatement]:
    """The sentences of a template's body that cite a section, or state a figure that may be the law's.

    Args:
        name: the file.
        body: the text below the front matter.
        first: the line it begins on.
        title: of the document.
        law: what the document rests on.
    """
    heading = label = ""
    everywhere = tuple(dict.fromkeys((*law, *_cited(_plain(body)))))
    for number, raw in enumerate(body.split("\n"), first):
        line = _plain(raw)
        if raw.startswith("#"):
            heading, label = line.strip("# "), ""
        if re.search(r"\b(?:label|title):", raw):
            label = line
        for sentence in sentences(line):
            places = _cited(sentence)
            around = f"{title} {heading} {label} {line}"
            if places:
                yield LawStatement("template", Place(name, number), sentence, places, around, line, label)
            elif law and any(quantities(sentence)):
                yield LawStatement(
                    "template", Place(name, number), sentence, everywhere, around, line, cites_itself=False
                )


def _cited(text: str) -> tuple[Citation, ...]:
    """The sections a sentence names; one that names no instrument is of the Code, as everywhere in our texts."""
    found = [(c, start, end) for c, start, end in citations_in(text) if c.kind != "whole"]
    bare = [
        c
        for match in _BARE.finditer(text)
        if not any(start <= match.start() < end for _, start, end in found)
        for c in Citation.parse_all(match["said"])
    ]
    return tuple(dict.fromkeys((*(c for c, _, _ in found), *bare)))


def _plain(line: str) -> str:
    line = _FIELD.sub("…", _TAG.sub(" ", line))
    line = _YAML_KEY.sub(" ", _YAML_SETTING.sub(" ", re.sub(r"^\s*-?\s*[{\[]?", "", line)))
    return " ".join(line.replace("**", "").replace('"', " ").split())


def sentences(line: str) -> Iterator[str]:
    """The sentences of a line; a cell of a table is none of its own, because its row says what it is about."""
    if line.startswith("|"):
        yield line.strip("| ")
        return
    start = 0
    for match in _SENTENCE.finditer(line):
        if _ABBREVIATION.search(line[: match.start()]):
            continue
        yield line[start : match.start()].strip()
        start = match.end()
    if line[start:].strip():
        yield line[start:].strip()


# -- hazards and practices -------------------------------------------------------------------------


def _hazards(stock: Stock) -> Iterator[LawStatement]:
    trades = load_trades(stock, {key: Place(HAZARDS) for key in trade_keys(stock)})
    practices = load_practices(stock, trades)
    procedures = load_procedures(stock, trades)
    for trade in trades:
        name = f"{HAZARDS}/{trade.trade}.yaml"
        lines = _lines(stock, name)
        for task in trade.tasks:
            line = lines.get(f"- id: {task.id}", 1)
            yield from task_statements(trade, task, Place(name, line))
        name = f"{HAZARDS}/procedures/{trade.trade}.yaml"
        lines = _lines(stock, name)
        for task in trade.tasks:
            if (procedure := procedures.get((trade.trade, task.id))) is not None:
                yield from _procedure_statements(procedure, task, Place(name, lines.get(f"{task.id}:", 1)))
        name = f"{PRACTICES}/{trade.trade}.yaml"
        lines = _lines(stock, name)
        for group, title in trade.groups.items():
            practice = practices.get((trade.trade, group))
            tasks = [task for task in trade.tasks if task.group == group]
            law = tuple(dict.fromkeys(c for t in (tasks, trade.tasks) for task in t for c in _law(task)))
            own = {f.figure.casefold() for task in trade.tasks for f in task.figures if f.rests_on == PRACTICE}
            for words in (w for part in ("before", "during", "after", "stop") for w in getattr(practice, part, ())):
                if any(quantities(words)) and not any(figure in words.casefold() for figure in own):
                    place = Place(name, lines.get(f"- {words}", 1))
                    around = " ".join((title, *(w for task in tasks for w in task.words)))
                    yield LawStatement("practice", place, words, law, around, cites_itself=False)


def task_statements(trade: Trade, task: Task, place: Place) -> Iterator[LawStatement]:
    """What a task says of the law: that it rests on its sections, and each figure with the section it rests on."""
    around = " ".join((trade.name, trade.groups.get(task.group, ""), *task.words))
    for citation in _law(task):
        yield LawStatement("task", place, f"{task.task} rests on {citation}", (citation,), around)
    for words in task.words:
        if not any(quantities(words)):
            continue
        rests = [f for f in task.figures if f.figure.casefold() in words.casefold()]
        if any(f.rests_on == PRACTICE for f in rests):
            continue
        homes = tuple(dict.fromkeys(Citation.parse(f.rests_on) for f in rests))
        yield LawStatement("figure", place, words, homes or _law(task), around, cites_itself=bool(homes))


def _procedure_statements(procedure: JobProcedure, task: Task, place: Place) -> Iterator[LawStatement]:
    law = tuple(Citation.parse(cited) for cited in procedure.law)
    lines = [words for step in procedure.steps for words in step.words]
    around = " ".join((task.task, procedure.who, procedure.gear, *lines))
    for citation in law:
        yield LawStatement("task", place, f"The procedure of {task.task} rests on {citation}", (citation,), around)
    every = tuple(dict.fromkeys((*law, *_law(task))))
    for words in lines:
        if any(quantities(words)) and not COMPANY_OWN.search(words):
            yield LawStatement("practice", place, words, every, around, cites_itself=False)


def _law(task: Task) -> tuple[Citation, ...]:
    return tuple(Citation.parse(cited) for cited in task.law)


def _lines(stock: Stock, name: str) -> dict[str, int]:
    path = stock.find(name)
    text = path.read_text("utf-8-sig") if path else ""
    return {line.strip(): number for number, line in reversed(list(enumerate(text.split("\n"), 1)))}


# -- the law's own data ----------------------------------------------------------------------------


def _law_data(stock: Stock) -> Iterator[LawStatement]:
    index = load_index(stock)
    activities = load_activities(stock, index)
    name = f"{LEGISLATION}/duties.yaml"
    lines = _lines(stock, name)
    for duty in load_duties(stock, index, activities):
        kept = f"Kept {duty.keep_years} years." if duty.keep_years else ""
        words = " ".join(filter(None, (duty.what, "; ".join(duty.elements), duty.every, kept, duty.keep)))
        place = Place(name, lines.get(f"- id: {duty.id}", 1))
        yield LawStatement("duty", place, words, duty.law, f"{duty.id} {duty.if_words} {duty.note}")
    name = f"{LEGISLATION}/activities.yaml"
    lines = _lines(stock, name)
    for key, _, entry in activities.numbered():
        activity = activities.by_key.get(key)
        place = Place(name, lines.get(f"why: {entry.why}", lines.get(f"{key}:", 1)))
        named = f"{activity.label} {activity.covers}" if activity else ""
        around = f"{named} {entry.if_words} {index.heading(entry.home)}"
        if entry.sections:
            yield LawStatement("activity", place, entry.why, entry.sections, around)
    name = f"{LEGISLATION}/incidents.yaml"
    lines = _lines(stock, name)
    for report in load_incidents(stock, index, activities).reports:
        place = Place(name, lines.get(f"- id: {report.id}", 1))
        words = f"{report.name}: {report.said}"
        if report.law:
            yield LawStatement("report", place, words, report.law)


def _rules(stock: Stock) -> Iterator[LawStatement]:
    for name in ("evaluation/lint.yaml", "evaluation/rules.yaml"):
        path = stock.find(name)
        for number, line in enumerate(path.read_text("utf-8-sig").split("\n") if path else (), 1):
            if "find:" in line.partition("'")[0] or line.lstrip().startswith("#"):
                continue
            for sentence in sentences(_plain(line)):
                cited = tuple(dict.fromkeys(c for c, _, _ in citations_in(sentence) if c.kind != "whole"))
                if cited:
                    yield LawStatement("rule", Place(name, number), sentence, cited, _plain(line))

"""The documentation is held to the code: generated tables, commands, and links that lead somewhere."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, get_args

import pytest
from conftest import ROOT
from pydantic import BaseModel

from secor_docs.binder.context import facts_of
from secor_docs.binder.own_facts import own_facts
from secor_docs.binder.prepare import prepare
from secor_docs.cli.commands import COMMANDS
from secor_docs.company import Company
from secor_docs.data_files import Stock, shipped
from secor_docs.program.catalogue import Condition, DocumentType
from secor_docs.values import MissingValue, Namespace, names_in
from secor_docs.word.authoring.form_writer import FormField, TableColumn
from secor_docs.word.template.sandbox import FILTERS

TEMPLATES = ROOT / "docs/templates.md"


def _filters() -> Iterator[str]:
    yield "| Filter | Does |\n| --- | --- |"
    for name, function in FILTERS.items():
        arguments = list(inspect.signature(function).parameters)[1:]
        shown = f"{name}({', '.join(arguments)})" if arguments and name == "picture" else name
        yield f"| `{shown}` | {inspect.getdoc(function)} |"


def _choices(annotation: Any) -> str:
    values = [v for v in get_args(annotation) if isinstance(v, str)]
    return ", ".join(values)


def _model(model: type[BaseModel]) -> Callable[[], Iterator[str]]:
    def lines() -> Iterator[str]:
        yield "| Key | Needed | What it is |\n| --- | --- | --- |"
        for name, info in model.model_fields.items():
            said = info.description or ""
            choices = _choices(info.annotation)
            said += f"{': ' if said else ''}{choices}" if choices else ""
            yield f"| `{info.alias or name}` | {'yes' if info.is_required() else ''} | {said} |"

    return lines


_KEYS = {info.alias or name for name, info in Company.model_fields.items()}


def _facts() -> Iterator[str]:
    plan = prepare(shipped() / "samples/three-rivers-excavating/company.yaml", Stock.of()).plan
    root = facts_of(plan)
    derived = [name for name in names_in(root) if name not in _KEYS]
    yield "| Fact | Holds |\n| --- | --- |"
    for name in derived:
        yield f"| `{name}` | {_shape(getattr(root, name))} |"
    scoped = {p.type.per: p for p in plan.documents if p.scope}
    for per, planned in sorted(scoped.items()):
        facts = own_facts(root, plan, planned, {})
        for name in sorted(facts.keys() - {"doc"}):
            yield f"| `{name}` | in a document `per: {per}`: {_shape(facts[name])} |"
    yield f"| `doc` | {_shape(own_facts(root, plan, plan.documents[0], {})['doc'])} |"


def _shape(value: Any) -> str:
    if isinstance(value, list):
        return f"list of {_shape(value[0])}" if value else "list"
    if isinstance(value, Namespace):
        return ", ".join(f"`{n}`" for n in names_in(value))
    if isinstance(value, MissingValue):
        return "a fact"
    return {"str": "text", "bool": "yes or no", "int": "number"}.get(type(value).__name__, "a fact")


BLOCKS: dict[str, Callable[[], Iterator[str]]] = {
    "filters": _filters,
    "front matter": _model(DocumentType),
    "conditions": _model(Condition),
    "form fields": _model(FormField),
    "columns": _model(TableColumn),
    "facts": _facts,
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_generated_table_is_what_the_code_says(name: str, request: pytest.FixtureRequest) -> None:
    pattern = re.compile(rf"(<!-- generated: {name} -->\n)(.*?)(<!-- end -->)", re.DOTALL)
    text = TEMPLATES.read_text("utf-8")
    wanted = "\n".join(BLOCKS[name]()) + "\n"
    match = pattern.search(text)
    assert match
    if request.config.getoption("--update-golden"):
        TEMPLATES.write_text(text[: match.start(2)] + wanted + text[match.end(2) :], "utf-8")
        return
    assert match.group(2) == wanted


def test_the_readme_names_every_command_it_shows() -> None:
    shown = set(re.findall(r"\bsecor ([a-z]+)", (ROOT / "README.md").read_text("utf-8")))
    assert shown - set(COMMANDS) == set()


def test_links_between_our_pages_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_ci_runs_the_tests_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    match = re.search(r"<!-- tests -->\n```sh\n(.+?)\n```", readme)
    assert match
    assert match.group(1).endswith("-m pytest")
    assert "<!-- tests -->" in (ROOT / ".ci/run").read_text("utf-8")

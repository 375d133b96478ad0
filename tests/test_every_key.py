"""Every key of company.yaml changes something a person sees: a page, the plan, the tracker, the verdict or a finding."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any, get_args

import yaml
from amounts import FULL, share
from pydantic import TypeAdapter, ValidationError

from secor_docs.binder.make import PageRenderer
from secor_docs.binder.prepare import plan_company, spec_of
from secor_docs.binder.spec import BinderSpec, Page
from secor_docs.company import CompanyFile, load_company
from secor_docs.company.kinds import Fact
from secor_docs.company.roles import roles
from secor_docs.data_files import Stock, shipped
from secor_docs.load import load_activities, load_index, load_industries, load_rules
from secor_docs.needs import all_findings
from secor_docs.problems import InputWrongError
from secor_docs.readiness.application import application_sheet
from secor_docs.readiness.verdict import readiness
from secor_docs.scopes import present_names
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.record import Tracker
from secor_docs.yamlfile import Path_, dotted

STOCK = Stock()
DAY = date(2026, 11, 27)
INDUSTRIES = load_industries(STOCK, load_activities(STOCK, load_index(STOCK)))
FILE = load_company(shipped() / "samples/prairie-ridge-framing/company.yaml")

RECORDS = "seen only next to records, or where two have one name"
WORK = "printed only for a company that does this work, which the sample does not"
PRIVATE = "private: never printed in the open binder"
USUAL = "yes is what is taken where nothing is said; no changes the whole binder (test_service_calls.py)"

SEEN_BY_NOBODY = {
    **dict.fromkeys(["employees[0].id", "sites[0].id", "equipment[0].id"], RECORDS),
    **dict.fromkeys(["business.working_days", "employees[0].orientation_date"], RECORDS),
    **dict.fromkeys(["service_calls.area", "service_calls.workers"], WORK),
    "business.fixed_sites": USUAL,
    **dict.fromkeys(["service_calls.minutes", "policies.testing", "policies.fire_watch_minutes"], WORK),
    **dict.fromkeys(["emergency.locate_service.name", "emergency.locate_service.web"], WORK),
    **dict.fromkeys(["employees[0].emergency_contact.name", "employees[0].emergency_contact.phone"], PRIVATE),
}
"""Keys whose change is seen nowhere in the sample, each with the reason."""


def leaves(fact: Fact, path: Path_ = ()) -> Iterator[Path_]:
    """Every key below a fact; of a list of facts, those of its first."""
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if isinstance(value, Fact):
            yield from leaves(value, (*path, name))
        elif isinstance(value, tuple) and value and isinstance(value[0], Fact):
            yield from leaves(value[0], (*path, name, 0))
        else:
            yield (*path, name)


def other(value: Any, info: Any) -> Any:
    """Another value that the key may have."""
    choices = [c for c in _literals(info.annotation) if c != value]
    if value in (None, (), ""):
        example = str((info.examples or [""])[0])
        return TypeAdapter(info.annotation).validate_python(yaml.load(example, yaml.BaseLoader))
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, tuple):
        return (*value, *choices[:1]) if choices else value[:-1] if len(value) > 1 else (f"{value[0]} Quill",)
    return choices[0] if choices else f"{value} Quill"


def _literals(annotation: Any) -> list[Any]:
    found = [arg for arg in get_args(annotation) if isinstance(arg, str)]
    return found + [one for arg in get_args(annotation) if not isinstance(arg, str) for one in _literals(arg)]


def changed(fact: Any, path: Path_) -> Any:
    """A fact with the value at a path changed."""
    name, *rest = path
    if isinstance(fact, tuple):
        return tuple(changed(item, tuple(rest)) if n == name else item for n, item in enumerate(fact))
    value = getattr(fact, str(name))
    new = changed(value, tuple(rest)) if rest else other(value, type(fact).model_fields[str(name)])
    return fact.model_copy(update={name: new})


class Seen:
    """What a company's people see of its file."""

    def __init__(self, file: CompanyFile) -> None:
        prepared = plan_company(file, STOCK)
        self.spec: BinderSpec = spec_of(prepared)
        self.renderer = PageRenderer(self.spec, STOCK)
        self.pages: dict[str, Page] = {d.file: d.page for d in self.spec.documents}
        self.pages |= {form.file: form.page for form in self.spec.forms}
        self.made_of = self.renderer.made_of(self.pages)
        plan = prepared.plan
        found = readiness(plan, Tracker("t", policy_signed_on=date(2026, 8, 3)), DAY, rules=load_rules(STOCK))
        sheet = application_sheet(plan.company, INDUSTRIES, load_rules(STOCK), DAY)
        self.rest = repr(
            (
                [(d.id, d.frequency) for d in plan.documents],
                [(str(line.place), line.numbers, line.reasons) for line in plan.law],
                [(f.key, f.message) for f in all_findings(plan, DAY)],
                [gap.key for gap in plan.missing],
                (found.sentence, found.steps, found.identity, found.held, found.warnings),
                (sheet.lines, sheet.member, sheet.missing),
                (roles(plan.company), present_names(plan.company)),
                self.spec.folder,
            )
        )
        self.plan = plan

    def text(self, name: str) -> str:
        """The words of a page."""
        made = self.renderer.page(self.pages[name])
        return "\n".join(re.sub(r"<[^>]+>", " ", text) for text in made.texts.values())

    def differs(self, before: Seen) -> str:
        """Where it is seen that something changed; empty where nowhere."""
        if self.rest != before.rest:
            return "plan, law, findings or verdict"
        names = [name for name, hash_ in self.made_of.items() if before.made_of.get(name) != hash_]
        for name in names:
            if name not in before.pages or self.text(name) != before_text(name):
                return name
        return "tracker" if new_tracker(self.plan) != before_tracker() else ""


@cache
def before() -> Seen:
    return Seen(FILE)


@cache
def before_text(name: str) -> str:
    return before().text(name)


@cache
def before_tracker() -> bytes:
    return new_tracker(before().plan)


def test_every_key_changes_something_that_is_seen() -> None:
    paths = [path for path in leaves(FILE.company) if dotted(path) not in SEEN_BY_NOBODY]
    chosen = paths if FULL else random.Random(5).sample(paths, share(len(paths), 12))
    silent = []
    for path in chosen:
        try:
            after = Seen(replace(FILE, company=changed(FILE.company, path)))
        except (InputWrongError, ValidationError, FileNotFoundError):
            continue  # told; a logo that is not there, when the file is read
        if not after.differs(before()):
            silent.append(dotted(path))
    assert silent == []


def test_the_keys_that_change_nothing_are_named_rightly() -> None:
    assert SEEN_BY_NOBODY.keys() <= {dotted(path) for path in leaves(FILE.company)}

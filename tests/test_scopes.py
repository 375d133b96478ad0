"""The table of what a document or a record is for: one row makes a kind, in plan, binder, tracker and readiness."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from readiness_cases import record

from secor_docs import scopes
from secor_docs.binder.prepare import Prepared, build, prepare
from secor_docs.binder.print_kit import pads
from secor_docs.data_files import Stock, shipped
from secor_docs.load import HOUSE, load_rules
from secor_docs.problems import InputWrongError
from secor_docs.readiness.verdict import readiness
from secor_docs.scopes import KINDS, ScopeKind
from secor_docs.tracker.input import document_of, scope_of
from secor_docs.tracker.new.coverage_sheet import lines
from secor_docs.tracker.new.workbook import new_tracker
from secor_docs.tracker.read import cells
from secor_docs.tracker.record import Tracker
from secor_docs.word.authoring.build_template import build_template, read_template_text
from secor_docs.word.review_text import reviewable

COMPANY = shipped() / "samples/prairie-ridge-framing/company.yaml"
SUPERVISORS = ("Carla Wiens", "Desmond Okafor")
SUPERVISOR = ScopeKind(
    "supervisor",
    log="supervisor",
    also=("foreman",),
    source="people.supervisors",
    variable="boss",
    apart=True,
    pad=True,
    sheet="Supervisors",
    nobody="No supervisor is named.",
)


REVIEW = """\
---
id: supervisor-review
number: "01-50"
title: Review of a supervisor
element: 1
kind: form
purpose: Each supervisor is reviewed once a month.
done_by: the owner
signed_by: [owner]
frequency: monthly
minimum: 3
evidence: yes
per: supervisor
blank: yes
---

Review of {{ boss.name }}.

```form
fields:
  - {id: date, label: Date, type: date, width: 3}
```
"""


def _overlay(folder: Path, text: str) -> Stock:
    target = folder / "house/templates/01-management-commitment/supervisor-review.md"
    target.parent.mkdir(parents=True)
    target.write_text(text, "utf-8")
    target.with_suffix(".docx").write_bytes(build_template(read_template_text(text, target.name), shipped() / HOUSE))
    return Stock.of((folder / "house",))


@pytest.fixture
def prepared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Prepared:
    """A company with a document for each of a kind that only one row of the table knows."""
    monkeypatch.setattr(scopes, "KINDS", (*KINDS, SUPERVISOR))
    return prepare(COMPANY, _overlay(tmp_path, REVIEW))


def test_a_new_kind_is_planned_for_each(prepared: Prepared) -> None:
    copies = [p for p in prepared.plan.documents if p.type.id == "supervisor-review"]
    assert [p.id for p in copies] == ["supervisor-review/carla-wiens", "supervisor-review/desmond-okafor"]
    assert [pad.planned.id for pad in pads(copies)] == [p.id for p in copies]


def test_a_new_kind_is_printed_with_each_name(prepared: Prepared, tmp_path: Path) -> None:
    built = build(prepared, tmp_path / "out", only=["supervisor-review"])
    files = sorted(built.written.folder.rglob("*supervisor-review*wiens*.docx"))
    assert files
    assert "Review of Carla Wiens." in reviewable(files[0].read_bytes())


def test_a_new_kind_has_its_word_list_and_lines_in_the_tracker(prepared: Prepared) -> None:
    book = load_workbook(io.BytesIO(new_tracker(prepared.plan)))
    rules = [rule.formula1 for rule in book["Log"].data_validations.dataValidation]
    assert any("supervisor" in rule.split(",") or 'supervisor"' in rule for rule in rules)
    assert any('="supervisor",Supervisors,' in rule for rule in rules)
    assert "Supervisors" in book.defined_names
    each = [line.which for line in lines(prepared.plan) if line.planned.type.id == "supervisor-review"]
    assert each == list(SUPERVISORS)


def test_a_record_of_a_new_kind_is_logged_and_read(prepared: Prepared) -> None:
    type_ = document_of("supervisor-review", prepared.plan)
    assert scope_of("desmond", type_, prepared.plan.company) == ("supervisor", "Desmond Okafor")
    assert scope_of("foreman: Carla Wiens", type_, prepared.plan.company) == ("supervisor", "Carla Wiens")
    assert cells.scope("Foreman") == "supervisor"


def test_a_new_kind_is_judged_for_each(prepared: Prepared) -> None:
    rows = tuple(
        record("supervisor-review", day, scope_type="supervisor", scope_name="Carla Wiens")
        for day in ("2026-09-10", "2026-10-08", "2026-11-05")
    )
    policy = date(2026, 8, 3)
    found = readiness(
        prepared.plan,
        Tracker("tracker.xlsx", records=rows, policy_signed_on=policy),
        date(2026, 12, 1),
        rules=load_rules(prepared.stock),
    )
    judged = {k.scope: k.status for k in found.kept if k.type.id == "supervisor-review"}
    assert judged == {"Carla Wiens": "met", "Desmond Okafor": "gap"}


def test_a_kind_that_is_not_in_the_table_is_refused_with_those_that_are(tmp_path: Path) -> None:
    known = r"company, site, .*Did you mean \"site\""
    with pytest.raises(InputWrongError, match=rf'per: found "sight"\. Write one of: {known}'):
        _overlay(tmp_path, REVIEW.replace("per: supervisor", "per: sight"))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_a_kind_is_known_by_its_key_its_word_and_every_further_one(kind: ScopeKind) -> None:
    assert {scopes.log_word(word.title()) for word in (kind.key, kind.log, *kind.also)} == {kind.log}


def test_the_words_of_trackers_made_before_are_read_on() -> None:
    before = {s: s for s in ("company", "site", "vehicle", "equipment", "worker", "subcontractor")}
    before |= {"employee": "worker", "person": "worker", "truck": "vehicle"}
    assert {word: cells.scope(word) for word in before} == before


def test_no_two_kinds_share_a_key_or_a_list_of_the_tracker() -> None:
    assert len({kind.key for kind in KINDS}) == len(KINDS)
    lists = [kind.sheet for kind in scopes.sheet_lists()]
    assert len(set(lists)) == len(lists)


def test_a_copy_is_made_for_nobody_who_has_left(prepared: Prepared) -> None:
    company = prepared.plan.company
    first = company.employees[0].model_copy(update={"end_date": date(2026, 10, 1)})
    changed = company.model_copy(update={"employees": (first, *company.employees[1:])})
    kind = scopes.kind_of("employee")
    assert first.name not in [m.name for m in kind.members(changed)]
    assert first.name in scopes.people(changed)

"""Forms of answers, without a browser: what is sent as it stands changes nothing, in any company and on any page."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from amounts import share
from app_cases import SAMPLES, TODAY
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_docs.app.answering import Answering
from secor_docs.app.changed import WAS
from secor_docs.app.company_open import CompanyOpen, company_open
from secor_docs.app.door import Door
from secor_docs.app.forms import SentForm
from secor_docs.app.state import State
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import PageHere
from secor_docs.company.edit import without_value
from secor_docs.company.model import Company
from secor_docs.company.questions import value_at
from secor_docs.company.reading import company_of
from secor_docs.company.text_file import CompanyText
from secor_docs.yamlfile import Path_, field_info, parse_yaml

NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/company.yaml"))


def _visit(name: str) -> Visit:
    state = State(lambda: TODAY, lambda: datetime.combine(TODAY, time(9, 0)), Door(1))
    state.open_at(SAMPLES / name)
    return Visit(state, TODAY, "/company", opened=state.main)


def _as_it_stands(about: Answering) -> dict[str, tuple[str, ...]]:
    """What a browser sends of a page that nobody touched."""
    sent: dict[str, tuple[str, ...]] = {}
    for field in about.fields(about.here.all_facts, SentForm()):
        sent[f"{WAS}{field.name}"] = (field.was.replace("\n", "\r\n"),)
        if field.control == "ticks":
            sent[field.name] = ("", *(value for value, _ in field.options if value in field.lines))
        elif field.control != "radios" or field.value in ("", *(value for value, _ in field.options)):
            sent[field.name] = (field.value.replace("\n", "\r\n"),)
    return sent


def _pages(company: CompanyOpen) -> list[PageHere]:
    return [place for place in company.places if isinstance(place, PageHere)]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_of_a_company_sent_as_it_stands_changes_nothing(name: str) -> None:
    visit = _visit(name)
    company = company_open(visit)
    assert _pages(company)
    for page in _pages(company):
        about = Answering(visit, company.file, page)
        answers = about.take(SentForm(_as_it_stands(about)))
        assert answers.text == company.file.text, page.address
        assert not answers.messages, page.address


VISIT = _visit("prairie-ridge-framing")
COMPANY = company_open(VISIT)
WORDS = st.one_of(
    st.sampled_from(
        ["", "yes", "no", "15 min", "nov 20", "22 ft", "?", "none", "remove", "30-40", "carla", "a\nb", "# x"]
    ),
    st.text(max_size=12),
)


@settings(max_examples=share(2_000), deadline=None)
@given(st.data())
def test_whatever_is_typed_changes_its_own_fact_or_is_told(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(_pages(COMPANY)))
    about = Answering(VISIT, COMPANY.file, page)
    path = data.draw(st.sampled_from(page.all_facts))
    sent = {**_as_it_stands(about), about.name(path): (data.draw(WORDS),)}
    answers = about.take(SentForm(sent))
    before, after = parse_yaml(COMPANY.file.text, "").data, parse_yaml(answers.text, "").data
    changed = _differ(before, after, ())
    top = [found for found in changed if found[: len(path) - 1] != path[:-1] and path[: len(found)] != found]
    assert not top, (path, changed)
    if answers.text == COMPANY.file.text:
        return
    company_of(answers.text, "company.yaml", COMPANY.file.path.parent)
    assert not about.reader.fresh_problems(COMPANY.file.text, answers.text)


def _blocks(company: CompanyOpen) -> list[tuple[PageHere, Path_]]:
    """The blocks that need not be there, each with its page; of every kind of page one."""
    found = dict[tuple[str, str | int], tuple[PageHere, Path_]]()
    for page in _pages(company):
        for block in dict.fromkeys(path[:-1] for path in page.all_facts):
            info = field_info(Company, tuple(step for step in block if isinstance(step, str)))
            if block != page.entry and info is not None and not info.is_required():
                found.setdefault((page.part.key, block[-1]), (page, block))
    return list(found.values())


BLOCKS = _blocks(COMPANY)


@pytest.mark.parametrize(("page", "block"), BLOCKS, ids=[f"{page.part.key}-{block[-1]}" for page, block in BLOCKS])
def test_one_answer_alone_never_costs_the_file_that_it_can_be_read(page: PageHere, block: Path_) -> None:
    file = COMPANY.file
    bare = without_value(file.text, block, name="company.yaml") if value_at(COMPANY.data, block) else file.text
    path = file.path
    company_of(bare, path.name, path.parent)
    about = Answering(VISIT, CompanyText(path, bare.encode(), bare), page)
    for fact in [fact for fact in page.all_facts if fact[:-1] == block]:
        words = {"day": "5 nov 2026", "yes or no": "yes"}.get(about.question(fact).kind, "")
        words = words or next(iter(about.question(fact).choices), "") or about.question(fact).example or "12"
        answers = about.take(SentForm({**_as_it_stands(about), about.name(fact): (words,)}))
        company_of(answers.text, path.name, path.parent)
        assert answers.taken or answers.unsettled, fact


def _differ(before: object, after: object, at: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    """Where two values of a file differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = [*before, *(key for key in after if key not in before)]
        return [found for key in keys for found in _differ(before.get(key), after.get(key), (*at, key))]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [found for n, (one, other) in pairs for found in _differ(one, other, (*at, n))]
    return [] if before == after else [at]

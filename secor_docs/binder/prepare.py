"""A company's binder, from its file to a folder: everything the commands do with one company.

``prepare`` reads and plans, ``spec_of`` says what is to be made, ``build`` makes and writes it. They report;
none of them prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from secor_docs.binder import print_kit
from secor_docs.binder.context import facts_of
from secor_docs.binder.make import PageRenderer, build_from_spec
from secor_docs.binder.manifest import Built
from secor_docs.binder.own_facts import Practices, own_facts
from secor_docs.binder.print_kit import pads, site_sets
from secor_docs.binder.program_data import ProgramData, program_data
from secor_docs.binder.site_facts import with_more
from secor_docs.binder.spec import BinderSpec, Document, Form, Missing, Pad, Page
from secor_docs.company import CompanyFile, load_company
from secor_docs.company_work import hazard_changes, trades_named, word_problems, work_profile
from secor_docs.data_files import TEMPLATES, Stock
from secor_docs.law.applies import legislation_list, unlisted, with_papers
from secor_docs.law.index import Index
from secor_docs.load import HAZARDS, HOUSE, LEGISLATION
from secor_docs.names import slug
from secor_docs.plan import Plan, Planned, make_plan
from secor_docs.problems import Place, Problem, collected, refuse_any
from secor_docs.program.assessment import assessment
from secor_docs.program.catalogue import DIRECTIVE_KINDS, element_folder
from secor_docs.program.hazards import Trade
from secor_docs.program.procedures import with_procedures
from secor_docs.scopes import kind_of
from secor_docs.values import MissingValue, Namespace, WrittenByHand, values_in
from secor_docs.word.render.pictures import Picture, read_picture
from secor_docs.yamlfile import dotted

__all__ = ["Built", "Prepared", "build", "house_page", "plan_company", "prepare", "spec_of"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A company read and planned.

    Attributes:
        file: the company and its source.
        plan: what it needs.
        stock: the shipped folders and overlays.
        practices: the safe work practices of its trades.
    """

    file: CompanyFile
    plan: Plan
    stock: Stock
    practices: Practices

    def on(self, day: date) -> Prepared:
        """What is made on a day: nothing of a site that is over; see ``Plan.on``."""
        return replace(self, plan=self.plan.on(day))


def prepare(path: Path, stock: Stock) -> Prepared:
    """Read a company file and plan its documents.

    Args:
        path: its ``company.yaml``.
        stock: the shipped folders and overlays.

    Raises:
        CouldNotReadError: a file may not be read.
        InputWrongError: with every problem at once, in the company's file or in the data.
    """
    return plan_company(load_company(path), stock)


def plan_company(file: CompanyFile, stock: Stock) -> Prepared:
    """Plan the documents of a company that has been read; see :func:`prepare`."""
    data = program_data(stock)
    activities, industries = data.activities, data.industries
    trades = trades_of(file, data)
    company = file.company
    profile = work_profile(company)
    matrix = data.matrices[company.policies.risk_matrix]
    tasks = assessment(trades, matrix, hazard_changes(file))
    profile = replace(profile, trades=tuple(trade.trade for trade in trades))
    law = legislation_list(
        data.index, industries, activities, profile, {trade.trade: trade.activities for trade in trades}
    )
    tasks = with_procedures(tasks, data.procedures(trades), law.activities)
    labels = {key: activities.label(key) for key in activities.by_key}
    answers: dict[str, bool | int] = {**dict.fromkeys(law.activities, True), **profile.facts}
    duties = [duty for duty in data.duties if duty.applies(answers) is not False]
    plan = make_plan(
        company,
        data.catalogue,
        law,
        tasks,
        matrix,
        question_set=data.questions,
        activity_labels=labels,
        duties=duties,
        reporting=data.incidents.of_company(answers),
    )
    papers = {planned.type.title: planned.type.law for planned in plan.documents}
    plan = replace(plan, law=with_papers(law, data.index, papers.items()), orders=data.orders)
    return Prepared(file, plan, stock, data.practices(trades))


def trades_of(file: CompanyFile, data: ProgramData) -> tuple[Trade, ...]:
    """The trades of a company that has been read.

    Raises:
        InputWrongError: a trade or a word for work that there is not; with every problem at once.
    """
    problems = list(word_problems(file, data.activities.by_key))
    places = dict(trades_named(file))
    if not places:
        # A company that names no trade is taken by its industry codes; `secor check` says so.
        found = (data.industries.usual(given.code, given.title) for given in work_profile(file.company).codes)
        where = file.place(("company", "industry_codes"))
        places = {industry.trade: where for industry in found if industry and industry.trade}
    trades: tuple[Trade, ...] = ()
    with collected(problems):
        trades = data.trades(places)
    refuse_any(problems)
    return trades


def _off_the_register(plan: Plan, index: Index) -> Iterator[Problem]:
    """Tasks that cite what the company's register of legislation lacks: both are made of the same work."""
    for task in plan.tasks:
        for section in unlisted(plan.law, index, task.law):
            message = f'the task "{task.task}" cites {section.citation}, which is not on the company\'s register'
            fix = (
                f"Add it to the law of an activity of this trade in {LEGISLATION}/activities.yaml, "
                "or cite the section that is meant."
            )
            yield Problem(Place(f"{HAZARDS}/{task.trade}.yaml"), task.id, message, fix, code="L019")


def build(
    prepared: Prepared,
    out: Path,
    *,
    final: bool = False,
    only: Iterable[str] = (),
    print_kit: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
) -> Built:
    """Render a company's documents and write its folder, whole or not at all.

    Args:
        prepared: the company, read and planned.
        out: the folder that holds the companies' folders.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        print_kit: make form pads, site sets, spine and tab sheets too.
        progress: called with how many are done, of how many, and which is next.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: an unknown id in ``only``, a faulty template, the folder of another company.
        CouldNotWriteError: the disk refused; the last good binder stays.
    """
    return build_from_spec(
        spec_of(prepared), prepared.stock, out, final=final, only=only, print_kit=print_kit, progress=progress
    )


# -- from plan to spec ------------------------------------------------------------------------------


def spec_of(prepared: Prepared) -> BinderSpec:
    """Everything that is needed to make a company's binder, as plain values.

    Raises:
        InputWrongError: a task cites what the company's register of legislation lacks.
    """
    plan, company = prepared.plan, prepared.plan.company.business
    refuse_any(_off_the_register(plan, program_data(prepared.stock).index))
    root = facts_of(plan)
    pages = _Pages(prepared, root)
    return BinderSpec(
        legal_name=company.legal_name,
        wcb_account=company.wcb_account,
        formerly=company.formerly,
        operating_name=company.operating_name,
        folder=slug(company.operating_name),
        source=prepared.file.source.name,
        version=plan.company.program.version,
        issued=plan.company.dates.issued,
        law={line.instrument.id: str(line.edition) for line in plan.law.lines},
        shared=root,
        people=kind_of("employee").called_all(plan.company),
        pictures=_pictures(prepared),
        documents=tuple(map(pages.document, plan.documents)),
        left_out={item.type.id: item.reason for item in plan.left_out},
        forms=tuple(pages.forms()),
        index=pages.house("binder-index", "00-00", "Index of the binder"),
        tabs={
            tab.number: pages.house("tab-sheet", f"Tab {tab.number}", tab.name, tab=tab)
            for tab in root.elements
            if tab.documents
        },
        spine=pages.house("spine", "00-02", "Spine labels"),
        pads=tuple(map(pages.pad, pads(plan.documents))),
        site_sets={
            name: tuple(planned.id for planned in documents) for name, documents in site_sets(plan.documents).items()
        },
        missing=tuple(
            Missing(gap.key, gap.label, gap.why, gap.example, prepared.file.place(gap.path).line, bool(gap.left))
            for gap in plan.missing
        ),
        lines={dotted(path): line for path, line in prepared.file.source.lines.items()},
    )


def _pictures(prepared: Prepared) -> dict[str, Picture]:
    company = prepared.plan.company.business
    if company.logo is None:
        return {}
    data = (prepared.file.folder / company.logo).read_bytes()
    return {company.logo: read_picture(data, f"Logo of {company.operating_name}")}


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of one company's binder."""

    prepared: Prepared
    root: Namespace

    def document(self, planned: Planned) -> Document:
        type_ = planned.type
        return Document(
            planned.id,
            type_.id,
            planned.number,
            planned.title,
            type_.kind,
            type_.kind in DIRECTIVE_KINDS,
            type_.element,
            tuple(type_.questions),
            f"documents/{element_folder(type_.element)}/{planned.file_name}.docx",
            Page(type_.name, planned.title, self.own(planned)),
            (type_.per, planned.scope.name) if planned.scope else (),
            planned.former_ids,
        )

    def own(self, planned: Planned) -> dict[str, Any]:
        return own_facts(self.root, self.prepared.plan, planned, self.prepared.practices)

    def blank(self, planned: Planned) -> Page:
        """A form not yet for any one site, person or thing."""
        own = self.own(planned)
        if planned.scope is not None:
            name = kind_of(planned.type.per).variable
            about = {**values_in(own["doc"]), "number": planned.type.number, "scope": ""}
            member = own[name]
            # The form of a call stays one: only which call it is is left open.
            by_hand = name == "site" and member.per_call
            open_ = with_more(member, name=WrittenByHand("sites.name")) if by_hand else MissingValue(name)
            own |= {name: open_, "doc": Namespace("doc", about)}
        return Page(planned.type.name, planned.type.title, own, blanks=True)

    def forms(self) -> Iterator[Form]:
        """Blank copies of the forms people use again and again."""
        for planned in {p.type.id: p for p in reversed(self.prepared.plan.documents) if p.type.blank}.values():
            yield Form(planned.type.id, f"forms/{planned.type.number} {planned.type.id}.docx", self.blank(planned))

    def pad(self, pad: print_kit.PlannedPad) -> Pad:
        of = self.blank(pad.planned) if pad.blank else pad.planned.id
        return Pad(pad.planned.type.id, pad.planned.type.title, pad.file_name, pad.sheets, of)

    def house(self, template: str, number: str, title: str, **values: Any) -> Page:
        """A page that only a whole binder has; its template is with the house style."""
        doc = Namespace(
            "doc",
            number=number,
            title=title,
            keep="",
            frequency="",
            purpose="",
            element=0,
            element_name="",
            scope="",
            law=[],
        )
        return Page(f"{HOUSE.removeprefix(f'{TEMPLATES}/')}/{template}", title, {"doc": doc, **values})


def house_page(prepared: Prepared, template: str, number: str, title: str, **values: Any) -> bytes:
    """One page in the house style that is no document of the binder, such as the readiness report.

    Args:
        prepared: the company, read and planned.
        template: name of a template below ``templates/house``.
        number: its number, for the footer.
        title: its title, for the header.
        values: facts besides those all documents share.

    Raises:
        InputWrongError: the template is missing or faulty.
    """
    spec = spec_of(prepared)
    page = _Pages(prepared, spec.shared).house(template, number, title, **values)
    return PageRenderer(spec, prepared.stock).page(page).data

"""A company's binder, from its file to a folder: everything the commands do with one company.

``prepare`` reads and plans; ``build`` renders, joins and writes. Both report, neither prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from secor_docs import __version__
from secor_docs.company import CompanyFile, gaps, load_company
from secor_docs.context import Practices, facts_for, facts_of
from secor_docs.facts import Gap, Group, names_in
from secor_docs.kit import FOLDER as KIT
from secor_docs.kit import pads, site_sets
from secor_docs.library import (
    HOUSE,
    TEMPLATES,
    load_activities,
    load_catalogue,
    load_duties,
    load_index,
    load_industries,
    load_matrices,
    load_practices,
    load_question_set,
    load_trades,
)
from secor_docs.output import Written, sha256, write_folder
from secor_docs.plan import Plan, Planned, make_plan, slug
from secor_docs.problems import InputWrongError, NotReadyError, Place, Problem, nearest
from secor_docs.profile import hazard_changes, trades_named, word_problems, work_profile
from secor_docs.program.catalogue import DIRECTIVE_KINDS, ELEMENTS, element_folder
from secor_docs.program.hazards import Trade, assessment
from secor_docs.program.legislation import WorkProfile, legislation_list
from secor_docs.stock import Stock
from secor_docs.word.binder import Leaf, merge
from secor_docs.word.dress import LETTERHEAD, dress
from secor_docs.word.render import Picture, Properties, Rendered, read_picture, render
from secor_docs.word.template import Template, open_template


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
    index = load_index(stock)
    activities = load_activities(stock, index)
    industries = load_industries(stock, activities)
    problems = list(word_problems(file, activities.by_key))
    profile = work_profile(file.company)
    places = dict(trades_named(file))
    if not places:
        # A company that names no trade is taken by its industry codes; `secor check` says so.
        found = (industries.usual(given.code, given.title) for given in profile.codes)
        where = file.place(("company", "industry_codes"))
        places = {industry.trade: where for industry in found if industry and industry.trade}
    trades: tuple[Trade, ...] = ()
    try:
        trades = load_trades(stock, places)
    except InputWrongError as error:
        problems.extend(error.problems)
    if problems:
        raise InputWrongError(problems)
    company = file.company
    matrix = load_matrices(stock)[company.policies.risk_matrix]
    tasks = assessment(trades, matrix, hazard_changes(file))
    profile = WorkProfile(profile.codes, tuple(places), profile.does, profile.does_not, profile.facts)
    law = legislation_list(
        index, industries, activities, profile, {trade.trade: trade.activities for trade in trades}
    )
    labels = {key: activities.label(key) for key in activities.by_key}
    questions = load_question_set(stock)
    answers: dict[str, bool | int] = {**dict.fromkeys(law.activities, True), **profile.facts}
    duties = [duty for duty in load_duties(stock, index, activities) if duty.applies(answers) is not False]
    plan = make_plan(
        company,
        load_catalogue(stock),
        law,
        tasks,
        matrix,
        question_set=questions,
        activity_labels=labels,
        duties=duties,
    )
    return Prepared(file, plan, stock, load_practices(stock, trades))


@dataclass(frozen=True, slots=True)
class PrintedGap:
    """A missing fact that the binder would print.

    Attributes:
        key: where it belongs in company.yaml.
        label: its name for people.
        why: why it matters.
        example: what to write, as YAML.
        place: file and line.
        documents: numbers of the documents that print it.
    """

    key: str
    label: str
    why: str
    example: str
    place: Place
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build.

    Attributes:
        prepared: what it was made from.
        written: what it did to the folder.
        gaps: missing facts its documents print.
        documents: the documents made, with the name of each file.
        forms: names of the blank forms made.
    """

    prepared: Prepared
    written: Written
    gaps: tuple[PrintedGap, ...]
    documents: tuple[tuple[Planned, str], ...]
    forms: tuple[str, ...]


@lru_cache(maxsize=256)
def _opened(data: bytes, name: str) -> tuple[Template, str]:
    """A template, compiled once in a process however many companies use it."""
    return open_template(data, name), sha256(data)


@dataclass(slots=True)
class Maker:
    """Makes one company's documents, in memory: nothing is written before all are made."""

    prepared: Prepared
    root: Group
    pictures: Mapping[str, Picture]
    people: tuple[str, ...]
    labels: Mapping[str, str]
    templates: dict[str, tuple[Template, str]] = field(default_factory=dict)
    printed: dict[str, list[str]] = field(default_factory=dict)

    def template(self, name: str) -> Template:
        """The template of that name (``05-hazard-assessment/flha``)."""
        if name not in self.templates:
            relative = f"{TEMPLATES}/{name}.docx"
            path = self.prepared.stock.find(relative)
            if path is None:
                raise InputWrongError([Problem(Place(relative), "", "the Word template is missing",
                                               "Run `secor templates build`.")])  # fmt: skip
            data, letterhead = path.read_bytes(), self.prepared.stock.find(LETTERHEAD)
            if letterhead is not None:
                data = dress(data, letterhead.read_bytes())
            self.templates[name] = _opened(data, relative)
        return self.templates[name][0]

    def facts(self, planned: Planned) -> Group:
        """The facts of one document."""
        return facts_for(self.root, self.prepared.plan, planned, self.prepared.practices)

    def document(self, planned: Planned, *, blank: bool = False) -> Rendered:
        """One document; ``blank`` leaves out whom it is for."""
        facts = self.facts(planned)
        if blank and planned.scope is not None:
            facts = _unscoped(facts, planned)
        return self.page(
            planned.type.name, facts, planned.type.title if blank else planned.title, blanks=blank
        )

    def page(self, template: str, facts: Group, title: str, *, blanks: bool = False) -> Rendered:
        """A page made from any template; ``blanks`` leaves room to write where a fact is missing."""
        company = self.prepared.plan.company
        about = Properties(
            title, "Health and safety program", company.company.legal_name, company.dates.issued
        )
        return render(self.template(template), facts, about, pictures=self.pictures, people=self.people,
                      labels=self.labels, blank_gaps=blanks)  # fmt: skip


_SCOPE_NAMES = {"site": "site", "employee": "person", "vehicle": "vehicle", "equipment": "item", "trade": "trade",
                "practice": "practice", "first-aider": "person"}  # fmt: skip


def _unscoped(facts: Group, planned: Planned) -> Group:
    """The same facts without the site, person or thing: a blank for any of them."""
    name = _SCOPE_NAMES[planned.type.per]
    values = {key: getattr(facts, key) for key in names_in(facts)}
    doc = facts.doc
    about = {key: getattr(doc, key) for key in names_in(doc)} | {"number": planned.type.number, "scope": ""}
    return Group("", {**values, name: Gap(name), "doc": Group("doc", about)})


def build(
    prepared: Prepared,
    out: Path,
    *,
    final: bool = False,
    only: Iterable[str] = (),
    print_kit: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
    write: Callable[..., Written] = write_folder,
) -> Built:
    """Render a company's documents and write its folder, whole or not at all.

    Args:
        prepared: the company, read and planned.
        out: the folder that holds the companies' folders.
        final: refuse while a missing fact would be printed.
        only: ids of the documents wanted; all when empty.
        print_kit: make form pads, site sets, spine and tab sheets too.
        progress: told how many are done, of how many, and which is next.
        write: takes the folder, the files and the manifest, as :func:`write_folder` does.

    Raises:
        NotReadyError: ``final`` was asked for and facts are missing.
        InputWrongError: an unknown id in ``only``, a faulty template, the folder of another company.
        CouldNotWriteError: the disk refused; the last good binder stands.
    """
    plan = prepared.plan
    wanted = _wanted(plan, tuple(only))
    work = maker_for(prepared)
    tell = progress or (lambda _done, _of, _name: None)
    files: dict[str, bytes] = {}
    documents: list[tuple[Planned, str]] = []
    leaves: list[tuple[Planned, Leaf]] = []
    problems: list[Problem] = []
    for done, planned in enumerate(wanted):
        tell(done, len(wanted) + 1, planned.title)
        name = f"documents/{element_folder(planned.type.element)}/{planned.file_name}.docx"
        try:
            rendered = work.document(planned)
        except InputWrongError as error:
            problems.extend(error.problems)
            continue
        for gap in rendered.gaps:
            work.printed.setdefault(gap, []).append(planned.number)
        files[name] = rendered.data
        documents.append((planned, name))
        leaves.append((planned, Leaf(planned.title, rendered.data, made=rendered)))
    if problems:
        raise InputWrongError(dict.fromkeys(problems))
    printed = tuple(_printed(prepared, work.printed))
    if final and printed:
        raise NotReadyError(_refusal(printed))
    forms = _forms(work, wanted, files)
    tell(len(wanted), len(wanted) + 1, "Binder")
    if not tuple(only):
        files["Binder.docx"] = _binder(work, leaves)
        files["gaps.md"] = gaps_report(prepared, printed).encode()
    if print_kit:
        _print_kit(work, wanted, {planned.id: leaf for planned, leaf in leaves}, files)
    company = plan.company.company
    about = _manifest(prepared, work, documents, final=final)
    written = write(out / slug(company.operating_name), files, about, only=bool(tuple(only)))
    return Built(prepared, written, printed, tuple(documents), tuple(forms))


def maker_for(prepared: Prepared) -> Maker:
    """What makes the documents of a company that has been planned."""
    company = prepared.plan.company
    pictures = {}
    logo = company.company.logo
    if logo is not None:
        data = (prepared.file.folder / logo).read_bytes()
        pictures[logo] = read_picture(data, f"Logo of {company.company.operating_name}")
    names = tuple(person.name for person in company.current_employees)
    labels = {gap.key: gap.label for gap in gaps(company)}
    return Maker(prepared, facts_of(prepared.plan), pictures, names, labels)


def _wanted(plan: Plan, only: tuple[str, ...]) -> tuple[Planned, ...]:
    known = {planned.type.id for planned in plan.documents} | {planned.id for planned in plan.documents}
    left = {item.type.id: item.reason for item in plan.left_out}
    problems = []
    for id_ in only:
        if id_ in left:
            problems.append(Problem(Place("--only"), id_, "this company does without it", left[id_]))
        elif id_ not in known:
            mend = f"`secor plan` lists the documents.{nearest(id_, known)}"
            problems.append(Problem(Place("--only"), id_, "no document has this id", mend))
    if problems:
        raise InputWrongError(problems)
    return tuple(p for p in plan.documents if not only or p.type.id in only or p.id in only)


def _forms(work: Maker, wanted: Iterable[Planned], files: dict[str, bytes]) -> list[str]:
    """Blank copies of the forms people use again and again, not yet for any one site or person."""
    names = []
    for planned in {p.type.id: p for p in reversed(tuple(wanted)) if p.type.blank}.values():
        name = f"forms/{planned.type.number} {planned.type.id}.docx"
        files[name] = work.document(planned, blank=True).data
        names.append(name)
    return sorted(names)


def _binder(work: Maker, leaves: list[tuple[Planned, Leaf]]) -> bytes:
    """Cover, index, then a tab sheet and the documents of each element."""
    order = [leaf for planned, leaf in leaves if planned.type.kind == "cover"]
    order.append(_house_page(work, "binder-index", "00-00", "Index of the binder"))
    for number, _, _ in ELEMENTS:
        inside = [
            leaf
            for planned, leaf in leaves
            if planned.type.element == number and planned.type.kind != "cover"
        ]
        if inside:
            order.append(_tab_sheet(work, number))
            order.extend(inside)
    return merge(order, _about(work, "Health and safety binder"))


def _print_kit(
    work: Maker, wanted: Iterable[Planned], leaves: Mapping[str, Leaf], files: dict[str, bytes]
) -> None:
    """Form pads, a clipboard set for each site, spine and tab sheets."""
    wanted = tuple(wanted)
    for pad in pads(wanted):
        made = work.document(pad.planned, blank=True) if pad.blank else leaves[pad.planned.id].made
        assert made is not None
        leaf = Leaf(pad.planned.title, made.data, pad.sheets, made)
        files[pad.file_name] = merge([leaf], _about(work, pad.planned.type.title))
    for name, documents in site_sets(wanted).items():
        files[name] = merge([leaves[planned.id] for planned in documents], _about(work, "Site set"))
    tabs = [_tab_sheet(work, element.number) for element in work.root.elements if element.documents]
    spine = _house_page(work, "spine", "00-02", "Spine labels")
    files[f"{KIT}/Spine and tabs.docx"] = merge([spine, *tabs], _about(work, "Spine and tab sheets"))


def _about(work: Maker, title: str) -> Properties:
    company = work.prepared.plan.company
    said = f"{title} of {company.company.operating_name}"
    return Properties(said, "Health and safety program", company.company.legal_name, company.dates.issued)


def _tab_sheet(work: Maker, number: int) -> Leaf:
    tab = next(element for element in work.root.elements if element.number == number)
    return _house_page(work, "tab-sheet", f"Tab {number}", tab.name, tab=tab)


def _house_page(work: Maker, template: str, number: str, title: str, **values: Any) -> Leaf:
    """A page that only a whole binder has; its template stands with the house style."""
    shared = {name: getattr(work.root, name) for name in names_in(work.root)}
    doc = Group("doc", {"number": number, "title": title, "keep": "", "frequency": "", "purpose": "", "element": 0,
                        "element_name": "", "scope": "", "law": []})  # fmt: skip
    name = f"{HOUSE.removeprefix(f'{TEMPLATES}/')}/{template}"
    made = work.page(name, Group("", {**shared, "doc": doc, **values}), title)
    return Leaf(title, made.data, made=made)


def _printed(prepared: Prepared, printed: Mapping[str, list[str]]) -> Iterable[PrintedGap]:
    known = {gap.key: gap for gap in gaps(prepared.plan.company)}
    whole: dict[str, list[str]] = {}
    for key, numbers in printed.items():
        # A part of a missing fact (a supervisor's phone) is filled in with the whole of it.
        above = key
        while above not in known and "." in above:
            above = above.rpartition(".")[0]
        whole.setdefault(above if above in known else key, []).extend(numbers)
    for key, numbers in whole.items():
        gap = known.get(key)
        path = gap.path if gap else tuple(_steps(key))
        yield PrintedGap(
            key, gap.label if gap else key.replace("_", " "), gap.why if gap else "a document prints it",
            gap.example if gap else "", prepared.file.place(path), tuple(dict.fromkeys(numbers)),
        )  # fmt: skip


def _steps(key: str) -> Iterable[str | int]:
    for part in key.replace("[", ".[").split("."):
        yield int(part[1:-1]) if part.startswith("[") else part


def _refusal(printed: tuple[PrintedGap, ...]) -> str:
    lines = [f"The final binder is not made: {len(printed)} facts are missing that it would print."]
    lines += [
        f"{gap.place}: {gap.key}: {gap.label}. Printed in {', '.join(gap.documents)}." for gap in printed
    ]
    lines.append("Fill them in, or build a draft.")
    return "\n".join(lines)


def gaps_report(prepared: Prepared, printed: tuple[PrintedGap, ...]) -> str:
    """The gaps as a page to work through: what is printed somewhere first, then what else would help."""
    company = prepared.plan.company
    source = prepared.file.source.name
    lines = [f"# What is still missing in {source}", "", f"For {company.company.legal_name.rstrip('.')}.", ""]
    if printed:
        lines += [f"## Printed in the binder as a marker ({len(printed)})", "", "Fill these in first.", ""]
        lines += [
            f"- [ ] line {gap.place.line}: `{gap.key}` - {gap.label}: {gap.why}."
            + (f" Example: `{gap.example}`." if gap.example else "")
            + f" Printed in {', '.join(gap.documents)}."
            for gap in printed
        ]
        lines.append("")
    rest = [gap for gap in gaps(company) if gap.key not in {p.key for p in printed}]
    if rest:
        lines += [f"## Not printed as a marker, but worth having ({len(rest)})", ""]
        lines += [
            f"- [ ] line {prepared.file.place(gap.path).line}: `{gap.key}` - {gap.label}: {gap.why}."
            + (f" Example: `{gap.example}`." if gap.example else "")
            for gap in rest
        ]
        lines.append("")
    if not printed and not rest:
        lines += ["Nothing. Every fact the documents use is there.", ""]
    return "\n".join(lines)


def _manifest(
    prepared: Prepared, work: Maker, documents: list[tuple[Planned, str]], *, final: bool
) -> dict[str, Any]:
    company = prepared.plan.company.company
    return {
        "made_by": f"secor_docs {__version__}",
        "owner": {"legal_name": company.legal_name, "wcb_account": company.wcb_account},
        "mode": "final" if final else "draft",
        "program_version": prepared.plan.company.program.version,
        "law": {line.instrument.id: str(line.edition) for line in prepared.plan.law.lines},
        "documents": [
            {
                "id": planned.id,
                "number": planned.number,
                "title": planned.title,
                "file": name,
                "kind": planned.type.kind,
                "directive": planned.type.kind in DIRECTIVE_KINDS,
                "element": planned.type.element,
                "questions": list(planned.type.questions),
                "template": work.templates[planned.type.name][1],
            }
            for planned, name in documents
        ],
    }


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
    return _house_page(maker_for(prepared), template, number, title, **values).data

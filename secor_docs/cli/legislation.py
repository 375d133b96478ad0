"""``secor legislation``: the law that applies and why, the index of the law, and who cites what."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.industries import industries
from secor_docs.cli.law_check import check, print_editions
from secor_docs.cli.law_files import compare, fill, watch
from secor_docs.cli.options import (
    FOLDER_THERE,
    JSON,
    OVERLAY,
    WIDTH,
    CompanyCommand,
    end,
    on_company,
    open_here,
    print_json,
    wrap,
)
from secor_docs.cli.statements import mark, statements
from secor_docs.data_files import Stock
from secor_docs.problems import InputWrongError

if TYPE_CHECKING:
    from secor_docs.law.activities import ActivityVocabulary
    from secor_docs.law.citation import Citation
    from secor_docs.law.index import Index
    from secor_docs.law.law_list import LawLine, LawList, Origin
    from secor_docs.law.statements import LawStatement
    from secor_docs.law.work_profile import WorkProfile
    from secor_docs.lint.citations import Use
    from secor_docs.workspace import Workspace

_company = click.Path(path_type=Path)


@click.group()
def command() -> None:
    """The OHS law that applies to you, with the reason for each line.

    \b
    Example: secor legislation list company.yaml
    """


command.add_command(industries)
command.add_command(statements)
command.add_command(mark)
command.add_command(check)
command.add_command(fill)
command.add_command(compare)
command.add_command(watch)


@command.command("list")
@click.argument("company", required=False, type=_company)
@click.option("--code", "codes", multiple=True, help="An industry code of the WCB statement, such as 42118.")
@click.option("--trade", "trades", multiple=True, help="A trade of the hazard library, such as framing.")
@click.option("--activity", "does", multiple=True, help="An activity, such as work-at-heights.")
@click.option("--headings", is_flag=True, help="Print the heading of each section.")
@OVERLAY
@JSON
def list_(
    *,
    company: Path | None,
    codes: tuple[str, ...],
    trades: tuple[str, ...],
    does: tuple[str, ...],
    headings: bool,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """List the law for a company, or for codes, trades and activities.

    \b
    Example: secor legislation list company.yaml
    Example: secor legislation list --code 42118 --trade roofing
    """
    asked = bool(codes or trades or does)
    if company is not None and asked:
        raise click.UsageError("Give a company, or any of --code, --trade and --activity.")
    if not asked:
        work = open_here(company or Path(), overlays)
        made = _Library(work.stock)
        listed = work.plan.law
    else:
        from secor_docs.law.work_profile import GivenCode, WorkProfile

        made = _Library(Stock.of(overlays))

        listed = made.list_of(WorkProfile(codes=tuple(map(GivenCode, codes)), trades=trades, does=does))
    if as_json:
        from secor_docs.law.lookup import list_values

        print_json(list_values(listed))
        return
    for line in listed:
        _print_line(line, headings=headings)
    _print_rest(listed, made.activities, made.index)


@command.command("show")
@click.argument("citation")
@OVERLAY
@JSON
def show(citation: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Show what is at a citation: heading, Part, edition, and what brings it onto a list.

    A repealed or unknown number is named as such, with what to cite instead.

    \b
    Example: secor legislation show "Code 140"
    """
    made = _Library(Stock.of(overlays))
    shown = [made.at(place) for place in _parsed(citation)]
    if as_json:
        print_json(shown)
    else:
        for each in shown:
            _print_shown(each)
    if any(each["verdict"] for each in shown):
        end(1)


@command.command("search")
@click.argument("text")
@OVERLAY
@JSON
def search(text: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Find Parts, Schedules and sections by words of their headings.

    \b
    Example: secor legislation search "fall"
    """
    made = _Library(Stock.of(overlays))
    found = [(str(hit.citation), made.index.heading(hit.citation)) for hit in made.index.search(text)]
    if as_json:
        print_json([{"citation": citation, "heading": heading} for citation, heading in found])
    else:
        width = max((len(citation) for citation, _ in found), default=0)
        for citation, heading in found:
            click.echo(f"{citation:<{width}}  {heading}")
        if not found:
            click.echo(f'No heading holds "{text}". Headings are short: try one word of it.')
    if not found:
        end(1)


@command.command("why", cls=CompanyCommand)
@on_company(json=True)
@click.argument("citation")
def why(*, work: Workspace, citation: str, as_json: bool) -> None:
    """Say why a section, Part or Schedule is on a company's list, or why it is not.

    \b
    Example: secor legislation why company.yaml "Code 140"
    """
    from secor_docs.law.lookup import why as why_listed

    made = _Library(work.stock)
    listed = work.plan.law
    told = [why_listed(made.index, listed, place) for place in _parsed(citation)]
    if as_json:
        print_json(told)
    else:
        for each in told:
            on = "is on the list" if each["on_list"] else "is not on the list"
            click.secho(f"{each['citation']} ({each['heading']}) {on}", bold=True)
            for reason in each["why"] or each["why_not"]:
                wrap(reason, 2)
    if not all(each["on_list"] for each in told):
        end(1)


@command.command("activities")
@OVERLAY
@JSON
def activities(overlays: tuple[Path, ...], as_json: bool) -> None:
    """List the activity words for `activities.does` and `activities.does_not` in company.yaml.

    \b
    Example: secor legislation activities
    """
    words = _Library(Stock.of(overlays)).activities.by_key
    if as_json:
        print_json([{"key": key, "label": a.label, "covers": a.covers} for key, a in words.items()])
        return
    width = max(map(len, words))
    for key, a in words.items():
        click.echo(textwrap.fill(f"{key:<{width}}  {a.covers}", WIDTH, subsequent_indent=" " * (width + 2)))


@command.command("cited")
@click.argument("citation", required=False)
@OVERLAY
@JSON
def cited(citation: str | None, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Say which templates and hazard files cite which section.

    \b
    Example: secor legislation cited "Code 140"
    """
    from secor_docs.law.lookup import within
    from secor_docs.lint.citations import uses_in_stock

    made = _Library(Stock.of(overlays))
    wanted = _parsed(citation) if citation else ()
    uses = [
        u for u in uses_in_stock(made.stock) if not wanted or any(within(made.index, u.citation, w) for w in wanted)
    ]
    rows: dict[str, list[Use]] = {}
    for use in sorted(uses, key=lambda u: (u.citation.plain.key, u.place)):
        rows.setdefault(str(use.citation.plain), []).append(use)
    if as_json:
        print_json(
            [
                {
                    "citation": name,
                    "heading": made.index.heading(found[0].citation),
                    "cited": [_plain_use(u) for u in found],
                }
                for name, found in rows.items()
            ]
        )
        return
    for name, found in rows.items():
        click.secho(f"{name} ({made.index.heading(found[0].citation) or 'not in the index'})", bold=True)
        documents: dict[str, list[str]] = {}
        for use in found:
            documents.setdefault(use.place.file, []).append(str(use.place.line))
        for file, lines in documents.items():
            wrap(f"{file}: line {', '.join(dict.fromkeys(lines))}", 2)
    if not rows:
        click.echo("No template and no hazard file cites it.")


@command.command("diff")
@click.argument("old", type=FOLDER_THERE)
@click.argument("new", type=FOLDER_THERE)
@click.argument("binders", nargs=-1, type=click.Path(exists=True, path_type=Path))
@OVERLAY
@JSON
def diff(old: Path, new: Path, binders: tuple[Path, ...], overlays: tuple[Path, ...], as_json: bool) -> None:
    """Compare two editions of the law: what was added, removed, repealed or renamed, and who cites it.

    OLD and NEW are folders with act.yaml, regulation.yaml or code.yaml. BINDERS are folders with finished
    Word documents, of one company each.

    \b
    Example: secor legislation diff law-2023 industry_legislation clients/prairie-ridge/binder
    """
    from secor_docs.law.edition_diff import diff as changed
    from secor_docs.law.edition_diff import figures_changed
    from secor_docs.lint.citations import uses_in_folder, uses_in_stock
    from secor_docs.lint.documents import not_read, not_read_said
    from secor_docs.lint.statements import statements_in
    from secor_docs.load import load_edition, load_edition_figures

    earlier, later = load_edition(old), load_edition(new)
    changes = changed(earlier, later)
    before, after = load_edition_figures(old, earlier), load_edition_figures(new, later)
    figures = figures_changed(before, after) if before and after else ()
    stated: list[LawStatement] = []
    with suppress(InputWrongError):  # citations are found in any text; statements need files that can be read
        stated += [s for s in statements_in(Stock.of(overlays)) if s.cites_itself] if changes or figures else []

    def resting(place: Citation) -> list[str]:
        return [f"{s.place}: {s.words}" for s in stated if any(c.meets(place) for c in s.law)]

    sources = [("our own texts", list(uses_in_stock(Stock.of(overlays))))]
    sources += [(str(binder), list(uses_in_folder(binder))) for binder in binders]
    if unread := not_read_said(not_read(binders)):
        click.echo(unread, err=True)
    rows = []
    for change in changes:
        touched = {name: [u for u in uses if u.citation.meets(change.citation)] for name, uses in sources}
        rows.append((change, {name: uses for name, uses in touched.items() if uses}))
    if as_json:
        print_json(
            [
                {
                    "kind": c.kind,
                    "citation": str(c.citation),
                    "old": c.old,
                    "new": c.new,
                    "cited": {name: [_plain_use(u) for u in uses] for name, uses in touched.items()},
                    "statements": resting(c.citation),
                }
                for c, touched in rows
            ]
            + [
                {
                    "kind": "figure",
                    "citation": str(f.citation),
                    "id": f.id,
                    "old": f.old,
                    "new": f.new,
                    "statements": resting(f.citation),
                }
                for f in figures
            ]
        )
        return
    if not changes and not figures:
        click.echo("The two editions hold the same Parts and sections under the same headings.")
    for change, touched in rows:
        click.secho(f"{change.kind:<9} {change.citation}", bold=True)
        was = f'"{change.old}"' if change.old else ""
        now = f'"{change.new}"' if change.kind in {"added", "renamed"} else change.new
        if was or now:
            wrap(" -> ".join(filter(None, (was, now))), 2)
        for name, uses in touched.items():
            wrap(f"cited in {name}: {', '.join(dict.fromkeys(str(u.place) for u in uses))}", 2)
        _print_resting(resting(change.citation))
    for figure in figures:
        click.secho(f"figure    {figure.citation}, {figure.id}", bold=True)
        wrap(f"{figure.old or 'none'} -> {figure.new or 'none'}", 2)
        _print_resting(resting(figure.citation))


def _print_resting(statements: Sequence[str]) -> None:
    many = len(statements)
    if many:
        wrap(f"{many} statement{'' if many == 1 else 's'} of ours rest on it: {'; '.join(statements[:_SOME])}", 2)


_SOME = 3
"""Statements that are printed; `secor legislation statements` lists all."""


class _Library:
    """The shipped law with the overlays on it, each part read when it is first asked for."""

    def __init__(self, stock: Stock) -> None:
        from secor_docs.load import load_index

        self.stock = stock
        self.index: Index = load_index(self.stock)
        self._activities: ActivityVocabulary | None = None

    @property
    def activities(self) -> ActivityVocabulary:
        from secor_docs.load import load_activities

        if self._activities is None:
            self._activities = load_activities(self.stock, self.index)
        return self._activities

    def list_of(self, profile: WorkProfile) -> LawList:
        from secor_docs.law.applies import legislation_list
        from secor_docs.load import load_industries, trade_activities

        known, trades = load_industries(self.stock, self.activities), trade_activities(self.stock, profile.trades)
        return legislation_list(self.index, known, self.activities, profile, trades)

    def at(self, place: Citation) -> dict[str, Any]:
        from secor_docs.law.lookup import at_place
        from secor_docs.load import load_duties, load_figures

        duties = load_duties(self.stock, self.index, self.activities)
        return at_place(self.index, self.activities, duties, load_figures(self.stock, self.index), place)


def _parsed(text: str) -> tuple[Citation, ...]:
    from secor_docs.law.citation import Citation

    try:
        return Citation.parse_all(text)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _print_line(line: LawLine, *, headings: bool) -> None:
    click.secho(f"{line.place}{'  ' + line.title if line.title else ''}", bold=True)
    if headings:
        for section in line.sections:
            condition = line.condition(section.number)
            wrap(f"{section.number}  {section.heading}{f' (only if {condition})' if condition else ''}", 2)
    else:
        for numbers, condition in ((line.certain_numbers, ""), *((n, c) for c, n in line.only_if)):
            if numbers:
                sign = "s." if numbers.isdecimal() else "ss."
                wrap(f"{sign} {numbers}{f', only if {condition}' if condition else ''}", 2)
    for reason in line.reasons:
        wrap(f"- {reason.text}", 2)


def _print_rest(listed: LawList, activities: ActivityVocabulary, index: Index) -> None:
    if listed.activities:
        click.secho("\nWhat put each kind of work on the list", bold=True)
    origins: dict[tuple[Origin, ...], list[str]] = {}
    for key, because in listed.activities.items():
        origins.setdefault(because, []).append(activities.label(key))
    for because, labels in origins.items():
        wrap(f"- {'; '.join(map(str, because))}: {'; '.join(labels)}", 2)
    if listed.taken_off:
        click.secho("\nNot on the list", bold=True)
    for off in listed.taken_off:
        own = "you say that you do not do it. " if off.kind == "not done" else ""
        still = f". Still on the list through other work: {_short(tuple(map(str, off.still)))}" if off.still else ""
        wrap(f"- {off.what}: {own}{off.reason}".rstrip(". ") + f"{still}.", 2)
    if listed.notes:
        click.secho("\nTo look at", bold=True)
    for note in listed.notes:
        choices = f" To choose from: {'; '.join(note.choices)}." if note.choices else ""
        wrap(f"- {note.message}. {note.fix}{choices}", 2)
    click.echo()
    wrap(listed.guideline, 0)
    print_editions(index)


def _short(citations: Sequence[str]) -> str:
    """``OHS Code s. 16, OHS Code s. 21`` as ``OHS Code s. 16, 21``."""
    words: list[str] = []
    before = ""
    for citation in citations:
        name, _, number = citation.rpartition(" ")
        words.append(number if name == before else citation)
        before = name
    return ", ".join(words)


def _print_shown(shown: dict[str, Any]) -> None:
    if shown["verdict"]:
        wrap(f"{shown['verdict']['message']}. {shown['verdict']['fix']}", 0)
    else:
        click.secho(f"{shown['citation']}  {shown['heading']}", bold=True)
    if shown["part"]:
        wrap(shown["part"] + (f", {shown['division']}" if shown["division"] else ""), 2)
    if not shown["verdict"]:
        _print_says(shown)
    for only in shown["applies_only"]:
        wrap(f"Applies only to: {only}.", 2)
    for section in shown["sections"]:
        wrap(f"{section['number']}  {section['heading']}", 2)
    if shown["brought_by"]:
        wrap(f"On the list of: {', '.join(shown['brought_by'])}", 2)
    for duty in shown["duties"]:
        wrap(f"On paper: {duty}", 2)
    if shown["recheck_first"]:
        wrap("This Part was named for change; check it first.", 2)
    wrap(f"{shown['instrument']}: {shown['edition']}; last checked {shown['last_checked']}", 2)
    wrap(f"Read it: {shown['source']}", 2)


def _print_says(shown: dict[str, Any]) -> None:
    for line in shown["says"]:
        wrap(f"- {line}", 2)
    if shown["except"]:
        wrap(f"Except: {shown['except']}", 2)
    if shown["see"]:
        wrap(f"See {', '.join(shown['see'])}.", 2)
    for id_, said in shown["figures"].items():
        click.echo(
            f'  {said}: {{{{ figure("{shown["citation"].removeprefix("OHS ").replace("s. ", "")}", "{id_}") }}}}'
        )
    if not shown["sections"]:
        wrap(f"What it says: {shown['basis']}. Not the law: read the official text before you rely on it.", 2)


def _plain_use(use: Use) -> dict[str, Any]:
    return {
        "document": use.document,
        "file": use.place.file,
        "line": use.place.line,
        "spot": use.place.spot,
        "said": use.said,
    }

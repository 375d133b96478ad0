"""``secor legislation``: the law that applies and why, the index of the law, and who cites what."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import JSON, OVERLAY
from secor_docs.data_files import Stock

if TYPE_CHECKING:
    from secor_docs.law.activities import ActivityVocabulary
    from secor_docs.law.citation import Citation
    from secor_docs.law.index import Index, Verdict
    from secor_docs.law.industries import Industries, Industry
    from secor_docs.law.law_list import LawLine, LawList, Origin
    from secor_docs.law.work_profile import WorkProfile
    from secor_docs.lint.citations import Use
    from secor_docs.problems import Problem

WIDTH = 96
STALE_MONTHS = 12
"""An edition that nobody checked for this long may be out of date."""

_company = click.Path(dir_okay=False, path_type=Path)


@click.group()
def command() -> None:
    """The OHS law that applies to you, with the reason for each line.

    \b
    Example: secor legislation list company.yaml
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap


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
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    if (company is not None) == bool(codes or trades or does):
        raise click.UsageError("Give a company file, or any of --code, --trade and --activity.")
    made = _Library(overlays)
    if company is not None:
        listed = made.list_for(company)
    else:
        from secor_docs.law.work_profile import GivenCode, WorkProfile

        listed = made.list_of(WorkProfile(codes=tuple(map(GivenCode, codes)), trades=trades, does=does))
    if as_json:
        _print_json(_plain_list(listed))
        return
    for line in listed:
        _print_line(line, headings=headings)
    _print_rest(listed, made.activities, made.index)


@command.command("show")
@click.argument("citation")
@OVERLAY
@JSON
@click.pass_context
def show(ctx: click.Context, citation: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Show what stands at a citation: heading, Part, edition, and what brings it onto a list.

    A repealed or unknown number is told as such, with what to cite instead.

    \b
    Example: secor legislation show "Code 140"
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    made = _Library(overlays)
    shown = [_shown(made, place) for place in _parsed(citation)]
    if as_json:
        _print_json(shown)
    else:
        for each in shown:
            _print_shown(each)
    if any(each["verdict"] for each in shown):
        ctx.exit(1)


@command.command("search")
@click.argument("text")
@OVERLAY
@JSON
@click.pass_context
def search(ctx: click.Context, text: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Find Parts, Schedules and sections by words of their headings.

    \b
    Example: secor legislation search "fall"
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    made = _Library(overlays)
    found = [(str(hit.citation), made.index.heading(hit.citation)) for hit in made.index.search(text)]
    if as_json:
        _print_json([{"citation": citation, "heading": heading} for citation, heading in found])
    else:
        width = max((len(citation) for citation, _ in found), default=0)
        for citation, heading in found:
            click.echo(f"{citation:<{width}}  {heading}")
        if not found:
            click.echo(f'No heading holds "{text}". Headings are short: try one word of it.')
    if not found:
        ctx.exit(1)


@command.command("why")
@click.argument("company", type=_company)
@click.argument("citation")
@OVERLAY
@JSON
@click.pass_context
def why(ctx: click.Context, company: Path, citation: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Say why a section, Part or Schedule is on a company's list, or why it is not.

    \b
    Example: secor legislation why company.yaml "Code 140"
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    made = _Library(overlays)
    listed = made.list_for(company)
    told = [_why(made.index, listed, place) for place in _parsed(citation)]
    if as_json:
        _print_json(told)
    else:
        for each in told:
            on = "is on the list" if each["on_list"] else "is not on the list"
            click.secho(f"{each['citation']} ({each['heading']}) {on}", bold=True)
            for reason in each["why"] or each["why_not"]:
                _wrap(reason, 2)
    if not all(each["on_list"] for each in told):
        ctx.exit(1)


@command.command("activities")
@OVERLAY
@JSON
def activities(overlays: tuple[Path, ...], as_json: bool) -> None:
    """List the activity words for `activities.does` and `activities.does_not` in company.yaml.

    \b
    Example: secor legislation activities
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    words = _Library(overlays).activities.by_key
    if as_json:
        _print_json([{"key": key, "label": a.label, "covers": a.covers} for key, a in words.items()])
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
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.lint.citations import uses_in_stock

    made = _Library(overlays)
    wanted = _parsed(citation) if citation else ()
    uses = [
        u for u in uses_in_stock(made.stock) if not wanted or any(_within(made.index, u.citation, w) for w in wanted)
    ]
    rows: dict[str, list[Use]] = {}
    for use in sorted(uses, key=lambda u: (u.citation.plain.key, u.place)):
        rows.setdefault(str(use.citation.plain), []).append(use)
    if as_json:
        _print_json(
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
            _wrap(f"{file}: line {', '.join(dict.fromkeys(lines))}", 2)
    if not rows:
        click.echo("No template and no hazard file cites it.")


@command.command("diff")
@click.argument("old", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("new", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("binders", nargs=-1, type=click.Path(exists=True, path_type=Path))
@OVERLAY
@JSON
def diff(old: Path, new: Path, binders: tuple[Path, ...], overlays: tuple[Path, ...], as_json: bool) -> None:
    """Compare two editions of the law: what was added, removed, repealed or renamed, and who cites it.

    OLD and NEW are folders with act.yaml, regulation.yaml or code.yaml. BINDERS are folders with finished
    Word documents, of one company each.

    \b
    Example: secor legislation diff law-2023 industry_legislation clients/prairie-ridge/binder
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.law.edition_diff import diff as changed
    from secor_docs.lint.citations import uses_in_folder, uses_in_stock
    from secor_docs.load import load_edition

    later = load_edition(new)
    changes = changed(load_edition(old), later)
    sources = [("our own texts", list(uses_in_stock(Stock.of(overlays))))]
    sources += [(str(binder), list(uses_in_folder(binder))) for binder in binders]
    rows = []
    for change in changes:
        touched = {name: [u for u in uses if u.citation.meets(change.citation)] for name, uses in sources}
        rows.append((change, {name: uses for name, uses in touched.items() if uses}))
    if as_json:
        _print_json(
            [
                {
                    "kind": c.kind,
                    "citation": str(c.citation),
                    "old": c.old,
                    "new": c.new,
                    "cited": {name: [_plain_use(u) for u in uses] for name, uses in touched.items()},
                }
                for c, touched in rows
            ]
        )
        return
    if not changes:
        click.echo("The two editions hold the same Parts and sections under the same headings.")
    for change, touched in rows:
        click.secho(f"{change.kind:<9} {change.citation}", bold=True)
        was = f'"{change.old}"' if change.old else ""
        now = f'"{change.new}"' if change.kind in {"added", "renamed"} else change.new
        if was or now:
            _wrap(" -> ".join(filter(None, (was, now))), 2)
        for name, uses in touched.items():
            _wrap(f"cited in {name}: {', '.join(dict.fromkeys(str(u.place) for u in uses))}", 2)


@command.command("check")
@click.argument("company", required=False, type=_company)
@click.option(
    "--binder",
    "binders",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="A folder with finished Word documents to check as well.",
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to count from; today if left out.")
@OVERLAY
@JSON
@click.pass_context
def check(
    ctx: click.Context,
    *,
    company: Path | None,
    binders: tuple[Path, ...],
    as_of: datetime | None,
    overlays: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Find dead and unknown citations in templates, hazards, duties and activities, and stale editions.

    With COMPANY, its own file is read for citations and activity words too.

    \b
    Example: secor legislation check company.yaml
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.lint.citations import as_problem, faults, uses_in_folder, uses_in_stock, uses_in_text
    from secor_docs.load import load_activities, load_duties, load_index, load_industries
    from secor_docs.problems import InputWrongError

    stock = Stock.of(overlays)
    index = load_index(stock)
    problems: list[Problem] = []
    words: ActivityVocabulary | None = None
    try:
        words = load_activities(stock, index)
        for load in (lambda: load_industries(stock, words), lambda: load_duties(stock, index, words)):
            try:
                load()
            except InputWrongError as error:
                problems += error.problems
    except InputWrongError as error:
        problems += error.problems
    uses = [*uses_in_stock(stock), *(use for binder in binders for use in uses_in_folder(binder))]
    if company is not None:
        from secor_docs.company import load_company
        from secor_docs.company_work import word_problems

        file = load_company(company)
        problems += word_problems(file, words.by_key) if words else ()
        uses += uses_in_text(company.read_text(encoding="utf-8-sig"), company.name, "company")
    found = list(faults(index, uses))
    problems += [as_problem(use, verdict) for use, verdict in found if verdict.kind != "unchecked"]
    unchecked = [as_problem(use, verdict) for use, verdict in found if verdict.kind == "unchecked"]
    stale = list(_stale(index, as_of.date() if as_of else _today()))
    if as_json:
        _print_json(
            {
                "citations": len(uses),
                "problems": [p.as_json() for p in sorted(problems)],
                "unchecked": [p.as_json() for p in unchecked],
                "stale": stale,
                "editions": _editions(index),
            }
        )
    else:
        for problem in (*sorted(problems), *unchecked):
            _wrap(str(problem), 0)
        for line in stale:
            _wrap(line, 0)
        many = "citation" if len(uses) == 1 else "citations"
        click.echo(f"{len(uses)} {many} read, {len(problems)} to fix, {len(unchecked)} that cannot be checked here.")
        _print_editions(index)
    if problems or stale:
        ctx.exit(1)


@command.group("industries")
def industries() -> None:
    """Industry codes: find one, or fill in codes from the province's open data.

    \b
    Example: secor legislation industries find roofing
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap


@industries.command("find")
@click.argument("text")
@OVERLAY
@JSON
@click.pass_context
def find(ctx: click.Context, text: str, overlays: tuple[Path, ...], as_json: bool) -> None:
    """Find an industry by its code or by words of its title, and the trades that go with it.

    Your own code stands on your WCB statement.

    \b
    Example: secor legislation industries find "electric wiring"
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    known = _Library(overlays).industries
    found, groups = known.find(text), known.find_trades(text)
    if as_json:
        rows = [_plain_industry(i) for i in found]
        _print_json({"industries": rows, "trades": [{"key": key, "name": t.name} for key, t in groups.items()]})
    else:
        for industry in found:
            click.secho(f"{industry.code or '(code not seen)'}  {industry.title}", bold=True)
            _wrap(_membership(industry), 2)
            _wrap(f"Source: {industry.source}, {industry.year}", 2)
            if industry.note:
                _wrap(industry.note, 2)
        for key, trade in groups.items():
            click.echo(f"trade {key}: {trade.name}")
        if not found and not groups:
            click.echo(f'No industry and no trade fits "{text}". The trades: {", ".join(known.trades)}.')
    if not found and not groups:
        ctx.exit(1)


@industries.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--into",
    default=".",
    type=click.Path(file_okay=False, path_type=Path),
    help="Your overlay folder. Default: this folder.",
)
@click.option("--year", default="not dated", help="The year to note where the workbook has no year column.")
@JSON
def import_(file: Path, into: Path, year: str, as_json: bool) -> None:
    """Add industry codes and titles from the province's "OHS employer records" workbook to your overlay.

    Only codes that your file does not hold are added; what you wrote stays as it is.

    \b
    Example: secor legislation industries import employer-records.xlsx --into our-law --year 2024
    """  # noqa: D301 - \b is click's mark for a paragraph it must not wrap
    from secor_docs.open_data import add_to_overlay, read_workbook

    target = into / "industry_legislation" / "industries.yaml"
    if not as_json:
        click.echo(f"Reading {file.name}; a large workbook takes a minute or two.", err=True)
    pairs = read_workbook(file)
    added = add_to_overlay(target, pairs, year)
    if as_json:
        _print_json(
            {"file": str(target), "read": len(pairs), "added": [{"code": p.code, "title": p.title} for p in added]}
        )
        return
    click.echo(f"{len(pairs)} codes read, {len(added)} added to {target}.")
    if added:
        click.echo(f"Look one up: secor legislation industries find {added[0].code} --overlay {into}")


class _Library:
    """The shipped law with the overlays on it, each part read when it is first asked for."""

    def __init__(self, overlays: tuple[Path, ...]) -> None:
        from secor_docs.load import load_index

        self.stock = Stock.of(overlays)
        self.index: Index = load_index(self.stock)
        self._activities: ActivityVocabulary | None = None

    @property
    def activities(self) -> ActivityVocabulary:
        from secor_docs.load import load_activities

        if self._activities is None:
            self._activities = load_activities(self.stock, self.index)
        return self._activities

    @property
    def industries(self) -> Industries:
        from secor_docs.load import load_industries

        return load_industries(self.stock, self.activities)

    def list_of(self, profile: WorkProfile) -> LawList:
        from secor_docs.law.applies import legislation_list
        from secor_docs.load import trade_activities

        trades = trade_activities(self.stock, profile.trades)
        return legislation_list(self.index, self.industries, self.activities, profile, trades)

    def list_for(self, company: Path) -> LawList:
        from secor_docs.company import load_company
        from secor_docs.company_work import word_problems, work_profile
        from secor_docs.problems import InputWrongError

        file = load_company(company)
        problems = word_problems(file, self.activities.by_key)
        if problems:
            raise InputWrongError(problems)
        return self.list_of(work_profile(file.company))


def _today() -> date:
    from secor_docs.cli import today

    return today()


def _parsed(text: str) -> tuple[Citation, ...]:
    from secor_docs.law.citation import Citation

    try:
        return Citation.parse_all(text)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _within(index: Index, citation: Citation, wanted: Citation) -> bool:
    """True when a citation names the wanted place, or something inside it, or a range that holds it."""
    if citation.plain == wanted.plain:
        return True
    if citation.instrument != wanted.instrument or "section" not in {citation.kind, wanted.kind}:
        return False
    mine, theirs = set(index.sections(citation)), set(index.sections(wanted))
    return bool(mine & theirs) and citation.kind == "section"


def _wrap(text: str, indent: int) -> None:
    pad = " " * indent
    wrapper = textwrap.TextWrapper(WIDTH, pad, f"{pad}  ", break_long_words=False, break_on_hyphens=False)
    click.echo(wrapper.fill(text))


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _print_line(line: LawLine, *, headings: bool) -> None:
    click.secho(f"{line.place}{'  ' + line.title if line.title else ''}", bold=True)
    if headings:
        for section in line.sections:
            condition = line.condition(section.number)
            _wrap(f"{section.number}  {section.heading}{f' (only if {condition})' if condition else ''}", 2)
    else:
        for numbers, condition in ((line.certain_numbers, ""), *((n, c) for c, n in line.only_if)):
            if numbers:
                sign = "s." if numbers.isdecimal() else "ss."
                _wrap(f"{sign} {numbers}{f', only if {condition}' if condition else ''}", 2)
    for reason in line.reasons:
        _wrap(f"- {reason.text}", 2)


def _print_rest(listed: LawList, activities: ActivityVocabulary, index: Index) -> None:
    if listed.activities:
        click.secho("\nWhat put each kind of work on the list", bold=True)
    origins: dict[tuple[Origin, ...], list[str]] = {}
    for key, because in listed.activities.items():
        origins.setdefault(because, []).append(activities.label(key))
    for because, labels in origins.items():
        _wrap(f"- {'; '.join(map(str, because))}: {'; '.join(labels)}", 2)
    if listed.taken_off:
        click.secho("\nNot on the list", bold=True)
    for off in listed.taken_off:
        own = "you say that you do not do it. " if off.kind == "not done" else ""
        still = f". Still on the list through other work: {_short(tuple(map(str, off.still)))}" if off.still else ""
        _wrap(f"- {off.what}: {own}{off.reason}".rstrip(". ") + f"{still}.", 2)
    if listed.notes:
        click.secho("\nTo look at", bold=True)
    for note in listed.notes:
        choices = f" To choose from: {'; '.join(note.choices)}." if note.choices else ""
        _wrap(f"- {note.message}. {note.fix}{choices}", 2)
    click.echo()
    _wrap(listed.guideline, 0)
    _print_editions(index)


def _short(citations: Sequence[str]) -> str:
    """``OHS Code s. 16, OHS Code s. 21`` as ``OHS Code s. 16, 21``."""
    words: list[str] = []
    before = ""
    for citation in citations:
        name, _, number = citation.rpartition(" ")
        words.append(number if name == before else citation)
        before = name
    return ", ".join(words)


def _print_editions(index: Index) -> None:
    for line in _editions(index):
        _wrap(line, 0)


def _editions(index: Index) -> list[str]:
    return [f"{i.name} ({i.citation}): {i.edition}; last checked {i.last_checked}." for i in index.instruments]


def _stale(index: Index, as_of: date) -> Iterator[str]:
    for home in index.instruments:
        months = (as_of.year - home.last_checked.year) * 12 + as_of.month - home.last_checked.month
        months -= as_of.day < home.last_checked.day
        if months >= STALE_MONTHS:
            yield (
                f"{home.name} was last checked on {home.last_checked}, {months} months ago. "
                f"Compare {home.id}.yaml with the official text and set last_checked."
            )


def _plain_list(listed: LawList) -> dict[str, Any]:
    return {
        "guideline": listed.guideline,
        "lines": [
            {
                "place": str(line.place),
                "title": line.title,
                "citation": line.instrument.citation,
                "edition": str(line.edition),
                "certain": line.certain,
                "sections": [
                    {"number": s.number, "heading": s.heading, "only_if": line.condition(s.number)}
                    for s in line.sections
                ],
                "why": [
                    {
                        "kind": r.kind,
                        "activity": r.activity,
                        "because": list(map(str, r.because)),
                        "why": r.why,
                        "only_if": r.condition,
                        "sections": list(r.sections),
                    }
                    for r in line.reasons
                ],
            }
            for line in listed
        ],
        "not_on_list": [
            {
                "kind": o.kind,
                "what": o.what,
                "reason": o.reason,
                "places": list(o.places),
                "still": list(map(str, o.still)),
            }
            for o in listed.taken_off
        ],
        "notes": [
            {"kind": n.kind, "message": n.message, "fix": n.fix, "choices": list(n.choices)} for n in listed.notes
        ],
    }


def _shown(made: _Library, place: Citation) -> dict[str, Any]:
    from secor_docs.law.instrument import Section
    from secor_docs.load import load_duties

    index = made.index
    home = index.instrument(place.instrument)
    assert home is not None, "the index holds all three instruments"
    found = index.find(place)
    verdict: Verdict | None = index.dead_or_unknown(place)
    part = index.part(place.instrument, found.part) if isinstance(found, Section) else None
    activities = [
        key for key, _, entry in made.activities.numbered() if any(_within(index, c, place) for c in entry.citations)
    ]
    labels = ["every contractor" if not key else made.activities.label(key) for key in dict.fromkeys(activities)]
    duties = [
        d
        for d in load_duties(made.stock, index, made.activities)
        if d.printable and any(_within(index, c, place) for c in d.law)
    ]
    inside = index.sections(place) if place.kind == "part" or place.last else ()
    return {
        "citation": str(place),
        "heading": index.heading(place),
        "division": found.division if isinstance(found, Section) else "",
        "part": f"{part.citation} {part.title}".strip() if part else "",
        "sections": [{"number": s.number, "heading": s.heading} for s in inside],
        "instrument": f"{home.title}, {home.citation}",
        "edition": str(home.edition),
        "source": home.source,
        "last_checked": str(home.last_checked),
        "recheck_first": bool(part and part.number in home.recheck_first),
        "verdict": {"kind": verdict.kind, "message": verdict.message, "fix": verdict.fix} if verdict else None,
        "brought_by": labels,
        "duties": [d.what for d in duties],
    }


def _print_shown(shown: dict[str, Any]) -> None:
    if shown["verdict"]:
        _wrap(f"{shown['verdict']['message']}. {shown['verdict']['fix']}", 0)
    else:
        click.secho(f"{shown['citation']}  {shown['heading']}", bold=True)
    if shown["part"]:
        _wrap(shown["part"] + (f", {shown['division']}" if shown["division"] else ""), 2)
    for section in shown["sections"]:
        _wrap(f"{section['number']}  {section['heading']}", 2)
    if shown["brought_by"]:
        _wrap(f"On the list of: {', '.join(shown['brought_by'])}", 2)
    for duty in shown["duties"]:
        _wrap(f"On paper: {duty}", 2)
    if shown["recheck_first"]:
        _wrap("This Part was named for change; check it first.", 2)
    _wrap(f"{shown['instrument']}: {shown['edition']}; last checked {shown['last_checked']}", 2)
    _wrap(f"Read it: {shown['source']}", 2)


def _why(index: Index, listed: LawList, place: Citation) -> dict[str, Any]:
    reasons = listed.why(place)
    why_not: list[str] = []
    if not reasons:
        verdict = index.dead_or_unknown(place)
        inside = set(index.sections(place))
        if verdict:
            why_not.append(f"{verdict.message}. {verdict.fix}")
        for off in listed.taken_off:
            if any(c.plain == place.plain or inside.intersection(index.sections(c)) for c in off.citations):
                done = "you say that you do not do it. " if off.kind == "not done" else ""
                why_not.append(f"{off.what}: {done}{off.reason}".rstrip(".") + ".")
        why_not = why_not or ["Nothing that your file says you do brings it."]
    heading = index.heading(place) or "not in the index"
    return {
        "citation": str(place),
        "heading": heading,
        "on_list": bool(reasons),
        "why": [str(reason) for reason in reasons],
        "why_not": why_not,
    }


def _membership(industry: Industry) -> str:
    if industry.membership == "automatic":
        return "A source says that every employer in this industry belongs to ACSA."
    if industry.membership == "associate":
        other = f" ({industry.other_association})" if industry.other_association else ""
        return f"Another association serves it{other}; ACSA membership would probably be by fee. Ask ACSA."
    return "Whether its employers belong to ACSA was not seen. Ask ACSA, or read your WCB statement."


def _plain_industry(industry: Industry) -> dict[str, Any]:
    return {
        "code": industry.code,
        "title": industry.title,
        "title_seen": industry.title_seen,
        "trade": industry.trade,
        "membership": industry.membership,
        "activities": list(industry.activities),
        "source": industry.source,
        "year": industry.year,
        "note": industry.note,
    }


def _plain_use(use: Use) -> dict[str, Any]:
    return {
        "document": use.document,
        "file": use.place.file,
        "line": use.place.line,
        "spot": use.place.spot,
        "said": use.said,
    }

"""``secor change``: what changed in the company is asked, written into company.yaml, and what to print again is said."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import click

from secor_docs.cli.options import WIDTH, CompanyCommand, end, names_company, on_company, print_json
from secor_docs.names import as_argument
from secor_docs.problems import TellingError, sentences
from secor_docs.values import number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secor_docs.binder.reprint import Paper, Reprint
    from secor_docs.company.change import Asked, ChangeForm, KindOfChange
    from secor_docs.workspace import Workspace

_OPTIONS = {
    "who": "The person.",
    "day": "The day it happened, or begins.",
    "role": "The job title.",
    "full_time": "Whether the person is full-time: yes or no.",
    "young_or_new": "Whether the person is under 25 or new to the trade: yes or no.",
    "supervisor": "Who supervises.",
    "supervises": "Whether the person supervises others: yes or no.",
    "instead": "Who takes over what the person who left did.",
    "site": "The site.",
    "name": "The name of a new site, tool or machine.",
    "address": "Where a new site is.",
    "to": "The new name.",
    "trade": "The new trade, by its key.",
    "unit": "The name or number of a new vehicle.",
    "make": "Its make.",
    "model": "Its model.",
    "plate": "Its plate.",
    "type": "The kind of a new tool or machine.",
    "serial": "Its serial number.",
    "what": "What was sold.",
}
_MOST = 20
"""Papers that are named one by one."""


class _Command(CompanyCommand):
    """The first word may be the company, or what happened."""

    def _company_left_out(self, args: Any) -> bool:
        return super()._company_left_out(args) or not any(map(names_company, args))


def _asked_options(function: Any) -> Any:
    for key, line in reversed(_OPTIONS.items()):
        function = click.option(f"--{key.replace('_', '-')}", key, metavar="TEXT", help=line)(function)
    return function


@click.command(name="change", cls=_Command)
@on_company(json=True)
@click.argument("what_happened", metavar="[WHAT]", required=False)
@_asked_options
@click.option("--yes", "-y", "sure", is_flag=True, help="Write it without asking back.")
def command(*, work: Workspace, what_happened: str | None, sure: bool, as_json: bool, **given: str | None) -> None:
    """Write into company.yaml what has changed, and say which papers to print and sign again.

    WHAT is joined, left, role, person-renamed, site-began, site-ended, site-renamed, trade, legal-name, vehicle-bought,
    equipment-bought or sold. What you do not give as an option is asked. What a site, a person or the company was
    called before is kept as formerly, so that the records go on counting; nothing else in the file changes.

    \b
    Example: secor change
    Example: secor change my-company left --who "Nils Kowal" --day 2026-11-27 --instead "Amir Sandhu" --yes
    """
    from secor_docs.binder.after_change import after_change, changed_lines
    from secor_docs.company.change import ChangeForm
    from secor_docs.company.questions import questions
    from secor_docs.company.text_file import read_company, text_of
    from secor_docs.company_work import trades_and_offers
    from secor_docs.files import write_whole
    from secor_docs.problems import CouldNotWriteError
    from secor_docs.yamlfile import parse_yaml

    path, quiet = work.path, as_json
    data = read_company(path)
    kind = _kind(what_happened, ask=not (sure or quiet))
    trades, offers = trades_and_offers(work.stock)
    form = ChangeForm(text_of(data, path), kind, work.today, trades=trades, offers=offers, name=path.name)
    _refuse_others(kind, given)
    _answers(form, given, ask=not (sure or quiet))
    made = form.text()
    lines = changed_lines(text_of(data, path), made)
    if not quiet:
        click.echo(f"\nIn {path}:")
        for line in lines:
            click.echo(f"  {line}")
    if not (sure or quiet) and not click.confirm("Write it?", default=True):
        click.echo("Nothing was changed.")
        end(1)
    if read_company(path) != data:
        raise CouldNotWriteError(path, "another program has changed it since; run secor change again")
    after = after_change(work.prepared, made, work.today)
    found = after.papers
    write_whole(path, made.encode())
    if quiet:
        print_json(
            {
                "what": kind.key,
                "lines": list(lines),
                **{name: [str(p) for p in getattr(found, name)] for name in ("new", "again", "gone")},
                "sign": [str(p) for p in after.sign],
                "open": [str(p) for p in after.open],
            }
        )
        return
    last = str(form.said.get("day", ""))
    _print_papers(found, f"After {last}, take" if last > str(work.today) else "Take")
    for point in after.open:
        click.echo(f"! {point}")
    left = len(questions(parse_yaml(made, path.name).data))
    if left:
        click.echo(f"\n{number_of(left, 'fact is', 'facts are')} still missing, those of what is new among them.")
    click.echo(f"\nNext: secor {'fill' if left else 'build'} {as_argument(path)}")


def _kind(word: str | None, *, ask: bool) -> KindOfChange:
    from secor_docs.company.change import KINDS_OF_CHANGE
    from secor_docs.problems import nearest

    keys = [kind.key for kind in KINDS_OF_CHANGE]
    if word is None and ask:
        click.echo("What has changed?")
        for number, kind in enumerate(KINDS_OF_CHANGE, 1):
            click.echo(f"  {number:>2} {kind.title}")
        word = str(click.prompt(">", prompt_suffix=" ")).strip()
    if word is None:
        raise click.UsageError(f"Say what has changed. One of: {', '.join(keys)}.")
    if word.isdecimal() and 0 < int(word) <= len(keys):
        word = keys[int(word) - 1]
    found = next((k for k in KINDS_OF_CHANGE if word.casefold().replace(" ", "-") in {k.key, k.title}), None)
    if found is None:
        raise click.UsageError(f'"{word}" is no change. One of: {", ".join(keys)}.{nearest(word, keys)}')
    return found


def _refuse_others(kind: KindOfChange, given: Mapping[str, str | None]) -> None:
    """An option that this change does not ask for would be lost without a word."""
    known = {asked.key for asked in kind.asked} | ({"instead"} if kind.roles_of else set())
    others = [key for key, value in given.items() if value is not None and key not in known]
    if others:
        options = ", ".join(f"--{key.replace('_', '-')}" for key in others)
        takes = ", ".join(f"--{key.replace('_', '-')}" for key in sorted(known))
        raise click.UsageError(f"{kind.key} takes no {options}. It takes {takes}.")


def _answers(form: ChangeForm, given: Mapping[str, str | None], *, ask: bool) -> None:
    number, asked_before = 0, list[int]()
    if ask:
        click.echo("< goes back; Ctrl-C stops, and nothing is written.")
    while number < len(form.asked):
        asked = form.asked[number]
        words = given.get(asked.key)
        if words is not None:
            try:
                form.answer(asked, words.strip())
            except TellingError as error:
                raise click.UsageError(f"--{asked.key.replace('_', '-')}: {_said(error)}") from error
        elif ask:
            if not _ask(form, asked):
                number = asked_before.pop() if asked_before else number
                continue
            asked_before.append(number)
        elif asked.needed:
            raise click.UsageError(f"{form.kind.key} needs --{asked.key.replace('_', '-')}: {asked.asks.lower()}.")
        number += 1


def _ask(form: ChangeForm, asked: Asked) -> bool:
    """Ask until there is an answer, or a skip where that is allowed; False to go back."""
    question = form.question(asked)
    click.echo(f"\n{asked.asks}?{'' if asked.needed else ' Enter skips it.'}")
    hint = ""
    if question.known:
        hint = "  ".join(f"{n} {name}" for n, name in enumerate(question.known, 1))
    elif question.choices:
        hint = f"One of: {', '.join(question.choices)}."
    elif question.kind == "yes or no":
        hint = "Yes or no."
    if hint:
        click.echo(textwrap.fill(hint, WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False))
    while True:
        words = str(click.prompt(">", default="", show_default=False, prompt_suffix=" ")).strip()
        if words in {"<", "back"}:
            form.said.pop(asked.key, None)
            return False
        if not words and not asked.needed:
            form.said.pop(asked.key, None)
            return True
        try:
            if words:
                form.answer(asked, words)
                return True
            click.echo("  This is needed.")
        except TellingError as error:
            click.echo(f"  {_said(error)}")


def _said(error: TellingError) -> str:
    return sentences(error.message, error.fix)


def _print_papers(found: Reprint, take: str) -> None:
    """The papers by what is to be done with them; ``take`` says from when on those that fall away are taken out."""
    sign = [paper for paper in (*found.new, *found.again) if paper.signed_by]
    for title, papers in (
        ("Print and have signed", sign),
        ("Print for the first time", [p for p in found.new if not p.signed_by]),
        ("Print again", [p for p in found.again if not p.signed_by]),
        (f"{take} out of the binder, and keep", list(found.gone)),
    ):
        _print_list(title, papers)
    if not (found.new or found.again or found.gone):
        click.echo("\nNo paper of the binder changes.")


def _print_list(title: str, papers: list[Paper]) -> None:
    if not papers:
        return
    click.echo(f"\n{title} ({len(papers)}):")
    for paper in papers[:_MOST]:
        signed = f"; signed by {', '.join(paper.signed_by)}" if paper.signed_by else ""
        click.echo(f"  {paper}{signed}")
    if len(papers) > _MOST:
        click.echo(f"  and {len(papers) - _MOST} more; `secor build` makes them all.")

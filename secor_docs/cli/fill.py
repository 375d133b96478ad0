"""``secor fill``: asks only for what is still missing, and writes each answer into company.yaml at once."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import WIDTH, CompanyCommand, on_company
from secor_docs.files import write_whole
from secor_docs.names import as_argument
from secor_docs.problems import CouldNotWriteError, InputWrongError, TellingError, short
from secor_docs.values import listed, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secor_docs.company.interview import Interview
    from secor_docs.company.questions import OpenQuestion
    from secor_docs.workspace import Workspace

_BACK, _STOP = frozenset({"<", "back"}), frozenset({"stop", "quit", "exit"})


@click.command(name="fill", cls=CompanyCommand, epilog="Example: secor fill my-company --again phone")
@on_company()
@click.option(
    "--again", metavar="WORD", help="Correct an answer: one whose question or answer has WORD in it. . shows all."
)
def command(work: Workspace, again: str | None) -> None:
    """Ask for what COMPANY, its folder or file, still lacks; the most needed first.

    Each answer is written into company.yaml at once, and nothing else in the file changes. Enter skips a question,
    < goes back, stop ends; go on whenever you like. --again corrects an answer that is in the file.
    """
    if again is None:
        interview_about(work)
    else:
        _correct(work, again.strip(" ."))


def _correct(work: Workspace, words: str) -> None:
    """Ask again for one of the answers that are in the file."""
    from secor_docs.company.answered import answered
    from secor_docs.company.interview import Interview
    from secor_docs.company.text_file import read_company, text_of
    from secor_docs.company_work import trades_and_offers
    from secor_docs.yamlfile import parse_yaml

    path = work.path
    data = read_company(path)
    text = text_of(data, path)
    trades, offers = trades_and_offers(work.stock)
    interview = Interview(text, work.today, trades=trades, offers=offers, name=path.name)
    found = answered(parse_yaml(text, path.name).data or {}, words)
    if not found:
        raise click.UsageError(f'No answer in {path} has "{words}" in it. --again . shows all of them.')
    for number, one in enumerate(found, 1):
        whose = f" – {one.question.whose}" if one.question.whose else ""
        click.echo(f"{number:>3} {one.question.asks}{whose}: {short(one.now)}")
    number = 1
    if len(found) > 1:
        number = click.prompt("Which?", type=click.IntRange(1, len(found)))
    one = found[number - 1]
    click.echo("\nEnter keeps it as it is; remove takes an entry of a list out.")
    if one.renames:
        click.echo(f"Are there records under this name? Then: secor change {as_argument(path)} {one.renames}")
    interview.reopen(one.question.path)
    while interview.again:
        question = interview.question()
        assert question is not None, "it is asked again"
        _show(question, interview)
        click.echo(f"  Now: {one.now}")
        words = str(click.prompt(">", default="", show_default=False, prompt_suffix=" ")).strip()
        if words.casefold() in _STOP | _BACK:
            break
        _take(interview, words)
        data = _saved(interview, path, data)
    click.echo("Written." if interview.text != text else "Nothing was changed.")
    click.echo(f"Next: secor {'fill' if interview.left else 'check'} {as_argument(path)}")


def _take(interview: Interview, words: str) -> None:
    """Take an answer, or say why not."""
    before = interview.text, interview.adds, interview.asking_back
    try:
        if words:
            interview.answer(words)
        else:
            interview.skip()
    except (TellingError, InputWrongError) as error:
        fix = error.fix if isinstance(error, TellingError) else ""
        said = error.message if isinstance(error, TellingError) else str(error)
        _echo(f"{said[:1].upper()}{said[1:].rstrip('.')}. {fix}".rstrip(), "  ")
        return
    if words and (interview.text, interview.adds, interview.asking_back) == before and not interview.asking_back:
        click.echo("  Left open." if not interview.again else "")


def interview_about(work: Workspace) -> None:
    """Ask on the terminal for what a company's file lacks."""
    from secor_docs.company.interview import Interview
    from secor_docs.company.text_file import read_company, text_of
    from secor_docs.company_work import trades_and_offers

    path = work.path
    data = read_company(path)
    trades, offers = trades_and_offers(work.stock)
    interview = Interview(text_of(data, path), work.today, trades=trades, offers=offers, name=path.name)
    stopped = False
    if interview.question() is None:
        click.echo(f"Nothing is missing in {path}.")
    else:
        _echo("Enter skips a question, < goes back, stop ends. Every answer is in the file at once.")
        _echo(f"{_still_to_ask(interview)}.")
        stopped = _ask(interview, path, data)
    if interview.text.encode() != data:
        click.echo(f"To correct an answer: secor fill {as_argument(path)} --again WORD")
    # Who was asked everything and left something open is not sent back to the same questions.
    then = "fill" if stopped or interview.left_needed else "build" if interview.left else "check"
    click.echo(f"Next: secor {then} {as_argument(path)}{' --draft' if then == 'build' else ''}")


def _ask(interview: Interview, path: Path, data: bytes) -> bool:
    """Ask until nothing is left to ask; True where it was stopped before."""
    answered = 0
    while (question := interview.question()) is not None:
        _show(question, interview)
        try:
            words = str(click.prompt(">", default="", show_default=False, prompt_suffix=" ")).strip()
        except click.Abort:
            click.echo()
            break
        if words.casefold() in _STOP:
            break
        if words.casefold() not in _BACK:
            _take(interview, words)
        elif not interview.back():
            _echo("This is the first question. To correct an earlier answer: secor fill --again WORD", "  ")
        answered += interview.text.encode() != data and words.casefold() not in _BACK
        data = _saved(interview, path, data)
    left = _still_to_ask(interview) if interview.left else "Nothing is missing"
    click.echo()
    _echo(f"{number_of(answered, 'answer')} taken. {left}.")
    return interview.question() is not None


def _still_to_ask(interview: Interview) -> str:
    """How much is missing: an answer can bring further questions, so what is not needed is counted roughly."""
    needed, rest = interview.left_needed, interview.left - interview.left_needed
    about = number_of(rest, "more question", "more questions") if rest else ""
    if not needed:
        return f"Nothing that is needed is missing; about {about} {'is' if rest == 1 else 'are'} open"
    then = f"; then about {about}" if about else ""
    return f"{number_of(needed, 'needed fact is', 'needed facts are')} missing{then}"


def _show(question: OpenQuestion, interview: Interview) -> None:
    head = f"{question.asks}{f' – {question.whose}' if question.whose else ''}"
    if interview.adds and not question.offers:
        head = f"One more? Enter says no. {head}"
    click.echo()
    _echo(f"{head}{' (needed)' if question.needed else ''}")
    hints = [question.why] if question.why else []
    if question.offers:
        hints += [f"{n} {offer.label}" for n, offer in enumerate(question.offers, 1)]
        one = len(question.offers) == 1
        sure = ", or Enter" if one and question.offers[0].sure else ""
        hints.append(f"Right? y{sure} takes it, n asks again." if one else "Write its number; n asks again.")
    elif question.choices:
        hints.append(f"One of: {', '.join(question.choices)}.")
    elif question.kind == "yes or no":
        hints.append("Yes or no.")
    elif question.example:
        several = "Several, with commas between. " if question.kind == "list" else ""
        hints.append(f"{several}Example: {question.example}")
    hints += _known_already(question, interview)
    for hint in hints:
        _echo(hint, "  ")


def _echo(text: str, indent: str = "") -> None:
    click.echo(textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False))


def _known_already(question: OpenQuestion, interview: Interview) -> Iterator[str]:
    """What is there to choose from, or stands on the list already."""
    if question.offers:
        return
    if question.none_counts and not interview.adds:
        yield 'Write "none" if there are none.'
    if interview.so_far:
        yield f"On the list: {listed(interview.so_far)}."
    if question.known:
        yield "  ".join(f"{n} {name}" for n, name in enumerate(question.known, 1))
    if question.same:
        yield f"Type = for: {question.same} (as before)"


def _saved(interview: Interview, path: Path, data: bytes) -> bytes:
    from secor_docs.company.text_file import read_company

    made = interview.text.encode()
    if made != data:
        if read_company(path) != data:
            raise CouldNotWriteError(path, "another program has changed it since; run secor fill again")
        write_whole(path, made)
    return made

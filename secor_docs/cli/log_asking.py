"""What ``secor log`` asks for on a terminal, until each answer can be used: numbers choose, = is as last time."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from secor_docs.cli.options import WIDTH
from secor_docs.problems import Place, TellingError

if TYPE_CHECKING:
    from secor_docs.program.catalogue import DocumentType
    from secor_docs.workspace import Workspace

_ASKED: tuple[tuple[str, str], ...] = (
    ("document", "Which document"),
    ("activity_date", "Day it was done"),
    ("scope", "For which"),
    ("completed_by", "Filled in by"),
    ("took_part", "Who took part (Enter: nobody named)"),
    ("signed", "All required signatures on it (yes, no)"),
    ("complete", "Every field filled in (yes, no)"),
    ("location", "Where it is kept"),
)
_AS_LAST = "="


def ask(typed: Mapping[str, str], work: Workspace, names: Mapping[str, str]) -> dict[str, str]:
    """Ask for what is missing.

    Args:
        typed: what was given, as text by id of the log column.
        work: the company.
        names: what each column is called on the command line.
    """
    return _Asking(dict(typed), work, names).all()


class _Asking:
    def __init__(self, typed: dict[str, str], work: Workspace, names: Mapping[str, str]) -> None:
        self.typed, self.work, self.names = typed, work, names
        self.choices: Sequence[str] = ()
        from secor_docs.entry.known import working_days

        self.works = working_days(work)

    def all(self) -> dict[str, str]:
        """Every question that is open."""
        for key, question in _ASKED:
            if key in self.typed or (key == "took_part" and not self._attended()):
                continue
            self.choices = self._offered(key)
            if key == "scope" and len(self.choices) < 2:  # noqa: PLR2004 - one is not asked for
                self.typed |= {"scope": self.choices[0]} if self.choices else {}
                continue
            self._prompt(key, question)
        return self.typed

    def _prompt(self, key: str, question: str) -> None:
        last = self._as_last().get(key, "")
        kind = self._kind() if key == "scope" else ""
        self._list(self.choices)
        text = f"{question}{f' {kind}' if kind else ''}{f' (= {last})' if last else ''}"
        answer = click.prompt(
            text,
            default="" if key == "took_part" else None,
            show_default=False,
            value_proc=lambda said: self._checked(key, said, last),
        )
        if answer:
            self.typed[key] = answer

    def _checked(self, key: str, text: str, last: str) -> str:
        from secor_docs.tracker.document_words import SeveralDocumentsFitError
        from secor_docs.tracker.input import document_of, filled_days

        if text.strip() == _AS_LAST:
            if not last:
                raise click.BadParameter("There is no last time to take it from. Write it out.")
            text = last
        text = self._chosen(key, text)
        if key == "document":
            try:
                document_of(text, self.work.plan)
            except SeveralDocumentsFitError as error:
                self.choices = [d.id for d in error.choices]
                click.echo(f"{error.message.partition(':')[0]}. Write the number of one:")
                self._list([d.title for d in error.choices])
                raise click.BadParameter("Which of them?") from None
            except TellingError as error:
                raise click.BadParameter(str(error)) from None
        done = filled_days(
            {**self.typed, key: text},
            self.work.plan,
            self.work.today,
            place=Place("secor log"),
            names=self.names,
            spoken=True,
            works=self.works,
        )
        for problem in done.problems:
            if problem.field == self.names[key] and "is missing" not in problem.message:
                raise click.BadParameter(f"{problem.message}. {problem.fix}")
        return text

    def _chosen(self, key: str, text: str) -> str:
        """The answer with numbers of the list read as what they stand for."""
        if not self.choices:
            return text
        parts = text.split(",") if key == "took_part" else [text]
        numbers = [part.strip() for part in parts]
        if all(n.isdecimal() and 1 <= int(n) <= len(self.choices) for n in numbers):
            return "; ".join(self.choices[int(n) - 1] for n in numbers)
        return text

    def _list(self, choices: Sequence[str]) -> None:
        if choices:
            text = "   ".join(f"{n}\u00a0{name.replace(' ', chr(0xA0))}" for n, name in enumerate(choices, 1))
            width = min(WIDTH, get_terminal_size().columns)
            click.echo(textwrap.fill(text, width, initial_indent="  ", subsequent_indent="  ").replace("\u00a0", " "))

    def _type(self) -> DocumentType | None:
        from secor_docs.tracker.input import document_of

        try:
            return document_of(self.typed.get("document", ""), self.work.plan)
        except TellingError:
            return None

    def _kind(self) -> str:
        from secor_docs.scopes import kind_of

        type_ = self._type()
        return kind_of(type_.per).log if type_ is not None else ""

    def _attended(self) -> bool:
        from secor_docs.tracker.input import ATTENDED

        type_ = self._type()
        return type_ is not None and bool(ATTENDED & set(type_.evidence_kinds))

    def _offered(self, key: str) -> Sequence[str]:
        from secor_docs.tracker.input import there_for
        from secor_docs.tracker.named_people import there_on
        from secor_docs.tracker.several_days import days_of

        if key not in {"scope", "completed_by", "took_part"}:
            return ()
        try:
            day = days_of(self.typed.get("activity_date", ""), self.work.today).days[0]
        except TellingError:
            day = self.work.today
        company = self.work.plan.company
        if key != "scope":
            return there_on(company, day)
        kind = self._kind()
        return there_for(kind, company, day) if kind != "company" else ()

    def _as_last(self) -> Mapping[str, str]:
        from secor_docs.entry.fill_in import as_last

        return as_last(self.work, self.typed.get("document", ""))

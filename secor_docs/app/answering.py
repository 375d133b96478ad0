"""Answers about a company as forms of the app: the fields of a page, and what was sent written into company.yaml."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, get_args

from secor_docs.app.changed import settled, typed
from secor_docs.app.company_open import not_read_any_more
from secor_docs.app.forms import FieldError, SentForm
from secor_docs.app.visit import Visit
from secor_docs.company.answer_pages import PageHere, entry_name, now_at, open_paths, short_label
from secor_docs.company.answered import Answered
from secor_docs.company.edit import NotEditableError
from secor_docs.company.kinds import LongText
from secor_docs.company.model import Company
from secor_docs.company.one_answer import AnswerReader, in_words_at
from secor_docs.company.questions import Offer, Offered, Offers, OpenQuestion, kind_at, value_at
from secor_docs.company.text_file import CompanyText
from secor_docs.company.unfinished import NOTHING_WRITTEN, within
from secor_docs.company_work import trades_and_offers
from secor_docs.data_files import Stock
from secor_docs.load import load_activities, load_index
from secor_docs.problems import InputWrongError, Problem, TellingError, sentences
from secor_docs.yamlfile import Path_, dotted, field_info

Control = Literal["line", "lines", "radios", "ticks", "one of"]
Options = tuple[tuple[str, str], ...]
PREFIX = "a."
"""Before the names of the fields, so that none is taken for one of the form's own."""
CHOSEN = "meant."
"""Before the name of a field: the number of what was meant, where that was asked back."""
_MOST_RADIOS = 8
_WIDTHS = {"day": "w20", "whole number": "w5", "number": "w5"}


@dataclass(frozen=True, slots=True)
class AnswerField:
    """One question of a form.

    Attributes:
        name: the name of the field.
        question: what is asked.
        label: the same in words, with whose it is.
        control: how it is answered.
        value: what stands in it: as typed, or as the file says.
        was: what the file says, which goes along with the form.
        hint: what it is for and an example.
        options: value and words of what may be chosen.
        names: what is likely typed, to choose from.
        width: the class of a field that is as wide as its answer.
        is_open: it is still asked for.
        message: why it could not be taken.
        offers: what it may mean, to be confirmed.
        note: what else is known about the words.
        understood: what was understood, where that reads otherwise than what was typed.
        before: what the entry before is called, where its answer is offered.
        renames: the change by which a name is better changed once records stand under it.
        waits_for: what else has to be answered before what was typed can be in the file.
        may_wait: it belongs to a block that need not be there and is not, and may wait for another answer of it.
    """

    name: str
    question: OpenQuestion
    label: str
    control: Control
    value: str
    was: str
    hint: str
    options: Options = ()
    names: tuple[str, ...] = ()
    width: str = ""
    is_open: bool = False
    message: str = ""
    offers: tuple[Offer, ...] = ()
    note: str = ""
    understood: str = ""
    before: str = ""
    renames: str = ""
    waits_for: str = ""
    may_wait: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """The entries of its value."""
        return tuple(line for line in self.value.split("\n") if line)


@dataclass(slots=True)
class Answers:
    """What came of a form.

    Attributes:
        text: the file with what could be taken.
        messages: why an answer could not be taken, by field.
        asked_back: what an answer may mean, by field.
        understood: what was understood, by field, where that reads otherwise than what was typed.
        taken: the fields that were written.
        waiting: what else has to be answered before an answer can be in the file, by field.
        kept_nothing: they contradict what else is in the file, so none of them was.
    """

    text: str
    messages: dict[str, str] = field(default_factory=dict)
    asked_back: dict[str, Offered] = field(default_factory=dict)
    understood: dict[str, str] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    waiting: dict[str, str] = field(default_factory=dict)
    kept_nothing: bool = False

    def errors(self, labels: Mapping[str, str]) -> tuple[FieldError, ...]:
        """What needs a look, for the summary on top.

        Args:
            labels: what each field asks.
        """
        waiting = {name: f"it goes into the file with: {other}" for name, other in self.waiting.items()}
        told = {**waiting, **self.messages, **dict.fromkeys(self.asked_back, "Say which you mean.")}
        return tuple(FieldError(name, f"{labels.get(name, name)}: {_small(message)}") for name, message in told.items())

    @property
    def unsettled(self) -> int:
        """How many answers are not written yet."""
        return len(self.names_unsettled)

    @property
    def names_unsettled(self) -> frozenset[str]:
        """The fields of answers that are not written yet."""
        return frozenset({*self.messages, *self.asked_back, *self.waiting})


@lru_cache(maxsize=4)
def _words_of(stock: Stock) -> tuple[tuple[str, ...], Offers, Options]:
    activities = load_activities(stock, load_index(stock))
    labels = sorted(((key, activities.label(key)) for key in activities.by_key), key=lambda pair: pair[1])
    return (*trades_and_offers(stock), tuple(labels))


class Answering:
    """One page of questions about one company.

    Args:
        visit: the request.
        file: the company file.
        here: the page.
    """

    def __init__(self, visit: Visit, file: CompanyText, here: PageHere) -> None:
        trades, offers, self._activities = _words_of(visit.work.stock)
        self.file, self.here, self._stock = file, here, visit.work.stock
        self.reader = AnswerReader(visit.today, trades, offers, file.path.name)
        self.data: Mapping[str, Any] = self.reader.data(file.text)
        self._questions: dict[Path_, OpenQuestion] = {}

    def question(self, path: Path_) -> OpenQuestion:
        """What is asked for the value at a path."""
        if path not in self._questions:
            self._questions[path] = self.reader.question(self.file.text, path)
        return self._questions[path]

    def name(self, path: Path_) -> str:
        """The name of a fact's field: its key, below the entry where the page is about one."""
        return PREFIX + ".".join(str(step) for step in path[len(self.here.entry) :])

    @property
    def now(self) -> dict[str, str]:
        """What the file says, by field."""
        return {self.name(path): self.shown(path) for path in self.here.all_facts}

    @property
    def labels(self) -> dict[str, str]:
        """What each field asks."""
        return {self.name(path): self.label(path) for path in self.here.all_facts}

    def label(self, path: Path_) -> str:
        """What a fact's field asks, with whose it is where the page does not say it."""
        question = self.question(path)
        whose = question.whose
        if self.here.is_new or len({one[:-1] for one in self.here.facts}) == 1:
            whose = ""  # all of them are of one thing, which the heading names
        elif self.here.entry:
            whose = whose.removesuffix(self.here.name).removesuffix(" of ")
        return f"{question.asks} ({whose})" if whose else question.asks

    def shown(self, path: Path_) -> str:
        """An answer of the file as a form shows it; what is ticked stands in the order of the ticks."""
        shown = in_words_at(path, now_at(self.data, path))
        control, options = self._control(path)
        if control != "ticks":
            return shown
        order = [value for value, _ in options]
        return "\n".join(sorted(shown.split("\n"), key=lambda line: order.index(line) if line in order else len(order)))

    def _control(self, path: Path_) -> tuple[Control, Options]:
        names = tuple(step for step in path if isinstance(step, str))
        if names == ("activities", "does"):
            return "ticks", self._activities
        if names == ("activities", "does_not", "activity"):
            return "one of", self._activities
        return _control(path)

    # -- the form -------------------------------------------------------------------------------------

    def fields(
        self, paths: Sequence[Path_], form: SentForm, answers: Answers | None = None, problems: Sequence[Problem] = ()
    ) -> list[AnswerField]:
        """The questions of a page.

        Args:
            paths: which of them.
            form: what was sent; empty for a page that is only read.
            answers: what came of it.
            problems: what is wrong in the file, to be told at its field.
        """
        open_ = frozenset(open_paths(self.file.text, self.file.path.name))
        found = Answers(self.file.text) if answers is None else answers
        return [self._field(path, form, found, problems, is_open=path in open_) for path in paths]

    def _field(
        self, path: Path_, form: SentForm, answers: Answers, problems: Sequence[Problem], *, is_open: bool
    ) -> AnswerField:
        name, question = self.name(path), self.question(path)
        was = self.shown(path)
        unsettled = name in answers.names_unsettled or answers.kept_nothing
        wrong = next((p for p in problems if within(p.field, dotted(path)) or within(dotted(path), p.field)), None)
        back = answers.asked_back.get(name, Offered())
        control, options = self._control(path)
        if control in {"ticks", "one of"}:  # what somebody wrote otherwise stays to be chosen
            known = {value for value, _ in options}
            options = (*options, *((line, line) for line in was.split("\n") if line and line not in known))
        return AnswerField(
            name,
            question,
            self.label(path),
            control,
            typed(form, name) if (unsettled or self.here.is_new) and form.all(name) else was,
            was,
            _hint(question),
            options,
            _likely(question),
            _WIDTHS.get(question.kind, "w20" if path[-1] == "phone" else ""),
            is_open,
            answers.messages.get(name, "") or (_sentence(wrong.message, wrong.fix) if wrong else ""),
            back.offers,
            back.note,
            answers.understood.get(name, ""),
            self._entry_before(),
            Answered(question, was).renames if was and not self.here.is_new else "",
            answers.waiting.get(name, ""),
            self._may_go(path[:-1]) and value_at(self.data, path[:-1]) is None,
        )

    def _entry_before(self) -> str:
        number = self.here.entry[-1] if self.here.entry else 0
        if not isinstance(number, int) or number == 0:
            return ""
        return entry_name(self.data, (*self.here.entry[:-1], number - 1))

    # -- what was sent --------------------------------------------------------------------------------

    def take(self, form: SentForm) -> Answers:
        """Take what a person changed; what cannot be taken is said, and everything else is kept.

        An answer without which the file can be read, and with which it cannot, waits for the answer that goes with it.
        """
        order = [dotted(path) for path in self.here.all_facts]
        waiting, wrong = dict[Path_, list[str]](), dict[Path_, str]()
        while True:
            answers = self._take_but(form, {*waiting, *wrong})
            problems = not_read_any_more(self.file, answers.text, self._stock)
            before = len({*waiting, *wrong})
            for problem in sorted(problems, key=lambda p: order.index(p.field) if p.field in order else len(order)):
                for path in self._held_back(problem, answers):
                    if problem.code in NOTHING_WRITTEN:
                        waiting.setdefault(path, []).append(self._called(problem))
                    else:
                        wrong[path] = _sentence(problem.message, problem.fix)
            if not problems:
                break
            if len({*waiting, *wrong}) == before:  # it cannot be told which answer it is
                answers.text, answers.taken = self.file.text, []
                break
        answers.waiting = {self.name(path): "; ".join(others) for path, others in waiting.items() if path not in wrong}
        answers.messages.update({self.name(path): message for path, message in wrong.items()})
        if self.here.is_new and answers.unsettled:
            answers.text, answers.taken = self.file.text, []  # half an entry would stop everything else
        return answers

    def _held_back(self, problem: Problem, answers: Answers) -> list[Path_]:
        """The answers that are not to be written for a problem: those of the same block, else all of them."""
        taken = [path for path in self.here.all_facts if self.name(path) in answers.taken]
        itself = [path for path in taken if within(problem.field, dotted(path))]
        near = itself or [path for path in taken if within(problem.field, dotted(path[:-1]))]
        closest = max((len(path) for path in near), default=0)
        return [path for path in near if len(path) == closest] or taken

    def _called(self, problem: Problem) -> str:
        """What a fact is called whose answer is missing, as the form asks for it where it does."""
        path = next((path for path in self.here.all_facts if dotted(path) == problem.field), None)
        return self.label(path) if path else short_label(tuple(re.sub(r"\[\d+\]", "", problem.field).split(".")))

    def _take_but(self, form: SentForm, held: Collection[Path_]) -> Answers:
        """Take what a person changed, but for some facts."""
        answers = Answers(self.file.text)
        now = self.now
        if self.here.is_new:
            self._refuse_unfinished(form, answers)
        wanted = {
            path: None if path in held else settled(form, self.name(path), now[self.name(path)])
            for path in self.here.all_facts
        }
        for block in self._emptied(wanted, now):
            self._take_out(block, wanted, answers)
        for path, words in wanted.items():
            if words is not None:
                self._take(path, words, form.one(f"{CHOSEN}{self.name(path)}"), answers)
        self._refuse_contradictions(answers)
        return answers

    def _emptied(self, wanted: Mapping[Path_, str | None], now: Mapping[str, str]) -> list[Path_]:
        """Blocks, such as the details of somebody in a role, of which nothing is left."""
        found = []
        for block in dict.fromkeys(path[:-1] for path in wanted):
            if not self._may_go(block):
                continue
            facts = [path for path in wanted if path[:-1] == block]
            left = [now[self.name(path)] if (words := wanted[path]) is None else words.strip() for path in facts]
            if not any(left) and any(wanted[path] is not None for path in facts):
                found.append(block)
        return found

    def _may_go(self, block: Path_) -> bool:
        """Whether a block of facts need not be there."""
        info = field_info(Company, tuple(step for step in block if isinstance(step, str)))
        if block == self.here.entry or info is None:
            return False
        return not info.is_required() and info.default_factory is None

    def _take_out(self, block: Path_, wanted: dict[Path_, str | None], answers: Answers) -> None:
        try:
            answers.text = self.reader.without_block(answers.text, block)
        except (NotEditableError, InputWrongError):
            return  # one by one, then
        for path in [path for path in wanted if path[:-1] == block]:
            answers.taken.append(self.name(path))
            wanted[path] = None

    def _refuse_contradictions(self, answers: Answers) -> None:
        """Where answers would contradict what else is in the file, none of them is written."""
        if not answers.taken:
            return
        names = {dotted(path): self.name(path) for path in self.here.all_facts}
        for problem in self.reader.fresh_problems(self.file.text, answers.text):
            near = (
                name for field, name in names.items() if within(problem.field, field) or within(field, problem.field)
            )
            about = short_label(tuple(re.sub(r"\[\d+\]", "", problem.field).split(".")))
            answers.messages[next(near, answers.taken[-1])] = _sentence(f"{about}: {problem.message}", problem.fix)
            answers.kept_nothing = True
        if answers.kept_nothing:
            answers.text, answers.taken = self.file.text, []

    def _take(self, path: Path_, words: str, chosen: str, answers: Answers) -> None:
        name = self.name(path)
        try:
            got = self.reader.take(answers.text, path, words, chosen)
        except TellingError as error:
            answers.messages[name] = why_not(error)
            return
        except (NotEditableError, InputWrongError) as error:
            answers.messages[name] = str(error)
            return
        if got.asked_back.offers:
            answers.asked_back[name] = got.asked_back
            return
        answers.text = got.text
        answers.taken.append(name)
        shown = self.reader.shown(got.text, path)
        if shown != words.strip() and "\n" not in words:
            answers.understood[name] = shown.replace("\n", "; ") or "nothing yet; it stays on the list"

    def means_now(self, form: SentForm, name: str, words: str) -> bool:
        """Whether words for a field mean what the file says already, however they are spelled."""
        path = next(path for path in self.here.all_facts if self.name(path) == name)
        try:
            got = self.reader.take(self.file.text, path, words, form.one(f"{CHOSEN}{name}"))
        except (TellingError, NotEditableError, InputWrongError):
            return False
        return not got.asked_back.offers and self.reader.shown(got.text, path) == self.reader.shown(
            self.file.text, path
        )

    def _refuse_unfinished(self, form: SentForm, answers: Answers) -> None:
        given = {path[:-1] for path in self.here.all_facts if typed(form, self.name(path)).strip()}
        for path in self.here.facts:
            info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
            # A supervisor need not be named; who names one gives the name.
            asked = path[:-1] == self.here.entry or path[:-1] in given
            if asked and info is not None and info.is_required() and not typed(form, self.name(path)).strip():
                answers.messages[self.name(path)] = "This is needed."


def why_not(error: TellingError) -> str:
    """Why something cannot be taken, as a page says it."""
    return _sentence(error.message, error.fix)


def _sentence(message: str, fix: str) -> str:
    said = sentences(message, fix)
    return said[:1].upper() + said[1:]


def _small(message: str) -> str:
    return message[:1].lower() + message[1:]


def _control(path: Path_) -> tuple[Control, Options]:
    kind, choices = kind_at(path)
    if kind == "yes or no":
        return "radios", (("yes", "Yes"), ("no", "No"))
    words = tuple((word, word[:1].upper() + word[1:].replace("-", " ")) for word in choices)
    if kind == "list":
        return ("ticks", words) if words else ("lines", ())
    if words and len(words) <= _MOST_RADIOS:
        return "radios", words
    info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
    long = info is not None and (info.annotation == LongText or LongText in get_args(info.annotation))
    return ("lines" if long else "line"), ()


def _likely(question: OpenQuestion) -> tuple[str, ...]:
    if question.kind == "choice" and len(question.choices) > _MOST_RADIOS:
        return question.choices
    return question.known


def _hint(question: OpenQuestion) -> str:
    several = "Each on a line of its own. " if question.kind == "list" and not question.choices else ""
    chosen = question.choices or question.kind == "yes or no" or not question.example
    example = "" if chosen else f"For example: {question.example.rstrip('.')}."
    return f"{question.why} {several}{example}".strip()

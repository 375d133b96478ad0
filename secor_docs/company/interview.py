"""An interview about a company: one question after the other, each answer written into the file at once.

No terminal and no disk: ``secor fill`` and the app hand in the text of the file and what was typed, and take the new
text. What people write is taken as they mean it ("15 min", "22 ft", "no", "self employed"); what cannot be taken is
said with what to write, and nothing changes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from secor_docs.company.answers import leaves_open, meant
from secor_docs.company.asked_back import chosen_several, perhaps, several_things, whom
from secor_docs.company.edit import NotEditableError, Plain, with_value, without_entry
from secor_docs.company.findings import faults
from secor_docs.company.gaps import same_number
from secor_docs.company.model import Company
from secor_docs.company.questions import (
    Offer,
    Offered,
    Offers,
    OpenQuestion,
    another,
    question_for,
    questions,
    value_at,
)
from secor_docs.company.spoken import says_none, says_not_yet
from secor_docs.company.unfinished import not_filled_in, within
from secor_docs.names import folded, same
from secor_docs.problems import InputWrongError, Problem, TellingError, refuse_any, short
from secor_docs.yamlfile import Path_, dotted, parse_yaml, read_model, unprintable

_ONCE = frozenset({"employees", "sites", "trades", "vehicles"})
_AS_BEFORE = frozenset({"=", "same", "same as before", "as before", "the same", "ditto"})
_CONFIRMATIONS, _DENIALS = (
    frozenset({"y", "yes", "yeah", "yep", "yup", "sure", "oui", "ouais", "ok", "right"}),
    frozenset({"n", "no", "nope", "non", "neither"}),
)
_TRAINING = frozenset({"training", "training_date", "secor_trained_employee"})
"""Where "not yet" is an answer: ``trained: no`` beside it."""
_REMOVALS = frozenset({"remove", "delete", "remove it", "delete it", "take it out"})
_State = tuple[str, frozenset[Path_], tuple[Path_, ...], Offered, str]


class Interview:
    """Asks for what a company's file lacks.

    Attributes:
        text: the file as it is now, with every answer so far.
        name: the file's name for messages.
    """

    def __init__(
        self,
        text: str,
        today: date,
        *,
        trades: Collection[str] = (),
        offers: Offers | None = None,
        name: str = "company.yaml",
        mending: bool = False,
    ) -> None:
        """Begin with a file.

        Args:
            text: the file's text; may be empty.
            today: the day the answers are given on; "nov 20" is read by it.
            trades: the trades of the hazard library.
            offers: what everyday words for a trade or an industry may mean; each is asked back before it counts.
            name: the file's name for messages.
            mending: go on with a file in which something else is wrong; nothing wrong is added to it.

        Raises:
            InputWrongError: what is written already cannot be read; it is reported before anything is asked.
        """
        self.text, self.name = text, name
        self._today, self._trades = today, tuple(trades)
        self._skipped: set[Path_] = set()
        self._open_lists: list[Path_] = []
        self._before: list[_State] = []
        self._find = offers or (lambda _path, _words: Offered())
        self._offered = Offered()
        self._said = ""
        self._again: Path_ | None = None
        self._known: tuple[str, tuple[OpenQuestion, ...]] | None = None
        self._takes_out = True
        if not mending:
            self._refuse_unreadable()

    def _refuse_unreadable(self) -> None:
        problems = self._problems(self.text)
        refuse_any(problems)

    @property
    def left(self) -> int:
        """How many facts are still missing, skipped ones included."""
        return len(self._asked())

    @property
    def left_needed(self) -> int:
        """How many of them are needed before anything can be made."""
        return sum(question.needed for question in self._asked())

    def _asked(self) -> tuple[OpenQuestion, ...]:
        """Everything still to ask."""
        return self._asked_of(self.text)

    def _asked_of(self, text: str) -> tuple[OpenQuestion, ...]:
        """Everything still to ask of a text, worked out once for each state of the file."""
        if self._known is None or self._known[0] != text:
            self._known = (text, questions(self._data(text)))
        return self._known[1]

    def question(self) -> OpenQuestion | None:
        """The question to ask now; None when nothing is left to ask."""
        plain = self._plain_question()
        offers = self._offered.offers
        if plain is None or not offers:
            return plain
        asks = f'"{self._said}": {"is this" if len(offers) == 1 else "which is"} meant?'
        return replace(plain, asks=asks, why=self._offered.note, choices=(), offers=offers)

    def reopen(self, path: Path_, *, takes_out: bool = True) -> None:
        """Ask again for what is answered already; a skip keeps it.

        Args:
            path: where the answer is.
            takes_out: the word "remove" takes out the entry of a list that the question is about.
        """
        self._again, self._takes_out = path, takes_out

    @property
    def again(self) -> bool:
        """Whether the question now is one that was answered before."""
        return self._again is not None

    def _plain_question(self) -> OpenQuestion | None:
        if self._again is not None:
            return self._with_trades(question_for(self._data(self.text), self._again))
        open_ = [q for q in self._asked() if q.path not in self._skipped]
        if self._adding(open_):
            return self._with_trades(another(self._data(self.text), self._open_lists[-1]))
        return self._with_trades(open_[0]) if open_ else None

    def _adding(self, open_: Sequence[OpenQuestion]) -> bool:
        """Whether the entries of the list begun last are complete, so that one more may follow."""
        if not self._open_lists or self._again is not None:
            return False
        begun = self._open_lists[-1]
        return not any(q.needed and q.path[: len(begun)] == begun for q in open_)

    def _with_trades(self, question: OpenQuestion) -> OpenQuestion:
        if question.path[:1] == ("trades",) and question.path[-1] == "name":
            asks, why = "Your trade, in your own words", question.why.partition(". ")[0].rstrip(".")
            return replace(question, asks=asks, kind="choice", choices=self._trades, why=f"{why}.")
        if question.path[:2] == ("company", "industry_codes") and question.path[-1] == "code":
            later = "Not at hand? Enter skips it for now; your trade is asked, and a final binder needs the code."
            why = f"{question.why} {later}"
            return replace(question, why=why, example=f"{question.example}, or words for your work, such as roofing")
        return question

    @property
    def adds(self) -> bool:
        """Whether the question now is about one more entry of a list, which Enter ends."""
        return self._adding([q for q in self._asked() if q.path not in self._skipped])

    @property
    def so_far(self) -> tuple[str, ...]:
        """What is on the list that one more may be added to."""
        question = self._plain_question()
        if question is None or not self.adds or self._offered.offers:
            return ()
        entries = value_at(self._data(self.text), question.path[:-2]) or ()
        names = (entry.get(question.path[-1]) if isinstance(entry, dict) else entry for entry in entries)
        return tuple(str(name) for name in names if name)

    @property
    def asking_back(self) -> bool:
        """Whether what was typed last is to be confirmed."""
        return bool(self._offered.offers)

    def answer(self, words: str) -> None:
        """Take an answer to the question that is asked now.

        Raises:
            TellingError: it cannot be taken; nothing has changed.
        """
        question = self._plain_question()
        assert question is not None, "nothing is asked"
        if any(unprintable(char) for char in words):
            raise TellingError("there is a character in it that cannot be printed", "Type it again.", code="Y003")
        if not self._offered.offers and self._ends_or_leaves(question, words):
            self.skip()
            return
        remembered = self._state()
        if self._again is not None and self._takes_out and folded(words) in _REMOVALS:
            self._remove(question.path)
        elif self._offered.offers and folded(words) in _DENIALS:
            self._offered = Offered()
        elif (chosen := self._chosen(words)) is not None:
            try:
                self._take(question, self._meant(question, chosen.value), chosen.also)
            except TellingError:
                self._offered = Offered()  # what was offered cannot be taken, so it is not offered again
                raise
        elif question.none_counts and says_none(words):
            self._write(question.path[:-2], [])
        elif question.path[-1] in _TRAINING and (says_none(words) or says_not_yet(words)):
            self._write((*question.path[:-1], "trained"), value=False)
        else:
            self._offered = Offered()
            self._take_or_ask_back(question, words)
        self._before.append(remembered)

    def _ends_or_leaves(self, question: OpenQuestion, words: str) -> bool:
        """Whether an answer only ends a list, or leaves the question open."""
        if self.adds:
            if folded(words) in _CONFIRMATIONS:
                raise TellingError(f'found "{short(words)}"', "Write which; Enter says no.", code="C022")
            return says_none(words) or leaves_open(question, words)
        if question.needed and says_none(words) and question.kind in {"text", "person"}:
            raise TellingError(
                f'found "{short(words)}", and this is needed',
                "Write it, or press Enter to leave it for now.",
                code="C022",
            )
        if question.kind == "text" and folded(words) in _CONFIRMATIONS:
            raise TellingError(f'found "{short(words)}"', "Write it in words; Enter leaves it for now.", code="C022")
        return question.path[-1] not in _TRAINING and leaves_open(question, words)

    def _take_or_ask_back(self, question: OpenQuestion, words: str) -> None:
        found = self._asked_back(question, words)
        if found.note and not found.offers:
            raise TellingError(f'found "{short(words)}"', found.note, code="C022")
        if not found.offers:
            try:
                self._take(question, self._meant(question, words))
            except TellingError:
                found = perhaps(question, words, self._today)
                if not found.offers:
                    raise
        self._offered, self._said = found, words

    def _take(self, question: OpenQuestion, value: Plain, also: Sequence[str] = ()) -> None:
        self._refuse_twice(question.path, value)
        self._refuse_owners_number(question.path, value)
        self._write(question.path, value)
        for name in also:
            self._write(another(self._data(self.text), question.path[:-2]).path, name)
        self._offered = Offered()
        if self._again is not None:
            self._again = None
            return
        self._follow(question)
        if any(open_.path == question.path for open_ in self._asked()):
            self._skipped.add(question.path)  # an honest "unknown" stays missing, and is not asked again at once

    def _chosen(self, words: str) -> Offer | None:
        """Which of the things offered the words confirm; None where they say something else."""
        word, offers = folded(words), self._offered.offers
        if len(offers) > 1 and self._lists and (several := chosen_several(offers, word)):
            return several
        if len(offers) == 1 and word in _CONFIRMATIONS:
            return offers[0]
        if re.fullmatch(r"\d{1,2}", word) and 0 < int(word) <= len(offers):
            return offers[int(word) - 1]
        return next((offer for offer in offers if same(offer.value, words)), None)

    @property
    def _lists(self) -> bool:
        """Whether the question is for an entry of a list, so that several may be taken at once."""
        question = self._plain_question()
        return question is not None and len(question.path) > 2 and isinstance(question.path[-2], int)  # noqa: PLR2004

    def _asked_back(self, question: OpenQuestion, words: str) -> Offered:
        """What the words may mean where they are not what belongs there; nothing where they are."""
        if (things := several_things(question, words)).offers:
            return things
        if question.kind == "person" and folded(words) not in _AS_BEFORE:
            return whom(question, words)
        found = self._find(question.path, words)
        return Offered() if any(offer.value == folded(words) for offer in found.offers) else found

    def _refuse_twice(self, path: Path_, value: Plain) -> None:
        """The file says so too, but only once all that is needed is in it."""
        if path[0] not in _ONCE or len(path) != len(("employees", 0, "name")) or not isinstance(value, str):
            return
        entries = value_at(parse_yaml(self.text, self.name).data, path[:1]) or ()
        others = [entry for number, entry in enumerate(entries) if number != path[1]]
        names = [value_at(entry, path[-1:]) if isinstance(entry, dict) else entry for entry in others]
        if path[-1] in {"name", "unit"} and any(isinstance(name, str) and same(name, value) for name in names):
            raise TellingError(f'"{value}" is on the list already', "Give each its own name.", code="C013")

    def _refuse_owners_number(self, path: Path_, value: Plain) -> None:
        owner = value_at(self._data(self.text), ("people", "owner", "phone"))
        complaint = path == ("policies", "vh_alternate_contact", "phone")
        if complaint and isinstance(value, str) and isinstance(owner, str) and same_number(value, owner):
            raise TellingError(
                "that is the owner's number", "Write one at which the owner does not answer.", code="C046"
            )

    def _follow(self, question: OpenQuestion) -> None:
        """After the first entry of a list, ask for another one once this one is complete."""
        path = question.path
        if len(path) > 2 and isinstance(path[-2], int) and path[:-2] not in self._open_lists:  # noqa: PLR2004
            first = another(self._data(self.text), path[:-2])
            if first.path[-1] == path[-1] and first.path[-2] == path[-2] + 1:
                self._open_lists.append(path[:-2])

    def skip(self) -> None:
        """Leave the question now open; with "one more?" it ends the list, and what is meant for sure it confirms."""
        question = self.question()
        assert question is not None, "nothing is asked"
        offers = self._offered.offers
        if len(offers) == 1 and offers[0].sure:
            self.answer("yes")
            return
        self._before.append(self._state())
        if offers:
            self._offered = Offered()
        elif self._again is not None:
            self._again = None
        elif self.adds:
            self._open_lists.pop()
        else:
            self._skipped.add(question.path)

    def back(self) -> bool:
        """Take back the last answer or skip; False where there is none."""
        if not self._before:
            return False
        self.text, skipped, lists, self._offered, self._said = self._before.pop()
        self._skipped, self._open_lists = set(skipped), list(lists)
        return True

    def _state(self) -> _State:
        return self.text, frozenset(self._skipped), tuple(self._open_lists), self._offered, self._said

    # -- what was meant -------------------------------------------------------------------------------

    def _meant(self, question: OpenQuestion, words: str) -> Plain:
        if folded(words) in _AS_BEFORE:
            if question.same:
                return question.same
            raise TellingError(
                f'found "{words}"', "There is nothing before it to repeat. Type the answer.", code="C022"
            )
        return meant(question, words, self._today)

    def _write(self, path: Path_, value: Plain) -> None:
        try:
            made = with_value(self.text, path, value, name=self.name)
        except NotEditableError:
            made = self._opened(path, value)
        problems = [p for p in self._problems(made) if within(p.field, dotted(path))]
        if problems:
            raise TellingError(problems[0].message, problems[0].fix, code=problems[0].code)
        self.text = made

    def _remove(self, path: Path_) -> None:
        """Take the entry of a list out that the question is about."""
        if len(path) < 2 or not isinstance(path[-2], int):  # noqa: PLR2004 - an entry and its first field
            raise TellingError("this is no entry of a list", "Type what is right; Enter keeps it.", code="C022")
        made = without_entry(self.text, path[:-1], name=self.name)
        known = {p.field for p in self._problems(self.text)}
        refuse_any([p for p in self._problems(made) if p.field not in known])
        self.text, self._again = made, None

    def _opened(self, path: Path_, value: Plain) -> str:
        """``supervisor: Ann`` becomes ``supervisor: {name: Ann, phone: …}``; another name stays alone."""
        if self._again is not None and isinstance(value_at(self._data(self.text), path[:-1]), str):
            return with_value(self.text, path[:-1], value, name=self.name)
        held: Any = parse_yaml(self.text, self.name).data
        for step in path[:-1]:
            held = held[step]
        return with_value(self.text, path[:-1], {"name": str(held), str(path[-1]): value}, name=self.name)

    def _data(self, text: str) -> dict[str, object]:
        found = parse_yaml(text, self.name).data
        return found if isinstance(found, dict) else {}

    def _problems(self, text: str) -> tuple[Problem, ...]:
        """What cannot be read in a file, or contradicts itself; what is only not filled in yet is no problem."""
        source = parse_yaml(text, self.name)
        if source.data is None:
            return ()
        missing = [question.path for question in self._asked_of(text) if question.needed]
        try:
            company = read_model(Company, source)
        except InputWrongError as error:
            return tuple(p for p in error.problems if not not_filled_in(p.field, missing, source.data))
        return tuple(
            source.problem(f.path, f.message, f.fix, code=f.code)
            for f in faults(company)
            if value_at(source.data, f.path)
        )

"""One answer written into a company's file, wherever it belongs: as a form sends it, field by field.

The same readers as the interview: what people write is taken as they mean it, or asked back, or refused with what to
write instead. No terminal and no disk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from secor_docs.company.answer_pages import first_key, now_at
from secor_docs.company.edit import NotEditableError, with_value, without_entry, without_value
from secor_docs.company.findings import faults
from secor_docs.company.interview import Interview
from secor_docs.company.model import Company
from secor_docs.company.questions import Offered, Offers, OpenQuestion, kind_at, value_at
from secor_docs.company.spoken import choice_meant, yes_no_meant
from secor_docs.company.unfinished import unfinished
from secor_docs.dates import day_said, read_day
from secor_docs.problems import InputWrongError, Problem, TellingError, refuse_any
from secor_docs.yamlfile import Path_, field_info, parse_yaml, read_model


@dataclass(frozen=True, slots=True)
class AnswerReader:
    """What is needed to read answers about one company.

    Attributes:
        today: the day they are given on.
        trades: the trades of the hazard library.
        offers: what everyday words for a trade or an industry may mean.
        name: the file's name for messages.
    """

    today: date
    trades: Collection[str] = ()
    offers: Offers | None = None
    name: str = "company.yaml"

    def data(self, text: str) -> Mapping[str, Any]:
        """The plain values of a text."""
        found = parse_yaml(text, self.name).data
        return found if isinstance(found, dict) else {}

    def question(self, text: str, path: Path_) -> OpenQuestion:
        """The question for the value at a path, with the words it may be."""
        interview = self._interview(text, path)
        found = interview.question()
        assert found is not None, "it is asked again"
        return found

    def take(self, text: str, path: Path_, words: str, chosen: str = "") -> TakenAnswer:
        """Take one answer.

        Args:
            text: the file.
            path: where the answer belongs.
            words: what was typed; the entries of a list may stand on lines of their own. Nothing empties the value.
            chosen: the number of what was meant, where that was asked back.

        Raises:
            TellingError: it cannot be taken; nothing changes.
            NotEditableError: the file is laid out in a way in which it cannot be written for certain.
        """
        if not words.strip():
            return TakenAnswer(self._emptied(text, path))
        interview = self._interview(text, path)
        interview.answer(words)
        if interview.asking_back and chosen:
            interview.answer(chosen)
            return TakenAnswer(interview.text)
        asked = interview.question() if interview.asking_back else None
        made = self._entry_by_entry(text, path, interview.text)
        return TakenAnswer(made, Offered(asked.offers, asked.why) if asked else Offered())

    def _entry_by_entry(self, text: str, path: Path_, made: str) -> str:
        """The same new list, written so that the lines of entries that stay are left alone."""
        old, new = value_at(self.data(text), path), value_at(self.data(made), path)
        if not (isinstance(old, list) and isinstance(new, list) and old and new):
            return made
        edited = text
        changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        try:
            for kind, start, end, new_start, new_end in reversed(changes):
                if kind == "equal":
                    continue
                same_length = min(end - start, new_end - new_start)
                for number in reversed(range(start + same_length, end)):
                    edited = without_entry(edited, (*path, number), name=self.name)
                if new_end - new_start > same_length and end < len(old):
                    return made  # between two entries nothing is put in line by line
                for number in range(new_end - new_start):
                    edited = with_value(edited, (*path, start + number), new[new_start + number], name=self.name)
        except NotEditableError:
            return made
        return edited if self.data(edited) == self.data(made) else made

    def _interview(self, text: str, path: Path_) -> Interview:
        made = Interview(text, self.today, trades=self.trades, offers=self.offers, name=self.name, mending=True)
        made.reopen(path, takes_out=False)
        return made

    def _emptied(self, text: str, path: Path_) -> str:
        data = self.data(text)
        if not now_at(data, path):
            return text
        if path[-1] == first_key(path[:-1]) and value_at(data, path) is None:
            path = path[:-1]  # a name alone, where a block may stand
        info = field_info(Company, tuple(step for step in path if isinstance(step, str)))
        if info is not None and info.is_required() and not self._may_go(data, path):
            raise TellingError("this is needed", "Write what is right now.", code="C022")
        if self._may_go(data, path):
            path = path[:-1]  # of the whole block nothing else is left
        return without_value(text, path, name=self.name)

    @staticmethod
    def _may_go(data: Mapping[str, Any], path: Path_) -> bool:
        """Whether a value is the last one of a block that need not be there."""
        block = value_at(data, path[:-1])
        if not isinstance(block, Mapping) or len(path) < 3 or isinstance(path[-2], int):  # noqa: PLR2004 - in a block
            return False
        owner = field_info(Company, tuple(step for step in path[:-1] if isinstance(step, str)))
        others = any(value not in (None, "", [], {}) for key, value in block.items() if key != path[-1])
        return owner is not None and not owner.is_required() and not others

    def without_entry(self, text: str, entry: Path_) -> str:
        """The file without one entry of a list.

        Raises:
            InputWrongError: the file would be wrong without it.
            NotEditableError: it cannot be taken out for certain.
        """
        made = without_entry(text, entry, name=self.name)
        refuse_any(self.fresh_problems(text, made))
        return made

    def without_block(self, text: str, block: Path_) -> str:
        """The file without anything behind a block that need not be there.

        Raises:
            NotEditableError: it cannot be taken out for certain.
        """
        return without_value(text, block, name=self.name)

    def with_none(self, text: str, at: Path_) -> str:
        """The file with a list that is empty for good."""
        return with_value(text, at, [], name=self.name)

    def wrong(self, text: str) -> tuple[Problem, ...]:
        """What is written in a text and cannot be read, or contradicts itself; what is only missing is no fault."""
        source = parse_yaml(text, self.name)
        try:
            company = read_model(Company, source)
        except InputWrongError as error:
            return unfinished(error.problems, text, self.name).faults
        found = (fault for fault in faults(company) if value_at(source.data, fault.path))
        return tuple(source.problem(f.path, f.message, f.fix, code=f.code) for f in found)

    def fresh_problems(self, before: str, after: str) -> tuple[Problem, ...]:
        """What is wrong in a text and was not in another; entries of a list may have other numbers now."""
        known = Counter(map(_as_said, self.wrong(before)))
        fresh = []
        for problem in self.wrong(after):
            if known[_as_said(problem)]:
                known[_as_said(problem)] -= 1
            else:
                fresh.append(problem)
        return tuple(fresh)

    def shown(self, text: str, path: Path_) -> str:
        """An answer as a person reads it: a day in words, a yes or a choice in its own word."""
        now = now_at(self.data(text), path)
        return in_words_at(path, now)


def _as_said(problem: Problem) -> tuple[str, str]:
    return re.sub(r"\[\d+\]", "[]", problem.field), problem.message


@dataclass(frozen=True, slots=True)
class TakenAnswer:
    """What came of an answer.

    Attributes:
        text: the file with it.
        asked_back: what it may mean, where that has to be asked; the file is as it was then.
    """

    text: str
    asked_back: Offered = field(default_factory=Offered)


def in_words_at(path: Path_, now: str) -> str:
    """An answer of a file as a person reads it; as it stands where it cannot be read."""
    kind, words = kind_at(path)
    try:
        if kind == "day" and now:
            day = read_day(now, numbers=False)
            return day_said(day, date.min) if day else now
        if kind == "yes or no" and now:
            return "yes" if yes_no_meant(now, str(path[-1])) else "no"
    except TellingError:
        return now
    if kind == "choice" and now:
        return choice_meant(now, words) or now
    return now

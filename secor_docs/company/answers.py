"""Answers to the questions about a company, read as a person means them."""

from __future__ import annotations

import re
from datetime import date

from secor_docs.company.edit import Plain
from secor_docs.company.questions import OpenQuestion
from secor_docs.company.spoken import (
    bare,
    choice_meant,
    measure_of,
    number_meant,
    says_me,
    says_none,
    says_not_yet,
    yes_no_meant,
)
from secor_docs.dates import read_day, read_spoken_day
from secor_docs.names import same
from secor_docs.problems import TellingError, nearest, short
from secor_docs.yamlfile import unprintable

_LIES_AHEAD = frozenset({"expires", "term_end", "next_review", "end", "end_date", "to", "due", "evaluation_start"})
_LEAVES_OPEN = frozenset(
    {"?", "don't know", "dont know", "i don't know", "not sure", "no idea", "idk", "later", "skip"}
)


def leaves_open(question: OpenQuestion, words: str) -> bool:
    """Whether an answer only says that there is nothing to say yet, so that the question is skipped."""
    word = bare(words)
    if word in _LEAVES_OPEN or words.strip() == "?":
        return not any(bare(choice) == "unknown" for choice in question.choices)
    if question.needed or question.none_counts or question.kind == "yes or no":
        return False
    if question.kind == "choice" and choice_meant(words, question.choices) is not None:
        return False
    return says_none(words) or says_not_yet(words)


def meant(question: OpenQuestion, words: str, today: date) -> Plain:
    """What an answer to a question says, as a person would mean it.

    Raises:
        TellingError: it cannot be taken.
    """
    if any(unprintable(char) for char in words):
        raise TellingError("there is a character in it that cannot be printed", "Type it again.", code="Y003")
    if question.known and re.fullmatch(r"\d{1,2}", words) and 0 < int(words) <= len(question.known):
        return question.known[int(words) - 1]
    if question.known:
        return next((name for name in question.known if same(name, words)), words)
    return _READ[question.kind](question, words, today)


def _yes_or_no(question: OpenQuestion, words: str, _today: date) -> Plain:
    answer = yes_no_meant(words, str(question.path[-1]))
    assert answer is not None, "an empty answer is a skip"
    return answer


def _choice(question: OpenQuestion, words: str, _today: date) -> Plain:
    if (found := choice_meant(words, question.choices)) is not None:
        return found
    numbered = question.path[:1] != ("trades",)  # they are not shown as a list with numbers
    if numbered and re.fullmatch(r"\d{1,2}", words.strip()) and 0 < int(words) <= len(question.choices):
        return question.choices[int(words) - 1]
    # A trade is looked for by its words, and what was not found so is not guessed by its letters.
    guess = "" if question.path[:1] == ("trades",) else nearest(words, question.choices)
    raise TellingError(f'found "{short(words)}"', f"Write one of: {', '.join(question.choices)}.{guess}", code="Y015")


def _day(question: OpenQuestion, words: str, today: date) -> Plain:
    try:
        day = read_day(words, numbers=False)
    except TellingError:
        if question.path[-1] in _LIES_AHEAD:
            raise  # without its year such a day could be this year's or a later one
        day = read_spoken_day(words, today)
    assert day is not None, "an empty answer is a skip"
    return day


def _whole_number(question: OpenQuestion, words: str, today: date) -> Plain:
    number = _number(question, words, today)
    assert isinstance(number, float | int), "a number"
    if number != int(number):
        raise TellingError(f'found "{short(words)}"', "Write a whole number.", code="Y017")
    return int(number)


def _number(question: OpenQuestion, words: str, _today: date) -> Plain:
    number = number_meant(words, measure_of(str(question.path[-1])))
    if number is None:
        raise TellingError(f'found "{short(words)}"', f"Write a number, such as {question.example}.", code="Y017")
    return int(number) if number == int(number) else number


def _list(_question: OpenQuestion, words: str, _today: date) -> Plain:
    apart = r"\n" if "\n" in words.strip() else r"[,;]"
    return [part.strip() for part in re.split(apart, words) if part.strip()]


def _text(question: OpenQuestion, words: str, _today: date) -> Plain:
    ours = question.path[-1] == "prime_contractor" and (
        says_me(words) or bare(words) in {"we", "we are", "our company"}
    )
    return "us" if ours else words


_READ = {
    "yes or no": _yes_or_no,
    "choice": _choice,
    "day": _day,
    "whole number": _whole_number,
    "number": _number,
    "list": _list,
    "text": _text,
    "person": _text,
}

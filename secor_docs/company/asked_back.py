"""What an answer was perhaps meant to say, to be asked back: whom a first name names, which day has no year.

Nothing here is written before a person has said yes to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches

from secor_docs.company.questions import EMPLOYED, Offer, Offered, OpenQuestion
from secor_docs.company.spoken import bare, doubtful_yes_no, says_me
from secor_docs.dates import coming_day, long_date, readings
from secor_docs.names import folded, same, unaccented
from secor_docs.problems import TellingError, short
from secor_docs.values import listed

_NOT_THE_OWNER = ("policies", "vh_alternate_contact", "name")
_FIT = 0.75
"""From this likeness on, a name is taken for a slip in the name of one of the people."""


def named(words: str, people: Sequence[str], owner: str = "") -> tuple[str, ...]:
    """The people that words may name: the whole name, a first or last name, or the beginning of one.

    Args:
        words: what was typed, such as ``mike`` or ``andre l``.
        people: the names of the people.
        owner: who is meant by "me".
    """
    if re.fullmatch(r"\d{1,2}", words.strip()):
        number = int(words)
        return (people[number - 1],) if 0 < number <= len(people) else ()
    if says_me(words):
        return (owner,) if owner in people else ()
    if whole := tuple(name for name in people if same(name, words)):
        return whole
    typed = _parts(words)
    fitting = [name for name in people if typed and all(part in _parts(name) for part in typed)]
    if not fitting and len(typed) == 2:  # noqa: PLR2004 - a first name and the beginning of the last
        fitting = [n for n in people if typed[0] in _parts(n) and any(p.startswith(typed[-1]) for p in _parts(n)[1:])]
    return tuple(fitting)


def _parts(name: str) -> list[str]:
    return [part for part in re.split(r"[\s.]+", unaccented(folded(name))) if part]


def whom(question: OpenQuestion, words: str) -> Offered:
    """Who is meant by an answer to a question for a person; nothing where it can be taken as it is.

    Raises:
        TellingError: it names nobody who may be named here.
    """
    people = question.known
    alone = re.sub(r"^(?:my|our) (?:\w+[ -]?in[ -]law|\w+) (?=\w)", "", words.strip(), flags=re.IGNORECASE)
    split = [p for p in re.split(r"\s*(?:[,;&+/]|\band\b|\bet\b)\s*", words, flags=re.IGNORECASE) if p.strip()]
    if re.fullmatch(r"\d{1,2}(?: +\d{1,2})+", words.strip()):
        split = words.split()
    each = [named(part, people, question.owner) for part in split]
    if len(split) > 1 and any(each):
        return _several(question, words, each)
    found = named(words, people, question.owner) or named(alone, people, question.owner)
    if says_me(words) and not found:
        fix = f"Write one of: {', '.join(people)}." if people else "Write the first and last name."
        raise TellingError(f'found "{short(words)}"', fix, code="C022")
    if _key(question) == _NOT_THE_OWNER and found == (question.owner,):
        raise TellingError(
            f"{question.owner} is the owner",
            "Write somebody else; a person from outside will do, with a phone.",
            code="C046",
        )
    if len(found) == 1 and (same(found[0], words) or words.strip().isdecimal()):
        return Offered()
    if found:
        return Offered(tuple(Offer(name, name, sure=len(found) == 1) for name in found))
    return _stranger(question, alone)


def _several(question: OpenQuestion, words: str, each: Sequence[tuple[str, ...]]) -> Offered:
    names = list(dict.fromkeys(found[0] for found in each if len(found) == 1))
    listing = question.path[0] == "people" and isinstance(question.path[-2], int)
    if not listing or any(len(found) != 1 for found in each):
        one = "One name at a time; you are asked for more." if listing else "Write one name."
        raise TellingError(f'found "{short(words)}"', one, code="C022")
    return Offered((Offer(names[0], listed(names), sure=True, also=tuple(names[1:])),))


def _stranger(question: OpenQuestion, words: str) -> Offered:
    """Somebody who is not among the people: kept only when that is confirmed."""
    people = question.known
    if not people or _begins_a_person(question):
        return Offered()
    close = get_close_matches(folded(words), [folded(name) for name in people], n=1, cutoff=_FIT)
    offers = [Offer(name, name) for name in people if folded(name) in close]
    if question.path[:2] in EMPLOYED:
        if not offers:
            raise TellingError(
                f'"{short(words)}" is not among your people', f"Write one of: {', '.join(people)}.", code="C015"
            )
        return Offered(tuple(offers))
    outside = Offer(words, f"{words}, who is not among your people")
    return Offered((*offers, outside), "The name is printed as it stands here.")


def chosen_several(offers: Sequence[Offer], words: str) -> Offer | None:
    """Several of the things offered at once: ``both``, ``1 and 2``."""
    numbers = (
        re.findall(r"\d{1,2}", words)
        if re.fullmatch(r"\d{1,2}(?:(?:\s*[,&+]\s*|\s+and\s+|\s+)\d{1,2})+", words)
        else ()
    )
    if words in {"both", "all", "all of them"}:
        chosen = list(offers)
    else:
        chosen = [offers[int(n) - 1] for n in numbers if 0 < int(n) <= len(offers)]
    if len(chosen) < 2 or (numbers and len(chosen) != len(numbers)):  # noqa: PLR2004 - several
        return None
    return Offer(chosen[0].value, "", also=tuple(offer.value for offer in chosen[1:]))


_ONE_BY_ONE = frozenset({"course", "unit", "product", "name"})


def several_things(question: OpenQuestion, words: str) -> Offered:
    """Several courses, vehicles, tools or products on one line, to be entries of their own or one."""
    path = question.path
    people = _key(question) == ("employees", "name")
    listing = people or path[0] in {"vehicles", "equipment", "chemicals"} or "courses" in path
    parts = [part.strip() for part in re.split(r"[,;&]|\band\b" if people else "[,;]", words) if part.strip()]
    if not listing or path[-1] not in _ONE_BY_ONE or len(parts) < 2 or any(len(p) < 2 for p in parts):  # noqa: PLR2004
        return Offered()
    apart = Offer(parts[0], f"{len(parts)} of them: {listed(parts)}", also=tuple(parts[1:]))
    return Offered((apart, Offer(words, f"one: {words}")))


def _key(question: OpenQuestion) -> tuple[str | int, ...]:
    return tuple(step for step in question.path if isinstance(step, str))


def _begins_a_person(question: OpenQuestion) -> bool:
    """Whether the question is for somebody who is put on the list of people by it."""
    return _key(question) in {("employees", "name"), ("people", "owner", "name")}


def perhaps(question: OpenQuestion, words: str, today: date) -> Offered:
    """What an answer that cannot be taken as it is was perhaps meant to say."""
    values: Sequence[tuple[str, str]] = ()
    if question.kind == "day":
        days = readings(words) or tuple(filter(None, (coming_day(words, today),)))
        values = [(str(day), long_date(day)) for day in days]
    elif question.kind in {"number", "whole number"}:
        found = re.fullmatch(r"(\d{1,4}) ?(?:-|to|or) ?(\d{1,4})(?: ?[a-z]+)?", bare(words).replace(" ", "-", 1))
        found = found or re.fullmatch(r"(\d{1,4}) ?(?:to|or) ?(\d{1,4})(?: ?[a-z]+)?", bare(words))
        values = [(number, number) for number in found.groups()] if found else ()
    elif question.kind == "yes or no":
        meant = doubtful_yes_no(words, str(question.path[-1]))
        values = [(meant, meant)] if meant else ()
    elif question.kind == "choice" and question.path[:1] != ("trades",):
        word = bare(words)
        like = [c for c in question.choices if len(word) > 2 and bare(c).startswith(word)]  # noqa: PLR2004
        like = like or get_close_matches(word, question.choices, n=1, cutoff=0.7)
        values = [(choice, choice) for choice in like]
    return Offered(tuple(Offer(value, label) for value, label in values))

"""What is still to be asked about a company: one question for each fact that is needed or missed, in plain words.

Works on the plain values of the file, so that it can ask from the first empty line on, before the file can be read
as a company at all. Needed facts come first, then those whose place in the binder would be marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any, Literal

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from secor_docs.company.gaps import gaps, label_of
from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company, no_fixed_site
from secor_docs.company.people import Assessor, Employee, FirstAider, Person, RescueWorker
from secor_docs.company.roles import without_phone
from secor_docs.names import same
from secor_docs.yamlfile import Path_, choices, field_info, holds, inner_model, is_list

AnswerKind = Literal["text", "yes or no", "choice", "day", "whole number", "number", "list", "person"]

_KINDS: tuple[tuple[type, AnswerKind], ...] = (
    (bool, "yes or no"),
    (date, "day"),
    (str, "text"),
    (float, "number"),
    (int, "whole number"),
)
_NAMES_OF_PEOPLE = frozenset({"secor_trained_employee", "who"})
"""Fields of text that name one of the people."""


EMPLOYED: frozenset[Path_] = frozenset({("people", "hs_representative"), ("certification", "secor_trained_employee")})
"""Roles of employees only: the owner has them too only if he or she is on the list of people."""

_EXPLAINED: Mapping[str, str] = {
    "company.legal_name": "It is on your WCB statement and on the letters from the WCB.",
    "company.wcb_account": "Hyphens and blanks in it do not matter; zeros in front do.",
    "company.office_address": "No office? Write your home address.",
    "company.fixed_sites": "Say no if you go from customer to customer, as a service plumber does; what is asked then "
    "fits that.",
    "company.acsa_membership": "automatic: your WCB industry code makes you a member, without a fee. associate: you pay "
    "a yearly fee. not yet: you are no member. Write unknown if you do not know.",
    "company.is_prime_contractor": "Where several employers work on one site, the prime contractor is the one who "
    "coordinates the safety of all: mostly the general contractor or the owner of the site. If that is never you, "
    "write never.",
    "sites.prime_contractor": "That is who coordinates the safety of all employers on this site: the general contractor, "
    "the owner, or you (write us).",
    "certification.secor_trained_employee": "The courses are Principles of Health and Safety Management (PHSM) and one "
    "of CSTS, RSTS, ESTS or PCST. Several full-time employees may share them; name the one who has most of them.",
    "certification.industry_course": "The letters are on the certificate.",
    "assessor.phsm_date": "PHSM is Principles of Health and Safety Management; the date is on the certificate.",
    "certification.evaluation_start": "The evaluation is the check of your program at the end, after three months of "
    "records. A plan is enough; you can change it.",
    "dates.issued": "From this day on your people work by the program: the day the policy is signed. Today or a day soon; "
    "never a day on which nobody had it yet.",
    "people.hs_representative.name": "Somebody the other workers choose.",
    "policies.vh_alternate_contact.name": "A worker who is harassed by the owner must be able to tell somebody else.",
}
"""Words that not everybody knows, explained where they are asked for; by the key, without the numbers of lists."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that was perhaps meant, to be confirmed.

    Attributes:
        value: what would be written.
        label: what it is, in words.
        sure: it is what the words mean; a yes is enough.
        also: what would be written besides, as further entries of the list.
    """

    value: str
    label: str
    sure: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What an answer in everyday words may mean.

    Attributes:
        offers: what would be written, to be confirmed.
        note: what else is known about the words; alone, what to do where nothing can be offered.
    """

    offers: tuple[Offer, ...] = ()
    note: str = ""


Offers = Callable[[Path_, str], Offered]
"""What words given for the value at a path may mean."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One fact to ask for.

    Attributes:
        path: where the answer goes; a number one past the end of a list adds an entry.
        asks: the fact in words.
        whose: the site, person or part of the file it belongs to; may be empty.
        why: what it is for.
        example: an example as a person would write it.
        kind: what sort of answer it takes.
        choices: the words it may be, where they are few.
        needed: nothing can be built without it.
        none_counts: "none" is an answer: the list stays empty for good.
        same: the answer given for the entry before, to be taken again.
        known: names of people it is likely one of.
        owner: the owner's name, for an answer that says "me".
        offers: what was perhaps meant by the answer given; one of them is to be confirmed.
    """

    path: Path_
    asks: str
    whose: str
    why: str
    example: str
    kind: AnswerKind
    choices: tuple[str, ...] = ()
    needed: bool = False
    none_counts: bool = False
    same: str = ""
    known: tuple[str, ...] = ()
    owner: str = ""
    offers: tuple[Offer, ...] = ()


def questions(data: Mapping[str, Any]) -> tuple[OpenQuestion, ...]:
    """Everything still to ask, the most needed first.

    Args:
        data: the plain values of ``company.yaml``; empty for a new one.
    """
    needed = _about_sites(data, tuple(_needed(Company, data, ())))
    first = tuple(question_for(data, path, needed=True) for path in needed)
    return (*first, *_optional(data, needed))


def _optional(data: Mapping[str, Any], needed: Sequence[Path_]) -> tuple[OpenQuestion, ...]:
    """What is asked when the needed facts are there, or are left open for now."""
    try:
        company = Company.model_validate(_stood_in_for(data, needed))
    except ValidationError:
        return ()  # what is written cannot be read; that is reported before anything is asked
    open_ = gaps(company)
    paths = [_first_of(gap.path) for gap in open_]
    said = {gap.path: _sentence(gap.why) for gap in open_ if gap.left}
    paths += [(*role.path, "phone") for role in without_phone(company)]
    asked = [question_for(data, path) for path in dict.fromkeys(paths) if not _about_nothing(data, path, needed)]
    asked = [replace(q, why=f"{said[q.path]} {q.why}") if q.path in said else q for q in asked]
    if company.business.industry_codes or company.trades:
        return tuple(asked)
    # Without a code or a trade nothing says which work the company does: one of the two is needed, after the rest.
    deciding = [
        replace(q, needed=not needed)
        for q in asked
        if q.path[:2] == ("company", "industry_codes") or q.path[0] == "trades"
    ]
    return (*deciding, *(q for q in asked if q.path not in {d.path for d in deciding}))


def _stood_in_for(data: Mapping[str, Any], needed: Sequence[Path_]) -> Mapping[str, Any]:
    """The values with an example at each needed place, so that what else is missing can be told already."""
    made = deepcopy(dict(data))
    for path in needed:
        held: Any = made
        for step, after in pairwise(path):
            if not _holds_step(held, step):
                return data  # something else stands where a block belongs, and the model says so
            if isinstance(step, int):
                held.extend({} for _ in range(step + 1 - len(held)))
            if (value_at(held, (step,)) or None) is None:
                held[step] = [] if isinstance(after, int) else {}
            held = held[step]
        if not _holds_step(held, path[-1]):
            return data
        held[path[-1]] = _example(path)
    return made


def _holds_step(held: object, step: str | int) -> bool:
    return isinstance(held, list if isinstance(step, int) else dict)


def _example(path: Path_) -> str:
    info = _info(path)
    words = choices(info.annotation)
    return words[0] if words else str((info.examples or ["x"])[0]).strip('"')


def _about_nothing(data: Mapping[str, Any], path: Path_, needed: Sequence[Path_]) -> bool:
    """Whether a question is about an entry that has no name yet, or is needed and asked for already."""
    entries = (path[:end] for end in range(2, len(path)) if isinstance(path[end - 1], int))
    unnamed = {p[:-1] for p in needed if p[-1] == "name" or not isinstance(p[-2], int)}
    began = _begins(path) and path[:-2] not in {p[:-2] for p in needed}
    return path in needed or any(
        entry in unnamed or (value_at(data, entry) in (None, "", {}) and not (began and entry == path[:-1]))
        for entry in entries
    )


def another(data: Mapping[str, Any], path: Path_) -> OpenQuestion:
    """The question for one more entry of a list at ``path``."""
    return question_for(data, _first_of(path, len(value_at(data, path) or ())))


def question_for(data: Mapping[str, Any], path: Path_, *, needed: bool = False) -> OpenQuestion:
    """The question for the value at a path.

    Args:
        data: the plain values of the file.
        path: the value.
        needed: nothing can be built without it.
    """
    info = _info(path)
    carrier = _info(tuple(step for step in path[:-1] if isinstance(step, str))) if _begins(path) else info
    key = ".".join(step for step in path if isinstance(step, str))
    gap = _extra(carrier)
    said = str(gap.get("gap", "")).partition("; write []")[0]  # here "none" is typed, and the hint says so
    parts = [_sentence(part) for part in (said, info.description if carrier is not info else "") if part]
    kind = _kind(path)
    example = str((info.examples or [""])[0])
    return OpenQuestion(
        path,
        (carrier.description or label_of(str(path[-1]), info)).split(";")[0].rstrip("."),
        _whose(data, path),
        " ".join([*parts, *filter(None, (_EXPLAINED.get(key),))]),
        example.strip('"') if kind != "list" else example.strip("[]"),
        kind,
        choices(info.annotation),
        needed,
        bool(gap.get("none_counts")),
        _same(data, path) or (_phone_elsewhere(data, path) if path[-1] == "phone" else ""),
        _people(data, path) if kind == "person" else (),
        _owners_name(data) if kind == "person" and path[:2] != ("people", "owner") else "",
    )


def kind_at(path: Path_) -> tuple[AnswerKind, tuple[str, ...]]:
    """What sort of answer the value at a path takes, and the words it may be."""
    return _kind(path), choices(_info(path).annotation)


def _begins(path: Path_) -> bool:
    """Whether a path is the first field of its block, so that its question is the one about the block."""
    owner = _owner(path)
    if owner is None or len(path) <= 2:  # noqa: PLR2004 - a part of the file and one of its keys
        return False
    name, info = next(iter(owner.model_fields.items()))
    return path[-1] == (info.alias or name)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _needed(model: type[BaseModel], data: Any, path: Path_) -> Iterator[Path_]:
    """The required values that are missing, in the order of the file."""
    given = data if isinstance(data, Mapping) else {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        value, inner = given.get(key), inner_model(info.annotation)
        here = (*path, key)
        if inner is None or not issubclass(inner, Fact):
            if info.is_required() and value in (None, "", []):
                yield here
        elif is_list(info.annotation):
            items = value if isinstance(value, list) else []
            for number, item in enumerate(items or ([{}] if info.is_required() else [])):
                if not isinstance(item, str):
                    yield from _needed(inner, item, (*here, number))
        elif not isinstance(value, str) and (value is not None or info.is_required()):
            yield from _needed(inner, value, here)


_FIXED_SITES: Path_ = ("company", "fixed_sites")


def _about_sites(data: Mapping[str, Any], needed: Sequence[Path_]) -> tuple[Path_, ...]:
    """Whether there is a fixed site is asked before the first one, and without one no site is needed."""
    sites = data.get("sites")
    if isinstance(sites, list) and any(not isinstance(site, dict) or any(site.values()) for site in sites):
        return tuple(needed)
    first = [path for path in needed if path[0] != "sites"]
    if no_fixed_site(data):
        return tuple(first)
    asked = value_at(data, _FIXED_SITES) is not None
    return (*first, *(() if asked else (_FIXED_SITES,)), *(path for path in needed if path[0] == "sites"))


def _first_of(path: Path_, number: int = 0) -> Path_:
    """Where a question about a block or a list of blocks begins: with the first field of its first entry."""
    info = _info(path)
    inner = inner_model(info.annotation)
    if inner is None or not issubclass(inner, Fact):
        return path
    first_name, first = next(iter(inner.model_fields.items()))
    start = (*path, number) if is_list(info.annotation) else path
    return _first_of((*start, first.alias or first_name))


def _info(path: Path_) -> FieldInfo:
    return _info_by_name(tuple(step for step in path if isinstance(step, str)))


@cache  # an interview asks for each of the few hundred fields over and over
def _info_by_name(names: tuple[str, ...]) -> FieldInfo:
    found = field_info(Company, names) if names else None
    return found or FieldInfo(annotation=str)


def _extra(info: FieldInfo) -> Mapping[str, Any]:
    return info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}


def _kind(path: Path_) -> AnswerKind:
    return _kind_by_name(tuple(step for step in path if isinstance(step, str)))


@cache
def _kind_by_name(path: tuple[str, ...]) -> AnswerKind:
    annotation = _info_by_name(path).annotation
    owner = _owner(path)
    of_person = (
        owner is not None
        and issubclass(owner, Person | FirstAider | RescueWorker | Employee | Assessor)
        and path[-1] == "name"
    )
    if of_person or path[-1] in _NAMES_OF_PEOPLE:
        return "person"
    if is_list(annotation):
        return "list"
    if choices(annotation):
        return "choice"
    return next((word for kind, word in _KINDS if holds(annotation, kind)), "text")


def _owner(path: Path_) -> type[BaseModel] | None:
    names = tuple(step for step in path[:-1] if isinstance(step, str))
    return inner_model(_info(names).annotation) if names else None


def value_at(data: Any, path: Path_) -> Any:
    """The plain value at a path; None where there is none."""
    for step in path:
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, Sequence) and not isinstance(data, str) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def _whose(data: Mapping[str, Any], path: Path_) -> str:
    """What a value belongs to: the name of its entry, or the block it is in."""
    for end in range(len(path) - 1, 0, -1):
        entry = value_at(data, path[:end])
        if isinstance(path[end - 1], int):
            words = entry if isinstance(entry, Mapping) else {}
            called = words.get("name") or next(iter(words.values()), None)
            if isinstance(called, str) and path[end:] != (next(iter(words), ""),):
                inner = path[end:-1]
                return f"{_block_words(path[:-1])} of {called}" if inner and isinstance(inner[-1], str) else called
    if _begins(path):
        return ""  # the question is about the block itself
    block = [step for step in path[:-1] if isinstance(step, str)]
    return _block_words(path[:-1]) if block and block[-1] not in {"company", "policies", "dates"} else ""


def _block_words(path: Path_) -> str:
    words = label_of(str(path[-1]), _info(path))
    return f"{words[:1].lower()}{words[1:]}"


_EACH_ITS_OWN = frozenset(
    {"address", "phone", "training", "certificate_no", "plate", "orientation_date", "issued", "expires", "date"}
)
"""What two entries of a list hardly ever share, so that it is not offered again."""


def _same(data: Mapping[str, Any], path: Path_) -> str:
    """The answer that the entry before has at the same place."""
    for position in range(len(path) - 2, -1, -1):
        step = path[position]
        if (
            isinstance(step, int)
            and step > 0
            and path[-1] not in _EACH_ITS_OWN
            and not (_begins(path) and position == len(path) - 2)
        ):
            found = value_at(data, (*path[:position], step - 1, *path[position + 1 :]))
            return found if isinstance(found, str) else ""
    return ""


def _people(data: Mapping[str, Any], path: Path_) -> tuple[str, ...]:
    """The names a person is likely one of: the owner and the employees; for a new employee, whoever is not one yet."""
    first = _owners_name(data)
    names: list[Any] = [e.get("name") if isinstance(e, Mapping) else e for e in value_at(data, ("employees",)) or ()]
    if path[0] == "employees" and "supervisor" not in path:
        offered: list[Any] = [first] if first not in names else []
    elif path[:2] in EMPLOYED or path[:2] == ("people", "owner"):
        offered = names
    else:
        offered = [first, *names]
    return tuple(dict.fromkeys(name for name in offered if isinstance(name, str) and name))


def _phone_elsewhere(data: Mapping[str, Any], path: Path_) -> str:
    """The number that the same person has in another role."""
    who = value_at(data, (*path[:-1], "name"))
    found = [entry["phone"] for entry in _blocks(data) if entry.get("phone") and _is_of(entry, who)]
    return found[0] if found and isinstance(found[0], str) else ""


def _is_of(entry: Mapping[str, Any], who: object) -> bool:
    name = entry.get("name")
    return isinstance(name, str) and isinstance(who, str) and same(name, who)


def _blocks(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield value
    for inner in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _blocks(inner)


def _owners_name(data: Mapping[str, Any]) -> str:
    owner = value_at(data, ("people", "owner"))
    name = owner.get("name") if isinstance(owner, Mapping) else owner
    return name if isinstance(name, str) else ""

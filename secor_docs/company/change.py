"""What changes in a company, written into ``company.yaml``: a person joined or left, a site began, a truck was sold.

Each kind of change is a row of one table: what is asked, and which values it sets. No terminal and no disk: a face
hands in the text of the file and the answers, and takes the new text. What things were called before is kept as
``formerly``, so that their records go on counting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from secor_docs.company.answers import meant
from secor_docs.company.asked_back import named
from secor_docs.company.edit import Plain, with_value, without_entry
from secor_docs.company.findings import faults
from secor_docs.company.model import Company
from secor_docs.company.questions import Offers, OpenQuestion, question_for, value_at
from secor_docs.company.roles import Role, roles
from secor_docs.names import same
from secor_docs.problems import TellingError, nearest, refuse_any
from secor_docs.values import listed
from secor_docs.yamlfile import Path_, parse_yaml, read_model

GONE = object()
"""In place of a value: the entry of the list is taken out."""

Edit = tuple[Path_, Any]
Answers = Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a change.

    Attributes:
        key: the name of its option, such as ``day``.
        asks: the question.
        like: a place in company.yaml that takes the same kind of answer.
        among: the names it is one of; None where any answer of its kind will do.
        needed: the change cannot be written without it.
    """

    key: str
    asks: str
    like: Path_
    among: Callable[[Company], Sequence[str]] | None = None
    needed: bool = True


@dataclass(frozen=True, slots=True)
class KindOfChange:
    """A kind of change.

    Attributes:
        key: its name on the command line.
        title: what happened, in words.
        asked: what is asked, in this order.
        edits: the values it sets.
        roles_of: the question whose answer names somebody; who has his roles now is asked as well.
    """

    key: str
    title: str
    asked: tuple[Asked, ...]
    edits: Callable[[Company, Mapping[str, Any], Answers], Iterator[Edit]]
    roles_of: str = ""


def people_here(company: Company) -> tuple[str, ...]:
    """The people who have not left."""
    return tuple(e.name if company.employee(e.name) is e else f"{e.name} ({e.id})" for e in company.current_employees)


def _sites(company: Company) -> tuple[str, ...]:
    return tuple(site.name for site in company.sites if not site.per_call)


def _things(company: Company) -> tuple[str, ...]:
    return (
        *(vehicle.unit for vehicle in company.vehicles if vehicle.sold is None),
        *(item.name for item in company.equipment if item.sold is None),
    )


# -- the edits of each kind ------------------------------------------------------------------------------


def _joined(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    entry = {"name": said["who"], "role": said["role"], "hire_date": said["day"]}
    entry |= {key: said[key] for key in ("full_time", "supervisor", "young_or_new") if key in said}
    yield ("employees", len(company.employees)), entry


def _left(company: Company, data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    number = _employee(company, said["who"])
    yield ("employees", number, "end_date"), said["day"]
    instead = said.get("instead")
    out = []
    for role in roles_of(company, str(said["who"])):
        handed_on = bool(instead) and not _own(role)
        if handed_on:
            yield _renamed(data, role.path, str(instead), _phone(company, str(instead)))
        elif isinstance(role.path[-1], int):
            out.append(role.path)
    yield from ((path, GONE) for path in sorted(out, key=str, reverse=True))


def _role(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    number = _employee(company, said["who"])
    yield ("employees", number, "role"), said["role"]
    listed = [s.name for s in company.people.supervisors]
    name = company.employees[number].name
    if said.get("supervises") is True and not any(same(name, one) for one in listed):
        yield ("people", "supervisors", len(listed)), name
    if said.get("supervises") is False:
        yield from (
            (("people", "supervisors", n), GONE) for n, one in reversed(list(enumerate(listed))) if same(name, one)
        )


def _person_renamed(company: Company, data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    number = _employee(company, said["who"])
    person = company.employees[number]
    held = roles_of(company, person.name)
    yield ("employees", number, "name"), said["to"]
    yield ("employees", number, "formerly"), [*person.formerly, person.name]
    for role in held:
        yield _renamed(data, role.path, str(said["to"]))


def _site_began(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    entry = {"name": said["name"], "address": said["address"], "start": said["day"]}
    entry |= {key: said[key] for key in ("supervisor",) if key in said}
    yield ("sites", len(_sites(company))), entry


def _site_ended(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    yield ("sites", _index(_sites(company), said["site"]), "end"), said["day"]


def _site_renamed(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    number = _index(_sites(company), said["site"])
    site = company.sites[number]
    yield ("sites", number, "name"), said["to"]
    yield ("sites", number, "formerly"), [*site.formerly, site.name]


def _trade(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    yield ("trades", len(company.trades)), {"name": said["trade"]}


def _legal_name(company: Company, data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    was = company.business
    yield ("company", "legal_name"), said["to"]
    yield ("company", "formerly"), [*was.formerly, was.legal_name]
    shown = value_at(data, ("company", "operating_name"))
    if isinstance(shown, str) and same(shown, was.legal_name):
        yield ("company", "operating_name"), said["to"]


def _vehicle(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    entry = {"unit": said["unit"]} | {key: said[key] for key in ("make", "model", "plate") if key in said}
    yield ("vehicles", len(company.vehicles)), entry


def _equipment(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    entry = {"name": said["name"]} | {key: said[key] for key in ("type", "serial") if key in said}
    yield ("equipment", len(company.equipment)), entry


def _sold(company: Company, _data: Mapping[str, Any], said: Answers) -> Iterator[Edit]:
    units = [v.unit for v in company.vehicles]
    if any(same(unit, str(said["what"])) for unit in units):
        yield ("vehicles", _index(units, said["what"]), "sold"), said["day"]
    else:
        yield ("equipment", _index([e.name for e in company.equipment], said["what"]), "sold"), said["day"]


_NEW = 0
"""In a place that shows a kind of answer: any entry of the list will do."""
_SUPERVISOR = Asked(
    "supervisor", "Who supervises", ("employees", _NEW, "supervisor", "name"), people_here, needed=False
)
_WHO = Asked("who", "Who", ("employees", _NEW, "name"), people_here)

KINDS_OF_CHANGE: tuple[KindOfChange, ...] = (
    KindOfChange(
        "joined",
        "a person joined",
        (
            Asked("who", "First and last name", ("employees", _NEW, "role")),
            Asked("role", "Job title", ("employees", _NEW, "role")),
            Asked("day", "First day of work", ("employees", _NEW, "hire_date")),
            Asked(
                "full_time",
                "Full-time: 30 to 40 hours a week, all year",
                ("employees", _NEW, "full_time"),
                needed=False,
            ),
            Asked(
                "young_or_new",
                "Under 25, or less than six months in the trade",
                ("employees", _NEW, "young_or_new"),
                needed=False,
            ),
            _SUPERVISOR,
        ),
        _joined,
    ),
    KindOfChange(
        "left",
        "a person left",
        (_WHO, Asked("day", "Last day of work", ("employees", _NEW, "hire_date"))),
        _left,
        roles_of="who",
    ),
    KindOfChange(
        "role",
        "a person has another job or supervises now",
        (
            _WHO,
            Asked("role", "Job title now", ("employees", _NEW, "role")),
            Asked("supervises", "Supervises others", ("employees", _NEW, "full_time"), needed=False),
        ),
        _role,
    ),
    KindOfChange(
        "person-renamed",
        "a person has another name",
        (_WHO, Asked("to", "New first and last name", ("employees", _NEW, "role"))),
        _person_renamed,
    ),
    KindOfChange(
        "site-began",
        "a site began",
        (
            Asked("name", "What everyone calls the site", ("sites", _NEW, "name")),
            Asked("address", "Street address or legal land description", ("sites", _NEW, "address")),
            Asked("day", "First day on the site", ("sites", _NEW, "start")),
            _SUPERVISOR,
        ),
        _site_began,
    ),
    KindOfChange(
        "site-ended",
        "a site ended",
        (
            Asked("site", "Which site", ("sites", _NEW, "name"), _sites),
            Asked("day", "Last day on it", ("sites", _NEW, "start")),
        ),
        _site_ended,
    ),
    KindOfChange(
        "site-renamed",
        "a site is called otherwise",
        (
            Asked("site", "Which site", ("sites", _NEW, "name"), _sites),
            Asked("to", "New name", ("sites", _NEW, "name")),
        ),
        _site_renamed,
    ),
    KindOfChange("trade", "a new trade", (Asked("trade", "The trade by its key", ("trades", _NEW, "name")),), _trade),
    KindOfChange(
        "legal-name",
        "the company has a new legal name, on the same WCB account",
        (Asked("to", "New legal name, as WCB has it now", ("company", "legal_name")),),
        _legal_name,
    ),
    KindOfChange(
        "vehicle-bought",
        "a vehicle or trailer was bought",
        (
            Asked("unit", "The name or number everyone uses", ("vehicles", _NEW, "unit")),
            Asked("make", "Make", ("vehicles", _NEW, "make"), needed=False),
            Asked("model", "Model", ("vehicles", _NEW, "model"), needed=False),
            Asked("plate", "Licence plate", ("vehicles", _NEW, "plate"), needed=False),
        ),
        _vehicle,
    ),
    KindOfChange(
        "equipment-bought",
        "a tool, machine or piece of gear was bought",
        (
            Asked("name", "What it is, with its own number", ("equipment", _NEW, "name")),
            Asked("type", "Its kind", ("equipment", _NEW, "type"), needed=False),
            Asked("serial", "Serial number", ("equipment", _NEW, "serial"), needed=False),
        ),
        _equipment,
    ),
    KindOfChange(
        "sold",
        "a vehicle, machine or tool was sold or scrapped",
        (
            Asked("what", "Which one", ("sites", _NEW, "name"), _things),
            Asked("day", "The day", ("sites", _NEW, "start")),
        ),
        _sold,
    ),
)
"""Every kind of change, in the order it is offered."""


def kind_of_change(key: str) -> KindOfChange:
    """The kind with this key."""
    return next(kind for kind in KINDS_OF_CHANGE if kind.key == key)


class ChangeForm:
    """The questions of one change, their answers, and the text of the file with it.

    Attributes:
        kind: what happened.
        said: the answers so far, by key.
    """

    def __init__(
        self,
        text: str,
        kind: KindOfChange,
        today: date,
        *,
        trades: Sequence[str] = (),
        offers: Offers | None = None,
        name: str = "company.yaml",
    ) -> None:
        """Begin with a file.

        Args:
            text: the file's text.
            kind: what happened.
            today: the day the answers are given on.
            trades: the trades of the hazard library.
            offers: what everyday words for a trade may mean; they are told, not taken.
            name: the file's name for messages.

        Raises:
            InputWrongError: the file is wrong already.
        """
        self.kind, self.said = kind, dict[str, Plain]()
        self._text, self._today, self._trades, self._name = text, today, tuple(trades), name
        self._offers = offers
        self._company, self._data = _read(text, name)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Everything that is asked, in order; who takes over is known once it is known who left."""
        asked = list(self.kind.asked)
        if self.kind.roles_of and (who := self.said.get(self.kind.roles_of)):
            held = [role for role in roles_of(self._company, str(who)) if not _own(role)]
            others = tuple(name for name in people_here(self._company) if not same(name, str(who)))
            if held and others:
                titles = ", ".join(role.title for role in held)
                like = ("employees", _NEW, "supervisor", "name")
                asked.append(
                    Asked("instead", f"{who} is {titles}. Who is it now", like, lambda _c: others, needed=False)
                )
        return tuple(asked)

    def question(self, asked: Asked) -> OpenQuestion:
        """One of them as a question: with its example, its kind and the names it may be."""
        known = tuple(asked.among(self._company)) if asked.among else ()
        found = question_for(self._data, asked.like, needed=asked.needed)
        choices = self._trades if asked.like[0] == "trades" else found.choices
        kind = "choice" if asked.like[0] == "trades" and choices else found.kind
        return replace(
            found,
            asks=asked.asks,
            whose="",
            why="",
            kind=kind,
            choices=choices,
            known=known,
            same="",
            none_counts=False,
        )

    def answer(self, asked: Asked, words: str) -> None:
        """Take an answer.

        Raises:
            TellingError: it cannot be taken.
        """
        question = self.question(asked)
        found = self._offers(asked.like, words).offers if self._offers else ()
        if found and asked.like[0] == "trades":
            labels = listed((offer.label for offer in found), "or")
            raise TellingError(f'found "{words}"', f"Write the key before the colon: {labels}.", code="C020")
        fitting = named(words, question.known, self._company.people.owner.name) if question.known else ()
        value = fitting[0] if len(fitting) == 1 else meant(question, words, self._today)
        if question.known and not any(same(str(value), name) for name in question.known):
            raise TellingError(
                f'found "{words}"',
                f"Write one of: {', '.join(question.known)}.{nearest(words, question.known)}",
                code="Y015",
            )
        now = self.said.get("who") or self.said.get("site") or self._company.business.legal_name
        if asked.key == "to" and value == now:
            raise TellingError(f'"{value}" is the name already', "Write the new one.", code="Y015")
        self.said[asked.key] = value

    def text(self) -> str:
        """The file with the change in it; every byte it has nothing to do with is as it was.

        Raises:
            InputWrongError: the file would be wrong with it, such as a name that is there twice.
            NotEditableError: the file is laid out in a way in which it cannot be written for certain.
        """
        made = self._text
        for path, value in self.kind.edits(self._company, self._data, self.said):
            made = (
                without_entry(made, path, name=self._name)
                if value is GONE
                else with_value(made, path, value, name=self._name)
            )
        _read(made, self._name)
        return made


def _own(role: Role) -> bool:
    """Whether a role rests on a person's own certificate, training or election; nobody takes it over."""
    return role.path[0] in {"certification", "assessor"} or role.path[1] in {
        "owner",
        "first_aiders",
        "rescue_workers",
        "hs_representative",
    }


def roles_of(company: Company, name: str) -> tuple[Role, ...]:
    """The roles somebody has."""
    return tuple(role for role in roles(company) if same(role.name, name))


def _read(text: str, name: str) -> tuple[Company, Mapping[str, Any]]:
    source = parse_yaml(text, name)
    company = read_model(Company, source)
    refuse_any([source.problem(f.path, f.message, f.fix, code=f.code) for f in faults(company)])
    return company, source.data


def _employee(company: Company, name: Plain) -> int:
    person = company.employee(str(name))
    assert person is not None, "it was picked from the people"
    return company.employees.index(person)


def _index(names: Sequence[str], name: Plain) -> int:
    return next(n for n, one in enumerate(names) if same(one, str(name)))


def _renamed(data: Mapping[str, Any], path: Path_, name: str, phone: str | None = None) -> Edit:
    """Another name in a role: with the number of whoever has it now, where one was written with it."""
    held = value_at(data, path)
    if not isinstance(held, Mapping):
        return path, name
    if phone is None:
        return (*path, "name"), name
    return path, {"name": name, "phone": phone} if phone else {"name": name}


def _phone(company: Company, name: str) -> str:
    return next((role.phone for role in roles_of(company, name) if role.phone), "")

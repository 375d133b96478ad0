"""What one copy of a document, or one record, can be for: the only table of these kinds.

A new kind is one row here: plan, binder, tracker and readiness read it. See CONTRIBUTING.md, "a kind of scope".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from secor_docs.company import Company
from secor_docs.names import folded, same


@dataclass(frozen=True, slots=True)
class ScopeKind:
    """A kind of thing that documents and records are for.

    Attributes:
        key: as front matter names it in ``per:``.
        log: the word in the column Scope of the Log.
        also: further words people write in that column.
        source: its list in company.yaml, dotted; empty where the list is the plan's, or people name it freely.
        name: the field by which a member of the list is called.
        besides: single names in company.yaml that a record may be for as well, dotted.
        variable: what a template calls the member; empty where no document is made for each.
        apart: frequencies are counted, and the Coverage sheet has a line, for each; else for all together.
        daily_together: but daily records for all together, because a day is spent with one of them.
        pad: the print kit holds a pad for each, with its name on it.
        typed: a document for it says in ``of:`` which types it is for.
        sheet: the list on the sheet Lists of a tracker; empty where none is offered.
        nobody: why a company does without the document where its list is empty.
    """

    key: str
    log: str
    also: tuple[str, ...] = ()
    source: str = ""
    name: str = "name"
    besides: tuple[str, ...] = ()
    variable: str = ""
    apart: bool = False
    daily_together: bool = False
    pad: bool = False
    typed: bool = False
    sheet: str = ""
    nobody: str = ""

    def members(self, company: Company, *, left: bool = False) -> tuple[Any, ...]:
        """The members of its list, in the order of company.yaml; with ``left`` also who and what is there no more."""
        found = _at(company, self.source) if self.source else ()
        return tuple(m for m in found if left or not is_gone(m))

    def called(self, company: Company, member: Any) -> str:
        """What a member is called: its name, and its id where another one has the same name."""
        name: str = getattr(member, self.name)
        id_ = getattr(member, "id", None)
        if not id_:
            return name
        others = (getattr(m, self.name) for m in self.members(company, left=True) if m is not member)
        return f"{name} ({id_})" if any(same(name, other) for other in others) else name

    def called_all(self, company: Company) -> tuple[str, ...]:
        """What its members are called, without those who left."""
        return tuple(self.called(company, member) for member in self.members(company))

    def names(self, company: Company, *, left: bool = False) -> tuple[str, ...]:
        """What a record may name, each once."""
        named = [_at(company, path) for path in self.besides]
        named += [self.called(company, member) for member in self.members(company, left=left)]
        return _each_once(named)

    def present_names(self, company: Company) -> dict[str, str]:
        """What a member is called now, by each folded name it went by before; not where another one has that name."""
        now = {folded(name) for name in self.names(company, left=True)}
        return {
            folded(old): self.called(company, member)
            for member in self.members(company, left=True)
            for old in getattr(member, "formerly", ())
            if folded(old) not in now
        }


KINDS: tuple[ScopeKind, ...] = (
    ScopeKind("company", log="company", besides=("business.legal_name", "business.operating_name")),
    ScopeKind(
        "site",
        log="site",
        source="sites",
        variable="site",
        apart=True,
        daily_together=True,
        pad=True,
        sheet="Sites",
        nobody="No site is listed in company.yaml.",
    ),
    ScopeKind(
        "employee",
        log="worker",
        also=("person",),
        source="employees",
        besides=("people.owner.name",),
        variable="person",
        apart=True,
        daily_together=True,
        sheet="People",
        nobody="No employee is listed in company.yaml.",
    ),
    ScopeKind(
        "vehicle",
        log="vehicle",
        also=("truck",),
        source="vehicles",
        name="unit",
        variable="vehicle",
        apart=True,
        pad=True,
        sheet="Vehicles",
        nobody="No vehicle is listed in company.yaml.",
    ),
    ScopeKind(
        "equipment",
        log="equipment",
        also=("machine",),
        source="equipment",
        variable="item",
        apart=True,
        pad=True,
        typed=True,
        sheet="Equipment",
        nobody="No equipment of this kind is listed in company.yaml.",
    ),
    ScopeKind("trade", log="company", variable="trade", nobody="No trade of the hazard library is named."),
    ScopeKind(
        "procedures",
        log="company",
        variable="trade",
        nobody="No job procedure is written for the tasks of this company; the safe work practices cover them.",
    ),
    ScopeKind("practice", log="company", variable="practice", nobody="No trade of the hazard library is named."),
    ScopeKind(
        "first-aider",
        log="worker",
        source="people.first_aiders",
        variable="person",
        apart=True,
        daily_together=True,
        nobody="No first aider is named.",
    ),
    ScopeKind("subcontractor", log="subcontractor", also=("contractor",)),
)
"""Trades and practices are found in the plan's tasks; subcontractors are named freely, in the record itself."""


def is_gone(member: Any) -> bool:
    """Whether a person has a last day of work, or a thing was sold: no new papers are made, the records stay."""
    return getattr(member, "end_date", None) is not None or getattr(member, "sold", None) is not None


def document_scopes() -> tuple[str, ...]:
    """The keys that ``per:`` takes."""
    return tuple(kind.key for kind in KINDS if kind.variable or kind.key == "company")


def kind_of(key: str) -> ScopeKind:
    """The kind with this key."""
    return next(kind for kind in KINDS if kind.key == key)


def log_words() -> tuple[str, ...]:
    """The words of the column Scope, each once."""
    return tuple(dict.fromkeys(kind.log for kind in KINDS))


def log_word(text: str) -> str | None:
    """The word of the column Scope that is meant, or None."""
    word = folded(text)
    return next((kind.log for kind in KINDS if word in {kind.log, kind.key, *kind.also}), None)


def log_names(company: Company) -> Mapping[str, tuple[str, ...]]:
    """What records can be for, by the word of the column Scope; without what people name freely."""
    return {
        word: _each_once(name for kind in KINDS if kind.log == word for name in kind.names(company, left=True))
        for word in log_words()
        if any(kind.log == word and (kind.source or kind.besides) for kind in KINDS)
    }


def present_names(company: Company) -> Mapping[str, Mapping[str, str]]:
    """What a thing is called now, by the word of the column Scope and the folded name it went by before."""
    found: dict[str, dict[str, str]] = {}
    for kind in KINDS:
        if kind.source:
            found.setdefault(kind.log, {}).update(kind.present_names(company))
    found["company"] = {folded(old): company.business.legal_name for old in company.business.formerly}
    return {word: names for word, names in found.items() if names}


def people(company: Company) -> tuple[str, ...]:
    """The people of the company, each once."""
    return log_names(company)[kind_of("employee").log]


def sheet_lists() -> tuple[ScopeKind, ...]:
    """The kinds with a list on the sheet Lists of a tracker."""
    return tuple(kind for kind in KINDS if kind.sheet)


def _at(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = getattr(value, step)
    return value


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({folded(name): name for name in names if name}.values())

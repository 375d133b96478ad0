"""Facts that matter and are not filled in yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from secor_docs.company.examples import LeftExample, left_examples
from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.yamlfile import Path_, dotted


@dataclass(frozen=True, slots=True)
class Gap:
    """A fact that matters and is not filled in.

    Attributes:
        path: where it belongs in the file.
        label: its name for people, with the site or person it belongs to.
        why: why it is needed.
        example: an example as YAML.
        left: the value that is still the example of a new file, or cannot stand, where that is why it is missing.
        needed: nothing can be built without it.
    """

    path: Path_
    label: str
    why: str
    example: str
    left: str = ""
    needed: bool = False

    @property
    def key(self) -> str:
        """The path as people write it: ``sites[0].muster_point``."""
        return dotted(self.path)


def works_alone(company: Company) -> bool:
    """Whether anybody works alone, by the policy or by an employee's own entry."""
    return company.policies.working_alone is True or any(e.works_alone for e in company.employees)


def _not_certified(company: Company) -> bool:
    return company.certification.status == "new"


def _no_fixed_site(company: Company) -> bool:
    return company.business.fixed_sites is False


def _applied(company: Company) -> bool:
    return _not_certified(company) and company.application.sent is not None


_GAP_ONLY_IF: Mapping[str, Callable[[Company], bool]] = {
    "people.hs_representative": lambda c: c.needs_representative,
    "people.rescue_workers": lambda c: c.worker_count > 1,
    "people.check_in_contact": works_alone,
    "policies.check_in_minutes": works_alone,
    "policies.testing": lambda c: c.policies.drug_alcohol == "testing after incidents",
    "assessor.company": lambda c: c.assessor.internal is False,
    "service_calls.area": _no_fixed_site,
    "service_calls.workers": _no_fixed_site,
    "service_calls.minutes": _no_fixed_site,
    "application.sent": _not_certified,
    "application.how": _applied,
    "application.confirmed": _applied,
}


_TRAINING = frozenset({"training", "training_date", "date", "secor_trained_employee", "industry_course"})
"""What is not missing where somebody is not trained yet, and the file says so."""


def _owners_number(company: Company) -> Iterator[Gap]:
    """A complaint about the owner must not ring at the owner's."""
    contact, owner = company.policies.vh_alternate_contact, company.people.owner.phone
    if contact and contact.phone and owner and same_number(contact.phone, owner):
        info = type(contact).model_fields["phone"]
        why = f'"{contact.phone}" is the owner\'s number, and a complaint about the owner must not go there'
        path = ("policies", "vh_alternate_contact", "phone")
        yield Gap(path, label_of("phone", info), why, str((info.examples or [""])[0]), contact.phone)


def same_number(one: str, other: str) -> bool:
    """Whether two phone numbers are one, however they are typed."""
    digits = [re.sub(r"\D", "", phone).removeprefix("1") for phone in (one, other)]
    return digits[0] == digits[1]


def gaps(company: Company) -> tuple[Gap, ...]:
    """Every fact that matters and is missing, in the order of the file's keys; then those that are still the example."""
    return (
        *_gaps_in(company, (), "", company),
        *_owners_number(company),
        *(_left(left) for left in left_examples(company) if left.sure),
    )


def _left(left: LeftExample) -> Gap:
    why = f'"{left.value}" is still the example'
    label = label_of(str(left.path[-1]), left.info)
    return Gap(left.path, label, why, "", left.value, left.info.is_required())


def _gaps_in(fact: Fact, path: Path_, whose: str, company: Company) -> Iterator[Gap]:
    for name, info in type(fact).model_fields.items():
        value = getattr(fact, name)
        here = (*path, info.alias or name)
        if isinstance(value, Fact):
            yield from _gaps_in(value, here, whose, company)
        elif value in (None, (), "", "unknown"):
            gap = _gap(info)
            stated_none = value == () and name in fact.model_fields_set and gap.get("none_counts")
            stated_none = stated_none or (name in _TRAINING and getattr(fact, "trained", None) is False)
            condition = _GAP_ONLY_IF.get(".".join(s for s in here if isinstance(s, str)))
            if gap.get("gap") and not stated_none and (condition is None or condition(company)):
                label = label_of(name, info) + (f" ({whose})" if whose else "")
                yield Gap(here, label, str(gap["gap"]), str((info.examples or [""])[0]))
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Fact) and not getattr(item, "per_call", False):
                    called = str(getattr(item, next(iter(type(item).model_fields))) or "")
                    named = getattr(item, "name", None) or called
                    yield from _gaps_in(item, (*here, number), str(named), company)


def _gap(info: FieldInfo) -> Mapping[str, Any]:
    return info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}


def label_of(name: str, info: FieldInfo) -> str:
    """A field's name for people: its title, or the key in words."""
    return info.title or name.replace("_", " ").capitalize()

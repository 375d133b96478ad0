"""The catalogue: what each document of the binder says about itself, and when a company needs it.

A document declares itself in the front matter of ``templates/<element>/<id>.md``: number, element, who
completes and signs it, how often, whether a completed one is dated evidence, the evaluation questions
it serves, the law it rests on, and when it applies. Nothing about a document is written twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from secor_docs import scopes
from secor_docs.problems import TellingError, nearest, short
from secor_docs.yamlfile import Model, Slug, one_or_many

Kind = Literal[
    "cover", "policy", "procedure", "plan", "program", "practice", "form", "checklist", "register", "record", "poster"
]
Frequency = Literal[
    "once", "daily", "weekly", "monthly", "quarterly", "semi-annual", "annual", "per-job", "per-event", "on-change"
]

DIRECTIVE_KINDS = frozenset({"cover", "policy", "procedure", "plan", "program", "practice", "poster"})
"""Kinds that say what the company does; the others are filled in and show that it was done."""

ELEMENTS: tuple[tuple[int, str, str], ...] = (
    (1, "management-commitment", "Management commitment"),
    (2, "other-parties", "Public, visitors and contracted employers"),
    (3, "representatives", "Health and safety committees and representatives"),
    (4, "training", "Training"),
    (5, "hazard-assessment", "Hazard assessment"),
    (6, "hazard-control", "Hazard control"),
    (7, "inspections", "Inspections and maintenance"),
    (8, "emergency-response", "Emergency response"),
    (9, "investigations", "Investigations"),
    (10, "administration", "Program administration"),
)
"""Number, folder and name of the ten elements, in the order of the binder's tabs.

The order is that of the ACSA COR tool since 2019; whether the SECOR evaluation keeps it is not public.
"""


class Condition(Model):
    """One reason why a company needs a document; exactly one of the tests is given.

    ``activity``, ``trade`` and ``equipment`` take one key or several (any of them is enough).
    ``fact`` names a value of company.yaml that must be yes or not empty; ``is_`` compares it.
    ``at_least`` compares a head count. ``not`` turns the test round.
    """

    activity: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    trade: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    equipment: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    fact: str = ""
    one_of: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    at_least: int | None = None
    negated: bool = Field(default=False, alias="not")
    because: str = Field(default="", description="the reason in plain words, printed in the plan")

    @model_validator(mode="after")
    def _one_test(self) -> Condition:
        if sum(map(bool, (self.activity, self.trade, self.equipment, self.fact))) != 1:
            raise TellingError(
                "a condition needs one of activity, trade, equipment, fact",
                "Write one of them, and no other.",
                code="P001",
            )
        return self


class Keep(Model):
    """How long a completed record is kept, and whose rule that is."""

    years: int = Field(default=3, ge=1, le=40)
    source: str = Field(default="company practice", description="the section that says so, or company practice")


def _scope(key: str) -> str:
    known = scopes.document_scopes()
    if key not in known:
        raise TellingError(
            f'found "{short(key)}"', f"Write one of: {', '.join(known)}.{nearest(key, known)}", code="Y015"
        )
    return key


class DocumentType(Model):
    """One document of the binder, as its front matter declares it."""

    id: Slug = Field(description="short name, also the file name")
    number: str = Field(pattern=r"^\d\d-\d\d[a-z]?$", description="document number", examples=["04-07"])
    title: str = Field(min_length=3, description="title as printed")
    element: int = Field(ge=1, le=10)
    kind: Kind
    purpose: str = Field(min_length=10, description="one sentence: what it is for")
    done_by: str = Field(default="", description="who completes it")
    signed_by: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    frequency: Frequency
    frequency_from: str = Field(default="", description="the policy in company.yaml that sets the frequency")
    evidence: bool = Field(default=False, description="a completed one is dated evidence")
    evidence_kinds: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    minimum: int = Field(default=0, ge=0, description="completed ones expected in three months (practice)")
    minimum_note: str = ""
    pad: int = Field(default=0, ge=0, le=200, description="sheets a quarter takes, where the frequency does not say")
    questions: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    law: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = ()
    audit_ask: str = Field(default="", description="what an assessor looks for")
    when: Annotated[tuple[Condition, ...], BeforeValidator(one_or_many)] = Field(
        default=(), description="any of these is enough; none means every company"
    )
    otherwise: str = Field(default="", description="why a company does without it, in one line")
    per: Annotated[str, AfterValidator(_scope)] = Field(
        default="company", description=", ".join(scopes.document_scopes())
    )
    of: Annotated[tuple[str, ...], BeforeValidator(one_or_many)] = Field(
        default=(), description="equipment types, where `per: equipment`"
    )
    private: bool = Field(default=False, description="completed ones stay out of the open binder")
    keep: Keep = Keep()
    pages: int = Field(default=1, ge=1, le=40, description="pages it may take for one copy")
    landscape: bool = False
    blank: bool = Field(default=False, description="a form people copy: a fillable blank goes to forms/")

    @property
    def directive(self) -> bool:
        """True when the document says what the company does, false when people fill it in."""
        return self.kind in DIRECTIVE_KINDS

    @model_validator(mode="after")
    def _whole(self) -> DocumentType:
        if self.when and not self.otherwise:
            raise TellingError(
                "has conditions but no `otherwise`", "Say in one line why a company does without it.", code="P001"
            )
        if scopes.kind_of(self.per).typed != bool(self.of):
            raise TellingError("`per: equipment` and `of:` belong together", "Write both, or neither.", code="P001")
        return self

    @property
    def name(self) -> str:
        """Path of the template below ``templates/`` without its ending."""
        return f"{element_folder(self.element)}/{self.id}"


def element_folder(number: int) -> str:
    """``5`` as ``05-hazard-assessment``."""
    return f"{number:02d}-{ELEMENTS[number - 1][1]}"


def element_name(number: int) -> str:
    """``5`` as ``Hazard assessment``."""
    return ELEMENTS[number - 1][2]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All documents, in binder order: by element, then by number."""

    documents: tuple[DocumentType, ...]

    @classmethod
    def of(cls, documents: Iterable[DocumentType]) -> Catalogue:
        """A catalogue in binder order. The cover page comes first, whatever its element."""
        return cls(tuple(sorted(documents, key=lambda d: (d.kind != "cover", d.element, d.number))))

    def __iter__(self) -> Iterator[DocumentType]:
        return iter(self.documents)

    def __len__(self) -> int:
        return len(self.documents)

    def get(self, id_: str) -> DocumentType | None:
        """The document called ``id_``, or None."""
        return next((d for d in self.documents if d.id == id_), None)

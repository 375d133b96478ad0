"""Twelve Word templates and what fills them, described once for every engine.

A description knows no tags: ``dialects.py`` writes it down in the tags of each engine. Values are text
and yes or no only, so that no engine is asked to put a number or a date into words.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

ITEM = {
    "people": "person",
    "sites": "site",
    "crew": "member",
    "hazards": "hazard",
    "contacts": "contact",
    "courses": "course",
    "items": "item",
    "steps": "step",
}
"""What one of a list is called; loop variables and field names are made of it."""


# -- the words of a description --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Var:
    """A value printed: ``company.name``."""

    path: str


@dataclass(frozen=True, slots=True)
class Bold:
    """Words in a bold run of their own."""

    words: str


@dataclass(frozen=True, slots=True)
class When:
    """Part of a paragraph that is there only if ``path`` is true."""

    path: str
    content: tuple[Var | Bold | str, ...]


Inline: TypeAlias = Var | Bold | When | str


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph."""

    content: tuple[Inline, ...]
    style: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A table row, once or, with ``each``, for each of a list."""

    cells: tuple[tuple[Inline, ...], ...]
    each: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its first row repeats on every page."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Each:
    """Paragraphs for each of a list; they begin and end with a plain paragraph."""

    path: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class If:
    """Paragraphs that are there only if ``path`` is true; they begin and end with a plain one."""

    path: str
    blocks: tuple[Block, ...]


Block: TypeAlias = Para | Table | Each | If


@dataclass(frozen=True, slots=True)
class Description:
    """A template.

    Attributes:
        name: its file name without ending.
        shows: what it stands for.
        body, header, footer: what is in it.
    """

    name: str
    shows: str
    body: tuple[Block, ...]
    header: tuple[Block, ...]
    footer: tuple[Block, ...]


Values: TypeAlias = "dict[str, Any]"
"""Text, yes or no, further values, and lists of them."""


def p(*content: Inline, style: str = "") -> Para:
    """A paragraph."""
    return Para(content, style)


def row(*cells: Inline | tuple[Inline, ...], each: str = "") -> Row:
    """A row of cells."""
    return Row(tuple(cell if isinstance(cell, tuple) else (cell,) for cell in cells), each)


# -- made-up words ---------------------------------------------------------------------------------

_TEXT = (
    "the crew checks every ladder before work begins and the supervisor writes down what was found so that "
    "nobody climbs on broken gear while a guard rail is missing or the ground is soft after rain each worker "
    "may stop the job when a control does not work and tells the owner at once who fixes it or calls a person "
    "that knows how toolbox meeting hazard assessment site visitor fire extinguisher first aid kit harness "
    "anchor point truck trailer saw nail gun compressor hearing eye glove boot vest permit lockout inspection"
)
_WORDS = _TEXT.split()


def _sentences(rng: random.Random, count: int) -> str:
    said = (" ".join(rng.choices(_WORDS, k=rng.randint(9, 19))) for _ in range(count))
    return " ".join(f"{words.capitalize()}." for words in said)


# -- the twelve ------------------------------------------------------------------------------------

_HEADER: tuple[Block, ...] = (
    Table((row((Bold("Health and safety program"),), (Var("company.name"), " · ", Var("doc.number"))),)),
    p("", style="FormGap"),
)
_FOOTER: tuple[Block, ...] = (
    p("Version ", Var("doc.version"), " · Issued ", Var("doc.issued"), " · ", Var("company.phone"), style="Footer"),
)


def _title(title: str) -> tuple[Block, ...]:
    return (p(title, style="Title"), p("For ", Var("company.name"), ", ", Var("company.address"), "."))


def _described(name: str, shows: str, *body: Block) -> Description:
    return Description(name, shows, body, _HEADER, _FOOTER)


def descriptions() -> tuple[Description, ...]:
    """The twelve templates, always the same."""
    rng = random.Random(9)
    return (
        _described(
            "letter",
            "paragraphs with variables",
            *_title("Notice to workers"),
            p("To all workers of ", Var("company.name"), " (WCB account ", Var("company.wcb"), "),"),
            *(p(_sentences(rng, 3), " ", Var("company.owner"), " ", _sentences(rng, 1)) for _ in range(6)),
            p("Signed, ", Var("company.owner"), ", ", Var("doc.issued")),
        ),
        _described(
            "policy",
            "a policy of eight pages",
            *_title("Health and safety policy"),
            *(
                block
                for number in range(1, 17)
                for block in (
                    p(f"{number}. ", " ".join(rng.choices(_WORDS, k=4)).capitalize(), style="Heading1"),
                    p(_sentences(rng, 6)),
                    p(Var("company.name"), " ", _sentences(rng, 5)),
                    p(_sentences(rng, 4), " Ask ", Var("company.owner"), "."),
                )
            ),
        ),
        _described(
            "form",
            "a form with a table of 30 rows",
            *_title("Site inspection"),
            p("Site: ", Var("site.name"), " · ", Var("site.address")),
            Table(
                (
                    row(*((Bold(words),) for words in ("Check", "Yes", "No", "Not there", "What was done"))),
                    *(row(" ".join(rng.choices(_WORDS, k=6)).capitalize(), "☐", "☐", "☐", "") for _ in range(30)),
                )
            ),
            p("Inspected by: ____________________ · Supervisor: ", Var("site.supervisor")),
        ),
        _described(
            "card",
            "a card",
            p("Emergency card", style="Title"),
            Table(
                (
                    row((Bold("Site"),), Var("site.name")),
                    row((Bold("Address"),), Var("site.address")),
                    row((Bold("Meet at"),), Var("site.muster")),
                    row((Bold("Supervisor"),), Var("site.supervisor")),
                )
            ),
            p("Call 911, then ", Var("company.phone"), "."),
        ),
        _described(
            "attendance",
            "a table with a row for each of 30",
            *_title("Toolbox meeting"),
            Table(
                (
                    row(*((Bold(words),) for words in ("Name", "Role", "Phone", "Signature"))),
                    row(Var("person.name"), Var("person.role"), Var("person.phone"), "", each="people"),
                )
            ),
            p("Led by ", Var("site.supervisor"), "."),
        ),
        _described(
            "hazards",
            "paragraphs for each of 20",
            *_title("Hazards of our work"),
            Each(
                "hazards",
                (
                    p(Var("hazard.name"), style="Heading2"),
                    p("Where: ", Var("hazard.place"), ". Risk: ", (Bold("rated ")), Var("hazard.risk"), "."),
                    p("What we do: ", Var("hazard.control")),
                ),
            ),
            p("Anything new goes to ", Var("company.owner"), "."),
        ),
        _described(
            "conditions",
            "conditions on paragraphs and words",
            *_title("What this company does"),
            *(
                block
                for key in ("heights", "digs", "drives", "alone", "hot_work", "subcontracts")
                for block in (
                    If(
                        f"does.{key}",
                        (
                            p(key.replace("_", " ").capitalize(), style="Heading2"),
                            p(_sentences(rng, 3), " ", Var("company.owner"), " signs for it."),
                        ),
                    ),
                    p(
                        "Said about it: ",
                        When(f"does.{key}", ("yes, see ", Var("doc.number"))),
                        When(f"lacks.{key}", ("no, ", Bold("not done"))),
                        ".",
                    ),
                )
            ),
        ),
        _described(
            "nested",
            "a loop in a loop",
            *_title("Crews and sites"),
            Each(
                "sites",
                (
                    p(Var("site.name"), style="Heading2"),
                    p("At ", Var("site.address"), ". Supervisor: ", Var("site.supervisor"), "."),
                    Each("site.crew", (p(Var("member.name"), ", ", Var("member.role"), style="ListBullet"),)),
                    p("Meet at ", Var("site.muster"), "."),
                ),
            ),
            p("Kept by ", Var("company.owner"), "."),
        ),
        _described(
            "register",
            "two tables with a row for each",
            *_title("Training register"),
            Table(
                (
                    row(*((Bold(words),) for words in ("Name", "Role", "Phone"))),
                    row(Var("person.name"), Var("person.role"), Var("person.phone"), each="people"),
                )
            ),
            p(_sentences(rng, 4)),
            Table(
                (
                    row(*((Bold(words),) for words in ("Course", "Taken", "Runs out", "By"))),
                    row(
                        Var("course.name"),
                        Var("course.taken"),
                        Var("course.expires"),
                        Var("course.person"),
                        each="courses",
                    ),
                )
            ),
            p("Checked every quarter by ", Var("company.owner"), "."),
        ),
        _described(
            "contacts",
            "rows with a condition in a cell",
            *_title("Who to call"),
            Table(
                (
                    row(*((Bold(words),) for words in ("Who", "Phone", "When"))),
                    row(
                        Var("contact.name"),
                        Var("contact.phone"),
                        ("Any time", When("contact.first", (" (", Bold("call first"), ")"))),
                        each="contacts",
                    ),
                )
            ),
            p("Posted at every site."),
        ),
        _described(
            "plan",
            "a bit of everything",
            *_title("Emergency response plan"),
            *(p(_sentences(rng, 4)) for _ in range(6)),
            If("does.heights", (p("Rescue from heights", style="Heading1"), p(_sentences(rng, 5)))),
            p("Steps", style="Heading1"),
            Each("steps", (p(Var("step.text"), style="ListBullet"),)),
            p("Sites", style="Heading1"),
            Table(
                (
                    row(*((Bold(words),) for words in ("Site", "Address", "Meet at", "Supervisor"))),
                    row(
                        Var("site.name"), Var("site.address"), Var("site.muster"), Var("site.supervisor"), each="sites"
                    ),
                )
            ),
            *(p(_sentences(rng, 4), " ", Var("company.phone")) for _ in range(6)),
        ),
        _described(
            "minutes",
            "loops with conditions, values of several lines",
            *_title("Safety meeting"),
            p("Notes: ", Var("doc.notes")),
            Each(
                "items",
                (
                    p(Var("item.text"), " – ", Var("item.who"), When("item.late", (" ", Bold("late")))),
                    If("item.late", (p("Was due on ", Var("item.due"), "."),)),
                    p("Done: ____________"),
                ),
            ),
            Table(
                (
                    row((Bold("Present"),), (Bold("Signature"),)),
                    row((Var("person.name"), ", ", Var("person.role")), "", each="people"),
                )
            ),
            p("Next meeting: ", Var("doc.issued")),
        ),
    )


# -- what fills them -------------------------------------------------------------------------------

_FIRST = ("Ana", "Bo", "Cyrus", "Dagny", "Émile", "Farah", "Goran", "Hạnh", "Idris", "Jolie", "Kofi", "Leïla")
_LAST = ("Abara", "Brandt", "O'Neill", "Dhillon", "Ekholm", "Fontaine", "Grewal", "Hallam", "Müller", "Jonsson")
_WHAT = ("Falls from heights", "Silica dust", "Backing trucks & loaders", "Noise > 85 dBA", 'Nails and "spikes"')


def values_of(client: int) -> Values:
    """What fills the templates for one client; another client has other names, lengths and answers."""
    rng = random.Random(1000 + client)

    def name() -> str:
        return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"

    def phone() -> str:
        return f"587-555-{rng.randint(0, 9999):04d}"

    def day() -> str:
        return f"2026-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"

    def people(count: int) -> list[Values]:
        roles = ("Framer", "Helper", "Carpenter & lead", "Driver")
        return [{"name": name(), "role": rng.choice(roles), "phone": phone()} for _ in range(count)]

    def site() -> Values:
        return {
            "name": f"Lot {rng.randint(1, 99)} <{rng.choice(_LAST)}>",
            "address": f"{rng.randint(1, 99)} Sample Road",
            "muster": "the gate",
            "supervisor": name(),
            "crew": people(rng.randint(3, 6)),
        }

    keys = ("heights", "digs", "drives", "alone", "hot_work", "subcontracts")
    does = {key: rng.random() < 0.6 for key in keys}  # noqa: PLR2004 - more often than not
    return {
        "company": {
            "name": f"{rng.choice(_LAST)} & Sons {client:04d} Ltd.",
            "address": f"{client} Example Street, Airdrie, AB",
            "phone": phone(),
            "owner": name(),
            "wcb": f"{client:07d}",
        },
        "doc": {
            "number": f"0{rng.randint(1, 9)}-{rng.randint(1, 20):02d}",
            "version": "3",
            "issued": day(),
            "notes": f"{_sentences(rng, 2)}\n{_sentences(rng, 1)}\n{_sentences(rng, 2)}",
        },
        "site": site(),
        "sites": [site() for _ in range(rng.randint(3, 5))],
        "people": people(30),
        "hazards": [
            {
                "name": rng.choice(_WHAT),
                "place": rng.choice(("roof", "yard", "road")),
                "risk": rng.choice(("low", "medium", "high")),
                "control": _sentences(rng, 2),
            }
            for _ in range(20)
        ],
        "does": does,
        "lacks": {key: not answer for key, answer in does.items()},
        "courses": [{"name": "First aid", "taken": day(), "expires": day(), "person": name()} for _ in range(20)],
        "contacts": [{"name": name(), "phone": phone(), "first": number == 0} for number in range(12)],
        "items": [
            {"text": _sentences(rng, 1), "who": name(), "due": day(), "late": rng.random() < 0.5}  # noqa: PLR2004 - half
            for _ in range(10)
        ],
        "steps": [{"text": _sentences(rng, 1)} for _ in range(8)],
    }


def inlines(description: Description) -> Iterator[Inline]:
    """Everything said in a description, conditions included."""
    for block in (*description.header, *description.body, *description.footer):
        yield from _inlines(block)


def _inlines(block: Block) -> Iterator[Inline]:
    if isinstance(block, Para):
        yield from block.content
    elif isinstance(block, Table):
        for line in block.rows:
            for cell in line.cells:
                yield from cell
    else:
        for inner in block.blocks:
            yield from _inlines(inner)

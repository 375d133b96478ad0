"""What is reported when something happens: to whom, by which way, how soon, by whom.

One table, ``industry_legislation/incidents.yaml``, from which the procedure, the cards and forms, the duties and
every other page take their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from secor_docs.law.activities import ActivityVocabulary, Known, When
from secor_docs.law.citation import Citation
from secor_docs.law.duties import Sure, all_cited
from secor_docs.problems import Problem, refuse_any
from secor_docs.yamlfile import Model, Path_, Sentence, Slug, YamlText, read_model

ReportTo = Literal["ohs", "wcb", "inside", "others"]
ReportWay = Literal["phone", "online", "form", "any"]
ReportedBy = Literal["prime contractor", "employer", "worker"]


class ReportedEvent(Model):
    """An event that has to be reported.

    Attributes:
        what: in a sentence.
        form: as the words of a box on a form.
    """

    id: Slug
    what: Sentence
    form: Sentence


class ReportRule(Model):
    """One kind of report.

    Attributes:
        name: what it is about.
        means: how to tell it, where its events do not say so.
        events: the events that call for it.
        to: whom it goes to; ``whom`` says so in words.
        way: by phone, online, on a form or any way.
        when: how soon.
        tell: what to say or send.
        scene: whether the place is left as it is.
        investigate: whether it is investigated, with a written report.
        who: who makes the report; where there is no prime contractor, the employer.
        papers: the ids of our forms that take it down.
        when_work: the work that can bring it; None where any can.
        cites: where it is written.
        practice: whether it is our own rule, as no section was read.
    """

    id: Slug
    name: Sentence
    means: str = ""
    events: tuple[ReportedEvent, ...] = ()
    to: ReportTo
    whom: Sentence
    way: ReportWay
    when: Sentence
    tell: str = ""
    scene: bool = False
    investigate: bool = False
    who: ReportedBy
    papers: tuple[Slug, ...] = ()
    when_work: When = None
    cites: tuple[Annotated[tuple[Citation, ...], BeforeValidator(all_cited)], ...] = Field((), alias="law")
    practice: bool = False
    sure: Sure

    @property
    def law(self) -> tuple[Citation, ...]:
        """Every place it rests on."""
        return tuple(citation for line in self.cites for citation in line)

    @property
    def said(self) -> tuple[str, ...]:
        """What happened, in sentences: its events, or what it means, or its name."""
        return tuple(event.what for event in self.events) or (self.means or self.name,)


class ReportingTable(Model):
    """Every kind of report, the gravest first.

    Attributes:
        copies: who gets a copy of the investigation report.
        keep_scene: what may be moved at a serious incident.
    """

    reports: tuple[ReportRule, ...] = ()
    copies: str = ""
    keep_scene: str = ""

    def rule(self, id_: str) -> ReportRule:
        """The kind of report with this id.

        Raises:
            KeyError: there is none.
        """
        for report in self.reports:
            if report.id == id_:
                return report
        raise KeyError(id_)

    def of_event(self, event: str) -> ReportRule | None:
        """The kind of report that an event calls for; None where no row names the event."""
        return next((r for r in self.reports if any(e.id == event for e in r.events)), None)

    def of_company(self, known: Known) -> ReportingTable:
        """The table with the kinds of reports alone that a company's work can call for."""
        kept = tuple(r for r in self.reports if r.when_work is None or r.when_work.holds(known))
        return self.model_copy(update={"reports": kept})


def read_incidents(source: YamlText, activities: ActivityVocabulary) -> ReportingTable:
    """Read an ``incidents.yaml``; ``activities`` holds the work a row may depend on.

    Raises:
        InputWrongError: with every fault: what is no citation, an id that appears twice, an unknown condition.
    """
    table = read_model(ReportingTable, source)
    problems = list(_problems(table, activities, source))
    refuse_any(problems)
    return table


def _problems(table: ReportingTable, activities: ActivityVocabulary, source: YamlText) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, report in enumerate(table.reports):
        at = ("reports", position)
        ids: list[tuple[Path_, str]] = [((*at, "id"), report.id)]
        ids += [((*at, "events", i, "id"), event.id) for i, event in enumerate(report.events) if event.id != report.id]
        for path, id_ in ids:
            if id_ in seen:
                yield source.problem(path, f'"{id_}" appears twice', "Give each its own id.", code="L008")
            seen.add(id_)
        if not report.cites and not report.practice:
            message = "it names no section"
            yield source.problem((*at, "law"), message, "Name one, or write practice: yes.", code="L004")
        if wrong := activities.misread(report.when_work):
            yield source.problem((*at, "when_work"), wrong.message, wrong.fix, code=wrong.code)

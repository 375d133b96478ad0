"""The law, read from the data folders: index, figures, marks, activities, industries, duties, incidents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from secor_docs.data_files import Stock
from secor_docs.law.activities import ActivityVocabulary, path_of, read_activities
from secor_docs.law.citation import INSTRUMENTS
from secor_docs.law.duties import Duty, read_duties
from secor_docs.law.figures import Figures, asks_for_figures, filled_source, filled_text, read_figures
from secor_docs.law.incidents import ReportingTable, read_incidents
from secor_docs.law.index import Index, make_index
from secor_docs.law.industries import Industries, read_industries
from secor_docs.law.instrument import read_instrument
from secor_docs.law.marks import LawMarks, read_marks
from secor_docs.law.official_text import OfficialText
from secor_docs.law.orders import OfficersOrders, read_orders
from secor_docs.law.watch import WatchList, read_watch
from secor_docs.load.data_file import layers, needed, read_text
from secor_docs.problems import InputWrongError, Place, Problem, collected, one_of, refuse_any
from secor_docs.yamlfile import YamlText, read_model, read_yaml

LEGISLATION = "industry_legislation"
MARKS_FILE = f"{LEGISLATION}/statements.yaml"


def load_index(stock: Stock) -> Index:
    """Read the index of the law: ``act.yaml``, ``regulation.yaml`` and ``code.yaml``.

    An overlay's file of the same name replaces the shipped one: a newer edition can be put in its place.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    return _index((f"{LEGISLATION}/{id_}.yaml", stock.find(f"{LEGISLATION}/{id_}.yaml")) for id_ in INSTRUMENTS)


def load_edition(folder: Path) -> Index:
    """Read the instruments that are in one folder: an edition to compare with another.

    Raises:
        InputWrongError: a file is wrong, or the folder holds none of the three.
        CouldNotReadError: a file may not be read.
    """
    index = _index((path.name, path) for id_ in INSTRUMENTS if (path := folder / f"{id_}.yaml").is_file())
    if not index.instruments:
        names = ", ".join(f"{id_}.yaml" for id_ in INSTRUMENTS)
        message = "there is no edition of the law in this folder"
        fix = f"It needs one of {names}."
        raise InputWrongError.of(Place(str(folder)), "", message, fix, code="F005")
    return index


def _index(files: Iterable[tuple[str, Path | None]]) -> Index:
    instruments = []
    problems: list[Problem] = []
    for name, path in files:
        with collected(problems):
            instruments.append(read_instrument(needed(name, path)))
    refuse_any(problems)
    return make_index(instruments)


def load_figures(stock: Stock, index: Index) -> Figures:
    """Read what the sections say, with their figures; an overlay's sections replace the shipped ones one by one.

    Raises:
        InputWrongError: a file is wrong, or names what the index does not hold.
        CouldNotReadError: a file may not be read.
    """
    first, *changes = (read_figures(source, index) for source in layers(stock, f"{LEGISLATION}/figures.yaml"))
    for layer in changes:
        first = first.under(layer)
    return first


def load_watch(stock: Stock) -> WatchList:
    """Read the subjects of the law that are watched; an overlay's file replaces the shipped one.

    Raises:
        InputWrongError: the file is wrong.
        CouldNotReadError: it may not be read.
    """
    *_, strongest = layers(stock, f"{LEGISLATION}/watch.yaml")
    return read_watch(strongest)


OFFICIAL = f"{LEGISLATION}/official"
"""Where the official texts that a person pasted are kept; none are shipped."""


def load_official(stock: Stock) -> tuple[OfficialText, ...]:
    """Read the official texts that people pasted.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: it may not be read.
    """
    return tuple(read_model(OfficialText, read_yaml(path, name)) for name, path in stock.files(OFFICIAL, ".yaml"))


def load_marks(stock: Stock) -> LawMarks:
    """Read which statements of law were read, by whom and when; an overlay's marks come on top of the shipped ones.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    found = LawMarks({}, {})
    for source in layers(stock, MARKS_FILE):
        found = found.under(read_marks(source))
    return found


def load_edition_figures(folder: Path, index: Index) -> Figures | None:
    """Read the figures that are in one folder beside an edition; None where it has none.

    Raises:
        InputWrongError: the file is wrong.
        CouldNotReadError: it may not be read.
    """
    path = folder / "figures.yaml"
    return read_figures(read_yaml(path), index) if path.is_file() else None


def with_figures(source: YamlText, stock: Stock) -> YamlText:
    """A file with the figures of the law that it asks for; most ask for none."""
    if not asks_for_figures(source.text):
        return source
    return filled_source(source, load_figures(stock, load_index(stock)))


def template_text(path: Path, name: str, stock: Stock) -> str:
    """The text of a template with the figures of the law that it asks for.

    Raises:
        InputWrongError: it asks for a section or a figure that is not known.
        CouldNotReadError: a file may not be read.
    """
    text = read_text(path)
    return filled_text(text, name, load_figures(stock, load_index(stock))) if asks_for_figures(text) else text


def load_activities(stock: Stock, index: Index) -> ActivityVocabulary:
    """Read the activities and the law they bring; an overlay's file adds to the shipped one, key by key.

    Raises:
        InputWrongError: a file is wrong, or cites what the index does not hold.
        CouldNotReadError: a file may not be read.
    """
    activities = ActivityVocabulary()
    problems: list[Problem] = []
    for raw in layers(stock, f"{LEGISLATION}/activities.yaml"):
        source = with_figures(raw, stock)
        layer = read_activities(source, activities)
        problems.extend(_dead_law(layer, index, source))
        activities = activities.under(layer)
    refuse_any(problems)
    return activities


def _dead_law(layer: ActivityVocabulary, index: Index, source: YamlText) -> Iterator[Problem]:
    for key, position, entry in layer.numbered():
        at = (*path_of(key, position), "sections")
        for citation in entry.citations:
            verdict = index.dead_or_unknown(citation)
            if verdict:
                yield source.problem(at, verdict.message, verdict.fix, code="L010")
            elif stray := index.outside(entry.home, citation):
                message = f"{stray.citation} is not in {entry.home}"
                yield source.problem(at, message, f"It is in Part {stray.part}.", code="L010")


def load_industries(stock: Stock, activities: ActivityVocabulary) -> Industries:
    """Read the industry codes; an overlay's file adds to the shipped one or overrides it, code by code.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    industries = Industries()
    for source in layers(stock, f"{LEGISLATION}/industries.yaml"):
        industries = industries.under(read_industries(source, activities.by_key, industries.trades))
    return industries


def load_duties(stock: Stock, index: Index, activities: ActivityVocabulary) -> tuple[Duty, ...]:
    """Read the documentation duties; an overlay's duty of the same id replaces the shipped one.

    Raises:
        InputWrongError: a file is wrong, or cites what the index does not hold.
        CouldNotReadError: a file may not be read.
    """
    duties: dict[str, Duty] = {}
    problems: list[Problem] = []
    told = {report.id: report.said for report in load_incidents(stock, index, activities).reports}
    for raw in layers(stock, f"{LEGISLATION}/duties.yaml"):
        source = with_figures(raw, stock)
        layer = read_duties(source, activities)
        for position, duty in enumerate(layer):
            for i, line in enumerate(duty.cites):
                at = ("duties", position, "law", i)
                # The Regulation's sections were not seen; a duty may name it as a whole, marked unsure.
                verdicts = filter(None, map(index.dead_or_unknown, line))
                problems.extend(source.problem(at, verdict.message, verdict.fix, code="L010") for verdict in verdicts)
            if duty.reports and duty.reports not in told:
                message = f'no report is called "{duty.reports}"'
                problems.append(
                    source.problem(
                        ("duties", position, "reports"), message, one_of(duty.reports, tuple(told)), code="L020"
                    )
                )
            events = told.get(duty.reports)
            duties[duty.id] = duty.model_copy(update={"elements": events}) if events else duty
    refuse_any(problems)
    return tuple(duties.values())


def load_incidents(stock: Stock, index: Index, activities: ActivityVocabulary) -> ReportingTable:
    """Read what is reported when something happens; an overlay's file replaces the shipped one.

    Raises:
        InputWrongError: the file is wrong or missing, or cites what the index does not hold.
        CouldNotReadError: the file may not be read.
    """
    name = f"{LEGISLATION}/incidents.yaml"
    source = needed(name, stock.find(name))
    table = read_incidents(source, activities)
    refuse_any(
        source.problem(("reports", position, "law"), verdict.message, verdict.fix, code="L010")
        for position, report in enumerate(table.reports)
        for verdict in filter(None, map(index.dead_or_unknown, report.law))
    )
    return table


def load_orders(stock: Stock, index: Index) -> OfficersOrders:
    """Read what officers wrote orders about; an overlay's file replaces the shipped one.

    Raises:
        InputWrongError: the file is wrong or missing, or cites what the index does not hold.
        CouldNotReadError: the file may not be read.
    """
    name = f"{LEGISLATION}/orders.yaml"
    source = needed(name, stock.find(name))
    made = read_orders(source)
    refuse_any(
        source.problem(("industries", i, "counts", k, "law"), verdict.message, verdict.fix, code="L010")
        for i, industry in enumerate(made.industries)
        for k, count in enumerate(industry.counts)
        if (verdict := index.dead_or_unknown(count.place))
    )
    return made

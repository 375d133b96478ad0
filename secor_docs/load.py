"""The shipped data, and what a user's overlay folders lay over it, read into the program's values.

This is the one room below ``cli`` that opens the data folders; ``program`` stays free of files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from secor_docs.data_files import TEMPLATES, Stock
from secor_docs.law.activities import ActivityVocabulary, path_of, read_activities
from secor_docs.law.citation import INSTRUMENTS
from secor_docs.law.duties import Duty, read_duties
from secor_docs.law.figures import Figures, asks_for_figures, filled_source, filled_text, read_figures
from secor_docs.law.incidents import ReportingTable, read_incidents
from secor_docs.law.index import Index, make_index
from secor_docs.law.industries import Industries, read_industries
from secor_docs.law.instrument import read_instrument
from secor_docs.law.marks import LawMarks, read_marks
from secor_docs.problems import CouldNotReadError, InputWrongError, Place, Problem, codes, collected, one_of, refuse_any
from secor_docs.problems.codes import CodeTable
from secor_docs.program.catalogue import Catalogue, DocumentType
from secor_docs.program.hazards import Trade, read_trade
from secor_docs.program.practices import Practice, read_practices
from secor_docs.program.questions import QuestionSet, read_question_set
from secor_docs.program.risk_matrix import Matrix, read_matrices
from secor_docs.program.rules import Rules, read_rules
from secor_docs.program.trust import TrustRules, read_trust
from secor_docs.yamlfile import YamlText, front_matter, read_model, read_yaml

HAZARDS = "hazard_library"
MATRIX_FILE = f"{HAZARDS}/_matrix.yaml"
PRACTICES = f"{HAZARDS}/practices"
LEGISLATION = "industry_legislation"
MARKS_FILE = f"{LEGISLATION}/statements.yaml"


def trade_keys(stock: Stock) -> tuple[str, ...]:
    """The keys of all trades of the hazard library, sorted; opens no file."""
    paths = (PurePosixPath(name) for name, _ in stock.files(HAZARDS, ".yaml"))
    # What is in a folder of its own, such as the practices, is no trade.
    return tuple(p.stem for p in paths if p.parent == PurePosixPath(HAZARDS) and not p.stem.startswith("_"))


def load_trade(stock: Stock, key: str) -> Trade:
    """Read one trade of the hazard library; an overlay's file of the same name replaces the shipped one.

    Raises:
        InputWrongError: no trade has this key, or its file is wrong.
        CouldNotReadError: the file may not be read.
    """
    name = f"{HAZARDS}/{key}.yaml"
    # A key comes from a company file, so it is looked up among the known names, never used as a path.
    known = trade_keys(stock)
    path = stock.find(name) if key in known else None
    if path is None:
        message = f'no trade is called "{key}"'
        raise InputWrongError.of(Place(HAZARDS), "trade", message, trade_fix(stock, key), code="C020")
    source = _with_figures(read_yaml(path, name), stock)
    trade = read_trade(source)
    if trade.trade != key:
        message = f'found "{trade.trade}" in the file {key}.yaml'
        raise InputWrongError([source.problem(("trade",), message, f"Write {key}, or rename the file.", code="P015")])
    return trade


def load_trades(stock: Stock, named: Mapping[str, Place]) -> tuple[Trade, ...]:
    """Read the trades a company works in and no others.

    Args:
        stock: where the library is.
        named: the trades' keys, and the place where the company file names each.

    Raises:
        InputWrongError: a key names no trade (at its place), or a trade's file is wrong.
        CouldNotReadError: a file may not be read.
    """
    known = trade_keys(stock)
    problems = [
        Problem(place, "trades", f'no trade is called "{key}"', trade_fix(stock, key), code="C020")
        for key, place in named.items()
        if key not in known
    ]
    trades = []
    for key in filter(known.__contains__, named):
        with collected(problems):
            trades.append(load_trade(stock, key))
    refuse_any(problems)
    return tuple(trades)


def trade_fix(stock: Stock, text: str) -> str:
    """What to write where no trade of the hazard library is called ``text``."""
    industries = load_industries(stock, load_activities(stock, load_index(stock)))
    return industries.trade_words.fix(text, trade_keys(stock))


def load_hazards(stock: Stock) -> Mapping[str, Trade]:
    """Read every trade of the hazard library, by key.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    trades = load_trades(stock, dict.fromkeys(trade_keys(stock), Place(HAZARDS)))
    return {trade.trade: trade for trade in trades}


def load_practices(stock: Stock, trades: Iterable[Trade]) -> Mapping[tuple[str, str], Practice]:
    """Read the safe work practices of these trades and no others, by trade and task group.

    An overlay's file of the same name replaces the shipped one. A practice file answers for the groups of
    the trade file it was written beside; where a stronger overlay replaces the trade alone, the practices
    of groups that are still there are kept, and a new group has none. So has a trade without a practice file.

    Args:
        stock: where the library is.
        trades: the trades as :func:`load_trade` gives them.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    found: dict[tuple[str, str], Practice] = {}
    problems: list[Problem] = []
    for trade in trades:
        name, trade_file = f"{PRACTICES}/{trade.trade}.yaml", f"{HAZARDS}/{trade.trade}.yaml"
        depth = next((n for n, root in enumerate(stock.roots) if (root / name).is_file()), None)
        if depth is None:
            continue
        beside = Stock(stock.overlays[depth:])
        with collected(problems):
            same = beside.find(trade_file) in {None, stock.find(trade_file)}
            written_for = trade if same else load_trade(beside, trade.trade)
            source = _with_figures(read_yaml(stock.roots[depth] / name, name), stock)
            read = read_practices(source, written_for)
            found |= {(trade.trade, group): read[group] for group in trade.groups if group in read}
    refuse_any(problems)
    return found


def load_matrices(stock: Stock) -> Mapping[str, Matrix]:
    """Read the risk matrices by id (``4x4``), the default first.

    Raises:
        InputWrongError: the file is wrong or missing.
        CouldNotReadError: the file may not be read.
    """
    path = stock.find(MATRIX_FILE)
    if path is None:
        raise InputWrongError.of(
            Place(MATRIX_FILE), "", "the file is missing", "Install the program again.", code="F005"
        )
    return {matrix.id: matrix for matrix in read_matrices(read_yaml(path, MATRIX_FILE))}


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
            instruments.append(read_instrument(_needed(name, path)))
    refuse_any(problems)
    return make_index(instruments)


def _needed(name: str, path: Path | None) -> YamlText:
    if path is None:
        raise InputWrongError.of(Place(name), "", "the file is missing", "Install the program again.", code="F005")
    return read_yaml(path, name)


def _layers(stock: Stock, name: str) -> Iterator[YamlText]:
    """Every file of this name, the shipped one first, each overlay's after it."""
    found = [root / name for root in reversed(stock.roots) if (root / name).is_file()]
    if not found:
        _needed(name, None)
    for depth, path in enumerate(found):
        yield read_yaml(path, name if depth == 0 else str(path))


def load_figures(stock: Stock, index: Index) -> Figures:
    """Read what the sections say, with their figures; an overlay's sections replace the shipped ones one by one.

    Raises:
        InputWrongError: a file is wrong, or names what the index does not hold.
        CouldNotReadError: a file may not be read.
    """
    first, *changes = (read_figures(source, index) for source in _layers(stock, f"{LEGISLATION}/figures.yaml"))
    for layer in changes:
        first = first.under(layer)
    return first


def load_marks(stock: Stock) -> LawMarks:
    """Read which statements of law were read, by whom and when; an overlay's marks come on top of the shipped ones.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    found = LawMarks({}, {})
    for source in _layers(stock, MARKS_FILE):
        found = found.under(read_marks(source))
    return found


def _with_figures(source: YamlText, stock: Stock) -> YamlText:
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
    for raw in _layers(stock, f"{LEGISLATION}/activities.yaml"):
        source = _with_figures(raw, stock)
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
    for source in _layers(stock, f"{LEGISLATION}/industries.yaml"):
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
    for raw in _layers(stock, f"{LEGISLATION}/duties.yaml"):
        source = _with_figures(raw, stock)
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
                        ("duties", position, "reports"), message, one_of(duty.reports, tuple(told)), code="P018"
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
    source = _needed(name, stock.find(name))
    table = read_incidents(source, activities)
    refuse_any(
        source.problem(("reports", position, "law"), verdict.message, verdict.fix, code="L010")
        for position, report in enumerate(table.reports)
        for verdict in filter(None, map(index.dead_or_unknown, report.law))
    )
    return table


def trade_activities(stock: Stock, keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The usual activities of these trades; a key that names no trade is left out.

    Raises:
        InputWrongError: a trade's file is wrong.
        CouldNotReadError: a trade's file may not be read.
    """
    known = set(trade_keys(stock))
    return {key: tuple(load_trade(stock, key).activities) for key in dict.fromkeys(keys) if key in known}


EVALUATION = "evaluation"


def load_question_set(stock: Stock, name: str = "working_set") -> QuestionSet:
    """Read an edition of the evaluation questions; an overlay's file of the same name replaces ours.

    The name of a set ends in ``_set``; other files next to it are no sets.

    Raises:
        InputWrongError: no edition has this name, or its file is wrong.
        CouldNotReadError: the file may not be read.
    """
    known = {PurePosixPath(file).stem: path for file, path in stock.files(EVALUATION, "_set.yaml")}
    if name not in known:
        message = f'no set of questions is called "{name}"'
        raise InputWrongError.of(Place(EVALUATION), "", message, one_of(name, tuple(known)), code="P018")
    return read_question_set(read_yaml(known[name], f"{EVALUATION}/{name}.yaml"))


HOUSE = f"{TEMPLATES}/house"
"""The house style, and the pages that only a whole binder has: index and tab sheets."""


def load_catalogue(stock: Stock) -> Catalogue:
    """Read what every template declares about itself; an overlay's template replaces the shipped one.

    Raises:
        InputWrongError: with the problems of every file at once; two documents that share an id or number.
        CouldNotReadError: a file may not be read.
    """
    documents: dict[str, DocumentType] = {}
    numbers: dict[str, str] = {}
    problems: list[Problem] = []
    for name, path in stock.files(TEMPLATES, ".md"):
        if name.startswith(f"{HOUSE}/"):
            continue
        try:
            document = load_declared(path, name)
        except InputWrongError as error:
            problems.extend(error.problems)
            continue
        if f"{TEMPLATES}/{document.name}.md" != name:
            message = f'found "{document.id}" of element {document.element} here'
            fix = f"Name the file {TEMPLATES}/{document.name}.md, or fix id and element."
            problems.append(Problem(Place(name), "id", message, fix, code="P015"))
        if document.number in numbers:
            message = f"{document.number} is the number of {numbers[document.number]}"
            fix = "Give it a number of its own."
            problems.append(Problem(Place(name), "number", message, fix, code="L008"))
        documents[document.id] = document
        numbers[document.number] = document.id
    refuse_any(problems)
    return Catalogue.of(documents.values())


def load_declared(path: Path, name: str) -> DocumentType:
    """Read the front matter of one template.

    Raises:
        InputWrongError: with every fault in it.
        CouldNotReadError: the file may not be read.
    """
    return read_model(DocumentType, front_matter(read_text(path), name)[0])


def read_text(path: Path) -> str:
    """The text of a shipped or overlay file.

    Raises:
        CouldNotReadError: the file may not be read, or is not UTF-8.
    """
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotReadError(path, str(error)) from error


def load_codes() -> CodeTable:
    """Read what each code of a problem means; the table belongs to the program, so no overlay changes it."""
    path = Path(codes.__file__).with_name("codes.yaml")
    return read_model(CodeTable, read_yaml(path))


def load_rules(stock: Stock) -> Rules:
    """Read the rules of readiness; an overlay's file of the same name changes them rule by rule.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    shipped_rules, *changes = _layers(stock, f"{EVALUATION}/rules.yaml")
    return read_rules(shipped_rules, changes)


def load_trust(stock: Stock) -> TrustRules:
    """Read the kinds of questions that records raise; an overlay's file of the same name changes them kind by kind.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    shipped_kinds, *changes = _layers(stock, f"{EVALUATION}/trust.yaml")
    return read_trust(shipped_kinds, changes)

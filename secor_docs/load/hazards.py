"""The hazard library, read from the data folders: trades, practices, job procedures, risk matrices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from secor_docs.data_files import Stock
from secor_docs.load.data_file import layers
from secor_docs.load.legislation import load_activities, load_index, load_industries, with_figures
from secor_docs.problems import InputWrongError, Place, Problem, collected, refuse_any
from secor_docs.program.hazards import Trade, read_trade
from secor_docs.program.practices import Practice, read_practices
from secor_docs.program.procedures import JobProcedure, StepOrder, read_procedures, read_step_order
from secor_docs.program.risk_matrix import Matrix, read_matrices
from secor_docs.program.talks import Talk, read_talks
from secor_docs.yamlfile import YamlText, read_yaml

HAZARDS = "hazard_library"
MATRIX_FILE = f"{HAZARDS}/_matrix.yaml"
PRACTICES = f"{HAZARDS}/practices"
PROCEDURES = f"{HAZARDS}/procedures"
STEP_ORDER = f"{HAZARDS}/_step_order.yaml"
TALKS = f"{HAZARDS}/_talks.yaml"


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
    source = with_figures(read_yaml(path, name), stock)
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
    for trade, written_for, source in _beside_trades(stock, trades, PRACTICES, problems):
        with collected(problems):
            read = read_practices(source, written_for)
            found |= {(trade.trade, group): read[group] for group in trade.groups if group in read}
    refuse_any(problems)
    return found


def load_step_order(stock: Stock) -> StepOrder:
    """Read the verbs of job procedures and the rules of their order.

    Raises:
        InputWrongError: the file is wrong or missing.
        CouldNotReadError: the file may not be read.
    """
    path = stock.find(STEP_ORDER)
    if path is None:
        raise InputWrongError.of(
            Place(STEP_ORDER), "", "the file is missing", "Install the program again.", code="F005"
        )
    return read_step_order(read_yaml(path, STEP_ORDER))


def load_talks(stock: Stock) -> Mapping[str, Talk]:
    """Read the toolbox talks; an overlay's file of the same name adds talks, and replaces those of the same short name.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    activities = load_activities(stock, load_index(stock)).by_key
    found: dict[str, Talk] = {}
    for source in layers(stock, TALKS):
        found |= read_talks(source, activities)
    return found


def load_procedures(stock: Stock, trades: Iterable[Trade]) -> Mapping[tuple[str, str], JobProcedure]:
    """Read the job procedures of these trades and no others, by trade and task.

    An overlay's file of the same name replaces the shipped one. A file answers for the tasks of the trade file it was
    written beside; where a stronger overlay replaces the trade alone, the procedures of tasks that are still there are
    kept.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    found: dict[tuple[str, str], JobProcedure] = {}
    problems: list[Problem] = []
    order: StepOrder | None = None
    for trade, written_for, source in _beside_trades(stock, trades, PROCEDURES, problems):
        order = order or load_step_order(stock)
        with collected(problems):
            read = read_procedures(source, written_for, order)
            known = {task.id for task in trade.tasks}
            found |= {(trade.trade, id_): one for id_, one in read.items() if id_ in known}
    refuse_any(problems)
    return found


def _beside_trades(
    stock: Stock, trades: Iterable[Trade], folder: str, problems: list[Problem]
) -> Iterator[tuple[Trade, Trade, YamlText]]:
    """Each trade that has a file in a folder of the library, the trade as that file was written for it, and the file."""
    for trade in trades:
        name, trade_file = f"{folder}/{trade.trade}.yaml", f"{HAZARDS}/{trade.trade}.yaml"
        depth = next((n for n, root in enumerate(stock.roots) if (root / name).is_file()), None)
        if depth is None:
            continue
        beside = Stock(stock.overlays[depth:])
        with collected(problems):
            same = beside.find(trade_file) in {None, stock.find(trade_file)}
            written_for = trade if same else load_trade(beside, trade.trade)
            yield trade, written_for, with_figures(read_yaml(stock.roots[depth] / name, name), stock)


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


def trade_activities(stock: Stock, keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The usual activities of these trades; a key that names no trade is left out.

    Raises:
        InputWrongError: a trade's file is wrong.
        CouldNotReadError: a trade's file may not be read.
    """
    known = set(trade_keys(stock))
    return {key: tuple(load_trade(stock, key).activities) for key in dict.fromkeys(keys) if key in known}

"""What officers wrote orders about: today's sections, one line for a trade, source and limits beside it."""

from __future__ import annotations

from functools import cache

import pytest

from secor_docs.binder.orders_facts import orders_facts
from secor_docs.binder.program_data import program_data
from secor_docs.data_files import Stock
from secor_docs.law.orders import OfficersOrders, read_orders
from secor_docs.load import trade_keys
from secor_docs.problems import InputWrongError
from secor_docs.yamlfile import parse_yaml


@cache
def orders() -> OfficersOrders:
    return program_data(Stock()).orders


def test_old_numbers_stand_under_the_section_that_says_it_today() -> None:
    cites = {str(count.place): count for industry in orders().industries for count in industry.counts if count.was}
    assert set(cites) == {"OHS Code s. 390", "OHS Act s. 14"}
    assert "section 17 of the Act before 2021-12-01" in cites["OHS Act s. 14"].was


def test_every_trade_named_is_one_of_the_library() -> None:
    named = {trade for industry in orders().industries for trade in industry.trades}
    assert named <= set(trade_keys(Stock()))


def test_counts_come_most_often_first() -> None:
    for industry in orders().industries:
        numbers = [count.orders for count in industry.counts]
        assert numbers == sorted(numbers, reverse=True)


def test_a_trade_is_told_what_was_seen_and_no_more() -> None:
    assert "protection of excavations (OHS Code s. 450, 59)" in orders().said_of("excavation")
    roofing = orders().said_of("roofing")
    assert "880 actions of officers in 2024 among 1268 employers" in roofing
    assert "most often" not in roofing
    assert orders().said_of("tree-care") == f"{orders().first}."


def test_two_trades_without_counts_print_one_line_and_the_note_gives_source_and_limits() -> None:
    facts = orders_facts(orders(), ("tree-care", "flooring"))
    assert len(facts.lines) == 1
    assert len(facts.trades) == 2
    assert "third party" in facts.note
    assert "not a reason to leave anything out" in facts.note
    assert orders_facts(None, ("roofing",)).lines == []


def test_a_trade_in_two_industries_is_told() -> None:
    text = "source: a\nyears: b\nactions_year: c\nlimits: [d]\nfirst: e\nindustries:\n"
    text += "  - {title: A, trades: [roofing]}\n  - {title: B, trades: [roofing]}\n"
    with pytest.raises(InputWrongError, match="roofing"):
        read_orders(parse_yaml(text, "orders.yaml"))

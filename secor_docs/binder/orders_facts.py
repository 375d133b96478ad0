"""What officers wrote orders about, as a template sees it: one line for each trade of the company."""

from __future__ import annotations

from secor_docs.law.orders import OfficersOrders
from secor_docs.values import Namespace


def orders_facts(orders: OfficersOrders | None, trades: tuple[str, ...]) -> Namespace:
    """Each trade's line, each different line once, and the note with source and limits."""
    told = {trade: orders.said_of(trade) for trade in trades} if orders else {}
    return Namespace(
        "orders",
        trades=[Namespace("orders.trades", key=trade, said=said) for trade, said in told.items()],
        lines=list(dict.fromkeys(told.values())),
        note=orders.note if orders else "",
    )

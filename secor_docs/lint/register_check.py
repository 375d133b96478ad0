"""The hazards of every trade against the list of the law that the trade brings: one list, looked at from both sides."""

from __future__ import annotations

from collections.abc import Iterator

from secor_docs.data_files import Stock
from secor_docs.law.applies import legislation_list, unlisted
from secor_docs.law.work_profile import WorkProfile
from secor_docs.load import HAZARDS, LEGISLATION, load_activities, load_hazards, load_index, load_industries
from secor_docs.problems import Place, Problem


def off_the_register(stock: Stock) -> Iterator[Problem]:
    """Tasks that cite what their trade's list of the law lacks.

    Raises:
        InputWrongError: a file is wrong.
        CouldNotReadError: a file may not be read.
    """
    index = load_index(stock)
    activities = load_activities(stock, index)
    industries, trades = load_industries(stock, activities), load_hazards(stock)
    usual = {key: trade.activities for key, trade in trades.items()}
    for key, trade in trades.items():
        listed = legislation_list(index, industries, activities, WorkProfile(trades=(key,)), usual)
        name = f"{HAZARDS}/{key}.yaml"
        path = stock.find(name)
        lines = path.read_text("utf-8-sig").split("\n") if path else []
        for task in trade.tasks:
            for section in unlisted(listed, index, task.law):
                line = next((n for n, text in enumerate(lines, 1) if text.strip() == f"- id: {task.id}"), 0)
                message = f'the task "{task.task}" cites {section.citation}, which is not on the register of {key}'
                fix = f"Cite the section that is meant, or add it to an activity in {LEGISLATION}/activities.yaml."
                yield Problem(Place(name, line), "law", message, fix, code="L019")

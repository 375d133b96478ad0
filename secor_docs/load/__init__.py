"""The shipped data, and what a user's overlay folders lay over it, read into the program's values.

This is the one room below ``cli`` that opens the data folders; ``program`` stays free of files.
"""

from __future__ import annotations

from secor_docs.load.data_file import read_text
from secor_docs.load.hazards import (
    HAZARDS,
    MATRIX_FILE,
    PRACTICES,
    PROCEDURES,
    STEP_ORDER,
    load_hazards,
    load_matrices,
    load_practices,
    load_procedures,
    load_step_order,
    load_trade,
    load_trades,
    trade_activities,
    trade_fix,
    trade_keys,
)
from secor_docs.load.legislation import (
    LEGISLATION,
    MARKS_FILE,
    load_activities,
    load_duties,
    load_edition,
    load_figures,
    load_incidents,
    load_index,
    load_industries,
    load_marks,
    load_orders,
    template_text,
)
from secor_docs.load.program import (
    EVALUATION,
    HOUSE,
    load_catalogue,
    load_codes,
    load_declared,
    load_question_set,
    load_rules,
    load_trust,
)

__all__ = [
    "EVALUATION",
    "HAZARDS",
    "HOUSE",
    "LEGISLATION",
    "MARKS_FILE",
    "MATRIX_FILE",
    "PRACTICES",
    "PROCEDURES",
    "STEP_ORDER",
    "load_activities",
    "load_catalogue",
    "load_codes",
    "load_declared",
    "load_duties",
    "load_edition",
    "load_figures",
    "load_hazards",
    "load_incidents",
    "load_index",
    "load_industries",
    "load_marks",
    "load_matrices",
    "load_orders",
    "load_practices",
    "load_procedures",
    "load_question_set",
    "load_rules",
    "load_step_order",
    "load_trade",
    "load_trades",
    "load_trust",
    "read_text",
    "template_text",
    "trade_activities",
    "trade_fix",
    "trade_keys",
]

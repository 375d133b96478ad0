"""The screens, one module each. A screen is a function from a ``Visit`` to an ``Answer``."""

from __future__ import annotations

from secor_docs.app.screen import At
from secor_docs.app.screens import (
    app,
    assessor,
    assessor_papers,
    binder,
    change,
    clients,
    company,
    company_answers,
    company_check,
    company_file,
    correct,
    help_pages,
    home,
    hurt,
    law,
    log_one,
    lost,
    paper,
    people,
    ready,
    ready_papers,
    record,
    records,
    start,
    talks,
    tracker,
    week,
)

SCREENS: tuple[At, ...] = (
    *clients.SCREENS,  # first: their "/clients/-/..." stands before any client's "/clients/{client}/..."
    *home.SCREENS,
    *records.SCREENS,
    *log_one.SCREENS,
    *week.SCREENS,
    *tracker.SCREENS,
    *lost.SCREENS,
    *correct.SCREENS,
    *record.SCREENS,  # its address takes any word
    *binder.SCREENS,
    *paper.SCREENS,
    *ready.SCREENS,
    *ready_papers.SCREENS,
    *law.SCREENS,
    *assessor_papers.SCREENS,  # before the questions, whose address takes any word
    *assessor.SCREENS,
    *hurt.SCREENS,
    *help_pages.SCREENS,
    *start.SCREENS,
    *talks.SCREENS,
    *company.SCREENS,
    *company_check.SCREENS,
    *company_file.SCREENS,
    *change.SCREENS,
    *people.SCREENS,
    *company.PAGES,
    *company_answers.PAGES,
    *app.SCREENS,
)
"""All screens with their addresses."""

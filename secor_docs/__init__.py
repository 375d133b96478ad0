"""secor_docs: from one company file to a health and safety binder.

The public door is ``open_company``, ``build_binder``, ``lint_files``, ``Workspace``, ``Problem`` and ``SecorError``
(``docs/api.md``). The names are handed out when they are asked for, so that importing the package costs nothing.

The way the data takes, in import order. A room may import the rooms above it, never those below;
``tests/test_map.py`` holds the code to this list.

    problems      what is wrong, where, and what to write instead; errors and their exit codes
    names         names compared, and made safe for files
    dates         days and months as people write them
    workdays      the days on which work is done: the week, Alberta's general holidays, shut-downs
    values        plain values, and a marked gap where one is missing
    files         names of our files; one file written whole or not at all
    yamlfile      YAML with line numbers; codes stay text
    data_files    the shipped folders, and overlay folders laid over them
    cache         the user's cache folder: compiled templates of overlays
    backup        one zip of a company's folder, read back after writing
    ooxml         what Word and Excel packages have in common: zip, relationships, content types, XML
    pages         HTML pages and plain workbooks: how they look
    company       company.yaml as typed values, and the facts still missing in it
    scopes        what a document or a record is for: one table of sites, people, vehicles and the other kinds
    law           OHS legislation: citations, the index, which of it applies
    program       what SECOR asks: catalogue, questions, rules, hazards, practices, first aid
    load          the shipped data, opened and read into the values of law and program
    open_data     the province's workbook of employers, for code and title pairs
    company_work  what a company's work is, in the terms of law and program
    plan          company x program: which documents, why, for whom
    needs         what a company's people, kits, courses and answers fall short of
    word          Word documents: authoring, templates, rendering, joining, letterhead, text
    binder        a company's binder, from its file to a folder: facts, spec, making, writing, print kit, PDF
    tracker       the workbook people log dated records in: made, read, added to without damage
    readiness     what the records prove, and on which day the evaluation may start
    lint          what should not be in a Word binder, ours or anyone's
    evaluation    the assessor's papers: coverage, the worksheet, samples of records, the evidence pack
    merge         hand edits and new versions brought together; what changed, in words
    workspace     one company opened: file, stock, plan, tracker with the rows that wait, verdict, coverage
    entry         records a person enters: one, a week, corrected, withdrawn; what is asked and said of each
    clients       many companies: built side by side, kept apart, locked
    app           the local app: the same in a browser on the same machine
    cli           the command line: the only room that prints, exits and asks the date
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secor_docs.problems import Problem as Problem
    from secor_docs.problems import SecorError as SecorError
    from secor_docs.workspace import Workspace as Workspace
    from secor_docs.workspace import build_binder as build_binder
    from secor_docs.workspace import lint_files as lint_files
    from secor_docs.workspace import open_company as open_company

__version__ = "0.1.0"

_HOMES = {
    "Problem": "problems",
    "SecorError": "problems",
    "Workspace": "workspace",
    "build_binder": "workspace",
    "lint_files": "workspace",
    "open_company": "workspace",
}
"""The public names, and the module each comes from."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})

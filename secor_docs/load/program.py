"""What SECOR asks, read from the data folders: questions, catalogue of documents, rules, codes of problems."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from secor_docs.data_files import TEMPLATES, Stock
from secor_docs.load.data_file import layers, read_text
from secor_docs.problems import InputWrongError, Place, Problem, codes, one_of, refuse_any
from secor_docs.problems.codes import CodeTable
from secor_docs.program.catalogue import Catalogue, DocumentType
from secor_docs.program.questions import QuestionSet, read_question_set
from secor_docs.program.rules import Rules, read_rules
from secor_docs.program.trust import TrustRules, read_trust
from secor_docs.yamlfile import front_matter, read_model, read_yaml

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
    shipped_rules, *changes = layers(stock, f"{EVALUATION}/rules.yaml")
    return read_rules(shipped_rules, changes)


def load_trust(stock: Stock) -> TrustRules:
    """Read the kinds of questions that records raise; an overlay's file of the same name changes them kind by kind.

    Raises:
        InputWrongError: with the problems of every file at once.
        CouldNotReadError: a file may not be read.
    """
    shipped_kinds, *changes = layers(stock, f"{EVALUATION}/trust.yaml")
    return read_trust(shipped_kinds, changes)

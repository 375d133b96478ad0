"""What is answered in a company's file already, so that one of it can be asked again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from secor_docs.company.kinds import Fact
from secor_docs.company.model import Company
from secor_docs.company.questions import OpenQuestion, question_for
from secor_docs.names import folded
from secor_docs.yamlfile import Path_, dotted, field_info, inner_model

_RENAMED: Mapping[tuple[str, ...], str] = {("employees", "name"): "person-renamed", ("sites", "name"): "site-renamed"}


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and the answer it has.

    Attributes:
        question: the question.
        now: the answer, as it stands in the file.
    """

    question: OpenQuestion
    now: str

    @property
    def renames(self) -> str:
        """The change by which a name is better changed once records stand under it; empty where there is none."""
        return _RENAMED.get(tuple(step for step in self.question.path if isinstance(step, str)), "")


def answered(data: Mapping[str, Any], words: str = "") -> tuple[Answered, ...]:
    """What is answered, in the order of the file.

    Args:
        data: the plain values of the file.
        words: only what has them in its question, in its key or in its answer.
    """
    found = (Answered(question_for(data, path), now) for path, now in _leaves(data, ()))
    return tuple(one for one in found if folded(words) in folded(_said(one)))


def _said(one: Answered) -> str:
    question = one.question
    return " ".join((question.asks, question.whose, dotted(question.path).replace("_", " "), one.now))


def _leaves(value: object, path: Path_) -> Iterator[tuple[Path_, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, str(key)))
        return
    info = field_info(Company, tuple(step for step in path if isinstance(step, str))) if path else None
    if info is None:
        return
    inner_fact = inner_model(info.annotation)
    if isinstance(value, list):
        if inner_fact is None and all(isinstance(item, str) for item in value):
            yield path, ", ".join(value) or "none"
        else:
            for number, item in enumerate(value):
                yield from _leaves(item, (*path, number))
    elif isinstance(value, str) and value:
        if inner_fact is not None and issubclass(inner_fact, Fact):  # a name alone, where a block may stand
            name, first = next(iter(inner_fact.model_fields.items()))
            path = (*path, first.alias or name)
        yield path, value

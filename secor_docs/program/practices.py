"""Safe work practices: how a crew does the work of one task group, step by step.

A practice holds the controls of its group's tasks in working order, in words for the person who does the
work. It rests on the hazard library (OHS Code s. 9) and is a start for the company and its workers to
correct; it is not a finding about any site.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from secor_docs.problems import Problem, one_of, refuse_any
from secor_docs.program.hazards import Trade
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model


class Practice(Model):
    """The safe work practice of one task group, in working order.

    A line of ``stop`` completes the sentence "Stop, or do not start, if ...".
    """

    before: tuple[Sentence, ...] = Field(min_length=1, description="a check or a set-up before the start")
    during: tuple[Sentence, ...] = Field(min_length=1, description="a step of the work")
    after: tuple[Sentence, ...] = Field(min_length=1, description="a step when the work is done")
    stop: tuple[Sentence, ...] = Field(min_length=1, description="a reason to stop")


class _PracticeFile(Model):
    trade: Slug = Field(description="the trade's key, the same as the file's name", examples=["framing"])
    practices: Mapping[Slug, Practice] = Field(description="before, during, after and stop by task group")


def read_practices(source: YamlText, trade: Trade) -> Mapping[str, Practice]:
    """Read the practices of a trade, by task group, in the order of the trade's groups.

    Args:
        source: a file of ``hazard_library/practices``.
        trade: the trade it is for.

    Raises:
        InputWrongError: with a Problem for each unknown key, missing or empty list, group the trade does
            not have, and group of the trade that has no practice.
    """
    read = read_model(_PracticeFile, source)
    problems = list(_problems(read, trade, source))
    refuse_any(problems)
    return {group: read.practices[group] for group in trade.groups}


def _problems(read: _PracticeFile, trade: Trade, source: YamlText) -> Iterator[Problem]:
    if read.trade != trade.trade:
        fix = f"Write {trade.trade}, or rename the file."
        yield source.problem(("trade",), f'found "{read.trade}" in the practices of {trade.trade}', fix, code="P010")
    for group in read.practices:
        if group not in trade.groups:
            message, fix = f'{trade.trade} has no task group "{group}"', one_of(group, trade.groups)
            yield source.problem(("practices", group), message, fix, code="P006")
    for group, title in trade.groups.items():
        if group not in read.practices:
            message = f'the task group "{group}" ({title}) has no practice'
            fix = f"Add `{group}:` with before, during, after and stop."
            yield source.problem(("practices",), message, fix, code="P010")

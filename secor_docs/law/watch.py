"""Subjects of the law that are under review or have changed beside the Code, with dates: what to look at again."""

from __future__ import annotations

from datetime import date
from typing import Literal

from secor_docs.law.figures import CitedPlace
from secor_docs.yamlfile import Model, Sentence, Slug, YamlText, read_model


class WatchedSubject(Model):
    """One subject to watch.

    Attributes:
        subject: what may change or has changed.
        seen: the day it was last looked at.
        since: the day the change counts from, where one was seen.
        sure: how sure it is.
        touches: the places of the law it would touch.
        do: what to do about it.
    """

    id: Slug
    subject: Sentence
    seen: date
    since: date | None = None
    sure: Literal["high", "medium", "low"]
    touches: tuple[CitedPlace, ...] = ()
    do: Sentence


class WatchList(Model):
    """Every subject that is watched, and what could not be found."""

    subjects: tuple[WatchedSubject, ...]
    not_found: tuple[Sentence, ...] = ()


def read_watch(source: YamlText) -> WatchList:
    """Read a ``watch.yaml``.

    Raises:
        InputWrongError: with every fault.
    """
    return read_model(WatchList, source)

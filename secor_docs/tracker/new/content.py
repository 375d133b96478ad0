"""What a tracker is filled with when it is made: nothing, or all that an older one held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Cells = Sequence[object]


@dataclass(frozen=True, slots=True)
class Content:
    """The cells people filled in, as they are in the older workbook.

    Attributes:
        log: the rows of the Log, by id of the column.
        people: the rows of the sheet People; None takes them from company.yaml.
        actions: the rows of the sheet Actions.
        shutdowns: the rows of the sheet Shut-downs; None takes them from company.yaml.
        as_of: what is typed under "As of"; ``policy_day`` and ``certified`` likewise.
        documents: label and short name of documents that the Log names and the plan no longer holds.
        lists: entries people added to a list of the sheet Lists, by its header; of a site with its days.
    """

    log: Sequence[Mapping[str, object]] = ()
    people: Sequence[Cells] | None = None
    actions: Sequence[Cells] = ()
    shutdowns: Sequence[Cells] | None = None
    as_of: object = None
    policy_day: object = None
    certified: object = None
    documents: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Sequence[Cells]] = field(default_factory=dict)


EMPTY = Content()

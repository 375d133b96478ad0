"""A file that was changed while a form of it was open: both are shown, and neither is lost.

A form carries, beside each value a person may change, the value it was made with (``was.NAME``). What only one side
changed is taken as it is; what both changed is shown as three texts, and a person chooses. The choice comes back to
the same address with everything else that was typed.

    found = changed_elsewhere(visit.form, {"phone": "403-555-0124"}, {"phone": "Desmond Okafor's phone"})
    if found:
        return three_texts(visit, "company.yaml", found, send_to="/people/do", made_from=hash_now)
    for name, words in settled(visit.form, now).items(): ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from secor_docs.app.answers import Screen
from secor_docs.app.forms import MADE_FROM, SentForm
from secor_docs.app.visit import Visit
from secor_docs.merge.changes import Pieces, marked

WAS, CHOOSE, WRITE = "was.", "choose.", "write."
"""Before the name of a field: what the form was made with, which text was chosen, and a fourth text."""


@dataclass(frozen=True, slots=True)
class ChangedElsewhere:
    """A value that a person changed here, and somebody else in the file.

    Attributes:
        field: the name of the form's field.
        label: what it is, in words.
        was: the value when the page was opened.
        mine: what was typed here.
        now: what the file says now.
    """

    field: str
    label: str
    was: str
    mine: str
    now: str

    @property
    def long(self) -> bool:
        """Whether it takes more than a line."""
        return any("\n" in text or len(text) > 60 for text in (self.was, self.mine, self.now))  # noqa: PLR2004 - a line

    @property
    def mine_marked(self) -> Pieces:
        """What was typed, in pieces: the words, and whether they differ from those at the beginning."""
        return marked(self.was, self.mine)[1]

    @property
    def now_marked(self) -> Pieces:
        """What the file says, in pieces."""
        return marked(self.was, self.now)[1]


def typed(form: SentForm, field: str) -> str:
    """A value as it was typed, with line breaks as files have them."""
    # Ticks send one value each, and an empty one so that none of them is told from "not on the page".
    return "\n".join(filter(None, form.all(field))).replace("\r\n", "\n").replace("\r", "\n")


def settled(form: SentForm, field: str, now: str) -> str | None:
    """What is to be written into a field; None where the file is to stay as it is.

    Args:
        form: what was sent.
        field: the field.
        now: what the file says now.
    """
    if not form.all(field):
        return None
    choice = form.one(f"{CHOOSE}{field}")
    if choice == "file":
        return None
    words = typed(form, f"{WRITE}{field}") if choice == "other" else typed(form, field)
    if choice in {"mine", "other"}:
        return words if words.strip() != now.strip() else None
    untouched = words.strip() == typed(form, f"{WAS}{field}").strip()
    return None if untouched or words.strip() == now.strip() else words


def changed_elsewhere(
    form: SentForm,
    now: Mapping[str, str],
    labels: Mapping[str, str],
    means_now: Callable[[str, str], bool] = lambda _field, _words: False,
) -> tuple[ChangedElsewhere, ...]:
    """What a person changed here, and somebody else in the file, where nothing was chosen yet.

    Args:
        form: what was sent.
        now: what the file says now, by field.
        labels: what each field is, in words.
        means_now: whether words for a field mean what the file says, however they are spelled.
    """
    found = []
    for field, in_file in now.items():
        if not form.all(field):
            continue
        choice, was = form.one(f"{CHOOSE}{field}"), typed(form, f"{WAS}{field}")
        mine = typed(form, f"{WRITE}{field}" if choice == "other" else field)
        differ = len({was.strip(), mine.strip(), in_file.strip()}) == len("ABC")
        # After a choice the form was made with what the file said then; it may have been changed once more.
        asked = (was.strip() != in_file.strip() and choice != "file") if choice else differ
        if asked and not means_now(field, mine):
            found.append(ChangedElsewhere(field, labels.get(field, field), was, mine, in_file))
    return tuple(found)


def three_texts(
    visit: Visit,
    file: str,
    found: Sequence[ChangedElsewhere],
    *,
    send_to: str,
    made_from: str,
    back: str = "/",
    parts: bool = False,
) -> Screen:
    """The page on which a person chooses between texts.

    Args:
        visit: the request with the form.
        file: the name of the file that was changed.
        found: what both sides changed.
        send_to: the address within the company's pages that takes the choice.
        made_from: the hash of the file as it is now.
        back: the address to go to without a choice.
        parts: they are parts of one text, rather than answers.
    """
    asked = {one.field for one in found}
    sent = [
        (name, value)
        for name, values in visit.form.values.items()
        if name not in {"csrf", MADE_FROM} and name.removeprefix(WAS) not in asked
        for value in values
    ]
    what = ("paragraph", "paragraphs") if parts else ("answer", "answers")
    how_many = f"One {what[0]} was" if len(found) == 1 else f"{len(found)} {what[1]} were"
    return Screen(
        "three_texts.html",
        f"{how_many} changed in two places",
        {
            "file": file,
            "found": found,
            "sent": sent,
            "send_to": send_to,
            "made_from": made_from,
            "back": back,
            "parts": parts,
        },
        status=409,
    )

"""Rules with numbers, as overlays change them: in words, in force or not, and in their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, Protocol, Self, TypeVar

from pydantic import Field

from secor_docs.problems import Problem, collected, nearest
from secor_docs.yamlfile import Model, YamlText

Numbers = Mapping[str, Annotated[int, Field(ge=0)]]


class _Numbered(Protocol):
    @property
    def numbers(self) -> Numbers: ...

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self: ...


Key = TypeVar("Key", bound=str)
Numbered = TypeVar("Numbered", bound=_Numbered)


def with_overlays(
    rules: Mapping[Key, Numbered],
    overlays: Iterable[YamlText],
    changes: Callable[[YamlText], Mapping[str, Model]],
    words: tuple[str, str, str],
    problems: list[Problem],
) -> dict[Key, Numbered]:
    """The rules with what overlays change in them, the weakest overlay first.

    Args:
        rules: by their key.
        overlays: the files of the overlays.
        changes: reads the changes of such a file; what is None in one stays as it was.
        words: the list of the file, what one of its entries is called, and what its key is called.
        problems: every fault is added here.
    """
    place, noun, handle = words
    made = dict(rules)
    for overlay in overlays:
        with collected(problems):
            for typed, change in changes(overlay).items():
                key = next((known for known in made if known == typed), None)
                if key is None:
                    hint = nearest(typed, made) if handle == "name" else ""
                    fix = f"The {place} are {', '.join(made)}.{hint}"
                    problems.append(overlay.problem((place, typed), f"no {noun} has this {handle}", fix, code="P012"))
                    continue
                given = change.model_dump(exclude_none=True)
                known, new = made[key].numbers, given.pop("numbers")
                message, fix = f"the {noun} has no such number", f"Its numbers are: {', '.join(known) or 'none'}."
                problems.extend(
                    overlay.problem((place, key, "numbers", n), message, f"{fix}{nearest(n, known)}", code="P012")
                    for n in new
                    if n not in known
                )
                made[key] = made[key].model_copy(update={**given, "numbers": {**known, **new}})
    return made

"""The README's middle: targets, tables of ratios, and what was not equal."""

from __future__ import annotations

from dataclasses import dataclass, field

from where import Shares


@dataclass(frozen=True, slots=True)
class Target:
    """What the project wants to reach.

    Attributes:
        what: what is measured.
        wanted: the target in words.
        limit: the figure; ``at_least`` it, or at most.
    """

    what: str
    wanted: str
    limit: float
    at_least: bool = False

    def met(self, reached: float) -> bool:
        """Whether a figure reaches it."""
        return reached >= self.limit if self.at_least else reached <= self.limit


DOCXTPL = Target("render 12 templates, zlib 6, XML equal", "≥ 25 × docxtpl", 25, at_least=True)
NODE = Target("render the same 12", "≥ 5 × easy-template-x", 5, at_least=True)
WARM = Target("warm set of 45 documents", "≤ 1.7 × its floor", 1.7)
COLD = Target("cold `secor build` of 45, warm cache", "≤ 15 × `python -c pass` (reach for 8)", 15)
FIRST = Target("first `secor build`, empty cache", "≤ 1.5 × the CPU of a warm one", 1.5)
IDLE = Target("`secor build` with nothing changed", "≤ 15 × the CPU of `python -c pass`", 15)
PACKAGE = Target("a whole package of a client", "≤ 3 × its floor", 3)
RATE = Target("whole packages a second of one core", "≥ 5", 5, at_least=True)
HELP = Target("`secor --help`", "near click's own import: ≤ 1.5 × it", 1.5)
MERGE = Target("merged binder of 45", "≥ 25 × docxcompose", 25, at_least=True)
LINEAR = Target("merging is linear to 200", "≤ 1.15 × as long for each of 200 as of 45", 1.15)
LOOP = Target("many clients × 45 documents", "≥ 10 × a plain docxtpl loop", 10, at_least=True)
LOOP_MEMORY = Target("memory of a worker in that loop", "< 150 MB, flat", 150)
MEMORY = Target("memory of a process that makes whole packages", "< 150 MB", 150)


@dataclass(slots=True)
class Report:
    """What came out so far.

    Attributes:
        targets: rows of the table of targets.
        sections: the tables below, as Markdown.
        faults: what was not equal.
    """

    targets: list[tuple[str, ...]] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def reached(self, target: Target, figure: float, said: str = "") -> bool:
        """Put a figure next to its target; whether it is met."""
        met = target.met(figure)
        self.targets.append((target.what, target.wanted, said or f"{figure:.2f} ×", "met" if met else "**not met**"))
        return met

    def table(self, title: str, head: tuple[str, ...], rows: list[tuple[str, ...]], note: str = "") -> None:
        """A table with a title."""
        above = f"{note}\n\n" if note else ""
        self.sections.append(f"### {title}\n\n{above}{table(head, rows)}")

    def profile(self, title: str, shares: Shares) -> None:
        """Where the time goes, under a target that was missed."""
        note = "By cProfile, which makes small functions look dearer than they are."
        rows = [(name, f"{share:.0%}") for name, share in shares]
        self.table(f"Where the time goes: {title}", ("at work", "share"), rows, note)

    def markdown(self, head: str) -> str:
        """All of it."""
        equal = "Every document was equal to the other engines'."
        if self.faults:
            equal = "**Not equal:**\n\n" + "\n".join(f"- {fault}" for fault in self.faults)
        targets = table(("target", "wanted", "reached", ""), self.targets) if self.targets else ""
        return "\n".join((head, "", equal, "", targets, *self.sections))


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"

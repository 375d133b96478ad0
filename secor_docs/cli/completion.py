"""What a shell offers behind Tab: documents and names from the company file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from secor_docs.cli.options import names_company, open_here

if TYPE_CHECKING:
    from secor_docs.binder.prepare import Prepared


def offer(find: Callable[[Prepared, click.Context], list[tuple[str, str]]]) -> Any:
    """A shell completion from the company file; a file that cannot be read offers nothing."""

    def complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from secor_docs.problems import SecorError

        try:
            # With an option still without its value, click has not given the arguments their names yet.
            named = str(ctx.params.get("company") or next(iter(ctx.args), ""))
            company = Path(named if names_company(named) else ".")
            offered = find(open_here(company, ctx.params.get("overlays") or ()).prepared, ctx)
        except (SecorError, OSError):
            return []
        begin = incomplete.casefold()
        return [
            CompletionItem(value, help=about)
            for value, about in offered
            if value.casefold().startswith(begin) or (begin and begin in about.casefold())
        ]

    return complete


def documents_of(prepared: Prepared, _ctx: click.Context) -> list[tuple[str, str]]:
    """The documents that are logged: short name and title."""
    from secor_docs.tracker.input import loggable

    return [(d.id, f"{d.number} {d.title}") for d in loggable(prepared.plan)]


def names_of(*kinds: str) -> Callable[[Prepared, click.Context], list[tuple[str, str]]]:
    """The names of some kinds of things, such as sites and workers; of all kinds when none is given."""

    def find(prepared: Prepared, _ctx: click.Context) -> list[tuple[str, str]]:
        from secor_docs.scopes import log_names

        return [
            (name, kind)
            for kind, names in log_names(prepared.plan.company).items()
            if not kinds or kind in kinds
            for name in names
        ]

    return find

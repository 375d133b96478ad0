"""HTML pages from Jinja files, with one style sheet.

A page is one file: it opens without a network, prints on Letter paper, and can be mailed. This room knows no
domain; others hand in plain values, which are escaped.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from secor_docs.dates import date_with_weekday, short_date

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_HERE = Path(__file__).parent
_DAY = re.compile(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])(?=[^<>]*<(?!/title|/style))")
"""A day in the text of a page, not in an attribute."""
_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.DOTALL)


def page(template: str, **values: object) -> str:
    """A whole page.

    Args:
        template: a file of ``pages/templates``, such as ``readiness.html``.
        values: what it shows; a name it asks for and does not get is a fault of ours.
    """
    made = _environment().get_template(template).render(values)
    return _DAY.sub(r'<span class="day">\g<0></span>', made)  # on a phone a day would break at its hyphens


def screen(template: str, **values: object) -> str:
    """A page of the app: its text stands in forms too, so nothing is put around days.

    Args:
        template: a file of ``pages/templates``, such as ``app/home.html``.
        values: what it shows; a name it asks for and does not get is a fault of ours.
    """
    return _environment().get_template(template).render(values)


@cache
def _environment() -> Environment:
    # Imported here: only who writes a page pays for Jinja.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415
    from markupsafe import Markup  # noqa: PLC0415

    loader = FileSystemLoader(_HERE / "templates")
    made = Environment(autoescape=True, undefined=StrictUndefined, loader=loader, trim_blocks=True, lstrip_blocks=True)
    made.filters["headings"] = _headings
    made.filters["short_day"] = short_date
    made.filters["long_day"] = date_with_weekday
    made.globals["style"] = Markup((_HERE / "style.css").read_text("utf-8"))  # noqa: S704 - our own file
    return made


def _headings(body: Markup) -> list[tuple[str, Markup]]:
    """Id and text of each second heading of a body, for the list of contents."""
    return [(str(id_), type(body)(text)) for id_, text in _HEADING.findall(body)]

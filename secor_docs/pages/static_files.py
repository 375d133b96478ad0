"""The files a browser fetches from the app: the style sheet, the scripts. Nothing else is served from disk."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
STATIC = {
    "style.css": "text/css",
    "icon.svg": "image/svg+xml",
    "app.js": "text/javascript",
    "htmx.min.js": "text/javascript",
}
"""Names and media types. htmx 2.0.11 is vendored, Zero-Clause BSD (``static/htmx.LICENSE``)."""
HTMX_SHA256 = "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"


@cache
def static_file(name: str) -> tuple[bytes, str]:
    """Bytes and media type of one of :data:`STATIC`."""
    if name == "style.css":
        # Widths as classes: the app's pages carry no inline style.
        widths = "".join(f".w{n}p{{width:{n}%}}" for n in range(101))
        text = (_HERE / "style.css").read_text("utf-8") + (_HERE / "static" / "app.css").read_text("utf-8") + widths
        return text.encode(), STATIC[name]
    return (_HERE / "static" / name).read_bytes(), STATIC[name]

"""``secor app``: the company in a browser on this computer."""

from __future__ import annotations

import signal
import threading
from contextlib import suppress
from pathlib import Path

import click

import secor_docs.cli
from secor_docs.cli.options import FOLDER, OVERLAY


@click.command(name="app", short_help="Open the company in your browser, on this computer only.")
@click.argument("folder", required=False, type=click.Path(exists=True, path_type=Path), metavar="[FOLDER]")
@OVERLAY
@click.option(
    "--packages", type=FOLDER, metavar="FOLDER", help="The clients' packages, when not in packages next to them."
)
@click.option("--port", type=click.IntRange(1024, 65535), metavar="N", help="The port; a free one when left out.")
@click.option("--no-browser", is_flag=True, help="Print the link, and open no browser.")
def command(
    folder: Path | None, overlays: tuple[Path, ...], packages: Path | None, port: int | None, no_browser: bool
) -> None:
    """Open a company's folder, or a folder of clients, in your browser.

    Works on this computer only: no account, no network, the same files underneath. It stops by its button, by
    Ctrl-C, or 30 minutes after the last click.

    \b
    Example: secor app prairie-ridge
    """
    from secor_docs.app.door import Door
    from secor_docs.app.recent import remember
    from secor_docs.app.server import AppServer, listen, port_of
    from secor_docs.app.state import State

    with listen(port or 0) as listening:
        state = State(secor_docs.cli.today, secor_docs.cli.now, Door(port_of(listening)), overlays)
        state.named_packages = packages
        if folder is not None:
            state.open_at(folder)
            remember(folder, state.clock())
        link = state.door.link()

        def started() -> None:
            click.echo(f"secor is open at {link}\nThe link lets one browser in, once. Ctrl-C stops secor.")
            if not no_browser:
                # A text browser answers only when it is closed, and needs the app meanwhile.
                threading.Thread(target=_open, args=(link,), daemon=True).start()

        def stop(*_: object) -> None:
            state.stopped = True

        for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):  # a closed terminal, an ended session: as with the button
            if number := getattr(signal, name, None):
                signal.signal(number, stop)
        with suppress(KeyboardInterrupt):
            AppServer(state, listening).serve(started)
    click.echo("secor has stopped.")


def _open(link: str) -> None:
    import webbrowser

    if not webbrowser.open(link):
        click.echo("No browser opened here. Copy the link into one.")

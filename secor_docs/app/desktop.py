"""What the app asks of the desktop: to open a folder or a file in the program the person has for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which


def show(path: Path) -> bool:
    """Open a folder, or a file, as a double click would; False where this machine cannot.

    Only paths the program itself made or found are handed in, never one from a page.
    """
    if sys.platform == "win32":
        os.startfile(path)  # noqa: S606 - the shell's own double click
        return True
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    found = which(opener)
    if found is None:
        return False
    # In a session of its own, so that the program goes on when the app stops.
    subprocess.Popen(  # noqa: S603 - a path of ours, no shell
        [found, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    return True

"""The screens, one module each. A screen is a function from a ``Visit`` to an ``Answer``."""

from __future__ import annotations

from secor_docs.app.screen import At
from secor_docs.app.screens import app, binder, clients, home, paper

# Clients first: their "/clients/-/..." stands before any client's "/clients/{client}/...".
SCREENS: tuple[At, ...] = (*clients.SCREENS, *home.SCREENS, *binder.SCREENS, *paper.SCREENS, *app.SCREENS)
"""All screens with their addresses."""

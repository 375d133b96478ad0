"""How much a run tries: a hundredth of each random figure as a rule, a tenth on CI, all of it with SECOR_FULL=1."""

from __future__ import annotations

import os

from secor_docs.data_files import shipped

FULL = os.environ.get("SECOR_FULL") == "1"
CI = os.environ.get("CI") == "true"

SAMPLES = sorted(p.parent.name for p in (shipped() / "samples").glob("*/company.yaml"))
COSTLY_SAMPLES = SAMPLES if CI or FULL else ["prairie-ridge-framing"]
"""The samples that go through LibreOffice or another engine: all of them on CI, one as a rule."""


def share(full: int, least: int = 1) -> int:
    """Of a figure such as 500 ended processes, how many this run tries."""
    return full if FULL else max(least, full // (10 if CI else 100))

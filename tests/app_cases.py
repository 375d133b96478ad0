"""A running app on a copy of a sample, and a browser's way in."""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache, cached_property
from pathlib import Path

import httpx

from secor_docs.app.door import FORM_TOKEN, Door
from secor_docs.app.server import running
from secor_docs.app.state import State
from secor_docs.cli import main

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2026, 11, 27)


@dataclass
class RunningApp:
    """An app that answers, and a client that was let in.

    Attributes:
        state: what the app knows.
    """

    state: State

    @cached_property
    def web(self) -> httpx.Client:
        """A browser without scripts that was let in, and sends what a browser sends."""
        origin = self.state.door.origin
        made = httpx.Client(base_url=origin, follow_redirects=True, headers={"origin": origin}, timeout=60)
        assert made.get(self.state.door.link()).status_code < 500
        return made

    def get(self, path: str) -> str:
        """A page that must be there."""
        answer = self.web.get(path)
        assert answer.status_code == 200, (path, answer.status_code, text_of(answer.text))
        return answer.text

    def post(self, path: str, **values: object) -> httpx.Response:
        """Send a form of ours, and follow to the page after it."""
        return self.web.post(path, data={FORM_TOKEN: self.state.door.form_token, **values})


@contextmanager
def app_on(folder: Path | None, today: date = TODAY, idle: float = 1800) -> Iterator[RunningApp]:
    """An app opened on a folder; stopped at the end."""

    def state(door: Door) -> State:
        made = State(lambda: today, lambda: datetime.combine(today, time(9, 0)), door)
        if folder is not None:
            made.open_at(folder)
        return made

    with running(state, idle=idle) as opened:
        made = RunningApp(opened)
        try:
            yield made
        finally:
            if "web" in made.__dict__:
                made.web.close()


def sample_copy(tmp_path: Path, name: str = "prairie-ridge-framing") -> Path:
    """A copy of a sample to write into."""
    return Path(shutil.copytree(SAMPLES / name, tmp_path / name))


@cache
def _logged() -> dict[str, bytes]:
    """The tracker of the sample with its 249 records, and what lies beside it."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = sample_copy(Path(temporary))
        company = str(folder / "company.yaml")
        with redirect_stdout(io.StringIO()):
            main(["tracker", "new", company])
            main(["log", "import", company, str(folder / "records.csv")])
        there = {path.name for path in (SAMPLES / folder.name).iterdir()}
        return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name not in there}


def with_records(folder: Path) -> Path:
    """The folder of the sample with its tracker and 249 records."""
    for name, data in _logged().items():
        (folder / name).write_bytes(data)
    return folder


def text_of(html: str) -> str:
    """The words of a page, without marks and doubled blanks."""
    body = re.sub(r"(?s)<(script|style|svg|head).*?</\1>", " ", html)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body)).strip()

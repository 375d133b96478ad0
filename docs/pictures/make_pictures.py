"""Makes the pictures of docs/first-binder.md: real commands are run, and their words and pages are drawn.

    python docs/pictures/make_pictures.py

Needs Chromium, LibreOffice and poppler. On another system or with another font the pictures differ in every dot.
"""

from __future__ import annotations

import html
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from click.testing import CliRunner
from PIL import Image, ImageChops

from secor_docs.cli.commands import group
from secor_docs.data_files import shipped

HERE = Path(__file__).parent
SAMPLE = shipped() / "samples" / "prairie-ridge-framing"
ANSWERS = (
    "Birchline Framing Ltd.\n0123456\n14 Example Crescent, Red Deer, AB T4N 0A0\n403-555-0110\nDana Petrenko\nstop\n"
)
TERMINAL = (
    "<style>body{margin:0;background:#fff}pre{margin:0;padding:14px 18px;background:#1e1e1e;color:#eee;"
    "font:14px/1.4 'DejaVu Sans Mono',monospace;border-radius:6px;width:max-content}b{color:#8fd08f}</style><pre>%s</pre>"
)


def said(*words: str, answers: str = "") -> str:
    """What a command prints, with the line that was typed above it."""
    typed = " ".join(("secor", *words))
    return f"> {typed}\n{CliRunner().invoke(group, words, input=answers).output.strip()}\n"


def terminal(name: str, text: str, most: int = 30) -> None:
    """Draw a terminal with these words; what was typed is green."""
    lines = text.splitlines()
    shown = [*lines[:most], "…"] if len(lines) > most else lines
    body = "\n".join(f"<b>{html.escape(s)}</b>" if s.startswith("> ") else html.escape(s) for s in shown)
    drawn(name, TERMINAL % body)


def drawn(name: str, page: str) -> None:
    """Draw a page of HTML, cut to what is on it."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.png")
        source.write_text(f"<meta charset=utf-8>{page}", "utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,1000"]
        subprocess.run(
            ["chromium", *options, f"--screenshot={target}", source.as_uri()], check=True, capture_output=True
        )
        save(name, Image.open(target).convert("RGB"))


def save(name: str, image: Image.Image) -> None:
    """Keep a picture small: no white border, 64 colours."""
    box = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    image.crop(box).quantize(64).save(HERE / f"{name}.png", optimize=True)


def page_of(name: str, document: Path) -> None:
    """Draw the first page of a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        office = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, str(document)]
        subprocess.run(office, check=True, capture_output=True)
        pdf = next(Path(folder).glob("*.pdf"))
        subprocess.run(["pdftoppm", "-r", "70", "-png", "-l", "1", "-singlefile", pdf, f"{folder}/page"], check=True)
        save(name, Image.open(f"{folder}/page.png").convert("RGB"))


def main() -> None:
    """Make all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        terminal("first-questions", said("init", "my-company", answers=ANSWERS), 34)
        os.chdir("my-company")
        for name in ("company.yaml", "logo.png"):
            shutil.copyfile(SAMPLE / name, name)
        terminal("where-you-are", said())
        text = Path("company.yaml").read_text("utf-8")
        Path("company.yaml").write_text(text.replace("  records_location:", "  # records_location:"), "utf-8")
        terminal("draft", said("build"))
        (gaps,) = Path("binders").glob("*/gaps.md")
        style = "<style>body{font:15px sans-serif;width:780px;padding:10px}</style>"
        drawn(
            "gaps",
            f"{style}<pre style='white-space:pre-wrap;font:14px monospace'>{html.escape(gaps.read_text('utf-8'))}",
        )
        page_of("form", next(Path("binders").glob("*/forms/* toolbox-meeting.docx")))


if __name__ == "__main__":
    main()

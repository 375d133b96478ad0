"""The wheel alone, without the checkout, finds its folders and builds a sample."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from amounts import on_ci
from conftest import ROOT

from secor_docs.app.handbook import books


@on_ci
def test_the_wheel_alone_builds_a_sample(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    build = [*pip, "wheel", str(ROOT), "--no-deps", "--no-build-isolation", "-w", "wheels"]
    subprocess.run(build, check=True, capture_output=True, cwd=tmp_path)
    wheel = next((tmp_path / "wheels").glob("*.whl"))
    install = [*pip, "install", "--no-deps", "--target", "installed", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, cwd=tmp_path)
    code = (
        "import secor_docs, sys; from secor_docs.data_files import shipped; from secor_docs.cli import main\n"
        "from secor_docs.app.handbook import books; from secor_docs.pages.static_files import STATIC, static_file\n"
        "print(secor_docs.__file__, len(books()), [len(static_file(name)) for name in STATIC])\n"
        "company = str(shipped() / 'samples/bright-spark-electric/company.yaml')\n"
        "code = main(['build', company, '-o', 'out', '--only', 'flha'])\n"
        "try: main(['ready', company, '--html', 'ready.html'])\n"
        "except SystemExit: pass  # not ready: nothing is logged yet\n"
        "sys.exit(code or 0)"
    )
    env = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "installed") in done.stdout
    assert f"__init__.py {len(books())} [" in done.stdout
    assert list((tmp_path / "out").rglob("*flha*.docx"))
    assert "<style>" in (tmp_path / "ready.html").read_text("utf-8")

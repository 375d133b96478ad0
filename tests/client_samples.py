"""Small made-up clients the tests of the clients room share."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from secor_docs.yamlfile import parse_yaml

remembered = lru_cache(maxsize=2000)(parse_yaml)
"""The reader of YAML with a memory: tests of runs read the same shipped data dozens of times."""

POLICY = "health-safety-policy"


def company(name: str, *, owner: str, account: str, phone: str) -> str:
    """A short company.yaml."""
    return (
        f'company:\n  legal_name: {name}\n  wcb_account: "{account}"\n'
        f"  office_address: {account} Example Road, Red Deer, AB T4N 0A0\n  phone: {phone}\n"
        f"people:\n  owner: {{name: {owner}, phone: {phone}}}\n"
        f"employees:\n  - {{name: {owner}, role: Owner}}\n"
        f"sites:\n  - {{name: Lot 22, address: 22 Maple Ridge Way}}\n"
        f"trades:\n  - {{name: roofing}}\n"
    )


FIRST = company("Larkspur Decks Ltd.", owner="Dana Petrenko", account="0000301", phone="403-555-0131")
SECOND = company("Gravel Bar Roofing Ltd.", owner="Tomas Okafor", account="0000302", phone="780-555-0132")


def clients(folder: Path, **texts: str) -> Path:
    """A folder of clients: two, or those given by name."""
    for name, text in (texts or {"larkspur": FIRST, "gravel-bar": SECOND}).items():
        path = folder / name / "company.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    return folder


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}

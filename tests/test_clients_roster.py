"""Clients are found, and no two packages share a name on any file system."""

from __future__ import annotations

from pathlib import Path

import pytest
from client_samples import FIRST, clients
from hypothesis import given
from hypothesis import strategies as st

from secor_docs.clients.roster import find_clients, package_name
from secor_docs.problems import CouldNotReadError, InputWrongError


def test_every_folder_with_a_company_file_is_a_client(tmp_path: Path) -> None:
    clients(tmp_path)
    (tmp_path / "notes").mkdir()
    clients(tmp_path, **{".archive": FIRST})
    assert [client.key for client in find_clients(tmp_path)] == ["gravel-bar", "larkspur"]


def test_a_list_names_folders_or_files(tmp_path: Path) -> None:
    clients(tmp_path)
    listed = tmp_path / "mine.txt"
    listed.write_text("# mine\nlarkspur\n\ngravel-bar/company.yaml\n", "utf-8")
    assert [client.key for client in find_clients(listed)] == ["gravel-bar", "larkspur"]


def test_every_wrong_line_of_a_list_is_named_at_once(tmp_path: Path) -> None:
    clients(tmp_path)
    listed = tmp_path / "mine.txt"
    listed.write_text("larkspur\nnobody\nnothing\n", "utf-8")
    with pytest.raises(InputWrongError, match=r'mine.txt:2: there is no "nobody"[^\n]*\nmine.txt:3: ') as caught:
        find_clients(listed)
    assert len(caught.value.problems) == 2


def test_a_folder_without_clients_says_what_belongs_in_it(tmp_path: Path) -> None:
    with pytest.raises(InputWrongError, match="Give each client a folder of its own"):
        find_clients(tmp_path)


def test_a_list_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CouldNotReadError):
        find_clients(tmp_path / "mine.txt")


def test_names_that_differ_in_case_or_signs_only_get_names_of_their_own(tmp_path: Path) -> None:
    clients(tmp_path, **{"Oak & Elm": FIRST, "oak-elm": FIRST, "OAK ELM": FIRST})
    keys = [client.key for client in find_clients(tmp_path)]
    assert len({key.casefold() for key in keys}) == 3
    assert all(key.startswith("oak-elm-") for key in keys)


def test_a_third_client_of_a_name_renames_no_package(tmp_path: Path) -> None:
    before = {client.key for client in find_clients(clients(tmp_path, Oak=FIRST, oak=FIRST))}
    assert before < {client.key for client in find_clients(clients(tmp_path, OAK=FIRST))}


@pytest.mark.parametrize("name", ["CON", "lpt1", "nul", "Aux."])
def test_a_reserved_name_is_no_package_name(name: str) -> None:
    assert package_name(name) == f"{name.casefold().strip('.')}-x"


@given(st.text(max_size=300))
def test_any_name_makes_a_folder_name(text: str) -> None:
    name = package_name(text)
    assert 0 < len(name.encode()) <= 62
    assert not set(name) & set('<>:"/\\|?*. ')
    assert name == package_name(text)


def test_two_long_names_stay_apart() -> None:
    assert package_name("a" * 300) != package_name("a" * 299 + "b")


def test_the_clients_own_folder_comes_before_the_consultants(tmp_path: Path) -> None:
    clients(tmp_path)
    (tmp_path / "larkspur/templates").mkdir()
    other, own = find_clients(tmp_path)
    assert own.stock([Path("office")]).overlays == (tmp_path / "larkspur", Path("office"))
    assert other.stock([Path("office")]).overlays == (Path("office"),)

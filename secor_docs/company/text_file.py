"""``company.yaml`` as the file it is: its bytes and its text, read and written without a change nobody asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secor_docs.company.notes import refuse_cut_text
from secor_docs.files import sha256, write_whole
from secor_docs.problems import CouldNotReadError, CouldNotWriteError
from secor_docs.yamlfile import read_yaml


def read_company(path: Path) -> bytes:
    """The bytes of a company file.

    Raises:
        CouldNotReadError: it is not there, or may not be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CouldNotReadError(path, "it is not there; `secor init` writes a new one") from error
    except OSError as error:
        raise CouldNotReadError(path, error.strerror or str(error)) from error


def text_of(data: bytes, path: Path) -> str:
    """Its text.

    Raises:
        InputWrongError: it is not UTF-8, or text in it would be lost behind a #.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        read_yaml(path)  # says on which line
        raise
    refuse_cut_text(text, path.name)
    return text


@dataclass(frozen=True, slots=True)
class CompanyText:
    """A company file as it was read.

    Attributes:
        path: the file.
        data: its bytes.
        text: its text.
    """

    path: Path
    data: bytes
    text: str

    @property
    def hash(self) -> str:
        """What a form was made from."""
        return sha256(self.data)

    def write(self, made: str) -> None:
        """Write another text in its place, if nobody else has changed it since it was read.

        Raises:
            CouldNotWriteError: somebody has, or the disk refused.
        """
        data = made.encode()
        if data == self.data:
            return
        if read_company(self.path) != self.data:
            raise CouldNotWriteError(self.path, "another program has changed it since; open this again")
        write_whole(self.path, data)


def company_text(path: Path) -> CompanyText:
    """Read a company file to write into it.

    Raises:
        CouldNotReadError: it is not there, or may not be read.
        InputWrongError: it is not UTF-8, or text in it would be lost behind a #.
    """
    data = read_company(path)
    return CompanyText(path, data, text_of(data, path))

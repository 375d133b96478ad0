"""A workbook a person has, read with openpyxl: whatever is wrong with the file becomes a sentence."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from secor_docs.ooxml.damage import PackageError, not_excel, reading
from secor_docs.ooxml.package import checked
from secor_docs.problems import CouldNotReadError

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook


_UNSOUND = "it is damaged, or no Excel workbook (.xlsx)"


@contextmanager
def open_workbook(path: Path, *, row_by_row: bool = False, values: bool = False) -> Iterator[Workbook]:
    """Open a workbook for reading; what is read from it has to be read before it is closed.

    Args:
        path: the file.
        row_by_row: read each row when it is asked for, which suits large sheets.
        values: the values Excel last worked out in place of formulas.

    Raises:
        CouldNotReadError: it is not there, or no sound workbook.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415 - the same

    try:
        data = path.read_bytes()
    except OSError as error:
        raise CouldNotReadError(path, (error.strerror or str(error)).lower()) from error
    try:
        with reading(_UNSOUND), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            checked(data)
            with closing(load_workbook(io.BytesIO(data), read_only=row_by_row, data_only=values)) as book:
                yield book
    except (PackageError, InvalidFileException, TypeError) as error:
        raise not_excel(path, error if isinstance(error, PackageError) else PackageError(_UNSOUND), data) from error

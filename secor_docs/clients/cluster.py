"""A Dask cluster as the place where packages are made: many machines with one file system between them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from secor_docs.problems import CouldNotReadError, NotReadyError

_WAIT = "20s"


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The executor of a cluster, and how many jobs to hand it at a time.

    Args:
        address: its scheduler, such as ``tcp://10.0.0.5:8786``.

    Raises:
        NotReadyError: the extra ``dask`` is not installed.
        CouldNotReadError: nobody answers at the address.
    """
    try:
        from distributed import Client  # noqa: PLC0415 - an extra that may be absent
    except ImportError as error:
        message = "--scheduler needs the extra `dask`. Install it: pip install 'secor-docs[dask]'."
        raise NotReadyError(message, code="N007") from error
    try:
        client = Client(address, timeout=_WAIT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise CouldNotReadError(f"The scheduler {address}", "nobody answers there") from error
    # pure=False: the cluster must not take a package made by an earlier run for this one's.
    with client, client.get_executor(pure=False, retries=2) as executor:
        # A job more than there are threads keeps each worker busy between two packages.
        yield executor, sum(client.nthreads().values()) + 1

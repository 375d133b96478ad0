"""``python -m secor_docs.cli``: the same as ``secor``."""

from secor_docs.cli import main

main()

# One door for everyday work. The README's commands do without make.
PYTHON ?= .venv/bin/python

.PHONY: format lint types test golden docs templates all

all: lint types test

format:
	$(PYTHON) -m ruff format . && $(PYTHON) -m ruff check --fix .

lint:
	$(PYTHON) -m ruff format --check . && $(PYTHON) -m ruff check .

types:
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest

golden:
	$(PYTHON) -m pytest tests/test_build.py --update-golden

docs:
	$(PYTHON) -m pytest -n 0 tests/test_docs.py tests/test_problems.py --update-golden

templates:
	$(PYTHON) -m secor_docs.cli templates build

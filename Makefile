# Everything starts here; README.md says the two commands that matter: make run, make test.
PYTHON ?= python3
BIN := .venv/bin
# Where `make run` keeps the graph and answers: LIANPU_DATA, LIANPU_HOST, LIANPU_PORT (see README.md).

.PHONY: install run test check lint bench lock clean

install: .venv/.installed

.venv/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "lianpu needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "python venv is missing: on Debian, apt install python3-venv"; exit 1; }
	@touch $@

.venv/.installed: .venv/.python requirements.lock pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.tested: .venv/.installed requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: install
	$(BIN)/lianpu load
	$(BIN)/lianpu serve

test: .venv/.tested
	$(BIN)/python -m pytest

check: lint test

lint: .venv/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/.tested
	$(BIN)/python -m benchmarks

lock: .venv/.tested
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --group build pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

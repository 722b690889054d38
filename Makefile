# make setup | demo | test | bench | faults | fuzz | screenshots | translations. Each does its own set-up; nothing needs to be there but make and Python >= 3.11.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FUZZ_SECONDS ?= 60
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: setup demo test lint types unit lab bench faults fuzz screenshots translations openapi clean

setup: $(VENV)/.complete

$(VENV)/.complete: pyproject.toml installers/constraints.txt installers/linux/packages.txt installers/linux/setup.sh
	@installers/linux/setup.sh "$(PYTHON)" "$(VENV)"
	@touch $@

# as the person first: a user namespace is enough where /dev/net/tun may be opened
demo: setup
	@installers/linux/demo.sh "$(VENV)" $(DEMO_OPTIONS)

test: setup
	@installers/linux/test.sh "$(VENV)"

lint: types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache

# a cache each: what is known of one platform does not hold on another
types: setup
	$(BIN)/mypy
	$(BIN)/mypy --cache-dir .mypy_cache/darwin --platform darwin maikr_client ui
	$(BIN)/mypy --cache-dir .mypy_cache/win32 --platform win32 --exclude '(daemon|resolver|pinger)/posix/' maikr_client ui

unit: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n 2 --dist loadgroup -m "not lab and not own_world and not display"

lab: setup
	$(SUDO) $(BIN)/maikr-lab run --servers 4 -- $(BIN)/pytest -q tests/lab -m "lab and not own_world"

bench: setup
	$(BIN)/python -m benchmarks

faults: setup
	$(SUDO) $(BIN)/maikr-lab run --servers 4 -- $(BIN)/python -m benchmarks.faults docs/fault-matrix.md

# bytes for the daemon's socket, guided by what they reach; as long as FUZZ_SECONDS says
fuzz: setup
	$(BIN)/pip install --quiet --constraint installers/constraints.txt --editable '.[fuzz]'
	$(BIN)/python -m tests.fuzz.seeds build/fuzz/seeds
	@mkdir -p build/fuzz/corpus
	$(BIN)/python -m tests.fuzz.ipc_frames build/fuzz/corpus build/fuzz/seeds -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -artifact_prefix=build/fuzz/

openapi: setup
	$(BIN)/python -m maikr_lab.backend --openapi > docs/openapi.json

translations: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.translations

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots docs/images --only home home-off home-blocked servers rules privacy consent sign-in sign-in-wrong account networks-other tray-panel
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots docs/images --only home appearance --themes high-contrast

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

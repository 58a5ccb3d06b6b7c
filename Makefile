# `make` lists what there is to do. Prerequisites: Python 3.11 or newer with venv, and make.
PYTHON ?= python3
ARGS ?=

VENV := .venv
PY := $(VENV)/bin/python
JS := tests/js
NODE_MODULES := $(JS)/node_modules
LOAD_MODULES := tests/load/node_modules
WORKERS ?= 4
BESIDE := $(PY) -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder
PIP_INSTALL := $(PY) -m pip install -qq --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := help
.PHONY: help run test test-stock chaos bench pictures check format assets vendor protocol lock wheel clean prepare

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp ## Start the server; options go in ARGS="--port 8000"
	@exec $(PY) -m server run $(ARGS)

test: prepare ## Run every check and every test
	@$(MAKE) --no-print-directory check
	$(BESIDE) --ignore=tests/e2e
	@# A browser's driver keeps a loop in its process, beside which no simulated audience could run.
	$(BESIDE) tests/e2e
	@$(MAKE) --no-print-directory test-stock

# What starts no server is the same on either; so is how a page looks, and how work at a desk is done.
LOOKS := accessibility console_keys console_narrow console_questions console_wall every_act every_kind floor \
	kinds_of_vote look looks markup moderating pictures plain_pages printing right_to_left roles small_screens \
	stage_set stills votes_together wall_light wall_picture wall_settings
test-stock: export TRANSPORT := stock
test-stock: prepare ## Run every test of a server on the handler that is kept to fall back on
	$(BESIDE) $(addprefix tests/,chaos crowd flow sockets transport web)
	$(BESIDE) $(filter-out $(LOOKS:%=tests/e2e/test_%.py),$(wildcard tests/e2e/test_*.py))

chaos: $(VENV)/dev.stamp ## Break everything for half an hour, and put the table in docs/reliability.md
	$(PY) -m tests.chaos --long --write $(ARGS)

bench: $(VENV)/dev.stamp $(LOAD_MODULES)/.stamp ## Measure the house beside its references, and put the tables in docs/benchmarks.md
	$(PY) -m tests.load --write $(ARGS)

pictures: prepare ## Hold an evening and photograph it: build/contact-sheet/index.html, and the pictures of the README
	$(PY) -m tests.photographs
	CONTRECHAMP_PICTURES=1 $(PY) -m pytest -q tests/e2e/test_pictures.py

check: $(VENV)/dev.stamp $(NODE_MODULES)/.stamp ## Lint, types, floors, bundles, browser modules
	$(PY) -m ruff check --quiet
	$(PY) -m ruff format --check --quiet
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-logo --cache-dir .cache/imports
	node $(JS)/assets.mjs --check
	$(NODE_MODULES)/.bin/tsc --project $(JS)/tsconfig.json
	cd $(JS) && node_modules/.bin/biome ci --error-on-warnings . ../../static ../load/references
	node --test $(wildcard $(addprefix $(JS)/,*.test.js *.test.mjs */*.test.js */*.test.mjs))

format: $(VENV)/dev.stamp $(NODE_MODULES)/.stamp ## Put the sources in their usual form
	$(PY) -m ruff check --quiet --fix-only
	$(PY) -m ruff format --quiet
	cd $(JS) && node_modules/.bin/biome check --write . ../../static

assets: $(NODE_MODULES)/.stamp ## Make static/dist from the modules (maintainers)
	node $(JS)/assets.mjs

vendor: $(NODE_MODULES)/.stamp ## Make static/vendor and static/fonts from npm (maintainers)
	node $(JS)/vendor.mjs
	node $(JS)/assets.mjs

protocol: $(VENV)/run.stamp ## Write static/shared/protocol.js from the Python side (maintainers)
	$(PY) -m server.wire.javascript

lock: ## Resolve the dependencies again (maintainers)
	PYTHON=$(PYTHON) deploy/lock.sh

wheel: $(VENV)/dev.stamp ## Build dist/contrechamp-….whl
	$(PY) -m build --wheel --no-isolation

clean: ## Forget everything that make made; the evenings in data/ stay
	rm -rf $(VENV) $(NODE_MODULES) $(LOAD_MODULES) .cache .hypothesis build dist

prepare:
	@deploy/prepare-tests.sh
	@$(MAKE) --no-print-directory $(VENV)/dev.stamp $(NODE_MODULES)/.stamp

$(PY):
	@PYTHON=$(PYTHON) deploy/make-venv.sh $(VENV)

$(VENV)/run.stamp: deploy/requirements.lock deploy/contrechamp.sh | $(PY)
	@echo "Installing what the server needs into $(VENV)…"
	@$(PIP_INSTALL) -r deploy/requirements.lock
	@install -m 755 deploy/contrechamp.sh $(VENV)/bin/contrechamp
	@touch $@

$(VENV)/dev.stamp: deploy/requirements-dev.lock $(VENV)/run.stamp
	@echo "Installing what the checks need into $(VENV)…"
	@$(PIP_INSTALL) -r deploy/requirements-dev.lock
	@touch $@

$(NODE_MODULES)/.stamp: $(JS)/package-lock.json
	@echo "Installing the browser's tools into $(NODE_MODULES)…"
	@cd $(JS) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(LOAD_MODULES)/.stamp: tests/load/package-lock.json
	@echo "Installing the reference that make bench measures beside us into $(LOAD_MODULES)…"
	@cd tests/load && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

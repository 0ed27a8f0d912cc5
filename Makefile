# Two commands: `make run` and `make test`.  Both install what they need first.
# Where there is no Python 3.11, uv runs on the Python 3 that is there and fetches 3.11.
PYTHON ?= $(if $(shell command -v python3.11),python3.11,python3)
UV := .tools/bin/uv
# The one tool that is fetched before the lock can speak: its wheels for Linux on x86-64 and on aarch64 (with an old glibc and with
# one from 2.28 on), and for macOS on Apple's own processors and on Intel's.
UV_VERSION := 0.13.9
UV_HASHES := d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19 \
  5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe \
  ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375 \
  66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63 \
  c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5
ifeq ($(PYTHON),python3)
SYNC_PYTHON := UV_PYTHON=3.11 UV_PYTHON_DOWNLOADS=automatic
FETCH = $(UV) python install --quiet 3.11 || { echo "Python 3.11 could not be fetched: install it with pyenv, from python.org or by: uv python install 3.11"; exit 1; }
else
SYNC_PYTHON := UV_PYTHON=$(PYTHON) UV_PYTHON_DOWNLOADS=never
FETCH = :
endif
# With LINDEN_PACKAGES, a folder that `make packages` has filled, nothing is fetched; hashes are those of the lock either way.
PIP := .tools/bin/pip --disable-pip-version-check --quiet
EXPORT = $(UV) export --quiet --frozen --no-emit-project
ifdef LINDEN_PACKAGES
FROM := --offline --no-index --find-links $(abspath $(LINDEN_PACKAGES))
from_folder = $(EXPORT) --offline $(2) > .tools/$(1).txt && $(UV) venv --quiet --offline --allow-existing --python $(PYTHON) $(1) && \
  UV_LINK_MODE=copy $(UV) pip sync --quiet --python $(1) $(FROM) --require-hashes .tools/$(1).txt
install_router = $(call from_folder,.venv,$(ROUTER)) && $(UV) pip install --quiet --python .venv $(FROM) --no-deps --editable .
install_model = $(call from_folder,.venv-rasa,$(MODEL))
PIP_FROM := --no-index --find-links $(abspath $(LINDEN_PACKAGES))
else
SYNC := $(SYNC_PYTHON) UV_LINK_MODE=copy $(UV) sync --frozen --quiet
install_router = UV_PROJECT_ENVIRONMENT=.venv $(SYNC) $(ROUTER)
install_model = UV_PROJECT_ENVIRONMENT=.venv-rasa $(SYNC) --no-install-project $(MODEL)
endif
LINDEN := .venv/bin/linden
ROUTER := --group router --group test
MODEL := --group model
BUILD := --group build

.PHONY: run train check packages test test-full chaos cluster-test siege fuzz audit mutants mutants-dialogue lint clean
.DELETE_ON_ERROR:

run: .venv/.done .venv-rasa/.done
	LINDEN_KEEP_CONTENT_DAYS=$${LINDEN_KEEP_CONTENT_DAYS-30} LINDEN_KEEP_ADDRESS_DAYS=$${LINDEN_KEEP_ADDRESS_DAYS-30} \
	  LINDEN_KEEP_STATISTICS_DAYS=$${LINDEN_KEEP_STATISTICS_DAYS-730} $(LINDEN) run

train: .venv/.done .venv-rasa/.done
	$(LINDEN) train

check: .venv/.done .venv-rasa/.done
	$(LINDEN) check

# Two tests at a time, since most of them wait for other processes (WORKERS=0: one by one).  Those with a browser have deadlines
# and the slow ones measure: they run alone.
WORKERS ?= 2
test: .venv/.done .venv-rasa/.done .tools/.chromium lint check
	.venv/bin/pytest -m "not slow" -n $(WORKERS) --dist worksteal --ignore tests/browser
	.venv/bin/pytest -m "not slow" tests/browser

test-full: .venv/.done .venv-rasa/.done .tools/.chromium .tools/.operators lint check
	.venv/bin/pytest

chaos: .venv/.done
	.venv/bin/python -m tests.chaos.run

# Floods on loopback, SECONDS each; figures in docs/findings.md.
SECONDS ?= 20
siege: .venv/.done .venv-rasa/.done
	.venv/bin/python -m tests.siege.run $(SECONDS)

# Odd requests to every route as every role, then properties with many examples, for MINUTES.
MINUTES ?= 1
fuzz: .venv/.done
	.venv/bin/python -m tests.fuzz.run $(MINUTES)

# What is locked, with hashes, held against the databases of known faults where they answer; docs/old-packages.md for the model.
AUDIT_VERSION := 2.10.1
audit: .venv/.done
	$(UV) export --quiet --frozen --no-emit-project --group router > .tools/router.txt
	$(UV) export --quiet --frozen --no-emit-project --group model > .tools/model.txt
	@rm -f .tools/audit.json
	-@$(UV) tool run --quiet pip-audit@$(AUDIT_VERSION) --progress-spinner off --disable-pip --require-hashes -r .tools/router.txt \
	  --format json --output .tools/audit.json >/dev/null 2>&1
	.venv/bin/python -m tests.audit.run .tools/router.txt .tools/model.txt .tools/audit.json docs/old-packages.md

cluster-test: .venv/.done .tools/.operators
	.venv/bin/python -m tests.cluster.run

mutants: .venv/.done
	.venv/bin/python -m tests.mutants.run routing

mutants-dialogue: .venv/.done
	.venv/bin/python -m tests.mutants.run bot

lint: .venv/.done
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	.venv/bin/codespell

$(UV):
	@echo "Installing uv"
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is missing: install it with pyenv or from python.org"; exit 1; }
	$(PYTHON) -m venv .tools
	@echo "uv==$(UV_VERSION)" $(UV_HASHES:%=--hash=sha256:%) > .tools/uv.txt
	$(PIP) install --only-binary :all: --require-hashes $(PIP_FROM) -r .tools/uv.txt
	@$(FETCH)

.venv/.done: pyproject.toml uv.lock $(UV)
	@echo "Installing the router's packages (0.5 GB)"
	$(install_router)
	@touch $@

.venv-rasa/.done: pyproject.toml uv.lock $(UV)
	@echo "Installing the model's packages (2 GB)"
	$(install_model)
	@touch $@

# Everything that is fetched for `make run` and `make test`, for a machine of this kind that has no network: README.md.
DOWNLOAD = $(PIP) download --no-deps --require-hashes --ignore-requires-python --dest $(TO)
packages: $(UV)
	@test -n "$(TO)" || { echo "Say where: make packages TO=FOLDER"; exit 1; }
	@mkdir -p $(TO)
	$(DOWNLOAD) -r .tools/uv.txt
	$(EXPORT) $(ROUTER) > .tools/packages.txt && $(DOWNLOAD) -r .tools/packages.txt
	$(EXPORT) $(MODEL) > .tools/packages.txt && $(DOWNLOAD) -r .tools/packages.txt
	$(EXPORT) $(BUILD) > .tools/packages.txt && $(DOWNLOAD) -r .tools/packages.txt

# The browser tests drive Debian's Chromium.
.tools/.chromium: $(UV)
	@command -v chromium >/dev/null || { echo "Installing Chromium"; apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null; }
	@touch $@

# What reads the files of deploy/ as a machine would: unpacked from Debian's packages, none of them installed or started.
OPERATORS := caddy nginx promtool docker-compose pgbouncer libevent-2.1-7t64 libcares2
.tools/.operators: $(UV)
	@echo "Fetching the tools that check deploy/"
	@command -v systemd-analyze >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
	  --no-install-recommends systemd >/dev/null; }
	@mkdir -p .tools/debian && cd .tools/debian && chmod 777 . && apt-get download -qq $(OPERATORS) && \
	  for package in *.deb; do dpkg -x $$package ../operators; done
	@touch $@

clean:
	rm -rf .venv .venv-rasa .tools .linden mutants .mypy_cache .ruff_cache .pytest_cache

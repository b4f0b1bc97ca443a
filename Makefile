# Every command a developer types. A fresh machine needs only make and Python 3.11 or newer.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := bantuan
MAKEFLAGS += --no-print-directory

PY := .venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: bantuan run test check fix bench clean kunci

bantuan:  ## daftar perintah ini
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */  make \1\t/' | expand -t 16

run: .venv/runtime.sidik  ## jalankan aplikasi dengan kota contoh (PORT=8000, HOST=127.0.0.1)
	@bin/siapkan-sistem pdf
	@ASN_MODE=$${ASN_MODE:-demo} exec $(PY) manage.py jalan

test: .venv/dev.sidik  ## semua pengujian, termasuk di peramban
	@bin/siapkan-sistem pdf peramban
	@exec $(PY) -m pytest -n $${PYTEST_WORKERS:-2} --dist worksteal $(ARGS)

check: .venv/dev.sidik  ## pemeriksaan statis
	@bin/siapkan-sistem pdf
	@exec bin/periksa

fix: .venv/dev.sidik  ## rapikan kode
	@$(PY) -m ruff check --fix --quiet . || true
	@$(PY) -m ruff format --quiet .

bench: .venv/dev.sidik  ## angka kinerja, juga di var/bench.json
	@bin/siapkan-sistem pdf
	@ASN_MODE=demo exec $(PY) manage.py bench $(ARGS)

clean:  ## hapus hasil bangun; data di var/pg dan var/dokumen tetap ada
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage htmlcov test-results
	@rm -rf var/static var/statis.sidik var/pg-uji var/pg-uji.* var/bench.json
	@find . -path ./var -prune -o -name __pycache__ -type d -print0 | xargs -0r rm -rf

kunci: .venv/dev.sidik  ## kunci ulang versi paket setelah mengubah requirements*.in
	@bin/kunci

# ── Packages: installed again only when their lock has changed ───────────────
.venv/runtime.sidik: requirements.txt bin/siapkan-venv
	@bin/siapkan-venv requirements.txt $@

.venv/dev.sidik: requirements-dev.txt bin/siapkan-venv
	@bin/siapkan-venv requirements-dev.txt $@

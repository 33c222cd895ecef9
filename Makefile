# `make` does everything on a fresh machine that has Node and npm: dependencies, build, then seeds/ → output/.

NODE_NEEDED := 20.19
BIN := node_modules/.bin
INSTALLED := node_modules/.package-lock.json
BUILT := dist/.built
SOURCES := $(wildcard src/*.ts src/*/*.ts src/*/*/*.ts src/*/*/*/*.ts templates/*/*) build.mjs tsconfig.json tsconfig.build.json

.PHONY: all deps build test check eval clean node
.DEFAULT_GOAL := all

all: build
	node dist/cli.js build
	@echo
	@ls output/*/*.pdf

deps: $(INSTALLED)
build: $(BUILT)

test: build
	$(BIN)/vitest run $(VITEST_FLAGS)

check: deps
	$(BIN)/biome check .
	$(BIN)/tsc

eval: deps
	$(BIN)/tsx test/eval/eval.ts $(CORPUS)

clean:
	rm -rf dist output/* node_modules/.cache/broadside .broadside/cache

# No package needs its install script; without them npm 10 and npm 11 install the same.
$(INSTALLED): package-lock.json | node
	npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@

$(BUILT): $(SOURCES) $(INSTALLED) | node
	node build.mjs
	@touch $@

node:
	@command -v node >/dev/null && command -v npm >/dev/null || \
	  { echo 'Broadside needs Node $(NODE_NEEDED) or newer, with npm: https://nodejs.org' >&2; exit 1; }
	@node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)' || \
	  { echo "Broadside needs Node $(NODE_NEEDED) or newer; this is $$(node --version): https://nodejs.org" >&2; exit 1; }

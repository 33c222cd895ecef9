# `make` does everything on a fresh machine that has Node and npm: dependencies, build, then seeds/ → output/.

NODE_NEEDED := 20.19
BIN := node_modules/.bin
INSTALLED := node_modules/.package-lock.json
BUILT := dist/.built
VERAPDF := node_modules/.cache/broadside/verapdf/greenfield-apps-1.28.2.jar
VERAPDF_SHA256 := 687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
NODES := node_modules/.cache/broadside/nodes/.unpacked
MAIL_PEERS := node_modules/.cache/broadside/mail-peers/.installed
SOURCES := $(wildcard src/*.ts src/*/*.ts src/*/*/*.ts src/*/*/*/*.ts templates/*/*) build.mjs view-shape.mjs tsconfig.json tsconfig.build.json

.PHONY: gallery all deps build test hostile check eval conform watch bench clean node verapdf java mail-peers nodes python redis
.DEFAULT_GOAL := all

all: build
	node dist/cli.js build
	@echo
	@ls output/*/*.pdf

deps: $(INSTALLED)
build: $(BUILT)
verapdf: $(VERAPDF)
mail-peers: $(MAIL_PEERS)
nodes: $(NODES)

test: build verapdf mail-peers nodes redis
	$(BIN)/vitest run $(VITEST_FLAGS)

# What takes long: KILLS=1000 kills the sender of mail as often.
hostile: build
	KILLS='$(or $(KILLS),100)' $(BIN)/vitest run test/deliver/kill.test.ts

check: deps
	$(BIN)/biome check .
	$(BIN)/tsc

gallery: build
	$(BIN)/tsx docs/gallery.mjs
	$(BIN)/tsx docs/mail-picture.mjs

eval: deps
	$(BIN)/tsx test/eval/eval.ts $(CORPUS)

# Hundreds of documents; CORPUS=dir takes other articles, EVERY=10 every tenth of all.
conform: build verapdf
	CORPUS='$(CORPUS)' EVERY='$(EVERY)' $(BIN)/vitest run --config test/conform/vitest.config.ts

watch: build
	node dist/cli.js watch

bench: build
	npm install --prefix bench --ignore-scripts --no-audit --no-fund --loglevel=error
	node bench/bench.mjs $(BENCH)

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

# The validator of PDF/UA and PDF/A, for the tests alone; Maven knows the machine's proxy and mirror.
$(VERAPDF): | $(INSTALLED) java
	@rm -rf $(@D) && mkdir -p $(@D)/new
	mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
	  -Dartifact=org.verapdf.apps:greenfield-apps:1.28.2 -DoutputDirectory='$(CURDIR)/$(@D)/new'
	@echo '$(VERAPDF_SHA256)  $(@D)/new/$(@F)' | sha256sum --check --quiet
	@mv $(@D)/new/$(@F) $@ && rmdir $(@D)/new

# Later versions of Node from npm, for the tests alone: the built command has to run under them too.
$(NODES): test/nodes.sha256 | $(INSTALLED)
	@rm -rf $(@D) && mkdir -p $(@D)
	@[ "$$(uname -sm)" != 'Linux x86_64' ] || { cd $(@D) && \
	  npm pack --silent $$(sed -E 's/.*  (.+)-(.+)\.tgz$$/\1@\2/' $(CURDIR)/$<) >/dev/null && \
	  sha256sum --check --quiet $(CURDIR)/$< && \
	  for archive in *.tgz; do mkdir $${archive%.tgz} && \
	    tar -xzf $$archive -C $${archive%.tgz} --strip-components=2 package/bin/node && rm $$archive || exit; done; }
	@touch $@

# A mail server and a verifier of signatures that share no code with the sender, for the tests alone.
$(MAIL_PEERS): test/deliver/requirements.txt | $(INSTALLED) python
	@rm -rf $(@D) && mkdir -p $(dir $(@D))
	@if python3 -c 'import ensurepip' 2>/dev/null; \
	  then python3 -m venv $(@D) && pip='$(@D)/bin/python -m pip'; \
	  else python3 -m venv --without-pip $(@D) && pip='python3 -m pip --python $(@D)/bin/python'; fi && \
	  $$pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

python:
	@python3 -c 'import venv, ensurepip' 2>/dev/null || python3 -c 'import venv, pip' 2>/dev/null || { \
	  command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null; } || \
	  { echo 'The tests need Python 3 with venv and pip. Run: sudo apt-get install python3-venv' >&2; exit 1; }

java:
	@command -v java >/dev/null && command -v mvn >/dev/null || { \
	  command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless maven >/dev/null; } || \
	  { echo 'The tests need Java and Maven. Run: sudo apt-get install default-jre-headless maven' >&2; exit 1; }

# RUNLEVEL keeps Debian from starting it: the tests start servers of their own.
redis:
	@command -v redis-server >/dev/null || { \
	  command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server >/dev/null; } || \
	  { echo 'The tests need Redis. Run: sudo apt-get install redis-server' >&2; exit 1; }

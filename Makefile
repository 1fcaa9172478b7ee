# Two commands: `make run` and `make test`. `make check` is for while one works. `make help` lists the rest. All that they fetch and write stays in .local/ and in the
# build folders. A second run builds only what has changed: each target is a file, its prerequisites are the sources.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SILENT:
MAKEFLAGS += --no-print-directory

MAVEN_VERSION := 3.9.16
KEYCLOAK_VERSION := 26.7.3
DEPENDENCY_PLUGIN := org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# ---- The tools of this machine

JDK := $(shell for home in "$${JAVA_HOME:-}" /usr/lib/jvm/*25* "$$(/usr/libexec/java_home -v 25 2>/dev/null)"; do \
  if "$$home/bin/javac" -version 2>/dev/null | grep -qE '^javac (2[5-9]|[3-9][0-9])'; then echo "$$home"; break; fi; done)
# Looked for anew wherever it is named, since it may just have been installed. Without windows it needs half of the processor's time.
CHROMIUM = $(shell for name in chromium-headless-shell chromium chromium-browser google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do \
  command -v "$$name" && break; done)
export JAVA_HOME := $(JDK)
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

JAVA := $(JDK)/bin/java
LOCAL := .local
MVN := $(LOCAL)/bin/mvn
MAVEN_FLAGS := -B -ntp -Dquarkus.analytics.disabled=true
TESTS = $(MVN) $(MAVEN_FLAGS) -f backend/pom.xml
NPM := npm --prefix frontend

# ---- What is built, from what

KEYCLOAK := $(LOCAL)/keycloak/keycloak-$(KEYCLOAK_VERSION)
KEYCLOAK_BUILT := $(KEYCLOAK)/built
BACKEND := backend/target/quarkus-app/quarkus-run.jar
AOT := backend/target/quarkus-app/app.aot
BACKEND_SOURCES := $(shell find backend/pom.xml backend/src/main/java backend/src/main/resources openapi.yaml 2>/dev/null)
NODE_MODULES := frontend/node_modules/.package-lock.json
APP := frontend/dist/index.html
APP_SOURCES := $(wildcard frontend/*.*) $(shell find frontend/src frontend/build frontend/public openapi.yaml -name generated -prune -o ! -name '*.test.ts*' ! -path frontend/src/api -print 2>/dev/null)
NGINX := $(LOCAL)/nginx/usr/sbin/nginx
RUNNER_SOURCES := $(filter-out %Test.java,$(wildcard backend/src/test/java/org/paideia/local/*.java))
RUNNER_CLASSES := $(LOCAL)/runner/classes
RUNNER_BUILT := $(RUNNER_CLASSES)/built
CLASSPATH := $(LOCAL)/runner/classpath
RUNNER := $(JAVA) -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpaideia.keycloak=$(KEYCLOAK) -cp "$(RUNNER_CLASSES):$$(cat $(CLASSPATH))" org.paideia.local.Main
FROM_SOURCE := $(JAVA) backend/src/test/java/org/paideia/local

# $(call step,what,log,command): says what is being done and how long it took; shows the end of the log if it fails.
define step
mkdir -p $(LOCAL)/logs; echo '  $(1) …'; began=$$SECONDS; \
if ! ( $(3) ) >$(LOCAL)/logs/$(2).log 2>&1; then tail -n 40 $(LOCAL)/logs/$(2).log; echo '$(1) failed; the whole log is $(LOCAL)/logs/$(2).log'; exit 1; fi; \
printf '  %-44s %5d s\n' '$(1): done' $$((SECONDS - began))
endef

# $(call stage,what,command): the same for a stage of the tests, whose output is shown as it comes.
define stage
echo; echo '=== $(1)'; began=$$SECONDS; $(2); printf '=== %s: passed in %d s\n' '$(1)' $$((SECONDS - began))
endef

.PHONY: help run test check soak bench bench-service bench-app contract format seed reset dev built toolchain check-backend check-app test-contract test-backend test-operations test-features test-app test-e2e chromium nginx

help: ## List the commands
	grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | while IFS='|' read -r name text; do printf '%-16s %s\n' "$$name" "$$text"; done

run: toolchain ## Build and start everything: app, API, Keycloak, PostgreSQL; Ctrl-C stops it
	$(FROM_SOURCE)/Preflight.java run
	$(MAKE) -j2 built $(AOT)
	echo; exec $(RUNNER) run

dev: toolchain ## The same from the sources: backend and app take up changes by themselves
	$(FROM_SOURCE)/Preflight.java run
	$(MAKE) $(RUNNER_BUILT) $(KEYCLOAK_BUILT) $(NODE_MODULES)
	echo; exec $(RUNNER) dev

test: toolchain ## Everything: contract, backend, app, browser; stops at the first failure
	$(FROM_SOURCE)/Preflight.java test
	began=$$SECONDS; for stage in contract backend app e2e; do $(MAKE) test-$$stage; done; \
	printf '\nEverything passed in %d min %d s\n' $$(((SECONDS - began) / 60)) $$(((SECONDS - began) % 60))

check: toolchain $(MVN) $(NODE_MODULES) ## What two minutes can tell: contract, architecture, types, lint, tests without the service
	began=$$SECONDS; $(MAKE) -j2 --output-sync=target check-app check-backend; printf '\nChecked in %d s\n' $$((SECONDS - began))

soak: toolchain $(MVN) $(NODE_MODULES) ## The tests of the backend at full size: each repeats as often as it can
	$(FROM_SOURCE)/Preflight.java test
	$(call stage,Backend at full size,$(MVN) $(MAVEN_FLAGS) -f backend/pom.xml verify -Dpaideia.test.size=full)

bench: toolchain bench-service bench-app ## Measure the packaged service and the built app; writes their benchmark.md

contract: toolchain test-contract ## Check the contract: bundle, lint, examples

format: toolchain $(MVN) $(NODE_MODULES) ## Format the sources
	$(NPM) run format

seed: toolchain $(RUNNER_BUILT) ## Load the seeds into the running stack again
	exec $(RUNNER) seed

reset: toolchain ## Drop the data of make run
	$(FROM_SOURCE)/Reset.java run
	echo 'The data is gone; the next make run begins anew.'

# ---- The stages of make check

# Tests that say they need the service running are left to make test.
check-backend: $(MVN)
	$(call stage,Backend without the service,$(MVN) $(MAVEN_FLAGS) -f backend/pom.xml test -Dtest="$$(grep -rLE '^@(ApiTest|QuarkusTest)' --include='*Test.java' backend/src/test/java | sed -E 's|.*/||; s|\.java$$||' | paste -sd, -)")

check-app: $(NODE_MODULES)
	$(call stage,Contract and app,for check in contract generate check:types check:lint check:logic; do $(NPM) run $$check; done)

# ---- The stages of make test

test-contract: $(NODE_MODULES)
	$(call stage,Contract,$(NPM) run contract)

test-backend: $(MVN)
	$(call stage,Backend,$(TESTS) process-test-classes; $(MAKE) -j2 test-operations test-features; $(TESTS) verify -Dpaideia.test.apart=true)
	touch $(BACKEND)

# Two parts of the tests beside each other: each of them waits for its own service half of the time.
test-operations test-features: test-%: $(MVN)
	$(TESTS) surefire:test@$*

test-app: $(NODE_MODULES)
	$(call stage,App,$(NPM) run check)

test-e2e: chromium nginx built
	$(call stage,Browser,export PAIDEIA_CHROMIUM='$(CHROMIUM)'; $(RUNNER) with-stack $(NPM) run e2e)

chromium:
	if [ -z '$(CHROMIUM)' ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo='sudo -n'; else sudo=none; fi; \
	  if [ "$$sudo" = none ] || ! command -v apt-get >/dev/null; then echo 'Chromium is missing: install it (for example: apt-get install chromium).'; exit 1; fi; \
	  $(call step,Chromium,chromium,$$sudo apt-get update && export DEBIAN_FRONTEND=noninteractive && \
	    { $$sudo apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation || $$sudo apt-get install -y --no-install-recommends chromium fonts-liberation; }); \
	fi

# The nginx of Debian, unpacked and not installed, so that it needs no rights and starts nothing by itself. Where there is none,
# the browser tests do without and say so.
nginx:
	if [ ! -x /usr/sbin/nginx ] && ! $(NGINX) -v 2>/dev/null; then mkdir -p $(LOCAL)/logs; rm -rf $(LOCAL)/nginx; mkdir $(LOCAL)/nginx; \
	  ( cd $(LOCAL)/nginx && { apt-get download nginx nginx-common || { apt-get update && apt-get download nginx nginx-common; }; } && \
	    for package in *.deb; do dpkg-deb --extract "$$package" .; done && $(CURDIR)/$(NGINX) -v ) >$(LOCAL)/logs/nginx.log 2>&1 || \
	  { rm -rf $(LOCAL)/nginx; echo '  nginx is not to be had here: the browser tests run without it'; }; fi

# ---- What make bench measures

bench-service: $(AOT) $(CLASSPATH)
	command -v wrk >/dev/null && command -v pgbench >/dev/null || { echo 'Measuring needs wrk and pgbench: apt-get install wrk postgresql-contrib'; exit 1; }
	$(MVN) $(MAVEN_FLAGS) -q -f backend/pom.xml test-compile
	$(JAVA) -cp "backend/target/test-classes:backend/target/classes:$$(cat $(CLASSPATH))" org.paideia.measure.Bench $(<D) backend/src/main/jvm/options backend/docs/benchmark.md

bench-app: toolchain chromium nginx built
	export PAIDEIA_CHROMIUM='$(CHROMIUM)'; $(RUNNER) with-stack $(NPM) run benchmark

# ---- The tools that must be there

toolchain:
	if [ -z '$(JDK)' ]; then echo 'JDK 25 is missing: install one (for example temurin-25-jdk), or set JAVA_HOME to it.'; exit 1; fi
	if ! command -v mvn >/dev/null; then echo 'Maven is missing: install it (for example: apt-get install maven).'; exit 1; fi
	if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null; then echo 'Node 20 or later is missing: install it (for example: apt-get install nodejs npm).'; exit 1; fi
	if ! command -v npm >/dev/null; then echo 'npm is missing: install it (for example: apt-get install npm).'; exit 1; fi
	if [ "$$(df -Pk . | awk 'NR == 2 { print $$4 }')" -lt 2097152 ]; then echo 'The disk has less than 2 GB left: make room.'; exit 1; fi

# Maven as the machine has it, if that is new enough. What unpacks it leaves its marks where it stands, whatever it is told: in .local.
$(MVN):
	mkdir -p $(@D)
	if [[ "$$(mvn -v)" =~ 'Apache Maven '(3\.(9|[1-9][0-9])|[4-9])\. ]]; then ln -sfn "$$(command -v mvn)" $@; else \
	  $(call step,Maven $(MAVEN_VERSION),maven,cd $(LOCAL) && mvn -B -ntp $(DEPENDENCY_PLUGIN):unpack -Dartifact=org.apache.maven:apache-maven:$(MAVEN_VERSION):zip:bin -DoutputDirectory=$(CURDIR)/$(LOCAL)/maven -DmarkersDirectory=$(CURDIR)/$(LOCAL)/maven); \
	  ln -sfn ../maven/apache-maven-$(MAVEN_VERSION)/bin/mvn $@; fi

# ---- The builds

built: $(BACKEND) $(APP) $(KEYCLOAK_BUILT) $(RUNNER_BUILT)

$(BACKEND): $(BACKEND_SOURCES) | $(MVN)
	$(call step,Backend,backend-build,$(MVN) $(MAVEN_FLAGS) -f backend/pom.xml package -Dmaven.test.skip=true && touch $@)

# So that the service starts in about two seconds; without it, it starts all the same.
$(AOT): $(BACKEND) $(wildcard backend/src/main/jvm/*)
	$(call step,Rehearsal of the start,rehearsal,JAVA='$(JAVA)' bash backend/src/main/jvm/rehearse.sh $(@D) || : >$@)

$(NODE_MODULES): frontend/package.json frontend/package-lock.json
	$(call step,Packages of the app,npm,$(NPM) ci && touch $@)

$(APP): $(APP_SOURCES) | $(NODE_MODULES)
	$(call step,App,app-build,$(NPM) run build && touch $@)

# Built once for the database it uses, so that each start takes seconds.
$(KEYCLOAK_BUILT): | $(MVN)
	$(call step,Keycloak $(KEYCLOAK_VERSION),keycloak-build,rm -rf $(KEYCLOAK) && \
	  (cd $(LOCAL) && $(CURDIR)/$(MVN) -B -ntp $(DEPENDENCY_PLUGIN):unpack -Dartifact=org.keycloak:keycloak-quarkus-dist:$(KEYCLOAK_VERSION):zip -DoutputDirectory=$(CURDIR)/$(LOCAL)/keycloak -DmarkersDirectory=$(CURDIR)/$(LOCAL)/keycloak -Dmdep.overWriteReleases=true) && \
	  $(KEYCLOAK)/bin/kc.sh build --db=dev-file && touch $@)

$(CLASSPATH): backend/pom.xml | $(MVN)
	$(call step,Classpath of the runner,classpath,mkdir -p $(@D) && $(MVN) $(MAVEN_FLAGS) -f backend/pom.xml $(DEPENDENCY_PLUGIN):build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=$(CURDIR)/$@)

$(RUNNER_BUILT): $(RUNNER_SOURCES) $(CLASSPATH)
	$(call step,Runner,runner-build,rm -rf $(RUNNER_CLASSES) && $(JDK)/bin/javac -proc:none -encoding UTF-8 -d $(RUNNER_CLASSES) -cp "$$(cat $(CLASSPATH))" $(RUNNER_SOURCES) && touch $@)

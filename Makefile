# Every target installs the system packages it needs: nothing has to be set up by hand.
.DEFAULT_GOAL := build
.PHONY: packages build demo test lint bench install clean

PREFIX ?= /usr/local
PACKAGES := libicu-dev libgumbo-dev libmd4c-dev libstemmer-dev libexpat1-dev libminizip-dev zlib1g-dev pkg-config g++
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := .build/release/concord
# Names that everybody knows, compiled so that a check of one article need not read them.
KNOWN := @countries @demonyms @organisations @places

# ICU and Gumbo are linked statically in release builds, Swift's runtime too: one program to copy.
STATIC := PKG_CONFIG_PATH=$(CURDIR)/Packaging/static
FLAGS := -c release --static-swift-stdlib -Xlinker -L$(CURDIR)/.build/static -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/concord'

# A folder that holds the stemmer's archive and not its shared library, so that the linker takes the archive.
.build/static/libstemmer.a: packages
	@mkdir -p $(@D)
	@ln -sf "$$(g++ -print-file-name=libstemmer.a)" $@

packages:
	@missing=$$(dpkg-query -W -f '$${db:Status-Status} $${Package}\n' $(PACKAGES) 2>/dev/null | awk '$$1 == "installed" {print $$2}'); \
	needed=""; for p in $(PACKAGES); do echo "$$missing" | grep -qx "$$p" || needed="$$needed $$p"; done; \
	if [ -n "$$needed" ]; then echo "installing$$needed"; \
	  $(SUDO) apt-get update -q >/dev/null && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$needed >/dev/null; fi

build: packages .build/static/libstemmer.a
	$(STATIC) swift build $(FLAGS) --product concord
	@$(RELEASE) glossary compile $(KNOWN) --output Glossaries/known.termbase 2>/dev/null

demo: build
	@mkdir -p demo
	@status=0; $(RELEASE) check Corpora/libya-drifted/article.fr.txt Corpora/libya-drifted/article.en.txt \
	  --glossary Glossaries/libya.csv --format html --output demo/report.html --format human || status=$$?; \
	echo; echo "exit status $$status (0 clean, 1 findings, 2 the input cannot be understood)"; \
	echo "the same report as a page: demo/report.html"; [ $$status -le 1 ]

lint:
	swift format lint --strict -r Sources Tests Plugins Package.swift

test: packages lint
	swift build --build-tests
	swift test --skip-build

bench: build
	$(STATIC) swift build $(FLAGS) --product concord-bench
	.build/release/concord-bench

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/concord $(DESTDIR)$(PREFIX)/share/concord/Documentation $(DESTDIR)$(PREFIX)/share/concord/Lexicons
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/concord
	strip $(DESTDIR)$(PREFIX)/bin/concord
	install -m 644 "$$(ldconfig -p | awk '/libmd4c\.so\.0 / {print $$NF; exit}')" $(DESTDIR)$(PREFIX)/lib/concord/libmd4c.so.0
	cp -rp Languages Glossaries $(DESTDIR)$(PREFIX)/share/concord/
	install -m 644 Lexicons/*.lexicon $(DESTDIR)$(PREFIX)/share/concord/Lexicons/
	cp -r Documentation/Checks $(DESTDIR)$(PREFIX)/share/concord/Documentation/

clean:
	rm -rf .build demo Glossaries/known.termbase

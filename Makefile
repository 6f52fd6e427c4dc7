# Martens. `make help` lists the targets. Everything is discovered: a file put in its folder is built and tested.
CC       ?= gcc
BUILD    ?= build
# Parts of the core to build; narrow it to work on one part while another does not compile.
FOLDERS  ?= $(patsubst core/%/,%,$(filter-out core/include/,$(wildcard core/*/)))
OPTIMISE ?= -O2 -g
SANITIZE ?=
PACKAGES := libuv lua5.4 jansson libsodium libseccomp libelf

CPPFLAGS += -D_GNU_SOURCE -Icore -Icore/include -DMT_VERSION='"$(VERSION)"' -DMT_RELEASED='"$(RELEASED)"'
# Strict aliasing is off for libuv's handles; contraction is off so that every x86-64 gives the same bits.
CFLAGS   += -std=c11 -Wall -Wextra -Wpedantic -Werror $(OPTIMISE) -fno-strict-aliasing -ffp-contract=off $(SANITIZE)
VERSION  := 0.1.0
RELEASED := November 24, 2026
PREFIX   ?= /usr/local
# libcsv has no pkg-config file.
LIBS      = $(shell pkg-config --libs $(PACKAGES)) -lcsv -ldl -lm
CPPFLAGS += $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)

CORE     := $(filter-out core/main.c,$(foreach f,$(FOLDERS),$(wildcard core/$(f)/*.c core/$(f)/*/*.c)))
OBJECTS  := $(CORE:%.c=$(BUILD)/%.o) $(if $(filter command,$(FOLDERS)),$(BUILD)/commands.o $(BUILD)/templates.o) $(if $(filter say,$(FOLDERS)),$(BUILD)/languages.o)
LIBRARY  := $(BUILD)/libmartens.a
PLUGINS  := $(patsubst plugins/%/,$(BUILD)/plugins/%.so,$(sort $(dir $(wildcard plugins/*/*.c))))
MODEL_TESTS := $(foreach t,$(wildcard plugins/*/test_*.c),$(BUILD)/plugins/$(basename $(notdir $t)))
UNITS    := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
FUZZERS  := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
BENCHES  := $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/bench_*.c))
BADMODELS := $(patsubst tests/plugins/%.c,$(BUILD)/tests/plugins/%.so,$(wildcard tests/plugins/*.c))
HEADERS  := $(wildcard core/include/martens/*.h)
SUPPORT  := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c))
ORACLE   := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/oracle/*.c))

# musl's exp, log and pow, linked into the program, so that no result depends on the machine's libm.
MUSL     := /usr/lib/$(shell uname -m)-linux-musl/libc.a
MUSL_MEMBERS := exp.lo exp_data.lo log.lo log_data.lo pow.lo pow_data.lo __math_oflow.lo __math_uflow.lo \
            __math_xflow.lo __math_invalid.lo __math_divzero.lo
MATHS    := $(BUILD)/maths/done
MATHS_OBJECTS := $(MUSL_MEMBERS:%=$(BUILD)/maths/%)

.PHONY: all program setup demo test unit run-tests check asan bench fuzz oracle valgrind install uninstall help clean models
.SECONDARY:
.DELETE_ON_ERROR:

##: build ./martens and the models (installs what is missing first)
all: setup
	@$(MAKE) --no-print-directory program

setup:
	@scripts/setup --quiet

##: the main job: a draft treaty, a scenario, a breach, in words
demo: all
	@scripts/demo

##: build everything and run every test
test: setup
	@$(MAKE) --no-print-directory program unit
	@BUILD=$(BUILD) scripts/test

##: the dependency law, sizes of files and functions, documents against code
check: setup
	@scripts/check

##: the tests once more, with the address and undefined-behaviour sanitizers
asan: setup
	@$(MAKE) --no-print-directory BUILD=build/asan OPTIMISE="-O1 -g" SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=undefined" \
	    build/asan/martens models unit
	@BUILD=build/asan SANITIZED=1 scripts/test

##: memory checked by valgrind on a whole run
valgrind: all
	@scripts/valgrind

##: the promised figures, one line each
bench: all $(BENCHES)
	@BUILD=$(BUILD) scripts/bench

##: fuzz the clause parser and the trace reader for a minute each (needs clang)
fuzz: setup
	@BUILD=$(BUILD) scripts/fuzz

##: the fast judge against the naive one on a million random cases
oracle: all $(BUILD)/tests/test_oracle
	@MARTENS_ORACLE_CASES=1000000 $(BUILD)/tests/test_oracle

##: install below PREFIX (/usr/local); DESTDIR is put before it
install: all
	@BUILD="$(BUILD)" PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install

##: remove what install put there, and nothing else
uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install --remove

##: this list
help:
	@awk '/^##: /{about=substr($$0,5);next} /^[a-z]+:/&&about{sub(/:.*/,"");printf "  make %-9s %s\n",$$0,about;about=""}' Makefile

clean:
	rm -rf build martens

martens: $(BUILD)/martens
	@cp -f $< $@

models: $(PLUGINS) $(PLUGINS:=.checked) $(MODEL_TESTS)

program: martens models
	@:

$(BUILD)/martens: $(BUILD)/core/main.o $(LIBRARY) $(MATHS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(BUILD)/core/main.o $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	ar rcs $@ $^

# The list of commands is the list of their files.
COMMANDS := $(patsubst core/command/do_%.c,%,$(wildcard core/command/do_*.c))
$(BUILD)/commands.c: $(wildcard core/command/do_*.c) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "command/command.h"'; \
	   for c in $(COMMANDS); do echo "extern const mt_command mt_do_$$c;"; done; \
	   echo 'const mt_command *const mt_commands[] = {'; \
	   for c in $(COMMANDS); do echo "    &mt_do_$$c,"; done; \
	   echo '};'; echo 'const size_t mt_command_count = sizeof mt_commands / sizeof *mt_commands;'; } > $@

# The languages of the pages are the folders of say/, English first.
LANGUAGES := english $(filter-out english,$(patsubst core/say/%/,%,$(wildcard core/say/*/)))
$(BUILD)/languages.c: $(wildcard core/say/*/) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "say/template.h"'; \
	   for l in $(LANGUAGES); do echo "extern const mt_language mt_$$l;"; done; \
	   echo 'const mt_language *const mt_languages[] = {'; \
	   for l in $(LANGUAGES); do echo "    &mt_$$l,"; done; \
	   echo '};'; echo 'const size_t mt_language_count = sizeof mt_languages / sizeof *mt_languages;'; } > $@

# What `martens new` writes: each file of a folder of templates, as a list of lines.
TEMPLATES := $(wildcard core/command/templates/*/*)
$(BUILD)/templates.c: $(TEMPLATES) Makefile
	@mkdir -p $(@D)
	@{ echo '#include "command/template.h"'; \
	   for t in $(TEMPLATES); do n=$$(echo $$t | tr -c 'a-zA-Z0-9\n' _); echo "static const char *const $$n[] = {"; \
	       sed 's/[\\"]/\\&/g; s/.*/    "&\\n",/' $$t; echo '    NULL};'; done; \
	   echo 'const mt_template mt_templates[] = {'; \
	   for t in $(TEMPLATES); do n=$$(echo $$t | tr -c 'a-zA-Z0-9\n' _); d=$${t%/*}; echo "    {\"$${d##*/}\", \"$${t##*/}\", $$n},"; done; \
	   echo '};'; echo 'const size_t mt_template_count = sizeof mt_templates / sizeof *mt_templates;'; } > $@

$(BUILD)/commands.o $(BUILD)/templates.o $(BUILD)/languages.o: $(BUILD)/%.o: $(BUILD)/%.c
	$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

$(MATHS): $(MUSL)
	@mkdir -p $(@D)
	cd $(@D) && ar x $(MUSL) $(MUSL_MEMBERS)
	@touch $@

# The mark of a model that passed the check: its reports need not say UNCHECKED. The check's own words tell what failed.
$(PLUGINS:=.checked): %.checked: % $(BUILD)/martens
	@$(BUILD)/martens plugin check $< --mark >$@.txt || { cat $@.txt; rm -f $@ $@.txt; exit 1; }
	@rm -f $@.txt && touch $@

# A model sees the ABI header and nothing else: reaching into the core fails here.
.SECONDEXPANSION:
$(BUILD)/plugins/%.so: $$(wildcard plugins/$$*/*.c plugins/$$*/*.h) $(HEADERS) Makefile
	@mkdir -p $(@D)
	$(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -Wl,--no-undefined -o $@ $(filter-out plugins/$*/test_%,$(filter %.c,$^))

# Its test is linked with the model and nothing else, as it would be out of the tree.
$(BUILD)/plugins/test_%: $$(wildcard plugins/$$*/*.c plugins/$$*/*.h) $(HEADERS) Makefile
	@mkdir -p $(@D)
	$(CC) -Icore/include $(CFLAGS) -o $@ $(filter %.c,$^)

$(BUILD)/tests/plugins/%.so: tests/plugins/%.c $(HEADERS) Makefile
	@mkdir -p $(@D)
	$(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -o $@ $<

# The naive judge is linked into the tests that compare with it.
$(BUILD)/tests/test_oracle $(BUILD)/tests/test_naive: $(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(ORACLE) $(LIBRARY) $(MATHS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(ORACLE) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS) -lcmocka

$(BUILD)/tests/oracle/%.o $(BUILD)/tests/unit/test_oracle.o $(BUILD)/tests/unit/test_naive.o: CPPFLAGS += -Itests

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(SUPPORT) $(LIBRARY) $(MATHS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS) -lcmocka

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(SUPPORT) $(LIBRARY) $(MATHS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

$(BUILD)/bench/%: $(BUILD)/tests/bench/%.o $(LIBRARY) $(MATHS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

unit: $(UNITS) $(BADMODELS) $(FUZZERS)
	@:

-include $(OBJECTS:.o=.d) $(wildcard $(BUILD)/core/main.d $(BUILD)/tests/*/*.d)

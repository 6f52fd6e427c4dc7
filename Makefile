# Martens. `make help` lists the targets. Everything is discovered: a file put in its folder is built and tested, and one that is taken
# away leaves no trace. V=1 shows whole commands.
ifeq ($(origin CC),default)
CC       := gcc
endif
BUILD    ?= build
V        ?=
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
LIBS     := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -ldl -lm
INCLUDES := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
CPPFLAGS += $(INCLUDES)
COMPILE   = $(CC) $(CPPFLAGS) $(CFLAGS)
LINK      = $(CC) $(CFLAGS) $(LDFLAGS)

CORE     := $(filter-out core/command/templates/%,$(wildcard core/*/*.c core/*/*/*.c))
OBJECTS  := $(CORE:%.c=$(BUILD)/%.o) $(BUILD)/commands.o $(BUILD)/templates.o $(BUILD)/languages.o
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
# What an earlier source left, which is there no more.
STRAYS   := $(filter-out $(PLUGINS) $(PLUGINS:=.checked) $(MODEL_TESTS) $(UNITS) $(BADMODELS) $(FUZZERS) $(BENCHES), \
            $(wildcard $(BUILD)/plugins/*.so $(BUILD)/plugins/*.checked $(BUILD)/plugins/test_* $(BUILD)/tests/test_* \
                       $(BUILD)/tests/plugins/*.so $(BUILD)/fuzz/fuzz_* $(BUILD)/bench/bench_*))

# musl's exp, log and pow, linked into the program, so that no result depends on the machine's libm.
MUSL     := /usr/lib/$(shell uname -m)-linux-musl/libc.a
MUSL_MEMBERS := exp.lo exp_data.lo log.lo log_data.lo pow.lo pow_data.lo __math_oflow.lo __math_uflow.lo \
            __math_xflow.lo __math_invalid.lo __math_divzero.lo
MATHS    := $(BUILD)/maths/done
MATHS_OBJECTS := $(MUSL_MEMBERS:%=$(BUILD)/maths/%)

# One line for each thing that is made: what is done, and to what.
saying = $(if $(V),,@echo '$1 $2';)
# Every core works, unless -j says how many.
PARALLEL = $(MAKE) --no-print-directory --output-sync=target $(if $(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc))

.PHONY: all program setup demo test unit check asan bench fuzz oracle mutants valgrind install uninstall help clean models forget FORCE
.SECONDARY:
.SECONDEXPANSION:
.DELETE_ON_ERROR:

##: build ./martens and the models (installs what is missing first)
all: setup
	@$(PARALLEL) program

setup:
	@scripts/setup --quiet

##: the main job: a draft treaty, a scenario, a breach, in words
demo: all
	@scripts/demo

##: build everything and run every test
test: setup
	@$(PARALLEL) program unit
	@BUILD=$(BUILD) scripts/test

##: the dependency law, sizes of files and functions
check: setup
	@scripts/check

##: the tests once more, under gcc's sanitizers
ASAN := BUILD=build/asan OPTIMISE="-O1 -g" SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=undefined"
asan: setup
	@$(PARALLEL) $(ASAN) build/asan/martens models unit
	@$(ASAN) SANITIZED=1 scripts/test

##: memory checked by valgrind on a whole run
valgrind: all
	@scripts/valgrind

##: the promised figures, one line each
bench: all
	@$(PARALLEL) $(BENCHES)
	@BUILD=$(BUILD) scripts/bench

##: fuzz each reader for a minute (needs clang)
fuzz: setup
	@BUILD=$(BUILD) scripts/fuzz

##: the fast judge against the naive one on a million random cases
oracle: all
	@$(PARALLEL) $(BUILD)/tests/test_oracle
	@MARTENS_ORACLE_CASES=1000000 $(BUILD)/tests/test_oracle

##: do the tests notice? N small changes of the core, drawn by SEED, one at a time
mutants: N    := 120
mutants: SEED := 1
mutants: setup
	@CC="$(CC)" scripts/mutants $(N) $(SEED)

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

models: forget $(PLUGINS) $(PLUGINS:=.checked) $(MODEL_TESTS)

program: martens models
	@:

forget:
	$(if $(STRAYS),$(call saying,RM,$(STRAYS)) rm -f $(STRAYS),@:)

$(BUILD)/martens: $(BUILD)/core/main.o $(LIBRARY) $(MATHS)
	$(call saying,LD,martens) $(LINK) -o $@ $(BUILD)/core/main.o $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

# What a thing is made of, kept in a file that is older than the thing until it changes: with it a source that went away, or a flag that
# is another, is noticed. A folder's name keeps the files in it.
kept = $(strip $(or $(KEPT_$*),$(wildcard $*/*)))
KEPT_flags     = $(COMPILE) $(LDFLAGS) $(LIBS)
KEPT_core      = $(CORE)
KEPT_templates = $(TEMPLATES)
$(BUILD)/kept/%: $$(if $$(subst [$$(kept)],,[$$(file <$$@)]),FORCE)
	@mkdir -p $(@D)
	@printf '%s\n' '$(subst ','\'',$(kept))' >$@
KEPT := $(BUILD)/kept/flags

$(LIBRARY): $(OBJECTS) $(BUILD)/kept/core
	@rm -f $@
	$(call saying,AR,$@) ar rcs $@ $(OBJECTS)

# The list of commands is the list of their files.
COMMANDS := $(patsubst core/command/do_%.c,%,$(wildcard core/command/do_*.c))
$(BUILD)/commands.c: $(BUILD)/kept/core Makefile
	@mkdir -p $(@D)
	@{ echo '#include "command/command.h"'; \
	   for c in $(COMMANDS); do echo "extern const mt_command mt_do_$$c;"; done; \
	   echo 'const mt_command *const mt_commands[] = {'; \
	   for c in $(COMMANDS); do echo "    &mt_do_$$c,"; done; \
	   echo '};'; echo 'const size_t mt_command_count = sizeof mt_commands / sizeof *mt_commands;'; } > $@

# The languages of the pages are the folders of say/, English first.
LANGUAGES := english $(filter-out english,$(sort $(patsubst core/say/%/,%,$(dir $(wildcard core/say/*/*.c)))))
$(BUILD)/languages.c: $(BUILD)/kept/core Makefile
	@mkdir -p $(@D)
	@{ echo '#include "say/template.h"'; \
	   for l in $(LANGUAGES); do echo "extern const mt_language mt_$$l;"; done; \
	   echo 'const mt_language *const mt_languages[] = {'; \
	   for l in $(LANGUAGES); do echo "    &mt_$$l,"; done; \
	   echo '};'; echo 'const size_t mt_language_count = sizeof mt_languages / sizeof *mt_languages;'; } > $@

# What `martens new` writes: each file of a folder of templates, as a list of lines.
TEMPLATES := $(wildcard core/command/templates/*/*)
$(BUILD)/templates.c: $(TEMPLATES) $(BUILD)/kept/templates Makefile
	@mkdir -p $(@D)
	@{ echo '#include "command/template.h"'; \
	   for t in $(TEMPLATES); do n=$$(echo $$t | tr -c 'a-zA-Z0-9\n' _); echo "static const char *const $$n[] = {"; \
	       sed 's/[\\"]/\\&/g; s/.*/    "&\\n",/' $$t; echo '    NULL};'; done; \
	   echo 'const mt_template mt_templates[] = {'; \
	   for t in $(TEMPLATES); do n=$$(echo $$t | tr -c 'a-zA-Z0-9\n' _); d=$${t%/*}; echo "    {\"$${d##*/}\", \"$${t##*/}\", $$n},"; done; \
	   echo '};'; echo 'const size_t mt_template_count = sizeof mt_templates / sizeof *mt_templates;'; } > $@

$(BUILD)/commands.o $(BUILD)/templates.o $(BUILD)/languages.o: $(BUILD)/%.o: $(BUILD)/%.c $(KEPT)
	$(call saying,CC,$<) $(COMPILE) -MMD -MP -c -o $@ $<

$(BUILD)/%.o: %.c $(KEPT)
	@mkdir -p $(@D)
	$(call saying,CC,$<) $(COMPILE) -MMD -MP -c -o $@ $<

$(MATHS): $(MUSL)
	@mkdir -p $(@D)
	$(call saying,AR,$(@D)) cd $(@D) && ar x $(MUSL) $(MUSL_MEMBERS)
	@touch $@

# The mark of a model that passed the check: its reports need not say UNCHECKED. The check's own words tell what failed.
$(PLUGINS:=.checked): %.checked: % $(BUILD)/martens
	$(call saying,CHECK,$(@:$(BUILD)/%.so.checked=%)) $(BUILD)/martens plugin check $< --mark >$@.txt || { cat $@.txt; rm -f $@ $@.txt; exit 1; }
	@rm -f $@.txt && touch $@

# A model sees the ABI header and nothing else: reaching into the core fails here.
$(BUILD)/plugins/%.so: $$(wildcard plugins/$$*/*.c plugins/$$*/*.h) $(BUILD)/kept/plugins/% $(HEADERS) $(KEPT)
	@mkdir -p $(@D)
	$(call saying,CC,plugins/$*) $(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -Wl,--no-undefined -o $@ $(filter-out plugins/$*/test_%,$(filter %.c,$^))

# Its test is linked with the model and nothing else, as it would be out of the tree.
$(BUILD)/plugins/test_%: $$(wildcard plugins/$$*/*.c plugins/$$*/*.h) $(BUILD)/kept/plugins/% $(HEADERS) $(KEPT)
	@mkdir -p $(@D)
	$(call saying,CC,plugins/$*/test_$*.c) $(CC) -Icore/include $(CFLAGS) -o $@ $(filter %.c,$^)

$(BUILD)/tests/plugins/%.so: tests/plugins/%.c $(HEADERS) $(KEPT)
	@mkdir -p $(@D)
	$(call saying,CC,$<) $(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -o $@ $<

# The naive judge is linked into the tests that compare with it.
$(BUILD)/tests/test_oracle $(BUILD)/tests/test_naive: $(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(ORACLE) $(LIBRARY) $(MATHS) $(BUILD)/kept/tests/oracle
	$(call saying,LD,$@) $(LINK) -o $@ $< $(ORACLE) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS) -lcmocka

$(BUILD)/tests/oracle/%.o $(BUILD)/tests/unit/test_oracle.o $(BUILD)/tests/unit/test_naive.o: private CPPFLAGS += -Itests

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(SUPPORT) $(LIBRARY) $(MATHS) $(BUILD)/kept/tests/support
	$(call saying,LD,$@) $(LINK) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS) -lcmocka

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(SUPPORT) $(LIBRARY) $(MATHS) $(BUILD)/kept/tests/support
	@mkdir -p $(@D)
	$(call saying,LD,$@) $(LINK) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

$(BUILD)/bench/%: $(BUILD)/tests/bench/%.o $(LIBRARY) $(MATHS)
	@mkdir -p $(@D)
	$(call saying,LD,$@) $(LINK) -o $@ $< $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

unit: forget $(UNITS) $(BADMODELS) $(FUZZERS)
	@:

-include $(OBJECTS:.o=.d) $(BUILD)/core/main.d $(wildcard $(BUILD)/tests/*/*.d)

# Martens. `make help` lists the targets. Everything is discovered: a file put in its folder is built and tested.
CC       ?= gcc
BUILD    ?= build
# Parts of the core to build; narrow it to work on one part while another does not compile.
FOLDERS  ?= $(patsubst core/%/,%,$(filter-out core/include/,$(wildcard core/*/)))
OPTIMISE ?= -O2 -g
SANITIZE ?=
PACKAGES := libuv lua5.4 jansson libsodium

CPPFLAGS += -D_GNU_SOURCE -Icore -Icore/include -DMT_VERSION='"$(VERSION)"'
# Strict aliasing is off for libuv's handles; contraction is off so that every x86-64 gives the same bits.
CFLAGS   += -std=c11 -Wall -Wextra -Wpedantic -Werror $(OPTIMISE) -fno-strict-aliasing -ffp-contract=off $(SANITIZE)
VERSION  := 0.1.0
LIBS      = $(shell pkg-config --libs $(PACKAGES)) -ldl
CPPFLAGS += $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)

CORE     := $(filter-out core/main.c,$(foreach f,$(FOLDERS),$(wildcard core/$(f)/*.c)))
OBJECTS  := $(CORE:%.c=$(BUILD)/%.o)
LIBRARY  := $(BUILD)/libmartens.a
PLUGINS  := $(patsubst plugins/%/,$(BUILD)/plugins/%.so,$(wildcard plugins/*/))
UNITS    := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
FUZZERS  := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
BENCHES  := $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/bench_*.c))
BADMODELS := $(patsubst tests/plugins/%.c,$(BUILD)/tests/plugins/%.so,$(wildcard tests/plugins/*.c))
SUPPORT  := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c))

# musl's exp, log and pow, linked into the program, so that no result depends on the machine's libm.
MUSL     := /usr/lib/$(shell uname -m)-linux-musl/libc.a
MUSL_MEMBERS := exp.lo exp_data.lo log.lo log_data.lo pow.lo pow_data.lo __math_oflow.lo __math_uflow.lo \
            __math_xflow.lo __math_invalid.lo __math_divzero.lo
MATHS    := $(BUILD)/maths/done
MATHS_OBJECTS := $(MUSL_MEMBERS:%=$(BUILD)/maths/%)

.PHONY: all setup demo test unit check asan bench fuzz help clean models
.SECONDARY:
.DELETE_ON_ERROR:

all: setup
	@$(MAKE) --no-print-directory martens models

setup:
	@scripts/setup --quiet

martens: $(BUILD)/martens
	@cp -f $< $@

models: $(PLUGINS)

$(BUILD)/martens: $(BUILD)/core/main.o $(LIBRARY) $(MATHS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(BUILD)/core/main.o $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

$(MATHS): $(MUSL)
	@mkdir -p $(@D)
	cd $(@D) && ar x $(MUSL) $(MUSL_MEMBERS)
	@touch $@

# A model sees the ABI header and nothing else: reaching into the core fails here.
.SECONDEXPANSION:
$(BUILD)/plugins/%.so: $$(filter-out %_test.c,$$(wildcard plugins/%/*.c)) $$(wildcard plugins/%/*.h) core/include/martens/plugin.h Makefile
	@mkdir -p $(@D)
	$(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -Wl,--no-undefined -o $@ $(filter %.c,$^)

$(BUILD)/tests/plugins/%.so: tests/plugins/%.c core/include/martens/plugin.h Makefile
	@mkdir -p $(@D)
	$(CC) -Icore/include $(CFLAGS) -fPIC -shared -fvisibility=hidden -o $@ $<

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(SUPPORT) $(LIBRARY) $(MATHS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS) -lcmocka

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(SUPPORT) $(LIBRARY) $(MATHS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(SUPPORT) $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

$(BUILD)/bench/%: $(BUILD)/tests/bench/%.o $(LIBRARY) $(MATHS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(LIBRARY) $(MATHS_OBJECTS) $(LIBS)

unit: $(UNITS) $(BADMODELS) $(FUZZERS)

-include $(OBJECTS:.o=.d) $(wildcard $(BUILD)/core/main.d $(BUILD)/tests/*/*.d)

/* The shape of the ABI, as text: sizes, offsets and numbers of everything in martens/plugin.h. layout.txt is the shape
 * as released; test_abi.c compares the two, because no reader of a diff sees an offset move. */
#include <stdio.h>

#include <martens/plugin.h>

#define STRUCT(type) fprintf(out, "struct %s size %zu\n", #type, sizeof(type))
#define MEMBER(type, member) \
    fprintf(out, "  %s at %zu size %zu\n", #member, offsetof(type, member), sizeof(((type *)0)->member))
#define NUMBER(name) fprintf(out, "number %s %lld\n", #name, (long long)(name))

static void layout_declared(FILE *out)
{
    STRUCT(martens_plugin);
    MEMBER(martens_plugin, struct_size);
    MEMBER(martens_plugin, abi_major);
    MEMBER(martens_plugin, abi_minor);
    MEMBER(martens_plugin, setting_size);
    MEMBER(martens_plugin, kind);
    MEMBER(martens_plugin, name);
    MEMBER(martens_plugin, summary);
    MEMBER(martens_plugin, setting_count);
    MEMBER(martens_plugin, setting);
    MEMBER(martens_plugin, reason_count);
    MEMBER(martens_plugin, reason);
    MEMBER(martens_plugin, open);
    MEMBER(martens_plugin, decide);
    MEMBER(martens_plugin, close);
    MEMBER(martens_plugin, fact_count);
    MEMBER(martens_plugin, fact);
    STRUCT(martens_fact);
    MEMBER(martens_fact, name);
    MEMBER(martens_fact, value);
    MEMBER(martens_fact, word);
    STRUCT(martens_setting);
    MEMBER(martens_setting, name);
    MEMBER(martens_setting, type);
    MEMBER(martens_setting, unit);
    MEMBER(martens_setting, low);
    MEMBER(martens_setting, high);
    MEMBER(martens_setting, by_default);
    MEMBER(martens_setting, words);
    MEMBER(martens_setting, source);
    MEMBER(martens_setting, about);
}

static void layout_host(FILE *out)
{
    STRUCT(martens_host);
    MEMBER(martens_host, struct_size);
    MEMBER(martens_host, abi_major);
    MEMBER(martens_host, abi_minor);
    MEMBER(martens_host, self);
    MEMBER(martens_host, log);
    MEMBER(martens_host, now);
    MEMBER(martens_host, random);
    MEMBER(martens_host, exponential);
    MEMBER(martens_host, normal);
    MEMBER(martens_host, lognormal);
    MEMBER(martens_host, arena);
    STRUCT(martens_opening);
    MEMBER(martens_opening, struct_size);
    MEMBER(martens_opening, entity);
    MEMBER(martens_opening, value_count);
    MEMBER(martens_opening, value);
}

static void layout_question(FILE *out)
{
    STRUCT(martens_sighting);
    MEMBER(martens_sighting, struct_size);
    MEMBER(martens_sighting, meant_for);
    MEMBER(martens_sighting, protected_sign);
    MEMBER(martens_sighting, target);
    MEMBER(martens_sighting, kind);
    MEMBER(martens_sighting, status);
    MEMBER(martens_sighting, confidence);
    MEMBER(martens_sighting, seen_for);
    MEMBER(martens_sighting, civilians_near);
    STRUCT(martens_question);
    MEMBER(martens_question, struct_size);
    MEMBER(martens_question, why);
    MEMBER(martens_question, control);
    MEMBER(martens_question, trained);
    MEMBER(martens_question, now);
    MEMBER(martens_question, entity);
    MEMBER(martens_question, system);
    MEMBER(martens_question, notice);
    MEMBER(martens_question, sighting_count);
    MEMBER(martens_question, sighting);
    MEMBER(martens_question, window);
    MEMBER(martens_question, on_watch_for);
    MEMBER(martens_question, waiting);
    MEMBER(martens_question, systems);
    MEMBER(martens_question, load);
    MEMBER(martens_question, past_reliability);
    MEMBER(martens_question, information);
    STRUCT(martens_answer);
    MEMBER(martens_answer, struct_size);
    MEMBER(martens_answer, word);
    MEMBER(martens_answer, reason);
    MEMBER(martens_answer, choice);
    MEMBER(martens_answer, confidence);
    MEMBER(martens_answer, after);
    MEMBER(martens_answer, wake);
}

static void layout_numbers(FILE *out)
{
    NUMBER(MARTENS_UNKNOWN), NUMBER(MARTENS_FOREVER);
    NUMBER(MARTENS_SYSTEM), NUMBER(MARTENS_PERSON);
    NUMBER(MARTENS_WHY_TARGET), NUMBER(MARTENS_WHY_NOMINATION), NUMBER(MARTENS_WHY_LIST), NUMBER(MARTENS_WHY_NOTICE),
        NUMBER(MARTENS_WHY_WAKE);
    NUMBER(MARTENS_CONTROL_OTHER), NUMBER(MARTENS_PERSON_SELECTS), NUMBER(MARTENS_PERSON_CHOOSES),
        NUMBER(MARTENS_PERSON_APPROVES);
    NUMBER(MARTENS_PERSON_MAY_VETO), NUMBER(MARTENS_NO_PERSON);
    NUMBER(MARTENS_NOTHING), NUMBER(MARTENS_IGNORE), NUMBER(MARTENS_TRACK), NUMBER(MARTENS_NOMINATE),
        NUMBER(MARTENS_ENGAGE);
    NUMBER(MARTENS_APPROVE), NUMBER(MARTENS_VETO), NUMBER(MARTENS_DECLINE), NUMBER(MARTENS_CHOOSE),
        NUMBER(MARTENS_WAIT);
    NUMBER(MARTENS_ABORT), NUMBER(MARTENS_DEACTIVATE);
    NUMBER(MARTENS_NUMBER), NUMBER(MARTENS_TRUTH), NUMBER(MARTENS_WORD);
    NUMBER(MARTENS_PLAIN), NUMBER(MARTENS_MICROSECONDS), NUMBER(MARTENS_METRES), NUMBER(MARTENS_SQUARE_KILOMETRES),
        NUMBER(MARTENS_KILOGRAMS);
}

static void layout_print(FILE *out)
{
    fprintf(out, "abi %d.%d\n", MARTENS_ABI_MAJOR, MARTENS_ABI_MINOR);
    layout_declared(out);
    layout_host(out);
    layout_question(out);
    layout_numbers(out);
}

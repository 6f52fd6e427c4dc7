/* martens show: a treaty as a reader wants it, a scenario, a model, or a fact. */
#include <stdarg.h>
#include <string.h>

#include "language/treaty.h"
#include "command/meaning.h"
#include "command/words.h"
#include "model/model.h"
#include "script/script.h"

static const mt_option options[] = {
    {"meaning", NULL,
     "of a treaty: read each provision back, with small histories on which its nearest misreadings differ"},
    MT_OPTION_LANGUAGE,
    MT_OPTION_JSON,
    MT_OPTIONS_END};

typedef struct showing {
    const mt_arguments *arguments;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_text out;
    const mt_say_style *style;
} showing;

static const char *text_of(const showing *in, const mt_texts *texts)
{
    const char *text = mt_texts_get(texts, in->style->language);
    return !text ? "" : text;
}

static void line(showing *in, size_t indent, size_t hang, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static void line(showing *in, size_t indent, size_t hang, const char *format, ...)
{
    char text[8192];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    mt_layout_write_paragraph(&in->out, text, indent, hang, in->style);
}

static const char *or_else(mt_words words, const char *otherwise) { return !words.text ? otherwise : words.text; }

static void show_parts(showing *in, const char *word, const mt_part_source *part, size_t count)
{
    for (size_t i = 0; i < count; i++)
        line(in, 4, 8, "%s (%s) %s", word, part[i].id, part[i].clause.text);
}

static void show_exceptions(showing *in, const mt_exception_source *exception, size_t count, size_t indent)
{
    for (size_t i = 0; i < count; i++) {
        line(in, indent, indent + 4, "unless %s (%s): %s", !exception[i].id ? "" : exception[i].id,
             !exception[i].cite ? "" : exception[i].cite, text_of(in, &exception[i].text));
        line(in, indent + 2, indent + 6, "where %s", exception[i].clause.text);
        show_exceptions(in, exception[i].unless, exception[i].unless_count, indent + 2);
    }
}

/* When it is judged: the fields of its form, as they are written. */
static void show_form(showing *in, const mt_provision_source *provision)
{
    const struct {
        const char *name;
        const mt_words *words;
    } fields[] = {
        {"judged at", &provision->on},
        {"in force throughout", &provision->throughout},
        {"grace", &provision->grace},
        {"from", &provision->from},
        {"due within", &provision->due},
        {"on the day", &provision->on_day},
        {"every", &provision->every},
        {"done when", &provision->done},
        {"done by", &provision->done_by},
        {"put off by", &provision->extended_on},
        {"by a length of", &provision->extended_length},
        {"at most", &provision->extended_at_most},
        {"one for each", &provision->per},
        {"over many runs of", &provision->across},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].words->text)
            line(in, 4, 8, "%s %s", fields[i].name, fields[i].words->text);
}

static void show_provision(showing *in, const mt_provision_source *provision)
{
    char head[256];
    snprintf(head, sizeof head, "%s  %s%s%s", provision->id, or_else(provision->kind, "provision"),
             provision->verified ? "" : "  [not verified]",
             provision->force.text && strcmp(provision->force.text, "must") != 0 ? "  (should)" : "");
    mt_text_add(&in->out, "\n");
    mt_layout_write_toned(&in->out, head, MT_TONE_STRONG, in->style);
    mt_text_add(&in->out, "\n");
    line(in, 2, 2, "%s", text_of(in, &provision->text));
    line(in, 4, 8, "%s; binds the %s", provision->cite, or_else(provision->binds, "party"));
    show_form(in, provision);
    if (provision->amended_by)
        line(in, 4, 8, "as amended by %s", provision->amended_by);
    if (provision->applies.text)
        line(in, 4, 8, "applies %s", provision->applies.text);
    if (provision->when.text)
        line(in, 4, 8, "when %s", provision->when.text);
    show_parts(in, "must hold", provision->require, provision->require_count);
    show_parts(in, "must not", provision->forbid, provision->forbid_count);
    show_exceptions(in, provision->unless, provision->unless_count, 4);
}

static void show_terms(showing *in, const mt_treaty *treaty)
{
    if (treaty->term_count > 0) {
        mt_text_add(&in->out, "\n");
        mt_layout_write_heading(&in->out, "words that can be read in more than one way", in->style);
    }
    for (size_t i = 0; i < treaty->term_count; i++) {
        const mt_term_source *term = &treaty->term[i];
        line(in, 0, 4, "%s: \"%s\"%s%s%s", term->name, text_of(in, &term->text), term->cite ? " (" : "",
             term->cite ? term->cite : "", term->cite ? ")" : "");
        for (size_t k = 0; k < term->reading_count; k++) {
            const mt_reading_source *reading = &term->reading[k];
            bool chosen = term->reading_count == 1 ||
                          (term->by_default.text && strcmp(term->by_default.text, reading->name) == 0);
            line(in, 4, 8, "%s %s: %s", chosen ? "*" : "-", reading->name, reading->value.text);
            line(in, 8, 8, "%s; %s", !reading->by ? "assumed" : reading->by,
                 !reading->source ? "assumed" : reading->source);
        }
    }
}

static void show_treaty(showing *in, const char *path)
{
    mt_treaty *treaty = NULL;
    if (mt_library_load_treaty(&in->arguments->library, path, in->arguments->arena, &in->vocabulary, &treaty,
                               &in->problems) != 0)
        return;
    const char *const heads[] = {treaty->id, treaty->standing, treaty->date, treaty->source};
    const char *head = "";
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (heads[i])
            head = mt_arena_write(in->arguments->arena, "%s%s%s", head, *head != '\0' ? "; " : "", heads[i]);
    size_t verified = 0;
    for (size_t i = 0; i < treaty->provision_count; i++)
        verified += treaty->provision[i].verified;
    mt_layout_write_heading(&in->out, treaty->title.count > 0 ? text_of(in, &treaty->title) : treaty->id, in->style);
    line(in, 0, 4, "%s", head);
    line(in, 0, 4, "provisions: %zu, of which compared with the source: %zu; not encoded: %zu", treaty->provision_count,
         verified, treaty->not_encoded_count);
    if (treaty->about.count > 0)
        line(in, 0, 0, "%s", text_of(in, &treaty->about));
    if (treaty->applies.text)
        line(in, 0, 4, "applies: %s", treaty->applies.text);
    if (treaty->amends)
        line(in, 0, 4, "amends %s", treaty->amends);
    for (size_t i = 0; i < treaty->follows_count; i++)
        line(in, 0, 4, "judged together with %s", treaty->follows[i].text);
    if (treaty->provision_count > 0)
        line(in, 0, 0,
             "The texts are paraphrases; [words](a) is the phrase that part a encodes, (~) one that is knowingly not "
             "encoded.");
    for (size_t i = 0; i < treaty->provision_count; i++)
        show_provision(in, &treaty->provision[i]);
    show_terms(in, treaty);
    if (treaty->not_encoded_count > 0) {
        mt_text_add(&in->out, "\n");
        mt_layout_write_heading(&in->out, "not encoded", in->style);
    }
    for (size_t i = 0; i < treaty->not_encoded_count; i++) {
        const mt_not_encoded *one = &treaty->not_encoded[i];
        line(in, 0, 4, "%s (%s) %s: %s", one->id ? one->id : "-", one->cite ? one->cite : "", text_of(in, &one->text),
             one->why ? one->why : "");
    }
}

static void show_scenario(showing *in, const char *path)
{
    mt_scenario *scenario = NULL;
    mt_text range;
    if (mt_scenario_load(path, in->arguments->arena, &in->vocabulary, &scenario, &in->problems) != 0)
        return;
    mt_text_init(&range);
    mt_layout_write_heading(&in->out, scenario->title ? scenario->title : scenario->id, in->style);
    line(in, 0, 0, "%s", scenario->about ? scenario->about : "");
    for (size_t i = 0; i < scenario->parameter_count; i++) {
        const mt_parameter *parameter = &scenario->parameter[i];
        mt_text_reset(&range);
        if (parameter->type == MT_TYPE_NUMBER)
            mt_quantity_say(&range, parameter->by_default, parameter->dimension);
        if (parameter->has_range) {
            mt_text_add(&range, " (");
            mt_quantity_say(&range, parameter->low, parameter->dimension);
            mt_text_add(&range, " to ");
            mt_quantity_say(&range, parameter->high, parameter->dimension);
            mt_text_add(&range, ")");
        }
        line(in, 2, 6, "%s = %s: %s; source: %s", parameter->name, mt_text_get(&range),
             parameter->about ? parameter->about : "", parameter->source ? parameter->source : "assumed");
    }
    for (size_t i = 0; i < scenario->expectation_count; i++)
        line(in, 2, 6, "expects: %s %s is %s", scenario->expectation[i].treaty,
             scenario->expectation[i].provision ? scenario->expectation[i].provision : "",
             mt_verdict_names[scenario->expectation[i].verdict]);
    mt_text_free(&range);
}

static void show_model(showing *in, const mt_model *model)
{
    mt_text value;
    if (!model)
        return;
    mt_text_init(&value);
    mt_layout_write_heading(&in->out, model->name, in->style);
    line(in, 0, 0, "Decides for a %s: %s",
         !model->plugin                   ? "system or a person"
         : model->kind == MT_MODEL_SYSTEM ? "system"
                                          : "person",
         model->summary);
    for (size_t i = 0; i < model->setting_count; i++) {
        const mt_model_setting *setting = &model->setting[i];
        mt_text_reset(&value);
        if (setting->command) {
            mt_text_add(&value, "(must be given)");
        } else if (setting->type == MT_TYPE_WORD) {
            mt_text_write(&value, "%.*s (one of: %s)", (int)strcspn(setting->words, " "), setting->words,
                          setting->words);
        } else if (setting->type == MT_TYPE_TRUTH) {
            mt_text_add(&value, setting->by_default != 0 ? "true" : "false");
        } else {
            mt_quantity_say(&value, setting->by_default, setting->dimension);
            mt_text_add(&value, " (");
            mt_quantity_say(&value, setting->low, setting->dimension);
            mt_text_add(&value, " to ");
            mt_quantity_say(&value, setting->high, setting->dimension);
            mt_text_add(&value, ")");
        }
        line(in, 2, 6, "%s = %s: %s; source: %s", setting->name, mt_text_get(&value), setting->about, setting->source);
    }
    for (size_t i = 0; i < model->reason_count; i++)
        line(in, 2, 6, "reason: %s", model->reason[i]);
    for (size_t i = 0; i < model->fact_count; i++) {
        const mt_fact *fact = &in->vocabulary.facts[model->fact[i].fact];
        mt_text_reset(&value);
        if (fact->type == MT_TYPE_NUMBER)
            mt_quantity_say(&value, model->fact[i].value, fact->dimension);
        else
            mt_text_add(&value, fact->type == MT_TYPE_WORD  ? model->fact[i].word
                                : model->fact[i].value != 0 ? "true"
                                                            : "false");
        line(in, 2, 6, "declares %s = %s: %s", fact->name, mt_text_get(&value), fact->meaning);
    }
    mt_text_free(&value);
}

/* A path says by its first call what it is; an id is looked for on each shelf. */
static bool show_word(showing *in, const char *word)
{
    static const mt_shelf order[] = {MT_SHELF_TREATIES, MT_SHELF_SCENARIOS, MT_SHELF_MODULES, MT_SHELF_MODELS};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        mt_problems found;
        mt_problems_init(&found, in->arguments->arena);
        const char *path = i == 0 && strcmp(word, "terms") == 0
                               ? mt_library_get_shared(&in->arguments->library, in->arguments->arena)
                               : NULL;
        if (!path)
            path = mt_library_find(&in->arguments->library, order[i], word, in->arguments->arena,
                                   i == 0 ? &in->problems : &found);
        const char *kind = !path ? NULL : mt_script_get_kind(path);
        if (!path)
            continue;
        mt_problems_init(&in->problems, in->arguments->arena);
        bool is_treaty = kind && (strcmp(kind, "treaty") == 0 || strcmp(kind, "module") == 0);
        if (mt_argument_is_given(in->arguments, "meaning") && is_treaty)
            mt_meaning_write(in->arguments, path, &in->vocabulary, &in->out, &in->problems);
        else if (mt_argument_is_given(in->arguments, "meaning"))
            mt_problem_add(&in->problems, (mt_place){.file = path}, "--meaning is asked of a treaty, and this is none");
        else if (is_treaty)
            show_treaty(in, path);
        else if (order[i] == MT_SHELF_MODELS || (strlen(path) > 3 && strcmp(path + strlen(path) - 3, ".so") == 0))
            show_model(in, mt_model_load(in->arguments->arena, word, path, (mt_place){0}, &in->problems));
        else
            show_scenario(in, path);
        return true;
    }
    uint16_t fact = mt_fact_find(&in->vocabulary, word);
    bool external = strcmp(word, MT_MODEL_EXTERNAL) == 0;
    if (fact == MT_NO_FACT && !external)
        return false;
    mt_problems_init(&in->problems, in->arguments->arena);
    if (external)
        show_model(in, mt_model_get_external(MT_MODEL_SYSTEM));
    else
        line(in, 0, 4, "%s: %s (%s)", word, in->vocabulary.facts[fact].meaning, in->vocabulary.facts[fact].source);
    return true;
}

static mt_exit show(const mt_arguments *arguments)
{
    showing in = {.arguments = arguments, .style = &arguments->out};
    mt_text_init(&in.out);
    mt_names_init(&in.names, arguments->arena);
    mt_vocabulary_open(&in.vocabulary, arguments->arena, &in.names);
    mt_problems_init(&in.problems, arguments->arena);
    if (!mt_meaning_check_words(arguments, &in.problems)) {
        mt_command_write_problems(arguments, &in.problems);
        return MT_EXIT_USAGE;
    }
    show_word(&in, arguments->word[0]);
    mt_command_write_problems(arguments, &in.problems);
    bool printed = mt_command_write(&in.out);
    return in.problems.errors > 0 ? MT_EXIT_INPUT : printed ? MT_EXIT_DONE : MT_EXIT_RUN;
}

const mt_command mt_do_show = {.name = "show",
                               .usage = "NAME [--meaning [PROVISION…]]",
                               .summary = "a treaty, scenario, model or fact, as a reader wants it",
                               .options = options,
                               .example = "martens show icrc-2024",
                               .least = 1,
                               .most = 1000,
                               .delegated = true,
                               .order = 6,
                               .run = show};

/* show TREATY --meaning: the treaty loaded with the shared terms, checked for its meaning, and printed as a page or as
 * JSON. */
#include "command/meaning.h"

#include "base/json.h"
#include "journal/journal.h"
#include "meaning/meaning.h"
#include "say/meaning.h"
#include "script/script.h"

typedef struct writing {
    mt_json json;
    const mt_vocabulary *vocabulary;
    const mt_say_style *style;
} writing;

static void put_text(writing *w, const char *key, mt_text *text)
{
    mt_json_add_string(&w->json, key, mt_text_get(text));
    mt_text_reset(text);
}

/* A line of a trace: `judge` takes it as it is. */
static void put_event(writing *w, const mt_event *event)
{
    mt_text sentence, line;
    mt_text_init(&sentence);
    mt_text_init(&line);
    mt_event_say_small(&sentence, event, w->vocabulary, w->style);
    mt_event told = *event;
    told.about = mt_text_get(&sentence);
    mt_record_write_event(&line, &told, w->vocabulary);
    mt_json_write_raw(&w->json, mt_text_get(&line));
    mt_text_free(&line);
    mt_text_free(&sentence);
}

static void put_misreading(writing *w, const mt_misreading *misreading)
{
    mt_text change;
    mt_text_init(&change);
    mt_json_open_object(&w->json);
    mt_json_add_string(&w->json, "kind", mt_change_names[misreading->change]);
    mt_misreading_say(&change, misreading, w->vocabulary, w->style->language);
    put_text(w, "change", &change);
    mt_json_add_array(&w->json, "events");
    for (size_t i = 0; i < misreading->event_count; i++)
        put_event(w, &misreading->event[i]);
    mt_json_close(&w->json, ']');
    mt_json_write_key(&w->json, "ends");
    mt_json_write_quantity(&w->json, (double)misreading->end, MT_TIME);
    mt_json_add_string(&w->json, "as_written", mt_verdict_names[misreading->as_written]);
    mt_json_add_string(&w->json, "otherwise", mt_verdict_names[misreading->otherwise]);
    mt_json_close(&w->json, '}');
    mt_text_free(&change);
}

static void put_terms(writing *w, const mt_outline *const *term, size_t count)
{
    mt_text sentence;
    mt_text_init(&sentence);
    mt_json_add_array(&w->json, "terms");
    for (size_t i = 0; i < count; i++) {
        mt_json_open_object(&w->json);
        mt_json_add_string(&w->json, "term", term[i]->word);
        mt_json_add_string(&w->json, "reading", term[i]->reading);
        mt_term_say_meaning(&sentence, term[i], w->vocabulary, w->style->language);
        put_text(w, "sentence", &sentence);
        mt_json_close(&w->json, '}');
    }
    mt_json_close(&w->json, ']');
    mt_text_free(&sentence);
}

static void put_meaning(writing *w, const mt_meaning *meaning)
{
    mt_text sentence;
    mt_text_init(&sentence);
    mt_json_open_object(&w->json);
    mt_json_add_string(&w->json, "id", meaning->record->id);
    mt_json_add_string(&w->json, "cite", meaning->record->cite);
    mt_outline_say_whole(&sentence, meaning->outline, meaning->record->force, w->vocabulary, w->style->language);
    put_text(w, "sentence", &sentence);
    put_terms(w, meaning->term, meaning->term_count);
    mt_json_add_array(&w->json, "misreadings");
    for (size_t i = 0; i < meaning->misreading_count; i++)
        put_misreading(w, &meaning->misreading[i]);
    mt_json_close(&w->json, ']');
    mt_json_add_string(&w->json, "why_none", meaning->why_none);
    mt_json_close(&w->json, '}');
    mt_text_free(&sentence);
}

static void write_json(const mt_meanings *meanings, const mt_vocabulary *vocabulary, const mt_say_style *style,
                       mt_text *out)
{
    writing w = {.vocabulary = vocabulary, .style = style};
    mt_text scope;
    mt_text_init(&scope);
    mt_json_init(&w.json, out);
    mt_json_open_object(&w.json);
    mt_json_add_string(&w.json, "treaty", meanings->treaty);
    mt_json_add_string(&w.json, "language", style->language);
    if (meanings->applies)
        mt_outline_say_whole(&scope, meanings->applies, MT_MUST, vocabulary, style->language);
    mt_json_add_string(&w.json, "applies", meanings->applies ? mt_text_get(&scope) : NULL);
    put_terms(&w, meanings->term, meanings->term_count);
    mt_json_add_array(&w.json, "provisions");
    for (size_t i = 0; i < meanings->count; i++)
        put_meaning(&w, &meanings->list[i]);
    mt_json_close(&w.json, ']');
    mt_json_close(&w.json, '}');
    mt_text_add_char(out, '\n');
    mt_text_free(&scope);
}

bool mt_meaning_check_words(const mt_arguments *arguments, mt_problems *problems)
{
    size_t errors = problems->errors;
    bool meaning = mt_argument_is_given(arguments, "meaning");
    if (!meaning && arguments->word_count > 1)
        mt_problem_add(
            problems, (mt_place){0},
            "one name at a time; provisions are named with --meaning, as in `martens show icrc-2024 --meaning R4`");
    if (!meaning && (mt_argument_is_given(arguments, "json") || mt_argument_get(arguments, "language")))
        mt_problem_add(problems, (mt_place){0}, "--json and --language go with --meaning");
    return problems->errors == errors;
}

void mt_meaning_write(const mt_arguments *arguments, const char *path, mt_vocabulary *vocabulary, mt_text *out,
                      mt_problems *problems)
{
    mt_arena *arena = arguments->arena;
    mt_treaty *treaty = NULL, *shared = NULL;
    const char *terms = mt_library_get_shared(&arguments->library, arena);
    if (mt_library_load_treaty(&arguments->library, path, arena, vocabulary, &treaty, problems) != 0 ||
        (terms && mt_treaty_load(terms, arena, vocabulary, &shared, problems) != 0))
        return;
    const char *const *ids = (const char *const *)(arguments->word + 1);
    const mt_meanings *meanings = mt_meanings_new(arena, vocabulary, treaty, shared, NULL, 0, ids,
                                                  arguments->word_count - 1, arguments->out.language, problems);
    if (!meanings)
        return;
    if (mt_argument_is_given(arguments, "json"))
        write_json(meanings, vocabulary, &arguments->out, out);
    else
        mt_meanings_say(out, meanings, vocabulary, &arguments->out);
}

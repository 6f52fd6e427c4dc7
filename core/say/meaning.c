/* The page of a meaning check: each provision read back as a sentence, the words it hangs on, and the small histories
 * on which its nearest misreadings differ from it. */
#include "say/meaning.h"

#include <stdlib.h>

#include "say/construct.h"
#include "say/page.h"

static mt_teller teller_of(const mt_vocabulary *vocabulary, const char *language, mt_force force)
{
    return (mt_teller){mt_language_find(language), vocabulary, force};
}

void mt_outline_say_whole(mt_text *out, const mt_outline *outline, mt_force force, const mt_vocabulary *vocabulary,
                          const char *language)
{
    const mt_teller teller = teller_of(vocabulary, language, force);
    mt_outline_say(out, &teller, outline);
}

void mt_term_say_meaning(mt_text *out, const mt_outline *term, const mt_vocabulary *vocabulary, const char *language)
{
    const mt_teller teller = teller_of(vocabulary, language, MT_MUST);
    mt_text name, value;
    mt_text_init(&name);
    mt_text_init(&value);
    mt_term_name_say(&name, term->word);
    mt_outline_say(&value, &teller, term->kid[0]);
    const char *pattern =
        teller.language->wording->piece[term->type == MT_TYPE_TRUTH ? MT_PIECE_TERM_MEANS : MT_PIECE_TERM_HAS_VALUE];
    mt_template_say_pattern(out, teller.language, pattern, mt_text_get(&name), term->reading, mt_text_get(&value));
    mt_text_free(&name);
    mt_text_free(&value);
}

void mt_misreading_say(mt_text *out, const mt_misreading *misreading, const mt_vocabulary *vocabulary,
                       const char *language)
{
    const mt_teller teller = teller_of(vocabulary, language, MT_MUST);
    const char *of = misreading->id                 ? misreading->id
                     : misreading->key != MT_NO_KEY ? teller.language->wording->same[misreading->key]
                                                    : NULL;
    mt_text is;
    mt_text_init(&is);
    if (misreading->is && misreading->is->type == MT_TYPE_NUMBER)
        mt_duration_noun_say(&is, &teller, misreading->is);
    else if (misreading->is)
        mt_outline_say(&is, &teller, misreading->is);
    mt_template_say_pattern(out, teller.language, teller.language->wording->change[misreading->change],
                            mt_text_get(&is), of, NULL);
    mt_text_free(&is);
}

/* ---- histories ---- */

void mt_event_say_small(mt_text *out, const mt_event *event, const mt_vocabulary *vocabulary, const mt_say_style *style)
{
    const mt_say_source source = {.vocabulary = vocabulary};
    mt_page page = mt_page_new(out, &source, style);
    const char **names = calloc(event->said_count + 1u, sizeof *names);
    MT_REQUIRE(names);
    for (size_t i = 0; i < event->said_count; i++)
        names[i] = vocabulary->facts[event->said[i].fact].name;
    /* every fact that it says matters here */
    mt_judgement all = {.ground_count = 1, .ground = {{.reads = names, .read_count = event->said_count}}};
    mt_event_say(out, &page, event, &all);
    free(names);
}

static void add_time(mt_text *out, const mt_page *page, int64_t t)
{
    mt_amount_say(out, page->language, (double)t, MT_TIME);
}

static size_t widest(const mt_page *page, const mt_misreading *misreading)
{
    size_t width = 0;
    for (size_t i = 0; i <= misreading->event_count; i++) {
        mt_text time;
        mt_text_init(&time);
        if (i < misreading->event_count || misreading->end_matters)
            add_time(&time, page, i < misreading->event_count ? misreading->event[i].t : misreading->end);
        size_t columns = mt_page_get_columns(mt_text_get(&time), time.length);
        width = columns > width ? columns : width;
        mt_text_free(&time);
    }
    return width;
}

/* The event without what only brings it into the treaty's scope. */
static mt_event shown_of(const mt_event *event, mt_said *said, const mt_meanings *meanings, const mt_meaning *meaning)
{
    mt_event shown = *event;
    shown.said = said;
    shown.said_count = 0;
    for (size_t i = 0; i < event->said_count; i++) {
        uint16_t fact = event->said[i].fact;
        if (!meanings->applies || !mt_outline_has_fact(meanings->applies, fact) ||
            mt_outline_has_fact(meaning->outline, fact))
            said[shown.said_count++] = event->said[i];
    }
    return shown;
}

static void say_event(mt_text *out, const mt_page *page, const mt_event *event, const mt_meanings *meanings,
                      const mt_meaning *meaning)
{
    mt_said *said = calloc(event->said_count + 1u, sizeof *said);
    MT_REQUIRE(said);
    mt_event shown = shown_of(event, said, meanings, meaning);
    mt_event_say_small(out, &shown, page->source->vocabulary, page->style);
    free(said);
}

/* Whether two of that key occur, or, of those that hardly any act tells by itself, one twice: then each event says
 * which. */
static bool is_told(const mt_misreading *misreading, mt_key key)
{
    uint32_t first = 0;
    size_t count = 0;
    for (size_t i = 0; i < misreading->event_count; i++)
        count += misreading->event[i].who[key] != 0;
    if (count > 1 && (key == MT_PARTY || key == MT_PLACE || key == MT_GROUP || key == MT_ATTACK))
        return true;
    for (size_t i = 0; i < misreading->event_count; i++) {
        uint32_t here = misreading->event[i].who[key];
        if (first && here && here != first)
            return true;
        first = first ? first : here;
    }
    return false;
}

/* Identities that matter and that the act's own words leave out: " (party P1)". */
static void add_unnamed(mt_text *out, const mt_page *page, const mt_misreading *misreading, const mt_event *event)
{
    const mt_language *language = mt_language_find(page->style->language);
    mt_text list;
    mt_text_init(&list);
    for (mt_key key = 0; key < MT_KEYS; key++) {
        const char *name = mt_name_get_text(page->source->vocabulary->names, event->who[key]);
        if (!event->who[key] || mt_event_has_name(page->language, event, key) || !is_told(misreading, key))
            continue;
        mt_text_add(&list, list.length ? language->wording->piece[MT_PIECE_COMMA] : "");
        mt_template_say_pattern(&list, language, language->wording->called[key], name, NULL, NULL);
    }
    if (list.length)
        mt_template_say_pattern(out, language, language->wording->piece[MT_PIECE_ALSO_NAMED], mt_text_get(&list), NULL,
                                NULL);
    mt_text_free(&list);
}

static void say_history(const mt_page *page, const mt_meanings *meanings, const mt_meaning *meaning,
                        const mt_misreading *misreading)
{
    const mt_language *language = mt_language_find(page->style->language);
    size_t width = widest(page, misreading);
    for (size_t i = 0; i < misreading->event_count + misreading->end_matters; i++) {
        bool ends = i == misreading->event_count;
        mt_text time, words;
        mt_text_init(&time);
        mt_text_init(&words);
        add_time(&time, page, ends ? misreading->end : misreading->event[i].t);
        if (ends)
            mt_text_add(&words, language->wording->piece[MT_PIECE_RUN_ENDS]);
        else
            say_event(&words, page, &misreading->event[i], meanings, meaning);
        if (!ends)
            add_unnamed(&words, page, misreading, &misreading->event[i]);
        mt_page_add_row(page, 6, mt_text_get(&time), width, mt_text_get(&words));
        mt_text_free(&time);
        mt_text_free(&words);
    }
}

static void add_verdict(mt_text *out, const mt_page *page, mt_verdict verdict, mt_force force)
{
    mt_layout_write_toned(out, mt_verdict_say(page->language, verdict, force), mt_verdict_get_tone(verdict, force),
                          page->style);
}

static void say_misreading(const mt_page *page, const mt_meanings *meanings, const mt_meaning *meaning,
                           const mt_misreading *misreading)
{
    const mt_language *language = mt_language_find(page->style->language);
    mt_force force = meaning->record->force;
    mt_text change, line, one, other;
    mt_text_init(&change);
    mt_text_init(&line);
    mt_text_init(&one);
    mt_text_init(&other);
    mt_misreading_say(&change, misreading, page->source->vocabulary, page->style->language);
    mt_template_say_pattern(&line, language, language->wording->piece[MT_PIECE_IF_MEANT], mt_text_get(&change), NULL,
                            NULL);
    mt_layout_write_paragraph(page->out, mt_text_get(&line), 4, 6, page->style);
    say_history(page, meanings, meaning, misreading);
    mt_text_reset(&line);
    add_verdict(&one, page, misreading->as_written, force);
    add_verdict(&other, page, misreading->otherwise, force);
    mt_template_say_pattern(&line, language, language->wording->piece[MT_PIECE_VERDICTS], mt_text_get(&one),
                            mt_text_get(&other), NULL);
    mt_layout_write_paragraph(page->out, mt_text_get(&line), 6, 6, page->style);
    mt_text_free(&change);
    mt_text_free(&line);
    mt_text_free(&one);
    mt_text_free(&other);
}

/* ---- a provision ---- */

static void say_line(const mt_page *page, const char *text, size_t indent, size_t hang)
{
    mt_layout_write_paragraph(page->out, text, indent, hang, page->style);
}

static void say_terms(const mt_page *page, const mt_outline *const *term, size_t count, size_t indent)
{
    for (size_t i = 0; i < count; i++) {
        mt_text line;
        mt_text_init(&line);
        mt_term_say_meaning(&line, term[i], page->source->vocabulary, page->style->language);
        say_line(page, mt_text_get(&line), indent, indent + 2);
        mt_text_free(&line);
    }
}

static void say_meaning(const mt_page *page, const mt_meanings *meanings, const mt_meaning *meaning)
{
    const mt_language *language = mt_language_find(page->style->language);
    mt_text line;
    mt_text_init(&line);
    mt_text_add_char(page->out, '\n');
    mt_template_say_pattern(&line, language, language->wording->piece[MT_PIECE_PROVISION_HEAD], meaning->record->id,
                            meaning->record->cite, NULL);
    mt_layout_write_heading(page->out, mt_text_get(&line), page->style);
    mt_text_reset(&line);
    mt_outline_say_whole(&line, meaning->outline, meaning->record->force, page->source->vocabulary,
                         page->style->language);
    say_line(page, mt_text_get(&line), 2, 2);
    say_terms(page, meaning->term, meaning->term_count, 2);
    for (size_t i = 0; i < meaning->misreading_count; i++)
        say_misreading(page, meanings, meaning, &meaning->misreading[i]);
    if (meaning->misreading_count == 0)
        say_line(page, language->wording->piece[meaning->why_none ? MT_PIECE_MANY_RUNS : MT_PIECE_NO_MISREADING], 4, 6);
    mt_text_free(&line);
}

void mt_meanings_say(mt_text *out, const mt_meanings *meanings, const mt_vocabulary *vocabulary,
                     const mt_say_style *style)
{
    const mt_say_source source = {.vocabulary = vocabulary};
    mt_page page = mt_page_new(out, &source, style);
    const mt_language *language = mt_language_find(style->language);
    mt_text line, scope;
    mt_text_init(&line);
    mt_text_init(&scope);
    mt_template_say_pattern(&line, language, language->wording->piece[MT_PIECE_PAGE_HEAD],
                            meanings->title ? meanings->title : meanings->treaty, NULL, NULL);
    mt_layout_write_toned(&scope, mt_text_get(&line), MT_TONE_STRONG, style);
    say_line(&page, mt_text_get(&scope), 0, 0);
    mt_text_reset(&scope);
    say_line(&page, language->wording->piece[MT_PIECE_PAGE_ABOUT], 0, 0);
    if (meanings->applies) {
        mt_text_reset(&line);
        mt_outline_say_whole(&scope, meanings->applies, MT_MUST, vocabulary, style->language);
        mt_template_say_pattern(&line, language, language->wording->piece[MT_PIECE_PAGE_SCOPE], mt_text_get(&scope),
                                NULL, NULL);
        say_line(&page, mt_text_get(&line), 0, 0);
        say_terms(&page, meanings->term, meanings->term_count, 0);
    }
    for (size_t i = 0; i < meanings->count; i++)
        say_meaning(&page, meanings, &meanings->list[i]);
    mt_text_free(&line);
    mt_text_free(&scope);
}

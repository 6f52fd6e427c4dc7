/* The sentences of a provision: when it is judged, what it asks, what it does not bind, by form. */
#include <string.h>

#include "say/construct.h"
#include "say/page.h"

static const char *piece(const mt_teller *t, mt_piece id) { return t->language->wording->piece[id]; }

static const char *words(const mt_teller *t, mt_construct construct)
{
    return t->language->wording->construct[construct].yes;
}

static void fill(mt_text *out, const mt_teller *t, const char *pattern, const mt_text *one, const mt_text *two,
                 const mt_text *three)
{
    mt_template_say_pattern(out, t->language, pattern, mt_text_get(one), two ? mt_text_get(two) : NULL,
                            three ? mt_text_get(three) : NULL);
}

/* A field that has one condition, duration or event. Nothing where the form has no such field. */
static void say_field(mt_text *out, const mt_teller *t, const mt_outline *form, mt_construct construct)
{
    const mt_outline *field = mt_outline_find(form, construct);
    if (!field)
        return;
    mt_text inside, pattern;
    mt_text_init(&inside);
    mt_text_init(&pattern);
    if (field->kid[0]->type == MT_TYPE_NUMBER)
        mt_duration_noun_say(&inside, t, field->kid[0]);
    else
        mt_outline_say(&inside, t, field->kid[0]);
    const mt_outline *kid = field->kid[0];
    mt_wording_say_agreed(&pattern, words(t, construct),
                          kid->construct == MT_SAYS_EVENT && t->language->act[kid->act].feminine);
    mt_template_say_pattern(out, t->language, mt_text_get(&pattern), mt_text_get(&inside), NULL, NULL);
    mt_text_free(&pattern);
    mt_text_free(&inside);
}

/* "engagement, approval or use" */
static void say_acts(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    size_t count = 0, at = 0;
    for (size_t i = 0; i < form->kid_count; i++)
        count += form->kid[i]->construct == MT_SAYS_ON;
    for (size_t i = 0; i < form->kid_count; i++) {
        if (form->kid[i]->construct != MT_SAYS_ON)
            continue;
        mt_text_add(out, at == 0 ? "" : piece(t, at + 1 == count ? MT_PIECE_LAST_OR : MT_PIECE_COMMA));
        mt_text_add(out, t->language->act[form->kid[i]->act].one);
        at++;
    }
}

/* The parts, lettered where there are several, after "all of this must be true". */
static void say_parts(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    static const mt_piece asks[][2][3] = {
        {{MT_PIECE_MUST_THIS, MT_PIECE_SHOULD_THIS, MT_PIECE_ENCOURAGED_THIS},
         {MT_PIECE_MUST_ALL, MT_PIECE_SHOULD_ALL, MT_PIECE_ENCOURAGED_ALL}},
        {{MT_PIECE_MUST_NOT, MT_PIECE_SHOULD_NOT, MT_PIECE_ENCOURAGED_NOT},
         {MT_PIECE_MUST_NONE, MT_PIECE_SHOULD_NONE, MT_PIECE_ENCOURAGED_NONE}},
    };
    const mt_outline *parts = mt_outline_find(form, MT_SAYS_FORBID);
    bool forbids = parts;
    parts = parts ? parts : mt_outline_find(form, MT_SAYS_REQUIRE);
    if (!parts)
        return;
    mt_text list, one;
    mt_text_init(&list);
    mt_text_init(&one);
    for (size_t i = 0; i < parts->kid_count; i++) {
        const mt_outline *part = parts->kid[i];
        mt_text_reset(&one);
        mt_condition_say(&one, t, part->kid[0], true);
        mt_text_add(&list, i ? piece(t, MT_PIECE_ITEM) : "");
        if (parts->kid_count > 1)
            mt_template_say_pattern(&list, t->language, words(t, MT_SAYS_PART), mt_text_get(&one), part->word, NULL);
        else
            mt_text_add(&list, mt_text_get(&one));
    }
    fill(out, t, piece(t, asks[forbids][parts->kid_count > 1][t->force]), &list, NULL, NULL);
    mt_text_free(&list);
    mt_text_free(&one);
}

/* What is to be done of a duty. */
static void say_duty(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    static const mt_piece asks[] = {MT_PIECE_MUST_THIS, MT_PIECE_SHOULD_THIS, MT_PIECE_ENCOURAGED_THIS};
    const mt_outline *by = mt_outline_find(form, MT_SAYS_BY);
    by = by ? by
            : mt_outline_find(form, MT_SAYS_EVERY); /* without a date of its own, it is due when the next one begins */
    mt_text done, date;
    mt_text_init(&done);
    mt_text_init(&date);
    if (by) {
        mt_duration_noun_say(&date, t, by->kid[0]);
        fill(out, t, words(t, MT_SAYS_BY), &date, NULL, NULL);
        mt_text_add(out, piece(t, MT_PIECE_COMMA));
    }
    say_field(&done, t, form, MT_SAYS_DONE);
    say_field(&done, t, form, MT_SAYS_DONE_BY);
    fill(out, t, piece(t, asks[t->force]), &done, NULL, NULL);
    mt_text_free(&done);
    mt_text_free(&date);
}

static void say_conditions(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    say_field(out, t, form, MT_SAYS_APPLIES);
    say_field(out, t, form, MT_SAYS_WHEN);
}

/* Classes between commas, each in the language's word. */
static void say_classes(mt_text *out, const mt_teller *t, const char *list)
{
    static const char *const names[] = {"normal", "expected", "adverse", "all"};
    for (bool first = true; *list; first = false) {
        list += strspn(list, " ,");
        size_t length = strcspn(list, " ,"), known = 0;
        while (known < 4 && (strlen(names[known]) != length || memcmp(names[known], list, length) != 0))
            known++;
        mt_text_add(out, first ? "" : piece(t, MT_PIECE_LAST_OR));
        if (known < 4)
            mt_text_add(out, t->language->wording->condition[known]);
        else
            mt_text_add_bytes(out, list, length);
        list += length;
    }
}

static void say_opening(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    const mt_outline *per = mt_outline_find(form, MT_SAYS_PER), *classes = mt_outline_find(form, MT_SAYS_CLASSES);
    mt_text list;
    mt_text_init(&list);
    if (form->construct == MT_SAYS_AT_EVENTS) {
        say_acts(&list, t, form);
        fill(out, t, words(t, MT_SAYS_ON), &list, NULL, NULL);
    } else if (per && per->key != MT_NO_KEY) {
        mt_template_say_pattern(out, t->language, words(t, MT_SAYS_PER), t->language->wording->each[per->key], NULL,
                                NULL);
    } else if (per) {
        mt_text_add(out, piece(t, MT_PIECE_WHOLE_RUN));
    } else if (classes && classes->kid_count) {
        mt_duration_noun_say(&list, t, classes->kid[0]);
        fill(out, t, words(t, MT_SAYS_CLASSES), &list, NULL, NULL);
    } else if (classes) {
        say_classes(&list, t, classes->word);
        fill(out, t, words(t, MT_SAYS_CLASSES), &list, NULL, NULL);
    }
    mt_text_free(&list);
}

static void say_form(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    mt_text one, two, three;
    mt_text_init(&one);
    mt_text_init(&two);
    mt_text_init(&three);
    say_opening(&one, t, form);
    say_field(&two, t, form, MT_SAYS_THROUGHOUT);
    say_field(&two, t, form, MT_SAYS_FROM);
    say_conditions(&two, t, form);
    if (form->construct == MT_SAYS_DUE)
        say_duty(&three, t, form);
    else
        say_parts(&three, t, form);
    fill(out, t, words(t, form->construct), &one, &two, &three);
    mt_text_free(&one);
    mt_text_free(&two);
    mt_text_free(&three);
}

/* ---- what follows in sentences of its own ---- */

static void end_sentence(mt_text *out) { mt_text_add(out, "."); }

static void say_exception(mt_text *out, const mt_teller *t, const mt_outline *unless, bool nested)
{
    mt_text condition;
    mt_text_init(&condition);
    mt_condition_say(&condition, t, unless->kid[0], true);
    const mt_wording_pair *pair = &t->language->wording->construct[MT_SAYS_UNLESS];
    mt_template_say_pattern(out, t->language, nested ? pair->no : pair->yes, mt_text_get(&condition),
                            unless->word ? unless->word : "-", NULL);
    for (size_t i = 1; i < unless->kid_count; i++)
        say_exception(out, t, unless->kid[i], true);
    mt_text_free(&condition);
}

static void say_extension(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    const mt_outline *extension = mt_outline_find(form, MT_SAYS_EXTENDED_BY), *per = mt_outline_find(form, MT_SAYS_PER);
    if (!extension)
        return;
    mt_text acts, length, most, by;
    mt_text_init(&acts);
    mt_text_init(&length);
    mt_text_init(&most);
    mt_text_init(&by);
    say_acts(&acts, t, extension);
    for (size_t i = 0; i < extension->kid_count; i++)
        if (extension->kid[i]->construct <= MT_SAYS_SPREAD_OF)
            mt_value_noun_say(&length, t, extension->kid[i]);
    const mt_outline *at_most = mt_outline_find(extension, MT_SAYS_AT_MOST);
    if (at_most) {
        mt_duration_noun_say(&most, t, at_most->kid[0]);
        fill(&by, t, words(t, MT_SAYS_AT_MOST), &length, &most, NULL);
    } else {
        mt_text_add(&by, mt_text_get(&length));
    }
    mt_text_add_char(out, ' ');
    mt_template_say_pattern(out, t->language, words(t, MT_SAYS_EXTENDED_BY), mt_text_get(&acts),
                            per && per->key != MT_NO_KEY ? t->language->wording->same[per->key] : "-",
                            mt_text_get(&by));
    mt_text_free(&acts);
    mt_text_free(&length);
    mt_text_free(&most);
    mt_text_free(&by);
}

static void say_more(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    const mt_outline *day = mt_outline_find(form, MT_SAYS_ON_DAY);
    if (form->construct == MT_SAYS_ONGOING) {
        mt_text_add_char(out, ' ');
        if (mt_outline_find(form, MT_SAYS_GRACE))
            say_field(out, t, form, MT_SAYS_GRACE);
        else
            mt_text_add(out, t->language->wording->construct[MT_SAYS_GRACE].no);
    }
    say_extension(out, t, form);
    if (mt_outline_find(form, MT_SAYS_EVERY)) {
        mt_text_add_char(out, ' ');
        say_field(out, t, form, MT_SAYS_EVERY);
    }
    if (day) {
        mt_text_add_char(out, ' ');
        mt_template_say_pattern(out, t->language, words(t, MT_SAYS_ON_DAY), day->word, NULL, NULL);
    }
    for (size_t i = 0; i < form->kid_count; i++) {
        if (form->kid[i]->construct != MT_SAYS_UNLESS)
            continue;
        mt_text_add_char(out, ' ');
        say_exception(out, t, form->kid[i], false);
        end_sentence(out);
    }
}

void mt_provision_sentence_say(mt_text *out, const mt_teller *t, const mt_outline *form)
{
    say_form(out, t, form);
    end_sentence(out);
    say_more(out, t, form);
}

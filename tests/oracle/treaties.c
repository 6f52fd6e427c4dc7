/* Random treaties, and their form as a loaded treaty. */
#include <string.h>

#include "oracle/pools.h"

const char *const gen_field_names[GEN_FIELDS] = {
    "applies", "when", "throughout", "grace", "from", "due", "done", "done_by", "every", "length", "at_most",
};

static const gen_place top = {.depth = 2}, shallow = {.depth = 1};

static gen_exception *exceptions_draw(gen *g, size_t *count, unsigned level)
{
    *count = gen_chance(g, 60) ? 0 : 1 + gen_below(g, 2);
    gen_exception *list = mt_arena_get_array(g->arena, *count, sizeof *list);
    for (size_t i = 0; i < *count; i++) {
        list[i].clause = gen_truth(g, shallow);
        if (level < 2)
            list[i].unless = exceptions_draw(g, &list[i].unless_count, level + 1);
    }
    return list;
}

static const char *acts_draw(gen *g)
{
    const char *list = gen_act(g);
    for (size_t i = gen_below(g, 3); i; i--)
        list = mt_arena_write(g->arena, "%s, %s", list, gen_act(g));
    return list;
}

static const char *per_draw(gen *g)
{
    unsigned which = (unsigned)gen_below(g, 10);
    return which < 3 ? NULL : which == 3 ? "run" : mt_key_names[gen_below(g, MT_KEYS)];
}

static void parts_draw(gen *g, gen_provision *p, bool forward)
{
    p->forbids = !forward && gen_chance(g, 40);
    p->part_count = 1 + gen_below(g, GEN_PARTS);
    for (size_t i = 0; i < p->part_count; i++)
        p->part[i] = forward && gen_chance(g, 60) ? gen_follow(g) : gen_truth(g, top);
}

static void ongoing_draw(gen *g, gen_provision *p)
{
    p->per = per_draw(g);
    p->field[GEN_THROUGHOUT] = gen_chance(g, 30)   ? gen_piece(g, GEN_TRUTH, "true", 0, NULL)
                               : gen_chance(g, 25) ? gen_running(g)
                                                   : gen_truth(g, gen_chance(g, 50) ? shallow : (gen_place){0});
    p->field[GEN_GRACE] = gen_chance(g, 50) ? gen_duration(g) : NULL;
    parts_draw(g, p, false);
    for (size_t i = 0; i < p->part_count; i++)
        if (gen_chance(g, 45))
            p->part[i] = gen_running(g);
}

/* A recurrence of no length would never end. */
static gen_node *year_draw(gen *g)
{
    const char *words = mt_arena_write(g->arena, "%d us", 3 + (int)gen_time(g));
    return gen_piece(g, GEN_DURATION, words, 0, NULL);
}

static void duty_draw(gen *g, gen_provision *p)
{
    p->per = per_draw(g);
    p->field[GEN_FROM] = gen_event(g, shallow, false);
    p->field[GEN_FROM]->kid[2]->words = ""; /* the same as itself says nothing */
    if (gen_chance(g, 50)) {
        p->field[GEN_DONE] = gen_truth(g, (gen_place){.depth = 1, .steady = true});
    } else {
        p->field[GEN_DONE_BY] = gen_event(g, shallow, false);
    }
    if (gen_chance(g, 25))
        p->field[GEN_EVERY] = year_draw(g);
    if (!p->field[GEN_EVERY] || gen_chance(g, 60))
        p->field[GEN_DUE] = gen_duration(g);
    if (gen_chance(g, 35)) {
        p->extended_on = acts_draw(g);
        p->field[GEN_LENGTH] =
            gen_chance(g, 60) ? gen_piece(g, GEN_TIME, "grant.length", 0, NULL) : gen_quantity(g, shallow, GEN_TIME);
        p->field[GEN_AT_MOST] = gen_chance(g, 60) ? gen_duration(g) : NULL;
    }
    p->field[GEN_WHEN] = gen_chance(g, 25) ? gen_truth(g, shallow) : NULL;
}

static void provision_draw(gen *g, gen_provision *p)
{
    unsigned form = g->features == GEN_ALL      ? (unsigned)gen_below(g, 4)
                    : g->features & GEN_ONGOING ? 2
                    : g->features & GEN_DUTIES  ? 3
                                                : 0;
    p->force = gen_chance(g, 75) ? NULL : gen_chance(g, 50) ? "should" : "must";
    p->field[GEN_APPLIES] = gen_chance(g, 25) ? gen_truth(g, shallow) : NULL;
    if (form == 2)
        ongoing_draw(g, p);
    else if (form == 3)
        duty_draw(g, p);
    else {
        p->on = acts_draw(g);
        p->field[GEN_WHEN] = gen_chance(g, 25) ? gen_truth(g, shallow) : NULL;
        parts_draw(g, p, g->features & GEN_FORWARD);
    }
    p->exception = exceptions_draw(g, &p->exception_count, 0);
}

void gen_treaty_make(gen *g, gen_treaty *treaty)
{
    static const char *const names[] = {"one", "two", "three"};
    memset(treaty, 0, sizeof *treaty);
    g->treaty = treaty;
    size_t terms = gen_chance(g, 50) ? 0 : 1 + gen_below(g, 3);
    for (size_t i = 0; i < terms; i++) {
        gen_node *value =
            gen_chance(g, 30) ? gen_duration(g) : gen_truth(g, shallow); /* it may name the terms before it */
        treaty->term[treaty->term_count++] = (gen_term){names[i], value};
    }
    treaty->applies = gen_chance(g, 20) ? gen_truth(g, shallow) : NULL;
    treaty->provision_count = 1 + gen_below(g, GEN_PROVISIONS);
    for (size_t i = 0; i < treaty->provision_count; i++)
        provision_draw(g, &treaty->provision[i]);
}

/* -- copies -- */

static gen_node *node_copy(mt_arena *arena, const gen_node *node)
{
    if (!node)
        return NULL;
    gen_node *copy = mt_arena_get(arena, sizeof *copy);
    *copy = *node;
    for (size_t i = 0; i < node->kid_count; i++)
        copy->kid[i] = node_copy(arena, node->kid[i]);
    return copy;
}

static gen_exception *exceptions_copy(mt_arena *arena, const gen_exception *list, size_t count)
{
    gen_exception *copy = mt_arena_get_array(arena, count, sizeof *copy);
    for (size_t i = 0; i < count; i++)
        copy[i] = (gen_exception){node_copy(arena, list[i].clause), list[i].unless_count,
                                  exceptions_copy(arena, list[i].unless, list[i].unless_count)};
    return copy;
}

void gen_treaty_copy(mt_arena *arena, const gen_treaty *treaty, gen_treaty *copy)
{
    *copy = *treaty;
    copy->applies = node_copy(arena, treaty->applies);
    for (size_t i = 0; i < treaty->term_count; i++)
        copy->term[i].value = node_copy(arena, treaty->term[i].value);
    for (size_t i = 0; i < treaty->provision_count; i++) {
        gen_provision *p = &copy->provision[i];
        for (int f = 0; f < GEN_FIELDS; f++)
            p->field[f] = node_copy(arena, p->field[f]);
        for (size_t j = 0; j < p->part_count; j++)
            p->part[j] = node_copy(arena, p->part[j]);
        p->exception = exceptions_copy(arena, p->exception, p->exception_count);
    }
}

/* -- text -- */

static void text_add(mt_text *text, const gen_node *node)
{
    size_t kid = 0;
    for (const char *c = node->words; *c; c++)
        if (*c == '@')
            text_add(text, node->kid[kid++]);
        else
            mt_text_add_char(text, *c);
}

const char *gen_text(mt_arena *arena, const gen_node *node)
{
    if (!node)
        return NULL;
    mt_text text;
    mt_text_init(&text);
    text_add(&text, node);
    const char *copy = mt_arena_add_text(arena, mt_text_get(&text));
    mt_text_free(&text);
    return copy;
}

/* -- a loaded treaty -- */

static mt_words words_of(const char *text)
{
    return (mt_words){.text = text, .place = {.file = "generated.lua", .line = 1, .column = 1}};
}

static mt_words words_from(mt_arena *arena, const gen_node *node) { return words_of(gen_text(arena, node)); }

static mt_exception_source *exceptions_load(mt_arena *arena, const gen_exception *list, size_t count,
                                            const char *prefix)
{
    mt_exception_source *source = mt_arena_get_array(arena, count, sizeof *source);
    for (size_t i = 0; i < count; i++) {
        source[i].id = mt_arena_write(arena, "%s.%c", prefix, (char)('A' + i));
        source[i].clause = words_from(arena, list[i].clause);
        source[i].unless_count = list[i].unless_count;
        source[i].unless = exceptions_load(arena, list[i].unless, list[i].unless_count, source[i].id);
    }
    return source;
}

static void parts_load(mt_arena *arena, const gen_provision *p, mt_provision_source *source)
{
    static const char *const letters[GEN_PARTS] = {"a", "b", "c"};
    mt_part_source *part = mt_arena_get_array(arena, p->part_count, sizeof *part);
    for (size_t i = 0; i < p->part_count; i++)
        part[i] = (mt_part_source){letters[i], words_from(arena, p->part[i])};
    *(p->forbids ? &source->forbid : &source->require) = part;
    *(p->forbids ? &source->forbid_count : &source->require_count) = p->part_count;
}

static void provision_load(mt_arena *arena, const gen_provision *p, size_t number, mt_provision_source *source)
{
    mt_words *const field[GEN_FIELDS] = {
        [GEN_APPLIES] = &source->applies,
        [GEN_WHEN] = &source->when,
        [GEN_THROUGHOUT] = &source->throughout,
        [GEN_GRACE] = &source->grace,
        [GEN_FROM] = &source->from,
        [GEN_DUE] = &source->due,
        [GEN_DONE] = &source->done,
        [GEN_DONE_BY] = &source->done_by,
        [GEN_EVERY] = &source->every,
        [GEN_LENGTH] = &source->extended_length,
        [GEN_AT_MOST] = &source->extended_at_most,
    };
    source->id = mt_arena_write(arena, "%zu", number + 1);
    source->kind = words_of("regulation");
    for (int f = 0; f < GEN_FIELDS; f++)
        if (p->field[f])
            *field[f] = words_from(arena, p->field[f]);
    if (p->on)
        source->on = words_of(p->on);
    if (p->per)
        source->per = words_of(p->per);
    if (p->force)
        source->force = words_of(p->force);
    if (p->extended_on) {
        source->has_extension = true;
        source->extended_on = words_of(p->extended_on);
    }
    parts_load(arena, p, source);
    source->unless_count = p->exception_count;
    source->unless = exceptions_load(arena, p->exception, p->exception_count, source->id);
}

static void terms_load(mt_arena *arena, const gen_treaty *treaty, mt_treaty *loaded)
{
    loaded->term_count = treaty->term_count;
    loaded->term = mt_arena_get_array(arena, treaty->term_count, sizeof *loaded->term);
    for (size_t i = 0; i < treaty->term_count; i++) {
        mt_reading_source *reading = mt_arena_get(arena, sizeof *reading);
        *reading = (mt_reading_source){
            .name = "the one", .value = words_from(arena, treaty->term[i].value), .by = "X", .source = "assumed"};
        loaded->term[i] =
            (mt_term_source){.name = treaty->term[i].name, .cite = "p. 1", .reading_count = 1, .reading = reading};
    }
}

const mt_treaty *gen_treaty_load(mt_arena *arena, const gen_treaty *treaty)
{
    mt_treaty *loaded = mt_arena_get(arena, sizeof *loaded);
    loaded->id = "generated";
    loaded->standing = "draft";
    loaded->applies = words_from(arena, treaty->applies);
    terms_load(arena, treaty, loaded);
    loaded->provision_count = treaty->provision_count;
    loaded->provision = mt_arena_get_array(arena, treaty->provision_count, sizeof *loaded->provision);
    for (size_t i = 0; i < treaty->provision_count; i++)
        provision_load(arena, &treaty->provision[i], i, &loaded->provision[i]);
    return loaded;
}

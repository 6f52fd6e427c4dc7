/* The compact notation of the boundary table: cutting at its marks, then fields and pairs, each of which must be known.
 */
#include "notation.h"

#include <string.h>

#include "base/calendar.h"

#define ROOM 16 /* of provisions, parts, exceptions, terms and facts in one row */

static bool bad(notation *n, const char *what, const char *words)
{
    if (!n->wrong)
        n->wrong = mt_arena_write(&n->arena, "%s: `%s`", what, words);
    return false;
}

/* The next piece up to one of the marks, without blanks around it; NULL at the end. */
static char *cut(notation *n, const char **at, const char *marks)
{
    if (!**at)
        return NULL;
    *at += strspn(*at, " ");
    size_t length = strcspn(*at, marks), whole = length;
    const char *begin = *at;
    while (length && begin[length - 1] == ' ')
        length--;
    *at += whole;
    *at += **at != '\0';
    *at += strspn(*at, " ");
    return mt_arena_add_bytes(&n->arena, begin, length);
}

/* Cuts the first word off. */
static char *word_of(notation *n, const char **at)
{
    char *word = cut(n, at, " ");
    return word ? word : mt_arena_add_text(&n->arena, "");
}

static mt_words words_at(const char *text)
{
    return (mt_words){text, {.file = "row", .line = 1, .column = 1, .source = text}};
}

static mt_texts texts_of(notation *n, const char *text)
{
    mt_texts texts = {.count = 1, .list = mt_arena_get(&n->arena, sizeof *texts.list)};
    texts.list[0].language = "en";
    texts.list[0].text = text;
    return texts;
}

static const char *letter(notation *n, char first, size_t i)
{
    return mt_arena_write(&n->arena, "%c", (char)(first + (char)i));
}

void notation_open(notation *n)
{
    memset(n, 0, sizeof *n);
    mt_arena_init(&n->arena);
    mt_names_init(&n->names, &n->arena);
    mt_vocabulary_open(&n->vocabulary, &n->arena, &n->names);
    mt_problems_init(&n->problems, &n->arena);
    n->treaty.id = "t";
    n->treaty.standing = "draft";
    n->treaty.title = texts_of(n, "A draft");
    n->treaty.provision = mt_arena_get_array(&n->arena, ROOM, sizeof *n->treaty.provision);
    n->treaty.term = mt_arena_get_array(&n->arena, ROOM, sizeof *n->treaty.term);
    n->treaty.fact = mt_arena_get_array(&n->arena, ROOM, sizeof *n->treaty.fact);
}

void notation_close(notation *n) { mt_arena_free(&n->arena); }

bool notation_time(const char *words, int64_t *t)
{
    *t = 0;
    for (const char *at = words;;) {
        const char *plus = strstr(at, " + ");
        char piece[64];
        size_t length = plus ? (size_t)(plus - at) : strlen(at);
        double value;
        mt_dimension dimension;
        if (length >= sizeof piece)
            return false;
        memcpy(piece, at, length);
        piece[length] = '\0';
        if (mt_quantity_parse(piece, &value, &dimension) || dimension != MT_TIME)
            return false;
        *t += (int64_t)value;
        if (!plus)
            return true;
        at = plus + 3;
    }
}

/* -- rules -- */

/* timely = 10 s */
static bool read_term(notation *n, const char *rest)
{
    mt_term_source *term = &n->treaty.term[n->treaty.term_count++];
    const char *name = word_of(n, &rest);
    if (strcmp(word_of(n, &rest), "=") != 0 || !*rest)
        return bad(n, "a term is NAME = CLAUSE", name);
    *term = (mt_term_source){.name = name, .cite = "art. 1", .text = texts_of(n, name), .reading_count = 1};
    term->reading = mt_arena_get(&n->arena, sizeof *term->reading);
    *term->reading = (mt_reading_source){.name = "this", .value = words_at(rest), .by = "X", .source = "assumed"};
    return true;
}

/* x.depth = length state of system */
static bool read_fact(notation *n, const char *rest)
{
    static const struct {
        const char *name;
        mt_type type;
        mt_dimension dimension;
    } types[] = {
        {"truth", MT_TYPE_TRUTH, MT_PLAIN},
        {"time", MT_TYPE_NUMBER, MT_TIME},
        {"length", MT_TYPE_NUMBER, MT_LENGTH},
        {"count", MT_TYPE_NUMBER, MT_PLAIN},
    };
    static const char *const natures[] = {"state", "clock", "event"};
    mt_fact *fact = &n->treaty.fact[n->treaty.fact_count++].fact;
    fact->name = word_of(n, &rest);
    fact->root = MT_ROOTS;
    fact->meaning = "declared by the row";
    fact->origin = MT_DECLARED;
    const char *is = word_of(n, &rest), *type = word_of(n, &rest), *nature = word_of(n, &rest), *of = word_of(n, &rest);
    size_t t = 0, i = 0;
    while (t < sizeof types / sizeof *types && strcmp(types[t].name, type) != 0)
        t++;
    while (i < 3 && strcmp(natures[i], nature) != 0)
        i++;
    if (strcmp(is, "=") != 0 || t == sizeof types / sizeof *types || i == 3 || strcmp(of, "of") != 0)
        return bad(n, "a fact is NAME = TYPE NATURE of IDENTITY", fact->name);
    fact->type = types[t].type;
    fact->dimension = types[t].dimension;
    fact->nature = (mt_nature)i;
    fact->owner = mt_key_find(rest);
    return fact->owner != MT_NO_KEY || bad(n, "no such identity", rest);
}

/* scenario: starts 2027-03-01 */
static bool read_scenario_field(notation *n, const char *name, const char *rest)
{
    n->has_calendar = strcmp(name, "starts") == 0 && !mt_calendar_parse(rest, &n->start_day);
    return n->has_calendar || bad(n, "a scenario starts on a day", rest);
}

/* Once all `treaty:` fields are read, so that the vocabulary knows the facts before events say them. */
static bool read_treaty_field(notation *n, const char *name, const char *rest)
{
    if (strcmp(name, "term") == 0)
        return read_term(n, rest);
    if (strcmp(name, "fact") == 0)
        return read_fact(n, rest) &&
               (mt_treaty_add_facts(&n->treaty, &n->vocabulary, &n->problems) || bad(n, "not declared", rest));
    if (strcmp(name, "applies") != 0)
        return bad(n, "no such field of a treaty", name);
    n->treaty.applies = words_at(rest);
    return true;
}

static void add_part(notation *n, size_t *count, mt_part_source **list, const char *clause)
{
    if (!*list)
        *list = mt_arena_get_array(&n->arena, ROOM, sizeof **list);
    (*list)[*count] = (mt_part_source){letter(n, 'a', *count), words_at(clause)};
    ++*count;
}

static void add_exception(notation *n, size_t *count, mt_exception_source **list, const char *id, const char *clause)
{
    if (!*list)
        *list = mt_arena_get_array(&n->arena, ROOM, sizeof **list);
    (*list)[*count] = (mt_exception_source){
        .id = id, .cite = "art. 1", .clause = words_at(clause), .text = texts_of(n, "It is excepted.")};
    ++*count;
}

/* extended_by grant_extension, length grant.length, at_most 10 y */
static bool read_extension(notation *n, mt_provision_source *p, const char *rest)
{
    p->has_extension = true;
    p->extended_cite = "art. 1";
    p->extended_on = words_at(cut(n, &rest, ","));
    for (const char *piece; (piece = cut(n, &rest, ","));) {
        const char *name = word_of(n, &piece);
        if (strcmp(name, "length") == 0)
            p->extended_length = words_at(piece);
        else if (strcmp(name, "at_most") == 0)
            p->extended_at_most = words_at(piece);
        else
            return bad(n, "no such field of an extension", name);
    }
    return true;
}

static bool read_field(notation *n, mt_provision_source *p, const char *name, const char *rest)
{
    const struct {
        const char *name;
        mt_words *words;
    } plain[] = {
        {"applies", &p->applies}, {"when", &p->when},   {"grace", &p->grace},     {"per", &p->per},
        {"due", &p->due},         {"done", &p->done},   {"done_by", &p->done_by}, {"every", &p->every},
        {"on_day", &p->on_day},   {"force", &p->force},
    };
    if (!*rest)
        return bad(n, "an empty field", name);
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(name, plain[i].name) == 0) {
            if (plain[i].words->text)
                return bad(n, "a field that stands twice", name);
            *plain[i].words = words_at(rest);
            return true;
        }
    mt_exception_source *last = p->unless_count ? &p->unless[p->unless_count - 1] : NULL;
    if (strcmp(name, "require") == 0)
        add_part(n, &p->require_count, &p->require, rest);
    else if (strcmp(name, "forbid") == 0)
        add_part(n, &p->forbid_count, &p->forbid, rest);
    else if (strcmp(name, "unless") == 0)
        add_exception(n, &p->unless_count, &p->unless,
                      mt_arena_write(&n->arena, "%s.%s", p->id, letter(n, 'A', p->unless_count)), rest);
    else if (strcmp(name, "but") == 0 && last)
        add_exception(n, &last->unless_count, &last->unless,
                      mt_arena_write(&n->arena, "%s.%s", last->id, letter(n, 'a', last->unless_count)), rest);
    else if (strcmp(name, "extended_by") == 0)
        return read_extension(n, p, rest);
    else
        return bad(n, "no such field", name);
    return true;
}

/* A phrase for each part, so that `check` has nothing to say about the text. */
static void add_text(notation *n, mt_provision_source *p)
{
    size_t parts = p->require_count + p->forbid_count;
    const char *text = "It is so:";
    for (size_t i = 0; i < (parts ? parts : 1); i++)
        text = mt_arena_write(&n->arena, "%s [this](%s)", text, letter(n, 'a', i));
    p->text = texts_of(n, text);
}

static bool read_form(notation *n, mt_provision_source *p, const char *name, const char *rest)
{
    const struct {
        const char *name;
        mt_words *words;
    } forms[] = {
        {"on", &p->on},
        {"throughout", &p->throughout},
        {"from", &p->from},
        {"across", &p->across},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (strcmp(name, forms[i].name) == 0 && *rest) {
            *forms[i].words = words_at(rest);
            return true;
        }
    return bad(n, "a rule begins with on, throughout, from, across, treaty or scenario", name);
}

bool notation_rule(notation *n, const char *words)
{
    if (!strchr(words, ':'))
        return bad(n, "a rule has a colon after its form", words);
    const char *head = cut(n, &words, ":"), *form = word_of(n, &head);
    bool is_treaty = strcmp(form, "treaty") == 0, is_scenario = strcmp(form, "scenario") == 0, good = true;
    mt_provision_source *p = NULL;
    if (is_treaty || is_scenario) {
        if (*head || n->treaty.provision_count)
            return bad(n, "`treaty:` and `scenario:` come first, with nothing before the colon", form);
    } else {
        if (n->treaty.provision_count == ROOM)
            return bad(n, "too many provisions", form);
        p = &n->treaty.provision[n->treaty.provision_count++];
        *p = (mt_provision_source){.id = mt_arena_write(&n->arena, "P%zu", n->treaty.provision_count),
                                   .cite = "art. 1",
                                   .verified = true,
                                   .kind = words_at("regulation"),
                                   .place = words_at("P").place};
        good = read_form(n, p, form, head);
    }
    if (!*words)
        return bad(n, "a rule says something after its colon", form);
    for (const char *field; good && (field = cut(n, &words, ";"));) {
        const char *rest = field, *name = word_of(n, &rest);
        good = is_treaty     ? read_treaty_field(n, name, rest)
               : is_scenario ? read_scenario_field(n, name, rest)
                             : read_field(n, p, name, rest);
    }
    if (p)
        add_text(n, p);
    return good;
}

const char *notation_check(notation *n)
{
    mt_treaty_check(&n->treaty, NULL, &n->vocabulary, &n->problems);
    for (size_t i = 0; i < n->problems.count; i++)
        if (!n->problems.list[i].warning)
            return n->problems.list[i].text;
    return NULL;
}

/* -- events -- */

static bool read_value(notation *n, const mt_fact *fact, const char *text, double *value)
{
    mt_dimension dimension;
    *value = MT_UNKNOWN;
    if (strcmp(text, "null") == 0)
        return true;
    if (fact->type == MT_TYPE_TRUTH) {
        *value = strcmp(text, "true") == 0;
        return *value != 0 || strcmp(text, "false") == 0 || bad(n, "neither true nor false nor null", text);
    }
    if (fact->type == MT_TYPE_WORD) {
        *value = mt_name_add(&n->names, text);
        return mt_fact_has_word(fact, text) || bad(n, "no word of that fact", text);
    }
    return (!mt_quantity_parse(text, value, &dimension) && dimension == fact->dimension) ||
           bad(n, "no value of that fact", text);
}

/* target=a, human.window=4 s */
static bool read_pair(notation *n, mt_event *event, const char *pair)
{
    const char *name = cut(n, &pair, "=");
    mt_key key = mt_key_find(name);
    if (!*pair)
        return bad(n, "a pair is NAME=VALUE", name);
    if (key != MT_NO_KEY) {
        if (event->who[key])
            return bad(n, "an identity that stands twice", name);
        event->who[key] = mt_name_add(&n->names, pair);
        return true;
    }
    uint16_t fact = mt_fact_find(&n->vocabulary, name);
    if (fact == MT_NO_FACT)
        return bad(n, "no such fact", name);
    mt_said *said = (mt_said *)event->said + event->said_count;
    if (event->said_count == ROOM)
        return bad(n, "too many facts in one line", name);
    for (uint16_t i = 0; i < event->said_count; i++)
        if (event->said[i].fact == fact)
            return bad(n, "a fact that stands twice", name);
    event->said_count++;
    said->fact = fact;
    return read_value(n, &n->vocabulary.facts[fact], pair, &said->value);
}

/* A time is all words up to the act: "10 s + 1 us". */
static bool read_event(notation *n, const char *line)
{
    mt_event *event = &n->event[n->event_count];
    *event = (mt_event){
        .act = MT_NO_ACT, .seq = n->event_count + 1, .said = mt_arena_get_array(&n->arena, ROOM, sizeof *event->said)};
    const char *time = "", *pair = NULL;
    for (const char *word; *line && event->act == MT_NO_ACT;) {
        word = word_of(n, &line);
        event->act = mt_act_find(word);
        if (event->act == MT_NO_ACT)
            time = mt_arena_write(&n->arena, "%s%s%s", time, *time ? " " : "", word);
    }
    if (event->act == MT_NO_ACT || !notation_time(time, &event->t))
        return bad(n, "an event is a time, an act, and pairs", time);
    while (*line || pair) {
        const char *word = *line ? word_of(n, &line) : NULL;
        if (word && !strchr(word, '=')) { /* the unit of a value */
            if (!pair || !mt_unit_find(word, strlen(word)))
                return bad(n, "neither a pair nor a unit", word);
            pair = mt_arena_write(&n->arena, "%s %s", pair, word);
            continue;
        }
        if (pair && !read_pair(n, event, pair))
            return false;
        pair = word;
    }
    if (n->event_count && event->t < event[-1].t)
        return bad(n, "out of order", time);
    n->event_count++;
    return true;
}

bool notation_events(notation *n, const char *words)
{
    for (const char *line; (line = cut(n, &words, ";"));)
        if (n->event_count == NOTATION_EVENTS || !read_event(n, line))
            return bad(n, "too many events", line);
    return n->event_count || bad(n, "nothing happened", words);
}

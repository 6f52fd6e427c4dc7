/* A treaty file: its head, its declared facts, and the parts that stand in files of their own (terms.c, provisions.c). */
#include <string.h>

#include "script/file.h"

static void read_facts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->fact = mt_read_declarations(load, spot, &treaty->fact_count);
}

static void read_followed(mt_load *load, const mt_spot *spot, void *item) { mt_read_words(load, spot, item, NULL); }

static void read_follows(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->follows = mt_read_list(load, spot, sizeof *treaty->follows, read_followed, &treaty->follows_count);
}

static void read_standing(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *const standings[] = {"in force", "draft", "political", "national", "framework"};
    (void)rule;
    int which = mt_read_one_of(load, spot, "a standing", standings, sizeof standings / sizeof *standings);
    if (which >= 0)
        *(const char **)target = standings[which];
}

/* Warnings only: a treaty that amends another is still a treaty whose shape can be checked. */
#define LATER(name) {name, mt_read_not_yet, 0, 1}

static void read_treaty(mt_load *load, const mt_spot *root, void *object)
{
    static const mt_rule rules[] = {
        {"id", mt_read_text, offsetof(mt_treaty, id), 0},
        {"standing", read_standing, offsetof(mt_treaty, standing), 0},
        {"date", mt_read_text, offsetof(mt_treaty, date), 0},
        {"source", mt_read_text, offsetof(mt_treaty, source), 0},
        {"title", mt_read_texts, offsetof(mt_treaty, title), 0},
        {"about", mt_read_texts, offsetof(mt_treaty, about), 0},
        {"facts", read_facts, 0, 0},
        {"applies", mt_read_clause, offsetof(mt_treaty, applies), 0},
        {"follows", read_follows, 0, 0},
        {"terms", mt_read_terms, 0, 0},
        {"provisions", mt_read_provisions, 0, 0},
        {"not_encoded", mt_read_not_encoded, 0, 0},
        {"amends", mt_read_text, offsetof(mt_treaty, amends), 0},
        LATER("change"), LATER("add"), LATER("delete"),
    };
    static const mt_shape form = {"the treaty", MT_FORM_RULES(rules), 0, NULL, 0};
    mt_treaty *treaty = object;
    treaty->place = mt_spot_place(load, root);
    if (!mt_read_table(load, root, treaty, &form))
        return;
    if (treaty->id == NULL)
        mt_spot_problem(load, root, "id is missing: a short name, as in id = \"icrc-2024\"");
    if (treaty->amends != NULL)
        mt_problem_warn(load->problems, treaty->place, "not yet: amendments are loaded and not judged");
}

int mt_treaty_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_treaty **treaty, mt_problems *problems)
{
    mt_load load = {.arena = arena, .vocabulary = vocabulary, .problems = problems, .what = "the treaty"};
    mt_treaty *made = mt_arena_get(arena, sizeof *made);
    int code = mt_file_load(path, "treaty", &load, read_treaty, made, NULL);
    *treaty = code == 0 ? made : NULL;
    return code;
}

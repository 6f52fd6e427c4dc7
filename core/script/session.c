/* A session file: its head and its steps. A step that needs what no step before it brought about is a problem: in the
 * room it would be met in front of everybody. */
#include "script/session.h"

#include <string.h>

#include "script/file.h"

#define MOST_MINUTES 600
#define MOST_STEPS 200

const char *const mt_step_names[MT_STEP_KINDS] = {"say",     "join",    "practise", "predict", "play",   "reveal",
                                                  "discuss", "rejudge", "amend",    "vote",    "harvest"};
const char *const mt_seating_names[MT_SEATINGS] = {"each their own", "tables", "stage", "roles"};

typedef struct session_file {
    mt_session session;
    bool is_read;
} session_file;

/* ---- steps ---- */

static void read_minutes(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    double *minutes = target;
    (void)rule;
    if (lua_type(load->L, -1) != LUA_TNUMBER) {
        mt_spot_add_problem(load, spot, "a number of minutes is due here, not %s; write minutes = 5",
                            mt_load_get_type(load));
        return;
    }
    *minutes = lua_tonumber(load->L, -1);
    if (!(*minutes > 0 && *minutes <= MOST_MINUTES))
        mt_spot_add_problem(load, spot, "a step takes more than 0 minutes, and %d at most", MOST_MINUTES);
}

static const mt_rule step_rules[] = {
    {"minutes", read_minutes, offsetof(mt_session_step, minutes), 0, "number",
     "how long it takes; the desk may give more"},
    {"text", mt_spot_read_texts, offsetof(mt_session_step, text), 0, "martens.texts", "what the room is shown"},
    {"scenario", mt_spot_read_words, offsetof(mt_session_step, scenario), 0, "string",
     "another scenario than the session's, by its id or path"},
    {"treaty", mt_spot_read_words, offsetof(mt_session_step, treaty), 0, "string",
     "another treaty than the session's, by its id or path"},
};
const mt_shape mt_form_step = {"step", "a step", MT_FORM_RULES(step_rules), 0, NULL, 1};

static void read_step(mt_load *load, const mt_spot *spot, void *item)
{
    mt_session_step *step = item;
    mt_spot first = mt_spot_get_item(spot, 1);
    step->place = mt_spot_get_name_place(load, spot);
    step->kind = MT_STEP_KINDS;
    if (mt_load_find_item(load, 1)) {
        int kind = mt_spot_read_one_of(load, &first, "a step", mt_step_names, MT_STEP_KINDS);
        if (kind >= 0)
            step->kind = (mt_step_kind)kind;
        lua_pop(load->L, 1);
    } else if (lua_type(load->L, -1) == LUA_TTABLE) {
        mt_spot_add_problem(load, spot, "what the room does comes first, as in { \"say\", minutes = 3, text = \"…\" }");
    }
    mt_spot_add_missing(load, spot, "minutes", "how long it takes, as in minutes = 5");
    mt_spot_read_table(load, spot, step, &mt_form_step);
    if (step->kind == MT_STEP_SAY && step->text.count == 0)
        mt_spot_add_missing(load, spot, "text", "what is said");
}

static void read_steps(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_session *session = target;
    (void)rule;
    session->step = mt_spot_read_list(load, spot, sizeof *session->step, read_step, &session->step_count);
    if (session->step_count > MOST_STEPS)
        mt_spot_add_problem(load, spot, "more than %d steps; that is more than a day holds", MOST_STEPS);
}

static bool in_scenario(mt_step_kind kind)
{
    return kind == MT_STEP_PRACTISE || kind == MT_STEP_PREDICT || kind == MT_STEP_PLAY;
}

/* Of all steps, once the head is known: what each takes over from it, and what has to come before. */
static void check_steps(mt_load *load, const mt_spot *root, mt_session *session)
{
    mt_spot steps = mt_spot_get_key(root, "steps");
    bool played = false;
    for (size_t i = 0; i < session->step_count && i < MOST_STEPS; i++) {
        mt_session_step *step = &session->step[i];
        mt_spot spot = mt_spot_get_item(&steps, i + 1);
        const char *name = step->kind < MT_STEP_KINDS ? mt_step_names[step->kind] : "";
        step->scenario = step->scenario.text ? step->scenario : session->scenario;
        step->treaty = step->treaty.text ? step->treaty : session->treaty;
        if (in_scenario(step->kind) && !step->scenario.text)
            mt_spot_add_problem(load, &spot, "%s needs a scenario: name one here, or for the whole session", name);
        if ((step->kind == MT_STEP_REVEAL || step->kind == MT_STEP_REJUDGE || step->kind == MT_STEP_AMEND) &&
            !step->treaty.text)
            mt_spot_add_problem(load, &spot, "%s needs a treaty: name one here, or for the whole session", name);
        if ((step->kind == MT_STEP_REVEAL || step->kind == MT_STEP_REJUDGE) && !played)
            mt_spot_add_problem(load, &spot, "nothing was played yet that could be %s; a step play comes before it",
                                step->kind == MT_STEP_REVEAL ? "revealed" : "judged again");
        played = played || step->kind == MT_STEP_PLAY;
    }
}

/* ---- the head ---- */

static void read_seating(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "a way to seat a room", mt_seating_names, MT_SEATINGS);
    if (which >= 0)
        *(mt_seating *)target = (mt_seating)which;
}

static const mt_rule session_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_session, id), 0, "string", "a short name, as in \"first-hour\""},
    {"title", mt_spot_read_texts, offsetof(mt_session, title), 0, "martens.texts", "its headline"},
    {"about", mt_spot_read_texts, offsetof(mt_session, about), 0, "martens.texts",
     "two sentences: for whom, and what they leave with"},
    {"seating", read_seating, offsetof(mt_session, seating), 0, "martens.seating",
     "how the room sits; each their own, if nothing is said"},
    {"scenario", mt_spot_read_words, offsetof(mt_session, scenario), 0, "string", "what is played, by its id or path"},
    {"treaty", mt_spot_read_words, offsetof(mt_session, treaty), 0, "string",
     "by which it is judged, by its id or path"},
    {"steps", read_steps, 0, 0, "martens.step[]", "the run sheet, in order: { \"say\", minutes = 3, text = \"…\" }"},
};
const mt_shape mt_form_session = {"session", "the session", MT_FORM_RULES(session_rules), 0, NULL, 0};

static void read_session(mt_load *load, const mt_spot *root, void *object)
{
    session_file *file = object;
    mt_spot_add_missing(load, root, "id", "a short name, as in id = \"first-hour\"");
    mt_spot_add_missing(load, root, "steps", "what the room does, one after the other");
    file->is_read = mt_spot_read_table(load, root, &file->session, &mt_form_session);
    mt_spot steps = mt_spot_get_key(root, "steps");
    if (file->is_read && file->session.step_count == 0 && mt_load_has(load, "steps") && load->problems->errors == 0)
        mt_spot_add_problem(load, &steps, "the list is empty: say what the room does");
    check_steps(load, root, &file->session);
}

int mt_session_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_session **session,
                    mt_problems *problems)
{
    mt_load load = {.arena = arena, .vocabulary = vocabulary, .problems = problems, .what = "the session"};
    session_file *file = mt_arena_get(arena, sizeof *file);
    file->session.path = mt_arena_add_text(arena, path);
    int code = mt_file_load(path, "session", &load, read_session, file, NULL);
    *session = file->is_read ? &file->session : NULL;
    return code;
}

/* hurried: a person who gives each prompt the same few seconds and nearly always says yes. Nothing on the screen
 * changes the answer; whether this one prompt is turned down is drawn. It is what a person's control comes to when
 * there is only a click.
 *
 * One draw for every question, whatever it is. */
#include <martens/person.h>

enum { TAKES, APPROVES, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [TAKES] = {.name = "takes",
               .type = MARTENS_NUMBER,
               .unit = MARTENS_MICROSECONDS,
               .low = 200 * MARTENS_MILLISECOND,
               .high = 60 * MARTENS_MINUTE,
               .by_default = 3 * MARTENS_SECOND,
               .source = "assumed; about 20 s a name was reported of one list system [V], and is disputed [C]",
               .about = "the time that every answer takes"},
    [APPROVES] =
        {.name = "approves",
         .type = MARTENS_NUMBER,
         .low = 0,
         .high = 1,
         .by_default = 0.93,
         .source = "about 93 % of software agents' prompts are approved: a vendor's own telemetry, not military [V2]",
         .about = "share of prompts that are let pass"},
};

enum { ROUTINE, TURNED_DOWN, REASONS };

static const char *const reasons[REASONS] = {
    [ROUTINE] = "one more of many",
    [TURNED_DOWN] = "turned down without looking closer",
};

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_person *self = instance;
    int yes = self->host->random(self->host) < self->setting[APPROVES];
    if (!martens_person_weighs(question)) {
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
        return NULL;
    }
    answer->after = (int64_t)self->setting[TAKES];
    answer->reason = yes ? ROUTINE : TURNED_DOWN;
    if (!yes)
        answer->word = MARTENS_VETO;
    else
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_CHOOSE : MARTENS_APPROVE; /* of a list, the first */
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "hurried",
    .summary = "a person who says yes to nearly everything, in the same few seconds",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = martens_person_open,
    .decide = decide,
};

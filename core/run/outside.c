/* Whoever answers from outside has to be somebody who can be asked. */
#include <string.h>

#include "run/setup.h"

static bool has_system(const mt_scenario *scenario, const char *name)
{
    for (size_t i = 0; i < scenario->system_count; i++)
        for (size_t k = 0; k < scenario->system[i].crew_count; k++)
            if (strcmp(scenario->system[i].crew[k], name) == 0)
                return true;
    return false;
}

int mt_setup_check_outside(const mt_setup *setup, mt_problems *problems)
{
    const mt_scenario *scenario = setup->scenario;
    size_t before = problems->errors;
    for (size_t i = 0; i < setup->request->outside_count; i++) {
        const char *name = setup->request->outside[i];
        if (has_system(scenario, name))
            continue;
        bool known = false;
        mt_text others;
        mt_text_init(&others);
        for (size_t k = 0; k < scenario->operator_count; k++) {
            const char *other = scenario->operators[k].head.name;
            known = known || strcmp(other, name) == 0;
            if (has_system(scenario, other))
                mt_text_addf(&others, "%s%s", others.length > 0 ? ", " : "", other);
        }
        mt_problem_add(problems, (mt_place){0}, "%s '%s'; whoever has a system in this scenario: %s",
                       known ? "no system asks anything of the operator" : "there is no operator", name, others.length > 0 ? mt_text_get(&others) : "nobody");
        mt_text_free(&others);
    }
    return problems->errors > before ? MT_ERROR_USAGE : 0;
}

/* What a run can say, without running it: what the engine itself says, and what stands in the scenario. And the run's
 * parameters. */
#include "engine/says.h"

#include "engine/state.h"

double mt_engine_get_parameter(const mt_engine *engine, size_t parameter) { return engine->parameter[parameter]; }

static bool among(const mt_fact_setting *setting, size_t count, uint16_t fact)
{
    for (size_t i = 0; i < count; i++)
        if (setting[i].fact == fact)
            return true;
    return false;
}

static bool acts_say(const mt_scripted_act *act, size_t count, uint16_t fact)
{
    for (size_t i = 0; i < count; i++)
        if (among(act[i].fact, act[i].fact_count, fact))
            return true;
    return false;
}

static bool entities_say(const mt_scenario *scenario, uint16_t fact)
{
    bool said = false;
    for (size_t i = 0; i < scenario->party_count; i++)
        said = said || among(scenario->party[i].head.fact, scenario->party[i].head.fact_count, fact);
    for (size_t i = 0; i < scenario->place_count; i++)
        said = said || among(scenario->place[i].head.fact, scenario->place[i].head.fact_count, fact);
    for (size_t i = 0; i < scenario->operator_count; i++)
        said = said || among(scenario->operators[i].head.fact, scenario->operators[i].head.fact_count, fact);
    for (size_t i = 0; i < scenario->system_count; i++)
        said = said || among(scenario->system[i].head.fact, scenario->system[i].head.fact_count, fact);
    for (size_t i = 0; i < scenario->contact_count; i++) {
        const mt_contact *contact = &scenario->contact[i];
        said = said || among(contact->head.fact, contact->head.fact_count, fact);
        for (size_t k = 0; k < contact->becomes_count; k++)
            said = said || among(contact->becomes[k].fact, contact->becomes[k].fact_count, fact);
    }
    return said;
}

bool mt_scenario_has_fact(const mt_scenario *scenario, uint16_t fact)
{
    if (fact < MT_FACTS && mt_facts_built_in[fact].origin == MT_ENGINE)
        return true;
    return entities_say(scenario, fact) || acts_say(scenario->before, scenario->before_count, fact) ||
           acts_say(scenario->timeline, scenario->timeline_count, fact);
}

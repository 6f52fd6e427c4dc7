/* References: names in a scenario that have to be names of its systems, operators, contacts, places or parties. Groups
 * and attacks have no list of their own: there any name goes. */
#include <string.h>

#include "script/file.h"

static size_t names_of(const mt_load *load, mt_key key, const char ***names)
{
    const mt_scenario *s = load->scenario;
    size_t room = s->system_count + s->operator_count + s->contact_count + s->place_count + s->party_count, count = 0;
    const char **list = mt_arena_get_array(load->arena, room + 1, sizeof *list);
    for (size_t i = 0; key == MT_SYSTEM && i < s->system_count; i++)
        list[count++] = s->system[i].head.name;
    for (size_t i = 0; key == MT_OPERATOR && i < s->operator_count; i++)
        list[count++] = s->operators[i].head.name;
    for (size_t i = 0; key == MT_TARGET && i < s->contact_count; i++)
        if (s->contact[i].head.name)
            list[count++] = s->contact[i].head.name;
    for (size_t i = 0; key == MT_PLACE && i < s->place_count; i++)
        list[count++] = s->place[i].head.name;
    for (size_t i = 0; key == MT_PARTY && i < s->party_count; i++)
        list[count++] = s->party[i].head.name;
    *names = list;
    return count;
}

/* Contacts that come again and again are numbered: bus-2 is one of bus. */
static bool is_one_of(const char *name, const char *id)
{
    size_t length = strlen(id);
    return strncmp(name, id, length) == 0 && name[length] == '-' && name[length + 1] != '\0' &&
           name[length + 1 + strspn(name + length + 1, "0123456789")] == '\0';
}

void mt_spot_read_reference(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    const char *name = mt_spot_read_string(load, spot), **names;
    if (!name)
        return;
    *(const char **)target = name;
    if (rule->of == MT_GROUP || rule->of == MT_ATTACK)
        return;
    size_t count = names_of(load, (mt_key)rule->of, &names);
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0 || (rule->of == MT_TARGET && is_one_of(name, names[i])))
            return;
    static const char *const ones[] = {"system", "operator", "contact", "place", "party"};
    static const char *const all[] = {"systems", "operators", "contacts", "places", "parties"};
    const char *hint = count > 0 ? mt_load_find_hint(load, name, names, count, true)
                                 : mt_arena_write(load->arena, "; the scenario has no %s", all[rule->of]);
    mt_spot_add_problem(load, spot, "no %s is named '%s'%s", ones[rule->of], name, hint);
}

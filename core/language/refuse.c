/* What can be written and not judged. Times that run, in what is asked of every instant: the judge computes when a
 * comparison changes (crossing.c); between two events it is a straight line as long as a running time is added to or
 * scaled by what stands still. An event on which a duty hangs is that event and no other: no `earlier`, no window, no
 * `same` where it opens one. */
#include "language/type.h"

static bool is_running(const mt_vocabulary *vocabulary, const mt_node *node)
{
    if (node->op == MT_OP_FACT)
        return vocabulary->facts[node->fact].nature == MT_CLOCK;
    bool runs = node->op == MT_OP_TIME_SINCE;
    for (size_t i = 0; i < node->kid_count && !node->pattern; i++)
        runs |= is_running(vocabulary, node->kid[i]);
    return runs;
}

bool mt_running_check(const mt_vocabulary *vocabulary, const mt_node *node, mt_problems *problems)
{
    bool good = true;
    for (size_t i = 0; i < node->kid_count && !node->pattern; i++)
        good = mt_running_check(vocabulary, node->kid[i], problems) && good;
    if (node->op == MT_OP_DIV && is_running(vocabulary, node->kid[1])) {
        mt_problem_add(
            problems, node->place,
            "`%s` divides by a time that runs, which is not asked of every instant; multiply the other side by it",
            node->words);
        return false;
    }
    if (node->op == MT_OP_MUL && is_running(vocabulary, node->kid[0]) && is_running(vocabulary, node->kid[1])) {
        mt_problem_add(problems, node->place, "`%s` multiplies two times that run, which is not asked of every instant",
                       node->words);
        return false;
    }
    return good;
}

bool mt_pattern_check_bare(const mt_pattern *pattern, bool opens, mt_problems *problems)
{
    bool compares = opens && (pattern->same_keys || pattern->same_fact_count);
    if (pattern->earlier)
        mt_problem_add(problems, pattern->place, "`earlier` has no place here: a duty hangs on the event itself");
    if (pattern->has_window)
        mt_problem_add(problems, pattern->place,
                       "a window has no place here: a duty hangs on the event itself; say until when with `due`");
    if (compares)
        mt_problem_add(problems, pattern->place,
                       "`same` has no place here: nothing stands before the event that opens a duty");
    return !pattern->earlier && !pattern->has_window && !compares;
}

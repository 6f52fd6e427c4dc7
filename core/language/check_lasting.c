/* Facts that only events say, in what is asked of the instants between events: there they are unknown, and so is what
 * hangs on them. */
#include "language/check.h"

/* The act whose lines mostly say facts of that root, for the mend; "…" where there is none. */
static const char *act_of(mt_root root)
{
    switch (root) {
    case MT_ROOT_HUMAN: return "show";
    case MT_ROOT_EFFECT: return "effect";
    case MT_ROOT_TRANSFER: return "transfer";
    case MT_ROOT_REVIEW: return "review";
    case MT_ROOT_GRANT: return "grant_extension";
    case MT_ROOT_CARE: return "care";
    default: return "…";
    }
}

static const char *mend_of(mt_checker *c, const mt_fact *fact)
{
    const char *act = act_of(fact->root);
    if (fact->type == MT_TYPE_NUMBER)
        return mt_arena_write(c->arena, "largest of %s over %s in the last …", fact->name, act);
    return mt_arena_write(c->arena, "once %s where (%s%s) in the last …", act, fact->name,
                          fact->type == MT_TYPE_WORD ? " is …" : "");
}

/* term: the outermost one in which the node stands, or NULL. What past operators and `where` look at are events, so
 * they are left out. */
static void walk(mt_checker *c, const mt_node *node, const mt_node *term)
{
    if (node->op == MT_OP_FACT || node->op == MT_OP_KNOWN_FACT) {
        const mt_fact *fact = &c->vocabulary->facts[node->fact];
        if (fact->nature != MT_EVENT_FACT)
            return;
        if (term)
            mt_problem_add_warning(
                c->problems, term->place,
                "`%s` reads `%s`, which is said only by events, so it is unknown at every instant; write `%s`",
                term->words, fact->name, mend_of(c, fact));
        else
            mt_problem_add_warning(c->problems, node->place,
                                   "`%s` is said only by events, so it is unknown at every instant; write `%s`",
                                   fact->name, mend_of(c, fact));
        return;
    }
    for (size_t i = 0; i < node->kid_count; i++)
        walk(c, node->kid[i], term || node->op != MT_OP_TERM ? term : node);
}

void mt_lasting_check(mt_checker *c, const mt_node *node)
{
    walk(c, node, NULL);
    mt_running_check(c->vocabulary, node, c->problems);
}

/* A clause written from its tree. Brackets stand wherever the grammar could read it otherwise. */
#include <string.h>

#include "language/tree.h"

typedef struct writer {
    mt_text *out;
    const mt_vocabulary *vocabulary;
    const mt_node *inside;
    bool shared;
} writer;

static void put(writer *w, const mt_node *node, int loosest);

static bool contains(const mt_node *tree, const mt_node *node)
{
    if (tree == node)
        return true;
    if (tree->pattern && tree->pattern->where && contains(tree->pattern->where, node))
        return true;
    for (size_t i = 0; i < tree->kid_count; i++)
        if (contains(tree->kid[i], node))
            return true;
    return false;
}

static void put_number(writer *w, double number, mt_dimension dimension)
{
    static const char *const units[MT_DIMENSIONS] = {"", " us", " m", " km2", " kg"};
    mt_text_add_number(w->out, number);
    mt_text_add(w->out, units[dimension]);
}

static void put_duration(writer *w, const mt_pattern *pattern)
{
    if (pattern->window_term.text)
        mt_text_add(w->out, pattern->window_term.text);
    else
        put_number(w, (double)pattern->window, MT_TIME);
}

static void put_same(writer *w, const mt_pattern *pattern)
{
    const char *before = " (same ";
    for (int key = 0; key < MT_KEYS; key++) {
        if (!(pattern->same_keys >> key & 1))
            continue;
        mt_text_write(w->out, "%s%s", before, mt_key_names[key]);
        before = ", ";
    }
    for (size_t i = 0; i < pattern->same_fact_count; i++) {
        mt_text_write(w->out, "%s%s", before, w->vocabulary->facts[pattern->same_fact[i]].name);
        before = ", ";
    }
    mt_text_add(w->out, *before == ',' ? ")" : "");
}

static void put_event(writer *w, const mt_pattern *pattern, bool forward)
{
    mt_text_write(w->out, "%s%s", pattern->earlier ? "earlier " : "", mt_act_get_name(pattern->act));
    if (pattern->where) {
        mt_text_add(w->out, " where (");
        put(w, pattern->where, 0);
        mt_text_add_char(w->out, ')');
    }
    put_same(w, pattern);
    if (!pattern->has_window)
        return;
    mt_text_add(w->out, forward ? " within " : " in the last ");
    put_duration(w, pattern);
}

static void put_list(writer *w, const mt_node *node, size_t first, const char *joint, int loosest)
{
    for (size_t i = first; i < node->kid_count; i++) {
        mt_text_add(w->out, i > first ? joint : "");
        put(w, node->kid[i], loosest);
    }
}

static void put_call(writer *w, const char *name, const mt_node *node)
{
    mt_text_write(w->out, "%s(", name);
    put_list(w, node, 0, ", ", 0);
    mt_text_add_char(w->out, ')');
}

static void put_term(writer *w, const mt_node *node)
{
    if (w->inside && w->inside != node && node->kid_count && contains(node->kid[0], w->inside)) {
        bool before = w->shared;
        w->shared = before || node->shared; /* inside a shared term, `term.x` is one of the shared */
        mt_text_add_char(w->out, '(');
        put(w, node->kid[0], 0);
        mt_text_add_char(w->out, ')');
        w->shared = before;
    } else {
        mt_text_write(w->out, "%s.%s", node->shared || w->shared ? "shared" : "term", node->word);
    }
}

/* What looks at events, and over runs. */
static void put_past(writer *w, const mt_node *node)
{
    const mt_op_traits *op = &mt_operators[node->op];
    mt_text_write(w->out, "%s%s", op->shape == MT_SHAPE_SINCE ? "" : op->words, op->shape > MT_SHAPE_ALWAYS ? " " : "");
    if (node->op == MT_OP_ALWAYS || node->op == MT_OP_SINCE || node->op == MT_OP_SHARE_OF_RUNS)
        put_call(w, "", node);
    if (node->op == MT_OP_COUNT_DIFFERENT)
        mt_text_write(w->out, "%s in ", mt_key_names[node->key]);
    if (node->fact != MT_NO_FACT)
        mt_text_write(w->out, "%s%s", w->vocabulary->facts[node->fact].name, node->pattern ? " over " : "");
    mt_text_add(w->out, node->op == MT_OP_SINCE ? " since " : "");
    if (node->op == MT_OP_ALWAYS && node->pattern->has_window) {
        mt_text_add(w->out, " in the last ");
        put_duration(w, node->pattern);
    } else if (node->op != MT_OP_ALWAYS && node->pattern) {
        put_event(w, node->pattern, node->op == MT_OP_FOLLOWED_BY);
    }
    if (node->op == MT_OP_FOLLOWED_BY && node->kid_count) {
        mt_text_add(w->out, " or ");
        put(w, node->kid[0], 0);
    }
}

static void put_plain(writer *w, const mt_node *node)
{
    int own = mt_operators[node->op].tightness;
    switch (node->op) {
    case MT_OP_NUMBER: put_number(w, node->number, node->dimension); break;
    case MT_OP_TRUTH: mt_text_add(w->out, node->number ? "true" : "false"); break;
    case MT_OP_WORD: mt_text_add(w->out, node->word); break;
    case MT_OP_FACT: mt_text_add(w->out, w->vocabulary->facts[node->fact].name); break;
    case MT_OP_KNOWN_FACT:
    case MT_OP_KNOWN_KEY:
        mt_text_write(w->out, "known(%s)",
                      node->op == MT_OP_KNOWN_KEY ? mt_key_names[node->key] : w->vocabulary->facts[node->fact].name);
        break;
    case MT_OP_IF:
        mt_text_add(w->out, "if ");
        put(w, node->kid[0], 1);
        mt_text_add(w->out, " then ");
        put(w, node->kid[1], 1);
        break;
    case MT_OP_NOT:
    case MT_OP_NEG:
        mt_text_add(w->out, node->op == MT_OP_NOT ? "not " : "-");
        put(w, node->kid[0], own);
        break;
    case MT_OP_IN:
        put(w, node->kid[0], 5);
        mt_text_add(w->out, " in {");
        put_list(w, node, 1, ", ", 8);
        mt_text_add_char(w->out, '}');
        break;
    case MT_OP_MIN:
    case MT_OP_MAX: put_call(w, mt_operators[node->op].words, node); break;
    default:
        for (size_t i = 0; i < node->kid_count; i++) {
            mt_text_write(w->out, i ? " %s " : "", mt_operators[node->op].words);
            put(w, node->kid[i], own + 1);
        }
        break;
    }
}

/* loosest: what binds less than this stands in brackets. */
static void put(writer *w, const mt_node *node, int loosest)
{
    bool brackets = mt_operators[node->op].tightness < loosest;
    mt_text_add(w->out, brackets ? "(" : "");
    if (node->op == MT_OP_TERM)
        put_term(w, node);
    else if (mt_operators[node->op].shape >= MT_SHAPE_SINCE)
        put_past(w, node);
    else
        put_plain(w, node);
    mt_text_add(w->out, brackets ? ")" : "");
}

void mt_clause_write(mt_text *out, const mt_node *node, const mt_vocabulary *vocabulary, bool is_event,
                     const mt_node *inside)
{
    writer w = {out, vocabulary, inside, false};
    if (is_event)
        put_event(&w, node->pattern, false);
    else
        put(&w, node, 0);
}

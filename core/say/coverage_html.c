/* Phrase coverage as one page of HTML: the text of each rule with its phrases marked, the counts under it. A mark is a
 * colour, a kind of line under the words and a sign, so that it is still told apart in print and by those who do not
 * see the colours. */
#include <string.h>

#include "say/coverage.h"
#include "say/html.h"

/* The fourth state, beside those of mt_reach. */
#define OFF 3

static const struct {
    const char *name, *sign;
    mt_template word, means;
} states[] = {
    [MT_REACH_NEVER] = {"never", "○", MT_T_COV_NEVER, MT_T_COV_MEANS_NEVER},
    [MT_REACH_IN_PART] = {"part", "◐", MT_T_COV_IN_PART, MT_T_COV_MEANS_IN_PART},
    [MT_REACH_FULL] = {"full", "●", MT_T_COV_FULL, MT_T_COV_MEANS_FULL},
    [OFF] = {"off", "~", MT_T_COV_OFF, MT_T_COV_MEANS_OFF},
};

static const char style_sheet[] =
    ".text{font-family:Georgia,serif;font-size:1.1em;line-height:1.9}"
    "mark{color:inherit;background:none;padding:.1em .15em;border-bottom:3px solid "
    "transparent;-webkit-box-decoration-break:clone;box-decoration-break:clone}"
    "mark.full{background:#d9f2df;border-bottom:3px solid #16703a}mark.part{background:#fff0c2;border-bottom:3px "
    "dashed #8a5a00}"
    "mark.never{background:#fbdedd;border-bottom:3px dotted "
    "#a8201a}mark.off{color:#555;font-style:italic;border-bottom:1px solid #999}"
    "sup{font:bold .7em system-ui,sans-serif;font-style:normal;line-height:0;margin-left:.15em}"
    "table{border-collapse:collapse;width:100%;font-size:.85em}th,td{padding:.25em .5em .25em "
    "0;text-align:left;vertical-align:top;border-top:1px solid #ccc}"
    "thead "
    "th{border-top:0;color:#555;font-weight:normal}.n{text-align:right;font-variant-numeric:tabular-nums;padding:.25em "
    "0 .25em 1em;width:1%;white-space:nowrap}"
    "code{font-size:.9em;color:#555;overflow-wrap:anywhere}ul{padding-left:1.2em;margin:.4em "
    "0}.legend{list-style:none;padding:0}.legend li{margin:.35em 0}"
    "li,td,h2,h3{overflow-wrap:anywhere}a{color:inherit}"
    "@media(max-width:34rem){thead{display:none}tr{display:flex;flex-wrap:wrap;border-top:1px solid #ccc;padding:.2em "
    "0}td{border:0;padding:.1em 0;flex-basis:100%}"
    "td.n{flex-basis:auto;width:auto;padding:.1em 1em .1em 0}td.n::before{content:attr(data-head) \" \";color:#555}}"
    "@media "
    "print{body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}*{-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}}";

/* ---- the text of a rule ---- */

typedef struct marking {
    mt_text *out;
    const mt_language *language;
    const mt_provision_record *rule;
    const mt_provision_coverage *counts;
} marking;

static void add_mark(mt_text *out, const mt_language *language, unsigned state, const char *words, const char *part)
{
    mt_text_write(out, "<mark class=\"%s\" title=\"", states[state].name);
    mt_html_write_text(out, language->sentence[states[state].word]);
    mt_text_add(out, "\">");
    mt_html_write_text(out, words);
    mt_text_write(out, "<sup>%s", states[state].sign);
    mt_html_write_text(out, part);
    mt_text_add(out, "</sup></mark>");
}

static void mark_stretch(void *context, const char *words, const char *part)
{
    const marking *in = context;
    if (strcmp(part, "~") == 0) {
        add_mark(in->out, in->language, OFF, words, "");
        return;
    }
    for (size_t i = 0; i < in->rule->part_count; i++)
        if (*part && strcmp(in->rule->part[i].id, part) == 0) {
            add_mark(in->out, in->language, mt_reach_get(&in->counts->part[i]), words, part);
            return;
        }
    mt_html_write_text(in->out, words);
}

/* ---- the counts under it ---- */

static void add_part_row(const marking *in, size_t place)
{
    const mt_part_coverage *part = &in->counts->part[place];
    unsigned state = mt_reach_get(part);
    mt_text words;
    mt_text_init(&words);
    mt_part_say(&words, in->language, in->rule, in->rule->part[place].id);
    mt_text_write(in->out, "<tr><td>%s ", states[state].sign);
    mt_html_write_element(in->out, "b", "b", in->rule->part[place].id);
    mt_html_write_text(in->out, mt_text_get(&words));
    mt_text_write(in->out, " <span class=\"quiet\">(");
    mt_html_write_text(in->out, in->language->sentence[states[state].word]);
    mt_text_add(in->out, ")</span>");
    if (in->rule->part[place].clause) {
        mt_text_add(in->out, "<br>");
        mt_html_write_element(in->out, "code", "code", in->rule->part[place].clause);
    }
    mt_text_add(in->out, "</td>");
    for (size_t i = 0; i < MT_COVERAGE_COUNTS; i++) {
        mt_text_reset(&words);
        mt_count_say(&words, in->language, (double)mt_coverage_get_count(part, i));
        mt_text_add(in->out, "<td class=\"n\" data-head=\"");
        mt_html_write_text(in->out, in->language->sentence[mt_coverage_heads[i]]);
        mt_text_add(in->out, "\">");
        mt_html_write_text(in->out, mt_text_get(&words));
        mt_text_add(in->out, "</td>");
    }
    mt_text_add(in->out, "</tr>\n");
    mt_text_free(&words);
}

static void add_table(const marking *in)
{
    mt_text_add(in->out, "<table><thead><tr>");
    mt_html_say(in->out, "th scope=\"col\"", "th", in->language, MT_T_COV_PHRASE, NULL);
    for (size_t i = 0; i < MT_COVERAGE_COUNTS; i++)
        mt_html_say(in->out, "th scope=\"col\" class=\"n\"", "th", in->language, mt_coverage_heads[i], NULL);
    mt_text_add(in->out, "</tr></thead><tbody>\n");
    for (size_t i = 0; i < in->rule->part_count; i++)
        add_part_row(in, i);
    mt_text_add(in->out, "</tbody></table>\n");
}

static void add_exceptions(const marking *in, const mt_treaty_coverage *treaty, size_t provision)
{
    mt_text words;
    mt_text_init(&words);
    mt_text_add(in->out, in->rule->exception_count > 0 ? "<ul>\n" : "");
    for (size_t i = 0; i < in->rule->exception_count; i++) {
        mt_text_reset(&words);
        mt_coverage_exception_say(&words, in->language, treaty, provision, i);
        mt_text_add(in->out, "<li>");
        mt_html_write_text(in->out, mt_text_get(&words));
        if (in->rule->exception[i].text) {
            mt_text_add(in->out, "<br>");
            mt_html_write_element(in->out, "span class=\"quiet\"", "span", in->rule->exception[i].text);
        }
        mt_text_add(in->out, "</li>\n");
    }
    mt_text_add(in->out, in->rule->exception_count > 0 ? "</ul>\n" : "");
    mt_text_free(&words);
}

static void add_rule(mt_text *out, const mt_language *language, const mt_treaty_coverage *treaty, size_t provision)
{
    const mt_provision_record *rule = &treaty->record->provision[provision];
    marking in = {out, language, rule, &treaty->provision[provision]};
    mt_text counts;
    mt_text_init(&counts);
    mt_coverage_rule_say(&counts, language, treaty, provision);
    mt_text_add(out, "<article><h3>");
    mt_html_write_text(out, rule->id);
    mt_text_add(out, " <span class=\"quiet\">");
    mt_html_write_text(out, rule->cite);
    mt_text_add(out, "</span></h3>\n");
    if (rule->text) {
        mt_text_add(out, "<p class=\"text\">");
        mt_phrases_walk(rule->text, mark_stretch, &in);
        mt_text_add(out, "</p>\n");
    }
    mt_html_write_element(out, "p class=\"quiet\"", "p", mt_text_get(&counts));
    if (rule->part_count > 0)
        add_table(&in);
    add_exceptions(&in, treaty, provision);
    mt_text_add(out, "</article>\n");
    mt_text_free(&counts);
}

/* ---- the page ---- */

static void add_legend(mt_text *out, const mt_language *language)
{
    static const unsigned order[] = {MT_REACH_FULL, MT_REACH_IN_PART, MT_REACH_NEVER, OFF};
    mt_text_add(out, "<ul class=\"legend\">\n");
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        mt_text_add(out, "<li>");
        add_mark(out, language, order[i], language->sentence[states[order[i]].word], "");
        mt_text_add(out, " ");
        mt_html_write_text(out, language->sentence[states[order[i]].means]);
        mt_text_add(out, "</li>\n");
    }
    mt_text_add(out, "</ul>\n");
}

/* The first sentence stands at the top, the names at the foot. */
typedef struct sums {
    mt_text *out;
    bool at_foot;
    size_t count;
} sums;

static void add_sum(void *context, const char *sentence)
{
    sums *in = context;
    if ((in->count++ > 0) == in->at_foot)
        mt_html_write_element(in->out, "p", "p", sentence);
}

/* A way to each text, where there are several. */
static void add_contents(mt_text *out, const mt_coverage *coverage)
{
    mt_text_add(out, coverage->treaty_count > 1 ? "<ul>\n" : "");
    for (size_t t = 0; coverage->treaty_count > 1 && t < coverage->treaty_count; t++) {
        mt_text_write(out, "<li><a href=\"#text-%zu\">", t + 1);
        mt_html_write_text(out, coverage->treaty[t].record->title ? coverage->treaty[t].record->title
                                                                  : coverage->treaty[t].record->id);
        mt_text_add(out, "</a></li>\n");
    }
    mt_text_add(out, coverage->treaty_count > 1 ? "</ul>\n" : "");
}

static void add_head(mt_text *out, const mt_coverage *coverage, const mt_language *language)
{
    mt_html_open(out, language, MT_T_COV_TITLE);
    for (size_t t = 0; t < coverage->treaty_count; t++) {
        mt_text_add(out, t > 0 ? ", " : " - ");
        mt_html_write_text(out, coverage->treaty[t].record->id);
    }
    mt_html_open_body(out, style_sheet);
    mt_html_say(out, "h1", "h1", language, MT_T_COV_TITLE, NULL);
    mt_html_say(out, "p", "p", language, MT_T_COV_ABOUT, NULL);
    add_legend(out, language);
    sums top = {.out = out};
    mt_coverage_sums_say(coverage, language, add_sum, &top);
    add_contents(out, coverage);
}

void mt_coverage_say_html(mt_text *out, const mt_coverage *coverage, const char *code)
{
    const mt_language *language = mt_language_find(code);
    mt_text runs;
    mt_text_init(&runs);
    add_head(out, coverage, language);
    for (size_t t = 0; t < coverage->treaty_count; t++) {
        const mt_treaty_coverage *treaty = &coverage->treaty[t];
        mt_text_write(out, "<section id=\"text-%zu\">\n", t + 1);
        mt_html_write_element(out, "h2", "h2", treaty->record->title ? treaty->record->title : treaty->record->id);
        mt_text_reset(&runs);
        mt_count_say(&runs, language, (double)treaty->runs);
        mt_text_add(out, "<p class=\"quiet\">");
        mt_html_write_text(out, treaty->record->id);
        mt_template_say(out, language, MT_T_AND, NULL, NULL, NULL);
        mt_template_say(out, language, MT_T_COV_RUNS, mt_text_get(&runs), NULL, NULL);
        mt_text_add(out, "</p>\n");
        for (size_t p = 0; p < treaty->record->provision_count; p++)
            add_rule(out, language, treaty, p);
        mt_text_add(out, "</section>\n");
    }
    sums foot = {.out = out, .at_foot = true};
    mt_text_add(out, "<hr>\n");
    mt_coverage_sums_say(coverage, language, add_sum, &foot);
    mt_text_add(out, "</body></html>\n");
    mt_text_free(&runs);
}

/* A page in the making: what its parts share. Internal to say/. Ownership: as in say.h. Threading: no state. */
#ifndef MT_SAY_PAGE_H
#define MT_SAY_PAGE_H

#include "finding/asked.h"
#include "say/say.h"
#include "say/template.h"

typedef struct mt_page {
    mt_text *out;
    const mt_say_source *source;
    const mt_say_style *style;
    const mt_language *language;
    unsigned level; /* of the title, in Markdown; the headings under it are one lower */
} mt_page;

mt_page mt_page_new(mt_text *out, const mt_say_source *source, const mt_say_style *style);

/* ---- layout ---- */
size_t mt_page_get_columns(const char *text, size_t length); /* colours take none */
void mt_page_add_blanks(mt_text *out, size_t count);
/* A template as a paragraph at that indent. */
void mt_page_say(const mt_page *page, size_t indent, mt_template id, const char *one, const char *two,
                 const char *three);
void mt_page_add_heading(const mt_page *page, mt_template id); /* with a blank line before it */
/* A blank line where there are lines: Markdown has its own. */
void mt_page_add_gap(const mt_page *page);

void mt_page_add_title(const mt_page *page, const char *text);
/* One of a list, folded under itself. */
void mt_page_add_item(const mt_page *page, size_t indent, const char *text);
/* Two columns: what stands left is at most `width` wide, what stands right is folded under itself. */
void mt_page_add_row(const mt_page *page, size_t indent, const char *left, size_t width, const char *right);

/* Markdown: a text in bold where the tone asks for it; a block, after "" or "- " or "## "; a table whose first row is
 * its head. */
void mt_markdown_write_toned(mt_text *out, const char *text, mt_tone tone);
void mt_markdown_write_block(mt_text *out, const char *mark, const char *text);
void mt_markdown_write_table(mt_text *out, const char *const *cell, size_t rows, size_t columns);

/* ---- words ---- */
/* A word of the program's as people write it: person_selects becomes "person selects"; or several, ", " between them.
 */
void mt_word_say(mt_text *out, const mt_language *language, const char *word);
/* A text of a file, as it is but where the whole of it is such a word: "assumed". */
void mt_said_say(mt_text *out, const mt_language *language, const char *text);
/* Whom a rule binds: "the operator", "everyone". */
void mt_addressee_say(mt_text *out, const mt_language *language, const char *whom);
/* A quantity, a count, and a share of 0 to 1 as a percentage, as the language writes numbers. */
void mt_amount_say(mt_text *out, const mt_language *language, double value, mt_dimension dimension);
void mt_count_say(mt_text *out, const mt_language *language, double count);
void mt_share_say(mt_text *out, const mt_language *language, double share);
const char *mt_verdict_say(const mt_language *language, mt_verdict verdict, mt_force force);
mt_tone mt_verdict_get_tone(mt_verdict verdict, mt_force force);
/* "the person had 4 s": the value of a fact as a clause. vocabulary names the words. */
void mt_fact_say(mt_text *out, const mt_language *language, const mt_vocabulary *vocabulary, uint16_t fact,
                 double value);
/* A ground with its bound and how far off it is. bare: without them. */
void mt_ground_say(mt_text *out, const mt_language *language, const mt_ground *ground, bool bare);
/* "the time the person had": what a ground's fact is called. */
void mt_ground_say_noun(mt_text *out, const mt_language *language, const char *fact);
/* "the link between system and operator worked", or its opposite: a fact or a construct of the clause language. */
void mt_truth_say(mt_text *out, const mt_language *language, const char *fact, bool truth);
/* "the person had at least 10 s": what had to be, of a fact or, where that is NULL, of a construct. word: the value is
 * one. */
struct mt_spoken;
void mt_bound_say(mt_text *out, const mt_language *language, const char *fact, const struct mt_spoken *spoken,
                  const char *op, const char *value, bool word);
/* " (6 s short)", or nothing. */
void mt_ground_say_short(mt_text *out, const mt_language *language, const mt_ground *ground);
/* Whether two grounds say the same, bare or with their bounds: said twice it says nothing more. */
bool mt_ground_is_same(const mt_ground *a, const mt_ground *b, bool bare);
/* Whether a ground speaks for the verdict: not held, or of a doubt unknown. */
bool mt_ground_is_decisive(const mt_ground *ground, mt_verdict verdict);
/* 1 kept, 0 broken, -1 not known: a part in the sense of the rule, also of one that forbids. */
int mt_part_get_kept(const mt_judgement *judgement, const mt_provision_record *provision, size_t part);

/* A point of the run: "2031-03-01" where it has a calendar (starts), "day 1460", "20 min"; and by when a duty is due.
 */
void mt_point_say(mt_text *out, const mt_language *language, double t, const char *starts);
void mt_due_say(mt_text *out, const mt_language *language, double t, const char *starts);
/* A duration that a record holds as written, "2 s" or "term.brief". */
void mt_duration_say(mt_text *out, const mt_language *language, const char *words);
/* The sentence of a judgement; starts: the day on which time 0 lies, or NULL. */
void mt_sentence_say(mt_text *out, const mt_language *language, const mt_judgement *judgement,
                     const mt_provision_record *provision, const char *starts);

/* "judged 3: 1 met, 2 breached"; nothing where nothing was judged. */
void mt_counts_say(mt_text *out, const mt_language *language, const mt_provision_summary *summary, mt_force force);

/* "0:22.5", a clock's reading; and a span to what a person can tell apart. */
void mt_clock_say(mt_text *out, const mt_language *language, int64_t t, const char *starts);
void mt_span_say(mt_text *out, const mt_language *language, double span);
/* A question and its answer: "watch (attentive) about bus-2, proposed by sentry: vehicle, … -> approve after 3.2 s: …".
 */
void mt_asked_say(mt_text *out, const mt_language *language, const mt_asked *asked);
void mt_asked_seen_say(mt_text *out, const mt_language *language, const mt_asked_sighting *sighting);
/* ", window 10 s, load 12 %" */
void mt_asked_state_say(mt_text *out, const mt_language *language, const mt_asked *asked);

/* ---- parts of the page ---- */
/* Calls for every event of the record, in order. */
void mt_source_walk(const mt_say_source *source, void (*call)(void *context, const mt_event *event), void *context);
/* The people of the whole run, a line each. */
void mt_people_say(const mt_page *page, size_t indent);
/* "18 civilians on a bus, 11 hurt or killed": those with the judged target, or the whole run's where it has none. */
void mt_affected_say(const mt_page *page, const mt_judgement *judgement, size_t indent);
/* The text with its phrases marked as the judgement (may be NULL) left them. True if a mark was set. */
bool mt_phrases_say(mt_text *out, const char *text, const mt_judgement *judgement, const mt_provision_record *provision,
                    const mt_say_style *style);
/* The words of a part: its phrase in the text, else its clause. */
void mt_part_say(mt_text *out, const mt_language *language, const mt_provision_record *provision, const char *part);
/* Calls for every stretch of a text, in order: part is "" where it is plain, "~" where it is knowingly not encoded. */
void mt_phrases_walk(const char *text, void (*call)(void *context, const char *words, const char *part), void *context);
/* Calls for each phrase that is knowingly not encoded. */
void mt_phrases_walk_uncoded(const char *text, void (*call)(void *context, const char *words), void *context);
void mt_event_say(mt_text *out, const mt_page *page, const mt_event *event, const mt_judgement *judgement);
/* Whether the words of the event's act name that identity. */
bool mt_event_has_name(const mt_language *language, const mt_event *event, mt_key key);
void mt_time_say(mt_text *out, const mt_page *page, const mt_event *event);
/* Events that matter, at most `most`, the judged one always among them. */
void mt_timeline_say(const mt_page *page, const mt_judgement *judgement, mt_form form, size_t most, size_t indent);
/* What a judgement (may be NULL) rests on: readings, declared facts, assumed numbers, words not tested. */
void mt_assumed_say(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement);
/* What would have changed a judgement, with the parameters in it explained. brief: the nearest, and those of facts
 * beside it that come to the same. */
void mt_flips_say(const mt_page *page, const mt_judgement *judgement, bool brief, size_t indent);
/* The judgement that stands for a provision: the first with its verdict, else NULL. */
const mt_judgement *mt_provision_find_shown(const mt_page *page, size_t treaty, size_t provision);
/* Why a provision was not judged at all: what would have triggered it, which scope was false, which runs it needs. */
void mt_untested_say(const mt_page *page, size_t treaty, size_t provision);
/* The breaches but the first, a line each, at most ten. */
void mt_others_say(const mt_page *page, size_t treaty, size_t provision);
/* Facts that were unknown where they were needed, and how often. */
void mt_missing_say(const mt_page *page, const mt_provision_summary *summary);
/* After the harm: what that treaty asks of whom. named: say which treaty, where several were judged. */
void mt_after_say(const mt_page *page, size_t treaty, bool named);
/* The people, over the years: nothing where nothing fell due. */
void mt_toll_say(const mt_page *page);
/* What hangs on the readings, where that was asked for. */
void mt_readings_say(const mt_page *page);
void mt_record_say(const mt_page *page);
/* All of a provision from who was affected to what it rests on. */
void mt_provision_say(const mt_page *page, size_t treaty, size_t provision);

#endif

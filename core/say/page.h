/* A page in the making: what its parts share. Internal to say/. Ownership: as in say.h. Threading: no state. */
#ifndef MT_SAY_PAGE_H
#define MT_SAY_PAGE_H

#include "say/say.h"
#include "say/template.h"

typedef struct mt_page {
    mt_text *out;
    const mt_say_source *source;
    const mt_say_style *style;
    const mt_language *language;
} mt_page;

mt_page mt_page_new(mt_text *out, const mt_say_source *source, const mt_say_style *style);

/* ---- layout ---- */
size_t mt_page_columns(const char *text, size_t length); /* colours take none */
void mt_page_blanks(mt_text *out, size_t count);
/* A template as a paragraph at that indent. */
void mt_page_say(const mt_page *page, size_t indent, mt_template id, const char *one, const char *two, const char *three);
void mt_page_heading(const mt_page *page, mt_template id); /* with a blank line before it */

/* Two columns: what stands left is at most `width` wide, what stands right is folded under itself. */
void mt_page_row(const mt_page *page, size_t indent, const char *left, size_t width, const char *right);

/* ---- words ---- */
/* A name as people write it: person_selects becomes "person selects". */
void mt_word_say(mt_text *out, const char *word);
const char *mt_verdict_say(const mt_language *language, mt_verdict verdict, mt_force force);
mt_tone mt_verdict_tone(mt_verdict verdict, mt_force force);
/* "the person had 4 s": the value of a fact as a clause. vocabulary names the words. */
void mt_fact_say(mt_text *out, const mt_language *language, const mt_vocabulary *vocabulary, uint16_t fact, double value);
/* A ground with its bound and how far off it is. bare: without them. */
void mt_ground_say(mt_text *out, const mt_language *language, const mt_ground *ground, bool bare);
/* "the time the person had": what a ground's fact is called. */
void mt_ground_noun(mt_text *out, const mt_language *language, const char *fact);
/* " (6 s short)", or nothing. */
void mt_ground_short(mt_text *out, const mt_language *language, const mt_ground *ground);
/* Whether a ground speaks for the verdict: not held, or of a doubt unknown. */
bool mt_ground_decides(const mt_ground *ground, mt_verdict verdict);
/* 1 kept, 0 broken, -1 not known: a part in the sense of the rule, also of one that forbids. */
int mt_part_kept(const mt_judgement *judgement, const mt_provision_record *provision, size_t part);

/* "judged 3: 1 met, 2 breached"; nothing where nothing was judged. */
void mt_counts_say(mt_text *out, const mt_language *language, const mt_provision_summary *summary, mt_force force);

/* ---- parts of the page ---- */
/* Calls for every event of the record, in order. */
void mt_source_walk(const mt_say_source *source, void (*call)(void *context, const mt_event *event), void *context);
/* The people of the whole run, a line each. */
void mt_people_say(const mt_page *page, size_t indent);
/* "18 civilians on a bus, 11 hurt or killed": those with the judged target, or the whole run's where it has none. */
void mt_affected_say(const mt_page *page, const mt_judgement *judgement, size_t indent);
/* The text with its phrases marked as the judgement (may be NULL) left them. True if a mark was set. */
bool mt_phrases_say(mt_text *out, const char *text, const mt_judgement *judgement, const mt_provision_record *provision, const mt_say_style *style);
/* The words of a part: its phrase in the text, else its clause. */
void mt_part_say(mt_text *out, const mt_provision_record *provision, const char *part);
/* Calls for each phrase that is knowingly not encoded. */
void mt_phrases_uncoded(const char *text, void (*call)(void *context, const char *words), void *context);
void mt_event_say(mt_text *out, const mt_page *page, const mt_event *event, const mt_judgement *judgement);
void mt_time_say(mt_text *out, const mt_page *page, const mt_event *event);
/* Events that matter, at most `most`, the judged one always among them. */
void mt_timeline_say(const mt_page *page, const mt_judgement *judgement, size_t most, size_t indent);
/* What a judgement (may be NULL) rests on: readings, declared facts, assumed numbers, words not tested. */
void mt_assumed_say(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement);
/* What would have changed it, with the names in it explained. */
void mt_flip_say(const mt_page *page, const char *flip, size_t indent);
/* The judgement that stands for a provision: its first breach, else its first doubt, else the first that was met, else NULL. */
const mt_judgement *mt_provision_shown(const mt_provision_summary *summary);
/* After the harm: what that treaty asks of whom. named: say which treaty, where several were judged. */
void mt_after_say(const mt_page *page, size_t treaty, bool named);
void mt_record_say(const mt_page *page);
/* All of a provision from who was affected to what it rests on. */
void mt_provision_say(const mt_page *page, size_t treaty, size_t provision);

#endif

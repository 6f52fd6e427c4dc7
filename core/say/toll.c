/* The people, over the years: harmed in all, harmed while something was late, cared for, waiting. */
#include "say/page.h"

static void say_people(const mt_page *page, size_t indent, mt_template id, int64_t people)
{
    mt_text count;
    mt_text_init(&count);
    mt_count_say(&count, page->language, (double)people);
    mt_page_say(page, indent, id, mt_text_get(&count), NULL, NULL);
    mt_text_free(&count);
}

static void say_late(const mt_page *page, const mt_toll_record *toll)
{
    if (toll->harmed_late == 0) {
        mt_page_say(page, 2, MT_T_TOLL_LATE_NONE, NULL, NULL, NULL);
        return;
    }
    say_people(page, 2, MT_T_TOLL_LATE, toll->harmed_late);
    for (size_t i = 0; i < toll->late_count; i++) {
        mt_text rule, count;
        mt_text_init(&rule);
        mt_text_init(&count);
        mt_template_say(&rule, page->language, MT_T_RULE_OF, toll->late[i].treaty, toll->late[i].provision, NULL);
        mt_count_say(&count, page->language, (double)toll->late[i].harmed);
        mt_page_say(page, 4, MT_T_TOLL_LATE_BY, mt_text_get(&rule), mt_text_get(&count), NULL);
        mt_text_free(&count);
        mt_text_free(&rule);
    }
}

/* Kind by kind, where there are several. */
static void say_kinds(const mt_page *page, const mt_toll_record *toll)
{
    for (size_t i = 0; toll->care_count > 1 && i < toll->care_count; i++) {
        if (!toll->care[i].kind)
            continue;
        mt_text kind, covered, waiting;
        mt_text_init(&kind);
        mt_text_init(&covered);
        mt_text_init(&waiting);
        mt_word_say(&kind, page->language, toll->care[i].kind);
        mt_count_say(&covered, page->language, (double)toll->care[i].covered);
        mt_count_say(&waiting, page->language, (double)toll->care[i].waiting);
        mt_page_say(page, 4, MT_T_TOLL_KIND, mt_text_get(&kind), mt_text_get(&covered), mt_text_get(&waiting));
        mt_text_free(&waiting);
        mt_text_free(&covered);
        mt_text_free(&kind);
    }
}

void mt_toll_say(const mt_page *page)
{
    const mt_toll_record *toll = page->source->summary->toll;
    if (!toll)
        return;
    mt_page_add_heading(page, MT_T_HEAD_TOLL);
    if (toll->harmed == 0) {
        mt_page_say(page, 2, MT_T_TOLL_NOBODY, NULL, NULL, NULL);
    } else {
        say_people(page, 2, MT_T_TOLL_HARMED, toll->harmed);
        if (toll->killed > 0)
            say_people(page, 2, MT_T_TOLL_KILLED, toll->killed);
        say_late(page, toll);
    }
    if (toll->harmed == 0 && toll->care_count == 0)
        return;
    say_people(page, 2, MT_T_TOLL_CARED, toll->cared_for);
    say_kinds(page, toll);
    if (toll->waiting > 0)
        say_people(page, 2, MT_T_TOLL_WAITING, toll->waiting);
    else
        mt_page_say(page, 2, MT_T_TOLL_NONE_WAITING, NULL, NULL, NULL);
}

/* Watching: what is said between two runs. */
#include "say/page.h"

void mt_watch_say(mt_text *out, mt_watch_line line, const char *file, size_t count, const mt_say_style *style)
{
    static const mt_template templates[] = {[MT_WATCH_WAITING] = MT_T_WATCH_WAITING,
                                            [MT_WATCH_CHANGED] = MT_T_WATCH_CHANGED,
                                            [MT_WATCH_NOTHING] = MT_T_WATCH_NOTHING};
    const mt_language *language = mt_language_find(style->language);
    mt_text number, words;
    mt_text_init(&number);
    mt_text_init(&words);
    mt_count_say(&number, language, (double)count);
    mt_template_say(&words, language, templates[line], file ? file : mt_text_get(&number), NULL, NULL);
    mt_layout_write_toned(out, mt_text_get(&words), MT_TONE_DIM, style);
    mt_text_add_char(out, '\n');
    mt_text_free(&words);
    mt_text_free(&number);
}

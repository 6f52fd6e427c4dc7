/* What the pages of HTML share: escaping, elements, the head. A page needs nothing else: no network, no script.
 * Internal to say/. Ownership: as in say.h. Threading: no state. */
#ifndef MT_SAY_HTML_H
#define MT_SAY_HTML_H

#include "say/template.h"

void mt_html_write_text(mt_text *out, const char *text);
/* <open>text</name>, escaped; open may carry attributes. */
void mt_html_write_element(mt_text *out, const char *open, const char *name, const char *text);
/* The same of a template. */
void mt_html_say(mt_text *out, const char *open, const char *name, const mt_language *language, mt_template id,
                 const char *one);
/* From the doctype to the open title, which the caller goes on with; then from there to the open body: the rules of
 * style of every page, and style, the page's own. */
void mt_html_open(mt_text *out, const mt_language *language, mt_template title);
void mt_html_open_body(mt_text *out, const char *style);

#endif

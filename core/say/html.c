/* Pieces of HTML. */
#include "say/html.h"

static const char style_sheet[] =
    ":root{color-scheme:light}"
    "body{margin:0 auto;padding:1rem;max-width:60rem;font:clamp(1rem,.85rem + .55vw,1.5rem)/1.5 "
    "system-ui,sans-serif;color:#1a1a1a;background:#fff}"
    "h1{font-size:1.6em;margin:.2em 0}h2{font-size:1.3em;margin:2em 0 0;border-bottom:2px solid "
    "#444}h3{font-size:1.05em;margin:0}"
    "p{margin:.4em 0}.quiet{color:#555;font-size:.85em;font-weight:normal}article{margin:1.4em 0;break-inside:avoid}";

void mt_html_write_text(mt_text *out, const char *text)
{
    for (; text && *text; text++) {
        if (*text == '<')
            mt_text_add(out, "&lt;");
        else if (*text == '>')
            mt_text_add(out, "&gt;");
        else if (*text == '&')
            mt_text_add(out, "&amp;");
        else if (*text == '"')
            mt_text_add(out, "&quot;");
        else
            mt_text_add_char(out, *text);
    }
}

void mt_html_write_element(mt_text *out, const char *open, const char *name, const char *text)
{
    mt_text_write(out, "<%s>", open);
    mt_html_write_text(out, text);
    mt_text_write(out, "</%s>\n", name);
}

void mt_html_say(mt_text *out, const char *open, const char *name, const mt_language *language, mt_template id,
                 const char *one)
{
    mt_text words;
    mt_text_init(&words);
    mt_template_say(&words, language, id, one, NULL, NULL);
    mt_html_write_element(out, open, name, mt_text_get(&words));
    mt_text_free(&words);
}

void mt_html_open(mt_text *out, const mt_language *language, mt_template title)
{
    mt_text_write(out,
                  "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
                  language->code);
    mt_html_write_text(out, language->sentence[title]);
}

void mt_html_open_body(mt_text *out, const char *style)
{
    mt_text_write(out, "</title>\n<style>%s%s</style></head><body>\n", style_sheet, style);
}

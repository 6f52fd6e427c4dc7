/* A model that gives an answer that is none; the setting `fault` says which. */
#include <stddef.h>

#include <martens/plugin.h>

enum { WORD, OTHERS_WORD, SILENT, CONFIDENCE, REASON, AFTER, WAKE, FAILS, NONE };

static const martens_setting settings[] = {
    {.name = "fault",
     .type = MARTENS_WORD,
     .words = "word others_word silent confidence reason after wake fails none",
     .source = "assumed",
     .about = "what is wrong with the answer"},
};

static const char *const reasons[] = {"it was told to"};

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    int *fault = host->arena(host, sizeof *fault);
    *fault = (int)opening->value[0];
    *instance = fault;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const int *fault = instance;
    (void)question;
    answer->word = MARTENS_TRACK;
    answer->reason = 0;
    switch (*fault) {
    case WORD: answer->word = 42; break;
    case OTHERS_WORD: answer->word = MARTENS_APPROVE; break;
    case SILENT: answer->word = MARTENS_NOTHING; break;
    case CONFIDENCE: answer->confidence = 1.5; break;
    case REASON: answer->reason = 1; break;
    case AFTER: answer->after = -5; break;
    case WAKE: answer->wake = MARTENS_FOREVER; break;
    case FAILS: return "it lost its table of answers";
    default: break;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,       .kind = MARTENS_SYSTEM, .name = "bad_answer", .summary = "answers what it may not",
    .setting_count = 1, .setting = settings,    .reason_count = 1,    .reason = reasons,
    .open = start,      .decide = decide,
};

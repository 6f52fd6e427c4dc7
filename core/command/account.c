/* The account: what is kept of a run or a journal so that it can be told. */
#include "command/account.h"

#include <string.h>

void mt_account_open(mt_account *account)
{
    memset(account, 0, sizeof *account);
    mt_arena_init(&account->arena);
    mt_names_init(&account->names, &account->arena);
    mt_vocabulary_open(&account->vocabulary, &account->arena, &account->names);
    mt_problems_init(&account->problems, &account->arena);
}

void mt_account_free(mt_account *account)
{
    mt_journal_free(account->journal);
    mt_arena_free(&account->arena);
}

void mt_account_add(mt_account *account, const mt_line *line)
{
    if (line->kind == MT_LINE_OPEN)
        account->opening = (mt_opening *)line->opening;
    if (line->kind == MT_LINE_END)
        account->summary = (mt_summary *)line->summary;
    if (line->kind != MT_LINE_EVENT)
        return;
    if (account->event_count == account->event_room)
        account->event = mt_arena_add_room(&account->arena, account->event, account->event_count, &account->event_room,
                                           sizeof *account->event);
    mt_event *event = &account->event[account->event_count++];
    *event = line->event;
    mt_said *said = mt_arena_get_array(&account->arena, event->said_count + 1u, sizeof *said);
    if (event->said_count > 0)
        memcpy(said, event->said, event->said_count * sizeof *said);
    event->said = said;
    event->about = mt_arena_add_text(&account->arena, event->about);
}

void mt_account_set_loading(mt_account *account, const char *path, const char *hash)
{
    if (account->loaded_count == account->loaded_room)
        account->loaded = mt_arena_add_room(&account->arena, account->loaded, account->loaded_count,
                                            &account->loaded_room, sizeof *account->loaded);
    account->loaded[account->loaded_count++] = (mt_loaded){path, hash};
}

static const mt_event *event_at(void *context, uint64_t seq)
{
    const mt_account *account = context;
    size_t low = 0, high = account->event_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (account->event[middle].seq < seq)
            low = middle + 1;
        else
            high = middle;
    }
    return low < account->event_count && account->event[low].seq == seq ? &account->event[low] : NULL;
}

mt_say_source mt_account_get_source(mt_account *account)
{
    mt_say_source source = {.opening = account->opening,
                            .summary = account->summary,
                            .vocabulary = &account->vocabulary,
                            .event = event_at,
                            .context = account,
                            .journal = account->journal_path};
    if (account->journal) {
        source.head = mt_journal_get_head(account->journal);
        source.records = mt_journal_get_records(account->journal);
    }
    return source;
}

void mt_account_read(mt_account *account, const char *path)
{
    mt_account_open(account);
    mt_reader *reader = NULL;
    mt_line line;
    account->code = mt_reader_open(&reader, path, &account->arena, &account->vocabulary, &account->problems);
    while (account->code == 0) {
        int got = mt_reader_step(reader, &line);
        if (got <= 0) {
            account->code = got;
            break;
        }
        mt_account_add(account, &line);
    }
    mt_reader_free(reader);
    if (account->code == 0 && account->problems.errors > 0)
        account->code = MT_ERROR_INPUT;
    if (account->code == 0 && !account->opening) {
        mt_problem_add(&account->problems, (mt_place){.file = path},
                       "this is no journal of a run: it has no `open` line; judge it with `martens judge`");
        account->code = MT_ERROR_INPUT;
    }
    account->journal_path = mt_arena_add_text(&account->arena, path);
}

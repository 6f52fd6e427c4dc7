/* The judge's memory of facts: what was said, of whom, and since when. Internal to judge/.
 *
 * Per key a table of owners; the first, without a name, owns what no named identity owns. A record holds the values of
 * its states and the starts of its clocks, in the order of the layout, and which event said each last. Ownership: the
 * judge's arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_MEMORY_H
#define MT_JUDGE_MEMORY_H

#include "judge/program.h"

#define MT_LINKS 4 /* operator, place, party, group: what an identity can be paired with */

typedef struct mt_owner {
    uint32_t name;
    uint32_t partner[MT_LINKS];
    uint64_t paired[MT_LINKS]; /* number of the event that last named both, 0 none */
} mt_owner;

typedef struct mt_owners {
    mt_owner *list;
    double *value;  /* `stride` each */
    uint64_t *said; /* seq of the event that said it last, 0 none */
    uint32_t stride, count;
    size_t room;
    uint32_t *index; /* by name: place in list, 0 none */
    size_t index_room;
} mt_owners;

typedef struct mt_memory {
    mt_arena *arena;
    const mt_program *program;
    uint64_t number; /* of events so far */
    mt_owners owners[MT_KEYS];
    uint32_t who[MT_KEYS];      /* of the event: named or taken over */
    uint32_t owner[MT_KEYS];    /* their places */
    double *record[MT_RECORDS]; /* theirs, the event's, and one for what is not read */
    uint64_t *said[MT_RECORDS];
    double unread;
    uint64_t unread_said;
    double *value; /* the slots */
    uint32_t owned_count, named_count;
    uint8_t
        owned[MT_KEYS]; /* keys whose owners are looked up, because something is read of them or taken over from them */
    uint8_t named[MT_KEYS]; /* keys that are read themselves */
    bool pairs;             /* identities are taken over */
    uint8_t paired;         /* a bit a key of which the event renewed a pairing: of several sources the latest counts */
    uint16_t wrote;         /* a bit a record (and a key whose pairing changed): what the event changed */
} mt_memory;

#define MT_WROTE_KEYS ((1u << MT_KEYS) - 1)

/* What an identity can be taken over from: a system gives an operator, a place, a party, a group; a target a place; a
 * place a party. link: place in mt_link_keys. */
typedef struct mt_giving {
    mt_key from;
    unsigned link;
} mt_giving;
#define MT_GIVES 6
#define MT_PLACE_GIVES_PARTY (MT_GIVES - 1)
extern const mt_key mt_link_keys[MT_LINKS];
extern const mt_giving mt_gives[MT_GIVES];

/* Who is meant at an instant, where only some are named, and their places among the owners. */
typedef struct mt_view {
    uint32_t who[MT_KEYS], owner[MT_KEYS];
} mt_view;

/* The moment as of which something is asked; named: the identities that stand; who: those and the ones taken over. */
typedef struct mt_moment {
    int64_t t;
    uint64_t seq, number;
    const double *value;
    const uint32_t *named, *who;
} mt_moment;

void mt_memory_init(mt_memory *memory, mt_arena *arena, const mt_program *program);
/* whole: everybody that an event concerns is looked up, because judgements tell it; else only those that clauses read.
 */
void mt_memory_set_whole(mt_memory *memory, bool whole);
void mt_memory_reset(mt_memory *memory);
/* Takes the event in: who it concerns, and what it and its act say. */
void mt_memory_add(mt_memory *memory, const mt_event *event);
/* Fills the slots as of the event last taken in. */
void mt_memory_read(mt_memory *memory, const mt_event *event);
/* Fills the slots for an event that says nothing, of an act that says nothing, where nobody is taken over and nobody
 * listens: who it concerns is left as it was. pass: only the names, where they suffice. */
void mt_memory_read_plain(mt_memory *memory, const mt_event *event);
void mt_memory_read_names(mt_memory *memory, const mt_event *event);
/* Which event said last what lies in each slot, for the event last taken in. */
void mt_memory_get_sources(const mt_memory *memory, const mt_event *event, uint64_t *said);
/* As of now, for whoever is named. */
void mt_memory_get_view(const mt_memory *memory, const uint32_t named[MT_KEYS], mt_view *view);
void mt_memory_read_for(const mt_memory *memory, const mt_view *view, int64_t t, double *value);
void mt_memory_get_sources_for(const mt_memory *memory, const mt_view *view, uint64_t *said);
/* its place; 0 if it was never seen */
uint32_t mt_memory_get_owner(const mt_memory *memory, mt_key key, uint32_t name);
/* The slots of a judgement between events: constants, and nothing said by an event. */
void mt_slots_reset(const mt_program *program, double *value);
bool mt_memory_is_running(double start); /* a clock that was started and not stopped */

#endif

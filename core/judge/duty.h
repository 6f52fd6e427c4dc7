/* Duties that fall due. Internal to judge/.
 *
 * An event opens a duty; it waits in the list of its provision until it is done, and in the agenda for the tick after
 * its due date. One that was breached stays in the list, because how late it is done is part of the verdict. Ownership:
 * the judge's arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_DUTY_H
#define MT_JUDGE_DUTY_H

#include "judge/evaluate.h"

typedef struct mt_judge mt_judge;

/* Who owes, since when, and what was asked at the event that opened it. */
typedef struct mt_opened {
    uint32_t provision;
    int64_t t; /* of the `from` event */
    uint64_t seq, number;
    uint32_t named[MT_KEYS], who[MT_KEYS];
    uint8_t applies, when, excepted; /* 1 true, 2 false, 0 unknown */
    int8_t exception[MT_EXCEPTIONS];
    int64_t times; /* opened again so often */
    double *same;  /* what a `done_by` must have the same */
} mt_opened;

typedef enum mt_duty_state { MT_DUTY_OVER, MT_DUTY_OPEN, MT_DUTY_LATE } mt_duty_state;

typedef struct mt_duty {
    mt_opened opened;
    mt_duty_state state;
    int64_t due;
    bool dirty, doubtful;    /* perhaps done, or put off */
    uint32_t owner[MT_KEYS]; /* of what its `done` reads, as of the last evaluation */
    uint32_t next;           /* in the list of its provision, + 1; or of those not in use */
    size_t breach;           /* place of what was kept */
} mt_duty;

typedef struct mt_duties {
    uint32_t *first, *last; /* one a provision, + 1 */
    mt_duty *duty;
    size_t count, room;
    uint32_t free;
    mt_opened *again; /* what `every` opens once more */
    size_t again_count, again_room;
    uint32_t *dirty;
    size_t dirty_count, dirty_room;
    double *value; /* slots, while one is evaluated */
    uint64_t *said;
    uint8_t *truth;
} mt_duties;

void mt_duties_init(mt_judge *judge);
void mt_duties_reset(mt_judge *judge);
/* A `from` event, surely or perhaps: the rule's guards are asked at it. */
void mt_duty_open(mt_judge *judge, const mt_plan *plan, const mt_rule *rule, const mt_moment *moment);
/* A `done_by` event; an event that puts it off, by a length. */
void mt_duty_add_done(mt_judge *judge, uint32_t provision, const mt_moment *moment, bool sure);
void mt_duty_add_extension(mt_judge *judge, uint32_t provision, const mt_moment *moment, double length);
/* Marks what the event may have changed; evaluates it once the tick is over. */
void mt_duties_find_touched(mt_judge *judge);
void mt_duties_close(mt_judge *judge, int64_t t);
/* Errands of the agenda: the tick after a due date; opening again at t, with the state of that tick known or not. */
void mt_duty_step_fall(mt_judge *judge, uint32_t duty, int64_t t);
void mt_duty_step_again(mt_judge *judge, uint32_t number, int64_t t, bool closed);
void mt_duties_stop(mt_judge *judge);

#endif

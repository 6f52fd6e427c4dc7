/* What sample.c (forms and events) and wish.c (conditions) share. Internal to the two. */
#ifndef MT_MEANING_DRAWING_H
#define MT_MEANING_DRAWING_H

#include "meaning/sample.h"

typedef struct mt_drawing {
    mt_sample *sample;
    const mt_vocabulary *vocabulary;
    const mt_provision_tree *tree;
    mt_stream *stream;
    int64_t horizon; /* how long after the last event the record must go on */
} mt_drawing;

#define MT_SECOND INT64_C(1000000)

bool mt_drawing_draw_chance(mt_drawing *drawing, double probability);
unsigned mt_drawing_draw_below(mt_drawing *drawing, unsigned bound);
/* A new event; its number, or that of the last where there is no room (then the sample is marked full). */
size_t mt_drawing_add_event(mt_drawing *drawing, uint16_t act, int64_t t);
/* Says a fact at an event, once: what was said first stands. Names its owner. */
void mt_drawing_add_said(mt_drawing *drawing, size_t event, uint16_t fact, double value);
/* Puts down what makes the condition so, as asked at that event. */
void mt_wish_set_truth(mt_drawing *drawing, const mt_node *node, bool truth, size_t event);
/* An event that the pattern matches, seen from `event`; or one that it misses by little. */
size_t mt_wish_add_event(mt_drawing *drawing, const mt_pattern *pattern, size_t event, bool match, bool forward);
/* Gives a number or a word that value. */
void mt_wish_set_value(mt_drawing *drawing, const mt_node *node, double value, size_t event);
/* A step by which people count at that size: 1 s at 10 s, 1 d at 4 y, 0.1 at 0.5. */
double mt_dimension_get_step(double value, mt_dimension dimension);

#endif

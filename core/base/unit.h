/* Units and quantities. A number has one of five dimensions; inside the program it is always in the canonical unit:
 * time in whole microseconds, length in metres, area in square kilometres, mass in kilograms, plain numbers as they
 * are. Outside (JSON, journals) a time without a unit is in seconds; the others are as inside. Source of the list: the
 * clause language's units; 1 d = 24 h, 1 y = 365 d. Threading: no state. */
#ifndef MT_BASE_UNIT_H
#define MT_BASE_UNIT_H

#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

typedef enum mt_dimension { MT_PLAIN, MT_TIME, MT_LENGTH, MT_AREA, MT_MASS, MT_DIMENSIONS } mt_dimension;

/* "for ever": longer than any duration. */
#define MT_FOREVER INT64_MAX

typedef struct mt_unit {
    const char *name; /* us ms s min h d y | m km | m2 ha km2 | g kg t | % */
    mt_dimension dimension;
} mt_unit;

const mt_unit *mt_unit_find(const char *name, size_t length); /* NULL: no such unit */
const char *
mt_dimension_get_name(mt_dimension dimension); /* "a time", "a length", "an area", "a mass", "a plain number" */
const char *mt_dimension_get_units(mt_dimension dimension); /* "us, ms, s, min, h, d or y" */
const char *mt_dimension_get_unit(mt_dimension dimension);  /* the unit of JSON: "s", "m", "km2", "kg", "" */

/* digits is a decimal number ("12", "0.5", "1e-3") of that length, unit may be NULL (a plain number).
 * Gives the double nearest to the exact value in the canonical unit; a time is rounded to whole microseconds, halves
 * away from zero. MT_ERROR_INPUT if the digits are no number, MT_ERROR_RANGE if a time does not fit 2^53 microseconds.
 */
int mt_quantity_read(const char *digits, size_t length, const mt_unit *unit, double *value);
/* A whole text, "10 s", "30 %", "4", a time also in pieces, "2 min 30 s", as mt_quantity_say writes it: value and
 * dimension. MT_ERROR_INPUT if it is none. */
int mt_quantity_parse(const char *text, double *value, mt_dimension *dimension);
/* For people: "10 s", "2 min 30 s", "4 km2", "0.15", "never" for MT_FOREVER. Exact, never rounded. */
void mt_quantity_say(mt_text *text, double value, mt_dimension dimension);
/* From the canonical value to the number that JSON carries (microseconds become seconds), and back. */
double mt_quantity_get_json(double value, mt_dimension dimension);
double mt_quantity_get_canonical(double value, mt_dimension dimension);

#endif

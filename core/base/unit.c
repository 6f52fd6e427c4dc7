/* Units. Every factor is a small whole number times a power of ten, so a quantity is made exactly, digit by digit,
 * before it is rounded once: "0.1 min" is 6 s and not 5.999999999 s. */
#include "base/unit.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

#define LONGEST 400                   /* digits of a number; more are refused */
#define SHORT 15                      /* characters of a number that is made the short way */
#define LARGEST_POWER 9999            /* of ten, as written */
#define TIME_LIMIT 9007199254740992.0 /* 2^53 microseconds */

typedef struct scale {
    mt_unit unit;
    unsigned factor; /* canonical = number * factor * 10^power */
    int power;
} scale;

/* A minute is 6 * 10^7 us, an hour 36 * 10^8, a day 864 * 10^8, a year 31536 * 10^9. */
static const scale scales[] = {
    {{"us", MT_TIME}, 1, 0},   {{"ms", MT_TIME}, 1, 3},  {{"s", MT_TIME}, 1, 6},     {{"min", MT_TIME}, 6, 7},
    {{"h", MT_TIME}, 36, 8},   {{"d", MT_TIME}, 864, 8}, {{"y", MT_TIME}, 31536, 9}, {{"m", MT_LENGTH}, 1, 0},
    {{"km", MT_LENGTH}, 1, 3}, {{"m2", MT_AREA}, 1, -6}, {{"ha", MT_AREA}, 1, -2},   {{"km2", MT_AREA}, 1, 0},
    {{"g", MT_MASS}, 1, -3},   {{"kg", MT_MASS}, 1, 0},  {{"t", MT_MASS}, 1, 3},     {{"%", MT_PLAIN}, 1, -2},
};

static const struct {
    const char *name, *units, *unit;
} dimensions[MT_DIMENSIONS] = {
    [MT_PLAIN] = {"a plain number", "%", ""},   [MT_TIME] = {"a time", "us, ms, s, min, h, d or y", "s"},
    [MT_LENGTH] = {"a length", "m or km", "m"}, [MT_AREA] = {"an area", "m2, ha or km2", "km2"},
    [MT_MASS] = {"a mass", "g, kg or t", "kg"},
};

const mt_unit *mt_unit_find(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
        if (strlen(scales[i].unit.name) == length && memcmp(scales[i].unit.name, name, length) == 0)
            return &scales[i].unit;
    return NULL;
}

const char *mt_dimension_get_name(mt_dimension dimension) { return dimensions[dimension].name; }

const char *mt_dimension_get_units(mt_dimension dimension) { return dimensions[dimension].units; }

const char *mt_dimension_get_unit(mt_dimension dimension) { return dimensions[dimension].unit; }

/* A decimal number: digit[0 .. count) times 10^power. */
typedef struct decimal {
    unsigned char digit[LONGEST + 8]; /* room for a product by 31536 */
    size_t count;
    long power;
    bool negative;
} decimal;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "e-3" at text: the power, and whether all of it was one. */
static bool read_power(const char *text, const char *end, long *power)
{
    bool negative = text < end && *text == '-';
    if (text < end && (*text == '-' || *text == '+'))
        text++;
    if (text == end)
        return false;
    long value = 0;
    for (; text < end && is_digit(*text); text++)
        value = value > LARGEST_POWER ? value : value * 10 + (*text - '0');
    *power += negative ? -value : value;
    return text == end;
}

static int read_decimal(const char *text, size_t length, decimal *number)
{
    const char *end = text + length;
    *number = (decimal){.negative = length > 0 && *text == '-'};
    text += number->negative;
    bool fraction = false;
    const char *first = text;
    for (; text < end && (is_digit(*text) || (*text == '.' && !fraction)); text++) {
        if (*text == '.') {
            if (text == first)
                return MT_ERROR_INPUT;
            fraction = true;
            continue;
        }
        number->power -= fraction;
        if (number->count == 0 && *text == '0')
            continue;
        if (number->count == LONGEST)
            return MT_ERROR_RANGE;
        number->digit[number->count++] = (unsigned char)(*text - '0');
    }
    if (text == first || text[-1] == '.')
        return MT_ERROR_INPUT;
    if (text < end && (*text != 'e' && *text != 'E'))
        return MT_ERROR_INPUT;
    return text == end || read_power(text + 1, end, &number->power) ? 0 : MT_ERROR_INPUT;
}

static void multiply(decimal *number, unsigned factor)
{
    unsigned carry = 0;
    for (size_t i = number->count; i-- > 0;) {
        carry += number->digit[i] * factor;
        number->digit[i] = (unsigned char)(carry % 10);
        carry /= 10;
    }
    for (; carry; carry /= 10) {
        memmove(number->digit + 1, number->digit, number->count++);
        number->digit[0] = (unsigned char)(carry % 10);
    }
}

/* To a whole number, halves away from zero. */
static void round_to_whole(decimal *number)
{
    if (number->power >= 0 || number->count == 0)
        return;
    size_t cut = (size_t)-number->power;
    bool up = cut <= number->count && number->digit[number->count - cut] >= 5;
    number->count = cut <= number->count ? number->count - cut : 0;
    number->power = 0;
    size_t i = number->count;
    while (up && i-- > 0) {
        up = number->digit[i] == 9;
        number->digit[i] = up ? 0 : number->digit[i] + 1;
    }
    if (up) {
        memmove(number->digit + 1, number->digit, number->count++);
        number->digit[0] = 1;
    }
}

/* The nearest double: the C library's reading of decimals is exact. */
static double to_double(const decimal *number)
{
    char text[sizeof number->digit + 32];
    size_t length = 0;
    if (number->count == 0)
        return 0;
    if (number->negative)
        text[length++] = '-';
    for (size_t i = 0; i < number->count; i++)
        text[length++] = (char)('0' + number->digit[i]);
    snprintf(text + length, sizeof text - length, "e%ld", number->power);
    return strtod(text, NULL);
}

static const scale *scale_of(const mt_unit *unit)
{
    for (size_t i = 0; unit && i < sizeof scales / sizeof *scales; i++)
        if (unit == &scales[i].unit || strcmp(scales[i].unit.name, unit->name) == 0)
            return &scales[i];
    return NULL;
}

/* What most numbers are: at most fifteen characters, no exponent. Then all of it is exact in whole numbers below 2^53,
 * and a quotient of two such doubles is rounded once. False: it is none of these, and the long way is taken. */
static bool make_short(const char *digits, size_t length, const scale *scale, double *value)
{
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const int64_t largest = INT64_C(1) << 53;
    size_t at = length > 0 && *digits == '-';
    bool negative = at > 0, fraction = false;
    int64_t whole = 0;
    int power = 0;
    if (at == length || length > SHORT || !is_digit(digits[at]) || !is_digit(digits[length - 1]))
        return false;
    for (; at < length; at++) {
        if (digits[at] == '.' ? fraction : !is_digit(digits[at]))
            return false;
        power -= fraction;
        whole = digits[at] == '.' ? whole : whole * 10 + (digits[at] - '0');
        fraction = fraction || digits[at] == '.';
    }
    if (scale && whole > largest / scale->factor)
        return false;
    whole *= scale ? scale->factor : 1;
    power += scale ? scale->power : 0;
    int64_t ten = (int64_t)tens[power < 0 ? (power < -18 ? 18 : -power) : power];
    if (power >= 0) {
        if (whole > largest / ten)
            return false;
        *value = (double)(whole * ten);
    } else if (scale && scale->unit.dimension == MT_TIME) {
        *value = (double)(whole / ten + (whole % ten >= ten - whole % ten));
    } else {
        *value = (double)whole / tens[-power];
    }
    *value = negative && *value != 0 ? -*value : *value; /* never -0 */
    return true;
}

int mt_quantity_read(const char *digits, size_t length, const mt_unit *unit, double *value)
{
    const scale *scale = scale_of(unit);
    if (make_short(digits, length, scale, value))
        return 0;
    decimal number;
    int result = read_decimal(digits, length, &number);
    if (result < 0)
        return result;
    if (scale) {
        multiply(&number, scale->factor);
        number.power += scale->power;
    }
    if (scale && scale->unit.dimension == MT_TIME)
        round_to_whole(&number);
    double made = to_double(&number);
    if (!isfinite(made) || (scale && scale->unit.dimension == MT_TIME && fabs(made) > TIME_LIMIT))
        return MT_ERROR_RANGE;
    *value = made;
    return 0;
}

static size_t number_length(const char *text)
{
    size_t length = text[0] == '-';
    while (is_digit(text[length]) || text[length] == '.')
        length++;
    if ((text[length] == 'e' || text[length] == 'E') &&
        (is_digit(text[length + 1]) || text[length + 1] == '-' || text[length + 1] == '+'))
        for (length += 2; is_digit(text[length]);)
            length++;
    return length;
}

/* One number and its unit, which ends at a blank; what comes after it, or NULL. */
static int part_parse(const char *text, double *value, mt_dimension *dimension, const char **after)
{
    size_t length = number_length(text), blanks = strspn(text + length, " "),
           letters = strcspn(text + length + blanks, " ");
    const char *rest = text + length + blanks;
    const mt_unit *unit = letters ? mt_unit_find(rest, letters) : NULL;
    if ((letters && !unit) || (!letters && blanks))
        return MT_ERROR_INPUT;
    int result = mt_quantity_read(text, length, unit, value);
    if (result == 0)
        *dimension = unit ? unit->dimension : MT_PLAIN;
    *after = rest[letters] ? rest + letters + 1 : NULL;
    return result;
}

int mt_quantity_parse(const char *text, double *value, mt_dimension *dimension)
{
    const char *after = NULL;
    int result = part_parse(text, value, dimension, &after);
    bool negative = *text == '-';
    while (result == 0 && after) {
        double more = 0;
        mt_dimension same = MT_PLAIN;
        bool is_number = is_digit(*after);
        result = part_parse(after, &more, &same, &after);
        if (result == 0 && (!is_number || same != MT_TIME || *dimension != MT_TIME))
            return MT_ERROR_INPUT;
        *value += negative ? -more : more;
        if (fabs(*value) > TIME_LIMIT)
            return MT_ERROR_RANGE;
    }
    return result;
}

/* value * 10^power of the number as people write it: the shortest decimal is shifted, so that 0.0001 km2 is 100 m2
 * sharp. */
static double shift(double value, int power)
{
    mt_text text;
    mt_text_init(&text);
    mt_text_add_number(&text, value);
    decimal number;
    if (read_decimal(mt_text_get(&text), text.length, &number) < 0)
        number = (decimal){0};
    number.power += power;
    mt_text_free(&text);
    return to_double(&number);
}

/* number / 10^places without an exponent and without zeros at its end: "1.25". */
static void say_thousandths(mt_text *text, int64_t number, int places)
{
    int64_t one = places == 3 ? 1000 : 1000000, rest = number % one;
    mt_text_write(text, "%lld", (long long)(number / one));
    if (rest == 0)
        return;
    for (; rest % 10 == 0; rest /= 10)
        places--;
    mt_text_write(text, ".%0*lld", places, (long long)rest);
}

static void say_time(mt_text *text, double value)
{
    static const struct {
        double length;
        const char *name;
    } parts[] = {
        {31536e9, "y"},
        {864e8, "d"},
        {36e8, "h"},
        {6e7, "min"},
    };
    if (value < 0) {
        mt_text_add_char(text, '-');
        value = -value;
    }
    bool begun = false;
    if (value == floor(value) && value >= 1e6)
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            double whole = floor(value / parts[i].length);
            if (whole < 1)
                continue;
            mt_text_add(text, begun ? " " : "");
            mt_text_add_number(text, whole);
            mt_text_write(text, " %s", parts[i].name);
            value -= whole * parts[i].length;
            begun = true;
        }
    if (begun && value == 0)
        return;
    mt_text_add(text, begun ? " " : "");
    if (value != floor(value) || (value < 1e3 && value > 0 && !begun)) {
        mt_text_add_number(text, value);
        mt_text_add(text, " us");
    } else if (value < 1e6 && value > 0 && !begun) {
        say_thousandths(text, (int64_t)value, 3);
        mt_text_add(text, " ms");
    } else {
        say_thousandths(text, (int64_t)value, 6);
        mt_text_add(text, " s");
    }
}

/* The largest unit of the dimension in which the number is whole and at least one, else the canonical one. */
static void say_scaled(mt_text *text, double value, mt_dimension dimension)
{
    const scale *best = NULL;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        if (scales[i].unit.dimension != dimension || value == 0)
            continue;
        double number = shift(value, -scales[i].power);
        if (number == floor(number) && (!best || scales[i].power > best->power) && fabs(number) < 1e15)
            best = &scales[i];
    }
    mt_text_add_number(text, best ? shift(value, -best->power) : value);
    mt_text_write(text, " %s", best ? best->unit.name : dimensions[dimension].unit);
}

void mt_quantity_say(mt_text *text, double value, mt_dimension dimension)
{
    if (isnan(value))
        mt_text_add(text, "unknown");
    else if (dimension == MT_TIME && value >= (double)MT_FOREVER)
        mt_text_add(text, "never");
    else if (isinf(value))
        mt_text_add(text, value < 0 ? "less than any number" : "more than any number");
    else if (dimension == MT_PLAIN)
        mt_text_add_number(text, value);
    else if (dimension == MT_TIME)
        say_time(text, value);
    else
        say_scaled(text, value, dimension);
}

double mt_quantity_get_json(double value, mt_dimension dimension) { return dimension == MT_TIME ? value / 1e6 : value; }

double mt_quantity_get_canonical(double value, mt_dimension dimension)
{
    if (dimension != MT_TIME || isnan(value))
        return value;
    return value < 0 ? ceil(value * 1e6 - 0.5) : floor(value * 1e6 + 0.5);
}

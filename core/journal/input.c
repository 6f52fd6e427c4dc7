/* Input: what a person did, and when, as a line of the journal; replay reads these and asks no one. */
#include "journal/records.h"

#include <string.h>

static const mt_field input_fields[] = {
    MT_FIELD(mt_input_record, t, "t", TIME),
    MT_FIELD(mt_input_record, entity, "operator", TEXT),
    MT_FIELD(mt_input_record, ticket, "ticket", COUNT),
    MT_FIELD(mt_input_record, word, "word", TEXT),
    MT_FIELD(mt_input_record, choice, "choice", COUNT),
    MT_FIELD(mt_input_record, confidence, "confidence", NUMBER),
    MT_FIELD(mt_input_record, reason, "reason", TEXT),
    MT_FIELD(mt_input_record, after, "after", TIME),
};

/* Of an answer from outside: it stands where it came in, and that is the place of an occurrence, which a time alone
 * does not give. */
static const mt_field outside_fields[] = {
    MT_FIELD(mt_input_record, by, "by", PHRASE),
    MT_FIELD(mt_input_record, system, "system", PHRASE),
    MT_FIELD(mt_input_record, taken, "taken", COUNT),
};

/* Of a program outside, or of a table in its place: every question that was put is here, also one that got no answer.
 */
static const mt_field program_fields[] = {
    MT_FIELD(mt_input_record, wake, "wake", TIME),
    MT_FIELD(mt_input_record, failed, "failed", PHRASE),
};

void mt_record_write_input(mt_text *out, const mt_input_record *input)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "input");
    mt_fields_write(&json, input_fields, MT_FIELD_COUNT_OF(input_fields), input);
    if (input->by)
        mt_fields_write(&json, outside_fields, MT_FIELD_COUNT_OF(outside_fields), input);
    if (input->by && strcmp(input->by, "person") != 0)
        mt_fields_write(&json, program_fields, MT_FIELD_COUNT_OF(program_fields), input);
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

bool mt_input_read(const mt_source *source, const json_t *object, mt_input_record *input)
{
    return mt_fields_read(source, object, input_fields, MT_FIELD_COUNT_OF(input_fields), input) &&
           mt_fields_read(source, object, outside_fields, MT_FIELD_COUNT_OF(outside_fields), input) &&
           mt_fields_read(source, object, program_fields, MT_FIELD_COUNT_OF(program_fields), input);
}

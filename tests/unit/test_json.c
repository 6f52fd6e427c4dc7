/* JSON writing: commas, escapes, quantities, and valid output from any bytes. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/json.h"

static void commas_and_colons_are_kept(void **state)
{
    (void)state;
    mt_text out;
    mt_json json;
    mt_text_init(&out);
    mt_json_init(&json, &out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "id", "R4");
    mt_json_add_integer(&json, "judged", -3);
    mt_json_add_number(&json, "share", 0.1);
    mt_json_add_number(&json, "held", NAN);
    mt_json_add_truth(&json, "verified", true);
    mt_json_write_key(&json, "list");
    mt_json_open_array(&json);
    mt_json_open_object(&json);
    mt_json_close(&json, '}');
    mt_json_open_array(&json);
    mt_json_close(&json, ']');
    mt_json_write_null(&json);
    mt_json_write_string(&json, NULL);
    mt_json_write_raw(&json, "{\"a\":1}");
    mt_json_write_truth(&json, false);
    mt_json_close(&json, ']');
    mt_json_add_string(&json, "last", "");
    mt_json_close(&json, '}');
    assert_string_equal(mt_text_get(&out), "{\"id\":\"R4\",\"judged\":-3,\"share\":0.1,\"held\":null,\"verified\":true,"
                                           "\"list\":[{},[],null,null,{\"a\":1},false],\"last\":\"\"}");
    mt_text_free(&out);
}

static void strings_are_escaped(void **state)
{
    (void)state;
    static const struct {
        const char *text, *json;
    } table[] = {
        {"plain", "\"plain\""},
        {"a\"b\\c", "\"a\\\"b\\\\c\""},
        {"\n\t\r\b\f", "\"\\n\\t\\r\\b\\f\""},
        {"\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\""},
        {"caf\xC3\xA9", "\"caf\xC3\xA9\""},
        {"\xFFok\xC3", "\"\xEF\xBF\xBDok\xEF\xBF\xBD\""},
        {"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xF0\x9F\x98\x80", "\"\xF0\x9F\x98\x80\""},
        {"a/b", "\"a/b\""},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text out;
        mt_json json;
        mt_text_init(&out);
        mt_json_init(&json, &out);
        mt_json_write_string(&json, table[i].text);
        assert_string_equal(mt_text_get(&out), table[i].json);
        mt_text_free(&out);
    }
}

static void every_byte_gives_valid_json(void **state)
{
    (void)state;
    for (unsigned a = 1; a < 256; a++)
        for (unsigned b = 1; b < 256; b += 7) {
            char text[4] = {(char)a, (char)b, (char)(b ^ 0x55 ? b ^ 0x55 : 1), 0};
            mt_text out;
            mt_json json;
            mt_text_init(&out);
            mt_json_init(&json, &out);
            mt_json_open_array(&json);
            mt_json_write_string(&json, text);
            mt_json_close(&json, ']');
            json_t *read = json_loads(mt_text_get(&out), 0, NULL);
            assert_non_null(read);
            json_decref(read);
            mt_text_free(&out);
        }
}

static void quantities_go_out_in_their_unit(void **state)
{
    (void)state;
    mt_text out;
    mt_json json;
    mt_text_init(&out);
    mt_json_init(&json, &out);
    mt_json_open_array(&json);
    mt_json_write_quantity(&json, 61250000, MT_TIME);
    mt_json_write_quantity(&json, NAN, MT_TIME);
    mt_json_write_quantity(&json, (double)MT_FOREVER, MT_TIME);
    mt_json_write_quantity(&json, 4, MT_AREA);
    mt_json_close(&json, ']');
    assert_string_equal(mt_text_get(&out), "[61.25,null,\"never\",4]");
    mt_text_free(&out);
}

static void sixty_four_deep(void **state)
{
    (void)state;
    mt_text out;
    mt_json json;
    mt_text_init(&out);
    mt_json_init(&json, &out);
    for (int i = 0; i < 32; i++) {
        mt_json_open_object(&json);
        mt_json_write_key(&json, "k");
        mt_json_open_array(&json);
    }
    for (int i = 0; i < 32; i++) {
        mt_json_close(&json, ']');
        mt_json_close(&json, '}');
    }
    json_t *read = json_loads(mt_text_get(&out), 0, NULL);
    assert_non_null(read);
    json_decref(read);
    mt_text_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commas_and_colons_are_kept),
        cmocka_unit_test(strings_are_escaped),
        cmocka_unit_test(every_byte_gives_valid_json),
        cmocka_unit_test(quantities_go_out_in_their_unit),
        cmocka_unit_test(sixty_four_deep),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}

/* The facts that a model declares: which are accepted, what each fault says, and that a run says them unless the
 * scenario does. */
#include "test_model.h"

static const char *nothing(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    return NULL;
}

static martens_plugin with_facts(martens_kind kind, const martens_fact *fact, size_t count)
{
    return (martens_plugin){MARTENS_HEAD,      .kind = kind,        .name = "two-person", .summary = "for a test",
                            .decide = nothing, .fact_count = count, .fact = fact};
}

static void facts_are_read(void **context)
{
    static const martens_fact facts[] = {{"human.approvals_required", 2, NULL},
                                         {"human.approvals_independent", 1, NULL}};
    state *s = *context;
    martens_plugin plugin = with_facts(MARTENS_PERSON, facts, 2);
    const mt_loaded *loaded = mt_model_read(&s->arena, "two-person", "a.so", &plugin, here, &s->problems);
    assert_non_null(loaded);
    assert_int_equal(loaded->model.fact_count, 2);
    assert_int_equal(loaded->model.fact[0].fact, MT_FACT_HUMAN_APPROVALS_REQUIRED);
    assert_true(loaded->model.fact[0].value == 2);
    assert_int_equal(loaded->model.fact[1].fact, MT_FACT_HUMAN_APPROVALS_INDEPENDENT);
}

static void an_older_descriptor_has_none(void **context)
{
    static const martens_fact facts[] = {{"human.approvals_required", 2, NULL}};
    state *s = *context;
    martens_plugin plugin = with_facts(MARTENS_PERSON, facts, 1);
    plugin.struct_size = offsetof(martens_plugin, fact_count);
    plugin.abi_minor = 0;
    const mt_loaded *loaded = mt_model_read(&s->arena, "two-person", "a.so", &plugin, here, &s->problems);
    assert_non_null(loaded);
    assert_int_equal(loaded->model.fact_count, 0);
}

static void each_fault_is_told(void **context)
{
    static const martens_fact facts[] = {
        {"system.explain", 1, NULL},  {"human.at_post", 1, NULL},     {"system.active_for", 1, NULL},
        {"system.explains", 2, NULL}, {"system.silence", 0, "maybe"}, {"system.engagement_limit", MT_UNKNOWN, NULL},
    };
    static const char *const words[] = {
        "a.so: it declares the fact 'system.explain', which does not exist; `martens list facts` lists them",
        "a.so: it declares the fact 'human.at_post', which is no state of its own entity; name one of system.",
        "a.so: it declares the fact 'system.active_for', which is no state of its own entity; name one of system.",
        "a.so: it declares the fact 'system.explains', a truth, as 2; use 0 or 1",
        "a.so: it declares the fact 'system.silence' with the word 'maybe', which it does not take; use one of hold "
        "proceed",
        "a.so: it declares the fact 'system.engagement_limit' with no finite number",
    };
    state *s = *context;
    martens_plugin plugin = with_facts(MARTENS_SYSTEM, facts, 6);
    assert_null(mt_model_read(&s->arena, "two-person", "a.so", &plugin, here, &s->problems));
    assert_int_equal(s->problems.count, 6);
    for (size_t i = 0; i < 6; i++)
        assert_string_equal(s->problems.list[i].text, words[i]);
    plugin.fact = NULL;
    assert_null(mt_model_read(&s->arena, "two-person", "a.so", &plugin, here, &s->problems));
    assert_string_equal(s->problems.list[6].text, "a.so: it declares 6 facts and no list of them; set .fact");
}

int main(int count, char **words)
{
    (void)count;
    find_build(words[0]);
    const struct CMUnitTest tests[] = {TEST(facts_are_read), TEST(an_older_descriptor_has_none),
                                       TEST(each_fault_is_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

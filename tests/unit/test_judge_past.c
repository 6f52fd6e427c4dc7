/* Looking back at events: windows, sameness, doubtful candidates, what is as of which event. */
#include "test_judge.h"

static const judged rows_whole_run[] = {
    {"once", "on engage; require once approve", "0 approve; 5s engage", "m/met"},
    {"not once", "on engage; require once approve", "0 veto; 5s engage", "b/breached"},
    {"not after", "on engage; require once approve", "0 engage; 5s approve", "b/breached"},
    {"the same tick, before", "on engage; require once approve", "5s approve; 5s engage", "m/met"},
    {"the same tick, after", "on engage; require once approve", "5s engage; 5s approve", "b/breached"},
    {"the judged event counts", "on engage; require once engage", "0 engage", "m/met"},
    {"unless earlier is asked", "on engage; require once earlier engage", "0 engage; 1s engage", "bm/breached"},
    {"earlier in the same tick", "on engage; require once earlier engage", "0 engage; 0 engage", "bm/breached"},
    {"never", "on engage; require never veto", "0 approve; 5s engage; 6s veto; 7s engage", "mb/breached"},
    {"count", "on engage; require count engage <= 2", "0 engage; 1s engage; 2s engage", "mmb/breached"},
    {"count earlier", "on engage; require count earlier engage = 1", "0 engage; 1s engage; 2s engage", "bmb/breached"},
    {"count of none", "on engage; require count approve = 0", "0 engage", "m/met"},
    {"time since", "on engage; require time since approve <= 5 s", "0 approve; 5s engage; 5000001us engage",
     "mb/breached"},
    {"time since the latest", "on engage; require time since approve = 1 s", "0 approve; 4s approve; 5s engage",
     "m/met"},
    {"time since never is longer than any", "on engage; require time since approve > 285 y", "5s engage", "m/met"},
    {"time since itself is nought", "on engage; require time since engage = 0 s", "5s engage", "m/met"},
    {"time since earlier", "on engage; require time since earlier engage = 5 s", "0 engage; 5s engage", "bm/breached"},
    {"time since earlier, several", "on engage; require time since earlier engage >= 2 s",
     "0 engage; 1s engage; 3s engage", "mbm/breached"},
    {"before the run", "on engage; require once assess", "-1d assess; 0 engage", "m/met"},
    {"two pasts in a sum", "on engage; require count approve + count veto = 3",
     "0 approve; 1s veto; 2s veto; 3s engage", "m/met"},
    {"from the past of begin and set", "on engage; require once begin and once set",
     "0 begin system=s; 1s set system=s; 2s engage system=s", "m/met"},
};

static const judged rows_windows[] = {
    {"its first instant is in", "on engage; require once approve in the last 10 s", "0 approve; 10s engage", "m/met"},
    {"a microsecond before is not", "on engage; require once approve in the last 10 s", "0 approve; 10000001us engage",
     "b/breached"},
    {"of no length", "on engage; require once approve in the last 0 s", "5s approve; 5s engage", "m/met"},
    {"counting", "on engage; require count engage in the last 10 s <= 2",
     "0 engage; 5s engage; 10s engage; 10000001us engage; 16s engage", "mmbbb/breached"},
    {"counting lets go", "on engage; require count engage in the last 10 s = 2",
     "0 engage; 5s engage; 15s engage; 26s engage", "bmmb/breached"},
    {"counting earlier", "on engage; require count earlier engage in the last 10 s = 1",
     "0 engage; 10s engage; 21s engage", "bmb/breached"},
    {"counting is asked rarely", "on engage; require count show in the last 3 s = 2",
     "0 show; 1s show; 2s show; 4s engage; 9s engage", "mb/breached"},
    {"never in a window", "on engage; require never veto in the last 10 s", "0 veto; 10s engage; 11s engage",
     "bm/breached"},
    {"time since in a window", "on engage; require time since approve in the last 10 s <= 1 d",
     "0 approve; 10s engage; 11s engage", "mb/breached"},
    {"time since earlier in a window", "on engage; require time since earlier engage in the last 5 s < 1 h",
     "0 engage; 5s engage; 11s engage", "bmb/breached"},
    {"an empty window", "on engage; require count approve in the last 10 s = 0", "20s engage", "m/met"},
    {"two windows of one act", "on engage; require count show in the last 1 s = 1 and count show in the last 9 s = 2",
     "0 show; 8s show; 9s engage", "m/met"},
    {"a window before sameness", "on engage; require count show in the last 10 s (same target) = 1",
     "0 show target=a; 1s show target=b; 2s engage target=a", "m/met"},
    {"many in a window", "on engage; require count show in the last 10 s = 20",
     "0 show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s show; 1s "
     "show; 1s show; 1s show; 1s show; 1s show; "
     "1s show; 1s show; 1s show; 1s show; 10000001us engage",
     "m/met"},
};

static const judged rows_same[] = {
    {"the same target", "on engage; require once approve (same target)",
     "0 approve target=a; 1s engage target=a; 2s engage target=b", "mb/breached"},
    {"missing at the judged event", "on engage; require once approve (same target)", "0 approve target=a; 1s engage",
     "u/undetermined"},
    {"missing at the candidate", "on engage; require once approve (same target)", "0 approve; 1s engage target=a",
     "u/undetermined"},
    {"missing at both", "on engage; require once approve (same target)", "0 approve; 1s engage", "u/undetermined"},
    {"missing, but there is none at all", "on engage; require once approve (same target)", "0 engage", "b/breached"},
    {"a sure one beside a doubtful one", "on engage; require once approve (same target)",
     "0 approve; 1s approve target=a; 2s engage target=a", "m/met"},
    {"never, with a doubtful one", "on engage; require never veto (same target)", "0 veto; 2s engage target=a",
     "u/undetermined"},
    {"count depends on a doubtful one", "on engage; require count approve (same target) >= 1",
     "0 approve; 1s approve target=a; 2s engage target=a", "u/undetermined"},
    {"of several keys one sure difference decides", "on engage; require never approve (same target, operator)",
     "0 approve operator=o; 1s engage target=a operator=p", "m/met"},
    {"no sure difference", "on engage; require never approve (same target, operator)",
     "0 approve operator=o; 1s engage target=a operator=o", "u/undetermined"},
    {"one sure difference, the judged one missing", "on engage; require never approve (same target, operator)",
     "0 approve operator=o target=b; 1s engage operator=p", "m/met"},
    {"both keys the same", "on engage; require once approve (same target, operator)",
     "0 approve operator=o target=a; 1s engage target=a operator=o", "m/met"},
    {"time since, a later doubtful one", "on engage; require time since approve (same target) < 1 h",
     "0 approve target=a; 1s approve; 2s engage target=a", "u/undetermined"},
    {"time since, an earlier doubtful one", "on engage; require time since approve (same target) = 1 s",
     "0 approve; 1s approve target=a; 2s engage target=a", "m/met"},
    {"time since, a doubtful one of the same tick", "on engage; require time since approve (same target) = 1 s",
     "1s approve target=a; 1s approve; 2s engage target=a", "m/met"},
    {"taken over on both sides", "on engage; require once approve (same operator)",
     "0 set system=s operator=o; 1s approve operator=o; 2s engage system=s", "m/met"},
    {"taken over as of the candidate", "on engage; require once approve (same operator)",
     "0 set system=s operator=o; 1s approve system=s; 2s set system=s operator=p; 3s engage system=s; 4s engage "
     "operator=o",
     "bm/breached"},
    {"the same fact", "on engage; require once approve (same target.kind)",
     "0 approve target=a target.kind=bus; 1s engage target=b target.kind=bus; 2s engage target=c target.kind=tank",
     "mb/breached"},
    {"the same fact, unknown", "on engage; require once approve (same target.kind)",
     "0 approve target=a; 1s engage target=b target.kind=bus", "u/undetermined"},
    {"a fact as it was", "on engage; require once approve (same target.kind)",
     "0 approve target=a target.kind=bus; 1s set target=a target.kind=tank; 2s engage target=a", "b/breached"},
    {"a key and a fact", "on engage; require once approve (same operator, target.kind)",
     "0 approve operator=o target=a target.kind=bus; 1s engage operator=o target=b target.kind=bus; 2s engage "
     "operator=p target=b",
     "mb/breached"},
    {"earlier and the same", "on engage; require never earlier engage (same target)",
     "0 engage target=a; 1s engage target=b; 2s engage target=a", "mmb/breached"},
    {"earlier, the same missing", "on engage; require never earlier engage (same target)", "0 engage", "m/met"},
    {"counted by target", "on engage; require count engage (same target) <= 1",
     "0 engage target=a; 1s engage target=b; 2s engage target=a", "mmb/breached"},
    {"the same attack", "on engage; require count engage (same attack) <= 1",
     "0 engage attack=1; 1s engage attack=2; 2s engage attack=1", "mmb/breached"},
};

static const judged rows_where[] = {
    {"where", "on engage; require once approve where (human.deliberation >= 5 s)",
     "0 approve human.deliberation=5s; 1s engage", "m/met"},
    {"where not", "on engage; require once approve where (human.deliberation >= 5 s)",
     "0 approve human.deliberation=4s; 1s engage", "b/breached"},
    {"where unknown", "on engage; require once approve where (human.deliberation >= 5 s)", "0 approve; 1s engage",
     "u/undetermined"},
    {"one sure, one unknown", "on engage; require once approve where (human.deliberation >= 5 s)",
     "0 approve; 1s approve human.deliberation=9s; 2s engage", "m/met"},
    {"count with an unknown", "on engage; require count approve where (human.deliberation >= 5 s) >= 1",
     "0 approve; 1s approve human.deliberation=9s; 2s engage", "u/undetermined"},
    {"count, the unknown left the window",
     "on engage; require count approve where (human.deliberation >= 5 s) in the last 2 s >= 1",
     "0 approve; 1s approve human.deliberation=9s; 3s engage", "m/met"},
    {"never with an unknown", "on engage; require never approve where (human.deliberation < 5 s)",
     "0 approve; 1s engage", "u/undetermined"},
    {"time since, an unknown later", "on engage; require time since approve where (human.trained) < 1 h",
     "0 approve operator=o human.trained=true; 1s approve operator=p; 2s engage", "u/undetermined"},
    {"unknown where, but surely another", "on engage; require never approve where (human.trained) (same target)",
     "0 approve target=a; 1s engage target=b", "m/met"},
    {"states as of the event looked at", "on engage; require once approve where (link.up)",
     "0 set system=s link.up=true; 1s approve system=s; 2s set system=s link.up=false; 3s engage system=s", "m/met"},
    {"and not as of the judged one", "on engage; require once approve where (link.up)",
     "0 set system=s link.up=false; 1s approve system=s; 2s set system=s link.up=true; 3s engage system=s",
     "b/breached"},
    {"clocks as of the event looked at", "on engage; require once approve where (system.active_for <= 1 s)",
     "0 activate system=s; 1s approve system=s; 9s engage system=s", "m/met"},
    {"a past inside a where", "on engage; require once approve where (once show)",
     "0 approve; 1s show; 2s engage; 3s approve; 4s engage", "bm/breached"},
    {"sameness inside is with the event looked at", "on engage; require once approve where (once show (same target))",
     "0 show target=a; 1s approve target=a; 2s engage target=b", "m/met"},
    {"earlier inside is before the event looked at", "on engage; require once approve where (once earlier approve)",
     "0 approve; 1s engage; 2s approve; 3s engage", "bm/breached"},
    {"not earlier inside includes the event looked at", "on engage; require once approve where (once approve)",
     "0 approve; 1s engage", "m/met"},
    {"a window inside ends at the event looked at",
     "on engage; require once approve where (count show in the last 2 s = 1)", "0 show; 2s approve; 9s engage",
     "m/met"},
    {"doubt inside is doubt outside", "on engage; require once approve where (once show (same target))",
     "0 show; 1s approve target=a; 2s engage", "u/undetermined"},
    {"the judged event itself with a where", "on engage; require count engage where (human.at_post) = 1",
     "0 engage operator=o human.at_post=true; 1s engage operator=o human.at_post=false", "mm/met"},
    {"the same past twice", "on engage; require count show >= 1 and count show <= 1; require once show",
     "0 show; 1s engage", "m/met"},
    {"a past in when", "on engage; when once show (same target); require once approve (same target)",
     "0 show target=a; 1s engage target=b; 2s engage target=a", "b/breached"},
    {"a past in an exception", "on engage; require link.up; unless time since warn <= 10 s",
     "0 warn; 5s engage link.up=false; 11s engage link.up=false", "eb/breached"},
};

#define RUN(rows) \
    static void test_##rows(void **state) \
    { \
        (void)state; \
        for (size_t i = 0; i < sizeof rows_##rows / sizeof *rows_##rows; i++) \
            bench_judge(&rows_##rows[i]); \
    }

RUN(whole_run)
RUN(windows)
RUN(same)
RUN(where)

/* Work and memory of an event do not grow with the run: a window and a whole-run count over a hundred thousand events.
 */
static void test_long_run(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(
        &b, "t", "on engage; require count show in the last 10 s <= 11; require count show (same target) >= 1");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    mt_judge_set_quiet(b.judge, true);
    mt_event event = {.who = {[MT_TARGET] = mt_name_add(&b.names, "a")}};
    for (int i = 0; i < 100000; i++) {
        event.t = (int64_t)i * 1000000;
        event.seq++;
        event.act = MT_ACT_SHOW;
        assert_int_equal(mt_judge_step(b.judge, &event), 0);
    }
    event.act = MT_ACT_ENGAGE;
    event.seq++;
    assert_int_equal(mt_judge_step(b.judge, &event), 0);
    assert_string_equal(b.letters, "m");
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_run), cmocka_unit_test(test_windows),  cmocka_unit_test(test_same),
        cmocka_unit_test(test_where),     cmocka_unit_test(test_long_run),
    };
    return cmocka_run_group_tests_name("judge_past", tests, NULL, NULL);
}

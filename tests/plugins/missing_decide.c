/* A model that never decides. */
#include <martens/plugin.h>

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "missing_decide",
                                          .summary = "has no decide"};

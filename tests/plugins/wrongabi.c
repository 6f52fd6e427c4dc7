/* A model from the future: its major is not the host's, so nothing behind its first members may be believed. */
#include <martens/plugin.h>

const martens_plugin martens_plugin_v1 = {
    .struct_size = 8, .abi_major = MARTENS_ABI_MAJOR + 1, .abi_minor = 0, .name = (const char *)16, .kind = 99};

/* A shared object that is no plugin: it loads, and has no descriptor. */
__attribute__((visibility("default"))) int some_other_symbol(void);
int some_other_symbol(void) { return 1; }

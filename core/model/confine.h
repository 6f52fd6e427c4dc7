/* Confinement: what a process that loads models may still do, settled before the first of them is loaded.
 *
 * Two steps, each for good: while loading, files may be read; once the models are there, none may be opened. At both,
 * the process may compute, take memory, and read and write what is open already; whatever else it asks of the system (a
 * socket, a process, a thread, a file to write, a signal to another) ends it with SIGSYS, which its parent tells as the
 * model's doing. What it does not keep from: a model that writes to the worker's own pipe, or that reads the machine's
 * clock without a system call. Threading: call it before there is a second thread. The only user of seccomp.h. */
#ifndef MT_MODEL_CONFINE_H
#define MT_MODEL_CONFINE_H

#include <stdbool.h>

/* NULL, or why the machine cannot do it (a static text); then nothing is confined. In a build with the address
 * sanitizer both do nothing, since its runtime asks for what is forbidden here. */
const char *mt_confine_start_loading(void);
const char *mt_confine_start_deciding(void);

#endif

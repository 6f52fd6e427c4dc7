/* The event queue. Time and sequence are one 128-bit number, so "earlier" is one comparison without a branch; four
 * children to a node halve the depth of a binary heap, and the least of four is found by three selections that compile
 * to conditional moves.
 *
 *            0               The hole at the root is first led down to the bottom along the least children, then the
 *      1   2   3   4         last item climbs from there: it came from the bottom and mostly stays there, so one
 *   5..8 9..12 ...           comparison a level is saved, and the branch "does it stop here" is nearly always
 *                            guessed right. */
#include "engine/queue.h"

#include "base/error.h"

__extension__ typedef unsigned __int128 key;

typedef struct mt_queue_item {
    key at;
    mt_occurrence what;
} item;

#define CHILDREN 4

static key key_of(int64_t t, uint64_t sequence)
{
    return (key)((uint64_t)t ^ (UINT64_C(1) << 63)) << 64 |
           sequence; /* the sign bit turned: negative times come first */
}

static int64_t time_of(key at) { return (int64_t)((uint64_t)(at >> 64) ^ (UINT64_C(1) << 63)); }

void mt_queue_init(mt_queue *queue, mt_arena *arena) { *queue = (mt_queue){.arena = arena}; }

void mt_queue_reset(mt_queue *queue)
{
    queue->count = 0;
    queue->sequence = 0;
}

static void climb(item *heap, size_t hole, item added)
{
    while (hole > 0) {
        size_t parent = (hole - 1) / CHILDREN;
        if (heap[parent].at < added.at)
            break;
        heap[hole] = heap[parent];
        hole = parent;
    }
    heap[hole] = added;
}

static void add(mt_queue *queue, key at, mt_occurrence what)
{
    if (queue->count == queue->room)
        queue->item = mt_arena_add_room(queue->arena, queue->item, queue->count, &queue->room, sizeof(item));
    climb(queue->item, queue->count++, (item){at, what});
}

void mt_queue_add(mt_queue *queue, int64_t t, mt_occurrence what) { add(queue, key_of(t, queue->sequence++), what); }

void mt_queue_add_last(mt_queue *queue, int64_t t, mt_occurrence what) { add(queue, key_of(t, UINT64_MAX), what); }

int64_t mt_queue_get_time(const mt_queue *queue)
{
    MT_REQUIRE(queue->count > 0);
    return time_of(queue->item[0].at);
}

/* Leads the hole at the root to the bottom; gives the place where it ends. */
static size_t sink(item *heap, size_t count)
{
    size_t hole = 0, first = 1;
    while (first + CHILDREN <= count) {
        size_t low = first + (heap[first + 1].at < heap[first].at);
        size_t high = first + 2 + (heap[first + 3].at < heap[first + 2].at);
        size_t least = heap[high].at < heap[low].at ? high : low;
        heap[hole] = heap[least];
        hole = least;
        first = hole * CHILDREN + 1;
    }
    if (first < count) {
        size_t least = first;
        for (size_t child = first + 1; child < count; child++)
            least = heap[child].at < heap[least].at ? child : least;
        heap[hole] = heap[least];
        hole = least;
    }
    return hole;
}

bool mt_queue_take(mt_queue *queue, int64_t *t, mt_occurrence *what)
{
    if (queue->count == 0)
        return false;
    item *heap = queue->item;
    *t = time_of(heap[0].at);
    *what = heap[0].what;
    item last = heap[--queue->count];
    if (queue->count > 0)
        climb(heap, sink(heap, queue->count), last);
    return true;
}

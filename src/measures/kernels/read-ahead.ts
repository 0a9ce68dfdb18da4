/**
 * In a large network nearly every look-up waits for memory, and one that decides what is looked up next makes all that follow wait with it.
 * What is soon asked for can be read beforehand, many at once, with nothing done with it but to put it where the compiler cannot see that
 * it is idle.
 */

/** Above so many nodes what is looked up stands in no cache of a processor. */
export const BEYOND_CACHES = 2 ** 16;

/** How far ahead rows are read. */
export const ROWS_AHEAD = 8;

/** How far ahead what is known of a row's members is read, and of how many, since a hub has more than fit. */
export const NODES_AHEAD = 2;
export const MOST_AHEAD = 64;

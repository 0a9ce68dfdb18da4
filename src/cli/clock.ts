/** Milliseconds since some moment; the clock that browsers have, too, takes longer to load than most of what is timed here. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Milliseconds since some moment; the clock that browsers have, too, takes longer to load than most of what is timed here. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Milliseconds that this process has worked so far; on a busy machine fewer than went by. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

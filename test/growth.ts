/** How many times the text grows between the two measurements. */
const TIMES = 8;
/** More than linear work comes to, less than quadratic work does. */
export const LINEAR = 28;
/** Work so short that it says nothing, in microseconds of the processor's time. */
const SHORT = 15_000;

/**
 * How many times the work grows when its input grows eightfold: about 8 where it is linear, 64 where it is quadratic. The processor's own time is
 * compared, the least of three runs, so that other work on the machine does not count; work that stays short at the largest size is 0.
 */
export async function growth<T>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  { from = 200, most = 40_000 }: { from?: number; most?: number } = {},
): Promise<number> {
  const cost = async (size: number) => {
    const input = make(size);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      await work(input);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, user + system);
    }
    return least;
  };
  let size = from;
  let small = await cost(size);
  while (small < SHORT && 2 * size <= most) {
    size *= 2;
    small = await cost(size);
  }
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && ratio >= LINEAR; attempt++) {
    const large = await cost(TIMES * size);
    if (large < SHORT) return 0;
    ratio = Math.min(ratio, large / Math.max(await cost(size), 1));
  }
  return ratio;
}

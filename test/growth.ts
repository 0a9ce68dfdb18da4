import { runs } from './runs.ts';

/** How many times the text grows between the two measurements. */
const TIMES = 8;
/** More than linear work comes to, less than quadratic work does. */
export const LINEAR = 28;
/** Work so short that it says nothing, in microseconds of the processor's time. */
const SHORT = 3_000;
/** Below this nobody need look again: even a small input whose three runs were all disturbed would not hide quadratic work. */
const CLEAR = 14;
/** Work so long that one run of it says enough. */
const LONG = 100_000;
/** So often is work measured that is not clear: what else runs on the machine slows it down every now and then, but hardly always. */
const ATTEMPTS = 16;

interface GrowthOptions {
  from?: number;
  most?: number;
  /** A clock that tells microseconds. */
  clock?: () => number;
}

/** The time that the processor has given to this process, in microseconds: other work on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * How many times the work grows when its input grows eightfold: about 8 where it is linear, 64 where it is quadratic. Other work on the
 * machine makes a run longer, never shorter, so that the least of the runs counts at both sizes; they are repeated until the answer is
 * clear. Where the least of the runs on the small input turns out to say nothing, the size is doubled; so it is, once, before work is
 * called more than linear: what a machine does to one pair of sizes it does not do to the next. Work that stays short at the largest
 * size is 0.
 */
export async function growth<T>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  { from = 200, most = runs(40_000), clock = processorTime }: GrowthOptions = {},
): Promise<number> {
  const cost = async (input: T) => {
    const start = clock();
    await work(input);
    return clock() - start;
  };
  let found = Number.POSITIVE_INFINITY;
  for (let size = from; ; size *= 2) {
    const last = 2 * size > most;
    const input = make(size);
    let small = await cost(input);
    for (let run = 0; run < 2 && small < LONG && (small >= SHORT || last); run++) {
      small = Math.min(small, await cost(input));
    }
    if (small < SHORT && !last) continue;
    const grown = make(TIMES * size);
    let large = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) small = Math.min(small, await cost(input), await cost(input));
      if (small < SHORT && !last) break;
      large = Math.min(large, await cost(grown));
      if (large < CLEAR * small) break;
    }
    if (small < SHORT && !last) continue;
    const again = found < Number.POSITIVE_INFINITY;
    found = Math.min(found, large < SHORT ? 0 : large / Math.max(small, 1));
    if (found < LINEAR || again || last) return found;
  }
}

import { ownMemory, type RunParts } from '../src/network/parts.ts';
import { random } from '../src/network/random.ts';

/**
 * Does work in parts as threads may: in some rooms, by kernels of their own that got a copy of the input, in any order, some parts twice.
 * `ran` hears how many parts there were.
 */
export function anyOrder(seed: number, ran: (parts: number) => void = () => {}): RunParts {
  const next = random(seed);
  const below = (count: number) => Math.floor(next() * count);
  return (work) => {
    const rooms = Array.from({ length: 1 + below(6) }, () => work.room(ownMemory));
    const kernels = Array.from({ length: 1 + below(3) }, () =>
      work.kernel.make(structuredClone(work.input)),
    );
    const done = new Set<number>();
    let prepared = 0;
    let reduced = 0;
    let more = true;
    for (;;) {
      while (more && prepared - reduced < rooms.length) {
        more = work.prepare(rooms[prepared % rooms.length], prepared);
        if (more) prepared++;
      }
      if (reduced === prepared) break;
      const open: number[] = [];
      for (let part = reduced; part < prepared; part++) if (!done.has(part)) open.push(part);
      if (done.has(reduced) && (open.length === 0 || next() < 0.5)) {
        work.reduce(rooms[reduced % rooms.length], reduced++);
        continue;
      }
      const part = open[below(open.length)];
      for (let time = next() < 0.2 ? 2 : 1; time > 0; time--)
        kernels[below(kernels.length)](rooms[part % rooms.length], part);
      done.add(part);
    }
    ran(prepared);
  };
}

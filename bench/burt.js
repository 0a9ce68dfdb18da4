// Burt's pass (effective size, efficiency, constraint and hierarchy together) against igraph's constraint alone: the same network, the
// same run, CPU time.
import { burtFamily } from '../dist/measures/kernels/burt.js';
import { buildTies } from '../dist/network/ties.js';
import * as graphs from './lib/graphs.js';
import { cpu, igraph } from './lib/peer.js';

const actors = 100_000;
const pairs = 1_000_000;
const ids = Array.from({ length: actors }, (_, i) => String(i).padStart(6, '0'));
const weight = new Float64Array(pairs).fill(1);

console.log('network           pass [s]  igraph constraint [s]  ratio');
for (const [kind, make] of Object.entries(graphs).filter(([name]) => name !== 'random')) {
  const columns = make(actors, pairs);
  const ties = buildTies(ids, { ...columns, weight }, { directed: false });
  // The pass keeps its result with the index; a copy of the index makes it work again.
  const { seconds, result } = cpu(() => burtFamily({ ...ties }));
  const peer = igraph('constraint', actors, columns);
  if (peer) {
    const off = Math.max(
      ...peer.values.map((value, i) => Math.abs(value / result.constraint[i] - 1) || 0),
    );
    if (off > 1e-9) throw new Error(`${kind}: constraint differs from igraph's by ${off}`);
  }
  console.log(
    kind.padEnd(16),
    seconds.toFixed(3).padStart(9),
    peer ? peer.seconds.toFixed(3).padStart(22) : 'not installed'.padStart(22),
    peer ? (peer.seconds / seconds).toFixed(1).padStart(6) : '',
  );
}

// Burt's pass (effective size, efficiency, constraint and hierarchy together), alone and with brokerage, against igraph's constraint alone:
// the same networks, the same run, CPU time. Then how the time grows with the ties, and what the pass holds in memory.
import { brokerCounts } from '../dist/measures/kernels/broker-counts.js';
import { burtFamily, burtPairs } from '../dist/measures/kernels/burt.js';
import { buildTies } from '../dist/network/ties.js';
import * as graphs from './lib/graphs.js';
import { cpu, igraph } from './lib/peer.js';

const actors = 100_000;
const pairs = 1_000_000;

/** The index of a network, its ids and four sectors. */
function index(n, columns) {
  const ids = Array.from({ length: n }, (_, i) => String(i).padStart(7, '0'));
  const weight = new Float64Array(columns.source.length).fill(1);
  return buildTies(ids, { ...columns, weight }, { directed: false });
}

const sectorsOf = (n) => ({
  ids: ['a', 'b', 'c', 'd'],
  codes: Int32Array.from({ length: n }, (_, i) => i % 4),
});

console.log(`${actors} actors, ${pairs} ties; CPU seconds, medians of five`);
console.log('network       pass  +brokerage  igraph constraint   igraph/pass   with/alone');
for (const kind of ['preferential', 'clustered', 'skewed', 'blocks', 'ring']) {
  const columns = graphs[kind](actors, pairs);
  const ties = index(actors, columns);
  const sectors = sectorsOf(actors);
  // Results are kept with the index; a copy of the index makes the passes work again.
  const alone = cpu(() => burtFamily({ ...ties }));
  const both = cpu(() => {
    const copy = { ...ties };
    brokerCounts(copy, sectors);
    return burtFamily(copy);
  });
  const peer = igraph('constraint', actors, columns);
  if (peer) {
    const off = Math.max(
      ...peer.values.map((value, i) =>
        value === null ? 0 : Math.abs(value / alone.result.constraint[i] - 1),
      ),
    );
    if (off > 1e-9) throw new Error(`${kind}: constraint differs from igraph's by ${off}`);
  }
  console.log(
    kind.padEnd(12),
    alone.seconds.toFixed(3),
    both.seconds.toFixed(3).padStart(11),
    (peer ? peer.seconds.toFixed(2) : 'not installed').padStart(18),
    (peer ? `${(peer.seconds / alone.seconds).toFixed(1)} ×` : '').padStart(13),
    `${(both.seconds / alone.seconds).toFixed(2)} ×`.padStart(12),
  );
}

console.log('\nGrowth, preferential networks of ten ties an actor');
let before;
for (const size of [100_000, 300_000, 1_000_000, 3_000_000]) {
  const ties = index(size / 10, graphs.preferential(size / 10, size));
  const { seconds } = cpu(() => burtFamily({ ...ties }), 3);
  const power = before ? Math.log(seconds / before.seconds) / Math.log(size / before.size) : null;
  console.log(
    `${size}`.padStart(9),
    'ties',
    seconds.toFixed(3).padStart(8),
    's',
    power === null ? '' : `  time ~ ties^${power.toFixed(2)}`,
  );
  before = { size, seconds };
}

console.log('\nMemory of the arrays at 1000000 ties, bytes a tie');
for (const directed of [false, true]) {
  const columns = graphs.preferential(actors, pairs);
  const ids = Array.from({ length: actors }, (_, i) => String(i));
  const weight = Float64Array.from({ length: pairs }, (_, i) => 1 + (i % 3));
  const ties = buildTies(ids, { ...columns, weight }, { directed });
  const index = bytes(ties);
  console.log(
    directed ? 'directed  ' : 'undirected',
    `index ${(index / pairs).toFixed(1)}, with the pass ${((index + bytes(burtPairs(ties))) / pairs).toFixed(1)}`,
  );
}

function bytes(holder) {
  const arrays = new Set(Object.values(holder).filter(ArrayBuffer.isView));
  return [...arrays].reduce((sum, array) => sum + array.byteLength, 0);
}

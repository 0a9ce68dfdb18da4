// Betweenness beside igraph, constraint beside networkx, brokerage beside R's sna: each where it is installed, on the same network, CPU time.
import { betweenness, brokerage } from '../dist/measures/index.js';
import { burtFamily } from '../dist/measures/kernels/burt.js';
import { buildTies } from '../dist/network/ties.js';
import * as graphs from './lib/graphs.js';
import { cpu, igraph, networkx, sna } from './lib/peer.js';

function index(n, columns) {
  const ids = Array.from({ length: n }, (_, i) => String(i).padStart(7, '0'));
  const weight = new Float64Array(columns.source.length).fill(1);
  return buildTies(ids, { ...columns, weight }, { directed: false });
}

const line = (what, ours, name, theirs) =>
  console.log(
    what.padEnd(46),
    `${ours.toFixed(3)} s`.padStart(10),
    theirs
      ? `${name} ${theirs.seconds.toFixed(3)} s   ${(theirs.seconds / ours).toFixed(1)} ×`
      : `${name} is not installed`,
  );

for (const [n, m] of [
  [2_000, 10_000],
  [5_000, 25_000],
]) {
  for (const kind of ['preferential', 'clustered', 'skewed', 'blocks']) {
    const columns = graphs[kind](n, m);
    const ties = index(n, columns);
    const options = { ...betweenness.options, work: Number.POSITIVE_INFINITY };
    const { seconds, result } = cpu(
      () => betweenness.kernel({ ...ties }, { options, record: () => {}, sectors: null }),
      3,
    );
    const peer = igraph('betweenness', n, columns);
    if (peer) agree(`betweenness ${kind}`, peer.values, result);
    line(`betweenness, ${kind}, ${n} actors, ${m} ties`, seconds, 'igraph', peer);
  }
}

const small = graphs.preferential(400, 2_000);
const smallTies = index(400, small);
const pass = cpu(() => burtFamily({ ...smallTies }), 3);
const slow = networkx('constraint', 400, small);
if (slow) agree('constraint', slow.values, pass.result.constraint);
line('Burt’s pass, 400 actors, 2000 ties', pass.seconds, 'networkx constraint', slow);

const codes = Int32Array.from({ length: 400 }, (_, i) => i % 4);
const sectors = { ids: ['a', 'b', 'c', 'd'], codes };
const broker = cpu(
  () =>
    brokerage.kernel({ ...smallTies }, { sectors, options: brokerage.options, record: () => {} }),
  3,
);
const roles = sna(400, small, codes);
if (roles)
  agree(
    'brokerage',
    roles.values,
    broker.result.map(({ total }) => 2 * total.count),
  );
line('brokerage with z, 400 actors, 2000 ties', broker.seconds, 'sna brokerage', roles);

function agree(what, theirs, ours) {
  theirs.forEach((value, i) => {
    if (Math.abs(value - ours[i]) > 1e-9 * Math.max(1, Math.abs(value)))
      throw new Error(`${what}: ours ${ours[i]} and theirs ${value} differ at actor ${i}`);
  });
}

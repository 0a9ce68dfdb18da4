// Runs a peer on the same network: the pairs go over as a binary file, the CPU time of the one call comes back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Python interpreters tried in turn; a distribution's packages belong to its own. */
const pythons = ['/usr/bin/python3', 'python3'];

const igraphProgram = `
import array, json, sys, time
import igraph
ends = array.array('i'); ends.frombytes(open(sys.argv[1], 'rb').read())
it = iter(ends)
graph = igraph.Graph(n=int(sys.argv[2]), edges=list(zip(it, it)))
start = time.process_time()
values = getattr(graph, sys.argv[3])()
spent = time.process_time() - start
print(json.dumps({'seconds': spent, 'version': igraph.__version__, 'values': values[:1000]}))
`;

/** CPU seconds and first values of a python-igraph method, or null where igraph is not installed. */
export function igraph(method, actors, { source, target }) {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-bench-'));
  try {
    const ends = new Int32Array(2 * source.length);
    source.forEach((a, k) => {
      ends[2 * k] = a;
      ends[2 * k + 1] = target[k];
    });
    const file = join(folder, 'pairs.bin');
    writeFileSync(file, ends);
    for (const python of pythons) {
      const { status, stdout } = spawnSync(python, ['-c', igraphProgram, file, actors, method], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      if (status === 0) return JSON.parse(stdout);
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Median CPU seconds of `runs` calls after one that warms up, and the last result. */
export function cpu(work, runs = 5) {
  const times = [];
  let result;
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(start);
    if (run > 0) times.push((user + system) / 1e6);
  }
  return { seconds: times.sort((a, b) => a - b)[(runs - 1) >> 1], result };
}

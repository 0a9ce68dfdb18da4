// Runs a peer on the same network: the pairs go over as a binary file, the CPU time of the one call comes back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Python interpreters tried in turn; a distribution's packages belong to its own. */
const pythons = ['/usr/bin/python3', 'python3'];

const readPairs = `
import array, json, sys, time
ends = array.array('i'); ends.frombytes(open(sys.argv[1], 'rb').read())
it = iter(ends)
pairs = list(zip(it, it))
n = int(sys.argv[2])
`;

const igraphProgram = `${readPairs}
import igraph
graph = igraph.Graph(n=n, edges=pairs)
start = time.process_time()
values = getattr(graph, sys.argv[3])()
spent = time.process_time() - start
print(json.dumps({'seconds': spent, 'version': igraph.__version__, 'values': [v if v == v else None for v in values[:1000]]}))
`;

const networkxProgram = `${readPairs}
import networkx
graph = networkx.Graph(); graph.add_nodes_from(range(n)); graph.add_edges_from(pairs)
start = time.process_time()
values = getattr(networkx, sys.argv[3])(graph)
spent = time.process_time() - start
print(json.dumps({'seconds': spent, 'version': networkx.__version__, 'values': [values[i] for i in range(n)]}))
`;

const snaProgram = `
suppressMessages(library(sna))
given <- commandArgs(trailingOnly = TRUE)
n <- as.integer(given[2])
ends <- matrix(readBin(given[1], 'integer', 1e8) + 1, ncol = 2, byrow = TRUE)
codes <- readBin(given[3], 'integer', 1e8)
graph <- matrix(0, n, n); graph[ends] <- 1; graph[ends[, 2:1]] <- 1
before <- proc.time()
table <- brokerage(graph, codes)
spent <- sum((proc.time() - before)[1:2])
cat(sprintf('{"seconds": %f, "values": [%s]}', spent, paste(table$raw.nli[, 't'], collapse = ',')))
`;

/** CPU seconds and values of a python-igraph method (the first thousand), or null where igraph is not installed. */
export function igraph(method, actors, columns) {
  return withPairs(columns, (file) =>
    firstOf(pythons.map((python) => [python, ['-c', igraphProgram, file, actors, method]])),
  );
}

/** CPU seconds and values of a networkx function, or null where networkx is not installed. */
export function networkx(method, actors, columns) {
  return withPairs(columns, (file) =>
    firstOf(pythons.map((python) => [python, ['-c', networkxProgram, file, actors, method]])),
  );
}

/** CPU seconds of sna's brokerage and its total by actor, or null where R or sna is not installed. */
export function sna(actors, columns, codes) {
  return withPairs(columns, (file) => {
    writeFileSync(`${file}.codes`, codes);
    return firstOf([['Rscript', ['-e', snaProgram, file, actors, `${file}.codes`]]]);
  });
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

function withPairs({ source, target }, use) {
  const folder = mkdtempSync(join(tmpdir(), 'care-chain-bench-'));
  try {
    const ends = new Int32Array(2 * source.length);
    source.forEach((a, k) => {
      ends[2 * k] = a;
      ends[2 * k + 1] = target[k];
    });
    const file = join(folder, 'pairs.bin');
    writeFileSync(file, ends);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the first program that runs prints as JSON. */
function firstOf(programs) {
  for (const [program, given] of programs) {
    const { status, stdout } = spawnSync(program, given.map(String), {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status === 0) return JSON.parse(stdout);
  }
  return null;
}

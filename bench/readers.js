// The network files of care-chain beside those who read them: python-igraph, networkx, and R's igraph, each where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze, gexf, graphml, pajek, readDataset, ucinet } from '../dist/index.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const networkx = `
import json, sys
try:
    import numpy
    numpy.float_
except Exception:
    # networkx before 3 asks for a number type that newer numpys lack; without numpy it does without.
    sys.modules['numpy'] = None
import networkx
readers = {'gexf': networkx.read_gexf, 'graphml': networkx.read_graphml, 'net': networkx.read_pajek}
file = sys.argv[1]
graph = readers[file.split('.')[-1]](file)
print(json.dumps({'version': networkx.__version__, 'actors': graph.number_of_nodes(), 'ties': graph.number_of_edges()}))
`;
const igraph = `
import json, sys, igraph
file = sys.argv[1]
kind = {'graphml': 'graphml', 'net': 'pajek', 'dl': 'dl'}[file.split('.')[-1]]
graph = igraph.Graph.Read(file, format=kind)
if kind == 'dl' and sys.argv[2] == 'undirected': graph = graph.as_undirected(combine_edges='max')
print(json.dumps({'version': igraph.__version__, 'actors': graph.vcount(), 'ties': graph.ecount()}))
`;
const rIgraph = `
suppressMessages(library(igraph))
given <- commandArgs(trailingOnly = TRUE)
kind <- c(graphml = 'graphml', net = 'pajek', dl = 'dl')[[sub('.*[.]', '', given[1])]]
graph <- read_graph(given[1], format = kind)
if (kind == 'dl' && given[2] == 'undirected') graph <- as.undirected(graph, mode = 'collapse', edge.attr.comb = 'max')
cat(sprintf('{"version": "%s", "actors": %d, "ties": %d}', packageVersion('igraph'), vcount(graph), ecount(graph)))
`;

const peers = [
  { name: 'networkx', command: ['python3', '-c', networkx], reads: ['gexf', 'graphml', 'net'] },
  {
    name: 'networkx of the system',
    command: ['/usr/bin/python3', '-c', networkx],
    reads: ['gexf', 'graphml', 'net'],
  },
  { name: 'python-igraph', command: ['python3', '-c', igraph], reads: ['graphml', 'net', 'dl'] },
  { name: 'R igraph', command: ['Rscript', '-e', rIgraph], reads: ['graphml', 'net', 'dl'] },
];

const folder = mkdtempSync(join(tmpdir(), 'care-chain-readers-'));
try {
  for (const scenario of ['discharge', 'discharge-ties', 'district']) {
    const files = readdirSync(join(fixtures, scenario))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, bytes: readFileSync(join(fixtures, scenario, name)) }));
    const analysis = analyze(readDataset(files), { draws: 0 });
    const texts = { gexf, graphml, net: pajek, dl: ucinet };
    for (const { name, command, reads } of peers)
      for (const kind of reads) {
        const file = join(folder, `${scenario}.${kind}`);
        writeFileSync(file, texts[kind](analysis));
        const direction = analysis.network.directed ? 'directed' : 'undirected';
        const [program, ...given] = command;
        const { status, stdout, stderr } = spawnSync(program, [...given, file, direction], {
          encoding: 'utf8',
        });
        const installed =
          !/No module named|no package called/.test(stderr ?? '') && status !== null;
        if (!installed) continue;
        if (status !== 0)
          throw new Error(
            `${name} cannot read ${scenario}.${kind}: ${stderr.trim().split('\n').at(-1)}`,
          );
        const { version, actors, ties } = JSON.parse(stdout);
        // Layers of a pair are ties of their own, but in DL, which knows none.
        const listed = kind === 'dl' ? analysis.network.ties : analysis.ties.length;
        if (actors !== analysis.actors.length || ties !== listed)
          throw new Error(
            `${name} ${version} reads ${actors} actors and ${ties} ties of ${scenario}.${kind}, not ${analysis.actors.length} and ${listed}`,
          );
        console.log(
          `${scenario}.${kind}`.padEnd(24),
          `${name} ${version}`.padEnd(30),
          `${actors} actors, ${ties} ties`,
        );
      }
  }
} finally {
  rmSync(folder, { recursive: true });
}

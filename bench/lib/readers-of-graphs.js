// Programs of the field that read graph files: each prints nodes, arcs or edges with weights, and what a node is called, as JSON.
import { spawnSync } from 'node:child_process';

const networkxProgram = `
import json, sys, networkx
kind, name = sys.argv[1:]
graph = {'gexf': networkx.read_gexf, 'graphml': networkx.read_graphml, 'net': networkx.read_pajek}[kind](name)
label = {node: (data.get('label') or node) for node, data in graph.nodes(data=True)}
print(json.dumps({
  'program': 'networkx ' + networkx.__version__,
  'directed': graph.is_directed(),
  'nodes': sorted(label.values()),
  'sectors': sorted(str(data.get('sector') or '') for _, data in graph.nodes(data=True)),
  'ties': [[label[a], label[b], float(data.get('weight', 1))] for a, b, data in graph.edges(data=True)],
}))
`;

const igraphProgram = `
import json, sys, igraph
kind, name = sys.argv[1:]
graph = {'dl': igraph.Graph.Read_DL, 'graphml': igraph.Graph.Read_GraphML, 'net': igraph.Graph.Read_Pajek}[kind](name, **({'directed': True} if kind == 'dl' else {}))
names = graph.vs['label'] if 'label' in graph.vs.attributes() else graph.vs['name'] if 'name' in graph.vs.attributes() else graph.vs['id']
weights = graph.es['weight'] if graph.ecount() and 'weight' in graph.es.attributes() else [1] * graph.ecount()
print(json.dumps({
  'program': 'python-igraph ' + igraph.__version__,
  'directed': graph.is_directed(),
  'nodes': sorted(names),
  'sectors': sorted((sector or '') for sector in graph.vs['sector']) if 'sector' in graph.vs.attributes() else None,
  'ties': [[names[edge.source], names[edge.target], weight] for edge, weight in zip(graph.es, weights)],
}))
`;

const rProgram = `
suppressMessages(library(igraph))
given <- commandArgs(trailingOnly = TRUE)
kind <- given[1]
graph <- read_graph(given[2], format = c(dl = 'dl', graphml = 'graphml', net = 'pajek')[[kind]])
has <- function(name) name %in% vertex_attr_names(graph)
names <- if (has('label')) V(graph)$label else if (has('name')) V(graph)$name else V(graph)$id
text <- function(x) paste0('"', gsub('"', '\\\\"', gsub('\\\\', '\\\\\\\\', enc2utf8(x), fixed = TRUE), fixed = TRUE), '"')
ends <- as_edgelist(graph, names = FALSE)
weight <- if (ecount(graph) > 0 && 'weight' %in% edge_attr_names(graph)) E(graph)$weight else rep(1, ecount(graph))
ties <- if (ecount(graph) == 0) '' else paste(sprintf('[%s,%s,%.15g]', text(names[ends[, 1]]), text(names[ends[, 2]]), weight), collapse = ',')
sectors <- if (has('sector')) sprintf('[%s]', paste(text(ifelse(is.na(V(graph)$sector), '', V(graph)$sector)), collapse = ',')) else 'null'
out <- sprintf('{"program": "R igraph %s", "directed": %s, "nodes": [%s], "sectors": %s, "ties": [%s]}',
  as.character(packageVersion('igraph')), tolower(is_directed(graph)), paste(text(names), collapse = ','), sectors, ties)
writeLines(enc2utf8(out), useBytes = TRUE)
`;

/** The Python interpreters that are asked: those of `CARE_CHAIN_PYTHONS`, parted by colons, then those of this machine. */
const pythons = [
  ...(process.env.CARE_CHAIN_PYTHONS ?? '').split(':').filter((path) => path !== ''),
  '/usr/bin/python3',
  'python3',
];
const script = (program) => (file, kind) => ['Rscript', ['-e', program, kind, file]];
const python = (program) =>
  pythons.map((path) => (file, kind) => [path, ['-c', program, kind, file]]);

/** Which programs read which kind of file. */
export const readers = {
  gexf: [...python(networkxProgram)],
  graphml: [...python(networkxProgram), ...python(igraphProgram), script(rProgram)],
  net: [...python(networkxProgram), ...python(igraphProgram), script(rProgram)],
  dl: [...python(igraphProgram), script(rProgram)],
};

/** What a reader sees in a file: its answer, `null` where it is not installed, or the last line of its complaint. */
export function readBy(reader, file, kind) {
  const [program, given] = reader(file, kind);
  const { status, stdout, stderr, error } = spawnSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const missing =
    /No module named '(?:networkx|igraph|numpy|lxml)'|there is no package called/.test(
      stderr ?? '',
    );
  if (error || missing) return null;
  if (status !== 0) return { complaint: stderr.trim().split('\n').at(-1) };
  return JSON.parse(stdout);
}

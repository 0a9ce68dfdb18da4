import {
  DirectedGraph,
  MultiDirectedGraph,
  MultiUndirectedGraph,
  UndirectedGraph,
} from 'graphology';
import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Actor, Dataset, Tie } from '../input/dataset.ts';
import { assertGraph, type EdgeWeight, type NodeSector, tiesOfGraph } from './from-graph.ts';

/** A text attribute of a node, or null. */
const word = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/**
 * A graphology graph as a data set. Node attributes `label`, `sector`, `role` or `roles`, `setting`, … become the actor's fields,
 * other text attributes its own columns; parallel edges are summed. O(n log n + m log m).
 */
export function datasetOfGraph(
  graph: AbstractGraph,
  options: { getEdgeWeight?: EdgeWeight | undefined; getNodeSector?: NodeSector | undefined } = {},
): Dataset {
  assertGraph(graph, 'analyze');
  const { getNodeSector = 'sector' } = options;
  const index = tiesOfGraph(graph, 'analyze', options);
  const actors = index.ids.map((id) => {
    const attributes = graph.getNodeAttributes(id);
    const sector =
      typeof getNodeSector === 'function'
        ? getNodeSector(id, attributes)
        : attributes[getNodeSector];
    return actorOf(id, attributes, word(sector));
  });
  const ties: Tie[] = [];
  const add = (source: number, target: number, weight: number) => {
    if (weight > 0)
      ties.push({
        source: index.ids[source],
        target: index.ids[target],
        weight,
        layer: null,
        wave: null,
        confirmed: null,
        evidence: null,
        locations: [],
      });
  };
  for (let u = 0; u < index.order; u++)
    for (let s = index.starts[u]; s < index.starts[u + 1]; s++) {
      const v = index.targets[s];
      if (!index.directed) add(Math.min(u, v), Math.max(u, v), index.forward[s]);
      else {
        add(u, v, index.forward[s]);
        add(v, u, index.backward[s]);
      }
    }
  return {
    name: word(graph.getAttribute('name')) ?? 'graph',
    actors,
    ties,
    memberships: [],
    directed: index.directed,
    problems: [],
    provenance: [],
    counts: {
      reported: graph.size,
      merged: 0,
      selfTies: graph.selfLoopCount,
      zeroWeights: 0,
      confirmed: 0,
      oneSided: 0,
      unanswered: 0,
    },
    rules: { merge: 'sum', direction: 'given' },
  };
}

const fields = [
  'setting',
  'ownership',
  'stakeholderGroup',
  'department',
  'tier',
  'area',
  'kind',
  'status',
] as const;

function actorOf(id: string, attributes: Attributes, sector: string | null): Actor {
  const known = new Set<string>([
    'label',
    'sector',
    'role',
    'roles',
    'core',
    'answered',
    ...fields,
  ]);
  const roles = Array.isArray(attributes.roles) ? attributes.roles : [attributes.role];
  const flag = (value: unknown) => (typeof value === 'boolean' ? value : null);
  return {
    id,
    label: word(attributes.label) ?? id,
    sector,
    roles: roles.filter((role): role is string => word(role) !== null),
    ...(Object.fromEntries(fields.map((field) => [field, word(attributes[field])])) as {
      [K in (typeof fields)[number]]: string | null;
    }),
    core: flag(attributes.core),
    answered: flag(attributes.answered),
    listed: true,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(
        (entry): entry is [string, string] => !known.has(entry[0]) && typeof entry[1] === 'string',
      ),
    ),
    location: { file: null, row: null },
  };
}

/**
 * A data set as a graphology graph: actors' fields and own columns as node attributes, weight and layer as edge attributes. It is a
 * multigraph only where a pair has ties in several layers or waves, since many algorithms want a simple graph.
 *
 * @throws for an actor with the id `__proto__`, which graphology cannot hold
 */
export function graphOfDataset(dataset: Dataset): AbstractGraph {
  if (dataset.actors.some(({ id }) => id === '__proto__'))
    throw new Error(
      'care-chain/graphOfDataset: graphology keeps ties in plain objects and cannot hold an actor with the id "__proto__". Give it another id; analyze takes the data set as it is.',
    );
  const pairs = new Set(dataset.ties.map(({ source, target }) => JSON.stringify([source, target])));
  const multi = pairs.size < dataset.ties.length;
  const [Directed, Undirected] = multi
    ? [MultiDirectedGraph, MultiUndirectedGraph]
    : [DirectedGraph, UndirectedGraph];
  const graph: AbstractGraph = dataset.directed ? new Directed() : new Undirected();
  graph.setAttribute('name', dataset.name);
  for (const { id, attributes, location: _location, ...actor } of dataset.actors)
    graph.addNode(id, { ...attributes, ...actor });
  for (const { source, target, locations: _locations, reporter: _reporter, ...tie } of dataset.ties)
    graph.addEdge(source, target, tie);
  const { columns, actors } = dataset;
  columns?.source.forEach((source, k) => {
    graph.addEdge(actors[source].id, actors[columns.target[k]].id, { weight: columns.weight[k] });
  });
  return graph;
}

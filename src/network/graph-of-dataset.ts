import {
  DirectedGraph,
  MultiDirectedGraph,
  MultiUndirectedGraph,
  UndirectedGraph,
} from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { assertResult } from '../arguments.ts';
import type { Actor, Dataset } from '../input/dataset.ts';
import { assertHoldable } from './from-graph.ts';
import { fieldNames, type KeptParts } from './graph-attributes.ts';

/** The platform’s own copier; it exists in Node, browsers and workers alike. */
declare function structuredClone<T>(value: T): T;

/**
 * A data set as a graphology graph: actors' fields and own columns as node attributes; weight, layer, wave and who reported a tie as
 * edge attributes; seats, rules and problems as attributes of the graph, so that `datasetOfGraph` gives the data set back but for its
 * files. It is a multigraph only where a pair has ties in several layers or waves, since many algorithms want a simple graph. O(n + m).
 *
 * @throws for an actor with an id such as `__proto__`, which graphology cannot hold
 */
export function graphOfDataset(dataset: Dataset): AbstractGraph {
  assertResult('graphOfDataset', dataset, 'data set');
  const { name, actors, ties, columns, directed, memberships, rules, counts, problems } = dataset;
  assertHoldable(
    actors.map(({ id }) => id),
    'graphOfDataset',
  );
  const pairs = new Set(ties.map(({ source, target }) => JSON.stringify([source, target])));
  const multi = pairs.size < ties.length;
  const [Directed, Undirected] = multi
    ? [MultiDirectedGraph, MultiUndirectedGraph]
    : [DirectedGraph, UndirectedGraph];
  const graph: AbstractGraph = directed ? new Directed() : new Undirected();
  const kept: KeptParts = { memberships, rules, counts, problems };
  graph.replaceAttributes({ name, ...structuredClone(kept) });
  for (const actor of actors) graph.addNode(actor.id, nodeAttributes(actor));
  for (const { source, target, locations, ...tie } of ties)
    graph.addEdge(source, target, { ...tie, locations: structuredClone(locations) });
  columns?.source.forEach((source, k) => {
    const confirmed = columns.confirmed[k] === 1 ? true : null;
    const weight = columns.weight[k];
    graph.addEdge(actors[source].id, actors[columns.target[k]].id, { weight, confirmed });
  });
  return graph;
}

/** Own columns stand beside the fields, but those that are called like one. */
function nodeAttributes({ id: _, attributes, location, ...fields }: Actor) {
  const own = Object.entries(attributes);
  const covered = own.filter(([column]) => fieldNames.has(column));
  return {
    ...Object.fromEntries(own.filter(([column]) => !fieldNames.has(column))),
    ...fields,
    roles: [...fields.roles],
    ...(covered.length > 0 ? { attributes: Object.fromEntries(covered) } : {}),
    location: { ...location },
  };
}

import type { AbstractGraph, Attributes } from 'graphology-types';
import { CareChainError } from '../error.ts';
import { buildTies, type Sectors, type Ties } from './ties.ts';

/** How to read the weight of an edge: an attribute, a function, or `null` for "every tie counts 1". */
export type EdgeWeight =
  | string
  | null
  | ((edge: string, attributes: Attributes, source: string, target: string) => number | undefined);

/** How to read the sector of a node: an attribute or a function; `null` or a missing attribute is an actor without a sector. */
export type NodeSector = string | ((node: string, attributes: Attributes) => string | null);

/** Whether a value is a graph of graphology, of whichever copy of it: told by what it can do. */
export function isGraph(value: unknown): value is AbstractGraph {
  const graph = value as Partial<AbstractGraph> | null;
  return (
    typeof graph === 'object' &&
    graph !== null &&
    typeof graph.addUndirectedEdgeWithKey === 'function' &&
    typeof graph.dropNode === 'function' &&
    typeof graph.multi === 'boolean'
  );
}

/** Refuses what is no graphology graph. */
export function assertGraph(graph: unknown, id: string): asserts graph is AbstractGraph {
  if (!isGraph(graph))
    throw new CareChainError(
      'no-graph',
      `care-chain/${id}: expected a graphology graph, got ${graph === null ? 'null' : typeof graph}. Pass an instance of graphology's Graph.`,
    );
}

/**
 * Refuses ids under which graphology cannot keep ties: it keeps them in plain objects, which know some names from the start, and one tie to
 * `__proto__` in a multigraph changes all objects of a program.
 */
export function assertHoldable(ids: readonly string[], id: string): void {
  const found = ids.find((one) => one in Object.prototype);
  if (found !== undefined)
    throw new CareChainError(
      'bad-id',
      `care-chain/${id}: graphology keeps ties in plain objects and cannot hold an actor with the id "${found}". Give it another id; analyze takes a data set as it is.`,
    );
}

/**
 * The tie index of a graphology graph. Loops and zero weights are left out, parallel edges are summed; an undirected edge of a
 * mixed graph counts as two arcs. A missing weight is 1; one that is no number, or is negative, is an error. O(n log n + m).
 */
export function tiesOfGraph(
  graph: AbstractGraph,
  id: string,
  { getEdgeWeight = 'weight' }: { getEdgeWeight?: EdgeWeight | undefined } = {},
): Ties {
  assertGraph(graph, id);
  const ids = graph.nodes().sort();
  if (graph.hasNode('__proto__') && graph.degree('__proto__') > 0)
    assertHoldable(['__proto__'], id);
  const index = new Map(ids.map((node, i) => [node, i]));
  const directed = graph.type === 'directed' || (graph.type === 'mixed' && graph.directedSize > 0);
  const room = graph.size + (directed ? graph.undirectedSize : 0);
  const source = new Int32Array(room);
  const target = new Int32Array(room);
  const weight = new Float64Array(room);
  let next = 0;
  graph.forEachEdge((edge, attributes, from, to, _s, _t, undirected) => {
    const value = weightOf(getEdgeWeight, id, edge, attributes, from, to);
    const a = index.get(from) as number;
    const b = index.get(to) as number;
    source[next] = a;
    target[next] = b;
    weight[next++] = value;
    if (directed && undirected) {
      source[next] = b;
      target[next] = a;
      weight[next++] = value;
    }
  });
  return buildTies(ids, { source, target, weight }, { directed });
}

/** The weight of an edge; 1 where it states none. Refuses what is no number of 0 or more. */
export function weightOf(
  getEdgeWeight: EdgeWeight,
  id: string,
  edge: string,
  attributes: Attributes,
  source: string,
  target: string,
): number {
  if (getEdgeWeight === null) return 1;
  const value =
    typeof getEdgeWeight === 'function'
      ? getEdgeWeight(edge, attributes, source, target)
      : attributes[getEdgeWeight];
  if (value === undefined) return 1;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new CareChainError(
      'bad-weight',
      `care-chain/${id}: the weight of the edge "${source}" – "${target}" is ${JSON.stringify(value) ?? String(value)}, which is no number. Give each edge a number of 0 or more, or pass getEdgeWeight: null to count every tie as 1.`,
    );
  if (value < 0)
    throw new CareChainError(
      'bad-weight',
      `care-chain/${id}: the weight of the edge "${source}" – "${target}" is ${value}. Weights are strengths of 0 or more; conflict ties need a network of their own.`,
    );
  return value;
}

/**
 * The sector of every actor of `ties`. Sectors stand in code-unit order.
 *
 * @throws where no node has the attribute, or a function returns something that is neither text nor null.
 */
export function sectorsOfGraph(
  graph: AbstractGraph,
  ties: Ties,
  id: string,
  { getNodeSector = 'sector' }: { getNodeSector?: NodeSector | undefined } = {},
): Sectors {
  const words = ties.ids.map((node) => {
    const attributes = graph.getNodeAttributes(node);
    if (typeof getNodeSector !== 'function') return attributes[getNodeSector] ?? null;
    const word = getNodeSector(node, attributes);
    if (word === undefined)
      throw new CareChainError(
        'bad-sector',
        `care-chain/${id}: getNodeSector returned nothing for the node "${node}". Return its sector as text, or null for a node without one.`,
      );
    return word;
  });
  if (typeof getNodeSector === 'string' && words.length > 0 && words.every((word) => word === null))
    throw new CareChainError(
      'no-sector',
      `care-chain/${id}: no node has the attribute "${getNodeSector}". Give each node its sector there, or name the attribute with getNodeSector.`,
    );
  words.forEach((word, i) => {
    if (word !== null && typeof word !== 'string')
      throw new CareChainError(
        'bad-sector',
        `care-chain/${id}: the sector of the node "${ties.ids[i]}" is ${JSON.stringify(word)}. A sector is a text, or null for a node without one.`,
      );
  });
  return sectorsOf(words);
}

/** Codes for a list of sector words; the words in code-unit order unless `order` gives one. */
export function sectorsOf(words: readonly (string | null)[], order?: readonly string[]): Sectors {
  const ids = order ?? [...new Set(words.filter((word): word is string => word !== null))].sort();
  const code = new Map(ids.map((sector, k) => [sector, k]));
  return {
    ids,
    codes: Int32Array.from(words, (word) => (word === null ? -1 : (code.get(word) ?? -1))),
  };
}

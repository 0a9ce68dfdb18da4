import type { AbstractGraph, Attributes } from 'graphology-types';
import { CareChainError } from '../error.ts';
import { assertGraph, assertHoldable } from './from-graph.ts';
import { project, type TwoMode, twoModeOf } from './two-mode.ts';

/** How to read whether a node is an actor or a body: an attribute or a function; the values are `'actor'` and `'body'`. */
export type NodeMode = string | ((node: string, attributes: Attributes) => string);

/**
 * The memberships of a two-mode graph; parallel edges count once, direction and weights do not matter.
 *
 * @throws where a node is neither actor nor body, or an edge joins two of a kind
 */
export function twoModeOfGraph(
  graph: AbstractGraph,
  id: string,
  { getNodeMode = 'mode' }: { getNodeMode?: NodeMode | undefined } = {},
): TwoMode {
  assertGraph(graph, id);
  const ids = { actor: [] as string[], body: [] as string[] };
  const modes = new Map<string, 'actor' | 'body'>();
  graph.forEachNode((node, attributes) => {
    const mode =
      typeof getNodeMode === 'function' ? getNodeMode(node, attributes) : attributes[getNodeMode];
    if (mode !== 'actor' && mode !== 'body')
      throw new CareChainError(
        'bad-mode',
        `care-chain/${id}: the mode of the node "${node}" is ${JSON.stringify(mode) ?? String(mode)}. Give each node 'actor' or 'body' in the attribute "mode", name another attribute with getNodeMode, or pass a function that returns one of the two.`,
      );
    const known: 'actor' | 'body' = mode;
    modes.set(node, known);
    ids[known].push(node);
  });
  const memberships = graph.mapEdges((_edge, _attributes, source, target) => {
    const mode = modes.get(source);
    if (mode === modes.get(target))
      throw new CareChainError(
        'bad-edge',
        `care-chain/${id}: the edge "${source}" – "${target}" joins two nodes of the mode "${mode}". In a two-mode graph every edge joins an actor to a body.`,
      );
    return mode === 'actor' ? { actor: source, body: target } : { actor: target, body: source };
  });
  return twoModeOf(memberships, { actors: ids.actor, bodies: ids.body });
}

/** The actors of a two-mode graph with their attributes, tied by common bodies; carries the attribute `projected: true`. */
export function projectedGraph(
  graph: AbstractGraph,
  id: string,
  options: { getNodeMode?: NodeMode | undefined } = {},
): AbstractGraph {
  const twoMode = twoModeOfGraph(graph, id, options);
  assertHoldable(twoMode.actors, id);
  // Made by the graph itself, so that who projects none need not load graphology.
  const projected = graph.nullCopy({ type: 'undirected', multi: false });
  projected.replaceAttributes({ ...graph.getAttributes(), projected: true });
  for (const actor of twoMode.actors)
    projected.addNode(actor, { ...graph.getNodeAttributes(actor) });
  const { source, target, weight } = project(twoMode);
  for (let k = 0; k < source.length; k++)
    projected.addEdge(twoMode.actors[source[k]], twoMode.actors[target[k]], { weight: weight[k] });
  return projected;
}

import type { AbstractGraph, Attributes } from 'graphology-types';
import { textFields } from '../analysis/actor-fields.ts';
import { checkOptionNames } from '../error.ts';
import { inTieOrder } from '../input/checked-dataset.ts';
import type { Actor, Dataset, Membership, Tie } from '../input/dataset.ts';
import { filledActor, filledTie } from '../input/dataset-of-parts.ts';
import { sidesOf } from '../input/tie-counts.ts';
import { assertGraph, type EdgeWeight, type NodeSector, weightOf } from './from-graph.ts';
import { fieldNames, type KeptParts } from './graph-attributes.ts';

/** The platform’s own copier; it exists in Node, browsers and workers alike. */
declare function structuredClone<T>(value: T): T;

/** A text attribute, or null. */
const word = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const object = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): Record<string, string> =>
  object(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      )
    : {};

/** How to read a graph. */
export interface GraphOptions {
  getEdgeWeight?: EdgeWeight | undefined;
  getNodeSector?: NodeSector | undefined;
}

/**
 * A graphology graph as a data set. Node attributes `label`, `sector`, `role` or `roles`, `setting`, … become the actor's fields, other
 * text attributes its own columns; edge attributes `layer`, `wave`, `confirmed`, `reporter`,
 * `evidence` and `benefit` those of the tie. Parallel edges of one
 * layer and wave are summed; an undirected edge of a mixed graph is two arcs. What `graphOfDataset` put into the graph comes back.
 * O(n log n + m log m).
 */
export function datasetOfGraph(graph: AbstractGraph, options: GraphOptions = {}): Dataset {
  checkOptionNames('datasetOfGraph', options, ['getEdgeWeight', 'getNodeSector']);
  return readGraph(graph, options, 'datasetOfGraph');
}

/** The same for the function `id`, which has options besides. */
export function readGraph(graph: AbstractGraph, options: GraphOptions, id: string): Dataset {
  assertGraph(graph, id);
  const { getNodeSector = 'sector', getEdgeWeight = 'weight' } = options;
  const directed = graph.type === 'directed' || (graph.type === 'mixed' && graph.directedSize > 0);
  const actors = graph
    .nodes()
    .sort()
    .map((id) => {
      const attributes = graph.getNodeAttributes(id);
      const sector =
        typeof getNodeSector === 'function'
          ? getNodeSector(id, attributes)
          : attributes[getNodeSector];
      return actorOf(id, attributes, word(sector));
    });
  const edges = tiesOf(graph, directed, getEdgeWeight, id);
  const kept = graph.getAttributes() as Partial<KeptParts>;
  const history = {
    merged: edges.merged,
    selfTies: graph.selfLoopCount,
    zeroWeights: edges.zeroWeights,
  };
  return {
    name: word(graph.getAttribute('name')) ?? 'graph',
    actors,
    ties: edges.ties,
    memberships: seatsOf(kept.memberships, graph),
    directed,
    problems: Array.isArray(kept.problems) ? [...kept.problems] : [],
    provenance: [],
    counts: {
      reported: graph.size,
      ...history,
      ...(object(kept.counts) ? kept.counts : {}),
      ...sidesOf(edges.ties),
    },
    rules: object(kept.rules)
      ? (kept.rules as Dataset['rules'])
      : { merge: 'sum', direction: 'given' },
  };
}

function tiesOf(graph: AbstractGraph, directed: boolean, getEdgeWeight: EdgeWeight, id: string) {
  const found = new Map<string, Tie>();
  let merged = 0;
  let zeroWeights = 0;
  const add = (source: string, target: string, weight: number, attributes: Attributes) => {
    const [from, to] = directed || source < target ? [source, target] : [target, source];
    const layer = word(attributes.layer);
    const wave = word(attributes.wave);
    const key = JSON.stringify([from, to, layer, wave]);
    const before = found.get(key);
    if (before) {
      before.weight += weight;
      before.confirmed ??= flag(attributes.confirmed);
      before.evidence ??= word(attributes.evidence);
      const more = word(attributes.benefit);
      if (more !== null) before.benefit ??= more;
      if (before.reporter !== attributes.reporter) delete before.reporter;
      merged++;
      return;
    }
    const { locations, reporter } = attributes;
    const benefit = word(attributes.benefit);
    found.set(
      key,
      filledTie({
        source: from,
        target: to,
        weight,
        layer,
        wave,
        confirmed: flag(attributes.confirmed),
        evidence: word(attributes.evidence),
        ...(benefit === null ? {} : { benefit }),
        ...(reporter === from || reporter === to ? { reporter } : {}),
        locations: Array.isArray(locations) ? structuredClone(locations) : [],
      }),
    );
  };
  graph.forEachEdge((edge, attributes, source, target, _s, _t, undirected) => {
    const weight = weightOf(getEdgeWeight, id, edge, attributes, source, target);
    if (source === target) return;
    if (weight === 0) {
      zeroWeights++;
      return;
    }
    add(source, target, weight, attributes);
    if (directed && undirected) add(target, source, weight, attributes);
  });
  return { ties: [...found.values()].sort(inTieOrder), merged, zeroWeights };
}

function actorOf(id: string, attributes: Attributes, sector: string | null): Actor {
  const roles = Array.isArray(attributes.roles) ? attributes.roles : [attributes.role];
  const { location } = attributes;
  return filledActor({
    id,
    label: word(attributes.label) ?? id,
    roles: roles.filter((role): role is string => word(role) !== null),
    ...Object.fromEntries(textFields.map((field) => [field, word(attributes[field])])),
    sector,
    core: flag(attributes.core),
    answered: flag(attributes.answered),
    listed: flag(attributes.listed) ?? true,
    attributes: {
      ...Object.fromEntries(
        Object.entries(texts(attributes)).filter(([name]) => !fieldNames.has(name)),
      ),
      ...texts(attributes.attributes),
    },
    ...(object(location) && 'file' in location ? { location: location as Actor['location'] } : {}),
  });
}

/** Seats of actors that the graph still has. */
function seatsOf(kept: unknown, graph: AbstractGraph): Membership[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .filter((seat) => object(seat) && graph.hasNode((seat as Membership).actor))
    .map(({ actor, body, bodyType = null, function: as = null }: Membership) => ({
      actor,
      body,
      bodyType,
      function: as,
    }));
}

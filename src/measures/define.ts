import type { AbstractGraph } from 'graphology-types';
import { CareChainError } from '../error.ts';
import { slotOfPair, type Ties } from '../network/ties.ts';
import { defined, defineNetwork, defineNode, defineTie } from './definition.ts';
import type {
  Kernel,
  KernelContext,
  MeasureInfo,
  NetworkDefinition,
  NetworkMeasure,
  NodeDefinition,
  NodeMeasure,
  NodeTableDefinition,
  NodeTableMeasure,
  SectorDefinition,
  SectorMeasure,
  TieDefinition,
  TieMeasure,
} from './measure.ts';
import { readAttribute, readCall } from './read-call.ts';

/**
 * Defines a measure with one figure an actor.
 *
 * The kernel takes the tie index and returns a figure by actor index, NaN where it is not defined. The measure is a function in
 * graphology's manner: `measure(graph, options)` gives `{[node]: number | null}`, `measure.assign(graph, options)` writes it.
 */
export function nodeMeasure<const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): NodeMeasure<Id, Options> {
  assertParts(info, kernel);
  return nodeFunction(defineNode(info, kernel));
}

/** Defines a measure with one figure a tied pair; every edge of the pair gets it, a loop or a zero weight gets `null`. */
export function tieMeasure<const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): TieMeasure<Id, Options> {
  assertParts(info, kernel);
  return tieFunction(defineTie(info, kernel));
}

/** Defines a measure of the whole network; its value is plain JSON. */
export function networkMeasure<
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value>,
): NetworkMeasure<Id, Options, Value> {
  assertParts(info, kernel);
  return networkFunction(defineNetwork(info, kernel));
}

/** The function of a graph that gives a figure of each node. */
export function nodeFunction<Id extends string, Options extends object>(
  definition: NodeDefinition<Id, Options>,
): NodeMeasure<Id, Options> {
  const values = (ties: Ties, context: KernelContext<Options>) =>
    Array.from(definition.kernel(ties, context), defined);
  return nodes(definition, values) as unknown as NodeMeasure<Id, Options>;
}

/** The function of a graph that gives a record of each node. */
export const nodeTableFunction = <Id extends string, Options extends object, Value>(
  definition: NodeTableDefinition<Id, Options, Value>,
): NodeTableMeasure<Id, Options, Value> =>
  nodes(definition, definition.kernel) as unknown as NodeTableMeasure<Id, Options, Value>;

function nodes<Options extends object>(
  definition: MeasureInfo<string, Options>,
  values: Kernel<Options, unknown[]>,
) {
  const { id } = definition;
  const attributeOption = attributeName('node', id);
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall(graph, options, definition);
    const results = values(ties, context);
    return Object.fromEntries(ties.ids.map((node, i) => [node, results[i]]));
  };
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(id, attributeOption, options);
    const { ties, context } = readCall(graph, rest, definition, attributeOption);
    const results = values(ties, context);
    ties.ids.forEach((node, i) => {
      graph.setNodeAttribute(node, attribute, results[i]);
    });
  };
  return describe(measure, { ...definition, assign });
}

/** The function of a graph that gives a figure of each edge. */
export function tieFunction<Id extends string, Options extends object>(
  definition: TieDefinition<Id, Options>,
): TieMeasure<Id, Options> {
  const { id, kernel } = definition;
  const attributeOption = attributeName('edge', id);
  const figures = (graph: AbstractGraph, options: object): [string, number | null][] => {
    const { ties, context } = readCall<Options>(graph, options, definition, attributeOption);
    const values = kernel(ties, context);
    const index = new Map(ties.ids.map((node, i) => [node, i]));
    return graph.mapEdges((edge, _attributes, source, target) => {
      const slot = slotOfPair(ties, index.get(source) as number, index.get(target) as number);
      return [edge, slot === -1 ? null : defined(values[slot])];
    });
  };
  const measure = (graph: AbstractGraph, options: object = {}) =>
    Object.fromEntries(figures(graph, options));
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(id, attributeOption, options);
    for (const [edge, value] of figures(graph, rest))
      graph.setEdgeAttribute(edge, attribute, value);
  };
  return describe(measure, { ...definition, assign }) as unknown as TieMeasure<Id, Options>;
}

/** The function of a graph that gives a value of the whole of it. */
export function networkFunction<Id extends string, Options extends object, Value>(
  definition: NetworkDefinition<Id, Options, Value>,
): NetworkMeasure<Id, Options, Value> {
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall<Options>(graph, options, definition);
    return definition.kernel(ties, context);
  };
  return describe(measure, definition) as unknown as NetworkMeasure<Id, Options, Value>;
}

/** The function of a graph that gives a value of each sector. */
export function sectorFunction<Id extends string, Options extends object, Value>(
  definition: SectorDefinition<Id, Options, Value>,
): SectorMeasure<Id, Options, Value> {
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall<Options>(graph, options, definition);
    const values = definition.kernel(ties, context);
    return Object.fromEntries(context.sectors.ids.map((sector, k) => [sector, values[k]]));
  };
  return describe(measure, definition) as unknown as SectorMeasure<Id, Options, Value>;
}

/** Refuses a measure without an id or a kernel. */
function assertParts(info: { id?: unknown } | null | undefined, kernel: unknown): void {
  if (typeof info?.id !== 'string' || info.id === '' || typeof kernel !== 'function')
    throw new CareChainError(
      'bad-argument',
      'care-chain/measure: a measure needs { id, … } and a kernel, a function of the tie index.',
    );
}

function attributeName(element: 'node' | 'edge', id: string): string {
  return `${element}${id[0].toUpperCase()}${id.slice(1)}Attribute`;
}

/** A function with the description of its measure on it. */
function describe<F extends object, D extends { id: string }>(measure: F, description: D): F & D {
  for (const [key, value] of Object.entries(description))
    Object.defineProperty(measure, key, { value, enumerable: true });
  Object.defineProperty(measure, 'name', { value: description.id });
  return measure as F & D;
}

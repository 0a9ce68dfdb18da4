import type { AbstractGraph } from 'graphology-types';
import { CareChainError } from '../error.ts';
import { slotOfPair, type Ties } from '../network/ties.ts';
import type {
  Kernel,
  KernelContext,
  MeasureInfo,
  NetworkMeasure,
  NodeMeasure,
  NodeTableMeasure,
  SectorMeasure,
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
  const values = (ties: Ties, context: KernelContext<Options>) =>
    Array.from(kernel(ties, context), defined);
  return nodes(info, 'node', kernel, values) as unknown as NodeMeasure<Id, Options>;
}

/** Defines a measure with a record an actor, such as the counts of broker roles. */
export function nodeTableMeasure<
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value[]>,
): NodeTableMeasure<Id, Options, Value> {
  return nodes(info, 'node-table', kernel, kernel) as unknown as NodeTableMeasure<
    Id,
    Options,
    Value
  >;
}

function nodes<Options extends object>(
  info: MeasureInfo<string, Options>,
  kind: 'node' | 'node-table',
  kernel: unknown,
  values: Kernel<Options, unknown[]>,
) {
  assertParts(info, kernel);
  const attributeOption = attributeName('node', info.id);
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall(graph, options, info);
    const results = values(ties, context);
    return Object.fromEntries(ties.ids.map((id, i) => [id, results[i]]));
  };
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(info.id, attributeOption, options);
    const { ties, context } = readCall(graph, rest, info, attributeOption);
    const results = values(ties, context);
    ties.ids.forEach((id, i) => {
      graph.setNodeAttribute(id, attribute, results[i]);
    });
  };
  return describe(measure, { ...info, assign, kind, kernel });
}

/** Defines a measure with one figure a tied pair; every edge of the pair gets it, a loop or a zero weight gets `null`. */
export function tieMeasure<const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): TieMeasure<Id, Options> {
  assertParts(info, kernel);
  const attributeOption = attributeName('edge', info.id);
  const figures = (graph: AbstractGraph, options: object): [string, number | null][] => {
    const { ties, context } = readCall(graph, options, info, attributeOption);
    const values = kernel(ties, context);
    const index = new Map(ties.ids.map((id, i) => [id, i]));
    return graph.mapEdges((edge, _attributes, source, target) => {
      const slot = slotOfPair(ties, index.get(source) as number, index.get(target) as number);
      return [edge, slot === -1 ? null : defined(values[slot])];
    });
  };
  const measure = (graph: AbstractGraph, options: object = {}) =>
    Object.fromEntries(figures(graph, options));
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(info.id, attributeOption, options);
    for (const [edge, value] of figures(graph, rest))
      graph.setEdgeAttribute(edge, attribute, value);
  };
  return describe(measure, { ...info, assign, kind: 'tie', kernel }) as unknown as TieMeasure<
    Id,
    Options
  >;
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
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall(graph, options, info);
    return kernel(ties, context);
  };
  return describe(measure, { ...info, kind: 'network', kernel }) as unknown as NetworkMeasure<
    Id,
    Options,
    Value
  >;
}

/** Defines a measure with one value a sector, in the order of the sectors. */
export function sectorMeasure<
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value[]>,
): SectorMeasure<Id, Options, Value> {
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, context } = readCall(graph, options, info);
    const values = kernel(ties, context);
    return Object.fromEntries(context.sectors.ids.map((sector, k) => [sector, values[k]]));
  };
  return describe(measure, { ...info, kind: 'sector', kernel }) as unknown as SectorMeasure<
    Id,
    Options,
    Value
  >;
}

/** Refuses a measure without an id or a kernel. */
function assertParts(info: { id?: unknown } | null | undefined, kernel: unknown): void {
  if (typeof info?.id !== 'string' || info.id === '' || typeof kernel !== 'function')
    throw new CareChainError(
      'bad-argument',
      'care-chain/measure: a measure needs { id, … } and a kernel, a function of the tie index.',
    );
}

/** The figure as it goes outward. */
export function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
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

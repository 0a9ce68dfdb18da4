import type { AbstractGraph } from 'graphology-types';
import type { Json } from '../analysis.ts';
import {
  type EdgeWeight,
  type NodeSector,
  sectorsOfGraph,
  tiesOfGraph,
} from '../network/from-graph.ts';
import { type Sectors, slotOfPair, type Ties } from '../network/ties.ts';
import type { TwoModeMeasure } from './define-two-mode.ts';
import type { Example } from './example.ts';

/** What a measure says of itself in one language. */
export interface MeasureText {
  name: string;
  /** What it says, in plain words. */
  says: string;
  /** Range and formula in this language, where they hold words that are not its own. */
  range?: string;
  formula?: string;
  /** When it is `null`. */
  undefinedWhen: string;
  /** What a researcher has to know: conventions and what the options choose. */
  convention: string;
  /** Where other tools differ, as far as it was checked. */
  otherTools: string;
  /** The arithmetic of the worked example; its last number is the result. */
  example: string;
}

export interface MeasureInfo<Id extends string = string, Options extends object = object> {
  /** The export's name; errors start with `care-chain/<id>:`. */
  id: Id;
  /** The key in an Analysis; the id where none is given. */
  key?: string;
  family: 'structural holes' | 'brokerage' | 'centrality' | 'cohesion' | 'segregation' | 'two-mode';
  range: string;
  formula: string;
  reference: string;
  /** What `text.example` works out, so that a test can compute it anew. */
  example: Example;
  text: { en: MeasureText; de: MeasureText };
  /** Whether it needs the sector of each node, or uses sectors where nodes have them. */
  sectors?: true | 'optional';
  /** Its own options with their defaults. */
  options?: Options;
  /** The words that an option of words takes. */
  choices?: { [option: string]: readonly string[] };
  /** What an option of numbers takes: the least number, whole numbers only where `whole` is set, `null` too where `none` is set. */
  numbers?: { [option: string]: { least: number; whole?: true; none?: true } };
  /** The largest number of ties up to which an analysis of everything includes it; beyond, one asks for it by name. */
  most?: number;
}

/** Options that every measure takes; `getNodeSector` only those that need sectors. */
export interface GraphOptions {
  /** Attribute with the weight of an edge, `'weight'` by default; `null` counts each tie as 1; or a function. A weight of 0 is no tie. */
  getEdgeWeight?: EdgeWeight;
  /** Attribute with the sector of a node, `'sector'` by default; or a function that returns text or null. */
  getNodeSector?: NodeSector;
}

/** What a kernel gets beside the ties. */
export interface Surroundings<Options extends object = object> {
  sectors: Sectors;
  options: Options;
  /** Says in `settings` what was done, for example that a figure was sampled. */
  record: (key: string, value: Json) => void;
}

type Kernel<Options extends object, Value> = (
  ties: Ties,
  surroundings: Surroundings<Options>,
) => Value;

/** One figure an actor: NaN inside a kernel, `null` outside, where it is not defined. */
export type NodeFigures = { [node: string]: number | null };

type Assign<Id extends string, Options extends object, Element extends 'node' | 'edge'> = (
  graph: AbstractGraph,
  options?: GraphOptions &
    Partial<Options> & { [K in `${Element}${Capitalize<Id>}Attribute`]?: string },
) => void;

type Measure<Id extends string, Options extends object, Result> = MeasureInfo<Id, Options> &
  ((graph: AbstractGraph, options?: GraphOptions & Partial<Options>) => Result);

export type NodeMeasure<Id extends string = string, Options extends object = any> = Measure<
  Id,
  Options,
  NodeFigures
> & {
  /** Writes the figure of every node as an attribute, by default named after the measure. */
  assign: Assign<Id, Options, 'node'>;
  kind: 'node';
  kernel: Kernel<Options, Float64Array>;
};

export type NodeTableMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Measure<Id, Options, { [node: string]: Value }> & {
  assign: Assign<Id, Options, 'node'>;
  kind: 'node-table';
  kernel: Kernel<Options, Value[]>;
};

export type TieMeasure<Id extends string = string, Options extends object = any> = Measure<
  Id,
  Options,
  { [edge: string]: number | null }
> & {
  assign: Assign<Id, Options, 'edge'>;
  kind: 'tie';
  /** One figure a pair, by slot of the tie index. */
  kernel: Kernel<Options, Float64Array>;
};

export type NetworkMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Measure<Id, Options, Value> & { kind: 'network'; kernel: Kernel<Options, Value> };

export type SectorMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Measure<Id, Options, { [sector: string]: Value }> & {
  kind: 'sector';
  kernel: Kernel<Options, Value[]>;
};

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
  const values = (ties: Ties, surroundings: Surroundings<Options>) =>
    Array.from(kernel(ties, surroundings), defined);
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
  const attributeOption = attributeName('node', info.id);
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, surroundings } = read(graph, options, info);
    const results = values(ties, surroundings);
    return Object.fromEntries(ties.ids.map((id, i) => [id, results[i]]));
  };
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { [attributeOption]: attribute = info.id, ...rest } = options;
    const { ties, surroundings } = read(graph, rest as object, info, attributeOption);
    const results = values(ties, surroundings);
    ties.ids.forEach((id, i) => {
      graph.setNodeAttribute(id, attribute as string, results[i]);
    });
  };
  return describe(measure, { ...info, assign, kind, kernel });
}

/** Defines a measure with one figure a tied pair; every edge of the pair gets it, a loop or a zero weight gets `null`. */
export function tieMeasure<const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): TieMeasure<Id, Options> {
  const attributeOption = attributeName('edge', info.id);
  const figures = (graph: AbstractGraph, options: object): [string, number | null][] => {
    const { ties, surroundings } = read(graph, options, info, attributeOption);
    const values = kernel(ties, surroundings);
    const index = new Map(ties.ids.map((id, i) => [id, i]));
    return graph.mapEdges((edge, _attributes, source, target) => {
      const slot = slotOfPair(ties, index.get(source) as number, index.get(target) as number);
      return [edge, slot === -1 ? null : defined(values[slot])];
    });
  };
  const measure = (graph: AbstractGraph, options: object = {}) =>
    Object.fromEntries(figures(graph, options));
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { [attributeOption]: attribute = info.id, ...rest } = options;
    for (const [edge, value] of figures(graph, rest))
      graph.setEdgeAttribute(edge, attribute as string, value);
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
  const measure = (graph: AbstractGraph, options: object = {}) => {
    const { ties, surroundings } = read(graph, options, info);
    return kernel(ties, surroundings);
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
    const { ties, surroundings } = read(graph, options, info);
    const values = kernel(ties, surroundings);
    return Object.fromEntries(surroundings.sectors.ids.map((sector, k) => [sector, values[k]]));
  };
  return describe(measure, { ...info, kind: 'sector', kernel }) as unknown as SectorMeasure<
    Id,
    Options,
    Value
  >;
}

/** Any measure of the registry. */
export type AnyMeasure =
  | NodeMeasure
  | NodeTableMeasure
  | TieMeasure
  | NetworkMeasure
  | SectorMeasure
  | TwoModeMeasure;

/** The figure as it goes outward. */
export function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** No actor has a sector. */
const noneOf = ({ order }: Ties): Sectors => ({ ids: [], codes: new Int32Array(order).fill(-1) });

/** A graph and options as a kernel wants them; refuses what is no graph and options that the measure does not have. */
function read<Options extends object>(
  graph: AbstractGraph,
  options: GraphOptions & Partial<Options>,
  info: MeasureInfo<string, Options>,
  attributeOption?: string,
): { ties: Ties; surroundings: Surroundings<Options> } {
  const { id, sectors: needsSectors } = info;
  const known = [
    'getEdgeWeight',
    ...(needsSectors ? ['getNodeSector'] : []),
    ...Object.keys(info.options ?? {}),
  ];
  for (const option of Object.keys(options))
    if (!known.includes(option))
      throw new Error(
        `care-chain/${id}: unknown option "${option}". Options are ${[...known, ...(attributeOption ? [`${attributeOption} (assign)`] : [])].join(', ')}.`,
      );
  const { getEdgeWeight, getNodeSector, ...given } = options;
  checkOptions(info, given);
  const own = Object.entries(given).filter(([, value]) => value !== undefined);
  const ties = tiesOfGraph(graph, id, { getEdgeWeight });
  const wanted =
    needsSectors === true ||
    (needsSectors === 'optional' &&
      (getNodeSector !== undefined ||
        graph.someNode((_node, { sector }) => typeof sector === 'string')));
  return {
    ties,
    surroundings: {
      sectors: wanted ? sectorsOfGraph(graph, ties, id, { getNodeSector }) : noneOf(ties),
      options: { ...info.options, ...Object.fromEntries(own) } as Options,
      record: () => {},
    },
  };
}

/**
 * Refuses a value that an option does not take, by what the measure says of its `choices` and `numbers`; an option that is true or false by
 * default takes nothing else.
 *
 * @throws Error with the prefix `care-chain/<id>:`
 */
export function checkOptions(
  {
    id,
    options: defaults = {},
    choices = {},
    numbers = {},
  }: Pick<MeasureInfo, 'id' | 'options' | 'choices' | 'numbers'>,
  options: { [option: string]: unknown },
): void {
  const refuse = (option: string, value: unknown, wanted: string): never => {
    const shown =
      typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'a function');
    throw new Error(`care-chain/${id}: the option "${option}" is ${shown}. Give ${wanted}.`);
  };
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (Object.hasOwn(choices, option) && !choices[option].includes(value as string))
      refuse(option, value, choices[option].map((word) => `'${word}'`).join(' or '));
    if (
      typeof (defaults as Record<string, unknown>)[option] === 'boolean' &&
      typeof value !== 'boolean'
    )
      refuse(option, value, 'true or false');
    if (!Object.hasOwn(numbers, option)) continue;
    const { least, whole = false, none = false } = numbers[option];
    const fits =
      Number.isFinite(value) &&
      (value as number) >= least &&
      (!whole || Number.isSafeInteger(value));
    if (!fits && !(none && value === null))
      refuse(
        option,
        value,
        `a ${whole ? 'whole ' : ''}number${least === -Infinity ? '' : ` of ${least} or more`}${none ? ', or null' : ''}`,
      );
  }
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

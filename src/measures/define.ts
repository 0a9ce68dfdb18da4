import type { AbstractGraph } from 'graphology-types';
import {
  type EdgeWeight,
  type NodeSector,
  sectorsOfGraph,
  tiesOfGraph,
} from '../network/from-graph.ts';
import type { Sectors, Ties } from '../network/ties.ts';

/** What a measure says of itself in one language. */
export interface MeasureText {
  name: string;
  /** What it says, in plain words. */
  says: string;
  /** When it is `null`. */
  undefinedWhen: string;
}

export interface MeasureInfo<Id extends string = string> {
  /** The export's name; errors start with `care-chain/<id>:`. */
  id: Id;
  /** The key in an Analysis; the id where none is given. */
  key?: string;
  family: 'structural holes' | 'centrality' | 'cohesion' | 'segregation';
  range: string;
  formula: string;
  reference: string;
  text: { en: MeasureText; de: MeasureText };
  /** Options that the public function takes beside `getEdgeWeight`. */
  options?: readonly (keyof MeasureOptions)[];
}

export interface MeasureOptions {
  /** Attribute with the weight of an edge, `'weight'` by default; `null` counts each tie as 1; or a function. A weight of 0 is no tie. */
  getEdgeWeight?: EdgeWeight;
  /** Attribute with the sector of a node, `'sector'` by default; or a function that returns text or null. */
  getNodeSector?: NodeSector;
}

/** What a kernel may use beside the ties. */
export interface Surroundings {
  sectors: Sectors;
}

/** One figure an actor: NaN inside a kernel, `null` outside, where it is not defined. */
export type NodeFigures = { [node: string]: number | null };

export type NodeMeasure<Id extends string = string> = MeasureInfo<Id> & {
  (graph: AbstractGraph, options?: MeasureOptions): NodeFigures;
  /** Writes the figure of every node as an attribute, by default named after the measure. */
  assign: (
    graph: AbstractGraph,
    options?: MeasureOptions & { [K in `node${Capitalize<Id>}Attribute`]?: string },
  ) => void;
  kind: 'node';
  kernel: (ties: Ties, surroundings: Surroundings) => Float64Array;
};

export type NetworkMeasure<Id extends string = string, Value = unknown> = MeasureInfo<Id> & {
  (graph: AbstractGraph, options?: MeasureOptions): Value;
  kind: 'network';
  kernel: (ties: Ties, surroundings: Surroundings) => Value;
};

export type SectorMeasure<Id extends string = string, Value = unknown> = MeasureInfo<Id> & {
  (graph: AbstractGraph, options?: MeasureOptions): { [sector: string]: Value };
  kind: 'sector';
  kernel: (ties: Ties, surroundings: Surroundings) => Value[];
};

/**
 * Defines a measure with one figure an actor.
 *
 * The kernel takes the tie index and returns a figure by actor index, NaN where it is not defined. The measure is a function in
 * graphology's manner: `measure(graph, options)` gives `{[node]: number | null}`, `measure.assign(graph, options)` writes it.
 */
export function nodeMeasure<const Id extends string>(
  info: MeasureInfo<Id>,
  kernel: NodeMeasure['kernel'],
): NodeMeasure<Id> {
  const attributeOption = `node${info.id[0].toUpperCase()}${info.id.slice(1)}Attribute`;
  const figures = (graph: AbstractGraph, options: MeasureOptions) => {
    const network = read(graph, options, info);
    return { ties: network.ties, values: kernel(network.ties, network) };
  };
  const measure = (graph: AbstractGraph, options: MeasureOptions = {}) => {
    checkOptions(options, info, []);
    const { ties, values } = figures(graph, options);
    return Object.fromEntries(ties.ids.map((id, i) => [id, defined(values[i])]));
  };
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    checkOptions(options, info, [attributeOption]);
    const { ties, values } = figures(graph, options);
    const attribute = (options[attributeOption] as string | undefined) ?? info.id;
    ties.ids.forEach((id, i) => {
      graph.setNodeAttribute(id, attribute, defined(values[i]));
    });
  };
  return describe(measure, { ...info, assign, kind: 'node' as const, kernel }) as NodeMeasure<Id>;
}

/** Defines a measure of the whole network; its value is plain JSON. */
export function networkMeasure<const Id extends string, Value>(
  info: MeasureInfo<Id>,
  kernel: (ties: Ties, surroundings: Surroundings) => Value,
): NetworkMeasure<Id, Value> {
  const measure = (graph: AbstractGraph, options: MeasureOptions = {}) => {
    checkOptions(options, info, []);
    const network = read(graph, options, info);
    return kernel(network.ties, network);
  };
  return describe(measure, { ...info, kind: 'network' as const, kernel });
}

/** Defines a measure with one value a sector, in the order of the sectors. */
export function sectorMeasure<const Id extends string, Value>(
  info: MeasureInfo<Id>,
  kernel: (ties: Ties, surroundings: Surroundings) => Value[],
): SectorMeasure<Id, Value> {
  const measure = (graph: AbstractGraph, options: MeasureOptions = {}) => {
    checkOptions(options, info, []);
    const network = read(graph, options, info);
    const values = kernel(network.ties, network);
    return Object.fromEntries(network.sectors.ids.map((sector, k) => [sector, values[k]]));
  };
  return describe(measure, { ...info, kind: 'sector' as const, kernel });
}

/** The figure as it goes outward. */
export function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

const noSectors: Sectors = { ids: [], codes: new Int32Array(0) };

function read(
  graph: AbstractGraph,
  options: MeasureOptions,
  { id, options: taken = [] }: MeasureInfo,
): { ties: Ties; sectors: Sectors } {
  const ties = tiesOfGraph(graph, id, { getEdgeWeight: options.getEdgeWeight });
  const sectors = taken.includes('getNodeSector')
    ? sectorsOfGraph(graph, ties, id, { getNodeSector: options.getNodeSector })
    : noSectors;
  return { ties, sectors };
}

function checkOptions(options: object, { id, options: taken = [] }: MeasureInfo, more: string[]): void {
  const known: string[] = ['getEdgeWeight', ...taken, ...more];
  for (const option of Object.keys(options))
    if (!known.includes(option))
      throw new Error(
        `care-chain/${id}: unknown option "${option}". Options are ${known.join(', ')}.`,
      );
}

/** A function with the description of its measure on it. */
function describe<F extends object, D extends object>(measure: F, description: D): F & D {
  for (const [key, value] of Object.entries(description))
    Object.defineProperty(measure, key, { value, enumerable: true });
  Object.defineProperty(measure, 'name', { value: (description as { id?: string }).id ?? '' });
  return measure as F & D;
}

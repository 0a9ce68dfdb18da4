import type { AbstractGraph } from 'graphology-types';
import type { EdgeWeight, NodeSector } from '../network/from-graph.ts';
import type { Json } from '../network/json.ts';
import type { NodeMode } from '../network/projection.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import type { TwoMode } from '../network/two-mode.ts';
import type { Example } from './example.ts';

export interface MeasureInfo<Id extends string = string, Options extends object = object> {
  /** The export's name; errors start with `care-chain/<id>:`. */
  id: Id;
  /** The key in an Analysis; the id where none is given. */
  key?: string;
  family: 'structural holes' | 'brokerage' | 'centrality' | 'cohesion' | 'segregation' | 'two-mode';
  /** Of a measure of one's own; those of the registry have a note each. */
  range?: string;
  formula?: string;
  reference?: string;
  /** What a measure of one's own says of itself, by the code of the language; those of the registry have their words in the books. */
  words?: { readonly [Code in 'de' | 'en']?: OwnMeasureText };
  /** Whether it needs the sector of each node, or uses sectors where nodes have them. */
  sectors?: true | 'optional';
  /** Whether a figure depends on how much ties weigh; otherwise only on which ties there are, those of a weight above 0. */
  weights?: true;
  /** Its own options with their defaults. */
  options?: Options;
  /** Defaults of a direct call, where they are not those of an analysis. */
  direct?: Partial<NoInfer<Options>>;
  /** The values that an option takes, where they are few; a number or a yes or no needs none. */
  choices?: { [option: string]: readonly (string | number)[] };
  /** What an option of numbers takes: the least number, whole numbers only where `whole` is set, `null` too where `none` is set. */
  numbers?: { [option: string]: { least: number; whole?: true; none?: true } };
  /** The largest number of ties up to which an analysis of everything includes it; beyond, one asks for it by name. */
  most?: number;
  /** Begins elsewhere what the kernel then waits for, where a thread is free for it; whether it did. */
  begin?: (ties: Ties, options: Options) => boolean;
  /** Whether it holds so many vectors at once that it is best taken while another thread does not hold much yet. */
  manyVectors?: true;
  /** Whether most of its work is in parts that several threads share. */
  inParts?: true;
}

/** What a researcher looks up of a measure, apart from it: whoever only computes does not load it. */
export interface MeasureNote {
  range: string;
  formula: string;
  reference: string;
  /** What the worked example of its words gives, so that a test can compute it anew. */
  example: Example;
}

/** What a measure of one's own says of itself in one language. */
export interface OwnMeasureText {
  name: string;
  /** What it says, in plain words. */
  says: string;
  /** When it is `null`. */
  undefinedWhen?: string;
}

/** Options that every measure takes; `getNodeSector` only those that need sectors. */
export interface GraphOptions {
  /** Attribute with the weight of an edge, `'weight'` by default; `null` counts each tie as 1; or a function. A weight of 0 is no tie. */
  getEdgeWeight?: EdgeWeight;
  /** Attribute with the sector of a node, `'sector'` by default; or a function that returns text or null. */
  getNodeSector?: NodeSector;
}

/** What a kernel gets beside the ties. */
export interface KernelContext<Options extends object = object> {
  sectors: Sectors;
  options: Options;
  /** Says in `settings` what was done, for example that a figure was sampled. */
  record: (key: string, value: Json) => void;
}

/** Computes a measure from the tie index. */
export type Kernel<Options extends object, Value> = (
  ties: Ties,
  context: KernelContext<Options>,
) => Value;

/** One figure an actor: NaN inside a kernel, `null` outside, where it is not defined. */
export type NodeFigures = { [node: string]: number | null };

type Assign<Id extends string, Options extends object, Element extends 'node' | 'edge'> = (
  graph: AbstractGraph,
  options?: GraphOptions &
    Partial<Options> & { [K in `${Element}${Capitalize<Id>}Attribute`]?: string },
) => void;

/** What a measure is apart from any graph: what an analysis takes of it, which has its own index of ties. */
type Definition<
  Id extends string,
  Options extends object,
  Kind extends string,
  Value,
> = MeasureInfo<Id, Options> & { kind: Kind; kernel: Kernel<Options, Value> };

export type NodeDefinition<Id extends string = string, Options extends object = any> = Definition<
  Id,
  Options,
  'node',
  Float64Array
>;

export type NodeTableDefinition<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Definition<Id, Options, 'node-table', Value[]>;

/** One figure a pair, by slot of the tie index. */
export type TieDefinition<Id extends string = string, Options extends object = any> = Definition<
  Id,
  Options,
  'tie',
  Float64Array
>;

export type NetworkDefinition<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Definition<Id, Options, 'network', Value>;

export type SectorDefinition<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = Definition<Id, Options, 'sector', Value[]>;

/** Takes a graph. */
type Call<Options extends object, Result> = (
  graph: AbstractGraph,
  options?: GraphOptions & Partial<Options>,
) => Result;

export type NodeMeasure<Id extends string = string, Options extends object = any> = NodeDefinition<
  Id,
  Options
> &
  Call<Options, NodeFigures> & {
    /** Writes the figure of every node as an attribute, by default named after the measure. */
    assign: Assign<Id, Options, 'node'>;
  };

export type NodeTableMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = NodeTableDefinition<Id, Options, Value> &
  Call<Options, { [node: string]: Value }> & { assign: Assign<Id, Options, 'node'> };

export type TieMeasure<Id extends string = string, Options extends object = any> = TieDefinition<
  Id,
  Options
> &
  Call<Options, { [edge: string]: number | null }> & { assign: Assign<Id, Options, 'edge'> };

export type NetworkMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = NetworkDefinition<Id, Options, Value> & Call<Options, Value>;

export type SectorMeasure<
  Id extends string = string,
  Options extends object = any,
  Value = any,
> = SectorDefinition<Id, Options, Value> & Call<Options, { [sector: string]: Value }>;

/** Options of every two-mode function. */
export interface TwoModeOptions {
  /** Attribute that says whether a node is an `'actor'` or a `'body'`, `'mode'` by default; or a function that returns one of the two. */
  getNodeMode?: NodeMode;
}

/** Figures of actors and of bodies, by index; NaN where not defined. */
export interface TwoModeFigures {
  readonly actors: Float64Array;
  readonly bodies: Float64Array;
}

export type TwoModeDefinition<Id extends string = string, Value = any> = MeasureInfo<Id> & {
  kind: 'two-mode';
  /** What the kernel gives: a figure of the network, figures of its nodes, or ties between actors. */
  gives: 'network' | 'nodes' | 'ties';
  kernel: (twoMode: TwoMode) => Value;
};

export type TwoModeMeasure<
  Id extends string = string,
  Value = any,
  Result = any,
> = TwoModeDefinition<Id, Value> & ((graph: AbstractGraph, options?: TwoModeOptions) => Result);

/** A measure that may be one's own: a figure of each actor or of each tied pair, or a value of the network. */
export type OwnMeasure = NodeMeasure | TieMeasure | NetworkMeasure;

/** The definition of any measure of the registry. */
export type AnyDefinition =
  | NodeDefinition
  | NodeTableDefinition
  | TieDefinition
  | NetworkDefinition
  | SectorDefinition
  | TwoModeDefinition;

/** Any measure of the registry. */
export type AnyMeasure =
  | NodeMeasure
  | NodeTableMeasure
  | TieMeasure
  | NetworkMeasure
  | SectorMeasure
  | TwoModeMeasure;

import type { TwoMode } from '../network/two-mode.ts';
import type {
  Kernel,
  MeasureInfo,
  NetworkDefinition,
  NodeDefinition,
  NodeTableDefinition,
  SectorDefinition,
  TieDefinition,
  TwoModeDefinition,
  TwoModeFigures,
} from './measure.ts';

/**
 * Defines a figure of each actor: the kernel takes the tie index and returns a figure by actor index, NaN where it is not defined. An
 * analysis takes definitions, and loads nothing of what reads a graph.
 */
export const defineNode = <const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): NodeDefinition<Id, Options> => ({ ...info, kind: 'node', kernel });

/** Defines a record of each actor, such as the counts of broker roles. */
export const defineNodeTable = <
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value[]>,
): NodeTableDefinition<Id, Options, Value> => ({ ...info, kind: 'node-table', kernel });

/** Defines a figure of each tied pair. */
export const defineTie = <const Id extends string, Options extends object = Record<never, never>>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Float64Array>,
): TieDefinition<Id, Options> => ({ ...info, kind: 'tie', kernel });

/** Defines a value of the whole network, plain JSON. */
export const defineNetwork = <
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value>,
): NetworkDefinition<Id, Options, Value> => ({ ...info, kind: 'network', kernel });

/** Defines a value of each sector, in the order of the sectors. */
export const defineSector = <
  const Id extends string,
  Value,
  Options extends object = Record<never, never>,
>(
  info: MeasureInfo<Id, Options>,
  kernel: Kernel<Options, Value[]>,
): SectorDefinition<Id, Options, Value> => ({ ...info, kind: 'sector', kernel });

/** Defines a figure of a whole two-mode network. */
export const defineTwoMode = <const Id extends string>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => number,
): TwoModeDefinition<Id, number> => ({ ...info, kind: 'two-mode', gives: 'network', kernel });

/** Defines a figure of each actor and each body. */
export const defineTwoModeNode = <const Id extends string>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => TwoModeFigures,
): TwoModeDefinition<Id, TwoModeFigures> => ({ ...info, kind: 'two-mode', gives: 'nodes', kernel });

/** Defines how ties between actors are made of a two-mode network. */
export const defineProjection = <const Id extends string, Columns>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => Columns,
): TwoModeDefinition<Id, Columns> => ({ ...info, kind: 'two-mode', gives: 'ties', kernel });

/** The figure as it goes outward. */
export function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

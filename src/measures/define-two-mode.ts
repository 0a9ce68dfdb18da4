import type { AbstractGraph } from 'graphology-types';
import { checkOptionNames } from '../error.ts';
import { twoModeOfGraph } from '../network/projection.ts';
import type { TwoMode } from '../network/two-mode.ts';
import { defined } from './define.ts';
import type {
  MeasureInfo,
  NodeFigures,
  TwoModeFigures,
  TwoModeMeasure,
  TwoModeOptions,
} from './measure.ts';
import { readAttribute } from './read-call.ts';

/** Defines a measure of a whole two-mode network. */
export function twoModeMeasure<const Id extends string>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => number,
): TwoModeMeasure<Id, number, number | null> {
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    defined(kernel(twoModeOfGraph(graph, info.id, known(info.id, options))));
  return Object.assign(named(measure, info.id), {
    ...info,
    kind: 'two-mode',
    gives: 'network',
    kernel,
  } as const);
}

/** Defines a measure with a figure for each actor and each body; `.assign` writes it to the nodes. */
export function twoModeNodeMeasure<const Id extends string>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => TwoModeFigures,
): TwoModeMeasure<Id, TwoModeFigures, NodeFigures> & {
  assign: (
    graph: AbstractGraph,
    options?: TwoModeOptions & { [K in `node${Capitalize<Id>}Attribute`]?: string },
  ) => void;
} {
  const attributeOption = `node${info.id[0].toUpperCase()}${info.id.slice(1)}Attribute`;
  const figures = (graph: AbstractGraph, options: TwoModeOptions): [string, number | null][] => {
    const twoMode = twoModeOfGraph(graph, info.id, known(info.id, options, attributeOption));
    const { actors, bodies } = kernel(twoMode);
    return [
      ...twoMode.actors.map((id, i): [string, number | null] => [id, defined(actors[i])]),
      ...twoMode.bodies.map((id, b): [string, number | null] => [id, defined(bodies[b])]),
    ];
  };
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    Object.fromEntries(figures(graph, options));
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(info.id, attributeOption, options);
    for (const [node, figure] of figures(graph, rest))
      graph.setNodeAttribute(node, attribute, figure);
  };
  return Object.assign(named(measure, info.id), {
    ...info,
    assign,
    kind: 'two-mode',
    gives: 'nodes',
    kernel,
  } as const);
}

/** Defines a function that makes a one-mode network of a two-mode one. */
export function twoModeProjection<const Id extends string, Columns>(
  info: MeasureInfo<Id>,
  kernel: (twoMode: TwoMode) => Columns,
  graphOf: (graph: AbstractGraph, id: string, options: TwoModeOptions) => AbstractGraph,
): TwoModeMeasure<Id, Columns, AbstractGraph> {
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    graphOf(graph, info.id, known(info.id, options));
  return Object.assign(named(measure, info.id), {
    ...info,
    kind: 'two-mode',
    gives: 'ties',
    kernel,
  } as const);
}

/** The options, where they hold nothing else. */
function known(id: string, options: TwoModeOptions, attributeOption?: string): TwoModeOptions {
  checkOptionNames(id, options, ['getNodeMode', ...(attributeOption ? [attributeOption] : [])]);
  return options;
}

function named<F extends object>(measure: F, name: string): F {
  return Object.defineProperty(measure, 'name', { value: name });
}

import type { AbstractGraph } from 'graphology-types';
import { checkOptionNames } from '../error.ts';
import { twoModeOfGraph } from '../network/projection.ts';
import { defined } from './definition.ts';
import type {
  NodeFigures,
  TwoModeDefinition,
  TwoModeFigures,
  TwoModeMeasure,
  TwoModeOptions,
} from './measure.ts';
import { readAttribute } from './read-call.ts';

/** The function of a graph that gives a figure of the whole of it. */
export function twoModeFunction<Id extends string>(
  definition: TwoModeDefinition<Id, number>,
): TwoModeMeasure<Id, number, number | null> {
  const { id, kernel } = definition;
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    defined(kernel(twoModeOfGraph(graph, id, known(id, options))));
  return Object.assign(named(measure, id), definition);
}

/** The function of a graph that gives a figure of each actor and each body; `.assign` writes it to the nodes. */
export function twoModeNodeFunction<Id extends string>(
  definition: TwoModeDefinition<Id, TwoModeFigures>,
): TwoModeMeasure<Id, TwoModeFigures, NodeFigures> & {
  assign: (
    graph: AbstractGraph,
    options?: TwoModeOptions & { [K in `node${Capitalize<Id>}Attribute`]?: string },
  ) => void;
} {
  const { id, kernel } = definition;
  const attributeOption = `node${id[0].toUpperCase()}${id.slice(1)}Attribute`;
  const figures = (graph: AbstractGraph, options: TwoModeOptions): [string, number | null][] => {
    const twoMode = twoModeOfGraph(graph, id, known(id, options, attributeOption));
    const { actors, bodies } = kernel(twoMode);
    return [
      ...twoMode.actors.map((node, i): [string, number | null] => [node, defined(actors[i])]),
      ...twoMode.bodies.map((node, b): [string, number | null] => [node, defined(bodies[b])]),
    ];
  };
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    Object.fromEntries(figures(graph, options));
  const assign = (graph: AbstractGraph, options: Record<string, unknown> = {}) => {
    const { attribute, rest } = readAttribute(id, attributeOption, options);
    for (const [node, figure] of figures(graph, rest))
      graph.setNodeAttribute(node, attribute, figure);
  };
  return Object.assign(named(measure, id), { ...definition, assign });
}

/** The function of a graph that makes a one-mode network of it. */
export function projectionFunction<Id extends string, Columns>(
  definition: TwoModeDefinition<Id, Columns>,
  graphOf: (graph: AbstractGraph, id: string, options: TwoModeOptions) => AbstractGraph,
): TwoModeMeasure<Id, Columns, AbstractGraph> {
  const { id } = definition;
  const measure = (graph: AbstractGraph, options: TwoModeOptions = {}) =>
    graphOf(graph, id, known(id, options));
  return Object.assign(named(measure, id), definition);
}

/** The options, where they hold nothing else. */
function known(id: string, options: TwoModeOptions, attributeOption?: string): TwoModeOptions {
  checkOptionNames(id, options, ['getNodeMode', ...(attributeOption ? [attributeOption] : [])]);
  return options;
}

function named<F extends object>(measure: F, name: string): F {
  return Object.defineProperty(measure, 'name', { value: name });
}

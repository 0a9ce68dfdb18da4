import type { AbstractGraph } from 'graphology-types';
import { assertOptions, CareChainError, checkOptionNames } from '../error.ts';
import { sectorsOfGraph, tiesOfGraph } from '../network/from-graph.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import type { GraphOptions, KernelContext, MeasureInfo } from './measure.ts';

/** No actor has a sector. */
const noneOf = ({ order }: Ties): Sectors => ({ ids: [], codes: new Int32Array(order).fill(-1) });

/**
 * A graph and options as a kernel wants them; refuses what is no graph and options that the measure does not have.
 *
 * @throws Error with the prefix `care-chain/<id>:`
 */
export function readCall<Options extends object>(
  graph: AbstractGraph,
  options: GraphOptions & Partial<Options>,
  info: MeasureInfo<string, Options>,
  attributeOption?: string,
): { ties: Ties; context: KernelContext<Options> } {
  const { id, sectors: needsSectors } = info;
  const known = [
    'getEdgeWeight',
    ...(needsSectors ? ['getNodeSector'] : []),
    ...Object.keys(info.options ?? {}),
  ];
  checkOptionNames(id, options, attributeOption ? [...known, attributeOption] : known);
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
    context: {
      sectors: wanted ? sectorsOfGraph(graph, ties, id, { getNodeSector }) : noneOf(ties),
      options: { ...info.options, ...info.direct, ...Object.fromEntries(own) } as Options,
      record: () => {},
    },
  };
}

/**
 * The attribute under which figures are written, by default named after the measure, and the options beside it.
 *
 * @throws Error with the prefix `care-chain/<id>:`
 */
export function readAttribute(
  id: string,
  option: string,
  options: { [option: string]: unknown },
): { attribute: string; rest: object } {
  assertOptions(id, options);
  const { [option]: attribute = id, ...rest } = options;
  if (typeof attribute !== 'string')
    throw new CareChainError(
      'bad-option',
      `care-chain/${id}: the option "${option}" is a value of the type ${typeof attribute}. Give the name of an attribute.`,
    );
  return { attribute, rest };
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
    throw new CareChainError(
      'bad-option',
      `care-chain/${id}: the option "${option}" is ${shown}. Give ${wanted}.`,
    );
  };
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (Object.hasOwn(choices, option) && !choices[option].includes(value as string | number))
      refuse(
        option,
        value,
        choices[option].map((one) => (typeof one === 'string' ? `'${one}'` : one)).join(' or '),
      );
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

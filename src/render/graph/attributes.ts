import type { Analysis, AnalyzedActor, AnalyzedTie } from '../../analysis.ts';
import {
  WRITTEN_BENEFIT,
  WRITTEN_ID,
  WRITTEN_PROJECTED,
  writtenColumn,
} from '../../input/written.ts';
import {
  actorFields,
  areProjected,
  brokerRoles,
  figureNames,
  ownColumns,
} from '../csv/network-tables.ts';

/** One column of a graph file: its name, its type, and its value for an actor or a tie; `null` is left out. */
export interface Attribute<Of> {
  name: string;
  type: 'string' | 'double' | 'boolean';
  value: (of: Of) => string | number | boolean | null;
}

/** What a graph file carries of each actor: what it is, every figure, and the user's own columns. */
export function actorAttributes(analysis: Analysis): Attribute<AnalyzedActor>[] {
  return [
    { name: WRITTEN_ID, type: 'string', value: ({ id }) => id },
    ...actorFields(analysis).map(
      ({ name, value }): Attribute<AnalyzedActor> => ({
        name,
        type: /^(?:core|answered|listed)$/.test(name) ? 'boolean' : 'string',
        value,
      }),
    ),
    ...figureNames(analysis).map(
      (name): Attribute<AnalyzedActor> => ({
        name,
        type: 'double',
        value: ({ measures }) => (typeof measures[name] === 'number' ? measures[name] : null),
      }),
    ),
    ...brokerRoles(analysis).map(
      (role): Attribute<AnalyzedActor> => ({
        name: `brokerage_${role}`,
        type: 'double',
        value: ({ measures }) => measures.brokerage?.[role]?.count ?? null,
      }),
    ),
    ...ownColumns(analysis).map(
      (column): Attribute<AnalyzedActor> => ({
        name: writtenColumn(column),
        type: 'string',
        value: ({ attributes }) => (Object.hasOwn(attributes, column) ? attributes[column] : null),
      }),
    ),
  ];
}

/** What a graph file carries of each tie beside its weight; of one that seats alone give, that it is read from them. */
export const tieAttributes = (analysis: Analysis): Attribute<AnalyzedTie>[] => [
  { name: 'layer', type: 'string', value: ({ layer }) => layer },
  { name: 'wave', type: 'string', value: ({ wave }) => wave },
  { name: 'confirmed', type: 'boolean', value: ({ confirmed }) => confirmed },
  { name: 'evidence', type: 'string', value: ({ evidence }) => evidence },
  ...(analysis.ties.some(({ benefit }) => benefit !== undefined)
    ? [
        {
          name: WRITTEN_BENEFIT,
          type: 'string' as const,
          value: ({ benefit }: AnalyzedTie) => benefit ?? null,
        },
      ]
    : []),
  ...(areProjected(analysis)
    ? [{ name: WRITTEN_PROJECTED, type: 'boolean' as const, value: () => true }]
    : []),
];

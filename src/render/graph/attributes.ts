import type { AnalysedActor, AnalysedTie, Analysis } from '../../analysis.ts';
import { brokerRoles, figureNames } from '../csv.ts';

/** One column of a graph file: its name, its type, and its value for an actor or a tie; `null` is left out. */
export interface Attribute<Of> {
  name: string;
  type: 'string' | 'double' | 'boolean';
  value: (of: Of) => string | number | boolean | null;
}

/** What a graph file carries of each actor: what it is, and every figure. */
export function actorAttributes(analysis: Analysis): Attribute<AnalysedActor>[] {
  return [
    { name: 'sector', type: 'string', value: ({ sector }) => sector },
    { name: 'roles', type: 'string', value: ({ roles }) => roles.join('; ') || null },
    { name: 'answered', type: 'boolean', value: ({ answered }) => answered },
    ...figureNames(analysis).map(
      (name): Attribute<AnalysedActor> => ({
        name,
        type: 'double',
        value: ({ measures }) => (typeof measures[name] === 'number' ? measures[name] : null),
      }),
    ),
    ...brokerRoles(analysis).map(
      (role): Attribute<AnalysedActor> => ({
        name: `brokerage_${role}`,
        type: 'double',
        value: ({ measures }) => measures.brokerage?.[role]?.count ?? null,
      }),
    ),
  ];
}

/** What a graph file carries of each tie beside its weight. */
export const tieAttributes: Attribute<AnalysedTie>[] = [
  { name: 'layer', type: 'string', value: ({ layer }) => layer },
  { name: 'wave', type: 'string', value: ({ wave }) => wave },
  { name: 'confirmed', type: 'boolean', value: ({ confirmed }) => confirmed },
  { name: 'evidence', type: 'string', value: ({ evidence }) => evidence },
];

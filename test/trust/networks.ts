import fc from 'fast-check';
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  type Dataset,
  dataset,
} from '../../src/index.ts';
import * as measures from '../../src/measures/index.ts';
import { idOf } from '../measures/sectored-network.ts';

/** A network of the entlassmanagement chain as it may come: roles, sectors, departments and tiers, silent actors, ties named by one side. */
export interface Survey {
  directed: boolean;
  actors: {
    sector: string | null;
    roles: string[];
    answered: boolean | null;
    department: string | null;
    tier: string | null;
  }[];
  ties: [a: number, b: number, confirmed: boolean | null, weight: number][];
}

const roles = [
  ['hospital-social-service'],
  ['hospital-ward'],
  ['hospital-social-service', 'hospital-ward'],
  ['home-care'],
  ['care-home'],
  ['gp-practice'],
  [],
];

export const surveys = ({ most = 12, answers = [true, true, false, null] } = {}) =>
  fc
    .record({
      directed: fc.boolean(),
      actors: fc.array(
        fc.record({
          sector: fc.constantFrom('health', 'elder-care', 'municipality', 'municipality', null),
          roles: fc.constantFrom(...roles),
          answered: fc.constantFrom(...answers),
          department: fc.constantFrom('Soziales', 'Gesundheit', 'Bauen', null),
          tier: fc.constantFrom('local', 'association', null),
        }),
        { minLength: 3, maxLength: most },
      ),
      ends: fc.array(
        fc.tuple(
          fc.nat(99),
          fc.nat(99),
          fc.constantFrom(true, false, null),
          fc.constantFrom(1, 1, 2.5),
        ),
        { maxLength: 2 * most },
      ),
    })
    .map(({ directed, actors, ends }): Survey => {
      const n = actors.length;
      const seen = new Set<string>();
      const ties = ends
        .map(([a, b, confirmed, weight]): Survey['ties'][number] => [
          a % n,
          b % n,
          confirmed,
          weight,
        ])
        .filter(([a, b]) => {
          const key = directed || a < b ? `${a} ${b}` : `${b} ${a}`;
          if (a === b || seen.has(key)) return false;
          seen.add(key);
          return true;
        });
      return { directed, actors, ties };
    });

/** The survey as a data set, its actors called by `name`. */
export function datasetOf(
  { directed, actors, ties }: Survey,
  name: (i: number) => string = idOf,
): Dataset {
  return dataset({
    directed,
    actors: actors.map((actor, i) => ({ ...actor, id: name(i) })),
    ties: ties.map(([a, b, confirmed, weight]) => ({
      source: name(a),
      target: name(b),
      weight,
      confirmed: directed ? null : confirmed,
    })),
  });
}

/** What rules need of the measures; the others are left out, since they take their time. */
const needed = ['constraint', 'cutpoints', 'degree', 'density', 'effectiveSize', 'sectorMatrix'];
export const leaveOut = Object.values(measures)
  .filter((measure) => measure.kind !== 'two-mode')
  .map(({ id }) => id as string)
  .filter((id) => !needed.includes(id));

/** An analysis of what the rules need. */
export const quickly = (data: Dataset, options: AnalyzeOptions = {}): Analysis =>
  analyze(data, { ...options, leaveOut });

import { contractTerms } from '../input/vocabulary/index.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import { networkArchitecture } from './network-architecture.ts';
import { eachPair } from './parts/pairs.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { view } from './view.ts';

type Share = { part: number; all: number; share: number };

export type PlanningModes = {
  /** Ties with the administration at one end, of all. */
  administrative: Share;
  /** Ties that rest on a contract or on money, of those whose basis is named. */
  contracts: Share;
  /** Ties across corners named from both sides, of all across corners whose answers are known; null where none is. */
  reciprocal: Share | null;
  /** Bodies with a member from civil society, of all; null without a table of bodies. */
  bodies: Share | null;
};

const contractOf = vocabulary(contractTerms);
const share = (part: number, all: number): Share => ({ part, all, share: part / all });

/** Where it comes from. */
export const reference =
  'Schubert 2018 (administrative, management-focused, integrated and cooperative social planning: a hybrid mix)';

export const planningModes = view<'planning-modes', PlanningModes>(
  {
    id: 'planning-modes',
  },
  (context) => {
    const { dataset, analysis, ties } = context;
    const stated = dataset.ties.filter(
      ({ evidence, layer }) => evidence !== null || layer !== null,
    );
    const contracts = stated.filter(
      ({ evidence, layer }) => contractOf(evidence) ?? contractOf(layer),
    );
    const municipal = analysis.actors.map(({ sector }) => sector === MUNICIPALITY);
    if (contracts.length === 0 || !municipal.some(Boolean)) return null;
    let touching = 0;
    eachPair(ties, (a, b) => {
      if (municipal[a] || municipal[b]) touching++;
    });
    const sectorOf = new Map(analysis.actors.map(({ id, sector }) => [id, sector]));
    const crossing = dataset.ties.filter(({ source, target, confirmed }) => {
      const [a, b] = [sectorOf.get(source), sectorOf.get(target)];
      return confirmed !== null && a && b && a !== b;
    });
    const architecture = networkArchitecture.compute(context);
    const without = architecture?.withoutCivilSociety;
    return {
      administrative: share(touching, ties.size),
      contracts: share(contracts.length, stated.length),
      reciprocal:
        crossing.length === 0
          ? null
          : share(crossing.filter(({ confirmed }) => confirmed).length, crossing.length),
      bodies:
        architecture && without
          ? share(architecture.bodies.length - without.length, architecture.bodies.length)
          : null,
    };
  },
);

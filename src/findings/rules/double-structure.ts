import type { NetworkArchitecture } from '../../views/network-architecture.ts';
import { rule } from '../rule.ts';

export type DoubleStructureEvidence = NetworkArchitecture['double'][number];

/** Where it comes from. */
export const reference = 'Schubert 2018 (network architecture)';

export const doubleStructure = rule<'double-structure', DoubleStructureEvidence>(
  {
    id: 'double-structure',
    severity: 'note',
    question: 'seats',
    view: 'network-architecture',
  },
  ({ analysis: { views } }) => {
    const architecture = views['network-architecture'] as NetworkArchitecture | undefined;
    if (!architecture) return [];
    const members = new Map(architecture.bodies.map(({ body, members }) => [body, members]));
    return architecture.double
      .map((evidence) => {
        const [first, second] = evidence.bodies.map((body) => members.get(body) ?? []);
        return { actors: first.filter((id) => second.includes(id)), evidence };
      })
      .sort((x, y) => y.evidence.share - x.evidence.share);
  },
);

import type { NetworkArchitecture } from '../../views/network-architecture.ts';
import { rule } from '../rule.ts';

type Evidence = NetworkArchitecture['double'][number];

export const doubleStructure = rule<'double-structure', Evidence>(
  {
    id: 'double-structure',
    severity: 'info',
    question: 'seats',
    reference: 'Schubert 2018 (network architecture)',
    view: 'network-architecture',
    text: {
      en: {
        title: 'Two bodies, the same members',
        finding: ({ bodies: [a, b], shared, all, share }, say) =>
          `“${a}” and “${b}” have ${say.percent(share)} of their members in common (${say.number(shared)} of ${say.number(all)}).`,
        next: ({ bodies: [a, b] }) =>
          `Ask both bodies what each of them decides, and whether “${a}” and “${b}” could meet together.`,
        reading:
          'Two bodies are named when at least 80% of all their members sit in both and each has three members or more. That can be intended, for instance where one of them prepares what the other decides; the list of members says nothing on the tasks.',
      },
      de: {
        title: 'Doppelstruktur',
        finding: ({ bodies: [a, b], shared, all, share }, say) =>
          `„${a}“ und „${b}“ haben zu ${say.percent(share)} dieselben Mitglieder (${say.number(shared)} von ${say.number(all)}).`,
        next: ({ bodies: [a, b] }) =>
          `In beiden Gremien klären, was jedes entscheidet und ob „${a}“ und „${b}“ gemeinsam tagen können.`,
        reading:
          'Genannt werden zwei Gremien, wenn mindestens 80 % aller Mitglieder in beiden sitzen und jedes mindestens drei Mitglieder hat. Das kann gewollt sein, etwa wenn das eine vorbereitet, was das andere beschließt; über die Aufgaben sagt die Mitgliederliste nichts.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const architecture = systems['network-architecture'] as NetworkArchitecture | undefined;
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

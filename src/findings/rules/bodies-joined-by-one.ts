import type { NetworkArchitecture } from '../../views/network-architecture.ts';
import type { Formatter } from '../../words/formatter.ts';
import { rule } from '../rule.ts';

type Evidence = {
  actor: string;
  /** Pairs of bodies that share this member and no other. */
  pairs: [string, string][];
  /** Whether the table shows it as the planning professional. */
  planner: boolean;
};

const shown = 3;

export const bodiesJoinedByOne = rule<'bodies-joined-by-one', Evidence>(
  {
    id: 'bodies-joined-by-one',
    severity: 'info',
    question: 'seats',
    reference: 'Schubert 2018 (network architecture); Burt 1992 (structural holes)',
    view: 'network-architecture',
    text: {
      en: {
        title: 'One member joins the bodies',
        finding: ({ actor, pairs, planner }, say) =>
          `Only ${say.actor(actor)}${planner ? ' (planning professional)' : ''} sits both ${listed(pairs, say)}.`,
        next: ({ actor, pairs: [[a, b]] }, say) =>
          `Agree on a deputy for ${say.actor(actor)}, and on minutes that go from “${a}” to “${b}” and back.`,
        reading:
          'An actor is named for two bodies when it is the one member that both have in common; bodies with a single member are left out. It is a link and a load at once: what the two know of each other passes through one pair of hands, unless they inform each other in ways that the list does not show.',
      },
      de: {
        title: 'Nur ein Mitglied verbindet die Gremien',
        finding: ({ actor, pairs, planner }, say) =>
          `Nur ${say.actor(actor)}${planner ? ' (Planungsfachkraft)' : ''} sitzt zugleich ${listed(pairs, say)}.`,
        next: ({ actor, pairs: [[a, b]] }, say) =>
          `Für ${say.actor(actor)} eine Vertretung vereinbaren und Protokolle, die von „${a}“ zu „${b}“ und zurück gehen.`,
        reading:
          'Genannt wird, wer als einziges Mitglied in zwei Gremien zugleich sitzt; Gremien mit nur einem Mitglied bleiben außen vor. Das ist Verbindung und Last zugleich: Was beide voneinander wissen, geht durch eine Hand, es sei denn, sie informieren einander auf Wegen, die die Liste nicht zeigt.',
      },
    },
  },
  ({ analysis: { systems } }) => {
    const architecture = systems['network-architecture'] as NetworkArchitecture | undefined;
    if (!architecture) return [];
    const alone = new Set(architecture.single.map(({ body }) => body));
    const planners = new Set(architecture.planners.map(({ actor }) => actor));
    const byActor = new Map<string, [string, string][]>();
    for (const { bodies, actor } of architecture.joinedByOne) {
      if (bodies.some((body) => alone.has(body))) continue;
      const pairs = byActor.get(actor);
      if (pairs) pairs.push(bodies);
      else byActor.set(actor, [bodies]);
    }
    return [...byActor]
      .map(([actor, pairs]) => ({
        actors: [actor],
        evidence: { actor, pairs, planner: planners.has(actor) },
      }))
      .sort(
        (x, y) =>
          y.evidence.pairs.length - x.evidence.pairs.length ||
          (x.evidence.actor < y.evidence.actor ? -1 : 1),
      );
  },
);

function listed(pairs: readonly [string, string][], say: Formatter): string {
  const de = say.language === 'de';
  const names = pairs
    .slice(0, shown)
    .map(([a, b]) => (de ? `in „${a}“ und „${b}“` : `in “${a}” and “${b}”`))
    .join('; ');
  const rest = pairs.length - shown;
  if (rest <= 0) return names;
  return de
    ? `${names} und verbindet ${say.count(rest, 'weiteres Paar', 'weitere Paare')}`
    : `${names} and joins ${say.count(rest, 'more pair', 'more pairs')}`;
}

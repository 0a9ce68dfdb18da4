import { neighboursOf } from '../around.ts';
import { soleConnectors } from '../connectors.ts';
import { rule } from '../rule.ts';
import type { Say } from '../say.ts';

type Evidence = {
  actor: string;
  /** The sectors that only this actor connects, two and two. */
  pairs: [string, string][];
  constraint: number;
  /** Place by constraint, the lowest first, and the number of actors that have one. */
  rank: number;
  of: number;
  effectiveSize: number;
  degree: number;
  meanDegree: number;
};

const shown = 3;

export const broker = rule<'broker', Evidence>(
  {
    id: 'broker',
    severity: 'warning',
    question: 'hold',
    reference: 'Burt 1992, Structural Holes, ch. 1–2; Burt 2004, AJS 110:349–399',
    text: {
      en: {
        title: 'Alone across a structural hole',
        finding: (e, say) =>
          `Between ${listed(e.pairs, say)}, every tie and every shared contact runs through ${say.actor(e.actor)} (constraint ${say.number(e.constraint)}, place ${say.number(e.rank)} of ${say.number(e.of)} from the lowest; effective size ${say.number(e.effectiveSize, 1)} of ${say.count(e.degree, 'contact', 'contacts')}). An opportunity: it hears from both sides and can bring them together. A risk and a load: if it drops out the connection is gone, and ${say.count(e.degree, 'tie meets', 'ties meet')} here (mean of all actors ${say.number(e.meanDegree, 1)}).`,
        next: ({ actor, pairs }, say) =>
          `Decide with ${say.actor(actor)}: where a handover between ${say.sectors(pairs[0])} is expected, add a second contact; where the division of work is intended, keep it and secure a deputy and time for it.`,
        reading:
          'An actor is named when it has ties into both sectors and, without it, no tie between the two and no actor with ties into both would be left (direction does not matter). A low constraint means contacts in separate circles; it is neither good nor bad, and comparable only among actors with a similar number of contacts. Missing answers can make a connection look lonelier than it is. Told for up to 60 sectors.',
      },
      de: {
        title: 'Allein über einem strukturellen Loch',
        finding: (e, say) =>
          `Zwischen ${listed(e.pairs, say)} ${e.pairs.length > 1 ? 'laufen jeweils' : 'laufen'} alle Beziehungen und gemeinsamen Kontakte über ${say.actor(e.actor)} (Constraint ${say.number(e.constraint)}, Platz ${say.number(e.rank)} von ${say.number(e.of)} vom niedrigsten an; effektive Größe ${say.number(e.effectiveSize, 1)} bei ${say.count(e.degree, 'Kontakt', 'Kontakten')}). Chance: Hier kommt an, was beide Seiten bewegt, und hier lassen sie sich zusammenbringen. Risiko und Last: Fällt der Akteur aus, ist die Verbindung weg, und ${say.count(e.degree, 'Beziehung läuft', 'Beziehungen laufen')} bei ihm zusammen (Mittel aller Akteure ${say.number(e.meanDegree, 1)}).`,
        next: ({ actor, pairs }, say) =>
          `Gemeinsam mit ${say.actor(actor)} entscheiden: Wo zwischen ${say.sectors(pairs[0])} eine Übergabe erwartet wird, einen zweiten Kontakt aufbauen; wo die Arbeitsteilung gewollt ist, sie lassen und Vertretung und Zeit dafür sichern.`,
        reading:
          'Genannt wird, wer in beide Sektoren Beziehungen hat und ohne den weder eine Beziehung zwischen den beiden noch ein Akteur mit Beziehungen in beide übrig bliebe (die Richtung spielt keine Rolle). Ein niedriger Constraint heißt: Kontakte in getrennte Kreise; das ist weder gut noch schlecht und nur unter Akteuren mit ähnlich vielen Kontakten vergleichbar. Fehlende Antworten können eine Verbindung einsamer erscheinen lassen, als sie ist. Berechnet für bis zu 60 Sektoren.',
      },
    },
  },
  ({ analysis, ties, sectors }) => {
    const alone = soleConnectors(neighboursOf(ties), sectors);
    if (alone.size === 0) return [];
    const constraints = analysis.actors
      .map(({ measures }) => figure(measures.constraint))
      .filter((value) => value !== null);
    const meanDegree = ties.order === 0 ? 0 : (2 * ties.size) / ties.order;
    return [...alone]
      .map(([u, pairs]) => {
        const { id, measures } = analysis.actors[u];
        const constraint = figure(measures.constraint) ?? 0;
        const evidence: Evidence = {
          actor: id,
          pairs: pairs.map(([a, b]): [string, string] => [sectors.ids[a], sectors.ids[b]]),
          constraint,
          // Values that differ in the last digits only share a place.
          rank: 1 + constraints.filter((value) => value < constraint * (1 - 1e-9)).length,
          of: constraints.length,
          effectiveSize: figure(measures.effectiveSize) ?? 0,
          degree: ties.degrees[u],
          meanDegree,
        };
        return { actors: [id], sectors: [...new Set(evidence.pairs.flat())], evidence };
      })
      .sort(
        (x, y) =>
          y.evidence.pairs.length - x.evidence.pairs.length || x.evidence.rank - y.evidence.rank,
      );
  },
);

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** "Health and Civil society; Elder care and Civil society". */
function listed(pairs: [string, string][], say: Say): string {
  const names = pairs.slice(0, shown).map(say.sectors);
  const rest = pairs.length - names.length;
  if (rest > 0)
    names.push(
      say.language === 'de'
        ? say.count(rest, 'weiteren Paar', 'weiteren Paaren')
        : say.count(rest, 'more pair', 'more pairs'),
    );
  return names.join('; ');
}

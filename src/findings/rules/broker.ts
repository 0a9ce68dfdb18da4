import { soleBridges } from '../../network/brokers.ts';
import { neighborsOf } from '../../network/neighbors.ts';
import type { Formatter } from '../../words/formatter.ts';
import { placesOf } from '../drawn.ts';
import { isSoleBridge, sideAt } from '../drawn-sides.ts';
import { rule } from '../rule.ts';
import { past, silentAcross, silentWhere } from '../silence.ts';

type Evidence = {
  actor: string;
  /** The sectors that only this actor bridges, two and two. */
  pairs: [string, string][];
  /** For each pair the tied pairs of actors between the sectors, all of them with this actor; 0 where it is the only contact of both. */
  relations: number[];
  /** For each pair the other actors, of neither sector, with ties into both. */
  others: number[];
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
    basedOn: 'presence',
    text: {
      en: {
        title: 'Alone across a structural hole',
        finding: (e, say) =>
          `${say.actor(e.actor)} alone bridges ${listed(e, say)}. Its constraint is ${say.number(e.constraint)} (place ${say.number(e.rank)} of ${say.number(e.of)}, counted from the lowest), its effective size ${say.number(e.effectiveSize, 1)} of ${say.count(e.degree, 'contact', 'contacts')}. An opportunity: it hears from both sides and can bring them together. A risk and a load: if it drops out, so does the bridge, and ${say.count(e.degree, 'tie meets', 'ties meet')} here (mean of all actors ${say.number(e.meanDegree, 1)}).`,
        next: ({ actor, pairs }, say) =>
          `Decide with ${say.actor(actor)}: where a handover between ${say.sectors(pairs[0])} is expected, add a second contact; where the division of work is intended, keep it and secure a deputy and time for it.`,
        reading:
          'An actor is named when it has ties into both sectors and every tie between the two is its own, or when there is no such tie and it is the only one with ties into both (direction does not matter). A low constraint means contacts in separate circles; it is neither good nor bad, and comparable only among actors with a similar number of contacts. Missing answers can make a bridge look lonelier than it is. Told for up to 60 sectors.',
      },
      de: {
        title: 'Allein über einem strukturellen Loch',
        finding: (e, say) =>
          `Nur ${say.actor(e.actor)} überbrückt ${listed(e, say)}. Constraint ${say.number(e.constraint)} (Platz ${say.number(e.rank)} von ${say.number(e.of)}, vom niedrigsten an gezählt), effektive Größe ${say.number(e.effectiveSize, 1)} bei ${say.count(e.degree, 'Kontakt', 'Kontakten')}. Chance: Hier kommt an, was beide Seiten bewegt, und hier lassen sie sich zusammenbringen. Risiko und Last: Fällt der Akteur aus, fehlt die Brücke, und ${say.count(e.degree, 'Beziehung läuft', 'Beziehungen laufen')} bei ihm zusammen (Mittel aller Akteure ${say.number(e.meanDegree, 1)}).`,
        next: ({ actor, pairs }, say) =>
          `Gemeinsam mit ${say.actor(actor)} entscheiden: Wo zwischen ${say.sectors(pairs[0])} eine Übergabe erwartet wird, einen zweiten Kontakt aufbauen; wo die Arbeitsteilung gewollt ist, sie lassen und Vertretung und Zeit dafür sichern.`,
        reading:
          'Genannt wird, wer in beide Sektoren Beziehungen hat und alle Beziehungen zwischen den beiden trägt, oder wer, wenn es keine gibt, allein mit beiden in Kontakt steht (die Richtung spielt keine Rolle). Ein niedriger Constraint heißt: Kontakte in getrennte Kreise; das ist weder gut noch schlecht und nur unter Akteuren mit ähnlich vielen Kontakten vergleichbar. Fehlende Antworten können eine Brücke einsamer erscheinen lassen, als sie ist. Berechnet für bis zu 60 Sektoren.',
      },
    },
  },
  ({ analysis, ties, sectors }) => {
    const alone = soleBridges(neighborsOf(ties), sectors);
    if (alone.size === 0) return [];
    const constraints = analysis.actors
      .map(({ measures }) => figure(measures.constraint))
      .filter((value) => value !== null);
    const meanDegree = ties.order === 0 ? 0 : (2 * ties.size) / ties.order;
    return [...alone]
      .map(([u, bridged]) => {
        const { id, measures } = analysis.actors[u];
        const constraint = figure(measures.constraint) ?? 0;
        const evidence: Evidence = {
          actor: id,
          pairs: bridged.map(({ codes: [a, b] }): [string, string] => [
            sectors.ids[a],
            sectors.ids[b],
          ]),
          relations: bridged.map(({ relations }) => relations),
          others: bridged.map(({ others }) => others),
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
  {
    refutableBy: ({ evidence: { actor, pairs, relations } }, context) => {
      const across = pairs.map((pair) => silentAcross(context, pair, past(actor)));
      return silentWhere(context, ({ id }) =>
        pairs.some((_, i) => (relations[i] === 0 ? id !== actor : across[i].includes(id))),
      );
    },
    stands: ({ evidence: { actor, pairs } }, context) => {
      const { ids, codes } = context.sectors;
      const own = placesOf(context)(actor);
      const bridged = new Set(pairs.map((pair) => sideAt(context, pair)));
      return (drawn) => {
        for (let a = 0; a < ids.length; a++)
          for (let b = a + 1; b < ids.length; b++)
            if (isSoleBridge(drawn, own, { codes, a, b }) !== bridged.has(a * ids.length + b))
              return false;
        return true;
      };
    },
  },
);

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** "Health and Municipality (all 3 relations; 2 other actors deal with both)". */
function listed({ pairs, relations, others }: Evidence, say: Formatter): string {
  const de = say.language === 'de';
  const names = pairs.slice(0, shown).map((pair, i) => {
    const own = relations[i];
    const facts = de
      ? [
          own === 0
            ? 'dazwischen besteht keine Beziehung'
            : own === 1
              ? 'mit der einzigen Beziehung'
              : `mit ${own === 2 ? 'beiden' : `allen ${say.number(own)}`} Beziehungen`,
        ]
      : [
          own === 0
            ? 'which have no tie'
            : own === 1
              ? 'the only relation'
              : `${own === 2 ? 'both' : `all ${say.number(own)}`} relations`,
        ];
    if (others[i] > 0)
      facts.push(
        de
          ? `${say.count(others[i], 'weiterer Akteur hat', 'weitere Akteure haben')} mit beiden zu tun`
          : `${say.count(others[i], 'other actor deals', 'other actors deal')} with both`,
      );
    return `${say.sectors(pair)} (${facts.join('; ')})`;
  });
  const rest = pairs.length - names.length;
  if (rest > 0)
    names.push(
      de
        ? say.count(rest, 'weiteres Paar', 'weitere Paare')
        : say.count(rest, 'more pair', 'more pairs'),
    );
  return names.join(de ? ' sowie ' : ', and ');
}

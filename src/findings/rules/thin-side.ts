import { tiesOfSide } from '../drawn-sides.ts';
import { rule } from '../rule.ts';
import {
  type SideEvidence,
  scope,
  sectorsWithSizes,
  sideEvidence,
  sidesOf,
  silence,
} from '../sides.ts';
import { silentAcross } from '../silence.ts';

/** A side is thin below this share of the overall density. */
const SHARE = 0.5;

type Evidence = SideEvidence & { density: number; overall: number; threshold: number };

export const thinSide = rule<'thin-side', Evidence>(
  {
    id: 'thin-side',
    severity: 'warning',
    question: 'meet',
    reference: 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10',
    basedOn: 'absence',
    text: {
      en: {
        title: 'Thin side',
        finding: (e, say) =>
          `Between ${sectorsWithSizes(e, say)} ${say.number(e.ties)} of ${say.number(e.possible)} possible ties ${e.ties === 1 ? 'exists' : 'exist'} (${say.percent(e.density)}): less than half of the density of the whole network (${say.percent(e.overall)}).${silence(e, say)}`,
        next: ({ sectors }, say) =>
          `Ask the few who already work together between ${say.sectors(sectors)} what would make it easier for others, and whether more is needed at all.`,
        reading: `A side is thin when it has at least one tie and its density is below half of the density of the whole network. Large sectors are thin more easily than small ones, since nobody can work with everyone. ${scope.en}`,
      },
      de: {
        title: 'Dünne Seite',
        finding: (e, say) =>
          `Zwischen ${sectorsWithSizes(e, say)} ${e.ties === 1 ? 'besteht' : 'bestehen'} ${say.number(e.ties)} von ${say.number(e.possible)} möglichen Beziehungen (${say.percent(e.density)}): weniger als die Hälfte der Dichte des gesamten Netzwerks (${say.percent(e.overall)}).${silence(e, say)}`,
        next: ({ sectors }, say) =>
          `Die wenigen fragen, die zwischen ${say.sectors(sectors)} schon zusammenarbeiten: Was würde es anderen erleichtern, und wird überhaupt mehr gebraucht?`,
        reading: `Eine Seite ist dünn, wenn sie mindestens eine Beziehung hat und ihre Dichte unter der Hälfte der Dichte des gesamten Netzwerks liegt. Große Sektoren sind leichter dünn als kleine, weil niemand mit allen zusammenarbeiten kann. ${scope.de}`,
      },
    },
  },
  (measured) => {
    const overall = measured.analysis.network.density;
    if (overall === null) return [];
    return sidesOf(measured)
      .map((side) => ({ side, density: side.ties / side.possible }))
      .filter(({ side, density }) => side.ties > 0 && density < SHARE * overall)
      .sort((x, y) => x.density - y.density)
      .map(({ side, density }) => {
        const evidence = { ...sideEvidence(measured, side), density, overall, threshold: SHARE };
        return { sectors: evidence.sectors, evidence };
      });
  },
  {
    refutableBy: ({ evidence }, context) => silentAcross(context, evidence.sectors),
    stands: ({ evidence: { sectors, possible } }, context) => {
      const tiesOf = tiesOfSide(context, sectors);
      const all = context.ties.order * (context.ties.order - 1);
      const { directed } = context.ties;
      return (drawn) => {
        const ties = tiesOf(drawn);
        return ties > 0 && ties / possible < (SHARE * drawn.arcs() * (directed ? 1 : 2)) / all;
      };
    },
  },
);

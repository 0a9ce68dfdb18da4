import { neighborsOf } from '../../network/neighbors.ts';
import type { Formatter } from '../../words/formatter.ts';
import { sideAt } from '../drawn-sides.ts';
import { type Context, rule } from '../rule.ts';
import {
  type Side,
  type SideEvidence,
  scope,
  sectorsWithSizes,
  sideEvidence,
  sidesOf,
  silence,
} from '../sides.ts';
import { silentAcross } from '../silence.ts';

type Evidence = SideEvidence & {
  /** Actors with ties into both sectors, those with most on their weaker side first; at most three. */
  common: string[];
  /** Whether a care chain says what to expect here. */
  chain: boolean;
  /** The handovers that it expects across this side, the legally limited left out. */
  expected: [string, string][];
};

export const emptySide = rule<'empty-side', Evidence>(
  {
    id: 'empty-side',
    severity: 'error',
    question: 'meet',
    reference: 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10',
    basedOn: 'absence',
    text: {
      en: {
        title: 'Empty side',
        finding: (e, say) =>
          `Between ${sectorsWithSizes(e, say)} there is not a single tie; ${e.possible === 1 ? 'one' : say.number(e.possible)} would be possible.${expectation(e, say)}${silence(e, say)}`,
        next: ({ common, sectors }, say) =>
          common.length > 0
            ? `${say.actors(common)} ${common.length === 1 ? 'works' : 'work'} with both and can bring them to one table. First settle which handover is needed between ${say.sectors(sectors)}.`
            : `Nobody is known to work with both. Settle which handover is needed between ${say.sectors(sectors)}, then invite one actor of each to the same table.`,
        reading: `A side is empty when no actor of one sector has a tie to any actor of the other, although a tie would be possible. It is a gap where the care chain expects a handover across it, or where there is no care chain to ask; otherwise it is a point to look at, since it may be a sensible division of work, or the ties may not have been reported. ${scope.en}`,
      },
      de: {
        title: 'Leere Seite',
        finding: (e, say) =>
          `Zwischen ${sectorsWithSizes(e, say)} besteht keine einzige Beziehung; möglich ${e.possible === 1 ? 'wäre eine' : `wären ${say.number(e.possible)}`}.${expectation(e, say)}${silence(e, say)}`,
        next: ({ common, sectors }, say) =>
          common.length > 0
            ? `${say.actors(common)} ${common.length === 1 ? 'arbeitet' : 'arbeiten'} mit beiden Seiten zusammen und ${common.length === 1 ? 'kann' : 'können'} sie an einen Tisch bringen. Zuerst klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird.`
            : `Niemand arbeitet erkennbar mit beiden Seiten zusammen. Klären, welche Übergabe zwischen ${say.sectors(sectors)} gebraucht wird, und dann von jeder Seite einen Akteur an denselben Tisch einladen.`,
        reading: `Eine Seite ist leer, wenn kein Akteur des einen Sektors eine Beziehung zu einem Akteur des anderen hat, obwohl mindestens eine möglich wäre. Als Lücke gilt sie, wo die Versorgungskette über sie hinweg eine Übergabe erwartet oder keine Kette vorliegt; sonst ist sie eine Auffälligkeit, denn sie kann sinnvolle Arbeitsteilung sein, oder die Beziehungen sind nur nicht genannt. ${scope.de}`,
      },
    },
  },
  (measured) =>
    sidesOf(measured)
      .filter(({ ties }) => ties === 0)
      .map((side) => {
        const own = sideEvidence(measured, side);
        const chain = measured.analysis.chain !== null;
        const expected = expectedAcross(measured, own.sectors);
        return {
          sectors: own.sectors,
          ...(chain && expected.length === 0 ? { severity: 'warning' as const } : {}),
          evidence: { ...own, common: commonOf(measured, side), chain, expected },
        };
      }),
  {
    refutableBy: ({ evidence }, context) => silentAcross(context, evidence.sectors),
    stands: ({ evidence: { sectors } }, context) => {
      const side = sideAt(context, sectors);
      return (drawn) => drawn.between().relations[side] === 0;
    },
  },
);

function expectation({ chain, expected }: Evidence, say: Formatter): string {
  if (!chain) return '';
  const de = say.language === 'de';
  if (expected.length === 0)
    return de
      ? ' Die Vorlage der Versorgungskette erwartet hier keine Übergabe.'
      : ' The care chain expects no handover here.';
  const names = expected.slice(0, 3).map(say.handover).join('; ');
  return de ? ` Die Versorgungskette erwartet: ${names}.` : ` The care chain expects: ${names}.`;
}

function expectedAcross(
  { analysis: { chain } }: Context,
  corners: readonly string[],
): Evidence['expected'] {
  const home = new Map(chain?.roles.map(({ id, sector }) => [id, sector]));
  return (chain?.handovers ?? [])
    .filter(({ from, to, limited }) => {
      const ends = [home.get(from), home.get(to)];
      return limited === null && corners.every((corner) => ends.includes(corner));
    })
    .map(({ from, to }): [string, string] => [from, to]);
}

function commonOf({ ties, sectors: { codes } }: Context, side: Side): string[] {
  const { offsets, list } = neighborsOf(ties);
  const found: { id: string; into: number }[] = [];
  for (let u = 0; u < ties.order; u++) {
    const into = [0, 0];
    for (let s = offsets[u]; s < offsets[u + 1]; s++) {
      const place = side.codes.indexOf(codes[list[s]]);
      if (place >= 0) into[place]++;
    }
    if (into[0] > 0 && into[1] > 0) found.push({ id: ties.ids[u], into: Math.min(...into) });
  }
  return found
    .sort((x, y) => y.into - x.into)
    .slice(0, 3)
    .map(({ id }) => id);
}

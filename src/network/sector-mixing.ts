import type { Context } from './context.ts';
import { memo } from './memo.ts';
import { mixingChance } from './mixing-chance.ts';

/** More sectors than this are no picture any more, and their chances are not drawn. */
export const MOST_SECTORS = 8;
/** Permutations where the analysis asks for no other number, and the most ties for which they are made. */
const defaultPermutations = 999;
export const MOST_TIES = 20_000;

/** How the tied pairs of a network spread over its sectors, and how random mixing would spread them. */
export interface SectorMixing {
  /** Deals of the sectors; 0 where there are no ties to deal, or too many. */
  permutations: number;
  seed: number;
  /** Pairs of actors that may be tied, of sectors with the codes a and b, or inside one. */
  possible: (a: number, b: number) => number;
  /** Ties that random mixing would leave there; `null` where no two actors have a sector. */
  expected: (a: number, b: number) => number | null;
  /**
   * How rarely it leaves a number as far from that as the one at hand, for a ≤ b; `null` where there are no deals or nothing is possible.
   * The sectors are dealt out when this is first asked.
   */
  chance: (a: number, b: number) => number | null;
}

/** Remembered by the context; `null` with more than eight sectors, or fewer than two that have actors. */
export const sectorMixing = memo(
  ({ ties, sectors, analysis: { settings } }: Context): SectorMixing | null => {
    const { ids, codes } = sectors;
    const k = ids.length;
    if (k > MOST_SECTORS) return null;
    const members = new Int32Array(k);
    for (const code of codes) if (code >= 0) members[code]++;
    if (members.filter((count) => count > 0).length < 2) return null;
    const found = new Float64Array(k * k);
    let all = 0;
    for (let u = 0; u < ties.order; u++)
      for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
        const [a, b] = [codes[u], codes[ties.targets[s]]];
        if (a < 0 || b < 0) continue;
        found[Math.min(a, b) * k + Math.max(a, b)]++;
        all++;
      }
    const placed = members.reduce((sum, count) => sum + count, 0);
    const { seed, permutations: asked } = settings;
    const deals = {
      seed: typeof seed === 'number' ? seed : 1,
      permutations:
        all === 0 || all > MOST_TIES ? 0 : typeof asked === 'number' ? asked : defaultPermutations,
    };
    const possible = (a: number, b: number) =>
      a === b ? (members[a] * Math.max(0, members[a] - 1)) / 2 : members[a] * members[b];
    const expected = (a: number, b: number) =>
      placed < 2 ? null : (all * possible(a, b)) / ((placed * (placed - 1)) / 2);
    let chances: Float64Array | null = null;
    const dealt = () => {
      const cells = {
        found,
        expected: Float64Array.from({ length: k * k }, (_, cell) => {
          const [a, b] = [Math.floor(cell / k), cell % k];
          return a <= b ? (expected(a, b) ?? Number.NaN) : 0;
        }),
      };
      return mixingChance(ties, sectors, cells, deals);
    };
    return {
      ...deals,
      possible,
      expected,
      chance: (a, b) => {
        if (deals.permutations === 0 || expected(a, b) === null || possible(a, b) === 0)
          return null;
        chances ??= dealt();
        return chances[a * k + b];
      },
    };
  },
);

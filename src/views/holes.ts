import { adjacency } from '../network/adjacency.ts';
import { betweenOf } from '../network/between-sectors.ts';
import type { Context } from '../network/context.ts';
import { handoversAcross, isFreeChoice } from '../network/expected-handovers.ts';
import { view } from './view.ts';

/** With more sectors than this, pairs of sectors are not told. */
const maxSectors = 20;
/** Weak bridges that are listed, the weakest first. */
const maxBridges = 12;

/** An expected handover between two groups, and how it stands. */
export type Expected = { from: string; to: string; status: string };

/**
 * Close: the template expects a handover here that no tie carries. Secure: all that it expects are carried. Keep: it expects
 * none, or only such as are a matter of free choice. `null` without a template.
 */
export type Reading = 'close' | 'secure' | 'keep' | null;

export type Hole = {
  sectors: [string, string];
  /** Tied pairs between the two. */
  ties: number;
  /** The actors that every tie between the two touches; empty where there is none. */
  carriers: string[];
  /** Actors of neither sector with ties into both. */
  through: string[];
  expected: Expected[];
  /** Handovers between the two that are a matter of free choice. */
  limited: number;
  reading: Reading;
};

export type WeakBridge = {
  ends: [string, string];
  weight: number;
  /** Expected handovers that this tie carries. */
  carries: Expected[];
  reading: Reading;
};

export type Holes = {
  holes: Hole[];
  /** Ties whose ends share no contact and whose strength is below the median; null where the table knows no strengths. */
  weakBridges: WeakBridge[] | null;
  weakInAll: number;
  median: number | null;
  template: boolean;
};

/** Where it comes from. */
export const reference =
  'Burt 1992, Structural Holes, ch. 1; Granovetter 1973, American Journal of Sociology 78:1360–1380 (weak ties and bridges)';

export const holes = view<'holes', Holes>(
  {
    id: 'holes',
  },
  (context) => {
    const { sectors } = context;
    const filled = sectors.ids.filter((_, code) => sectors.codes.includes(code)).length;
    if (filled < 2 || sectors.ids.length > maxSectors) return null;
    const bridges = weakBridgesOf(context);
    return {
      holes: holesOf(context),
      weakBridges: bridges?.list ?? null,
      weakInAll: bridges?.all ?? 0,
      median: bridges?.median ?? null,
      template: context.analysis.chain !== null,
    };
  },
);

function holesOf(context: Context): Hole[] {
  const { ties, sectors, analysis } = context;
  const k = sectors.ids.length;
  const between = betweenOf(context);
  const filled = sectors.ids.map((_, code) => sectors.codes.includes(code));
  const found: Hole[] = [];
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      if (!filled[a] || !filled[b]) continue;
      const { relations, common, both } = between(a, b);
      if (relations > 0 && common.length === 0) continue;
      const pair: Hole['sectors'] = [sectors.ids[a], sectors.ids[b]];
      const across = expectedBetween(analysis.chain, pair);
      found.push({
        sectors: pair,
        ties: relations,
        carriers: common.sort((x, y) => x - y).map((u) => ties.ids[u]),
        through: both().map((u) => ties.ids[u]),
        ...across,
        reading: analysis.chain ? readingOf(across.expected) : null,
      });
    }
  const weight = ({ reading, ties }: Hole) => 2 * readings.indexOf(reading) + (ties === 0 ? 0 : 1);
  return found.sort((x, y) => weight(x) - weight(y));
}

const readings: readonly Reading[] = ['close', 'secure', 'keep', null];
const direct = new Set(['confirmed', 'reported', 'one-sided', 'internal']);

function readingOf(expected: readonly Expected[]): Reading {
  if (expected.length === 0) return 'keep';
  return expected.every(({ status }) => direct.has(status)) ? 'secure' : 'close';
}

function expectedBetween(
  chain: Context['analysis']['chain'],
  pair: Hole['sectors'],
): Pick<Hole, 'expected' | 'limited'> {
  const { expected, limited } = handoversAcross(chain, pair);
  return {
    expected: expected
      .map(({ from, to, status }) => ({ from, to, status }))
      .sort((x, y) => Number(direct.has(x.status)) - Number(direct.has(y.status))),
    limited: limited.length,
  };
}

/**
 * Ties weaker than the median whose ends have no contact in common: how many, and the weakest of them; null without strengths.
 * O(m · mean degree).
 */
function weakBridgesOf({
  ties,
  analysis,
}: Context): { list: WeakBridge[]; all: number; median: number } | null {
  if (!ties.weighted || ties.size === 0) return null;
  const { offsets, neighbors } = adjacency(ties);
  const weightAt = (slot: number) => Math.max(ties.forward[slot], ties.backward[slot]);
  const weights = Float64Array.from({ length: ties.size }, (_, slot) => weightAt(slot)).sort();
  const half = ties.size >> 1;
  const median = ties.size % 2 === 1 ? weights[half] : (weights[half - 1] + weights[half]) / 2;
  const shareContact = (a: number, b: number) => {
    // Both lists ascend: one walk along them.
    for (let i = offsets[a], j = offsets[b]; i < offsets[a + 1] && j < offsets[b + 1]; )
      if (neighbors[i] === neighbors[j]) return true;
      else if (neighbors[i] < neighbors[j]) i++;
      else j++;
    return false;
  };
  const order = (x: Bridge, y: Bridge) => x[2] - y[2] || x[0] - y[0] || x[1] - y[1];
  let weakest: Bridge[] = [];
  let all = 0;
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
      const [v, weight] = [ties.targets[s], weightAt(s)];
      if (weight >= median || shareContact(u, v)) continue;
      all++;
      weakest.push([Math.min(u, v), Math.max(u, v), weight]);
      // Only the weakest are kept, however many there are.
      if (weakest.length > 1000) weakest = weakest.sort(order).slice(0, maxBridges);
    }
  const list = weakest
    .sort(order)
    .slice(0, maxBridges)
    .map(([a, b, weight]): WeakBridge => {
      const ends: [string, string] = [ties.ids[a], ties.ids[b]];
      const carries = carriedBy(analysis.chain, ends);
      return { ends, weight, carries, reading: analysis.chain ? readingOf(carries) : null };
    });
  return { list, all, median };
}

/** Two actors as indices, and the strength of their tie. */
type Bridge = [number, number, number];

/** The expected handovers that a tie carries, but for those of free choice. */
function carriedBy(
  chain: Context['analysis']['chain'],
  [one, other]: readonly [string, string],
): Expected[] {
  return (chain?.handovers ?? [])
    .filter(
      (handover) =>
        !isFreeChoice(handover) &&
        handover.ties.some(([a, b]) => (a === one && b === other) || (a === other && b === one)),
    )
    .map(({ from, to, status }) => ({ from, to, status }));
}

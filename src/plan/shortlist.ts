import { adjacency } from '../network/adjacency.ts';
import { lowpoints } from '../network/lowpoints.ts';
import type { Ties } from '../network/ties.ts';
import { byCures, type Candidate, candidateOf, type Judges } from './candidate.ts';

/** Up to this many actors every pair without a tie is ranked. */
export const ALL_PAIRS = 500;
/** As many pairs of a larger network as are ranked by cohesion too. */
const SHORTLIST = 2_000;
/** So far from an actor of a finding the others are looked at. */
const NEAR = 3;

export interface Candidates {
  list: Candidate[];
  /** `all`: every pair without a tie. `near`: pairs within three ties of an actor of a finding, the most useful of them. */
  pairs: 'all' | 'near';
  /** How many pairs were looked at. */
  considered: number;
}

/** The ties that could be proposed, between actors that are not `excluded`. O(n²) up to 500 actors. */
export function candidatesOf(
  ties: Ties,
  judges: Judges,
  excluded: ReadonlySet<number>,
): Candidates {
  const tied = tiedTo(ties);
  if (ties.order > ALL_PAIRS) return nearCandidates(ties, judges, excluded, tied);
  const list: Candidate[] = [];
  for (let a = 0; a < ties.order; a++) {
    if (excluded.has(a)) continue;
    const own = tied(a);
    for (let b = a + 1; b < ties.order; b++)
      if (!excluded.has(b) && !own.has(b)) list.push(candidateOf(a, b, judges));
  }
  return { list, pairs: 'all', considered: list.length };
}

function tiedTo(ties: Ties): (actor: number) => ReadonlySet<number> {
  const { offsets, neighbors } = adjacency(ties);
  return (actor) => new Set(neighbors.subarray(offsets[actor], offsets[actor + 1]));
}

/**
 * Of each actor that a finding is about, or of those with the fewest contacts where there is none, the untied ones within three ties, and whoever would close a handover with it. Those that do
 * most for handovers and sides stay, then the farther apart, then those with the smaller load. O(actors of findings · (n + m)).
 */
function nearCandidates(
  ties: Ties,
  judges: Judges,
  excluded: ReadonlySet<number>,
  tied: (actor: number) => ReadonlySet<number>,
): Candidates {
  const { order } = ties;
  const { offsets, neighbors } = adjacency(ties);
  const found = actorsOfFindings(ties, judges);
  // Where nothing is amiss, those with the fewest contacts are looked at.
  const concerned = found.size > 0 ? found : minTied(ties);
  const chosen: { candidate: Candidate; away: number }[] = [];
  const inOrder = (x: (typeof chosen)[number], y: (typeof chosen)[number]) =>
    byCures(x.candidate, y.candidate) ||
    y.away - x.away ||
    x.candidate.load - y.candidate.load ||
    x.candidate.source - y.candidate.source ||
    x.candidate.target - y.candidate.target;
  let worst: (typeof chosen)[number] | null = null;
  let considered = 0;
  const consider = (a: number, b: number, away: number) => {
    if (excluded.has(a) || excluded.has(b)) return;
    considered++;
    const one = { candidate: candidateOf(a, b, judges), away };
    if (worst && inOrder(one, worst) >= 0) return;
    chosen.push(one);
    if (chosen.length < 2 * SHORTLIST) return;
    chosen.sort(inOrder).length = SHORTLIST;
    worst = chosen[SHORTLIST - 1];
  };

  const partners = closingPartners(judges);
  const away = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  for (let a = 0; a < order; a++) {
    if (!concerned.has(a)) continue;
    let tail = 1;
    queue[0] = a;
    away[a] = 0;
    for (let head = 0; head < tail && away[queue[head]] < NEAR; head++)
      for (let s = offsets[queue[head]]; s < offsets[queue[head] + 1]; s++) {
        const v = neighbors[s];
        if (away[v] >= 0) continue;
        away[v] = away[queue[head]] + 1;
        queue[tail++] = v;
      }
    const near = queue.subarray(0, tail);
    for (const b of near) if (away[b] > 1 && (b > a || !concerned.has(b))) consider(a, b, away[b]);
    const own = tied(a);
    for (const b of partners(a))
      if (away[b] < 0 && !own.has(b) && b !== a && (b > a || !concerned.has(b)))
        consider(a, b, NEAR + 1);
    for (const b of near) away[b] = -1;
  }
  const list = chosen
    .sort(inOrder)
    .slice(0, SHORTLIST)
    .map(({ candidate }) => candidate);
  return { list, pairs: 'near', considered };
}

/** Those whose handovers are missing or hang on one, who carry a side alone or hold parts together, and those without a tie. */
function actorsOfFindings(ties: Ties, { handovers, sides }: Judges): Set<number> {
  const { isCutpoint, bridges } = lowpoints(ties);
  const found = new Set<number>(bridges.flat());
  for (let u = 0; u < ties.order; u++)
    if (isCutpoint[u] === 1 || ties.degrees[u] === 0) found.add(u);
  const ofHandover = (k: number) => [...handovers.givers[k], ...handovers.takers[k]];
  for (const k of [...handovers.open, ...handovers.hanging.keys()])
    for (const actor of ofHandover(k)) found.add(actor);
  for (const { carriers } of sides.list) for (const actor of carriers) found.add(actor);
  return found;
}

/** As many actors stand in for those of findings where there is none. */
const LEAST_TIED = 100;

function minTied({ degrees, order }: Ties): Set<number> {
  const actors = Array.from({ length: order }, (_, u) => u);
  return new Set(actors.sort((a, b) => degrees[a] - degrees[b] || a - b).slice(0, LEAST_TIED));
}

/** Of an actor all who would close an open handover with it. */
function closingPartners({ handovers }: Judges): (actor: number) => Iterable<number> {
  const partners = new Map<number, Set<number>>();
  const add = (a: number, list: readonly number[]) => {
    const own = partners.get(a) ?? new Set();
    for (const b of list) own.add(b);
    partners.set(a, own);
  };
  for (const k of handovers.open) {
    for (const giver of handovers.givers[k]) add(giver, handovers.takers[k]);
    for (const taker of handovers.takers[k]) add(taker, handovers.givers[k]);
  }
  return (actor) => partners.get(actor) ?? [];
}

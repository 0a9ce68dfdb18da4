import { bySeverity, type Severity } from './severity.ts';

/** Two groups of actors between whom no tie is; `null` stands for everybody. */
export type Lack = readonly [readonly string[], readonly string[] | null];

/** What of a result decides with which others it is one fact. */
export interface Groupable {
  rule: string;
  severity: Severity;
  /** The ties that it rests on. */
  restsOn: readonly (readonly [string, string])[];
  /** The ties that are not there, where it rests on those. */
  lacks: Lack | null;
}

/** Of results of one severity the one leads that says most about the network to a planner. */
const leading = [
  'role-absent',
  'handover-missing',
  'empty-side',
  'role-unconnected',
  'isolated-actor',
  'side-carried-by-one',
  'cutpoint',
  'chain-weakest-place',
  'broker',
  'handover-hangs-on-one',
  'thin-side',
];

const placeOf = (rule: string): number => {
  const place = leading.indexOf(rule);
  return place < 0 ? leading.length : place;
};

/**
 * Groups results that are one fact: those that rest on the same ties, and those that miss the same. The gravest leads, of equal ones
 * by rule. A result joins the leading one with which it shares most ties, if at least half of its own are among them; of the same rule
 * also where it rests on all of the other's (the two ends of one bridge). A lack joins a lack that holds it or that it holds.
 *
 * Every result is in exactly one group, each group begins with its leading one; groups and members in the order of leading.
 * O(ties of all results + results · lacks), where two isolated actors are not held against each other.
 */
export function grouped<Result extends Groupable>(results: readonly Result[]): Result[][] {
  const order = [...results].sort((a, b) => bySeverity(a, b) || placeOf(a.rule) - placeOf(b.rule));
  const groups: Result[][] = [];
  const byTie = new Map<string, number[]>();
  const lacking: Lacking[] = [];
  const isolated: Lacking[] = [];
  for (const result of order) {
    const own = result.lacks ? prepared(result.lacks) : null;
    const alone = result.rule === 'isolated-actor';
    const keys = new Set(result.restsOn.map((pair) => JSON.stringify(pair)));
    const found =
      sharedWith(result, keys, { groups, byTie }) ??
      (own ? sameLack(own, alone ? [lacking] : [lacking, isolated]) : null);
    if (found !== null) {
      groups[found].push(result);
      continue;
    }
    const place = groups.push([result]) - 1;
    for (const key of keys) {
      const list = byTie.get(key);
      if (list) list.push(place);
      else byTie.set(key, [place]);
    }
    if (own) (alone ? isolated : lacking).push({ place, lack: own });
  }
  return groups;
}

/** The group whose leading result shares most ties with this one, where they are enough. */
function sharedWith<Result extends Groupable>(
  { rule }: Result,
  keys: ReadonlySet<string>,
  { groups, byTie }: { groups: readonly Result[][]; byTie: ReadonlyMap<string, number[]> },
): number | null {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const place of byTie.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  let best: number | null = null;
  for (const [place, count] of [...shared].sort((a, b) => a[0] - b[0])) {
    const leader = groups[place][0];
    const enough =
      2 * count >= keys.size || (leader.rule === rule && count === leader.restsOn.length);
    if (enough && (best === null || count > (shared.get(best) as number))) best = place;
  }
  return best;
}

/** Each of the two groups of a lack as a set, made once. */
type Sides = readonly [ReadonlySet<string> | null, ReadonlySet<string> | null];

/** What the leading result of a group misses. */
interface Lacking {
  place: number;
  lack: Sides;
}

const prepared = ([a, b]: Lack): Sides => [new Set(a), b && new Set(b)];

/** The first group whose leading result misses what this one misses. */
function sameLack(own: Sides, lists: readonly (readonly Lacking[])[]): number | null {
  const places = lists.flatMap(
    (list) => list.find(({ lack }) => holds(lack, own) || holds(own, lack))?.place ?? [],
  );
  return places.length === 0 ? null : Math.min(...places);
}

/** Whether every pair of the second is one of the first. */
function holds([a, b]: Sides, [c, d]: Sides): boolean {
  return (within(c, a) && within(d, b)) || (within(c, b) && within(d, a));
}

function within(some: ReadonlySet<string> | null, all: ReadonlySet<string> | null): boolean {
  if (all === null) return true;
  if (some === null || some.size > all.size) return false;
  for (const actor of some) if (!all.has(actor)) return false;
  return true;
}

import type { Analysis, AnalyzedActor } from '../analysis.ts';

/** One figure in both waves; `change` is null where one of them is not defined. */
export interface FigureChange {
  figure: string;
  before: number | null;
  after: number | null;
  change: number | null;
}

/** One actor's figure and its rank, the highest value first, among the actors that have it in both waves. */
export interface ActorChange {
  actor: string;
  before: number;
  after: number;
  change: number;
  rankBefore: number;
  rankAfter: number;
  /** Whether the rank lies elsewhere than silence alone would put it: the ranges of both waves have no rank in common. Null where none was drawn. */
  beyondSilence: boolean | null;
}

/** Figures of the network that have a value in one wave at least; a list counts its entries. */
export function networkChanges(before: Analysis, after: Analysis): FigureChange[] {
  const [old, now] = [numbers(before.network, ''), numbers(after.network, '')];
  return joined(old, now);
}

/** Figures of the sectors that both waves know, as `health.density`. */
export function sectorChanges(before: Analysis, after: Analysis): FigureChange[] {
  const all = ({ sectors }: Analysis) =>
    new Map(sectors.flatMap(({ id, label: _, ...rest }) => [...numbers(rest, id)]));
  return joined(all(before), all(after));
}

/** Numbers of communities are names, and what permutations draw differs from run to run of ids: neither has changed. */
const notCompared = ['community', 'brokerageTest'];

/** Measures by id with the actors whose value changed, the greatest shift of rank first. */
export function actorChanges(
  before: Analysis,
  after: Analysis,
): { measure: string; of: number; actors: ActorChange[] }[] {
  const figures = ({ actors }: Analysis) =>
    new Map(
      actors.map(({ id, measures }) => {
        const own = Object.entries(measures).filter(([key]) => !notCompared.includes(key));
        return [id, numbers(Object.fromEntries(own), '')];
      }),
    );
  const [old, now] = [figures(before), figures(after)];
  const drawnRanks = ({ actors }: Analysis) => new Map(actors.map(({ id, ranks }) => [id, ranks]));
  const drawn = { before: drawnRanks(before), after: drawnRanks(after) };
  const both = [...old.keys()].filter((id) => now.has(id)).sort();
  // By what each actor has: most have few of all the figures that there are.
  const rowsOf = new Map<string, { actor: string; a: number; b: number }[]>();
  for (const actor of both)
    for (const [measure, a] of old.get(actor) ?? []) {
      const b = now.get(actor)?.get(measure);
      if (typeof a !== 'number' || typeof b !== 'number') continue;
      const rows = rowsOf.get(measure);
      if (rows) rows.push({ actor, a, b });
      else rowsOf.set(measure, [{ actor, a, b }]);
    }
  return [...rowsOf.keys()].sort().flatMap((measure) => {
    const rows = rowsOf.get(measure) ?? [];
    const ranksBefore = ranks(rows.map(({ a }) => a));
    const ranksAfter = ranks(rows.map(({ b }) => b));
    const actors = rows
      .map(({ actor, a, b }, at) => ({
        actor,
        before: a,
        after: b,
        change: rounded(b - a),
        rankBefore: ranksBefore[at],
        rankAfter: ranksAfter[at],
        beyondSilence: apart(drawn.before.get(actor), drawn.after.get(actor), measure),
      }))
      .filter(({ change, rankBefore, rankAfter }) => change !== 0 || rankBefore !== rankAfter)
      .sort(
        (x, y) =>
          Math.abs(y.rankAfter - y.rankBefore) - Math.abs(x.rankAfter - x.rankBefore) ||
          Math.abs(y.change) - Math.abs(x.change) ||
          (x.actor < y.actor ? -1 : 1),
      );
    return actors.length === 0 ? [] : [{ measure, of: rows.length, actors }];
  });
}

/** Whether the ranges of a rank in two waves lie apart. */
function apart(
  before: AnalyzedActor['ranks'],
  after: AnalyzedActor['ranks'],
  measure: string,
): boolean | null {
  const name = measure === 'brokerage.total.count' ? 'brokerage' : measure;
  const [old, now] = [before?.[name], after?.[name]];
  if (!old || !now || old.from === null || old.to === null) return null;
  if (now.from === null || now.to === null) return null;
  return old.to < now.from || now.to < old.from;
}

/** Equal values share the best of their ranks. O(n log n). */
function ranks(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at + 1);
  });
  return values.map((value) => first.get(value) as number);
}

function joined(old: Map<string, number | null>, now: Map<string, number | null>): FigureChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((figure) => {
    const [before, after] = [old.get(figure) ?? null, now.get(figure) ?? null];
    if (before === null && after === null) return [];
    const change = before === null || after === null ? null : rounded(after - before);
    return [{ figure, before, after, change }];
  });
}

/** Every number below a value by its path, every list by its length. */
function numbers(value: unknown, path: string): Map<string, number | null> {
  const found = new Map<string, number | null>();
  const walk = (at: unknown, name: string): void => {
    if (at === null || typeof at === 'number') found.set(name, at);
    else if (Array.isArray(at)) found.set(name, at.length);
    else if (typeof at === 'object')
      for (const [key, inner] of Object.entries(at))
        walk(inner, name === '' ? key : `${name}.${key}`);
  };
  walk(value, path);
  return found;
}

const rounded = (value: number) => Number(value.toPrecision(12)) || 0;

import type { Analysis, AnalyzedTie } from '../analysis.ts';

/** A tie that is in one wave only, or that both sides name only now. */
export interface TieChange {
  source: string;
  target: string;
  /** Whether both of its ends were asked in both waves; if not, it may only have been reported for the first or no more. */
  askedBoth: boolean;
}

export interface TieChanges {
  /** Whether source and target say who hands over to whom. */
  directed: boolean;
  kept: number;
  made: TieChange[];
  lost: TieChange[];
  /** Kept ties that both sides name now and did not before. */
  confirmed: TieChange[];
}

/** Ties made, lost and newly confirmed. Layers and weights do not matter; in undirected data neither does the direction. */
export function tieChanges(
  before: Analysis,
  after: Analysis,
  askedInBoth: ReadonlySet<string>,
): TieChanges {
  // Where one wave has no directions, the other's say nothing that could be compared.
  const directed = before.network.directed && after.network.directed;
  const [old, now] = [index(before.ties, directed), index(after.ties, directed)];
  const change = ({ source, target }: AnalyzedTie): TieChange => ({
    source,
    target,
    askedBoth: askedInBoth.has(source) && askedInBoth.has(target),
  });
  const kept = [...now].filter(([key]) => old.has(key));
  return {
    directed,
    kept: kept.length,
    made: list(
      [...now].filter(([key]) => !old.has(key)),
      change,
    ),
    lost: list(
      [...old].filter(([key]) => !now.has(key)),
      change,
    ),
    confirmed: list(
      kept.filter(([key, tie]) => tie.confirmed === true && old.get(key)?.confirmed !== true),
      change,
    ),
  };
}

function list(
  entries: [string, AnalyzedTie][],
  change: (tie: AnalyzedTie) => TieChange,
): TieChange[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => change(tie));
}

/** One tie a pair: of several layers the one that is best confirmed. */
function index(ties: readonly AnalyzedTie[], directed: boolean): Map<string, AnalyzedTie> {
  const found = new Map<string, AnalyzedTie>();
  for (const tie of ties) {
    const swap = !directed && tie.target < tie.source;
    const [source, target] = swap ? [tie.target, tie.source] : [tie.source, tie.target];
    const key = JSON.stringify([source, target]);
    if (found.get(key)?.confirmed !== true) found.set(key, swap ? { ...tie, source, target } : tie);
  }
  return found;
}

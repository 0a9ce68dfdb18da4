import type { MergeRule, Tie } from './dataset.ts';
import { byCodeUnit } from './fold.ts';
import { sortReports } from './sort-reports.ts';

/** Reports of ties as columns; ends are actor numbers in the order of their ids. */
export interface Reports {
  source: number[];
  target: number[];
  weight: number[];
  /** Number of the layer and wave of a report, see `groups`. */
  group: number[];
  /** 1 where an actor named its partner in its own row, 0 where a list of ties says so. */
  naming: number[];
  file: number[];
  row: number[];
  evidence: Map<number, string>;
  benefit: Map<number, string>;
  /** Whether both sides named a tie, of reports that say so themselves. */
  confirmed: Map<number, boolean | null>;
}

export interface MergeOptions {
  directed: boolean;
  rule: MergeRule;
  ids: readonly string[];
  files: readonly string[];
  groups: readonly { layer: string | null; wave: string | null }[];
  /** Whether an actor was asked about another, in this layer and wave, and answered. */
  answered: (actor: number, about: number, group: number) => boolean;
}

export interface Merged {
  ties: Tie[];
  /** Reports that went into another one. */
  merged: number;
  /** Reports, by number, that repeat an earlier one from the same side. */
  repeated: number[];
}

export function emptyReports(): Reports {
  return {
    source: [],
    target: [],
    weight: [],
    group: [],
    naming: [],
    file: [],
    row: [],
    evidence: new Map(),
    benefit: new Map(),
    confirmed: new Map(),
  };
}

/**
 * Makes one tie of all reports of the same pair (directed: of the same arc), layer and wave. Self ties and zero weights
 * must be gone. O(m + n) for reports in the order of their rows.
 */
export function mergeReports(reports: Reports, options: MergeOptions): Merged {
  const { directed, ids } = options;
  const { source, target, group, file, row } = reports;
  const size = source.length;
  const [first, second] = directed
    ? [source, target]
    : [
        Int32Array.from(source, (end, r) => Math.min(end, target[r])),
        Int32Array.from(source, (end, r) => Math.max(end, target[r])),
      ];
  const order = groupOrder(options.groups);
  const sorted = sortReports(first, second, {
    order: ids.length,
    compare: (a, b) => order[group[a]] - order[group[b]] || file[a] - file[b] || row[a] - row[b],
  });

  const merged: Merged = {
    ties: [],
    merged: 0,
    repeated: [],
  };
  for (let start = 0; start < size; ) {
    const head = sorted[start];
    let end = start + 1;
    const joins = (r: number) =>
      first[r] === first[head] && second[r] === second[head] && group[r] === group[head];
    while (end < size && joins(sorted[end])) end++;
    const members = [head];
    for (let k = start + 1; k < end; k++) members.push(sorted[k]);
    if (members.length > 1) {
      const said = new Set<number>();
      for (const r of members) {
        if (said.has(source[r])) merged.repeated.push(r);
        said.add(source[r]);
      }
      merged.merged += members.length - 1;
    }
    const { layer, wave } = options.groups[group[head]];
    const confirmed = confirmation(reports, members, options);
    const named = members.some((r) => reports.naming[r] === 1);
    const reporter = directed || confirmed === true || !named ? null : ids[source[head]];
    const benefit = joinTexts(members, reports.benefit);
    // Field by field, since spreading takes several times as long.
    const tie: Omit<Tie, 'locations'> & Partial<Tie> = {
      source: ids[first[head]],
      target: ids[second[head]],
      weight: joinWeights(
        members.map((r) => reports.weight[r]),
        options.rule,
      ),
      layer,
      wave,
      confirmed,
      evidence: joinTexts(members, reports.evidence),
    };
    if (benefit !== null) tie.benefit = benefit;
    if (reporter !== null) tie.reporter = reporter;
    tie.locations = members.map((r) => ({ file: options.files[file[r]], row: row[r] }));
    merged.ties.push(tie as Tie);
    start = end;
  }
  return merged;
}

/** As a report says itself. Else true: named from both sides; false: the other side answered and did not name it; null: nobody can tell. */
function confirmation(
  { source, target, group, naming, confirmed }: Reports,
  members: readonly number[],
  { answered, directed }: MergeOptions,
): boolean | null {
  const head = members[0];
  const stated = confirmed.size === 0 ? undefined : members.find((r) => confirmed.has(r));
  if (stated !== undefined) return confirmed.get(stated) ?? null;
  if (directed) return null;
  if (members.some((r) => source[r] !== source[head])) return true;
  // A list of ties states each pair once and says nothing about what the other side thinks of it.
  if (!members.some((r) => naming[r] === 1)) return null;
  return answered(target[head], source[head], group[head]) ? false : null;
}

export function joinWeights(weights: number[], rule: MergeRule): number {
  if (rule === 'last') return weights[weights.length - 1];
  // In ascending order, so that the sum is the same whatever the order of rows.
  weights.sort((a, b) => a - b);
  if (rule === 'max') return weights[weights.length - 1];
  let sum = 0;
  for (const weight of weights) sum += weight;
  return rule === 'sum' ? sum : sum / weights.length;
}

/** What the reports say, each text once; null where none says anything. */
function joinTexts(members: readonly number[], texts: ReadonlyMap<number, string>): string | null {
  if (texts.size === 0) return null;
  const words = new Set<string>();
  for (const r of members) {
    const word = texts.get(r);
    if (word !== undefined) words.add(word);
  }
  return words.size === 0 ? null : [...words].sort(byCodeUnit).join(' | ');
}

/** The rank of each group by layer, then wave, because groups are numbered as the rows bring them. */
function groupOrder(groups: MergeOptions['groups']): number[] {
  const ranks: number[] = [];
  groups
    .map((group, at) => ({ at, layer: group.layer ?? '', wave: group.wave ?? '' }))
    .sort((a, b) => byCodeUnit(a.layer, b.layer) || byCodeUnit(a.wave, b.wave) || a.at - b.at)
    .forEach(({ at }, rank) => {
      ranks[at] = rank;
    });
  return ranks;
}

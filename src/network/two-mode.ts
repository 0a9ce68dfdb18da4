import type { TieColumns } from './ties.ts';

/** Who sits in which body, as an index: the members of body `b` are `members[starts[b]] … members[starts[b + 1] - 1]`. */
export interface TwoMode {
  /** Actor ids by index, in code-unit order. */
  readonly actors: readonly string[];
  /** Body ids by index, in code-unit order. */
  readonly bodies: readonly string[];
  /** One entry a body and one more. */
  readonly starts: Int32Array;
  /** Actor indices, ascending in each body, every actor once. */
  readonly members: Int32Array;
}

/**
 * The index of a list of memberships; one that is listed twice counts once. Actors without a seat and bodies without a member are
 * named in the second argument. O(s log s) for s memberships.
 */
export function twoModeOf(
  memberships: readonly { actor: string; body: string }[],
  { actors = [], bodies = [] }: { actors?: readonly string[]; bodies?: readonly string[] } = {},
): TwoMode {
  const actorIds = distinct([...actors, ...memberships.map(({ actor }) => actor)]);
  const bodyIds = distinct([...bodies, ...memberships.map(({ body }) => body)]);
  const actorIndex = new Map(actorIds.map((id, i) => [id, i]));
  const bodyIndex = new Map(bodyIds.map((id, b) => [id, b]));
  const rows = bodyIds.map(() => new Set<number>());
  for (const { actor, body } of memberships)
    rows[bodyIndex.get(body) as number].add(actorIndex.get(actor) as number);

  const starts = new Int32Array(bodyIds.length + 1);
  rows.forEach((row, b) => {
    starts[b + 1] = starts[b] + row.size;
  });
  const members = new Int32Array(starts[bodyIds.length]);
  rows.forEach((row, b) => {
    members.set(Int32Array.from(row).sort(), starts[b]);
  });
  return { actors: actorIds, bodies: bodyIds, starts, members };
}

/** Distinct ids in code-unit order. */
function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/**
 * Ties between actors who sit in the same body: w_ij = Σ_e 1 / (k_e − 1) over their common bodies e of k_e members, so that a seat in
 * a large body counts little. A body of one member ties nobody. Every pair once, ends ascending. O(Σ k_e²).
 */
export function project({ actors, bodies, starts, members }: TwoMode): TieColumns {
  // The bodies of each actor.
  const offsets = new Int32Array(actors.length + 1);
  for (const actor of members) offsets[actor + 1]++;
  for (let i = 0; i < actors.length; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice();
  const seats = new Int32Array(members.length);
  for (let b = 0; b < bodies.length; b++)
    for (let k = starts[b]; k < starts[b + 1]; k++) seats[next[members[k]]++] = b;

  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  const sums = new Float64Array(actors.length);
  for (let i = 0; i < actors.length; i++) {
    const met: number[] = [];
    for (let s = offsets[i]; s < offsets[i + 1]; s++) {
      const b = seats[s];
      const share = 1 / (starts[b + 1] - starts[b] - 1);
      for (let k = starts[b + 1] - 1; members[k] > i; k--) {
        if (sums[members[k]] === 0) met.push(members[k]);
        sums[members[k]] += share;
      }
    }
    for (const j of met.sort((a, b) => a - b)) {
      source.push(i);
      target.push(j);
      weight.push(sums[j]);
      sums[j] = 0;
    }
  }
  return {
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    weight: Float64Array.from(weight),
  };
}

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

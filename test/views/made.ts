import type { Actor, Dataset, Membership, Tie } from '../../src/input/dataset.ts';

export interface Made {
  /** Actors by id, with the fields that matter. */
  actors: Record<string, Partial<Actor>>;
  /** Both ends, and what else matters of the tie. */
  ties?: [string, string, Partial<Tie>?][];
  /** Actor, body, function. */
  seats?: [string, string, string?][];
  directed?: boolean;
}

/** A data set by hand, without a table. */
export function made({ actors, ties = [], seats = [], directed = false }: Made): Dataset {
  return {
    name: 'made by hand',
    actors: Object.keys(actors)
      .sort()
      .map((id) => ({
        id,
        label: id,
        sector: null,
        roles: [],
        setting: null,
        ownership: null,
        stakeholderGroup: null,
        department: null,
        tier: null,
        area: null,
        kind: null,
        core: null,
        status: null,
        answered: null,
        listed: true,
        attributes: {},
        location: { file: null, row: null },
        ...actors[id],
      })),
    ties: ties.map(([source, target, more]) => ({
      source,
      target,
      weight: 1,
      layer: null,
      wave: null,
      confirmed: null,
      evidence: null,
      locations: [],
      ...more,
    })),
    memberships: seats.map(
      ([actor, body, duty = null]): Membership => ({ actor, body, bodyType: null, function: duty }),
    ),
    directed,
    problems: [],
    provenance: [],
    counts: {
      reported: ties.length,
      merged: 0,
      selfTies: 0,
      zeroWeights: 0,
      confirmed: 0,
      oneSided: 0,
      unanswered: 0,
    },
    rules: { merge: 'max', direction: 'default' },
  } as Dataset;
}

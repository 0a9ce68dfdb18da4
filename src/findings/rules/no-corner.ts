import { rule } from '../rule.ts';

export type NoCornerEvidence = {
  count: number;
  of: number;
  /** Who they are; nobody is named where it is all of them. */
  unplaced: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (cooperation quadrangle)';

export const noCorner = rule<'no-corner', NoCornerEvidence>(
  {
    id: 'no-corner',
    severity: 'note',
    question: 'there',
  },
  ({ analysis: { actors } }) => {
    const all = actors.filter(({ sector }) => sector === null).map(({ id }) => id);
    if (all.length === 0) return [];
    const unplaced = all.length === actors.length ? [] : all;
    return [{ actors: unplaced, evidence: { count: all.length, of: actors.length, unplaced } }];
  },
);

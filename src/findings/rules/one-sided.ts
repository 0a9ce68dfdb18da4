import { rule } from '../rule.ts';

export type OneSidedEvidence = {
  pairs: [string, string][];
  /** Ties for which both sides' word is known. */
  known: number;
};

/** Where it comes from. */
export const reference = 'Wasserman & Faust 1994, ch. 2 (reports from both ends of a tie)';

export const oneSided = rule<'one-sided', OneSidedEvidence>(
  {
    id: 'one-sided',
    severity: 'note',
    question: 'meet',
  },
  ({ analysis: { ties } }) => {
    const known = ties.filter(({ confirmed }) => confirmed !== null);
    const single = known.filter(({ confirmed }) => confirmed === false);
    if (single.length === 0) return [];
    const pairs = single.map(({ source, target }): [string, string] => [source, target]);
    return [
      { actors: [...new Set(pairs.flat())].sort(), evidence: { pairs, known: known.length } },
    ];
  },
);

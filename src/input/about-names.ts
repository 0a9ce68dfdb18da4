import type { Problem } from '../analysis.ts';
import { byCodeUnit } from './fold.ts';
import { nearTwins } from './near-twins.ts';
import { problem } from './problems.ts';
import { areWorded, doubtOf } from './reading/doubtful-actors.ts';

/** All names, by number, and what is known of whom they name. */
interface Named {
  spellings: readonly string[];
  /** As `nearTwins` takes them. */
  foldedOf?: (at: number) => string;
  sharing?: () => number[];
  /** How else it was written. */
  further(at: number): ReadonlySet<string> | null | undefined;
  place(at: number): { file: string | null; row: number | null };
  /** Whether only others name it. */
  mentionedOnly(at: number): boolean;
  sector(at: number): string | null;
  /** The sectors of all, folded. */
  sectors: ReadonlySet<string>;
}

/** What there is to say about names when all of them are known, in the order that is given. */
export function aboutNames(order: ArrayLike<number>, named: Named): Problem[] {
  const { spellings, sectors, place } = named;
  const problems: Problem[] = [];
  const worded = areWorded(spellings);
  for (let k = 0; k < order.length; k++) {
    const at = order[k];
    const spelling = spellings[at];
    const doubt = doubtOf(spelling, { sectors, worded }, named.sector(at));
    if (doubt !== null)
      problems.push(problem('actor-doubtful', { ...place(at), value: `${spelling} | ${doubt}` }));
    if (named.mentionedOnly(at))
      problems.push(problem('mentioned-only', { ...place(at), value: spelling }));
    const further = named.further(at);
    if (further)
      problems.push(
        problem('spelling-merged', {
          ...place(at),
          value: [spelling, ...[...further].sort(byCodeUnit)].join(' | '),
        }),
      );
  }
  for (const group of nearTwins(spellings, named))
    problems.push(
      problem('near-twin', {
        ...place(group[0]),
        value: group
          .map((at) => spellings[at])
          .sort(byCodeUnit)
          .join(' | '),
      }),
    );
  return problems;
}

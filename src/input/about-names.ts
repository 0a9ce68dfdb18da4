import type { Problem } from '../analysis.ts';
import { byCodeUnit, fold } from './fold.ts';
import type { Joined } from './join-actors.ts';
import { nearTwins } from './near-twins.ts';
import { problem } from './problems.ts';
import { areWorded, doubtOf } from './reading/doubtful-actors.ts';
import type { State } from './state.ts';

/** What there is to say about names when all of them are known. */
export function aboutNames(
  order: readonly number[],
  { registry, mentions }: State,
  everyoneListed: boolean,
  joined: ReadonlyMap<number, Joined>,
): Problem[] {
  const { entries } = registry;
  const problems: Problem[] = [];
  const place = (at: number) => {
    const location = joined.get(at)?.actor.location;
    const mention = mentions[at];
    return {
      file: location?.file ?? mention?.table.file ?? null,
      row: location?.row ?? mention?.row ?? null,
    };
  };
  const sectors = new Set<string>();
  for (const { actor } of joined.values())
    if (actor.sector !== null) sectors.add(fold(actor.sector));
  const worded = areWorded(entries.map(({ spelling }) => spelling));
  for (const at of order) {
    const { spelling, spellings, listed } = entries[at];
    const doubt = doubtOf(spelling, { sectors, worded }, joined.get(at)?.actor.sector ?? null);
    if (doubt !== null)
      problems.push(problem('actor-doubtful', { ...place(at), value: `${spelling} | ${doubt}` }));
    if (!listed && !everyoneListed)
      problems.push(problem('mentioned-only', { ...place(at), value: spelling }));
    if (spellings)
      problems.push(
        problem('spelling-merged', {
          ...place(at),
          value: [spelling, ...[...spellings].sort(byCodeUnit)].join(' | '),
        }),
      );
  }
  const twins = nearTwins(
    entries.map(({ spelling }) => spelling),
    entries.map(({ folded }) => folded),
  );
  for (const group of twins)
    problems.push(
      problem('near-twin', {
        ...place(group[0]),
        value: group
          .map((at) => entries[at].spelling)
          .sort(byCodeUnit)
          .join(' | '),
      }),
    );
  return problems;
}

import type { Problem } from '../analysis.ts';
import { byCodeUnit } from './fold.ts';
import type { Joined } from './join-actors.ts';
import { nearTwins } from './near-twins.ts';
import { problem } from './problems.ts';
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
  for (const at of order) {
    const { spelling, spellings, listed } = entries[at];
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
  for (const group of nearTwins(entries.map(({ spelling }) => spelling)))
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

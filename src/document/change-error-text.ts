import { assertList, assertRecord, wholeOptions } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { nearest } from '../near.ts';
import type { ChangeError } from '../plan/changes.ts';
import type { WholeBook } from '../words/book.ts';

/** Why a change cannot be made and what to do, in the language of a book; `actors` are those that there are. */
export function changeErrorText(
  error: Pick<ChangeError, 'code' | 'names'>,
  options: { language: WholeBook; actors: readonly { id: string; label: string }[] },
): string {
  assertRecord('changeErrorText', error, 'a ChangeError');
  const { code, names } = error;
  assertList('changeErrorText', names);
  const {
    language: {
      command: { changes: words },
    },
    actors,
  } = wholeOptions('changeErrorText', options);
  assertList('changeErrorText', actors);
  const [first, second] = names;
  switch (code) {
    case 'unknown-actor':
      return words.unknownActor(
        first,
        nearest(
          first,
          actors.flatMap(({ id, label }) => [label, id]),
        ),
      );
    case 'ambiguous-actor':
      return words.ambiguousActor(first, names.slice(1));
    case 'actor-exists':
      return words.actorExists(first);
    case 'tie-exists':
      return words.tieExists(first, second);
    case 'no-tie':
      return words.noTie(first, second);
    case 'same-actor':
      return words.sameActor(first);
    case 'unknown-sector':
      return words.unknownSector(first, names.slice(1));
    case 'unknown-role':
      return words.unknownRole(first, names.slice(1));
    default:
      throw new CareChainError(
        'bad-argument',
        'care-chain/changeErrorText: expected a ChangeError, as withChanges throws it.',
      );
  }
}

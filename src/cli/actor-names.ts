import type { Dataset } from '../input/dataset.ts';
import { nearest } from '../near.ts';
import type { ChangeError } from '../plan/changes.ts';
import { findActor } from '../plan/changes.ts';
import { UserError } from './user-error.ts';

/** The id of the actor that the user names by id or label; names that are near where nobody is called so. */
export function actorId(dataset: Dataset, name: string): string {
  const found = findActor(dataset, name);
  if (found.length === 1) return found[0];
  throw found.length > 1
    ? new UserError(({ command }) => command.changes.ambiguousActor(name, found))
    : unknownActor(dataset, name);
}

function unknownActor({ actors }: Dataset, name: string): UserError {
  const near = nearest(
    name,
    actors.flatMap(({ id, label }) => [label, id]),
  );
  return new UserError(({ command }) => command.changes.unknownActor(name, near));
}

/** A change that cannot be made, as a fault that the user can mend. */
export function changeUserError(error: ChangeError, dataset: Dataset): UserError {
  const [first, second] = error.names;
  switch (error.code) {
    case 'unknown-actor':
      return unknownActor(dataset, first);
    case 'ambiguous-actor':
      return new UserError(({ command }) =>
        command.changes.ambiguousActor(first, error.names.slice(1)),
      );
    case 'actor-exists':
      return new UserError(({ command }) => command.changes.actorExists(first));
    case 'tie-exists':
      return new UserError(({ command }) => command.changes.tieExists(first, second));
    case 'no-tie':
      return new UserError(({ command }) => command.changes.noTie(first, second));
    case 'same-actor':
      return new UserError(({ command }) => command.changes.sameActor(first));
    case 'unknown-sector':
      return new UserError(({ command }) =>
        command.changes.unknownSector(first, error.names.slice(1)),
      );
    case 'unknown-role':
      return new UserError(({ command }) =>
        command.changes.unknownRole(first, error.names.slice(1)),
      );
  }
}

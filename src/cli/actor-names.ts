import { changeErrorText } from '../document/change-error-text.ts';
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

function unknownActor({ actors }: Pick<Dataset, 'actors'>, name: string): UserError {
  const near = nearest(
    name,
    actors.flatMap(({ id, label }) => [label, id]),
  );
  return new UserError(({ command }) => command.changes.unknownActor(name, near));
}

/** A change that cannot be made, as a fault that the user can mend. */
export const changeUserError = (
  error: ChangeError,
  { actors }: Pick<Dataset, 'actors'>,
): UserError => new UserError((language) => changeErrorText(error, { language, actors }));

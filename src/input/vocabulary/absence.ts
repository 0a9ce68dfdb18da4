import { fold } from '../fold.ts';
import words from './absence.json' with { type: 'json' };

/** What a status column says of an offer that is not there (yet, any more, or with no room), as `fold` writes it. */
let said: ReadonlySet<string> | undefined;

/** Whether a status says that the offer is not there: planned, missing, without capacity, not provided for. */
export function saysAbsent(status: string | null): status is string {
  if (status === null) return false;
  said ??= new Set(Object.values(words).flat().map(fold));
  return said.has(fold(status));
}

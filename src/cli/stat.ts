import { type Stats, statSync } from 'node:fs';

/** What the system says of a path; nothing where it cannot be looked at. At once, which takes a tenth of the time of waiting for it. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

import { fieldNames as actorFieldNames } from '../analysis/actor-fields.ts';
import type { Dataset } from '../input/dataset.ts';

/** What a graph keeps of a data set as attributes of its own, beside its name: what no node and no edge can carry. */
export type KeptParts = Pick<Dataset, 'memberships' | 'rules' | 'counts' | 'problems'>;

/** Names of node attributes that mean a field of an actor; a column of the user's that is called so stands in `attributes`. */
export const fieldNames: ReadonlySet<string> = new Set([
  ...actorFieldNames,
  'label',
  'role',
  'listed',
  'attributes',
  'location',
  '__proto__',
]);

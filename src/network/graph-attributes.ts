import type { Dataset } from '../input/dataset.ts';

/** What a graph keeps of a data set as attributes of its own, beside its name: what no node and no edge can carry. */
export type KeptParts = Pick<Dataset, 'memberships' | 'rules' | 'counts' | 'problems'>;

/** The fields of an actor that are a text or nothing. */
export const textFields = [
  'setting',
  'ownership',
  'stakeholderGroup',
  'department',
  'tier',
  'area',
  'kind',
  'status',
] as const;

/** Names of node attributes that mean a field of an actor; a column of the user's that is called so stands in `attributes`. */
export const fieldNames: ReadonlySet<string> = new Set([
  'label',
  'sector',
  'role',
  'roles',
  'core',
  'answered',
  'listed',
  'attributes',
  'location',
  '__proto__',
  ...textFields,
]);

import type { Field } from './headers.ts';

/** What a user may say that a column holds, in groups for the eye. */
export const fieldGroups = {
  actor: [
    'name',
    'id',
    'partners',
    'sector',
    'role',
    'setting',
    'ownership',
    'stakeholderGroup',
    'department',
    'tier',
    'area',
    'kind',
    'core',
    'status',
    'answered',
  ],
  tie: [
    'from',
    'to',
    'direction',
    'endDetail',
    'waves',
    'layers',
    'weight',
    'layer',
    'wave',
    'evidence',
    'benefit',
  ],
  committee: ['committee', 'members', 'committeeType', 'function'],
} as const satisfies Record<string, readonly Field[]>;

export type FieldGroup = keyof typeof fieldGroups;

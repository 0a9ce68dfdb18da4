// The result contract: its types. Its schema loads where it is asked for.
export type * from './analysis/types.ts';

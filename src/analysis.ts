// The result contract: its types, its version, how its numbers are rounded. Its schema loads where it is asked for.
export { FORMAT_VERSION } from './analysis/format-version.ts';
export { roundNumbers } from './analysis/round-numbers.ts';
export type * from './analysis/types.ts';

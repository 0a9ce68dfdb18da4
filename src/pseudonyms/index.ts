export { type Pseudonyms, pseudonymTable, readPseudonyms } from './key.ts';
export { maskProblem } from './problems.ts';
export { pseudonymise } from './pseudonymise.ts';

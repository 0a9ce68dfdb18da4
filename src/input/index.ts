export type {
  Actor,
  Dataset,
  InputFile,
  Membership,
  MergeRule,
  Tie,
  TieCounts,
} from './dataset.ts';
export { InputError } from './input-error.ts';
export { type ProblemLanguage, problemPlace, problemText } from './problems.ts';
export { type ReadOptions, readDataset } from './read-dataset.ts';

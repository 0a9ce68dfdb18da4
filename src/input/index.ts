export type { Answer, Choice } from './choice.ts';
export type { ScaleDirection } from './context.ts';
export type {
  Actor,
  Dataset,
  FillRule,
  InputFile,
  Membership,
  MergeRule,
  Rules,
  Tie,
  TieCounts,
  TieRule,
} from './dataset.ts';
export {
  type ActorInput,
  type DatasetInput,
  dataset,
  type MembershipInput,
  type TieInput,
} from './dataset-of-parts.ts';
export { type FieldGroup, fieldGroups } from './field-groups.ts';
export type { Field } from './headers.ts';
export { InputError } from './input-error.ts';
export { nameOfFile, underItsTitle } from './name-of-file.ts';
export type { ReadOptions } from './options.ts';
export { wordKey, wordsIn } from './own-words.ts';
export type { ProblemCode } from './problem-table.ts';
export { readDataset } from './read-dataset.ts';
export { type CellValue, type RowsInput, readRows } from './read-rows.ts';
export { isPrivate } from './reading/private-cells.ts';
export { namesPersons } from './reading/weigh-columns.ts';
export type { ShapeId } from './shape-ids.ts';
export { type Row, readSheet, type Sheet, type Skipped } from './sheet.ts';

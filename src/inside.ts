export {
  type FieldGroup,
  fieldGroups,
  isPrivate,
  nameOfFile,
  namesPersons,
  underItsTitle,
  wordKey,
} from './input/index.ts';
export { wordReader } from './network/word-reader.ts';
export { type WordLine, wordFile } from './network/word-table.ts';
export { explainInput } from './render/explain-input.ts';
export { problemPlace } from './words/problem-text.ts';
export { skippedRows, whyWords } from './words/reading-words.ts';

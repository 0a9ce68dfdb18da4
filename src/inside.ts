export { jsonPath } from './chains/mistake.ts';
export {
  type FieldGroup,
  fieldGroups,
  isPrivate,
  nameOfFile,
  namesPersons,
  underItsTitle,
  wordKey,
  wordsIn,
} from './input/index.ts';
export { wordReader } from './network/word-reader.ts';
export { type WordLine, wordFile } from './network/word-table.ts';
export {
  asDecided,
  decidedOptions,
  inOrder,
  put,
} from './project/project-dataset.ts';
export { isProject } from './project/read-project.ts';
export { emptyWorkbook } from './render/empty-workbook.ts';
export { explainInput } from './render/explain-input.ts';
export { problemPlace } from './words/problem-text.ts';
export { skippedRows, whyWords } from './words/reading-words.ts';

export { jsonPath } from './chains/mistake.ts';
export {
  figureNames,
  figureOf,
  judgeDataSets,
  reduceAnalysis,
  settingsFor,
} from './check/index.ts';
export {
  aliasTable,
  canReadTieTable,
  createTieStream,
  type FieldGroup,
  fieldGroups,
  isPrivate,
  nameOfFile,
  namesPersons,
  noFile,
  readTieTable,
  underItsTitle,
  wordKey,
  wordsIn,
} from './input/index.ts';
export { nearest } from './near.ts';
export { wordReader } from './network/word-reader.ts';
export { type WordLine, wordFile, wordTable } from './network/word-table.ts';
export { findActor } from './plan/index.ts';
export { maskProblem } from './pseudonyms/index.ts';
export { chainList, chainText } from './render/chain-text.ts';
export { emptyTable } from './render/empty-table.ts';
export { explainList, nearTopics } from './render/explain.ts';
export { explainConfig } from './render/explain-config.ts';
export { explainInput, explainInputText } from './render/explain-input.ts';
export { jsonPieces } from './render/json.ts';
export { slideNames } from './render/slides.ts';
export { problemPlace } from './words/problem-text.ts';
export { skippedRows, whyWords } from './words/reading-words.ts';
export { clean as harmless } from './words/width.ts';

import type { Problem } from '../analysis.ts';
import type { ProblemCode } from '../input/problems.ts';
import { MASK } from './words.ts';

/** Problems whose value care-chain has made itself: a count, a word for what failed, a choice of the user. */
const OWN_VALUES = new Set<string>([
  'aliases-applied',
  'archive-bomb',
  'cells-missing',
  'formulas-uncalculated',
  'matrix-uneven',
  'problems-capped',
  'rule-needs-undirected',
  'scale-reversed',
  'shape-unfit',
  'ties-left-out',
] satisfies ProblemCode[]);

/** Problems whose value is what an actor is called. */
const NAMES = new Set<string>([
  'actor-duplicate',
  'ambiguous-name',
  'asked-silent',
  'mentioned-only',
  'row-incomplete',
  'row-without-answers',
  'self-tie',
] satisfies ProblemCode[]);

export interface MaskOptions {
  /** What to call a file. */
  file: (name: string) => string | null;
  /** The number of the column with a header in a file, counted from 1. */
  column: (file: string, header: string) => number | null;
  /** The code of an actor. */
  code?: (name: string) => string | undefined;
}

/**
 * A problem that says where it stands in numbers (`#3` is the third column) and quotes nothing of a table: of what is quoted elsewhere
 * only the actors, by their codes, and what care-chain has counted itself.
 */
export function maskProblem(
  { code, severity, file, row, column, value }: Problem,
  { file: fileOf, column: columnOf, code: codeOf = () => undefined }: MaskOptions,
): Problem {
  const number = file === null || column === null ? null : columnOf(file, column);
  const shown = OWN_VALUES.has(code)
    ? value
    : ((value !== null && NAMES.has(code) ? codeOf(value) : undefined) ?? MASK);
  return {
    code,
    severity,
    file: file === null ? null : fileOf(file),
    row,
    column: column === null ? null : number === null ? MASK : `#${number}`,
    value: value === null ? null : shown,
  };
}

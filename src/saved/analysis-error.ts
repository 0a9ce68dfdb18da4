import { wholeOptions } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import type { WholeBook } from '../words/book.ts';
import { saved as firstWords } from '../words/en/saved.ts';

/** A saved analysis that cannot be used; `key` says where, joined by dots. */
export class AnalysisError extends CareChainError<keyof WholeBook['saved']['reasons']> {
  readonly key: string;
  /** What was found there, or is expected. */
  readonly what: string;
  constructor(code: AnalysisError['code'], key: string, what = '') {
    super(code, `care-chain/read-analysis: ${sentenceOf({ code, key, what }, firstWords)}`);
    this.name = 'AnalysisError';
    this.key = key;
    this.what = what;
  }
}

/** Why a saved analysis cannot be used and what to do, in the language of a book. */
export function analysisErrorText(error: AnalysisError, options: { language: WholeBook }): string {
  const { language } = wholeOptions('analysisErrorText', options);
  if (error instanceof AnalysisError) return sentenceOf(error, language.saved);
  throw new CareChainError(
    'bad-argument',
    'care-chain/analysisErrorText: expected an AnalysisError, as readAnalysis throws it.',
  );
}

const sentenceOf = (
  { code, key, what }: Pick<AnalysisError, 'code' | 'key' | 'what'>,
  { reasons, advice }: WholeBook['saved'],
) => `${reasons[code](short(what), short(key))} ${advice}`;

/** Keys and values come from a file that may hold anything. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

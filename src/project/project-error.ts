import { wholeOptions } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import type { WholeBook } from '../words/book.ts';
import { saved as firstWords } from '../words/en/saved.ts';

/** A project that cannot be used; `key` says where, joined by dots. */
export class ProjectError extends CareChainError<keyof WholeBook['saved']['project']> {
  readonly key: string;
  /** What was found there, or is expected. */
  readonly what: string;
  constructor(code: ProjectError['code'], key: string, what = '') {
    super(code, `care-chain/read-project: ${sentenceOf({ code, key, what }, firstWords)}`);
    this.name = 'ProjectError';
    this.key = key;
    this.what = what;
  }
}

/** Why a project cannot be used and what to do, in the language of a book. */
export function projectErrorText(error: ProjectError, options: { language: WholeBook }): string {
  const { language } = wholeOptions('projectErrorText', options);
  if (error instanceof ProjectError) return sentenceOf(error, language.saved);
  throw new CareChainError(
    'bad-argument',
    'care-chain/projectErrorText: expected a ProjectError, as readProject throws it.',
  );
}

const sentenceOf = (
  { code, key, what }: Pick<ProjectError, 'code' | 'key' | 'what'>,
  { project }: WholeBook['saved'],
) => project[code](short(what), short(key));

/** Keys and values come from a file that may hold anything. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

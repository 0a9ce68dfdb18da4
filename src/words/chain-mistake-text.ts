import { assertMistake, wholeOptions } from '../arguments.ts';
import type { ChainMistake } from '../chains/mistake.ts';
import type { WholeBook } from './book.ts';

/** A mistake in somebody's chain as a sentence that names the place and says what to do. */
export function chainMistakeText(mistake: ChainMistake, options: { language: WholeBook }): string {
  const { language } = wholeOptions('chainMistakeText', options);
  assertMistake('chainMistakeText', mistake, Object.keys(language.chainMistakes.texts));
  return sentenceOf(mistake, language.chainMistakes);
}

export function sentenceOf(mistake: ChainMistake, words: WholeBook['chainMistakes']): string {
  // Each code has a sentence that takes what a mistake of this code holds.
  const say = words.texts[mistake.code] as (at: string, mistake: ChainMistake) => string;
  return say(words.place(mistake.at), mistake);
}

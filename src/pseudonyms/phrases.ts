import { plain } from '../input/fold.ts';

/** A word of a text: where it stands, and how it is compared. */
export interface Word {
  from: number;
  to: number;
  key: string;
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    key: plain(word),
  }));
}

/**
 * Finds phrases in words: at each place the longest one that begins there, as the index of the first word behind it, else `null`.
 * Building is linear in the phrases, each search in the longest phrase with the same first word.
 */
export function phraseFinder<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): (words: readonly Word[], at: number) => { end: number; value: Value } | null {
  const byFirst = new Map<string, { keys: string[]; value: Value }[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of phrases) {
    const keys = wordsOf(phrase).map(({ key }) => key);
    const whole = keys.join(' ');
    if (whole === '' || seen.has(whole)) continue;
    seen.add(whole);
    const list = byFirst.get(keys[0]);
    if (list) list.push({ keys, value });
    else byFirst.set(keys[0], [{ keys, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return (words, at) => {
    for (const { keys, value } of byFirst.get(words[at].key) ?? [])
      if (keys.every((key, i) => words[at + i]?.key === key))
        return { end: at + keys.length, value };
    return null;
  };
}

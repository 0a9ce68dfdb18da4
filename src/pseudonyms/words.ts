import { fold } from '../input/fold.ts';
import { isKnownWhole, type KnownWords } from './known-words.ts';
import { phraseFinder, type Word, wordsOf } from './phrases.ts';

/** What stands in place of a text that may hold a name. */
export const MASK = '…';

/** Behind these words the name of a person follows. */
const TITLES = new Set(
  'dr drs prof professor professorin frau herr herrn hr fr mrs mr ms miss pfarrer pfarrerin pastor pastorin'.split(
    ' ',
  ),
);
/** These may stand between a title and the name. */
const BETWEEN = new Set(
  'med dent vet rer nat phil jur habil dipl von van der den de zu'.split(' '),
);

/** As many values of a column as this are a kind of actor rather than one of them. */
export const KIND_FROM = 3;

/** A telephone number, a number of a member: no grade and no year has as many digits. */
const LONG_NUMBER = /^\p{Nd}{5,}$/u;

/**
 * Says texts of a table with codes in place of names: of actors, of what stands behind a title, and of long numbers.
 *
 * @param names what actors are called, each with the code in its place
 */
export function nameMasker(
  names: Iterable<readonly [name: string, code: string]>,
  knows: KnownWords,
): (text: string) => string {
  const list = [...names];
  const find = phraseFinder(list.filter(([name]) => name.length > 2 && !isKnown(name, knows)));
  const surnames = new Set<string>();
  for (const [name] of list)
    for (const word of behindTitles(wordsOf(name), knows)) surnames.add(word.key);

  return (text) => {
    const words = wordsOf(text);
    const titled = new Set(behindTitles(words, knows));
    return replaced(text, words, (at) => {
      const found = find(words, at);
      if (found) return { end: found.end, by: found.value };
      const hidden =
        titled.has(words[at]) || surnames.has(words[at].key) || LONG_NUMBER.test(words[at].key);
      return hidden ? { end: at + 1, by: MASK } : null;
    });
  };
}

/**
 * A text of which only the words that care-chain itself knows are left, and codes of places, with a code in place of the rest; as it
 * stands where nothing else is in it.
 */
export function knownPart(
  text: string,
  code: string,
  knows: KnownWords,
  place: ReturnType<typeof phraseFinder<string>> = () => null,
): string {
  if (isKnownWhole(text)) return text;
  const words = wordsOf(text);
  if (words.length === 0) return code;
  const parts: string[] = [];
  let changed = false;
  let coded = false;
  for (let at = 0; at < words.length; ) {
    const there = place(words, at);
    const found = there ?? knows(words, at);
    const part = found && text.slice(words[at].from, words[found.end - 1].to);
    // One letter is known as a whole, and an initial where it stands beside a name.
    const kept = part !== null && (words.length === 1 || part.length > 1);
    if (there) parts.push(there.value);
    else if (kept) parts.push(part);
    else if (!coded) parts.push(code);
    coded ||= !kept;
    changed ||= !kept || there !== null;
    at = found?.end ?? at + 1;
  }
  return changed ? parts.join(' ') : text;
}

/** Whether a whole text consists of words that care-chain knows. */
function isKnown(text: string, knows: KnownWords): boolean {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; ) {
    const found = knows(words, at);
    if (!found) return false;
    at = found.end;
  }
  return words.length > 0;
}

/** The words behind titles, such as "Albers" and "Uwe" in "Praxis Dr. med. Uwe Albers, Nordstadt". */
function behindTitles(words: readonly Word[], knows: KnownWords): Word[] {
  const found: Word[] = [];
  let near = 0;
  words.forEach((word, at) => {
    if (TITLES.has(word.key)) near = 2;
    else if (near > 0 && !BETWEEN.has(word.key)) {
      if (word.key.length > 2 && !knows(words, at)) found.push(word);
      near--;
    }
  });
  return found;
}

function replaced(
  text: string,
  words: readonly Word[],
  replace: (at: number) => { end: number; by: string } | null,
): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const change = replace(at);
    if (change) {
      result += text.slice(from, words[at].from) + change.by;
      from = words[change.end - 1].to;
    }
    at = change?.end ?? at + 1;
  }
  return result + text.slice(from);
}

/** How often each value stands in a column, spellings aside. */
export function counted(values: Iterable<string | null>): (value: string) => number {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== null) counts.set(fold(value), (counts.get(fold(value)) ?? 0) + 1);
  return (value) => counts.get(fold(value)) ?? 0;
}

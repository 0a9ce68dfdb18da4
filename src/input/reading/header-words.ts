import { plain } from '../fold.ts';
import { kept } from '../kept.ts';
import words from '../vocabulary/header-words.json' with { type: 'json' };
import { withoutEnd } from './tails.ts';

/** What a word in a header is about. */
export type WordClass =
  | 'entity'
  | 'place'
  | 'name'
  | 'id'
  | 'from'
  | 'to'
  | 'sector'
  | 'type'
  | 'area'
  | 'person'
  | 'count'
  | 'often'
  | 'coop'
  | 'handover'
  | 'with'
  | 'ask'
  | 'partner'
  | 'moved'
  | 'receive'
  | 'by'
  | 'tied'
  | 'each'
  | 'period'
  | 'belong'
  | 'filler';

/** The words that headers are made of, folded, in several languages, and what each may be about. */
const CLASSES = new Map<string, WordClass[]>();
for (const [group, list] of Object.entries(words) as [WordClass, readonly string[]][])
  for (const word of list) {
    const groups = CLASSES.get(word) ?? [];
    if (!groups.includes(group)) groups.push(group);
    CLASSES.set(word, groups);
  }

/** Heads of German compounds, such as "Einrichtungsname" or "Zielorganisation", with their places among the words. */
const HEADS = new Map(
  [...CLASSES.keys()]
    .filter(
      (word) =>
        word.length >= 4 &&
        CLASSES.get(word)?.some((group) =>
          ['entity', 'place', 'name', 'id', 'sector', 'type'].includes(group),
        ),
    )
    .map((word, place) => [word, place]),
);

const LONGEST_HEAD = Math.max(...Array.from(HEADS.keys(), (word) => word.length));

/** One word of a header with what it may be about. */
export interface HeaderWord {
  word: string;
  classes: readonly WordClass[];
}

const UNKNOWN: readonly WordClass[] = [];

/** The words of a header; compounds are taken apart where both parts are known. */
export const headerTokens = (header: string): readonly HeaderWord[] =>
  header.length > 300 ? tokensOf(header) : keptTokens(header);

const keptTokens = kept<readonly HeaderWord[]>(tokensOf);

function tokensOf(header: string): HeaderWord[] {
  const spaced = header
    .slice(0, 300)
    .normalize('NFC')
    .replace(/-\s{0,3}\n\s{0,3}(?=\p{Ll})/gu, '')
    .replace(/\u00ad/g, '')
    .replace(/[:*_/]-?(?:innen|in)\b/g, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[_]/g, ' ');
  return plain(spaced)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .flatMap(wordsOf);
}

function wordsOf(word: string): HeaderWord[] {
  const classes = CLASSES.get(word);
  if (classes) return [{ word, classes }];
  const bare = withoutEnd(word, '0123456789');
  if (bare !== word && bare !== '' && CLASSES.has(bare)) return wordsOf(bare);
  for (const head of headsOf(word)) {
    const rest = word.slice(0, -head.length);
    for (const first of [rest, rest.replace(/s$/, ''), rest.replace(/(?:en|n|es)$/, '')]) {
      const before = CLASSES.get(first);
      if (first.length >= 3 && before)
        return [
          { word: first, classes: before },
          { word: head, classes: CLASSES.get(head) as WordClass[] },
        ];
    }
  }
  return [{ word, classes: UNKNOWN }];
}

/** The heads that a word may end in, in the order of the list. */
function headsOf(word: string): string[] {
  const heads: string[] = [];
  for (let at = Math.max(0, word.length - LONGEST_HEAD); at <= word.length - 4; at++) {
    const end = word.slice(at);
    if (HEADS.has(end)) heads.push(end);
  }
  return heads.sort((a, b) => (HEADS.get(a) as number) - (HEADS.get(b) as number));
}

/** Whether a word is of one of some classes. */
export const is = (word: HeaderWord, ...classes: WordClass[]) =>
  classes.some((group) => word.classes.includes(group));

/** Whether each word is. */
export const isOnly = (words: readonly HeaderWord[], ...classes: WordClass[]) =>
  words.every((word) => is(word, ...classes));

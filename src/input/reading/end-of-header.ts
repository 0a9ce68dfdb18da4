import type { Field } from '../headers.ts';
import { type HeaderWord, headerTokens, is, isOnly } from './header-words.ts';
import { withoutBracket } from './tails.ts';

/** What a column says about one end of a tie: its name, its id, or something else. */
export interface EndPart {
  end: 'from' | 'to';
  /** `plain` for a header such as "from" alone. */
  part: 'plain' | 'name' | 'id' | Field | null;
  /** Whether the word for the end says that ties run one way. */
  directed: boolean;
}

/** Ends beside which a word that is not known is still about that end, rather than part of a name such as "Haus Quelle". */
const PLAIN_ENDS = new Set(['from', 'to', 'source', 'target', 'von', 'an']);

/** Ends of a tie that leave open which way it runs. */
const OPEN_ENDS = new Set([
  'source',
  'target',
  'quelle',
  'ziel',
  'ego',
  'alter',
  'start',
  'end',
  'ende',
]);

/** Ends that are words of everyday language as well, and ends only beside a word for an actor or for a part of it. */
const WEAK_ENDS = new Set('zu an da van end ende start'.split(' '));

/**
 * Takes a header such as "Referring organisation name", "hospital_from", "Source Label" or "to_sector" apart: which end it is
 * about, and which part of it; `null` where it is not about one end.
 */
export function endOf(header: string): EndPart | null {
  if (header.length > 80) return null;
  const bare = withoutBracket(header);
  // What a letter is takes long to compile.
  const apart = /[12][_\s]/.test(bare) ? bare.replace(/(?<=\p{L}{3})[12](?=[_\s])/u, ' $&') : bare;
  const words = numberedEnd(headerTokens(apart));
  if (words.length === 0 || words.length > 7) return null;
  const ends = words.filter((word) => is(word, 'from', 'to'));
  if (ends.length !== 1 || words.some((word) => is(word, 'coop', 'handover', 'ask', 'receive')))
    return null;
  const [end] = ends;
  const rest = words.filter((word) => word !== end && !is(word, 'filler'));
  const place = words.indexOf(end);
  const side = is(end, 'from') ? 'from' : 'to';
  const directed = !OPEN_ENDS.has(end.word);
  if (rest.length === 0) return words.length === 1 ? { end: side, part: 'plain', directed } : null;
  // "number of", "zu Hause": an end stands first or last, behind fillers at most.
  const leads = words.slice(0, place).every((word) => is(word, 'filler'));
  if (!leads && place !== words.length - 1 && !isOnly(rest, 'name', 'id', 'entity')) return null;
  if (WEAK_ENDS.has(end.word) && !leads && rest.length > 1) return null;
  const about = rest.filter((word) => !is(word, 'entity', 'place'));
  if (about.length === 0) return { end: side, part: 'name', directed };
  if (!about.every((word) => word.classes.length > 0))
    return rest.length <= 2 && PLAIN_ENDS.has(end.word)
      ? { end: side, part: null, directed }
      : null;
  const part = (): EndPart['part'] => {
    if (isOnly(about, 'name')) return 'name';
    if (isOnly(about, 'id', 'name')) return 'id';
    if (isOnly(about, 'sector')) return 'sector';
    if (isOnly(about, 'type')) return 'role';
    if (isOnly(about, 'area')) return 'area';
    return null;
  };
  return { end: side, part: part(), directed };
}

/**
 * "node1_label", "Organisation 2 ID", "Akteur A Name": a thing with the number of an end, and something about it, as words for that end; of any other
 * header the words as they are.
 */
function numberedEnd(words: readonly HeaderWord[]): readonly HeaderWord[] {
  for (let i = 0; i < words.length; i++) {
    const side = words[i + 1]?.word ?? '';
    const first = side === '1' || side === 'a';
    if (!first && side !== '2' && side !== 'b') continue;
    // "Nr. A", "ID B" alone are the ids of ends; "ID 1" may be anything.
    if (is(words[i], 'id') && /[ab]/.test(side) && words.length === 2)
      return [words[i], first ? FIRST : SECOND];
    if (!is(words[i], 'entity')) continue;
    const rest = [...words.slice(0, i), ...words.slice(i + 2)];
    if (!rest.some((word) => is(word, 'name', 'id', 'sector', 'type', 'area'))) return words;
    return [...rest, first ? FIRST : SECOND];
  }
  return words;
}

const FIRST: HeaderWord = { word: 'source', classes: ['from'] };

const SECOND: HeaderWord = { word: 'target', classes: ['to'] };

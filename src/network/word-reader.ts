import { fold, letters, plain } from '../input/fold.ts';
import { memo } from './memo.ts';

/** A thing of a chain that tables call in many ways: a role or a corner. */
export interface Named {
  id: string;
  /** Names that one's own chain gives it. */
  label?: { en?: string | undefined; de?: string | undefined };
  aliases: readonly string[];
}

/** What a word of a table means: the ids that are sure, and those that it is nearly a word for, the nearest first. */
export interface Reading {
  ids: readonly string[];
  near: readonly string[];
}

const ENDINGS = ['innen', 'ern', 'in', 'en', 'er', 'es', 'em', 'e', 's', 'n'];
/** Parts of a word of a table that are said elsewhere in full. */
const SHORT: Record<string, string> = {
  kh: 'krankenhaus',
  khs: 'krankenhaus',
  klinikum: 'krankenhaus',
  klinik: 'krankenhaus',
  spital: 'krankenhaus',
  hospital: 'krankenhaus',
  clinic: 'krankenhaus',
  amb: 'ambulant',
  stat: 'stationaer',
  soz: 'sozial',
  ges: 'gesundheit',
  kom: 'kommune',
  mgmt: 'management',
  center: 'centre',
};

/** Words that stand between the parts of a word and join them, so that their order says nothing. */
const JOINERS = new Set(
  `im in am an der die das des dem den fuer von vom zur zum beim bei mit of the for at and und a`.split(
    ' ',
  ),
);
/** Words that say where something is or whose it is, and not what it is. */
const BESIDE = new Set(
  `nhs trust community local adult lokal oertlich staedtisch evangelisch katholisch kath ev team leitung lk landkreis kreis
  stadt trag traeg person mitarbeiter vertreter vertretung koordination regional borough county district`.split(
    /\s+/,
  ),
);
/** Parts that many things share, so that sharing them makes no two words near. */
const COMMON = new Set(
  `dienst ambulant stationaer stelle haus care service health team praxis hilfe centre zentrum einrichtung amt buero social
  sozial home community pflege beratung management arzt offen ehrenamt unternehmen support group office centr koordination
  fach help krank`
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** No word of a table that means one thing is longer. */
const LONGEST = 120;

/** A word without the endings of number, case and gender: "ambulanter" → "ambulant", "Ärztinnen" → "arzt". */
function stem(word: string): string {
  const doctor = word.replace(/aerzt(?:in|innen|e|en|lich|liche|licher|liches)?$/, 'arzt');
  if (doctor !== word) return doctor;
  for (let i = 0; i < ENDINGS.length; i++) {
    const end = word.length - ENDINGS[i].length;
    if (end >= 4 && word.endsWith(ENDINGS[i])) return word.slice(0, end);
  }
  return word;
}

interface Tokens {
  list: readonly string[];
  /** Whether its parts are joined so that their order says nothing: a compound, a hyphen, a preposition. */
  loose: boolean;
}

/** All that an entry is known by: its id, its names, the words of tables. */
const wordsOf = ({ id, label = {}, aliases }: Named): string[] => [
  id,
  ...Object.values(label).filter((name) => name !== undefined),
  ...aliases,
];

/** The words of a chain's roles or corners as they stand in its catalogue, as `same` compares them, with their ids. */
export const exactWords = memo((entries: readonly Named[]): ReadonlyMap<string, string> => {
  const exact = new Map<string, string>();
  for (const entry of entries) for (const word of wordsOf(entry)) exact.set(same(word), entry.id);
  return exact;
});

/**
 * Reads words of a table by their parts, over the words of a catalogue: whole as they stand; their parts at a slash, a comma or a bracket; and the
 * parts of compounds, without endings and spelled out ("KH-Sozialdienst" is "Sozialdienst Krankenhaus", "amb. Pflegedienst" an "Ambulanter Pflegedienst").
 * A word is sure where its parts are those of one entry; it is near to an entry that shares a part which not many others have. O(words of the
 * catalogue) for each word that is new.
 */
export const wordReader = memo((entries: readonly Named[]): ((word: string) => Reading) => {
  const exact = exactWords(entries);
  let made: Parts | undefined;
  // Most tables keep to the words as they stand, and then no part of any is looked at.
  const parts = () => {
    made ??= partsOf(entries);
    return made;
  };
  const only = (ids: ReadonlySet<string> | undefined) => (ids?.size === 1 ? [...ids] : []);
  const whole = (word: string): string[] => {
    const id = exact.get(same(word));
    if (id !== undefined) return [id];
    const { simple, ordered, sorted } = parts();
    const { list, loose } = tokensOf(word, simple);
    const bare = list.filter((part) => !BESIDE.has(part));
    for (const own of [list, bare]) {
      if (own.length === 0) continue;
      const found = only(ordered.get(own.join(' ')));
      if (found.length > 0) return found;
      const mixed = loose ? only(sorted.get(own.toSorted().join(' '))) : [];
      if (mixed.length > 0) return mixed;
    }
    return [];
  };
  const near = (word: string): string[] => {
    const { simple, known } = parts();
    const own = new Set(tokensOf(word, simple).list);
    const scores = new Map<string, number>();
    for (const { id, list } of known) {
      const shared = [...list].filter((part) => own.has(part));
      if (!shared.some((part) => !COMMON.has(part) && !BESIDE.has(part)) && shared.length < 2)
        continue;
      const score = shared.length / (own.size + list.size - shared.length);
      if (score > (scores.get(id) ?? 0)) scores.set(id, score);
    }
    return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  };
  const remembered = new Map<string, Reading>();
  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const reading = read(word.trim());
    if (remembered.size < 10_000) remembered.set(word, reading);
    return reading;
  };

  function read(word: string): Reading {
    if (word === '' || word.length > LONGEST) return { ids: [], near: [] };
    const ids = whole(word);
    if (ids.length > 0) return { ids, near: [] };
    const pieces = word
      .split(/[/,;()[\]+&–—]|\s-\s|\s(?:und|and|oder|or|bzw\.)\s/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const found = pieces.length > 1 ? [...new Set(pieces.flatMap(whole))] : [];
    return found.length > 0 ? { ids: found, near: [] } : { ids: [], near: near(word).slice(0, 3) };
  }
});

interface Parts {
  /** Words that stand alone or between blanks somewhere in the catalogue, by their stems. */
  simple: ReadonlySet<string>;
  /** The entries by their parts, in their order, and in any where that says nothing. */
  ordered: ReadonlyMap<string, ReadonlySet<string>>;
  sorted: ReadonlyMap<string, ReadonlySet<string>>;
  /** The parts of each word of the catalogue. */
  known: readonly { id: string; list: ReadonlySet<string> }[];
}

/** The words of a catalogue by their parts. */
function partsOf(entries: readonly Named[]): Parts {
  const said = entries.flatMap((entry) => wordsOf(entry).map((word) => ({ id: entry.id, word })));
  const simple = new Set(
    said
      .flatMap(({ word }) => plain(word).split(' '))
      .filter((part) => part.length >= 4)
      .map(stem),
  );
  const ordered = new Map<string, Set<string>>();
  const sorted = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  const known = said.map(({ id, word }) => {
    const { list, loose } = tokensOf(word, simple);
    if (list.length > 0) {
      add(ordered, list.join(' '), id);
      if (loose) add(sorted, list.toSorted().join(' '), id);
    }
    return { id, list: new Set(list) };
  });
  return { simple, ordered, sorted, known };
}

/** A word without case, spaces, dashes and legal forms: "Job-Center" is "Jobcenter". */
export function same(word: string): string {
  const folded = fold(word);
  return letters(folded) || folded;
}

function tokensOf(word: string, simple: ReadonlySet<string>): Tokens {
  let loose = /\p{L}-\p{L}|\//u.test(word);
  const cut = new Set(
    word
      .split(/[\s/-]/)
      .filter((part) => part.endsWith('.') && part.length > 4)
      .map(plain),
  );
  const list = plain(word.slice(0, LONGEST))
    .split(' ')
    .flatMap((part) => {
      if (part === '') return [];
      if (JOINERS.has(part)) {
        loose = true;
        return [];
      }
      if (SHORT[part] !== undefined) {
        loose = true;
        return [stem(SHORT[part])];
      }
      // "Zivilges.": the beginning of one word alone.
      const longer = cut.has(part) ? [...simple].filter((one) => one.startsWith(part)) : [];
      if (longer.length > 0) return [longer.sort((a, b) => a.length - b.length)[0]];
      const parts = compound(stem(part), simple);
      if (parts.length > 1) loose = true;
      return parts.map((one) => stem(SHORT[one] ?? one));
    });
  return { list, loose };
}

/** A compound in the two parts that are words of their own, or itself. */
function compound(word: string, simple: ReadonlySet<string>): string[] {
  for (let at = 4; at <= word.length - 4; at++) {
    const head = stem(word.slice(at));
    if (!simple.has(head) && !COMMON.has(head)) continue;
    for (const first of [word.slice(0, at), word.slice(0, at).replace(/(?:s|n|en|es)$/, '')]) {
      const own = stem(first);
      if (simple.has(own) || COMMON.has(own) || SHORT[first] !== undefined) return [first, head];
    }
  }
  return [word];
}

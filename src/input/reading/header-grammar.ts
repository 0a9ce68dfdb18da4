import type { Field } from '../headers.ts';
import { type HeaderWord, headerTokens, is, isOnly } from './header-words.ts';
import { withoutBracket } from './tails.ts';

/** Ranks of what the grammar finds, behind those of exact words. */
const RANK = { named: 90, name: 100, asked: 110, attribute: 120, weak: 150 } as const;

/** The rank of a count, which is the weight of a tie in a list of ties only: "Anzahl" in a list of actors is anything. */
export const COUNTED = 130;

/** The rank of a name of whatever stands in the row, such as "Bezeichnung". */
export const WEAK_NAME = RANK.weak;

type Fields = ReadonlyMap<Field, number>;

const none: Fields = new Map();

const one = (field: Field, rank: number): Fields => new Map([[field, rank]]);

/** What a header means by its parts, where it is no known word as a whole. */
export function fieldsByParts(header: string, exact: (header: string) => Fields): Fields {
  if (header.length > 300 || /^[\d\s.,:/-]*$/.test(header)) return none;
  const bare = withoutBracket(header).trim();
  const words = headerTokens(bare === '' ? header : bare);
  if (words.length === 0) return none;
  const asks = words.some((word) => is(word, 'ask')) || /\?\s*$/.test(bare);
  if (words.some((word) => is(word, 'often')) || isRate(words)) return one('weight', RANK.asked);
  if (isIncoming(words)) return one('partners', RANK.asked);
  if (isCount(words)) return words.length <= 8 ? one('weight', COUNTED) : none;
  if (asks && asksForOwn(words)) return one('name', RANK.asked);
  if (isPartners(words, asks)) return one('partners', RANK.asked);
  const content = words.filter((word) => !is(word, 'filler', 'ask'));
  if (content.length === 0) return none;
  // "Bezeichnung", "Title", "Nom": a name of whatever stands in the row.
  if (
    isOnly(content, 'name') &&
    content.every(({ word }) => !word.endsWith('s')) &&
    content.length === words.length
  )
    return one('name', RANK.weak);
  if (
    isOnly(content, 'entity', 'place', 'name') &&
    content.some((word) => is(word, 'entity', 'place'))
  ) {
    const named = content.some((word) => is(word, 'name'));
    if (named) return one('name', RANK.named);
    if (content.some((word) => is(word, 'entity'))) return one('name', RANK.name);
  }
  if (isOnly(content, 'person', 'name', 'entity') && content.some((word) => is(word, 'person')))
    return one('personal', RANK.attribute);
  const about = content.filter((word) => !is(word, 'entity', 'place'));
  if (about.length === 1 && content.length > 1) {
    if (is(about[0], 'sector')) return one('sector', RANK.attribute);
    if (is(about[0], 'type')) return one('role', RANK.attribute);
  }
  return alternatives(bare, exact);
}

/** "Kontakte pro Monat", "contacts per week": how much, not with whom. */
function isRate(words: readonly HeaderWord[]): boolean {
  const at = words.findIndex((word) => is(word, 'each'));
  return (
    at > 0 &&
    words.slice(at + 1).some((word) => is(word, 'period')) &&
    words.slice(0, at).every((word) => is(word, 'coop', 'count', 'handover', 'filler'))
  );
}

/** Words of a header that names those from whom the actor of the row takes over. */
function isIncoming(words: readonly HeaderWord[]): boolean {
  if (words.some((word) => is(word, 'to', 'with', 'coop') && !is(word, 'from'))) return false;
  return (
    words.some((word) => is(word, 'receive', 'handover')) &&
    words.length <= 7 &&
    is(words[words.length - 1], 'from', 'by')
  );
}

/** Whether a header says that ties run to the row's actor from the ones it names: "erhält Überweisungen von", "referred by". */
export function comesFrom(header: string): boolean {
  const words = headerTokens(withoutBracket(header.slice(0, 200)));
  return words.length > 0 && isIncoming(words);
}

/** "Welche Einrichtung vertreten Sie?", "Which organisation do you work for?": the respondent's own. */
function asksForOwn(words: readonly HeaderWord[]): boolean {
  const partners = words.some((word) => is(word, 'with', 'partner') && !is(word, 'ask'));
  if (partners || !words.some((word) => is(word, 'entity', 'place'))) return false;
  const works = words.some((word) => is(word, 'coop') && /^(?:arbeit|work)/.test(word.word));
  const there = words.some(({ word }) => ['fuer', 'bei', 'in', 'for', 'at'].includes(word));
  return words.some((word) => is(word, 'belong')) || (works && there);
}

/** "Number of referrals", "num_patients", "Anzahl Überweisungen": how much, not with whom. */
function isCount(words: readonly HeaderWord[]): boolean {
  const counts = words.filter((word) => is(word, 'count'));
  if (counts.length === 0) return false;
  if (words.some((word) => is(word, 'partner', 'entity', 'person', 'name'))) return false;
  const rest = words.filter(
    (word) => !is(word, 'count', 'filler', 'ask', 'coop', 'handover', 'with'),
  );
  return counts.length > 1 || words[0] === counts[0] || rest.length === 0;
}

/** Whether a word for a place means several: "services", "Kliniken". */
const isPlural = (word: string) =>
  /(?:[^s]s|(?:klinik|prax)en|haeuser)$/.test(word) && word !== 'praxis';

function isPartners(words: readonly HeaderWord[], asks: boolean): boolean {
  // "Refers patients to" names those to whom; "patients" alone counts.
  const passes =
    words.some((word) => is(word, 'handover')) && is(words[words.length - 1], 'to', 'ask');
  if (words.some((word) => is(word, 'count', 'person') && !is(word, 'coop')) && !passes)
    return false;
  const content = words.filter((word) => !is(word, 'filler') && !(passes && is(word, 'count')));
  if (content.length === 0) return false;
  if (
    isOnly(content, 'tied', 'entity', 'partner', 'name') &&
    content.some((word) => is(word, 'tied')) &&
    content.some((word) => is(word, 'entity', 'partner'))
  )
    return true;
  if (isOnly(content, 'partner', 'entity', 'name') && content.some((word) => is(word, 'partner')))
    return true;
  const acts = words.some((word) => is(word, 'coop', 'handover'));
  if (!acts)
    return (
      asks &&
      words.some((word) => is(word, 'partner')) &&
      !/^(?:haben|have|gibt)/.test(words[0].word)
    );
  const whom = words.some((word) => is(word, 'with', 'to') || is(word, 'ask'));
  if (
    asks &&
    words.some((word) =>
      ['wem', 'whom', 'who', 'welchen', 'which', 'con', 'avec', 'welche', 'welcher'].includes(
        word.word,
      ),
    )
  )
    return whom;
  return (
    whom &&
    isOnly(
      content.filter((word) => !(is(word, 'place') && isPlural(word.word))),
      'coop',
      'handover',
      'with',
      'to',
      'entity',
      'ask',
      'partner',
      'filler',
      'person',
    )
  );
}

/** "Organisation / Einrichtung", "Angebot / Funktion": what its parts have in common, else what the first known one means. */
function alternatives(header: string, exact: (header: string) => Fields): Fields {
  const parts = header
    .split(/[/|]|\s(?:oder|or|bzw\.?|resp\.?)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return none;
  const known = parts.map(exact).filter((fields) => fields.size > 0);
  if (known.length === 0) return none;
  const shared = [...known[0]].filter(([field]) => known.every((fields) => fields.has(field)));
  const base = known.length === parts.length ? RANK.name : RANK.weak;
  const found = shared.length > 0 ? shared : known.length === 1 ? [...known[0]] : [];
  return new Map(found.map(([field, rank]) => [field, base + rank]));
}

/** Whether a header says that ties run from the row's actor to the ones it names. */
export function handsOver(header: string): boolean {
  const words = headerTokens(header.slice(0, 200));
  return (
    words.some((word) => is(word, 'handover')) &&
    words.some((word) => is(word, 'to') || ['wem', 'whom', 'wohin', 'where'].includes(word.word))
  );
}

/** Whether a text speaks of ties as no name of an actor does: "With whom", "Verlegt nach", "Kooperiert mit". */
export function speaksOfTies(text: string): boolean {
  if (text.length > 80) return false;
  const words = headerTokens(withoutBracket(text));
  if (words.length === 0 || words.length > 8) return false;
  if (isOnly(words, 'ask', 'with', 'filler') && words.some((word) => is(word, 'ask'))) return true;
  const acts = words.some((word) => is(word, 'coop', 'handover', 'receive'));
  return (
    acts &&
    is(words[words.length - 1], 'to', 'from', 'with', 'by') &&
    words.slice(0, -1).every((word) => word.classes.length > 0)
  );
}

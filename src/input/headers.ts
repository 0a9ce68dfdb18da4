import { plain } from './fold.ts';
import { kept } from './kept.ts';
import { endOf } from './reading/end-of-header.ts';
import { fieldsByParts, handsOver } from './reading/header-grammar.ts';
import headers from './vocabulary/headers.json' with { type: 'json' };
import { benefitColumn } from './vocabulary/index.ts';
import { tableWords, within } from './vocabulary/table-words.ts';
import { wordsOf } from './vocabulary/vocabulary.ts';

export { handsOver };

/** What a column can mean. */
export type Field =
  | 'id'
  | 'name'
  | 'from'
  | 'to'
  | 'partners'
  /** Something about one end of a tie beside its name, such as its sector. */
  | 'endDetail'
  /** Which way the tie of a row runs. */
  | 'direction'
  /** Columns of a list of ties that stand for a wave each. */
  | 'waves'
  /** Columns of a list of ties that stand for a kind of tie each. */
  | 'layers'
  /** The option "other" of a survey, and who is meant by it. */
  | 'others'
  | 'sector'
  | 'role'
  | 'setting'
  | 'ownership'
  | 'stakeholderGroup'
  | 'department'
  | 'tier'
  | 'area'
  | 'kind'
  | 'core'
  | 'status'
  | 'answered'
  | 'weight'
  | 'layer'
  | 'wave'
  | 'evidence'
  /** What the people concerned have of a tie. */
  | 'benefit'
  | 'committee'
  | 'members'
  | 'committeeType'
  | 'function'
  | 'completed'
  | 'metadata'
  | 'personal';

const BRACKETS = ['()', '[]', '{}'];

const FIELDS = new Map<string, Map<Field, number>>();
/** Header words as `headerKey` writes them, the better name for a thing before the weaker one. */
const byField: [Field, string[]][] = [
  ...(Object.entries(headers.fields) as [Field, string[]][]),
  ['benefit', benefitColumn.flatMap(wordsOf).map(headerKey)],
];
for (const [field, words] of byField)
  words.forEach((word, rank) => {
    const fields = FIELDS.get(word) ?? new Map<Field, number>();
    fields.set(field, rank);
    FIELDS.set(word, fields);
  });

/** Ends of a tie that say which way it runs; the other words for ends leave that open. */
const DIRECTED_WORDS = new Set(headers.directed);

/** A header for comparison: no bracketed tail such as "(1-4)", no case, umlauts, spaces or punctuation. */
export function headerKey(header: string): string {
  // No header word is this long, and a pattern should not search a giant cell.
  const text = header.trim().slice(0, 300);
  let end = text.length;
  while (end > 0 && ':?*'.includes(text[end - 1])) end--;
  const bare = withoutBracket(text.slice(0, end).trimEnd()) ?? text;
  return plain(bare === '' ? text : bare).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A text without the bracket at its end; `null` where none stands there. */
export function withoutBracket(text: string): string | null {
  const pair = BRACKETS.find((signs) => text.endsWith(signs[1]));
  const open = pair === undefined ? -1 : text.lastIndexOf(pair[0]);
  if (pair === undefined || open < 0) return null;
  return text.indexOf(pair[1], open) === text.length - 1 ? text.slice(0, open).trimEnd() : null;
}

/** The fields that a header may stand for, with its rank among the words of the field; empty for an unknown header. */
export const fieldsOf = (header: string): ReadonlyMap<Field, number> =>
  header.length > 300 ? NO_FIELDS : keptFields(header);

const keptFields = kept((header): ReadonlyMap<Field, number> => {
  const known = knownFields(header);
  if (known.size > 0) return known;
  // "1. Partner", "3) Name der Einrichtung": the number of a question or of a place.
  const numbered = /^\s?\(?\d/.test(header) ? NUMBERED.exec(header) : null;
  if (numbered) return fieldsOf(header.slice(numbered[0].length));
  const end = endOf(header);
  if (end) {
    if (end.part === 'plain' || end.part === 'name') return new Map([[end.end, 110]]);
    return end.part === 'id' ? new Map([[end.end, 140]]) : END_DETAIL;
  }
  return fieldsByParts(header, knownFields);
});

const NUMBERED = /^\s?\(?\d{1,3}(?:\.\d{1,2})?(?: ?[.):]|st|nd|rd|th)\s{1,3}(?=\p{L})/iu;

/** What a header stands for as a whole. */
function knownFields(header: string): ReadonlyMap<Field, number> {
  const key = headerKey(header);
  const exact = FIELDS.get(key);
  if (exact) return exact;
  // What all letters are takes long to compile, so a cheap sign of each pattern is looked for first.
  if (/\d$/.test(key)) {
    // "Partner 1", "Partner 2": several columns with a partner each.
    const numbered = /^(.*\p{L})\d{1,3}$/u.exec(key);
    if (numbered && FIELDS.get(numbered[1])?.has('partners')) return PARTNERS;
    // "Häufigkeit 1", "Partner 2025": a column among several.
    if (numbered && FIELDS.get(numbered[1])?.has('weight')) return WEIGHT;
    const year = /^(.*\p{L})(?:19|20)\d\d$/u.exec(key);
    if (year && FIELDS.get(year[1])?.has('partners')) return PARTNERS;
  }
  // "Häufigkeit pro Woche", "cases per year": a weight.
  const each = PERIOD.test(key) ? EACH.exec(key) : null;
  if (each && FIELDS.get(each[1])?.has('weight')) return WEIGHT;
  // "Partner Gesundheit", "Partner aus der Pflege": a column of partners for each sector.
  if (/partner/i.test(header) && PARTNERS_OF.test(header.trim())) return PARTNERS;
  // "Einrichtung A", "Einrichtung B": the two ends of a tie.
  const end = /[12ab]$/.test(key) ? /^(.*\p{L})([12ab])$/u.exec(key) : null;
  if (end && FIELDS.get(end[1])?.has('name')) return '1a'.includes(end[2]) ? FROM : TO;
  return ASKED_NAME.test(key) ? NAME : NO_FIELDS;
}

/** "Ihre Einrichtung", "Bitte nennen Sie Ihre Organisation", "Name of your organisation": the respondent of a survey. */
const ASKED_NAME =
  /^(?:.{0,60}(?:ihre|ihrer|ihres|ihren|eure|eigene|your|own))(?:einrichtung|einrichtungen|organisation|organization|institution|agency|dienst|dienstes|dienststelle|traeger|traegers)$/;

const PERIOD = /(?:tag|woche|monat|quartal|jahr|day|week|month|quarter|year)$/;
const EACH =
  /^(\p{L}+?)(?:pro|je|im|per|a)(?:tag|woche|monat|quartal|halbjahr|jahr|day|week|month|quarter|year)$/u;
const WEIGHT: ReadonlyMap<Field, number> = new Map([['weight', 100]]);
const PARTNERS_OF =
  /^(?:kooperations|netzwerk)?partner(?:innen)?\s+(?!(?:anzahl|zahl|art|typ|seit|ja|nein|id|nr|von|number|count|type|since)\b)\p{L}[\p{L} ,/-]{0,40}$/iu;
const NAME: ReadonlyMap<Field, number> = new Map([['name', 100]]);
const END_DETAIL: ReadonlyMap<Field, number> = new Map([['endDetail', 0]]);
const NO_FIELDS: ReadonlyMap<Field, number> = new Map();
const PARTNERS: ReadonlyMap<Field, number> = new Map([['partners', 0]]);
const FROM: ReadonlyMap<Field, number> = new Map([['from', 100]]);
const TO: ReadonlyMap<Field, number> = new Map([['to', 100]]);

/** Whether a header asks if there is a tie, such as "Zusammenarbeit?" or "Do they cooperate?". */
export function asksForTie(header: string): boolean {
  return /^(?:is)?(?:activ|aktiv)[ea]?$|^(?:besteht|bestehend|exists|existing|aktuell|current|gueltig|valid)$|(?:zusammenarbeit|kooperation|kooperieren|kontakt|cooperat(?:e|es|ion)|collaborat(?:e|es|ion)|contact)(?:vorhanden|janein|yesno)?$/.test(
    headerKey(header),
  );
}

/** "empfaenger2" → "empfaenger"; in a shorter word a digit may be a part of it. */
function withoutNumber(key: string): string {
  let end = key.length;
  while (end > 0 && key[end - 1] >= '0' && key[end - 1] <= '9') end--;
  return /\p{L}{4}$/u.test(key.slice(0, end)) ? key.slice(0, end) : key;
}

/** Whether a header says that ties run one way. */
export function isDirected(header: string): boolean {
  if (DIRECTED_WORDS.has(withoutNumber(headerKey(header)))) return true;
  if (FIELDS.has(headerKey(header))) return false;
  const end = endOf(header);
  return end ? end.directed : handsOver(header);
}

const isHandedOn = within(tableWords.headers.directed);
/** Words of a verb that others stand between. */
const DIRECTED_PARTS = [
  ['leiten sie', 'weiter'],
  ['vermitteln sie', ' an '],
  ['send ', 'to'],
] as const;

/** Whether the question of a survey says that ties run from the respondent to the others. */
export function isDirectedQuestion(stem: string): boolean {
  if (stem === '') return false;
  if (isDirected(stem)) return true;
  const text = plain(stem.slice(0, 500));
  const parted = DIRECTED_PARTS.some(([first, second]) => {
    const at = text.indexOf(first);
    return at >= 0 && text.includes(second, at + first.length);
  });
  return parted || isHandedOn(text);
}

import type { Random } from './random.ts';

/** Stands in every name, so that one that shows where it should not is found. */
export const MARKER = 'zqxj';

export interface Model {
  directed: boolean;
  actors: { id: string; name: string; sector: string }[];
  ties: { from: number; to: number; weight: string; kind: string }[];
}

const SECTORS = ['Gesundheit', 'Altenpflege', 'Kommune', 'Zivilgesellschaft', 'Health', 'X', ''];
const WEIGHTS = ['1', '2', '3', '0.5', '12', '1', '1', '0', '-1', '1,5', 'wöchentlich', 'nie', ''];
const KINDS = ['Fall', 'Planung', 'referral'];
const FORMS = [
  'Klinik',
  'Amt für',
  'Café',
  'Verein',
  'Praxis Dr.',
  'Home care',
  'Pflege & mehr',
  'Ö',
];

/** Texts that somebody may put where a name or a word is meant. */
export const ODD = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-9',
  'k.A.',
  'Summe',
  '=1+1',
  '"',
  '""',
  "'",
  ';',
  ',',
  '|',
  '\t',
  '\n',
  '<b>&amp;</b>',
  ']]>',
  '&#0;&#x110000;&auml;',
  '[',
  ']',
  '{"a":1}',
  '*Arcs',
  'data:',
  '#',
  '😀',
  '\u202e',
  '\u00ad\u200b',
  '\ud800',
  '\0',
  '9'.repeat(400),
  ' '.repeat(300),
  '('.repeat(60),
  'x'.repeat(3000),
  'a, b und c u. a.',
  '1e308',
  '-1e999',
  'NaN',
];

/** A small network with names of its own; now and then some of its texts are odd. */
export function modelOf(random: Random): Model {
  const wild = random.chance(0.3);
  const text = (usual: string) => (wild && random.chance(0.15) ? random.pick(ODD) : usual);
  const actors = random.list(2, 7, (at) => ({
    id: text(`k${at}`),
    name: text(`${random.pick(FORMS)} ${MARKER}${String.fromCharCode(97 + at)}`),
    sector: text(random.pick(SECTORS)),
  }));
  return {
    directed: random.chance(0.4),
    actors,
    ties: random.list(1, 9, () => ({
      from: random.int(actors.length),
      to: random.int(actors.length),
      weight: text(random.chance(0.7) ? '1' : random.pick(WEIGHTS)),
      kind: random.pick(KINDS),
    })),
  };
}

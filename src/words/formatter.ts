import type { Analysis } from '../analysis.ts';
import { sourceText } from './state-of-text.ts';

export type Language = 'en' | 'de';

/** Names and numbers as a sentence needs them, in one language. */
export interface Formatter {
  language: Language;
  /** The label of an actor, in quotation marks where a comma in it could be taken for one of the sentence. */
  actor: (id: string) => string;
  /** Labels joined as a list: "A, B and C"; beyond `most` names the rest is counted. */
  actors: (ids: readonly string[], most?: number) => string;
  /** The label of a sector. */
  sector: (id: string) => string;
  sectors: (ids: readonly string[]) => string;
  /** The label of a role of the care chain. */
  role: (id: string) => string;
  roles: (ids: readonly string[]) => string;
  /** A handover of the care chain by its two roles: "A → B". */
  handover: (handover: readonly [string, string]) => string;
  /** What a handover is there for, as a clause ("so that …"), and where the expectation comes from. */
  /** What may help for a while where nobody fills the role; empty where the chain knows nothing. */
  whenAbsent: (role: string) => string;
  why: (handover: readonly [string, string]) => { clause: string; source: string };
  /** Names that are no actors, such as bodies or areas, as a list; beyond `most`, 6 by default, the rest is counted. */
  list: (names: readonly string[], most?: number) => string;
  /** Pairs of actors: "A – B; C – D"; beyond `most`, 6 by default, the rest is counted. */
  pairs: (pairs: readonly (readonly [string, string])[], most?: number) => string;
  /** A name in quotation marks. */
  quoted: (name: string) => string;
  /** A number with at most `digits` decimals, 2 by default. */
  number: (value: number, digits?: number) => string;
  /** A share in percent, with one decimal below 10 %. */
  percent: (share: number) => string;
  /** `one` or `other` with the number before it, by the plural rule of the language. */
  count: (value: number, one: string, other: string) => string;
}

/** The words of an analysis in a language. */
export function formatter(
  analysis: Pick<Analysis, 'actors' | 'sectors'> & Partial<Pick<Analysis, 'chain'>>,
  language: Language,
): Formatter {
  const labels = new Map(analysis.actors.map(({ id, label }) => [id, label]));
  const corners = new Map(analysis.sectors.map(({ id, label }) => [id, label[language]]));
  const links = new Map(analysis.chain?.roles.map(({ id, label }) => [id, label[language]]));
  const plural = new Intl.PluralRules(language);
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const formats = new Map<string, Intl.NumberFormat>();
  /** Formatters are dear to make and asked for often. */
  const format = (style: 'decimal' | 'percent', digits: number) => {
    const key = `${style}${digits}`;
    let known = formats.get(key);
    if (!known) {
      known = new Intl.NumberFormat(language, {
        style,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      });
      formats.set(key, known);
    }
    return known;
  };
  const number = (value: number, digits = 2) =>
    format('decimal', digits).format(value).replace('-', '−');
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural.select(value) === 'one' ? one : other}`;
  const quoted = (name: string) => (language === 'de' ? `„${name}“` : `“${name}”`);
  const label = (id: string) => labels.get(id) ?? id;
  const hasComma = (name: string) => name.includes(',');
  const actor = (id: string) => (hasComma(label(id)) ? quoted(label(id)) : label(id));
  const sector = (id: string) => corners.get(id) ?? id;
  const role = (id: string) => links.get(id) ?? id;
  return {
    language,
    actor,
    actors: (ids, most = 6) => {
      const labelled = ids.slice(0, most).map(label);
      const names = labelled.some(hasComma) ? labelled.map(quoted) : labelled;
      const rest = ids.length - names.length;
      if (rest > 0)
        names.push(
          language === 'de' ? count(rest, 'weiterer', 'weitere') : count(rest, 'other', 'others'),
        );
      return list.format(names);
    },
    sector,
    sectors: (ids) => list.format(ids.map(sector)),
    role,
    roles: (ids) => list.format(ids.map(role)),
    handover: ([from, to]) => `${role(from)} → ${role(to)}`,
    whenAbsent: (id) =>
      analysis.chain?.roles.find((one) => one.id === id)?.whenAbsent?.[language] ?? '',
    why: ([from, to]) => {
      const found = analysis.chain?.handovers.find((one) => one.from === from && one.to === to);
      return {
        clause: found?.why[language] ?? '',
        source: sourceText(found?.source ?? '', found?.state ?? null, language),
      };
    },
    list: (names, most = 6) => {
      const first = names.slice(0, most);
      const shown = first.some(hasComma) ? first.map(quoted) : first;
      const rest = names.length - shown.length;
      if (rest > 0)
        shown.push(language === 'de' ? `${number(rest)} weitere` : count(rest, 'other', 'others'));
      return list.format(shown);
    },
    pairs: (pairs, most = 6) => {
      const shown = pairs.slice(0, most).map((pair) => pair.map(actor).join(' – '));
      const rest = pairs.length - shown.length;
      if (rest > 0)
        shown.push(language === 'de' ? `und ${number(rest)} weitere` : `and ${number(rest)} more`);
      return shown.join('; ');
    },
    quoted,
    number,
    percent: (share) => format('percent', share > 0 && share < 0.1 ? 1 : 0).format(share),
    count,
  };
}

/** A word as it stands at the head of a line. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A sentence that ends with a name such as "Seniorenhilfe e. V." has one full stop, not two. */
export const oneStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.');

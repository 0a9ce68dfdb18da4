import type { Book, Speech } from './book.ts';
import {
  chainNames,
  type NamedChain,
  type NamedSector,
  type NamingBook,
  sectorNames,
  termName,
} from './chain-names.ts';
import type { Language } from './language.ts';
import { type NamedActor, personNames } from './person-names.ts';
import { plainFormat } from './plain-format.ts';
import { sourceText } from './state-of-text.ts';

/** Names and numbers as a sentence needs them, in one language. */
export interface Formatter {
  language: Language;
  /** The label of an actor, of a person the task or sector; in quotation marks where a comma in it could be taken for one of the sentence. */
  actor: (id: string) => string;
  /** As `actor` and `actors`, but in quotation marks where the language puts names into them in a sentence; `form` is the case that the sentence needs. */
  named: (id: string) => string;
  allNamed: (ids: readonly string[], most?: number, form?: 'dative') => string;
  /** The name that the table gives, of a person too, for a list of persons alone. */
  ownName: (id: string) => string;
  /** Labels joined as a list: "A, B and C"; beyond `most` names the rest is counted. */
  actors: (ids: readonly string[], most?: number) => string;
  /** The label of a sector. */
  sector: (id: string) => string;
  sectors: (ids: readonly string[]) => string;
  /** The name of the care chain; empty without one. */
  chain: string;
  /** The label of a role of the care chain. */
  role: (id: string) => string;
  roles: (ids: readonly string[]) => string;
  /** A handover of the care chain by its two roles: "A → B". */
  handover: (handover: readonly [string, string]) => string;
  /** What may help for a while where nobody fills the role; empty where the chain knows nothing. */
  whenAbsent: (role: string) => string;
  /** What a handover is there for, as a clause ("so that …"), and where the expectation comes from. */
  why: (handover: readonly [string, string]) => { clause: string; source: string };
  /** Why law limits a handover; empty where it does not. */
  limited: (handover: readonly [string, string]) => string;
  /** The name of a term that tables write in many ways, such as a stakeholder group. */
  term: (kind: keyof Book['vocabulary'], id: string) => string;
  /** Names that are no actors, such as bodies or areas, as a list; beyond `most`, 6 by default, the rest is counted. */
  list: (names: readonly string[], most?: number) => string;
  /** Pairs of actors: "A – B; C – D"; beyond `most`, 6 by default, the rest is counted. */
  pairs: (pairs: readonly (readonly [string, string])[], most?: number) => string;
  /** A name in quotation marks. */
  quoted: (name: string) => string;
  /** A number with at most `digits` decimals, 2 by default. */
  number: (value: number, digits?: number) => string;
  /** A share in percent, with one decimal below 10 %; so few that they would be 0 are less than a tenth. */
  percent: (share: number) => string;
  /** `one` or `other` with the number before it, by the plural rule of the language. */
  count: (value: number, one: string, other: string) => string;
}

/** What brings the names: an analysis, or what is kept of it beside findings and plans. */
export interface NamedNetwork {
  actors: readonly NamedActor[];
  sectors: readonly NamedSector[];
  chain?: SourcedChain | null | undefined;
}

interface SourcedChain extends NamedChain {
  handovers: readonly (NamedChain['handovers'][number] & {
    source: string;
    state?: string | null;
  })[];
}

/** The words of an analysis in a language. */
export function formatter(
  analysis: NamedNetwork,
  speech: Speech & NamingBook & Pick<Book, 'vocabulary'>,
): Formatter {
  const { code, locale, quoted, rest, quotesNames } = speech;
  const persons = personNames(analysis, speech);
  const labels = new Map(analysis.actors.map(({ id, label }) => [id, persons.get(id) ?? label]));
  const names = chainNames(analysis.chain, speech);
  const { role } = names;
  const sector = sectorNames(analysis.sectors, speech);
  const plain = plainFormat(locale);
  const number = (value: number, digits = 2) => plain.number(value, digits);
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plain.isOne(value) ? one : other}`;
  const label = (id: string) => labels.get(id) ?? id;
  const own = new Map(analysis.actors.map(({ id, label }) => [id, label || id]));
  // What could be taken for a sign of the sentence or for two names.
  const isDoubtful = (name: string) =>
    quotesNames === 'always' || /[,;]| [-–—] | und | and /u.test(name);
  const actor = (id: string) => (isDoubtful(label(id)) ? quoted(label(id)) : label(id));
  /** The first names, all in quotation marks where one of them needs it, and how many more there are. */
  const cut = (names: readonly string[], most: number, more: typeof rest.names, always = false) => {
    // One more is named rather than counted.
    const first = names.slice(0, names.length === most + 1 ? most + 1 : most);
    const shown = always || first.some(isDoubtful) ? first.map(quoted) : first;
    const left = names.length - shown.length;
    return plain.list(left > 0 ? [...shown, more(left, { number, count })] : shown);
  };
  return {
    language: code,
    actor,
    ownName: (id) => own.get(id) ?? id,
    actors: (ids, most = 6) => cut(ids.map(label), most, rest.actors),
    named: (id) => (quotesNames ? quoted(label(id)) : actor(id)),
    allNamed: (ids, most = 6, form) =>
      cut(
        ids.map(label),
        most,
        form === 'dative' ? rest.actorsDative : rest.actors,
        Boolean(quotesNames),
      ),
    sector,
    sectors: (ids) => plain.list(ids.map(sector)),
    role,
    roles: (ids) => cut(ids.map(role), ids.length, rest.names),
    handover: ([from, to]) => `${role(from)} → ${role(to)}`,
    chain: names.chain,
    whenAbsent: names.whenAbsent,
    limited: names.limited,
    why: ([from, to]) => {
      const found = analysis.chain?.handovers.find((one) => one.from === from && one.to === to);
      return {
        clause: names.why([from, to]),
        source: sourceText(found?.source ?? '', found?.state ?? null, speech),
      };
    },
    term: (kind, id) => termName(speech, kind, id),
    list: (names, most = 6) => cut(names, most, rest.names),
    pairs: (pairs, most = 6) => {
      const first = pairs.slice(0, pairs.length === most + 1 ? most + 1 : most);
      const doubtful = first.flat().some((id) => isDoubtful(label(id)));
      const shown = first.map((pair) =>
        pair.map((id) => (doubtful ? quoted(label(id)) : label(id))).join(' – '),
      );
      const left = pairs.length - shown.length;
      return (left > 0 ? [...shown, rest.pairs(left, { number, count })] : shown).join('; ');
    },
    quoted,
    number,
    percent: (share) => {
      const few = share > 0 && share < LEAST_SHARE;
      const text = plain.percent(few ? 2 * LEAST_SHARE : share, share > 0 && share < 0.1 ? 1 : 0);
      return few ? `<\u00a0${text}` : text;
    },
    count,
  };
}

/** A lesser share would be rounded to nothing. */
const LEAST_SHARE = 0.0005;

/** A word as it stands at the head of a line. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A sentence that ends with a name such as "Seniorenhilfe e. V." has one full stop, not two. */
export const oneStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.');

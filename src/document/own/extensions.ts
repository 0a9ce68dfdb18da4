import { CareChainError } from '../../error.ts';
import type { OwnMeasure } from '../../measures/index.ts';
import type { Book, TextBook } from '../../words/book.ts';
import type { OwnRule } from './rule.ts';
import type { OwnView } from './view.ts';

/** What one brought into an analysis of one's own, so that a report can speak of it; what is not among it is shown by its id. */
export interface Extensions {
  measures?: readonly OwnMeasure[];
  rules?: readonly OwnRule[];
  views?: readonly OwnView[];
}

/** The same, whole. */
export type Own = Required<Extensions>;

const kinds = ['measures', 'rules', 'views'] as const;

/** Takes extensions as they are, an empty list for what is not given. */
export function ownOf(given: Extensions = {}): Own {
  const fits = (list: unknown) =>
    list === undefined ||
    (Array.isArray(list) && list.every((one) => typeof one?.id === 'string' && wordsFit(one)));
  if (typeof given !== 'object' || given === null || !kinds.every((kind) => fits(given[kind])))
    throw new CareChainError(
      'bad-extension',
      'care-chain/extensions: the option extensions does not fit. Give { measures, rules, views }, lists of what nodeMeasure, rule and view made.',
    );
  const { measures = [], rules = [], views = [] } = given;
  return { measures, rules, views };
}

const wordsFit = ({ words }: { words?: unknown }) =>
  words === undefined || (typeof words === 'object' && words !== null);

/** What is said of each in a language, as far as it has words in it. */
const spoken = <Text>(
  list: readonly { id: string; words?: { [Code in 'de' | 'en']?: Text } }[],
  code: 'de' | 'en',
) =>
  list.flatMap(({ id, words }): [string, Text][] =>
    words?.[code] === undefined ? [] : [[id, words[code]]],
  );

const textsOf = (rules: Own['rules'], code: 'de' | 'en') =>
  spoken<NonNullable<NonNullable<OwnRule['words']>['en']>>(rules, code);

/** A book that says of one's own rules on page one what they bring for it, beside its own. */
export function headlinesWith<Words extends TextBook>(book: Words, { rules }: Own): Words {
  if (rules.length === 0) return book;
  return {
    ...book,
    headlines: {
      ...book.headlines,
      ...Object.fromEntries(
        textsOf(rules, book.code).map(
          ([id, { title, finding, next, headline = finding, advice = next }]) => [
            id,
            { title, headline, advice },
          ],
        ),
      ),
    },
  };
}

/** A book that has the words of one's own rules and measures beside its own, as far as they have any in its language. */
export function bookWith(book: Book, own: Own): Book {
  const { measures, rules } = own;
  if (measures.length + rules.length === 0) return book;
  const { code } = book;
  return {
    ...headlinesWith(book, own),
    measures: {
      ...book.measures,
      ...Object.fromEntries(
        spoken(measures, code).map(([id, text]) => [id, { undefinedWhen: '', ...text }]),
      ),
    },
    findings: { ...book.findings, ...Object.fromEntries(textsOf(rules, code)) },
  };
}

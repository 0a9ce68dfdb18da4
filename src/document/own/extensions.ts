import { CareChainError } from '../../error.ts';
import type { OwnMeasure } from '../../measures/index.ts';
import type { Book } from '../../words/book.ts';
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

/** A book that has the words of one's own rules and measures beside its own, as far as they have any in its language. */
export function bookWith(book: Book, { measures, rules }: Own): Book {
  if (measures.length + rules.length === 0) return book;
  const { code } = book;
  const spoken = <Text>(
    list: readonly { id: string; words?: { [Code in 'de' | 'en']?: Text } }[],
  ) =>
    list.flatMap(({ id, words }): [string, Text][] =>
      words?.[code] === undefined ? [] : [[id, words[code]]],
    );
  const texts = spoken<NonNullable<NonNullable<OwnRule['words']>['en']>>(rules);
  return {
    ...book,
    measures: {
      ...book.measures,
      ...Object.fromEntries(
        spoken(measures).map(([id, text]) => [id, { undefinedWhen: '', ...text }]),
      ),
    },
    findings: { ...book.findings, ...Object.fromEntries(texts) },
    headlines: {
      ...book.headlines,
      ...Object.fromEntries(
        texts.map(([id, { finding, next, headline = finding, advice = next }]) => [
          id,
          { headline, advice },
        ]),
      ),
    },
  };
}

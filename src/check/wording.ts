import type { Finding } from '../analysis.ts';
import { findingText } from '../words/finding-text.ts';
import { formatter, type Language } from '../words/formatter.ts';
import { books } from '../words/index.ts';
import type { BudgetResult } from './budget.ts';
import type { Labels } from './labels.ts';

/** A finding of one data set in words. */
export interface FindingWords {
  title: string;
  sentence: string;
  next: string;
  reading: string;
}

/** Turns findings of one data set into words; a rule that this version does not know is named by its id. */
export function findingWords(
  labels: Labels,
  language: Language,
): (finding: Finding) => FindingWords {
  const words = formatter(labels as Parameters<typeof formatter>[0], language);
  return ({ rule, actors, sectors, evidence }) => {
    const text = findingText(books[language], rule);
    if (!text) {
      const names = [...actors.map(words.actor), ...sectors.map(words.sector)].join(', ');
      return { title: rule, sentence: names, next: '', reading: '' };
    }
    return {
      title: text.title,
      sentence: text.finding(evidence, words),
      next: text.next(evidence, words),
      reading: text.reading,
    };
  };
}

/** A budget as a sentence: what it demands, what there is, and what may have been meant. */
export function budgetText(
  { figure, limit, value, why }: BudgetResult,
  language: Language,
): string {
  const german = language === 'de';
  const number = (x: number) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: false }).format(x);
  const { min, max, equals } = limit;
  const demand = [
    ...(equals === undefined ? [] : [`= ${number(equals)}`]),
    ...(min === undefined ? [] : [`≥ ${number(min)}`]),
    ...(max === undefined ? [] : [`≤ ${number(max)}`]),
  ].join(german ? ' und ' : ' and ');
  const list = (why?.near ?? []).map((name) => (german ? `„${name}“` : `"${name}"`));
  const near = list.length === 0 ? '' : list.join(german ? ' oder ' : ' or ');
  switch (why?.code) {
    case undefined:
      return `${figure} = ${value === null ? '–' : number(value)} (${demand})`;
    case 'unknown':
      return german
        ? `Die Kennzahl „${figure}“ gibt es in diesem Datensatz nicht${near ? `; gemeint ist vielleicht ${near}` : ''}. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`
        : `There is no figure "${figure}" in this data set${near ? `; did you mean ${near}?` : '.'} A budget that cannot be checked counts as broken.`;
    case 'undefined':
      return german
        ? `Die Kennzahl „${figure}“ ist in diesem Datensatz nicht definiert. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`
        : `The figure "${figure}" is not defined in this data set. A budget that cannot be checked counts as broken.`;
    case 'not-a-number':
      return german
        ? `„${figure}“ ist keine einzelne Zahl${near ? `; nehmen Sie ${near}` : ''}. Eine Vorgabe, die sich nicht prüfen lässt, gilt als verletzt.`
        : `"${figure}" is not a single number${near ? `; take ${near}` : ''}. A budget that cannot be checked counts as broken.`;
    case 'below':
    case 'above':
    case 'different':
      return german
        ? `Die Kennzahl „${figure}“ beträgt ${number(value ?? 0)}; die Vorgabe ist ${demand}.`
        : `The figure "${figure}" is ${number(value ?? 0)}; the budget is ${demand}.`;
  }
}

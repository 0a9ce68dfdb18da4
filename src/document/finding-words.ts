import type { Finding } from '../analysis.ts';
import type { BudgetResult } from '../check/budget.ts';
import type { Labels } from '../check/labels.ts';
import type { Book, WholeBook } from '../words/book.ts';
import { findingText } from '../words/finding-text.ts';
import { formatter, oneStop } from '../words/formatter.ts';
import type { Headline } from '../words/headline.ts';
import { numberFormat } from '../words/number-format.ts';
import { consequencesOf } from './consequences.ts';

import { unknownFinding } from './own/unknown.ts';

/** A finding of one data set in words. */
export interface FindingWords {
  title: string;
  /** What the rule found, and what else is the same fact in a headline each. */
  sentence: string;
  next: string;
  reading: string;
}

/** Turns findings of one data set into words; a rule that has no words shows its id and its evidence. */
export function findingWords(labels: Labels, language: Book): (finding: Finding) => FindingWords {
  const words = formatter(labels, language);
  const consequence = (member: Finding['members'][number]) => {
    const short = (language.headlines as Record<string, Headline | undefined>)[member.rule];
    return oneStop(short?.headline(member.evidence, words) ?? `${member.rule}.`);
  };
  return (finding) => {
    const { rule, evidence } = finding;
    const text = findingText(language, rule);
    if (!text)
      return { title: rule, sentence: unknownFinding(finding, words), next: '', reading: '' };
    return {
      title: text.title,
      sentence: [text.finding(evidence, words), ...consequencesOf(finding).map(consequence)].join(
        ' ',
      ),
      next: text.next(evidence, words),
      reading: text.reading,
    };
  };
}

/** A budget as a sentence: what it demands, what there is, and what may have been meant. */
export function budgetText(
  { figure, limit, value, why }: BudgetResult,
  language: WholeBook,
): string {
  const words = language.check.budget;
  const number = (x: number) =>
    numberFormat(language.locale, {
      maximumSignificantDigits: 6,
      useGrouping: false,
    }).format(x);
  const { min, max, equals } = limit;
  const demand = [
    ...(equals === undefined ? [] : [`= ${number(equals)}`]),
    ...(min === undefined ? [] : [`≥ ${number(min)}`]),
    ...(max === undefined ? [] : [`≤ ${number(max)}`]),
  ].join(words.and);
  const near = (why?.near ?? []).map(words.quoted).join(words.or);
  switch (why?.code) {
    case undefined:
      return `${figure} = ${value === null ? '–' : number(value)} (${demand})`;
    case 'unknown':
    case 'undefined':
    case 'not-a-number':
      return words[why.code](figure, near);
    case 'below':
    case 'above':
    case 'different':
      return words.broken(figure, number(value ?? 0), demand);
  }
}

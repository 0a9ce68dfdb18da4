import type { Rule } from '../../findings/index.ts';
import type { Line } from '../text/line.ts';
import { type ExplainOptions, section } from './section.ts';
import { viewRegistry } from './view.ts';
import { explainWords } from './words.ts';

/** A rule: the question it answers, how it decides, how heavy it weighs, what it does not say, and where it comes from. */
export function ruleLines(rule: Rule, options: ExplainOptions): Line[] {
  const { language } = options;
  const words = explainWords[language.code];
  const { title, reading } = rule.text[language.code];
  const view = viewRegistry.find(({ id }) => id === rule.view);
  const part = (name: string, text: string | undefined) => section(name, [text], options);
  return [
    [[`${title} (${rule.id})`, 'heading']],
    [[words.kinds.rule, 'faint']],
    ...part(words.question, language.report.common.questions[rule.question]),
    ...part(words.severity, words.severities[rule.severity]),
    ...part(words.reading, reading),
    ...part(words.column, view?.text[language.code].column),
    ...part(words.source, rule.reference),
  ];
}

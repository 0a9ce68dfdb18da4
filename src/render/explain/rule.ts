import type { Rule, RuleId } from '../../findings/index.ts';
import { viewList } from '../../views/list.ts';
import { findingText } from '../../words/finding-text.ts';
import type { Line } from '../text/line.ts';
import { type ExplainOptions, section } from './section.ts';

/** A rule: the question it answers, how it decides, how heavy it weighs, what it does not say, and where it comes from. */
export function ruleLines(rule: Rule<RuleId>, options: ExplainOptions): Line[] {
  const { language } = options;
  const words = language.explain.topics;
  const { title, reading } = findingText(language, rule.id);
  const view = viewList.find(({ id }) => id === rule.view);
  const part = (name: string, text: string | undefined) => section(name, [text], options);
  return [
    [[`${title} (${rule.id})`, 'heading']],
    [[words.kinds.rule, 'faint']],
    ...part(words.question, language.report.common.questions[rule.question]),
    ...part(words.severity, language.terms.severity[rule.severity]),
    ...part(words.reading, reading),
    ...part(words.column, view && language.views[view.id].column),
    ...part(words.source, rule.reference),
  ];
}

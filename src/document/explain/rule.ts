import type { Rule, RuleId } from '../../findings/index.ts';
import { viewList } from '../../views/list.ts';
import type { WholeBook } from '../../words/book.ts';
import { findingText } from '../../words/finding-text.ts';
import type { Document } from '../document.ts';
import { ruleSource } from '../sources.ts';
import { explained, part, untitled } from './explained.ts';

/** A rule: the question it answers, how it decides, how heavy it weighs, what it does not say, and where it comes from. */
export function ruleDocument(rule: Rule<RuleId>, { language }: { language: WholeBook }): Document {
  const words = language.explain.topics;
  const { title, reading } = findingText(language, rule.id);
  const view = viewList.find(({ id }) => id === rule.view);
  return explained(language, `${title} (${rule.id})`, words.kinds.rule, [
    untitled([
      ...part(words.question, language.report.common.questions[rule.question]),
      ...part(words.severity, language.terms.severity[rule.severity]),
      ...part(words.reading, reading),
      ...part(words.column, view && language.views[view.id].column),
      ...part(words.source, ruleSource(rule)),
    ]),
  ]);
}

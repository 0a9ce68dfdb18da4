import type { Finding } from '../../analysis.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import { certaintyText } from '../../document/certainty.ts';
import { questions, type Rule, type RuleId, ruleList } from '../../findings/index.ts';
import { findingText } from '../../words/finding-text.ts';
import type { Context } from './context.ts';
import { namedActors, severityLabel } from './overview.ts';
import { icon, section } from './parts.ts';

const maxOpen = 4;
const maxOfRule = 100;

/** The findings by the planners' questions, each linked to the actors it names. */
export function findingsSection(context: Context): Element {
  const { analysis, words, common } = context;
  const byRule = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const found = byRule.get(finding.rule);
    if (found) found.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const known = new Set<string>(ruleList.map(({ id }) => id));
  const strange = analysis.findings.filter(({ rule }) => !known.has(rule));
  return section(
    context,
    'findings',
    words.sections.findings,
    null,
    analysis.findings.length === 0 && el('p', {}, words.noFindings),
    questions.map((question): Child => {
      // Findings come by severity, so the rule with the weightiest stands first.
      const asked = [...byRule.keys()]
        .map((id) => ruleList.find((rule) => rule.id === id && rule.question === question))
        .filter((rule) => rule !== undefined);
      if (asked.length === 0) return null;
      return el(
        'div',
        { class: 'question' },
        el('h3', {}, common.questions[question]),
        el(
          'div',
          { class: 'answers' },
          asked.map((rule) => ruleBlock(rule, byRule.get(rule.id) ?? [], context)),
        ),
      );
    }),
    strange.length > 0 &&
      el(
        'ul',
        {},
        strange
          .slice(0, maxOfRule)
          .map((finding) =>
            el(
              'li',
              {},
              severityLabel(finding, words),
              finding.rule,
              namedActors(finding, context),
            ),
          ),
      ),
  );
}

function ruleBlock(rule: Rule<RuleId>, found: Finding[], context: Context): Element {
  const { language, words, say } = context;
  const text = findingText(language, rule.id);
  const items = found.slice(0, maxOfRule).map((finding) => one(finding, rule, context));
  return el(
    'article',
    { class: 'rule' },
    el('h4', {}, text.title),
    el('ul', { class: 'found' }, items.slice(0, maxOpen)),
    items.length > maxOpen &&
      el(
        'details',
        { class: 'rest' },
        el('summary', {}, words.moreFindings(found.length - maxOpen, say)),
        el('ul', { class: 'found' }, items.slice(maxOpen)),
        found.length > maxOfRule && el('p', {}, context.common.more(found.length - maxOfRule, say)),
      ),
    el(
      'details',
      { class: 'reading' },
      el('summary', {}, words.reading),
      el('p', {}, text.reading),
      el('p', { class: 'source' }, `${words.source}: ${rule.reference}`),
    ),
  );
}

function one(finding: Finding, rule: Rule<RuleId>, context: Context): Element {
  const { language, say, words } = context;
  const text = findingText(language, rule.id);
  const certainty = certaintyText(finding, language, say);
  return el(
    'li',
    { class: `severity-${finding.severity}` },
    severityLabel(finding, words),
    el('p', { class: 'said' }, el('bdi', {}, text.finding(finding.evidence, say))),
    certainty !== '' && el('p', { class: 'certainty' }, el('bdi', {}, certainty)),
    el('p', { class: 'step' }, icon('step'), el('bdi', {}, text.next(finding.evidence, say))),
    namedActors(finding, context),
  );
}

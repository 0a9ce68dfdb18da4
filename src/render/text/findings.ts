import type { Analysis, Finding, Severity } from '../../analysis.ts';
import { certaintyText } from '../../document/certainty.ts';
import {
  type Formatter,
  firstFindings,
  questions,
  type Rule,
  type RuleId,
  ruleList,
} from '../../findings/index.ts';
import type { Book } from '../../words/book.ts';
import { findingText } from '../../words/finding-text.ts';
import { type Line, paragraph, type Tone } from './line.ts';

export interface Context {
  analysis: Analysis;
  language: Book;
  words: Book['report']['common'];
  say: Formatter;
  width: number;
}

const marks: Record<Severity, { mark: string; tone: Tone }> = {
  error: { mark: '✕ ', tone: 'error' },
  warning: { mark: '▲ ', tone: 'warning' },
  info: { mark: '○ ', tone: 'info' },
};
const severities = ['error', 'warning', 'info'] as const;
const maxOfRule = 5;

const rulesById = new Map<string, Rule<RuleId>>(ruleList.map((rule) => [rule.id, rule]));

/** How many findings of each weight there are, and the three sentences that matter most. */
export function headlines({
  analysis: { findings },
  language,
  words,
  say,
  width,
}: Context): Line[] {
  if (findings.length === 0) return [[[words.noFindings]]];
  const counts = severities
    .map((severity) => ({
      severity,
      n: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => words.severities[severity](n, say));
  return [
    ...paragraph(counts.join(' · '), { width, indent: 1 }),
    ...firstFindings(findings).flatMap(({ rule, severity, evidence }) => {
      const { mark, tone } = marks[severity];
      const said = findingText(language, rule)?.finding(evidence, say) ?? rule;
      return paragraph(said, { width, indent: 1, mark, markTone: tone });
    }),
    ...paragraph(words.severityLegend, { width, indent: 1, tone: 'faint' }),
  ];
}

/** The findings by the question that they answer, each rule with its reading. */
export function findingSections(
  { analysis: { findings }, language, words, say, width }: Context,
  heading: (title: string) => Line[],
): Line[] {
  const lines: Line[] = [];
  const byRule = new Map<Rule<RuleId>, Finding[]>();
  // Findings come by severity, so the rule with the weightiest stands first under its question.
  for (const finding of findings) {
    const rule = rulesById.get(finding.rule);
    if (!rule) continue;
    const found = byRule.get(rule);
    if (found) found.push(finding);
    else byRule.set(rule, [finding]);
  }
  for (const question of questions) {
    const rules = [...byRule.keys()].filter((rule) => rule.question === question);
    const blocks = rules.flatMap((rule) =>
      ruleLines(rule, byRule.get(rule) ?? [], { language, words, say, width }),
    );
    if (blocks.length > 0)
      lines.push(...heading(words.questions[question]), ...blocks.slice(0, -1));
  }
  const unknown = findings.filter(({ rule }) => !rulesById.has(rule));
  for (const { rule, actors, sectors, severity } of unknown.slice(0, maxOfRule))
    lines.push(
      [],
      ...paragraph(
        `${rule}: ${[...actors.slice(0, 6).map(say.actor), ...sectors.map(say.sector)].join(', ')}`,
        {
          width,
          mark: marks[severity].mark,
          markTone: marks[severity].tone,
        },
      ),
    );
  return lines;
}

function ruleLines(
  rule: Rule<RuleId>,
  found: Finding[],
  { language, words, say, width }: Omit<Context, 'analysis'>,
): Line[] {
  const text = findingText(language, rule.id);
  const lines: Line[] = [[[text.title, 'strong']]];
  let before = '';
  for (const finding of found.slice(0, maxOfRule)) {
    const { severity, evidence } = finding;
    const { mark, tone } = marks[severity];
    lines.push(
      ...paragraph(text.finding(evidence, say), { width, indent: 1, mark, markTone: tone }),
    );
    const certainty = certaintyText(finding, language, say);
    if (certainty !== '') lines.push(...paragraph(certainty, { width, indent: 3, tone: 'faint' }));
    const next = text.next(evidence, say);
    if (next !== before)
      lines.push(...paragraph(next, { width, indent: 3, mark: '→ ', markTone: 'info' }));
    before = next;
  }
  const rest = found.length - maxOfRule;
  if (rest > 0) lines.push(...paragraph(words.moreFindings(rest, say), { width, indent: 1 }));
  lines.push(...paragraph(words.reading + text.reading, { width, indent: 1, tone: 'faint' }), []);
  return lines;
}

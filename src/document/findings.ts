import type { Finding } from '../analysis.ts';
import { questions, type Rule, ruleList } from '../findings/index.ts';
import { findingText } from '../words/finding-text.ts';
import type { Context } from './context.ts';
import type { Block, Section } from './document.ts';
import { ruleSource } from './sources.ts';
import { toldFinding } from './told-finding.ts';

const maxOfRule = 100;

/** The findings by the questions of a planner, each rule with how to read it. */
export function findingsSection(context: Context): Section | null {
  const { analysis, language, own } = context;
  const rules: readonly Rule[] = [...ruleList, ...own.rules];
  if (analysis.findings.length === 0) return null;
  const byRule = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const found = byRule.get(finding.rule);
    if (found) found.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  // Findings come by severity, so the rule with the weightiest stands first under its question.
  const known = [...byRule.keys()].flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
  const strange = [...byRule.keys()].filter((id) => known.every((rule) => rule.id !== id));
  return {
    id: 'findings',
    level: 'report',
    title: language.report.html.sections.findings,
    blocks: [
      ...questions.flatMap((question): Block[] => {
        const ofQuestion = known.filter((rule) => rule.question === question);
        if (ofQuestion.length === 0) return [];
        return [
          { kind: 'heading', text: language.report.common.questions[question], form: 'full' },
          ...ofQuestion.map((rule) =>
            ruleBlock(byRule.get(rule.id) ?? [], context, {
              title: findingText(language, rule.id)?.title ?? rule.id,
              reading: {
                text: findingText(language, rule.id)?.reading ?? '',
                source: ruleSource(rule),
              },
            }),
          ),
        ];
      }),
      ...strange.map((id) =>
        ruleBlock(byRule.get(id) ?? [], context, {
          title: id,
          reading: { text: '', source: '' },
        }),
      ),
    ],
  };
}

function ruleBlock(
  found: Finding[],
  context: Context,
  about: { title: string; reading: { text: string; source: string } },
): Block {
  return {
    kind: 'rule',
    form: 'full',
    ...about,
    findings: found.slice(0, maxOfRule).map((finding) => toldFinding(finding, context)),
    total: found.length,
  };
}

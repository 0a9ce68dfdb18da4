import type { Analysis, Severity } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import { ruleList } from '../findings/index.ts';
import type { Book } from '../words/book.ts';
import { findingText } from '../words/finding-text.ts';
import { contextOf } from './context.ts';
import type { ToldFinding } from './document.ts';
import type { Extensions } from './own/extensions.ts';
import { ruleSource } from './sources.ts';
import { toldFinding } from './told-finding.ts';

/** What a finding says in one language, and what it is about. */
export interface FindingSentences {
  rule: string;
  /** By it the finding is found in the analysis, in a baseline, and among what a step of the plan cures. */
  fingerprint: string;
  severity: Severity;
  /** The word for the severity. */
  label: string;
  /** How sure it is, in words; `null` where nothing is drawn. */
  certainty: ToldFinding['certainty'];
  /** The kind of finding in a few words. */
  title: string;
  /** The finding in one line. */
  headline: string;
  /** The finding with its names and numbers. */
  text: string;
  /** What to do next, in one line and in full. */
  advice: string;
  next: string;
  /** How the rule decides and what it does not say, and where it comes from. */
  reading: { text: string; source: string };
  /** What follows from it: findings of other rules that are the same fact. */
  consequences: { title: string; headline: string }[];
  /** What to mark in a picture, and which steps of the plan cure it. */
  links: { actors: string[]; sectors: string[]; ties: [string, string][]; steps: number[] };
}

/**
 * The findings of an analysis in words, in its order: title, text, advice, how to read it, and what it is about. A rule that neither the
 * book nor an extension has words for shows its id and its evidence.
 *
 * O(findings).
 *
 * @example
 * import { en } from 'care-chain/words/en';
 * sentences(analysis, { language: en })[0].text; // "Municipality and civil society: not one of the 12 possible ties."
 */
export function sentences(
  analysis: Analysis,
  options: { language: Book; extensions?: Extensions },
): FindingSentences[] {
  assertResult('sentences', analysis, 'analysis');
  const given = reportOptions('sentences', options);
  const context = contextOf(analysis, given.language, given.extensions);
  const { language, own } = context;
  const sources = new Map<string, string>(
    [...ruleList, ...own.rules].map((rule) => [rule.id, ruleSource(rule)]),
  );
  const steps = analysis.plan ?? [];
  return analysis.findings.map((finding) => {
    const { rule, fingerprint, severity, actors, sectors, restsOn, members } = finding;
    const told = toldFinding(finding, context);
    const own = [fingerprint, ...members.map((member) => member.fingerprint)];
    return {
      rule,
      fingerprint,
      severity,
      label: told.label,
      certainty: told.certainty,
      title: told.title,
      headline: told.headline,
      text: told.sentence,
      advice: told.advice,
      next: told.next,
      reading: {
        text: findingText(language, rule)?.reading ?? '',
        source: sources.get(rule) ?? '',
      },
      consequences: told.consequences,
      links: {
        actors,
        sectors,
        ties: restsOn,
        steps: steps.flatMap(({ cures }, k) => (cures.some((one) => own.includes(one)) ? [k] : [])),
      },
    };
  });
}

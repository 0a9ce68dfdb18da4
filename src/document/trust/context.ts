import type { Analysis, Finding } from '../../analysis.ts';
import { everyResult } from '../../findings/results.ts';
import type { Trust } from '../../trust/trust.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import type { Certainty } from '../document.ts';

/** What every section on how far things hold needs. */
export interface Context {
  trust: Trust;
  analysis: Analysis;
  words: WholeBook['trustReport'];
  say: Formatter;
  language: WholeBook;
}

/** The measures whose ranks are told in a report; those of single roles stand in the JSON. */
export const told = ['degree', 'betweenness', 'constraint', 'effectiveSize', 'brokerage'] as const;
export const shownShare = '0.2';
export const certainties: Certainty[] = ['firm', 'likely', 'open'];

/** The findings of an analysis with what the draws say of them. */
export function heldFindings(trust: Trust, { findings }: Analysis): Finding[] {
  const holds = new Map(trust.findings.map(({ fingerprint, ...held }) => [fingerprint, held]));
  return everyResult(findings).flatMap((finding) => {
    const held = holds.get(finding.fingerprint);
    return held ? [{ ...finding, holds: held }] : [];
  });
}

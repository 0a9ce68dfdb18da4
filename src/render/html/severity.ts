import type { ProblemSeverity, Severity } from '../../analysis.ts';
import { type Element, el } from '../../charts/element.ts';
import { signs } from '../../document/signs.ts';
import { icon } from './parts.ts';

/** How much a finding or a problem matters, as a sign and a word. */
export function severityLabel({
  severity,
  label,
}: {
  severity: Severity | ProblemSeverity;
  label: string;
}): Element {
  const { tone } = signs[severity];
  return el('span', { class: `severity severity-${tone}` }, icon(tone), ` ${label}`);
}

import { certaintyText } from '../../document/certainty.ts';
import type { Block, ShortFinding } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { columns } from '../../words/width.ts';
import type { Context, ShortContext } from './context.ts';
import { type Line, paragraph } from './line.ts';
import { toneOf } from './list.ts';

const maxOfRule = 5;

/** A finding of page one: its headline with how far it holds, and what to do, in the same line where it fits. */
export function matterLines(
  { severity, headline, advice, certainty }: ShortFinding,
  number: number,
  { width }: ShortContext,
): Line[] {
  const grade = certainty && `[${[certainty.label, certainty.ask].filter(Boolean).join(': ')}]`;
  const said = paragraph([headline, grade].filter(Boolean).join(' '), {
    width,
    indent: 1,
    mark: `${number} ${signs[severity].mark} `,
    markTone: toneOf(signs[severity].tone),
  });
  const last = said[said.length - 1];
  if (columns([...last.map(([text]) => text), ` → ${advice}`].join('')) <= width)
    return [...said.slice(0, -1), [...last, [' → ', 'info'], [advice]]];
  return [...said, ...paragraph(advice, { width, indent: 5, mark: '→ ', markTone: 'info' })];
}

/** A rule with its findings, each with what to do where that is not what was said before, and how to read it. */
export function ruleLines(
  { title, findings, total, reading }: Extract<Block, { kind: 'rule' }>,
  { language, say, width }: Context,
): Line[] {
  const lines: Line[] = title ? paragraph(title, { width, indent: 1, tone: 'strong' }) : [];
  let before = '';
  for (const { severity, sentence, next, certainty, consequences } of findings.slice(
    0,
    maxOfRule,
  )) {
    lines.push(
      ...paragraph(sentence, {
        width,
        indent: 1,
        mark: `${signs[severity].mark} `,
        markTone: toneOf(signs[severity].tone),
      }),
    );
    for (const { headline } of consequences)
      lines.push(...paragraph(headline, { width, indent: 3, mark: '· ' }));
    if (certainty) {
      const said = language.trust.label(certaintyText(certainty));
      lines.push(...paragraph(said, { width, indent: 3, tone: 'faint' }));
    }
    if (next !== before)
      lines.push(...paragraph(next, { width, indent: 3, mark: '→ ', markTone: 'info' }));
    before = next;
  }
  const rest = total - Math.min(maxOfRule, findings.length);
  const { common } = language.report;
  if (rest > 0) lines.push(...paragraph(common.moreFindings(rest, say), { width, indent: 1 }));
  if (reading.text)
    lines.push(...paragraph(common.reading + reading.text, { width, indent: 1, tone: 'faint' }));
  return lines;
}

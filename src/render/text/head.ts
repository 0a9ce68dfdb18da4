import type { Document } from '../../document/document.ts';
import { inLine } from '../../document/in-line.ts';
import { columns, fit } from '../../words/width.ts';
import { type Line, paragraph } from './line.ts';

/** What it is; how much was read, and who answered and how it was read. */
export function headLines({ title, name, kicker, head, lead }: Document, width: number): Line[] {
  const about = lead === undefined ? [] : paragraph(lead, { width });
  if (head === undefined) return [...paragraph(title, { width, tone: 'heading' }), ...about];
  const { size, response, read, check } = head;
  const titled = fit(inLine(name), width);
  const below = [kicker, size, [response, read].filter(Boolean).join(' · '), check];
  return [[[titled, 'heading']], ...below.flatMap((line) => paragraph(line, { width })), ...about];
}

/** The same in as few lines as it fits into. */
export function shortHeadLines({ name, kicker, head }: Document, width: number): Line[] {
  const { size = '', response = '', read = '', check = '' } = head ?? {};
  const titled = fit(inLine(name), width);
  const [first, ...below] = inLines(
    [titled, ...[kicker, size, response, read].join(' · ').split(' · ')],
    width,
  );
  return [
    [[titled, 'heading'], [first.slice(titled.length)]],
    ...[...below, check].flatMap((line) => paragraph(line, { width })),
  ];
}

/** As many of the parts in a line as fit into it whole. */
function inLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const longer = lines.length === 0 ? part : `${lines[lines.length - 1]} · ${part}`;
    if (columns(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(part);
  }
  return lines;
}

/** A heading above a rule. */
export const headingAbove = (heading: string, width: number): Line[] => [
  [[fit(heading, width), 'heading']],
  [['─'.repeat(width), 'faint']],
];

/** A heading in one line with its rule and what stands beside it. */
export function headingBeside(heading: string, beside: string, width: number): Line[] {
  const titled = fit(heading, width);
  const after = beside === '' ? '' : ` ${beside}`;
  const rule = '─'.repeat(Math.max(0, width - columns(`${titled} ${after}`)));
  return [
    [
      [titled, 'heading'],
      [` ${rule}${after}`, 'faint'],
    ],
  ];
}

import type { Item } from '../../document/document.ts';
import { largest } from '../../largest.ts';
import { columns, pad } from '../../words/width.ts';
import { type Line, paragraph, type Tone } from './line.ts';

/** A list: each item after its mark; named items with their texts in a column beside the names, those of a group below its name. */
export function listLines(items: readonly Item[], width: number): Line[] {
  const grouped = items.some(({ group }) => group !== undefined);
  const names = items.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const nameWidth = Math.min(Math.floor(width * 0.45), 2 + largest(names.map(columns), 0));
  const markWidth =
    1 +
    largest(
      items.map(({ mark = '' }) => columns(mark)),
      0,
    );
  let group: string | undefined;
  return items.flatMap((item) => {
    const head: Line[] =
      item.group !== undefined && item.group !== group ? [[[` ${item.group}`]]] : [];
    group = item.group;
    return [...head, ...itemLines(item, { width, indent: grouped ? 3 : 1, markWidth, nameWidth })];
  });
}

/** The tone of a line's sign; a question is told as what is to be known. */
export const toneOf = (tone: Item['tone']): Tone =>
  tone === undefined ? 'plain' : tone === 'question' ? 'info' : tone;

function itemLines(
  { mark, tone, name, kind, text: said }: Item,
  {
    width,
    indent,
    markWidth,
    nameWidth,
  }: { width: number; indent: number; markWidth: number; nameWidth: number },
): Line[] {
  const text = kind === undefined ? said : `${kind}: ${said}`;
  const sign = mark === undefined ? '' : pad(mark, markWidth);
  const markTone = toneOf(tone);
  const hanging = mark === undefined && kind !== undefined ? 2 : 0;
  if (name === undefined) return paragraph(text, { width, indent, mark: sign, markTone, hanging });
  if (columns(name) > nameWidth - 2)
    // A name is never cut: a long one stands above its text.
    return [
      ...paragraph(name, { width, indent, mark: sign, markTone }),
      ...paragraph(text, { width, indent: indent + columns(sign) + 2 }),
    ];
  const left = indent + columns(sign) + nameWidth;
  const lines = paragraph(text, {
    width,
    indent: left,
    tone: tone === 'error' ? 'error' : 'plain',
  });
  return [
    [[' '.repeat(indent)], [sign, markTone], [pad(name, nameWidth)], ...(lines[0] ?? []).slice(1)],
    ...lines.slice(1),
  ];
}

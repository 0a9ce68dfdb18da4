import { clean, wrap } from '../../words/width.ts';

/** How a piece of text looks; without colours all look the same, so that no meaning hangs on it. */
export type Tone = 'plain' | 'heading' | 'strong' | 'faint' | 'error' | 'warning' | 'info';

/** Functions that colour a text for a terminal. */
export type Style = Partial<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'cyan', (text: string) => string>
>;

export type Line = [text: string, tone?: Tone][];

const colour: Record<Tone, keyof Style | null> = {
  plain: null,
  heading: 'bold',
  strong: 'bold',
  faint: 'dim',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** Lines as text. This is the only way out: whatever stands in a table, no control character leaves but the newline. */
export function print(lines: Line[], style: Style = {}): string {
  return lines.map((line) => `${printLine(line, style)}\n`).join('');
}

function printLine(line: Line, style: Style): string {
  const pieces = line.map(([text, tone = 'plain']): [string, Tone] => [clean(text), tone]);
  while (pieces.length > 0 && pieces[pieces.length - 1][0].trim() === '') pieces.pop();
  return pieces
    .map(([text, tone], i) => {
      const shown = i === pieces.length - 1 ? text.trimEnd() : text;
      const key = colour[tone];
      const paint = key === null ? undefined : style[key];
      return paint ? paint(shown) : shown;
    })
    .join('');
}

/** A paragraph: its first line after `mark`, the others below it. */
export function paragraph(
  text: string,
  {
    width,
    mark = '',
    markTone = 'plain',
    tone = 'plain',
    indent = 0,
    hanging = 0,
  }: ParagraphOptions,
): Line[] {
  const left = ' '.repeat(indent);
  const below = ' '.repeat([...mark].length + hanging);
  return wrap(text, Math.max(10, width - indent - below.length)).map((line, i) => [
    [left],
    [i === 0 ? mark : below, markTone],
    [line, tone],
  ]);
}

export interface ParagraphOptions {
  width: number;
  mark?: string;
  markTone?: Tone;
  tone?: Tone;
  indent?: number;
  /** Columns that the lines after the first stand further in. */
  hanging?: number;
}

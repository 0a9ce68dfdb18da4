import type { Block, Change, Column, Figure, Item, Section, TitledList, Told } from './document.ts';

/** What became of a part: how many before and after, or neither, and what changed in it. */
export interface Fact {
  title: string;
  size: Change | null;
  parts: [number: string, text: string][];
}

/** What a section of a report may hold, in this order. */
export interface Parts {
  facts: Fact[];
  sentences: string[];
  lists: TitledList[];
  tables: { columns: string[]; rows: string[][]; note: string }[];
  told: Told[];
  note: string;
}

/**
 * A section of what it has; `null` where it has nothing. Of its facts a page shows the figures at its head, other formats a line each.
 */
export function section(
  id: string,
  title: string,
  { facts = [], sentences = [], lists = [], tables = [], told = [], note = '' }: Partial<Parts>,
): Section | null {
  const blocks: Block[] = [
    ...facts.map((fact): Block => ({ kind: 'sentence', text: factText(fact), medium: 'plain' })),
    ...sentences.map((text): Block => ({ kind: 'sentence', text })),
    ...(lists.length > 0 ? [{ kind: 'lists' as const, lists }] : []),
    ...tables.map(
      ({ columns, rows, note: below }): Block => ({
        kind: 'table',
        caption: '',
        columns: columns.map((name, k): Column => ({ title: name, numeric: k > 0 })),
        rows: rows.map((row) => row.map((text) => ({ text }))),
        note: below,
      }),
    ),
    ...(told.length > 0 ? [{ kind: 'told' as const, told }] : []),
  ];
  if (blocks.length === 0) return null;
  if (note) blocks.push({ kind: 'sentence', text: note, tone: 'note' });
  return { id, level: 'report', title, blocks };
}

/** Lists that hold something, each with how much. */
export const lists = (entries: [string, (string | Item)[]][]): TitledList[] =>
  entries
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => ({
      title: `${title} (${items.length})`,
      items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
    }));

/** A fact in a line: "Ties: 15 → 24 (14 made, 5 lost)". */
function factText({ title, size, parts }: Fact): string {
  const changes = parts.map(([number, text]) => `${number} ${text}`).join(', ');
  return `${title}: ${size === null ? changes : `${size.join(' → ')} (${changes})`}`;
}

/** A fact as a figure: its size, or its first change, stands large; the other changes below. */
export function figureOf({ title, size, parts }: Fact): Figure {
  const [[number, text], ...rest] = parts;
  const note = (size === null ? rest : parts).map((part) => part.join(' ')).join(', ');
  return size === null
    ? { name: `${title}: ${text}`, value: number, note }
    : { name: title, value: size, note };
}

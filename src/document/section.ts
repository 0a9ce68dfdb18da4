/** What became of a part: how many before and after, or neither, and what changed in it. */
export interface Fact {
  title: string;
  size: [before: string, after: string] | null;
  parts: [number: string, text: string][];
}

/** A thing in a list, with what kind of thing it is where that has a name. */
export interface Item {
  kind: string | null;
  text: string;
}

/** Something with a name, and what is said of it line by line, each with a label. */
export interface Told {
  title: string;
  lines: [label: string, text: string][];
}

/** A part of a report, whatever its format. */
export interface Section {
  title: string;
  facts: Fact[];
  sentences: string[];
  lists: { title: string; items: Item[] }[];
  tables: { columns: string[]; rows: string[][]; note: string }[];
  told: Told[];
  note: string;
}

/** A section of what it has; a part that is empty is left out by the reports. */
export const section = (title: string, parts: Partial<Section>): Section => ({
  title,
  facts: [],
  sentences: [],
  lists: [],
  tables: [],
  told: [],
  note: '',
  ...parts,
});

/** Lists that hold something, each with how much. */
export const lists = (entries: [string, (string | Item)[]][]): Section['lists'] =>
  entries
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => ({
      title: `${title} (${items.length})`,
      items: items.map((item) => (typeof item === 'string' ? { kind: null, text: item } : item)),
    }));

/** Whether a section holds anything. */
export const hasContent = ({ facts, sentences, lists, tables, told }: Section): boolean =>
  facts.length + sentences.length + lists.length + tables.length + told.length > 0;

/** A fact in a line: "Ties: 15 → 24 (14 made, 5 lost)". */
export function factText({ title, size, parts }: Fact): string {
  const changes = parts.map(([number, text]) => `${number} ${text}`).join(', ');
  return `${title}: ${size === null ? changes : `${size.join(' → ')} (${changes})`}`;
}

/** An item in a line. */
export const itemText = ({ kind, text }: Item): string =>
  kind === null ? text : `${kind}: ${text}`;

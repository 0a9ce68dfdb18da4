import fc from 'fast-check';

/** One change to the bytes of a table, as a hurried person or a broken program makes it. */
export interface Mutation {
  kind: (typeof kinds)[number];
  at: number;
  value: number;
}

const kinds = [
  'flip',
  'cut',
  'drop-line',
  'repeat-line',
  'swap-lines',
  'quote',
  'delimiter',
  'header-word',
  'cell',
  'blank-cell',
  'line-break',
] as const;

const words = [
  'Akteur',
  'Von',
  'An',
  'Kooperationspartner',
  'Gremium',
  'Sektor',
  'id',
  'Jahr',
  'Gewicht',
  'Intensität (1 = hoch)',
  'Q1[SQ001]',
  'Typ',
  'Mitglieder',
  'Summe',
  'Status',
];

const cells = [
  'k.A.',
  '?',
  '-9',
  '99',
  'x',
  'ja',
  'nie',
  'täglich',
  '1 - selten',
  '1.234,5',
  '__proto__',
  'constructor',
  '"',
  '""',
  '\0',
  '{"ImportId":"QID1"}',
  'sep=;',
  '= 1+1',
  '😀',
  'a|b;c,d/e',
  'Caritas..',
  ' '.repeat(50),
  '9'.repeat(400),
  '(((((((((([[[[[[[[[[',
];

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(100_000),
  value: fc.nat(100_000),
});

/** Applies changes in turn; text that is not UTF-8 survives because bytes are handled as Latin-1 letters. */
export function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (const one of mutations) text = change(text, one);
  return Buffer.from(text, 'latin1');
}

function change(text: string, { kind, at, value }: Mutation): string {
  const spot = text.length === 0 ? 0 : at % text.length;
  const lines = text.split('\n');
  const line = at % lines.length;
  const other = value % lines.length;
  const mark = [';', ',', '\t', '|'].find((sign) => text.includes(sign)) ?? ';';
  const put = (row: number, word: string) => {
    const parts = lines[row].split(mark);
    parts[value % parts.length] = Buffer.from(word).toString('latin1');
    lines[row] = parts.join(mark);
    return lines.join('\n');
  };
  switch (kind) {
    case 'flip':
      return text.slice(0, spot) + String.fromCharCode(value % 256) + text.slice(spot + 1);
    case 'cut':
      return text.slice(0, spot);
    case 'drop-line':
      lines.splice(line, 1);
      return lines.join('\n');
    case 'repeat-line':
      lines.splice(line, 0, lines[line]);
      return lines.join('\n');
    case 'swap-lines':
      [lines[line], lines[other]] = [lines[other], lines[line]];
      return lines.join('\n');
    case 'quote':
      return `${text.slice(0, spot)}"${text.slice(spot)}`;
    case 'delimiter':
      return text.slice(0, spot) + mark.repeat(1 + (value % 3)) + text.slice(spot);
    case 'header-word':
      return put(0, words[at % words.length]);
    case 'cell':
      return put(line, cells[value % cells.length]);
    case 'blank-cell':
      return put(line, '');
    case 'line-break':
      return `${text.slice(0, spot)}\n${text.slice(spot)}`;
  }
}

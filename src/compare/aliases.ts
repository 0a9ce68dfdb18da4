import { assertText } from '../arguments.ts';
import { CareChainError } from '../error.ts';

/** What an actor was called before and is called after, by id or by name. */
export interface Alias {
  before: string;
  after: string;
}

const headers = [
  'before',
  'after',
  'old',
  'new',
  'from',
  'to',
  'vorher',
  'nachher',
  'alt',
  'neu',
  'von',
  'zu',
  'an',
];

/**
 * Reads a file of aliases: a JSON object `{"old name": "new name"}`, or a table of two columns (semicolon, comma or tab), with or
 * without a header such as "vorher;nachher".
 *
 * @throws Error that starts with `care-chain/aliases:` and names the row that is no pair.
 */
export function readAliases(text: string): Alias[] {
  assertText('readAliases', text);
  const content = text.replace(/^\ufeff/, '');
  if (content.trimStart().startsWith('{')) return ofJson(content);
  const first = content.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((each) => first.includes(each)) ?? ';';
  const aliases: Alias[] = [];
  rows(content, delimiter).forEach((cells, at) => {
    const [before = '', after = ''] = cells.map((cell) => cell.trim());
    if (before === '' && after === '') return;
    const isHeader =
      at === 0 && [before, after].every((cell) => headers.includes(cell.toLowerCase()));
    if (isHeader) return;
    if (before === '' || after === '')
      throw new CareChainError(
        'bad-aliases',
        `care-chain/aliases: row ${at + 1} is no pair. Give the name before and the name after, such as "Altes Haus;Neues Haus".`,
      );
    aliases.push({ before, after });
  });
  return aliases;
}

function ofJson(content: string): Alias[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new CareChainError(
      'bad-aliases',
      `care-chain/aliases: this is no JSON (${(error as Error).message}).`,
    );
  }
  return Object.entries(value as object).map(([before, after]) => {
    if (typeof after === 'string') return { before, after };
    throw new CareChainError(
      'bad-aliases',
      `care-chain/aliases: the name after "${before}" must be a text.`,
    );
  });
}

/** The rows of a small table; a cell in quotation marks may hold the delimiter, a line break and doubled quotation marks. */
function rows(text: string, delimiter: string): string[][] {
  const found: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) {
      found[found.length - 1].push(cell);
      cell = '';
    } else if (character === '\n') {
      found[found.length - 1].push(cell);
      cell = '';
      found.push([]);
    } else if (character !== '\r') cell += character;
  }
  found[found.length - 1].push(cell);
  return found;
}

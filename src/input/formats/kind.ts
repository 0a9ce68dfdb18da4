import { decode } from '../decode.ts';

/** What a file is, told by its bytes alone, since standard input has no name. */
export type FileKind =
  | 'text'
  | 'workbook'
  | 'graphml'
  | 'gexf'
  | 'gml'
  | 'json'
  | 'pajek'
  | 'vna'
  | 'html'
  | 'xml-workbook'
  | 'ucinet';

const SAMPLE = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  const [a, b, c, d] = bytes;
  if ((a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11))
    return 'workbook';
  // An even number of bytes, so that UTF-16 is not cut in the middle of a letter.
  const start = decode(bytes.subarray(0, SAMPLE))
    .text.replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<')) {
    const root = /<(?:\w+:)?(graphml|gexf)[\s>]/i.exec(start)?.[1].toLowerCase();
    if (root === 'graphml' || root === 'gexf') return root;
    if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(start) && /<Workbook[\s>]/.test(start))
      return 'xml-workbook';
    return /<(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(start) ? 'html' : 'text';
  }
  if (/^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(start) || /^\[\s*\[\s*["\d]/.test(start)) return 'json';
  if (isGml(start)) return 'gml';
  if (/^\*(?:node|tie) (?:data|properties)\b/i.test(start)) return 'vna';
  if (/^(?:[%/][^\n]*\n\s*)*\*(?:network|vertices)\b/i.test(start)) return 'pajek';
  return /^dl[\s,]+(?:n|nr|nc|nm|format)\s*=/i.test(start) ? 'ucinet' : 'text';
}

/** Whether a text begins like GML: who wrote it, perhaps, and then "graph [". */
function isGml(start: string): boolean {
  const words = Array.from(
    start.matchAll(/#[^\n]*|"[^"]*"|[^\s"[\]]+|\[/g),
    ([word]) => word,
  ).filter((word) => !word.startsWith('#'));
  const at = words.findIndex((word, i) => word === 'graph' && words[i + 1] === '[');
  return at === 0 || (at > 0 && /^(?:creator|version|comment|label)$/i.test(words[0]));
}

/** What a scan of XML tells, in the order of the document. Names come as they are written, with their prefix. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** A piece of text; one element may have several. */
  text(text: string): void;
}

/** XML that is not well-formed, or that brings entities of its own. */
export class XmlError extends Error {}

const NONE: ReadonlyMap<string, string> = new Map();
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const SPACE = 0x20;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/**
 * Reads XML from end to end and makes no tree of it. Declarations, comments and processing instructions are passed over; entities of a
 * document's own can blow a small file up to any size, and are refused. O(n).
 *
 * @throws XmlError with the line
 */
export function scanXml(text: string, handler: XmlHandler): void {
  const open: string[] = [];
  const fail = (at: number): never => {
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
    throw new XmlError(`XML, ${line}`);
  };
  const behind = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? fail(from) : at + mark.length;
  };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let roots = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const end = start < 0 ? text.length : start;
    if (end > at) {
      if (open.length > 0) handler.text(decodeEntities(text.slice(at, end)));
      else if (text.slice(at, end).trim() !== '') fail(at);
    }
    if (start < 0) break;
    const next = text[start + 1];
    if (next === '?') at = behind('?>', start);
    else if (next === '!') {
      if (text.startsWith('<!--', start)) at = behind('-->', start + 4);
      else if (text.startsWith('<![CDATA[', start)) {
        at = behind(']]>', start);
        if (open.length === 0) fail(start);
        handler.text(text.slice(start + 9, at - 3));
      } else {
        at = behind('>', start);
        if (text.slice(start, at).includes('[')) throw new XmlError('DOCTYPE');
      }
    } else if (next === '/') {
      at = behind('>', start);
      const name = text.slice(start + 2, at - 1).trim();
      if (open.pop() !== name) fail(start);
      handler.close(name);
    } else {
      if (open.length === 0 && roots++ > 0) fail(start);
      at = readTag(text, start, open, handler, fail);
    }
  }
  if (open.length > 0 || roots === 0) fail(text.length);
}

/** Reads a tag that opens an element; gives where it ends. */
function readTag(
  text: string,
  start: number,
  open: string[],
  handler: XmlHandler,
  fail: (at: number) => never,
): number {
  let at = start + 1;
  while (at < text.length && isNameSign(text.charCodeAt(at))) at++;
  if (at === start + 1) fail(start);
  const name = text.slice(start + 1, at);
  let attributes: Map<string, string> | null = null;
  for (;;) {
    while (text.charCodeAt(at) <= SPACE) at++;
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      open.push(name);
      handler.open(name, attributes ?? NONE);
      return at + 1;
    }
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) {
      handler.open(name, attributes ?? NONE);
      handler.close(name);
      return at + 2;
    }
    const from = at;
    while (at < text.length && isNameSign(text.charCodeAt(at))) at++;
    if (at === from) fail(start);
    const key = text.slice(from, at);
    while (text.charCodeAt(at) <= SPACE) at++;
    if (text.charCodeAt(at) !== EQUALS) fail(start);
    at++;
    while (text.charCodeAt(at) <= SPACE) at++;
    const quote = text[at];
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
    if (end < 0) fail(start);
    attributes ??= new Map();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(text.slice(at + 1, end)));
    at = end + 1;
  }
}

/** Whether a sign may stand in a name: anything but blanks and the signs of a tag. */
function isNameSign(code: number): boolean {
  return (
    code > SPACE &&
    code !== SLASH &&
    code !== EQUALS &&
    code !== GREATER &&
    code !== 0x22 &&
    code !== 0x27 &&
    code !== 0x3c
  );
}

/** Writes the signs behind the five entities of XML and behind numbers; an unknown entity stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w{1,12});/g, (whole, name: string) => {
    if (name[0] !== '#') return NAMED.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

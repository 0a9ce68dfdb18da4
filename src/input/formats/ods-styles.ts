import { scanXml } from './xml.ts';

/** How cells look, and which sheets are not shown, by the name of a style. */
export interface OdsStyles {
  fills: ReadonlyMap<string, string>;
  hidden: ReadonlySet<string>;
}

const LONGEST_CHAIN = 20;

/** Reads the styles of an .ods; one may take its colour from another. O(n). @throws XmlError */
export function readOdsStyles(parts: readonly string[]): OdsStyles {
  const own = new Map<string, string>();
  const parents = new Map<string, string>();
  const hidden = new Set<string>();
  for (const part of parts) {
    if (part === '') continue;
    let style = '';
    let family = '';
    scanXml(part, {
      open(name, attributes) {
        if (name === 'style:style') {
          style = attributes.get('style:name') ?? '';
          family = attributes.get('style:family') ?? '';
          if (family === 'table-cell')
            parents.set(style, attributes.get('style:parent-style-name') ?? '');
        } else if (name === 'style:table-cell-properties' && family === 'table-cell') {
          const colour = attributes.get('fo:background-color');
          if (colour !== undefined) own.set(style, colour.toLowerCase());
        } else if (name === 'style:table-properties' && family === 'table') {
          if (attributes.get('table:display') === 'false') hidden.add(style);
        }
      },
      close(name) {
        if (name === 'style:style') family = '';
      },
      text() {},
    });
  }
  const fills = new Map<string, string>();
  for (const name of parents.keys()) {
    let at = name;
    for (let i = 0; i < LONGEST_CHAIN && at !== '' && !own.has(at); i++) at = parents.get(at) ?? '';
    const colour = own.get(at) ?? '';
    if (/^#[0-9a-f]{6}$/.test(colour) && colour !== '#ffffff') fills.set(name, colour);
  }
  return { fills, hidden };
}

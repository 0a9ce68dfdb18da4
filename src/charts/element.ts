import { clean } from '../words/width.ts';

/** A piece of HTML or SVG as plain data; text in it is only ever text. */
export interface Element {
  name: string;
  attributes: Attributes;
  children: Child[];
}

export type Attributes = Record<string, string | number | boolean | null | undefined>;
export type Child = Element | Trusted | string | number | null | undefined | false | Child[];

/** Markup of our own making that is written as it stands, such as the style sheet. */
export interface Trusted {
  trusted: string;
}

export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Element {
  return { name, attributes, children };
}

const alone = new Set(['br', 'col', 'hr', 'input', 'link', 'meta']);
const none: ReadonlySet<string> = new Set();

/**
 * Writes elements as text that is good HTML and, for SVG, good XML too. Whatever stands in a table arrives as text: markup signs
 * are escaped, control characters and marks that turn the reading direction are replaced.
 */
export function markup(child: Child): string {
  return written(child, alone);
}

/** The same for XML of any kind, where no element stands alone by its name. */
export function xml(child: Child): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(child, none)}\n`;
}

function written(child: Child, alone: ReadonlySet<string>): string {
  if (child === null || child === undefined || child === false) return '';
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) return child.map((one) => written(one, alone)).join('');
  if ('trusted' in child) return child.trusted;
  let open = `<${child.name}`;
  for (const [name, value] of Object.entries(child.attributes)) {
    if (value === null || value === undefined || value === false) continue;
    open += value === true ? ` ${name}=""` : ` ${name}="${escaped(String(value))}"`;
  }
  if (alone.has(child.name)) return `${open}>`;
  return `${open}>${child.children.map((one) => written(one, alone)).join('')}</${child.name}>`;
}

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => signs[sign]);
}

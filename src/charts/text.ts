import { type Child, type Element, el } from './element.ts';

/** A line of text in a picture. */
export function text(
  x: number,
  y: number,
  content: string,
  size: number,
  kind = '',
  ...more: Child[]
): Element {
  return el('text', { x, y, 'font-size': size, class: kind || null }, content, ...more);
}

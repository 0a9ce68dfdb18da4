export { json } from './json.ts';
export type { Style } from './text/line.ts';
export { type TextOptions, text } from './text.ts';

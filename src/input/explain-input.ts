import { shapes } from './shapes/index.ts';

/** What kinds of tables care-chain reads: each with when to use it, how it is recognised, and an example. */
export function explainInput(
  language: 'en' | 'de',
): { id: string; title: string; description: string; example: string }[] {
  return shapes.map(({ id, text }) => ({ id, ...text[language] }));
}

import type { WholeBook } from '../../words/book.ts';
import type { Block, Document } from '../document.ts';
import { explained, untitled } from './explained.ts';

/** What kinds of tables care-chain reads: each with when to use it, how it is recognised, and an example. */
export const inputDocument = (
  shapes: readonly { id: string; title: string; description: string; example: string }[],
  { language }: { language: WholeBook },
): Document =>
  explained(language, '', '', [
    untitled(
      shapes.flatMap(({ id, title, description, example }): Block[] => [
        { kind: 'heading', text: `${title} (--shape ${id})` },
        { kind: 'sentence', text: description },
        { kind: 'sample', text: example },
      ]),
    ),
  ]);

/** What can stand in a config, a setting a line. */
export function configDocument({ language }: { language: WholeBook }): Document {
  const { lead, settings } = language.explain.config;
  const items = Object.entries(settings).map(([name, text]) => ({ name, text }));
  return explained(language, '', lead, [untitled([{ kind: 'list', items }])]);
}

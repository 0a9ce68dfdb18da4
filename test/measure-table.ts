import { measureText } from '../src/document/measure-text.ts';
import { measureNotes } from '../src/index.ts';
import type { AnyMeasure } from '../src/measures/index.ts';
import * as registry from '../src/measures/index.ts';
import { books } from '../src/words/index.ts';

const { families } = books.en.explain.topics;

/** The measures as a Markdown table, by family: function, name, the first sentence of what each says, its range. */
export function measureTable(): string {
  const measures = Object.values<AnyMeasure>(registry);
  return [
    '| function | measure | what it says | range |',
    '| --- | --- | --- | --- |',
    ...Object.entries(families).flatMap(([family, name]) => [
      `| **${name}** | | | |`,
      ...measures
        .filter((measure) => measure.family === family)
        .map(({ id }) => {
          const { range } = measureNotes[id as keyof typeof measureNotes];
          const { name, says } = measureText(id, books.en);
          return row(`\`${id}\``, name, firstSentence(says), range);
        }),
    ]),
  ].join('\n');
}

const row = (...cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Up to the first full stop, semicolon or colon that ends a thought. */
const firstSentence = (text: string) => /^.+?(?=[.;:] |\.$)/.exec(text)?.[0] ?? text;

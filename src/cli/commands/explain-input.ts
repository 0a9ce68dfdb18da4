import { explainInput } from '../../inside.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/languages.ts';
import { environmentLanguage } from '../terminal.ts';

/** `care-chain explain input`: each kind of table with an example. */
export async function runExplainInput(flags: { lang?: Language; json?: true }): Promise<void> {
  const language = await languages[flags.lang ?? environmentLanguage()]();
  const shapes = explainInput({ language });
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(shapes, null, 2)}\n`);
    return;
  }
  const indent = (text: string) => text.replace(/^/gm, '    ');
  const parts = shapes.map(
    ({ id, title, description, example }) =>
      `${title} (--shape ${id})\n${wrap(description, 80)}\n\n${indent(example)}\n`,
  );
  process.stdout.write(parts.join('\n'));
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

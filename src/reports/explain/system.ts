import * as systems from '../../systems/index.ts';
import type { System } from '../../systems/system.ts';
import type { Line } from '../text/line.ts';
import { type ExplainOptions, section } from './section.ts';
import { explainWords } from './words.ts';

export const systemRegistry: readonly System[] = Object.values(systems as Record<string, System>);

/** One of the planners' systems: how to read it, which column brings it, and where it comes from. */
export function systemLines(system: System, options: ExplainOptions): Line[] {
  const words = explainWords[options.language];
  const { title, reading, column } = system.text[options.language];
  const part = (name: string, text: string) => section(name, [text], options);
  return [
    [[`${title} (${system.id})`, 'heading']],
    [[words.kinds.system, 'faint']],
    ...part(words.systemReading, reading),
    ...part(words.column, column),
    ...part(words.source, system.reference),
  ];
}

import { assertList, assertText, reportOptions } from '../arguments.ts';
import type { Chain } from '../chains/chain.ts';
import { nearest } from '../near.ts';
import type { Book } from '../words/book.ts';
import { chainText } from './chain-text.ts';
import { type Entry, entries, entriesOf } from './explain/entries.ts';
import { listLines } from './explain/list.ts';
import { measureLines } from './explain/measure.ts';
import { ruleLines } from './explain/rule.ts';
import type { ExplainOptions } from './explain/section.ts';
import { viewLines } from './explain/view.ts';
import { print } from './text/line.ts';

export type { ExplainOptions } from './explain/section.ts';

/** Everything that `explain` explains, a line each: measures by family, rules by question, views, and the given chains. */
export function explainList(chains: readonly Chain[], options: ExplainOptions): string {
  return print(listLines(chains, options), options.style);
}

/**
 * A measure, rule, system or chain in full: what it says, formula, conventions and options, how other tools differ, source and a worked
 * example.
 *
 * @param topic an id in camelCase or kebab-case, or a name in one of the languages
 * @returns `null` where nothing has this id or name; several texts where a name means several
 */
export function explain(
  topic: string,
  chains: readonly Chain[],
  options: ExplainOptions,
): string | null {
  assertText('explain', topic);
  assertList('explain', chains);
  reportOptions('explain', options);
  const found = entriesOf(topic, entries(chains, options.languages ?? [options.language]));
  return found.length === 0 ? null : found.map((entry) => textOf(entry, options)).join('\n');
}

/** The ids that a mistyped topic may mean, nearest first. */
export function nearTopics(
  topic: string,
  chains: readonly Chain[],
  languages: readonly Book[],
): string[] {
  const all = entries(chains, languages);
  const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const spellings = new Map<string, string>();
  for (const { id, names } of all)
    for (const spelling of [...names, kebab(id), id])
      if (!spellings.has(spelling)) spellings.set(spelling, id);
  const near = nearest(topic, spellings.keys(), 9).map((word) => spellings.get(word) as string);
  return [...new Set(near)].slice(0, 3);
}

function textOf(entry: Entry, options: ExplainOptions): string {
  switch (entry.kind) {
    case 'measure':
      return print(measureLines(entry.measure, options), options.style);
    case 'rule':
      return print(ruleLines(entry.rule, options), options.style);
    case 'view':
      return print(viewLines(entry.view, options), options.style);
    case 'chain':
      return chainText(entry.chain, options);
  }
}

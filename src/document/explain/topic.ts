import type { Chain } from '../../chains/chain.ts';
import { nearest } from '../../near.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Document } from '../document.ts';
import { chainDocument } from './chain.ts';
import { type Entry, entries, entriesOf } from './entries.ts';
import { measureDocument } from './measure.ts';
import { ruleDocument } from './rule.ts';
import { viewDocument } from './view.ts';

export interface ExplainDocumentOptions {
  language: WholeBook;
  /** The languages in which a topic may be named, its own by default. */
  languages?: readonly WholeBook[];
}

/** A measure, rule, view or chain in full, by an id in camelCase or kebab-case or a name; several where a name means several. */
export function topicDocuments(
  topic: string,
  chains: readonly Chain[],
  options: ExplainDocumentOptions,
): Document[] {
  const found = entriesOf(topic, entries(chains, options.languages ?? [options.language]));
  return found.map((entry) => documentOf(entry, options));
}

/** The ids that a mistyped topic may mean, nearest first. */
export function nearTopics(
  topic: string,
  chains: readonly Chain[],
  languages: readonly WholeBook[],
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

function documentOf(entry: Entry, options: ExplainDocumentOptions): Document {
  switch (entry.kind) {
    case 'measure':
      return measureDocument(entry.measure, options);
    case 'rule':
      return ruleDocument(entry.rule, options);
    case 'view':
      return viewDocument(entry.view, options);
    case 'chain':
      return chainDocument(entry.chain, options);
  }
}

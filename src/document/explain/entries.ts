import type { Chain } from '../../chains/chain.ts';
import { type Rule, type RuleId, ruleList } from '../../findings/index.ts';
import { letters, plain } from '../../input/fold.ts';
import type { AnyMeasure } from '../../measures/index.ts';
import * as measures from '../../measures/index.ts';
import { type ViewId, viewList } from '../../views/list.ts';
import type { View } from '../../views/view.ts';
import type { WholeBook } from '../../words/book.ts';
import { chainNames } from '../../words/chain-names.ts';
import { findingText } from '../../words/finding-text.ts';
import { measureText } from '../measure-text.ts';

/** Something that can be explained. */
export type Entry = { id: string; names: string[] } & (
  | { kind: 'measure'; measure: AnyMeasure }
  | { kind: 'rule'; rule: Rule<RuleId> }
  | { kind: 'view'; view: View<ViewId> }
  | { kind: 'chain'; chain: Chain }
);

export const measureRegistry: readonly AnyMeasure[] = Object.values<AnyMeasure>(measures);

/** Everything that can be explained, with its names in the given languages: the measures, the rules, the systems and the given chains. */
export function entries(chains: readonly Chain[], languages: readonly WholeBook[]): Entry[] {
  return [
    ...measureRegistry.map((measure): Entry => {
      const { id, key } = measure;
      const titles = names(...languages.map((book) => measureText(id, book).name), key);
      return { kind: 'measure', id, names: titles, measure };
    }),
    ...ruleList.map((rule): Entry => {
      const { id } = rule;
      const titles = names(...languages.map((book) => findingText(book, id).title));
      return { kind: 'rule', id, names: titles, rule };
    }),
    ...viewList.map((view): Entry => {
      const { id } = view;
      return {
        kind: 'view',
        id,
        names: names(...languages.map(({ views }) => views[id].title)),
        view,
      };
    }),
    ...chains.map(
      (chain): Entry => ({
        kind: 'chain',
        id: chain.id,
        names: names(...languages.map((language) => chainNames(chain, language).chain)),
        chain,
      }),
    ),
  ];
}

/** What a topic means: those with this id, and where there is none, those with this name. Case, hyphens and blanks do not matter. */
export function entriesOf(topic: string, all: readonly Entry[]): Entry[] {
  const wanted = fold(topic);
  if (wanted === '') return [];
  const byId = all.filter(({ id }) => fold(id) === wanted);
  return byId.length > 0
    ? byId
    : all.filter((entry) => entry.names.some((name) => fold(name) === wanted));
}

/** A name, and what stands outside and inside of its brackets: "Betweenness (Zwischenzentralität)" is known by both. */
function names(...given: (string | undefined)[]): string[] {
  return given.flatMap((name) => {
    if (name === undefined) return [];
    const at = name.endsWith(')') ? name.indexOf('(') : 0;
    const outside = name.slice(0, Math.max(0, at)).trimEnd();
    const inside = name.slice(at + 1, -1);
    return outside && inside ? [name, outside, inside] : [name];
  });
}

/** The letters and digits of a name alone, umlauts written out. */
const fold = (text: string) => letters(plain(text));

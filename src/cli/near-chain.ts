import type { Chain } from '../chains/chain.ts';
import { nearTopics } from '../document/explain/topic.ts';
import * as chains from '../words/chains.ts';
import { allBooks } from '../words/languages.ts';

/** The shipped chain that a mistyped id or name may mean, in any language. */
export async function nearChain(given: string): Promise<string | undefined> {
  const shipped = Object.values<Chain>(chains);
  const near = nearTopics(given, shipped, await allBooks());
  return near.find((id) => shipped.some((chain) => chain.id === id));
}

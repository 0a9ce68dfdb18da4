import type { Chain } from '../../chains/chain.ts';
import { questions, ruleList } from '../../findings/index.ts';
import { viewList } from '../../views/list.ts';
import type { WholeBook } from '../../words/book.ts';
import { chainNames } from '../../words/chain-names.ts';
import { findingText } from '../../words/finding-text.ts';
import type { Block, Document, Item, Section } from '../document.ts';
import { measureText } from '../measure-text.ts';
import { measureRegistry } from './entries.ts';
import { explained, sentence, untitled } from './explained.ts';

/** Everything that can be explained, a line each: measures by family, rules by question, views, chains. */
export function topicsDocument(
  chains: readonly Chain[],
  { language }: { language: WholeBook },
): Document {
  const words = language.explain.topics;
  const families = Object.keys(words.families) as (keyof typeof words.families)[];
  return explained(language, '', '', [
    section('measures', words.list.measures, [
      ...families.flatMap((family) =>
        measureRegistry
          .filter((measure) => measure.family === family)
          .map(({ id }) => ({
            group: words.families[family],
            name: id,
            text: measureText(id, language).name,
          })),
      ),
    ]),
    section('rules', words.list.rules, [
      ...questions.flatMap((question) =>
        ruleList
          .filter((rule) => rule.question === question)
          .map(({ id }) => ({
            group: language.report.common.questions[question],
            name: id,
            text: findingText(language, id).title,
          })),
      ),
    ]),
    section(
      'views',
      words.list.views,
      viewList.map(({ id }) => ({ name: id, text: language.views[id].title })),
    ),
    section(
      'chains',
      words.list.chains,
      chains.map((chain) => ({
        name: chain.id,
        text: chainNames(chain, language).chain,
      })),
    ),
    untitled([sentence(words.list.conventions), note(words.list.more)]),
  ]);
}

/** The care chains by id, a line each. */
export function chainsDocument(
  chains: readonly Chain[],
  { language }: { language: WholeBook },
): Document {
  const words = language.report.chain.explain;
  const items = chains.map((chain) => ({
    name: chain.id,
    text: `${chainNames(chain, language).chain} (${words.size(chain.roles.length, chain.handovers.length)})`,
  }));
  return explained(language, words.chains, '', [
    untitled([{ kind: 'list', items }, note(words.more)]),
  ]);
}

const section = (id: string, title: string, items: Item[]): Section => ({
  id,
  level: 'report',
  title,
  blocks: [{ kind: 'list', items }],
});

const note = (text: string): Block => ({ kind: 'sentence', text, tone: 'note' });

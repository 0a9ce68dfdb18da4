import type { Chain } from '../../chains/chain.ts';
import { nearTopics } from '../../document/explain/topic.ts';
import { explain, explainList } from '../../render/explain.ts';
import { explainConfig } from '../../render/explain-config.ts';
import type { WholeBook } from '../../words/book.ts';
import * as chains from '../../words/chains.ts';
import type { Language } from '../../words/language.ts';
import { allBooks, languages } from '../../words/languages.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { runExplainChain } from './explain-chain.ts';
import { runExplainInput } from './explain-input.ts';

export interface ExplainFlags {
  json?: true;
  lang?: Language;
}

/** `care-chain explain [topic] [id]`: what there is to explain, or one thing in full. */
export async function runExplain(
  topic: string | undefined,
  id: string | undefined,
  flags: ExplainFlags,
): Promise<void> {
  if (topic === 'chain') return runExplainChain(id, flags);
  if (id !== undefined)
    throw new UserError(({ command }) => command.options.severalTopics(topic as string, id));
  if (topic === 'input') return runExplainInput(flags);
  if (flags.json) throw new UserError(({ command }) => command.options.noJsonTopic);
  const language = await languages[flags.lang ?? environmentLanguage()]();
  const look = {
    language,
    languages: await allBooks(),
    width: width(process.stdout),
    style: colours(process.stdout),
  };
  if (topic === 'config') {
    process.stdout.write(explainConfig(look));
    return;
  }
  const shipped = Object.values<Chain>(chains);
  const text = topic === undefined ? explainList(shipped, look) : explain(topic, shipped, look);
  if (text === null) throw unknown(topic as string, shipped, look.languages);
  process.stdout.write(text);
}

function unknown(topic: string, shipped: readonly Chain[], books: readonly WholeBook[]): UserError {
  const near = nearTopics(topic, shipped, books);
  return new UserError(({ command }) => command.files.noTopic(topic, near));
}

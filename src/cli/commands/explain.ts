import {
  type Chain,
  chains,
  explain,
  explainConfig,
  explainList,
  nearTopics,
} from '../../index.ts';
import type { Book } from '../../words/book.ts';
import { allBooks, languages } from '../../words/languages.ts';
import { colours, environmentLanguage, type Language, width } from '../terminal.ts';
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
    throw new UserError(
      `"${topic} ${id}" is more than one topic. Put a name of several words into quotation marks.`,
      `„${topic} ${id}“ ist mehr als ein Thema. Setzen Sie einen Namen aus mehreren Wörtern in Anführungszeichen.`,
    );
  if (topic === 'input') return runExplainInput(flags);
  if (flags.json)
    throw new UserError(
      'As JSON there are the chains and the kinds of tables: "care-chain explain chain --json" or "care-chain explain input --json".',
      'Als JSON gibt es die Versorgungsketten und die Arten von Tabellen: „care-chain explain chain --json“ oder „care-chain explain input --json“.',
    );
  const language = await languages[flags.lang ?? environmentLanguage()]();
  if (topic === 'config') {
    process.stdout.write(explainConfig({ language }));
    return;
  }
  const shipped = Object.values<Chain>(chains);
  const look = {
    language,
    languages: await allBooks(),
    width: width(process.stdout),
    style: colours(process.stdout),
  };
  const text = topic === undefined ? explainList(shipped, look) : explain(topic, shipped, look);
  if (text === null) throw unknown(topic as string, shipped, look.languages);
  process.stdout.write(text);
}

function unknown(topic: string, shipped: readonly Chain[], books: readonly Book[]): UserError {
  const near = nearTopics(topic, shipped, books);
  const [en, de] = [
    near.map((id) => `"${id}"`).join(' or '),
    near.map((id) => `„${id}“`).join(' oder '),
  ];
  return new UserError(
    `There is nothing to explain for "${topic}". ${en && `Did you mean ${en}? `}"care-chain explain" lists all topics.`,
    `Zu „${topic}“ gibt es keine Erklärung. ${de && `Meinten Sie ${de}? `}„care-chain explain“ zeigt alle Themen.`,
  );
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Chain } from '../chains/chain.ts';
import { offerChains } from '../chains/find-chain.ts';
import { jsonPath } from '../chains/mistake.ts';
import type { ChainError } from '../chains/read-chain.ts';
import { allShipped } from '../chains/shipped.ts';
import { shippedIds } from '../chains/shipped-ids.ts';
import { chainMistakeText } from '../words/chain-mistake-text.ts';
import { refuseDeep } from './json-file.ts';
import { fileError, UserError } from './user-error.ts';

// Flags, configurations and projects may name any shipped chain, and the bundler drops what the library says to itself of that.
offerChains(allShipped);

/** As many mistakes are told at once. */
const maxMistakes = 50;

/** What `--chain` names: a file with a care chain of one's own, the id of one that is shipped, or `none`. */
export async function loadChain(given: string | undefined): Promise<string | Chain | undefined> {
  if (given === undefined) return given;
  if (!isFile(given)) return knownId(given);
  let text: string;
  try {
    text = await readFile(given, 'utf8');
  } catch (error) {
    throw fileError(given, error);
  }
  refuseDeep(text, given);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(({ command }) =>
      command.files.noChainJson(given, (error as Error).message),
    );
  }
  const { ChainError, readChain } = await import('../chains/read-chain.ts');
  try {
    return readChain(value, given);
  } catch (error) {
    if (!(error instanceof ChainError)) throw error;
    throw chainMistakesError(error, given);
  }
}

/** All that is wrong with a chain, a line each, as a fault that the user can mend. */
export function chainMistakesError({ mistakes }: ChainError, path: string): UserError {
  return new UserError((language) => {
    const lines = mistakes.slice(0, maxMistakes).map((mistake) => {
      const place = [path, jsonPath(mistake.at)].filter(Boolean).join(', ');
      return `${place}: ${chainMistakeText(mistake, { language })}`;
    });
    const rest = mistakes.length - lines.length;
    return [...lines, ...(rest > 0 ? [language.chainMistakes.more(rest)] : [])].join('\n');
  });
}

/** The file that `--chain` names, where it names one. */
export const chainPath = (given: string | undefined): string | undefined =>
  given !== undefined && isFile(given) ? given : undefined;

/** No shipped chain has an extension or a slash in its id. */
const isFile = (given: string) => extname(given).toLowerCase() === '.json' || /[\\/]/.test(given);

async function knownId(given: string): Promise<string> {
  const ids = [...shippedIds, 'none'];
  if (ids.includes(given)) return given;
  // Names of chains take both languages to load, which a known id need not wait for.
  const { nearChain } = await import('./near-chain.ts');
  const near = await nearChain(given);
  throw new UserError(({ command }) => command.files.unknownChain(given, near, ids));
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Chain, ChainError, readChain } from '../index.ts';
import { fileError, UserError } from './user-error.ts';

/** What `--chain` names: a file with a care chain of one's own, or the id of one that is shipped. */
export async function loadChain(given: string | undefined): Promise<string | Chain | undefined> {
  if (given === undefined || !isFile(given)) return given;
  let text: string;
  try {
    text = await readFile(given, 'utf8');
  } catch (error) {
    throw fileError(given, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(
      `${given}: this is no JSON: ${(error as Error).message}. Mend the place, or start anew with "care-chain explain chain --json entlassmanagement".`,
    );
  }
  try {
    return readChain(value, given);
  } catch (error) {
    if (!(error instanceof ChainError)) throw error;
    throw new UserError(error.mistakes.map((mistake) => `${given}: ${mistake}`).join('\n'));
  }
}

/** No shipped chain has an extension or a slash in its id. */
const isFile = (given: string) => extname(given).toLowerCase() === '.json' || /[\\/]/.test(given);

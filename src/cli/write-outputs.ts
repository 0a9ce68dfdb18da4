import type { WholeBook } from '../words/book.ts';
import { type Content, writeWhole } from './output.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';

/** Writes each output; one that cannot be made is said and does not stop the others, and the exit code is 2 in the end. */
export async function writeOutputs<Output extends { path: string }>(
  outputs: readonly Output[],
  make: (output: Output) => Content | Promise<Content>,
  book: WholeBook,
): Promise<void> {
  for (const output of outputs)
    try {
      await writeWhole(output.path, await make(output));
    } catch (error) {
      say(sentenceOf(error, output.path, book));
      process.exitCode = 2;
    }
}

function sentenceOf(error: unknown, path: string, book: WholeBook): string {
  const words = error instanceof UserError ? error.words(book) : own(error);
  if (words === null) throw error;
  return words.startsWith(path) ? words : `${path}: ${words}`;
}

/** What the library says of a report that this network does not give. */
function own(error: unknown): string | null {
  const message = error instanceof Error ? error.message : '';
  return message.startsWith('care-chain/') ? message : null;
}

import { CommanderError } from 'commander';
import type { WholeBook } from '../words/book.ts';
import { isLanguage, type Language } from '../words/language.ts';
import { helps, languages } from '../words/languages.ts';
import { program } from './program.ts';
import { say } from './say.ts';
import { environmentLanguage } from './terminal.ts';
import { fileError, UserError } from './user-error.ts';

/** Runs the command; sets `process.exitCode` (0 done, 2 could not do it) and never exits by itself. */
export async function main(argv: readonly string[]): Promise<void> {
  const tell = async (error: unknown) => say(sentence(error, await languages[languageOf(argv)]()));
  // A reader that closes the pipe early (`| head`) has what it wanted.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 2;
      // Where standard error itself is at fault there is nobody left to tell.
      if (stream === process.stdout) void tell(fileError('stdout', error));
    });
  try {
    await program(await helps[languageOf(argv)](), argv[2]).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 2;
    await tell(error);
  }
}

/** The language to report faults in, whatever command it is and wherever it stopped. */
function languageOf(argv: readonly string[]): Language {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? [argv[at + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  );
  return given.find((word): word is Language => isLanguage(word)) ?? environmentLanguage();
}

function sentence(error: unknown, book: WholeBook): string {
  if (error instanceof UserError) return error.words(book);
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('care-chain/') ? message : book.command.runs.unexpected(message);
}

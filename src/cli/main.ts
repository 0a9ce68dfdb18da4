import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../index.ts';
import type { Book } from '../words/book.ts';
import { isLanguage, type Language, languageCodes } from '../words/language.ts';
import { languages } from '../words/languages.ts';
import { addApp } from './commands/app-options.ts';
import { addCheck } from './commands/check-options.ts';
import { addCompare } from './commands/compare-options.ts';
import { addPlan } from './commands/plan-options.ts';
import { addRender, addReportOptions } from './commands/report-options.ts';
import { addTrust } from './commands/trust-options.ts';
import { addWhatIf } from './commands/what-if-options.ts';
import { addMeasureOptions } from './measure-options.ts';
import { addReadingOptions } from './reading-options.ts';
import { harmlessLines, say, withoutCommands } from './say.ts';
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
    await program().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 2;
    await tell(error);
  }
}

function program(): Command {
  const command = new Command('care-chain')
    .description('Graph analysis of care-chain networks.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(withoutCommands(harmlessLines(text))),
    })
    .showHelpAfterError('Run "care-chain --help" for the commands and options.');
  const analyze = addReportOptions(command.command('analyze'))
    .description('compute and describe one network, or many with --format jsonl')
    .argument('<data...>', 'a table, a folder of tables, or - for standard input')
    .option('--ties <file>', 'a tie list that belongs to the actor list')
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .option('--inspect', 'print only how the tables were read')
    .option('--strict', 'stop where any table has an error')
    .option('-q, --quiet', 'say nothing but what went wrong')
    .option(
      '--write-aliases <file>',
      'write a list of names that are nearly the same, for --aliases',
    )
    .option(
      '--write-words <file>',
      'write a list of words that are no role or sector yet, with suggestions, for --words',
    )
    .option(
      '--pseudonym <key>',
      'codes in place of names; the file that is named keeps who is who, and is made where there is none',
    )
    .option(
      '--roles-only',
      'a report by role and sector without any actor; small numbers are left out (text, markdown, html, json)',
    )
    .option('--min-cell <n>', 'the smallest number that --roles-only gives; 3 by default')
    .action(async (data: string[], options) => {
      const { runAnalyze } = await import('./commands/analyze.ts');
      await runAnalyze(data, options);
    });
  addMeasureOptions(addReadingOptions(analyze));
  command
    .command('explain')
    .description(
      'explain a measure, a rule, a system, a care chain, the kinds of tables, or the config',
    )
    .argument(
      '[topic]',
      'an id or a name; "chain", "input" and "config" for the chains, the kinds of tables and the config of check; without it all topics are listed',
    )
    .argument('[id]', 'after "chain": a care chain, or a JSON file with your own')
    .option('--json', 'a chain, or the kinds of tables, as JSON')
    .addOption(new Option('--lang <language>', 'language of the text').choices(languageCodes))
    .action(async (topic: string | undefined, id: string | undefined, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(topic, id, options);
    });
  command
    .command('init')
    .description('write an empty table to fill in, with an example row, and its legend')
    .argument('[folder]', 'where to write; nothing is overwritten', '.')
    .addOption(new Option('--lang <language>', 'language of the table').choices(languageCodes))
    .action(async (folder: string, options) => {
      const { runInit } = await import('./commands/init.ts');
      await runInit(folder, options);
    });
  addCheck(command);
  addCompare(command);
  addTrust(command);
  addWhatIf(command);
  addPlan(command);
  addRender(command);
  addApp(command);
  return command;
}

/** The language to report faults in, whatever command it is and wherever it stopped. */
function languageOf(argv: readonly string[]): Language {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? [argv[at + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  );
  return given.find((word): word is Language => isLanguage(word)) ?? environmentLanguage();
}

function sentence(error: unknown, book: Book): string {
  if (error instanceof UserError) return error.words(book);
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('care-chain/') ? message : book.command.runs.unexpected(message);
}

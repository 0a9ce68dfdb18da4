import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../index.ts';
import { addApp } from './commands/app-options.ts';
import { addCheck } from './commands/check-options.ts';
import { addCompare } from './commands/compare-options.ts';
import { addRender, addReportOptions } from './commands/report-options.ts';
import { addReadingOptions } from './reading-options.ts';
import { fileError, UserError } from './user-error.ts';

/** Runs the command; sets `process.exitCode` (0 done, 2 could not do it) and never exits by itself. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that closes the pipe early (`| head`) has what it wanted.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 2;
      // Where standard error itself is at fault there is nobody left to tell.
      if (stream === process.stdout)
        process.stderr.write(`${sentence(fileError('stdout', error))}\n`);
    });
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 2;
    process.stderr.write(`${sentence(error)}\n`);
  }
}

function program(): Command {
  const command = new Command('care-chain')
    .description('Graph analysis of care-chain networks.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run "care-chain --help" for the commands and options.');
  const analyze = addReportOptions(command.command('analyze'))
    .description('compute and describe one network')
    .argument('<data>', 'a table, a folder of tables, or - for standard input')
    .option('--ties <file>', 'a tie list that belongs to the actor list')
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .option('--inspect', 'print only how the tables were read')
    .option('--strict', 'stop where any table has an error')
    .option(
      '--write-aliases <file>',
      'write a list of names that are nearly the same, for --aliases',
    )
    .action(async (data: string, options) => {
      const { runAnalyze } = await import('./commands/analyze.ts');
      await runAnalyze(data, options);
    });
  addReadingOptions(analyze);
  command
    .command('explain')
    .description(
      'explain a care chain (its roles, its handovers and their sources), or the kinds of tables',
    )
    .argument('<topic>', '"chain" or "input"')
    .argument(
      '[id]',
      'a care chain, or a JSON file with your own; all of them are listed without it',
    )
    .option('--json', 'as JSON, to start a chain of your own')
    .addOption(new Option('--lang <language>', 'language of the text').choices(['de', 'en']))
    .action(async (topic: string, id: string | undefined, options) => {
      if (topic === 'input') {
        const { runExplainInput } = await import('./commands/explain-input.ts');
        runExplainInput(options);
        return;
      }
      if (topic !== 'chain')
        throw new UserError(`There is nothing to explain for "${topic}". Take "chain" or "input".`);
      const { runExplainChain } = await import('./commands/explain-chain.ts');
      await runExplainChain(id, options);
    });
  command
    .command('init')
    .description('write an empty table to fill in, with an example row, and its legend')
    .argument('[folder]', 'where to write; nothing is overwritten', '.')
    .addOption(new Option('--lang <language>', 'language of the table').choices(['de', 'en']))
    .action(async (folder: string, options) => {
      const { runInit } = await import('./commands/init.ts');
      await runInit(folder, options);
    });
  addCheck(command);
  addCompare(command);
  addRender(command);
  addApp(command);
  return command;
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('care-chain/') ? message : `care-chain: unexpected fault: ${message}`;
}

import { type Command, Option } from 'commander';
import { languageCodes } from '../../words/language.ts';

/** Adds `care-chain app`. */
export function addApp(program: Command): void {
  program
    .command('app')
    .description('write the offline page: drop tables, see the report, without any installation')
    .option('-o, --output <file>', 'the file to write, or - for standard output', 'care-chain.html')
    .addOption(new Option('--lang <language>', 'language of the message').choices(languageCodes))
    .action(async (options) => {
      const { runApp } = await import('./app.ts');
      await runApp(options);
    });
}

import { type Command, Option } from 'commander';
import { languageCodes } from '../../words/language.ts';

/** Adds `care-chain app`. */
export function addApp(program: Command): void {
  program
    .command('app')
    .option('-o, --output <file>', '', 'care-chain.html')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (options) => {
      const { runApp } = await import('./app.ts');
      await runApp(options);
    });
}

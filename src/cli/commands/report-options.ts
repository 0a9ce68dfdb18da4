import { type Command, Option } from 'commander';
import { languageCodes } from '../../words/language.ts';
import { analysisFormats } from '../analysis-formats.ts';
import { repeated } from '../repeated.ts';

/** The options of every command that writes one network: format, files, language, length. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(analysisFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension, or stands before it (csv-ties:ties.csv); a folder with a slash (pictures/) takes every picture as a slide',
      repeated,
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .option('--full', 'print everything as text, not only what matters; a file holds everything')
    .option('--top <n>', 'actors shown in the tables of --full', '10');
}

/** Adds `care-chain render`. */
export function addRender(program: Command): void {
  const command = program
    .command('render')
    .description('write a saved analysis in another format, without computing it anew')
    .argument('<analysis>', 'a JSON file that "care-chain analyze" wrote');
  addReportOptions(command).action(async (path: string, options) => {
    const { runRender } = await import('./render.ts');
    await runRender(path, options);
  });
}

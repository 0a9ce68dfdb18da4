import { type Command, Option } from 'commander';
import { languageCodes } from '../../words/language.ts';
import { analysisFormats } from '../analysis-formats.ts';
import { repeated } from '../repeated.ts';

/** The options of every command that writes one network: format, files, language, length. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>').choices(analysisFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .option('--full')
    .option('--top <n>', '', '10');
}

/** Adds `care-chain render`. */
export function addRender(program: Command): void {
  const command = program.command('render').argument('<analysis>');
  addReportOptions(command).action(async (path: string, options) => {
    const { runRender } = await import('./render.ts');
    await runRender(path, options);
  });
}

import { type Command, Option } from 'commander';
import { VERSION } from '../version.ts';
import { languageCodes } from '../words/language.ts';
import type { Help } from '../words/languages.ts';
import { addApp } from './commands/app-options.ts';
import { addCheck } from './commands/check-options.ts';
import { addCompare } from './commands/compare-options.ts';
import { addPlan } from './commands/plan-options.ts';
import { addRender, addReportOptions } from './commands/report-options.ts';
import { addTrust } from './commands/trust-options.ts';
import { addWhatIf } from './commands/what-if-options.ts';
import { described } from './described.ts';
import { addMeasureOptions } from './measure-options.ts';
import { addReadingOptions } from './reading-options.ts';
import { harmlessLines, withoutCommands } from './say.ts';
import { SpeakingCommand } from './speaking-command.ts';

/** All commands with their options, described in the words of a language; what a command does is loaded when it is called. */
export function program(help: Help): Command {
  const command = new SpeakingCommand(help.mistakes, 'care-chain')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(withoutCommands(harmlessLines(text))),
    })
    .showHelpAfterError(help.after);
  const analyze = addReportOptions(command.command('analyze'))
    .argument('<data...>')
    .option('--ties <file>')
    .option('--chain <id|file>')
    .option('--inspect')
    .option('--strict')
    .option('-q, --quiet')
    .option('--write-aliases <file>')
    .option('--write-words <file>')
    .option('--pseudonym <key>')
    .option('--roles-only')
    .option('--min-cell <n>')
    .action(async (data: string[], options) => {
      const { runAnalyze } = await import('./commands/analyze.ts');
      await runAnalyze(data, options);
    });
  addMeasureOptions(addReadingOptions(analyze));
  command
    .command('explain')
    .argument('[topic]')
    .argument('[id]')
    .option('--json')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (topic: string | undefined, id: string | undefined, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(topic, id, options);
    });
  command
    .command('init')
    .argument('[folder]', '', '.')
    .addOption(new Option('--lang <language>').choices(languageCodes))
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
  return described(command, help);
}

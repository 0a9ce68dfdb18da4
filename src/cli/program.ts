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

/** The commands by name, in the order of the help; what one does is loaded when it is called. */
const commands: Record<string, (program: Command) => void> = {
  analyze: addAnalyze,
  explain: addExplain,
  init: addInit,
  check: addCheck,
  compare: addCompare,
  trust: addTrust,
  'what-if': addWhatIf,
  plan: addPlan,
  render: addRender,
  app: addApp,
};

/**
 * All commands with their options, described in the words of a language.
 *
 * @param first the first word of the command line: where it names a command, or asks for the version, there is no need of the others
 */
export function program(help: Help, first = ''): Command {
  const command = new SpeakingCommand(help.mistakes, 'care-chain')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(withoutCommands(harmlessLines(text))),
    })
    .showHelpAfterError(help.after);
  if (Object.hasOwn(commands, first)) commands[first](command);
  else if (first !== '--version') for (const add of Object.values(commands)) add(command);
  return described(command, help);
}

function addAnalyze(program: Command): void {
  const analyze = addReportOptions(program.command('analyze'))
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
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('[topic]')
    .argument('[id]')
    .option('--json')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (topic: string | undefined, id: string | undefined, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(topic, id, options);
    });
}

function addInit(program: Command): void {
  program
    .command('init')
    .argument('[folder]', '', '.')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (folder: string, options) => {
      const { runInit } = await import('./commands/init.ts');
      await runInit(folder, options);
    });
}

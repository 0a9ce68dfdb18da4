import { type Command, Option } from 'commander';
import { type Language, languageCodes } from '../../words/language.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { repeated } from '../repeated.ts';

/** What `care-chain plan` was told on the command line. */
export interface PlanFlags extends ReadingFlags {
  format: PlanFormat;
  output?: string[];
  ties?: string;
  chain?: string;
  steps: string;
  top: string;
  all?: true;
  losses?: true;
  for?: string;
  exclude?: string[];
  oneEach?: true;
  without?: string[];
  lang?: Language;
}

export const planFormats = ['text', 'json', 'markdown', 'html'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** Adds `plan` to the command; what it does is loaded when it is called. */
export function addPlan(program: Command): void {
  const command = program
    .command('plan')
    .argument('<data>')
    .option('--ties <file>')
    .option('--chain <id|file>')
    .option('--steps <n>', '', '3')
    .option('--top <n>', '', '10')
    .option('--all')
    .option('--losses')
    .option('--for <actor>')
    .option('--exclude <actor>', '', repeated)
    .option('--one-each')
    .option('--without <actor>', '', repeated)
    .addOption(new Option('-f, --format <format>').choices(planFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (data: string, options: PlanFlags) => {
      const { runPlan } = await import('./plan.ts');
      await runPlan(data, options);
    });
  addReadingOptions(command);
}

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
    .description('propose the ties that would cure most, and say what breaks without whom')
    .argument('<data>', 'a table, a folder of tables, or - for standard input')
    .option('--ties <file>', 'a tie list that belongs to the actor list')
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .option('--steps <n>', 'number of ties that the plan takes', '3')
    .option('--top <n>', 'number of proposals', '10')
    .option('--all', 'the whole ranking, in the order of gains and names')
    .option('--losses', 'say of every tie listed what the loss of single actors would then leave')
    .option('--for <actor>', 'what each possible new contact would do for the position of one')
    .option('--exclude <actor>', 'gets no new contact; may be repeated', repeated)
    .option('--one-each', 'at most one new contact each in the plan')
    .option('--without <actor>', 'what breaks without this actor; may be repeated', repeated)
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(planFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension',
      repeated,
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .action(async (data: string, options: PlanFlags) => {
      const { runPlan } = await import('./plan.ts');
      await runPlan(data, options);
    });
  addReadingOptions(command);
}

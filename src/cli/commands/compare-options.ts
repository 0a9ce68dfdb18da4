import { type Command, Option } from 'commander';
import { repeated } from '../repeated.ts';

/** What `care-chain compare` was told on the command line. */
export interface CompareFlags {
  aliases?: string;
  format: CompareFormat;
  output?: string[];
  chain?: string;
  lang?: 'de' | 'en';
  directed?: true;
  undirected?: true;
  merge?: 'max' | 'sum' | 'mean' | 'last';
}

export const compareFormats = ['text', 'json', 'markdown', 'html'] as const;
export type CompareFormat = (typeof compareFormats)[number];

/** Adds `compare` to the command; what it does is loaded when it is called. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('say what changed from one network to another')
    .argument('<before>', 'a table, a folder of tables, or a saved analysis')
    .argument('<after>', 'the same, later')
    .option('--aliases <file>', 'actors that changed their name: rows of "before;after", or JSON')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(compareFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension',
      repeated,
    )
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(['de', 'en']))
    .addOption(
      new Option('--directed', 'ties run from one actor to the other').conflicts('undirected'),
    )
    .option('--undirected', 'ties are cooperation in both directions')
    .addOption(
      new Option('--merge <rule>', 'how weights of repeated ties become one').choices([
        'max',
        'sum',
        'mean',
        'last',
      ]),
    )
    .action(async (before: string, after: string, options: CompareFlags) => {
      const { runCompare } = await import('./compare.ts');
      await runCompare(before, after, options);
    });
}

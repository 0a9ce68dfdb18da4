import { type Command, Option } from 'commander';
import type { Field, ReadOptions, ShapeId } from '../index.ts';
import { readTable, readWordFile } from './tables.ts';

/** What the command line says about how tables are to be read. */
export interface ReadingFlags {
  shape?: ShapeId;
  id?: string;
  name?: string;
  from?: string;
  to?: string;
  partners?: string;
  sector?: string;
  role?: string;
  weight?: string;
  committee?: string;
  scale?: 'asc' | 'desc';
  wave?: string;
  layer?: string;
  fill?: 'reported' | 'confirmed' | 'none';
  tieRule?: 'either' | 'both';
  merge?: 'max' | 'sum' | 'mean' | 'last';
  directed?: true;
  undirected?: true;
  aliases?: string;
  words?: string;
}

const shapes: ShapeId[] = [
  'tie-list',
  'matrix',
  'actor-list',
  'roster',
  'membership-list',
  'membership-table',
  'stacked',
];

const columns: [flag: Field, what: string][] = [
  ['id', 'ids of the actors'],
  ['name', 'names of the actors'],
  ['from', 'first ends of the ties'],
  ['to', 'second ends of the ties'],
  ['partners', 'partners'],
  ['sector', 'sectors'],
  ['role', 'roles'],
  ['weight', 'weights'],
  ['committee', 'committees'],
];

/** Adds the options on reading to a command, but for those that mean something of their own there. */
export function addReadingOptions(
  command: Command,
  { leaveOut = [] }: { leaveOut?: readonly string[] } = {},
): Command {
  for (const option of options())
    if (!leaveOut.includes(option.long ?? '')) command.addOption(option);
  return command;
}

function options(): Option[] {
  return [
    new Option('--shape <shape>', 'what the table is, where that is not plain').choices(shapes),
    ...columns.map(
      ([flag, what]) =>
        new Option(`--${flag} <header>`, `the header of the column with the ${what}`),
    ),
    new Option('--scale <direction>', 'which end of a numbered scale is the strongest').choices([
      'asc',
      'desc',
    ]),
    new Option('--wave <wave>', 'the wave or year to read, or "all"; the latest by default'),
    new Option('--layer <kind>', 'the kind of tie to read; all of them by default'),
    new Option('--fill <rule>', 'ties of actors that were asked and kept silent').choices([
      'reported',
      'confirmed',
      'none',
    ]),
    new Option('--tie-rule <rule>', 'whether a tie needs the word of both sides').choices([
      'either',
      'both',
    ]),
    new Option('--aliases <file>', 'a table with the columns alias and name'),
    new Option(
      '--words <file>',
      'your own words for roles and sectors: kind, word, meaning; or JSON',
    ),
    new Option('--directed', 'ties run from one actor to the other').conflicts('undirected'),
    new Option('--undirected', 'ties are cooperation in both directions'),
    new Option('--merge <rule>', 'how weights of repeated ties become one (max)').choices([
      'max',
      'sum',
      'mean',
      'last',
    ]),
  ];
}

/** The flags as the library takes them. */
export async function readingOptions(flags: ReadingFlags): Promise<ReadOptions> {
  const { shape, scale, wave, layer, fill, tieRule, merge, aliases, words } = flags;
  const named = columns.flatMap(([field]) => {
    const header = flags[field as keyof ReadingFlags];
    return typeof header === 'string' ? [[field, header]] : [];
  });
  return {
    shape,
    scale,
    wave,
    layer,
    fill,
    tieRule,
    merge,
    directed: flags.directed ? true : flags.undirected ? false : undefined,
    columns: Object.fromEntries(named),
    aliases: aliases === undefined ? undefined : (await readTable(aliases))[0],
    words: words === undefined ? undefined : await readWordFile(words),
  };
}

import { type Command, Option } from 'commander';
import type { Field } from '../input/headers.ts';
import type { ReadOptions } from '../input/options.ts';
import { type ShapeId, shapeIds } from '../input/shape-ids.ts';

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

const columns: Field[] = [
  'id',
  'name',
  'from',
  'to',
  'partners',
  'sector',
  'role',
  'weight',
  'committee',
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
    new Option('--shape <shape>').choices(shapeIds),
    ...columns.map((flag) => new Option(`--${flag} <header>`)),
    new Option('--scale <direction>').choices(['asc', 'desc']),
    new Option('--wave <wave>'),
    new Option('--layer <kind>'),
    new Option('--fill <rule>').choices(['reported', 'confirmed', 'none']),
    new Option('--tie-rule <rule>').choices(['either', 'both']),
    new Option('--aliases <file>'),
    new Option('--words <file>'),
    new Option('--directed').conflicts('undirected'),
    new Option('--undirected'),
    new Option('--merge <rule>').choices(['max', 'sum', 'mean', 'last']),
  ];
}

/** Reading is loaded where something is read: the options alone are asked for by the help, too. */
const tables = () => import('./tables.ts');

/** The flags as the library takes them. */
export async function readingOptions(flags: ReadingFlags): Promise<ReadOptions> {
  const { shape, scale, wave, layer, fill, tieRule, merge, aliases, words } = flags;
  const named = columns.flatMap((field) => {
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
    aliases: aliases === undefined ? undefined : (await (await tables()).readTable(aliases))[0],
    words: words === undefined ? undefined : await (await tables()).readWordFile(words),
  };
}

import { assertList, assertRecord, assertResult } from '../arguments.ts';
import type { Chain } from '../chains/chain.ts';
import { DEFAULT_CHAIN } from '../chains/find-chain.ts';
import type { Dataset, InputFile } from '../input/dataset.ts';
import type { Field } from '../input/headers.ts';
import { nameOfFile, underItsTitle } from '../input/name-of-file.ts';
import type { ReadOptions } from '../input/options.ts';
import { readDataset } from '../input/read-dataset.ts';
import { readSheet, type Sheet } from '../input/sheet.ts';
import { openFile } from '../open.ts';
import { withChanges } from '../plan/changes.ts';
import type { Decisions, Project } from './project.ts';

/** The tables of a project, opened, in the order of their names. */
export async function openProject({ tables }: Pick<Project, 'tables'>) {
  return (await Promise.all(inOrder(tables).map(openFile))).flat();
}

/** Files in the order of their names, so that it does not matter in which order they were chosen. */
export const inOrder = <File extends { name: string }>(files: readonly File[]): File[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/**
 * The network of a project: its tables, read and put right as was decided. What is only tried out is no part of it.
 *
 * @throws InputError as `readDataset`; ChangeError for a change that cannot be made
 * @example
 * const project = readProject(JSON.parse(text));
 * analyze(await projectDataset(project), projectOptions(project));
 */
export async function projectDataset(project: Project): Promise<Dataset> {
  assertResult('projectDataset', project, 'project');
  assertList('projectDataset', project.tables);
  const [first] = inOrder(project.tables);
  const tables = await openProject(project);
  const options = decidedOptions(project, nameOfFile(first?.name ?? ''));
  return put(readDataset(asDecided(tables, project), options), project);
}

/** What a project decides as the options of `analyze`; a chain that nobody chose leaves room for a hint at another. */
export function projectOptions(decisions: Pick<Decisions, 'settings'>): {
  chain?: string | Chain;
  weakBelow?: number;
  caseManager?: string;
} {
  assertRecord('projectOptions', decisions, 'a project');
  assertRecord('projectOptions', decisions.settings, 'a project with its settings');
  const { chain, weakBelow, caseManager } = decisions.settings;
  return {
    ...(chain === DEFAULT_CHAIN ? {} : { chain }),
    ...(typeof weakBelow === 'number' ? { weakBelow } : {}),
    ...(typeof caseManager === 'string' ? { caseManager } : {}),
  };
}

/** Opened tables, each as what somebody said that it is. */
export function asDecided(
  tables: readonly (InputFile | Sheet)[],
  { shapes }: Pick<Decisions, 'shapes'>,
): (InputFile | Sheet)[] {
  const shapeOf = new Map(shapes.map(({ table, shape }) => [table, shape]));
  return tables.map((table) => {
    const shape = shapeOf.get('rows' in table ? table.file : table.name);
    return shape === undefined ? table : { ...('rows' in table ? table : readSheet(table)), shape };
  });
}

/** What was decided as the options of `readDataset`; `words` says whether the words of roles and sectors are among them. */
export function decidedOptions(
  { settings, columns, words, names }: Decisions,
  fallback: string,
  { spoken = true }: { spoken?: boolean } = {},
): ReadOptions {
  const { name, directed, merge, wave, layer, scale, fill, tieRule } = settings;
  return {
    name: name ?? fallback,
    directed: directed ?? undefined,
    merge,
    wave: wave ?? undefined,
    layer: layer ?? undefined,
    scale: scale ?? undefined,
    fill: fill ?? undefined,
    tieRule: tieRule ?? undefined,
    columns: byField(columns),
    aliases:
      names.length > 0
        ? listed(
            'names',
            ['alias', 'name'],
            names.map(({ alias, name }) => [alias, name]),
          )
        : undefined,
    words:
      spoken && words.length > 0
        ? listed(
            'words',
            ['kind', 'word', 'meaning'],
            words.map(({ kind, word, meaning }) => [kind, word, meaning]),
          )
        : undefined,
  };
}

/** What was read with all that was put right by hand. */
export function put(dataset: Dataset, decisions: Decisions): Dataset {
  const { settings, apart, changes, actors } = decisions;
  const titled = settings.name === null ? underItsTitle(dataset) : dataset;
  const known = new Set(apart);
  const asked =
    known.size === 0
      ? titled
      : {
          ...titled,
          problems: titled.problems.filter(
            ({ code, value }) => code !== 'near-twin' || !known.has(value ?? ''),
          ),
        };
  const changed = changes.length === 0 ? asked : withChanges(asked, changes).dataset;
  if (actors.length === 0) return changed;
  const corrected = new Map(actors.map(({ actor, ...rest }) => [actor, rest]));
  return {
    ...changed,
    actors: changed.actors.map((actor) => ({ ...actor, ...corrected.get(actor.id) })),
  };
}

/** Headers by field, as the library takes them. */
function byField(columns: Decisions['columns']): Partial<Record<Field, string[]>> {
  const fields: Partial<Record<Field, string[]>> = {};
  for (const { header, field } of columns) fields[field] = [...(fields[field] ?? []), header];
  return fields;
}

/** A table of what was decided. */
function listed(file: string, header: string[], rows: string[][]): Sheet {
  return {
    file,
    encoding: null,
    delimiter: null,
    rows: [header, ...rows].map((cells, at) => ({ row: at + 1, cells })),
    skipped: [],
    problems: [],
  };
}

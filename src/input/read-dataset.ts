import type { Problem, SourceFile } from '../analysis.ts';
import { assertFile, assertList } from '../arguments.ts';
import { checkOptionNames } from '../error.ts';
import { applyAliases, readAliases } from './aliases.ts';
import { assemble } from './assemble.ts';
import { type Builder, createBuilder } from './builder.ts';
import type { Dataset, InputFile } from './dataset.ts';
import { describeSource } from './describe-source.ts';
import { InputError } from './input-error.ts';
import { applyLegend, describeLegend, findLegend } from './legend.ts';
import { nameOfFile } from './name-of-file.ts';
import { openSheets } from './open-sheets.ts';
import type { ReadOptions } from './options.ts';
import { applyWords, readWords } from './own-words.ts';
import { problem } from './problems.ts';
import { describeAbbreviations, findAbbreviations } from './reading/abbreviations.ts';
import { arrange } from './reading/arrange.ts';
import { markMutual } from './reading/mutual-contact.ts';
import { type OneWay, oneWayIn, withChance } from './reading/one-way.ts';
import { nameRespondents } from './reading/respondent-sheets.ts';
import { headingOf } from './reading/titles.ts';
import { select } from './select.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { sortProblems } from './sort-problems.ts';
import { keepQuestionRow } from './survey-headers.ts';
import type { Table } from './table.ts';
import { tellUnread } from './tell-unread.ts';

/**
 * Reads the tables of one network: lists of actors, of ties and of seats, surveys and matrices, in any text encoding and with
 * any delimiter. A file that has been taken apart into rows and cells elsewhere is given as a sheet. The order of rows does
 * not matter; every row is read, or listed as skipped with a reason.
 *
 * @throws InputError if nothing usable remains, if two readings of a table fit, or if an option names what the tables do not
 * hold; with all problems and a sentence on the worst
 */
export function readDataset(
  files: readonly (InputFile | Sheet)[],
  options: ReadOptions = {},
): Dataset {
  checkOptionNames('readDataset', options, known);
  assertList('readDataset', files);
  for (const file of files) assertFile('readDataset', file);
  const { merge = 'max', fill = 'reported', tieRule = 'either', scale } = options;
  const general: Problem[] = [];
  const aliases = options.aliases ? readAliases(options.aliases, general) : new Map();
  const opened = files.map((file) => ('rows' in file ? copyOf(file) : readSheet(file)));
  for (const sheet of opened) keepQuestionRow(sheet);
  const arranged = nameRespondents(arrange(opened));
  const legend = findLegend(arranged);
  const sheets = arranged.filter((sheet) => sheet !== legend?.sheet);
  const sources = openSheets(
    legend ? sheets.map((sheet) => applyLegend(legend, sheet)) : sheets,
    options,
  );

  const builder = createBuilder();
  for (const { reading, sheet } of sources)
    if (reading) {
      reading.shape.read(reading.table, reading.columns, builder);
      mark(builder, reading.table, sheet);
    }
  const explained = findAbbreviations(
    sources
      .filter(
        ({ reading, sheet }) =>
          reading === null && sheet.problems.some(({ code }) => code === 'no-name-column'),
      )
      .map(({ sheet }) => sheet),
    builder,
  );
  for (const { names } of explained) applyAliases(builder, names, { inLists: true });
  const changed = applyAliases(builder, aliases);
  if (changed > 0) general.push(problem('aliases-applied', { value: String(changed) }));
  const spoken = options.words ? applyWords(builder, readWords(options.words, general)) : 0;
  if (spoken > 0) general.push(problem('words-applied', { value: String(spoken) }));
  const selection = select(builder, options, general);

  const tables = sources.flatMap(({ reading }) => (reading ? [reading.table] : []));
  const byHeader = builder.directions.some(({ directed }) => directed);
  const contact =
    options.directed === undefined
      ? markMutual(
          builder,
          sources.flatMap(({ reading }) => (reading ? [reading] : [])),
        )
      : null;
  const directed = options.directed ?? (byHeader && contact?.others !== 0);
  if (options.directed === undefined && byHeader)
    for (const { table, column } of builder.directions.filter((direction) => !direction.directed))
      table.problems.push(problem('mixed-direction', { file: table.file, column }));

  const parts = assemble(builder, { tables, directed, merge, fill, tieRule });
  for (const table of tables)
    if (
      table.total === table.skipped.length &&
      !table.exact &&
      !table.skipped.some(({ reason }) => reason === 'other-wave' || reason === 'other-layer')
    )
      table.problems.push(problem('no-rows', { file: table.file }));
  tellUnread(
    sources.filter(({ sheet }) => !explained.some((one) => one.sheet === sheet)),
    explained.map(({ sheet }) => sheet),
  );
  const problems = [
    ...sources.flatMap(({ sheet, reading }) => [
      ...sheet.problems,
      ...(reading?.table.problems ?? []),
    ]),
    ...(legend?.sheet.problems ?? []),
    ...general,
    ...parts.problems,
  ];
  if (files.length === 0) problems.push(problem('no-files'));
  if (parts.actors.length > 0 && parts.ties.length === 0) problems.push(problem('no-ties'));
  const said = builder.directions.find((direction) => direction.directed && !direction.stated);
  if (contact)
    problems.push(
      problem('contact-mutual', {
        file: contact.table.file,
        column: contact.column,
        value: withChance(contact.mutual, contact.oneWay),
      }),
    );
  const oneWay =
    said && directed && options.directed === undefined
      ? (contact?.oneWay ?? oneWayOf(parts.ties, parts.actors))
      : null;
  if (said && oneWay)
    problems.push(
      problem('no-way-back', {
        file: said.table.file,
        column: said.column,
        value: withChance(contact ? contact.others : oneWay.pairs, oneWay),
      }),
    );
  sortProblems(
    problems,
    arranged.map(({ file }) => file),
  );
  // Where the ties are the colours of cells, and there is no other one, nothing has been read.
  const coloured =
    parts.ties.length === 0 && problems.some(({ code }) => code === 'colours-unread');
  const asks = coloured || problems.some(({ code }) => QUESTIONS.has(code));
  if (parts.actors.length === 0 || asks)
    throw new InputError(
      problems,
      sources.flatMap(({ sheet }) => sheet.choice ?? []),
    );

  const { actors, ties, memberships, counts } = parts;
  const described = new Map(sources.map((source) => [source.sheet.file, describeSource(source)]));
  for (const one of explained) described.set(one.sheet.file, describeAbbreviations(one));
  const headings = sources.flatMap(({ sheet, reading }) =>
    reading ? [headingOf(sheet, reading.table.headerRow)] : [],
  );
  const title = headings.find((heading) => heading.title !== null)?.title;
  const asOf = headings.find((heading) => heading.asOf !== null)?.asOf;
  if (legend) described.set(legend.sheet.file, describeLegend(legend));
  const { wave, waves, layer, layers } = selection;
  return {
    name: options.name ?? nameOfFile(opened[0].file),
    actors,
    ties,
    memberships,
    directed,
    problems,
    ...(title ? { title } : {}),
    ...(asOf ? { asOf } : {}),
    provenance: arranged.map(({ file }) => described.get(file) as SourceFile),
    counts,
    rules: {
      merge,
      direction: options.directed !== undefined ? 'given' : byHeader ? 'header' : 'default',
      fill,
      tieRule,
      ...(waves.length > 0 ? { wave, waves } : {}),
      ...(layers.length > 0 ? { layer, layers } : {}),
      ...(scale ? { scale } : {}),
      ...(changed > 0 ? { aliases: changed } : {}),
    },
  };
}

const known = [
  'name',
  'directed',
  'merge',
  'shape',
  'columns',
  'scale',
  'wave',
  'layer',
  'fill',
  'tieRule',
  'aliases',
  'words',
] satisfies (keyof ReadOptions)[];

/** As `oneWayIn`, for ties between actors by id, over all kinds and waves of ties. */
function oneWayOf(ties: Dataset['ties'], actors: Dataset['actors']): OneWay | null {
  const numbers = new Map(actors.map(({ id }, at) => [id, at]));
  const ends = ties
    .map(({ source, target }) => [numbers.get(source) ?? -1, numbers.get(target) ?? -1])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return oneWayIn(
    ends.map(([source]) => source),
    ends.map(([, target]) => target),
  );
}

/** Gives rows the wave and the kind of tie of their sheet, where they state none. */
function mark(builder: Builder, table: Table, { wave, layer }: Sheet): void {
  if (wave !== undefined)
    for (const list of [
      builder.actors,
      builder.partners,
      builder.ties,
      builder.unsaid,
      builder.seats,
    ])
      for (const one of list) if (one.table === table) one.wave ??= wave;
  if (layer !== undefined)
    for (const list of [builder.partners, builder.ties, builder.unsaid])
      for (const one of list) if (one.table === table) one.layer ??= layer;
}

/** Problems on which only the user can decide: nothing is read before. */
const QUESTIONS: ReadonlySet<string> = new Set([
  'two-readings',
  'name-twice',
  'header-unclear',
  'options-unnamed',
  'same-actors-twice',
]);

/** What is said about a sheet is added to a copy. */
function copyOf(sheet: Sheet): Sheet {
  return { ...sheet, skipped: [...sheet.skipped], problems: [...sheet.problems] };
}

import { DEFAULT_CHAIN } from '../../chains/find-chain.ts';
import {
  type Analysis,
  analyze,
  type Dataset,
  type Field,
  InputError,
  type InputFile,
  openFile,
  type Problem,
  problemText,
  readDataset,
  readSheet,
  type Sheet,
} from '../../index.ts';
import { nameOfFile, problemPlace, underItsTitle } from '../../inside.ts';
import type { Book } from '../../words/book.ts';
import { chainNames, sectorNames } from '../../words/chain-names.ts';
import { allBooks } from '../../words/languages.ts';
import type { Job, Reading, TableRead, Told, Words } from './protocol.ts';
import { headerRow, samples } from './samples.ts';

/** A file that was opened: what is read, and its first rows for the eye. */
interface Opened {
  tables: (InputFile | Sheet)[];
  starts: Sheet[];
}

/** Most problems that travel to the page; an export has them all. */
const MAX_PROBLEMS = 500;
/** Bytes of a text table that are shown as examples of its columns. */
const START = 65_536;

/** Reads and measures one job after another; files that were opened before are kept. */
export function createReader(): { read(job: Job): Promise<Reading>; analysis(): Analysis | null } {
  const opened = new Map<number, Opened>();
  let last: Analysis | null = null;

  async function read(job: Job): Promise<Reading> {
    last = null;
    const books = await allBooks();
    const files = [...job.files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const { id, name, bytes } of files)
      if (bytes && !opened.has(id)) opened.set(id, await open({ name, bytes }));
    for (const id of [...opened.keys()])
      if (!files.some((file) => file.id === id)) opened.delete(id);
    const all = files.flatMap(({ id }) => opened.get(id) ?? []);
    const shapes = new Map(job.shapes);
    const tables = all
      .flatMap((file) => file.tables)
      .map((table) => {
        const shape = shapes.get(nameOf(table));
        if (shape === undefined) return table;
        return { ...('rows' in table ? table : readSheet(table)), shape };
      });
    const starts = new Map(all.flatMap((file) => file.starts.map((sheet) => [sheet.file, sheet])));
    const { name, directed, merge, chain, wave, layer, scale } = job.choices;
    try {
      const found = readDataset(tables, {
        name: name ?? nameOfFile(files[0]?.name ?? ''),
        directed: directed ?? undefined,
        merge,
        wave: wave ?? undefined,
        layer: layer ?? undefined,
        scale: scale ?? undefined,
        columns: byField(job.columns),
      });
      const dataset = name === null || name === undefined ? underItsTitle(found) : found;
      // As in the command, the chain that nobody chose leaves room for a hint at another.
      const chosen = chain === DEFAULT_CHAIN ? {} : { chain };
      const analysis = analyze(corrected(dataset, job), chosen);
      last = analysis;
      return {
        tables: dataset.provenance.map((file) => ({
          file: file.name,
          shape: file.shape === 'none' ? null : file.shape,
          why: file.why,
          encoding: file.encoding,
          delimiter: file.delimiter,
          rows: file.rows,
          read: file.read,
          skipped: file.skipped.slice(0, 20),
          columns:
            file.columns.length > 0
              ? withSamples(file.columns, starts.get(file.name))
              : rawColumns(starts.get(file.name)),
        })),
        ...told(analysis.problems, books),
        sectorWords: wordsOf(dataset, analysis),
        waves: dataset.rules.waves ?? [],
        layers: dataset.rules.layers ?? [],
        names: namesOf(analysis, books),
        analysis,
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return {
        tables: tables.map((table) => unread(nameOf(table), starts.get(nameOf(table)))),
        ...told(error.problems, books),
        sectorWords: [],
        waves: [],
        layers: [],
        names: namesOf({ sectors: [], chain: null }, books),
        analysis: null,
      };
    }
  }
  return { read, analysis: () => last };
}

async function open(file: InputFile): Promise<Opened> {
  const tables = await openFile(file);
  const starts = tables.map((table) =>
    'rows' in table
      ? table
      : readSheet({ name: table.name, bytes: table.bytes.subarray(0, START) }),
  );
  return { tables, starts };
}

const nameOf = (table: InputFile | Sheet) => ('rows' in table ? table.file : table.name);

/** Headers by field, as the library takes them. */
function byField(columns: Job['columns']): Partial<Record<Field, string[]>> {
  const fields: Partial<Record<Field, string[]>> = {};
  for (const [header, field] of columns) fields[field] = [...(fields[field] ?? []), header];
  return fields;
}

/** The sectors and roles that a user corrected take the place of those in the table. */
function corrected(dataset: Dataset, { sectorWords, sectors, roles }: Job): Dataset {
  if (sectorWords.length + sectors.length + roles.length === 0) return dataset;
  const word = new Map(sectorWords);
  const sector = new Map(sectors);
  const role = new Map(roles);
  const actors = dataset.actors.map((actor) => ({
    ...actor,
    sector: sector.has(actor.id)
      ? (sector.get(actor.id) ?? null)
      : (word.get(actor.sector ?? '') ?? actor.sector),
    roles: role.get(actor.id) ?? actor.roles,
  }));
  return { ...dataset, actors };
}

/** Words of sectors, the most frequent first; each actor has one, so it is enough to count them. */
function wordsOf(dataset: Dataset, analysis: Analysis): Reading['sectorWords'] {
  const words = new Map<string, Reading['sectorWords'][number]>();
  dataset.actors.forEach(({ sector: word }, i) => {
    if (word === null) return;
    const entry = words.get(word) ?? {
      word,
      actors: 0,
      sector: analysis.actors[i]?.sector ?? null,
    };
    entry.actors++;
    words.set(word, entry);
  });
  return [...words.values()].sort((a, b) => b.actors - a.actors).slice(0, 60);
}

function withSamples(
  columns: { column: string; field: string | null }[],
  start: Sheet | undefined,
): TableRead['columns'] {
  const at = start
    ? headerRow(
        start.rows,
        columns.map(({ column }) => column),
      )
    : -1;
  return columns.map(({ column, field }, i) => ({
    header: column,
    field,
    // What is not read because it is personal is not shown either.
    values: start && at >= 0 && field !== 'personal' ? samples(start.rows, at, i) : [],
  }));
}

/** The columns of a table that nobody could read, so that a user can say what they hold. */
function rawColumns(start: Sheet | undefined): TableRead['columns'] {
  const at = start ? headerRow(start.rows) : -1;
  if (!start || at < 0) return [];
  return start.rows[at].cells
    .slice(0, 100)
    .map((header, i) => ({ header, field: null, values: samples(start.rows, at, i) }))
    .filter(({ header }) => header !== '');
}

function unread(file: string, start: Sheet | undefined): TableRead {
  return {
    file,
    shape: null,
    why: '',
    encoding: start?.encoding ?? null,
    delimiter: start?.delimiter ?? null,
    rows: 0,
    read: 0,
    skipped: [],
    columns: rawColumns(start),
  };
}

/** What the sectors and roles are called in every language. */
function namesOf(
  { sectors, chain }: Pick<Analysis, 'sectors' | 'chain'>,
  books: readonly Book[],
): Reading['names'] {
  const entries = books.map((book) => {
    const sector = sectorNames(sectors, book);
    const { role } = chainNames(chain, book);
    return [
      book.code,
      {
        sectors: Object.fromEntries(sectors.map(({ id }) => [id, sector(id)])),
        roles: Object.fromEntries((chain?.roles ?? []).map(({ id }) => [id, role(id)])),
      },
    ];
  });
  return Object.fromEntries(entries) as Reading['names'];
}

/** The worst problems, said in every language. */
function told(
  problems: readonly Problem[],
  books: readonly Book[],
): { problems: Told[]; problemCount: number } {
  const rank = { error: 0, warning: 1, info: 2 };
  const worst = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return {
    problemCount: problems.length,
    problems: worst.slice(0, MAX_PROBLEMS).map((problem) => {
      const inEach = (say: (book: Book) => string) =>
        Object.fromEntries(books.map((book) => [book.code, say(book)])) as Words;
      return {
        code: problem.code,
        severity: problem.severity,
        file: problem.file,
        place: inEach((book) => problemPlace(problem, book)),
        sentence: inEach((book) => problemText(problem, book).sentence),
        hint: inEach((book) => problemText(problem, book).hint),
      };
    }),
  };
}

import { findChain } from '../../chains/find-chain.ts';
import {
  type Analysis,
  analyze,
  ChangeError,
  changeErrorText,
  type Dataset,
  InputError,
  type InputFile,
  openFile,
  projectOptions,
  readAnalysis,
  readDataset,
  readSheet,
  type Sheet,
} from '../../index.ts';
import { nameOfFile } from '../../input/name-of-file.ts';
import { asDecided, decidedOptions, inOrder, put } from '../../project/project-dataset.ts';
import { allBooks } from '../../words/languages.ts';
import { type Counted, countWords, shownWords, wordsFile, wordsRead } from './own-words.ts';
import type { Job, Reading, TableRead } from './protocol.ts';
import { questionsOf, withAnswer } from './questions.ts';
import { headerRow, holdsPersons, samples } from './samples.ts';
import { namesOf, told } from './told.ts';

/** A file that was opened: what is read, and its first rows for the eye. */
interface Opened {
  tables: (InputFile | Sheet)[];
  starts: Sheet[];
}

/** Bytes of a text table that are shown as examples of its columns. */
const START = 65_536;

/** Reads and measures one job after another; files that were opened before are kept. */
export interface Reader {
  read(job: Job): Promise<Reading>;
  analysis(): Analysis | null;
  /** The network that was read last, and the decisions about it; `null` for a saved analysis. */
  network(): { dataset: Dataset; unchanged: Dataset; job: Job } | null;
  /** The words that were read last, as the file that `--words` takes. */
  words(): string;
}

export function createReader(): Reader {
  const opened = new Map<number, Opened>();
  let last: Analysis | null = null;
  let network: ReturnType<Reader['network']> = null;
  let words: Reading['words'] = { roles: [], sectors: [] };
  /** The words of the tables as they stand there, with what they were read for. */
  let counted: { of: string; words: Counted } | null = null;

  async function read(job: Job): Promise<Reading> {
    last = null;
    network = null;
    words = { roles: [], sectors: [] };
    const books = await allBooks();
    if (job.result) return resultOf(job.result);
    const files = inOrder(job.files);
    for (const { id, name, bytes } of files)
      if (bytes && !opened.has(id)) opened.set(id, await open({ name, bytes }));
    for (const id of [...opened.keys()])
      if (!files.some((file) => file.id === id)) opened.delete(id);
    const all = files.flatMap(({ id }) => opened.get(id) ?? []);
    const tables = asDecided(
      all.flatMap((file) => file.tables),
      job,
    );
    const starts = new Map(all.flatMap((file) => file.starts.map((sheet) => [sheet.file, sheet])));
    const name = nameOfFile(files[0]?.name ?? '');
    const options = decidedOptions(job, name, { spoken: false });
    try {
      const found = readDataset(tables, decidedOptions(job, name));
      const of = JSON.stringify([files.map(({ id }) => id), job.shapes, options]);
      if (job.words.length === 0 || counted?.of !== of)
        counted = {
          of,
          words: countWords(job.words.length > 0 ? readDataset(tables, options) : found),
        };
      const unchanged = put(found, { ...job, changes: [], actors: [] });
      const dataset = put(found, job);
      const analysis = analyze(dataset, projectOptions(job));
      last = analysis;
      network = { dataset, unchanged, job };
      words = wordsRead(counted.words, job, {
        dataset: found,
        analysis,
        chain: findChain(job.settings.chain, 'analyze'),
      });
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
        questions: [],
        words: shownWords(words),
        waves: dataset.rules.waves ?? [],
        layers: dataset.rules.layers ?? [],
        names: namesOf(analysis, books),
        analysis,
      };
    } catch (error) {
      if (error instanceof ChangeError) throw new Error(await changeFault(error));
      if (!(error instanceof InputError)) throw error;
      return {
        tables: tables.map((table) => unread(nameOf(table), starts.get(nameOf(table)))),
        ...told(error.problems, books),
        questions: questionsOf(error, (answer, { file }, only) =>
          attempt(() =>
            readDataset(
              asDecided(
                tables.filter((table) => only === undefined || nameOf(table) === only),
                { shapes: answer.shape ? [{ table: file, shape: answer.shape }] : [] },
              ),
              withAnswer(options, answer),
            ),
          ),
        ),
        words,
        waves: [],
        layers: [],
        names: namesOf({ sectors: [], chain: null }, books),
        analysis: null,
      };
    }
  }
  /** A saved analysis as it is: there are no tables to look at. */
  async function resultOf(bytes: Uint8Array): Promise<Reading> {
    const books = await allBooks();
    const analysis = readAnalysis(JSON.parse(new TextDecoder().decode(bytes)));
    last = analysis;
    return {
      tables: [],
      ...told(analysis.problems, books),
      questions: [],
      words,
      waves: [],
      layers: [],
      names: namesOf(analysis, books),
      analysis,
    };
  }
  return { read, analysis: () => last, network: () => network, words: () => wordsFile(words) };
}

/** A change that the tables do not bear any more, in each language. */
const changeFault = async (error: ChangeError): Promise<string> =>
  JSON.stringify(
    Object.fromEntries(
      (await allBooks()).map((language) => [
        language.code,
        changeErrorText(error, { language, actors: [] }),
      ]),
    ),
  );

/** A data set, or nothing where the tables cannot be read so. */
function attempt(read: () => Dataset): Dataset | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
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

const nothingShown: { values: string[]; hidden: 'all' } = { values: [], hidden: 'all' };

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
    ...(field === 'personal'
      ? nothingShown
      : start && at >= 0
        ? samples(start.rows, at, i)
        : { values: [], hidden: null }),
  }));
}

/** The columns of a table that nobody could read, so that a user can say what they hold. */
function rawColumns(start: Sheet | undefined): TableRead['columns'] {
  const at = start ? headerRow(start.rows) : -1;
  if (!start || at < 0) return [];
  return start.rows[at].cells
    .slice(0, 100)
    .map((header, i) => ({
      header,
      field: null,
      ...(holdsPersons(start.rows, at, i) ? nothingShown : samples(start.rows, at, i)),
    }))
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

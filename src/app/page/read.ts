import { notInBrief } from '../../analyze/in-brief.ts';
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
  type ReadOptions,
  readAnalysis,
  readDataset,
  readSheet,
  type Sheet,
} from '../../index.ts';
import { nameOfFile } from '../../input/name-of-file.ts';
import { asDecided, decidedOptions, inOrder, put } from '../../project/project-dataset.ts';
import { allBooks } from '../../words/languages.ts';
import { type Counted, countWords, shownWords, wordsFile, wordsRead } from './own-words.ts';
import type { Job, Reading } from './protocol.ts';
import { questionsOf, withAnswer } from './questions.ts';
import { rawColumns, unread, withSamples } from './table-read.ts';
import { namesOf, told } from './told.ts';

/** A file that was opened: what is read, and its first rows for the eye. */
interface Opened {
  tables: (InputFile | Sheet)[];
  starts: Sheet[];
}

/** Bytes of a text table that are shown as examples of its columns. */
const START = 65_536;

/** Of more ties the draws, the plan and the picture of a change follow the first answer. */
export const LARGE = 400;

/**
 * What takes long, and no finding, no handover and no figure at a glance rests on: what the short form does without, but for the partners,
 * which the page counts, and the centralization, which takes a search from each actor.
 */
export const BRIEF = {
  draws: 0,
  leaveOut: ['plan', 'centralization', ...notInBrief.filter((id) => id !== 'degree')],
};

/** Reads and measures one job after another; files that were opened before are kept. */
export interface Reader {
  /** A large network is measured for a first answer only; `whole` has the rest. */
  read(job: Job): Promise<Reading>;
  /** All that there is to say of what was read last. */
  whole(): Analysis | null;
  /** What findings and figures at a glance rest on. */
  brief(): Analysis | null;
  /** The network that was read last, and the decisions about it; `null` for a saved analysis. */
  network(): { dataset: Dataset; unchanged: Dataset; job: Job } | null;
  /** The words that were read last, as the file that `--words` takes. */
  words(): string;
}

export function createReader(): Reader {
  const opened = new Map<number, Opened>();
  let whole: Analysis | null = null;
  let brief: Analysis | null = null;
  let network: ReturnType<Reader['network']> = null;
  let words: Reading['words'] = { roles: [], sectors: [] };
  /** What was read last under two sets of options: with the user's words and without. */
  let known: { of: string; dataset: Dataset }[] = [];
  const counts = new WeakMap<Dataset, Counted>();

  /** A data set that was read before is not read again: most steps change what is made of it. */
  function datasetOf(tables: (InputFile | Sheet)[], of: string, options: ReadOptions): Dataset {
    const key = JSON.stringify([of, options]);
    const dataset = known.find((one) => one.of === key)?.dataset ?? readDataset(tables, options);
    known = [{ of: key, dataset }, ...known.filter((one) => one.of !== key)].slice(0, 2);
    return dataset;
  }

  async function read(job: Job): Promise<Reading> {
    whole = null;
    brief = null;
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
      const of = JSON.stringify([files.map(({ id }) => id), job.shapes]);
      const found = datasetOf(tables, of, decidedOptions(job, name));
      const plain = job.words.length > 0 ? datasetOf(tables, of, options) : found;
      const counted = counts.get(plain) ?? countWords(plain);
      counts.set(plain, counted);
      const unchanged = put(found, { ...job, changes: [], actors: [] });
      const dataset = put(found, job);
      const isLarge = dataset.ties.length > LARGE;
      const analysis = analyze(dataset, { ...projectOptions(job), ...(isLarge ? BRIEF : {}) });
      if (isLarge) brief = analysis;
      else whole = analysis;
      network = { dataset, unchanged, job };
      words = wordsRead(counted, job, {
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
        isWhole: !isLarge,
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
        isWhole: true,
      };
    }
  }
  /** A saved analysis as it is: there are no tables to look at. */
  async function resultOf(bytes: Uint8Array): Promise<Reading> {
    const books = await allBooks();
    const analysis = readAnalysis(JSON.parse(new TextDecoder().decode(bytes)));
    whole = analysis;
    return {
      tables: [],
      ...told(analysis.problems, books),
      questions: [],
      words,
      waves: [],
      layers: [],
      names: namesOf(analysis, books),
      analysis,
      isWhole: true,
    };
  }

  return {
    read,
    whole() {
      if (network) whole ??= analyze(network.dataset, projectOptions(network.job));
      return whole;
    },
    brief() {
      if (network) brief ??= analyze(network.dataset, { ...projectOptions(network.job), ...BRIEF });
      return brief;
    },
    network: () => network,
    words: () => wordsFile(words),
  };
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

import {
  type Analysis,
  analyze,
  type Change,
  ChangeError,
  changeErrorText,
  compare,
  compareHtml,
  compareJson,
  type Dataset,
  InputError,
  type NextStep,
  openFile,
  plan,
  planHtml,
  planJson,
  problemLine,
  projectDataset,
  projectOptions,
  readAnalysis,
  readDataset,
  rolesHtml,
  rolesJson,
  rolesOnly,
  trust,
  trustHtml,
  trustJson,
  whatIf,
  withChanges,
} from '../../index.ts';
import { nameOfFile } from '../../input/name-of-file.ts';
import { decidedOptions, inOrder, put } from '../../project/project-dataset.ts';
import { networkAlone } from '../../render/html/network-alone.ts';
import type { WholeBook } from '../../words/book.ts';
import { allBooks } from '../../words/languages.ts';
import { pagesOf } from './pages-of.ts';
import type { Job, Second, Shown, Wanted, Words } from './protocol.ts';
import { BRIEF, LARGE, type Reader } from './read.ts';
import { sortFile } from './sort-file.ts';

/** A document in both of its forms. */
interface Made {
  html: string;
  json: string;
  steps: NextStep[];
  /** The network that a change is tried on, to be drawn. */
  tried?: Analysis;
}

/** Most problems that are told where a second table cannot be read. */
const PROBLEMS = 3;

/** Something that can be told to the user, in each language. */
class Refusal extends Error {
  constructor(readonly sentence: Words) {
    super('refused');
  }
}

/** Makes what the page shows beside the report of what was read. */
export function createDocuments(reader: Reader): {
  show(wanted: Wanted, language: WholeBook): Promise<Shown>;
  save(wanted: Wanted, format: 'html' | 'json', language: WholeBook): Promise<string | null>;
  named(
    changes: readonly Change[],
    onTables: boolean,
  ): Promise<{ changes: Change[]; refused: Words | null }>;
} {
  async function make(wanted: Wanted, language: WholeBook): Promise<Made | null> {
    const network = reader.network();
    if (wanted.what === 'what-if') return network && tried(wanted, network, language);
    const analysis = reader.whole();
    if (!analysis) return null;
    if (wanted.what === 'roles') {
      const report = rolesOnly(analysis, { least: wanted.asked.least });
      return { html: rolesHtml(report, { language }), json: rolesJson(report), steps: [] };
    }
    if (wanted.what === 'compare') {
      const other = await secondOf(wanted.second, network?.job ?? null);
      const [before, after] = wanted.second.isBefore ? [other, analysis] : [analysis, other];
      const chain = network?.job.settings.chain;
      const comparison = compare(before, after, {
        ...(typeof chain === 'object' ? { chain } : {}),
      });
      return {
        html: compareHtml(comparison, { language, before, after }),
        json: compareJson(comparison),
        steps: [],
      };
    }
    if (!network) return null;
    const { dataset, job } = network;
    const options = projectOptions(job);
    if (wanted.what === 'trust') {
      const result = trust(dataset, options);
      const draws = Number(result.settings['draws']);
      const drawn = analyze(dataset, { ...options, draws });
      return {
        html: trustHtml(result, { language, analysis: drawn }),
        json: trustJson(result),
        steps: [],
      };
    }
    const { steps, ...named } = wanted.asked;
    const id = (name: string) => idOf(dataset, name);
    const result = plan(dataset, {
      ...(options.chain === undefined ? {} : { chain: options.chain }),
      steps,
      ...(named.for === '' ? {} : { for: id(named.for) }),
      ...(named.without === '' ? {} : { without: [id(named.without)] }),
      ...(named.exclude === '' ? {} : { exclude: [id(named.exclude)] }),
    });
    return { html: planHtml(result, { language }), json: planJson(result), steps: [] };
  }

  /** What would be otherwise: as quickly as can be, with all that there is to say, or as the command says it. */
  function tried(
    { trial, how }: Extract<Wanted, { what: 'what-if' }>,
    { dataset, job }: NonNullable<ReturnType<Reader['network']>>,
    language: WholeBook,
  ): Made | null {
    const whole = how === 'wholly' ? reader.whole() : null;
    const known = how === 'quickly' ? reader.brief() : whole;
    const { comparison, before, after, changes } = whatIf(dataset, trial, {
      ...projectOptions(job),
      ...(how === 'quickly' ? BRIEF : {}),
      ...(whole ? { draws: Number(whole.settings['draws'] ?? 0) } : {}),
      ...(known ? { before: known } : {}),
      names: language.compare.whatIf.names(dataset.name),
    });
    return {
      html: compareHtml(comparison, { language, before, after, changes }),
      json: compareJson(comparison),
      steps: how === 'wholly' ? (after.plan ?? []) : [],
      ...(how === (after.ties.length > LARGE ? 'wholly' : 'quickly') ? { tried: after } : {}),
    };
  }

  return {
    async show(wanted, language) {
      try {
        if (wanted.what === 'what-if' && wanted.trial.length === 0)
          return { text: null, refused: null, steps: [], picture: drawn(reader.brief(), language) };
        const made = await make(wanted, language);
        return {
          text: made && pagesOf(made.html),
          refused: null,
          steps: made?.steps ?? [],
          picture: drawn(made?.tried ?? null, language),
        };
      } catch (error) {
        const actors = reader.network()?.dataset.actors ?? [];
        return { text: null, refused: await told(error, actors), steps: [], picture: null };
      }
    },
    save: async (wanted, format, language) => (await make(wanted, language))?.[format] ?? null,
    async named(changes, onTables) {
      const network = reader.network();
      if (!network) return { changes: [], refused: null };
      const dataset = onTables ? network.unchanged : network.dataset;
      try {
        return { changes: withChanges(dataset, changes).changes, refused: null };
      } catch (error) {
        return { changes: [], refused: await told(error, dataset.actors) };
      }
    },
  };
}

/** With more ties a picture shows nobody to be chosen, and each step waits for its layout. */
const DRAWN = 2000;

/** A network to be looked at and changed. */
function drawn(analysis: Analysis | null, language: WholeBook): Shown['picture'] {
  if (!analysis || analysis.ties.length > DRAWN) return null;
  const text = networkAlone(analysis, language);
  return text ? { text, analysis } : null;
}

/** What the user can mend, in a sentence; a fault of the program stays one. */
async function told(
  error: unknown,
  actors: readonly { id: string; label: string }[],
): Promise<Words> {
  if (error instanceof Refusal) return error.sentence;
  if (error instanceof InputError) return inputErrorText(error);
  if (!(error instanceof ChangeError)) throw error;
  return inEach((language) => changeErrorText(error, { language, actors }));
}

const inEach = async (say: (language: WholeBook) => string): Promise<Words> =>
  Object.fromEntries((await allBooks()).map((book) => [book.code, say(book)])) as Words;

/** Why a table cannot be used. */
export const inputErrorText = ({ problems }: InputError): Promise<Words> =>
  inEach((language) =>
    problems
      .slice(0, PROBLEMS)
      .map((problem) => problemLine(problem, language))
      .join(' '),
  );

/** The id of an actor by its name; what names nobody is refused as in a change. */
function idOf(dataset: Dataset, name: string): string {
  const [change] = withChanges(dataset, [
    { kind: 'rename-actor', actor: name, label: name },
  ]).changes;
  return change.kind === 'rename-actor' ? change.actor : name;
}

/** The second wave: a project or a result as it is, tables as the first ones are read. */
async function secondOf({ files }: Second, job: Job | null): Promise<Analysis> {
  const [first] = inOrder(files);
  if (files.length === 1) {
    const sorted = await sortFile(first.name, first.bytes);
    if (sorted.kind === 'refused') throw new Refusal(sorted.sentence);
    if (sorted.kind === 'project')
      return analyze(await projectDataset(sorted.project), projectOptions(sorted.project));
    if (sorted.kind === 'result')
      return readAnalysis(JSON.parse(new TextDecoder().decode(first.bytes)));
  }
  const tables = (await Promise.all(inOrder(files).map(openFile))).flat();
  const name = nameOfFile(first.name);
  if (!job) return analyze(readDataset(tables, { name }));
  const decisions = {
    ...job,
    settings: { ...job.settings, name: null, wave: null },
    shapes: [],
    apart: [],
    changes: [],
    actors: [],
  };
  return analyze(
    put(readDataset(tables, decidedOptions(decisions, name)), decisions),
    projectOptions(job),
  );
}

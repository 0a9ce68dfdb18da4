import { formatOf } from '../../formats.ts';
import { type Analysis, chains, html, VERSION } from '../../index.ts';
import { explainInput } from '../../inside.ts';
import type { Book } from '../../words/book.ts';
import { allBooks, languages } from '../../words/languages.ts';
import { takeWords } from './own-words.ts';
import type { Answer, ExportFormat, Knowledge, Named, Question } from './protocol.ts';
import { createReader } from './read.ts';

/** This end of the page's worker: questions in, one answer to each, in their order. */
const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
};

const reader = createReader();
let turn: Promise<void> = Promise.resolve();

port.onmessage = ({ data }) => {
  turn = turn.then(async () => {
    try {
      port.postMessage(await answer(data));
    } catch (error) {
      port.postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });
};

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'know') return { kind: 'know', knowledge: await knowledge() };
  if (question.kind === 'read') return { kind: 'read', reading: await reader.read(question.job) };
  if (question.kind === 'words')
    return {
      kind: 'words',
      text: reader.words(),
      name: reader.analysis()?.dataset.name ?? '',
    };
  if (question.kind === 'take')
    return { kind: 'take', words: await Promise.all(question.files.map(takeWords)) };
  const analysis = reader.analysis();
  if (!analysis) throw new Error('nothing-to-export');
  const language = await languages[question.language]();
  if (question.kind === 'report')
    return {
      kind: 'report',
      text: pagesOf(html(analysis, { language, languages: await allBooks() })),
    };
  return {
    kind: 'export',
    content: await exported(analysis, question.format, language),
    name: analysis.dataset.name,
    ending: formatOf(question.format).ending ?? '',
  };
}

async function exported(
  analysis: Analysis,
  id: ExportFormat,
  language: Book,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { write } = formatOf(id);
  const written = await write(analysis, { language, languages: await allBooks() });
  if (written instanceof Uint8Array) return written;
  const text = typeof written === 'string' ? written : [...written].join('');
  // A spreadsheet takes a file for UTF-8 only where it starts with the mark.
  return id.startsWith('csv') ? `\ufeff${text}` : text;
}

/** The report without its own head, style and script, which the page has already. */
function pagesOf(report: string): string {
  const style = report.indexOf('<style>');
  const behind = report.indexOf('</style>', style);
  const bare = style < 0 || behind < 0 ? report : report.slice(0, style) + report.slice(behind + 8);
  return bare.replace(/<script[\s\S]*$/, '');
}

async function knowledge(): Promise<Knowledge> {
  const named = ({ id, label }: Named): Named => ({ id, label: { ...label } });
  return {
    version: VERSION,
    chains: Object.values(chains).map((chain) => ({
      ...named(chain),
      sectors: chain.sectors.map(named),
      roles: chain.roles.map(named),
    })),
    shapes: Object.fromEntries(
      (await allBooks()).map((language) => [language.code, explainInput({ language })]),
    ) as Knowledge['shapes'],
  };
}

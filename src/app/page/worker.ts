import { offerChains } from '../../chains/find-chain.ts';
import { allShipped } from '../../chains/shipped.ts';
import { formatOf } from '../../formats.ts';
import {
  type Analysis,
  analyze,
  type Chain,
  chains,
  html,
  InputError,
  type InputFile,
  json,
  projectOptions,
  pseudonymise,
  pseudonymTable,
  readPseudonyms,
  VERSION,
} from '../../index.ts';
import { emptyWorkbook } from '../../render/empty-workbook.ts';
import { explainInput } from '../../render/explain-input.ts';
import type { WholeBook } from '../../words/book.ts';
import { allBooks, languages } from '../../words/languages.ts';
import { createDocuments, inputErrorText } from './documents.ts';
import { pagesOf } from './pages-of.ts';
import type { Answer, ExportFormat, Knowledge, Named, Question } from './protocol.ts';
import { createReader, type Reader } from './read.ts';
import { sortFile } from './sort-file.ts';

/** This end of the page's worker: questions in, one answer to each, in their order. */
const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
};

// A network may name any of them, and the bundler drops what the library says to itself of that.
offerChains(allShipped);

const reader = createReader();
const documents = createDocuments(reader);
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
  if (question.kind === 'whole') return { kind: 'whole', analysis: reader.whole() };
  if (question.kind === 'sort')
    return { kind: 'sort', sorted: await sortFile(question.name, question.bytes) };
  if (question.kind === 'words')
    return {
      kind: 'words',
      text: reader.words(),
      name: reader.network()?.dataset.name ?? '',
    };
  if (question.kind === 'named')
    return { kind: 'named', ...(await documents.named(question.changes, question.onTables)) };
  if (question.kind === 'chain') {
    const chain = Object.values<Chain>(chains).find(({ id }) => id === question.id);
    return { kind: 'chain', text: `${JSON.stringify(chain ?? null, null, 2)}\n` };
  }
  if (question.kind === 'template')
    return {
      kind: 'template',
      ...emptyWorkbook({ language: await languages[question.language]() }),
    };
  const language = await languages[question.language]();
  if (question.kind === 'document')
    return { kind: 'document', shown: await documents.show(question.wanted, language) };
  const analysis = reader.whole();
  if (!analysis) throw new Error('nothing-to-export');
  if (question.kind === 'export-document')
    return {
      kind: 'export-document',
      text: await documents.save(question.wanted, question.format, language),
      name: analysis.dataset.name,
    };
  if (question.kind === 'pseudonyms') {
    let coded: ReturnType<typeof codedReport>;
    try {
      coded = codedReport(reader, question.known);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { kind: 'refused', sentence: await inputErrorText(error) };
    }
    if (!coded) throw new Error('nothing-to-export');
    return {
      kind: 'pseudonyms',
      report: html(coded.analysis, { language, languages: await allBooks() }),
      json: json(coded.analysis),
      key: coded.key,
    };
  }
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
  language: WholeBook,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { write } = formatOf(id);
  const written = await write(analysis, { language, languages: await allBooks() });
  if (written instanceof Uint8Array) return written;
  const text = typeof written === 'string' ? written : [...written].join('');
  // A spreadsheet takes a file for UTF-8 only where it starts with the mark.
  return id.startsWith('csv') ? `\ufeff${text}` : text;
}

async function knowledge(): Promise<Knowledge> {
  const named = ({ id, label }: Named): Named => ({ id, label: { ...label } });
  return {
    version: VERSION,
    chains: Object.values(chains).map((chain) => ({
      ...named(chain),
      sectors: chain.sectors.map(named),
      roles: chain.roles.map((role) => ({ ...named(role), sector: role.sector })),
    })),
    shapes: Object.fromEntries(
      (await allBooks()).map((language) => [language.code, explainInput({ language })]),
    ) as Knowledge['shapes'],
  };
}

/** The network with codes in the place of names, and the key to them. */
function codedReport(
  reader: Reader,
  known: InputFile | null,
): { analysis: Analysis; key: string } | null {
  const network = reader.network();
  if (!network) return null;
  const { chain } = network.job.settings;
  const { dataset, pseudonyms } = pseudonymise(
    network.dataset,
    known ? readPseudonyms(known) : undefined,
    undefined,
    {
      chain: typeof chain === 'object' ? chain : null,
    },
  );
  return {
    analysis: analyze(dataset, projectOptions(network.job)),
    key: `\ufeff${pseudonymTable(pseudonyms)}`,
  };
}

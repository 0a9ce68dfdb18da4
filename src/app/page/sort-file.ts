import { jsonPath } from '../../chains/mistake.ts';
import {
  AnalysisError,
  analysisErrorText,
  ChainError,
  chainMistakeText,
  ProjectError,
  projectErrorText,
  readAnalysis,
  readChain,
  readProject,
} from '../../index.ts';
import { isProject } from '../../project/read-project.ts';
import type { WholeBook } from '../../words/book.ts';
import { allBooks } from '../../words/languages.ts';
import { takeWords } from './own-words.ts';
import type { Sorted, Words } from './protocol.ts';

/** Most mistakes of a care chain that are told at once. */
const MISTAKES = 3;

/** What a file is; whatever care-chain did not write, and what says nothing of words, is read as a table. */
export async function sortFile(name: string, bytes: Uint8Array): Promise<Sorted> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return wordsOrTable(name, bytes);
  }
  if (typeof value !== 'object' || value === null) return { kind: 'table' };
  const books = await allBooks();
  const inEach = (say: (book: WholeBook) => string) =>
    Object.fromEntries(books.map((book) => [book.code, `${name}: ${say(book)}`])) as Words;
  try {
    if (isProject(value)) return { kind: 'project', project: readProject(value) };
    if ('formatVersion' in value && 'network' in value) {
      readAnalysis(value);
      return { kind: 'result' };
    }
    if ('sectors' in value && 'roles' in value && 'handovers' in value)
      return { kind: 'chain', chain: readChain(value, name) };
  } catch (error) {
    const refused = (say: (book: WholeBook) => string): Sorted => ({
      kind: 'refused',
      sentence: inEach(say),
    });
    if (error instanceof ProjectError)
      return refused((language) => projectErrorText(error, { language }));
    if (error instanceof AnalysisError)
      return refused((language) => analysisErrorText(error, { language }));
    if (error instanceof ChainError)
      return refused((language) =>
        error.mistakes
          .slice(0, MISTAKES)
          .map((mistake) =>
            [jsonPath(mistake.at), chainMistakeText(mistake, { language })]
              .filter(Boolean)
              .join(': '),
          )
          .join(' '),
      );
    throw error;
  }
  return wordsOrTable(name, bytes);
}

async function wordsOrTable(name: string, bytes: Uint8Array): Promise<Sorted> {
  const words = await takeWords({ name, bytes });
  return words ? { kind: 'words', words } : { kind: 'table' };
}

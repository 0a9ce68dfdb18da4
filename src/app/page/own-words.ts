import {
  type Analysis,
  type ChainData,
  type Dataset,
  type InputFile,
  openFile,
} from '../../index.ts';
import { wordKey, wordsIn } from '../../input/own-words.ts';
import { wordReader } from '../../network/word-reader.ts';
import { type WordLine, wordFile } from '../../network/word-table.ts';
import type { Job, TakenWords, WordRead } from './protocol.ts';

/** Words of a data set with how many actors have each, by their key: spellings of one word are one. */
export type Counted = Record<
  'roles' | 'sectors',
  ReadonlyMap<string, { word: string; actors: number }>
>;

/** Most words of a kind that the page shows; a file of them has all. */
const SHOWN = 60;

export function countWords({ actors }: Dataset): Counted {
  const roles = new Map<string, { word: string; actors: number }>();
  const sectors: typeof roles = new Map();
  const add = (map: typeof roles, word: string) => {
    const entry = map.get(wordKey(word)) ?? { word, actors: 0 };
    entry.actors++;
    map.set(wordKey(word), entry);
  };
  for (const actor of actors) {
    for (const word of new Set(actor.roles)) add(roles, word);
    if (actor.sector !== null) add(sectors, actor.sector);
  }
  return { roles, sectors };
}

/** The words of roles that are not read, and all words of sectors, the most frequent first, with what the user says that they mean. */
export function wordsRead(
  counted: Counted,
  job: Job,
  { dataset, analysis, chain }: { dataset: Dataset; analysis: Analysis; chain: ChainData | null },
): { roles: WordRead[]; sectors: WordRead[] } {
  if (chain === null) return { roles: [], sectors: [] };
  const own = new Set(analysis.chain?.roles.map(({ id }) => id));
  const became = new Map<string, string | null>();
  const sectorOf = new Map(analysis.actors.map(({ id, sector }) => [id, sector]));
  for (const { id, sector } of dataset.actors)
    if (sector !== null) became.set(wordKey(sector), sectorOf.get(id) ?? null);
  const given = (wanted: 'role' | 'sector') => job.words.filter(({ kind }) => kind === wanted);
  const roles = listed(counted.roles, given('role'), wordReader(chain.roles), () => null);
  const sectors = listed(
    counted.sectors,
    given('sector'),
    wordReader(chain.sectors),
    (key) => became.get(key) ?? null,
  );
  return {
    roles: roles.filter(({ meaning, sure, word }) => (meaning !== null || !sure) && !own.has(word)),
    sectors,
  };
}

function listed(
  counted: Counted['roles'],
  given: Job['words'],
  read: ReturnType<typeof wordReader>,
  became: (key: string) => string | null,
): WordRead[] {
  const meanings = new Map(given.map(({ word, meaning }) => [wordKey(word), meaning]));
  return [...counted]
    .map(([key, { word, actors }]) => {
      const { ids, near } = read(word);
      const meaning = meanings.get(key) ?? null;
      const sure = ids.length > 0;
      return { key, word, actors, meaning, read: became(key), sure, near: [...near] };
    })
    .sort((a, b) => b.actors - a.actors);
}

/** The words of a file that `--words` takes; `null` for any other file. */
export async function takeWords(file: InputFile): Promise<TakenWords | null> {
  const inText = wordsIn(file);
  const found = inText ?? (await openFile(file)).map(wordsIn).find((words) => words !== null);
  return found ? { roles: [...found.roles], sectors: [...found.sectors] } : null;
}

/** The first words of each kind, as many as a page can show. */
export const shownWords = ({ roles, sectors }: { roles: WordRead[]; sectors: WordRead[] }) => ({
  roles: roles.slice(0, SHOWN),
  sectors: sectors.slice(0, SHOWN),
});

/** The words that the user placed or that are not read, as the file that `--words` takes. */
export function wordsFile({ roles, sectors }: { roles: WordRead[]; sectors: WordRead[] }): string {
  const lines = (kind: WordLine['kind'], words: readonly WordRead[]) =>
    words
      .filter(({ meaning, sure }) => meaning !== null || !sure)
      .map(({ word, meaning, near }) => ({ kind, word, meaning: meaning ?? '', possible: near }));
  return wordFile([...lines('role', roles), ...lines('sector', sectors)]);
}

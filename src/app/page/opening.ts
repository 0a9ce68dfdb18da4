import type { Engine } from './engine.ts';
import { example } from './example.ts';
import type { History } from './history.ts';
import type { Keeper } from './keeper.ts';
import type { Page } from './page.ts';
import { workOf } from './project.ts';
import type { Knowledge, Language, Sorted } from './protocol.ts';
import { isJson, readFiles, sourceOf, withSource } from './sources.ts';
import { pageWords } from './words.ts';
import { nothing, type Work } from './work.ts';

type Opening = Pick<Page, 'addFiles' | 'addTable' | 'compareWith' | 'openExample' | 'reopen'>;

/** What of the page an opened file needs to know. */
export interface Door {
  engine: Engine;
  history: History<Work>;
  keeper: Keeper;
  language(): Language;
  knowledge(): Knowledge | null;
  /** Says something where it is seen, too. */
  tell(sentence: string): void;
  broken(error: unknown): void;
  /** What was opened is looked at from its beginning. */
  toReport(work: Work): void;
  /** What lies in a file already need not be saved. */
  isSaved(work: Work): void;
}

type File = { name: string; bytes: Uint8Array };

/** Bytes of the largest file that may be one of words. */
const LARGEST_WORDS = 1_000_000;

/** Files as what they are: tables, a project, a saved result, a care chain, a second wave, an example. */
export function createOpening(door: Door): Opening {
  const { engine, history, keeper, tell, broken } = door;
  const words = () => pageWords[door.language()];

  function open(work: Work): void {
    door.toReport(work);
    door.isSaved(work);
    history.push(work);
    scrollTo({ top: 0 });
  }

  function add(tables: readonly File[]): void {
    let work: Work = { ...history.present, result: null };
    for (const { name, bytes } of tables)
      work = { ...work, sources: withSource(work, name, bytes) };
    if (history.present.sources.length === 0) door.toReport(work);
    history.push(work);
    scrollTo({ top: 0 });
  }

  /** The files that can be read; of the others it is said why they cannot. */
  async function readable(files: readonly globalThis.File[], refusals: string[]): Promise<File[]> {
    const { fileUnreadable, fileTooLarge } = words();
    return readFiles(files, (name, megabytes) =>
      refusals.push(megabytes === null ? fileUnreadable(name) : fileTooLarge(name, megabytes)),
    );
  }

  /** Opens a file that is no table, and says of it what there is to say; gives whether it was one. */
  async function isTable({ name, bytes }: File, said: string[]): Promise<boolean> {
    if (!isJson(bytes) && bytes.length > LARGEST_WORDS) return true;
    // Where the worker broke off, it is a table, of which the reading then says so.
    const sorted = await engine.sort(name, bytes).catch((): Sorted => ({ kind: 'table' }));
    if (sorted.kind === 'table') return true;
    if (sorted.kind === 'refused') said.push(sorted.sentence[door.language()]);
    else if (sorted.kind === 'project') open(workOf(sorted.project));
    else if (sorted.kind === 'result') open({ ...nothing, result: sourceOf(name, bytes) });
    else if (sorted.kind === 'words') {
      const { roles, sectors } = sorted.words;
      const { present } = history;
      history.push({
        ...present,
        roleWords: new Map([...present.roleWords, ...roles]),
        sectorWords: new Map([...present.sectorWords, ...sectors]),
      });
      said.push(words().wordsTaken(name, roles.length + sectors.length));
    } else {
      const { present } = history;
      history.push({ ...present, choices: { ...present.choices, chain: sorted.chain } });
      said.push(words().chainTaken(name));
    }
    return false;
  }

  return {
    async addFiles(files) {
      const said: string[] = [];
      const tables: File[] = [];
      try {
        for (const file of await readable(files, said))
          if (await isTable(file, said)) tables.push(file);
        if (tables.length > 0) add(tables);
        if (said.length > 0) tell(said.join(' '));
      } catch (error) {
        broken(error);
      }
    },
    addTable: (name, bytes) => add([{ name, bytes }]),
    async compareWith(files) {
      const refusals: string[] = [];
      const read = await readable(files, refusals);
      if (read.length > 0)
        history.push({
          ...history.present,
          second: { files: read.map(({ name, bytes }) => sourceOf(name, bytes)), isBefore: false },
        });
      if (refusals.length > 0) tell(refusals.join(' '));
    },
    async openExample(chain) {
      try {
        const bytes = await example(chain);
        const language = door.language();
        const label = door.knowledge()?.chains.find(({ id }) => id === chain)?.label[language];
        const name = `${words().work.exampleFile(label ?? chain)}.csv`;
        open({
          ...nothing,
          sources: [sourceOf(name, bytes)],
          choices: { ...nothing.choices, chain },
        });
      } catch (error) {
        broken(error);
      }
    },
    async reopen() {
      const text = await keeper.text();
      if (text === null) return;
      try {
        const sorted = await engine.sort('', new TextEncoder().encode(text));
        if (sorted.kind === 'refused') tell(sorted.sentence[door.language()]);
        if (sorted.kind !== 'project') return;
        keeper.goOn();
        open(workOf(sorted.project));
      } catch (error) {
        broken(error);
      }
    },
  };
}

import type { Analysis, Change } from '../../index.ts';
import { decisionsOf } from './project.ts';
import type {
  Answer,
  ExportFormat,
  Job,
  Knowledge,
  Language,
  Question,
  Reading,
  Shown,
  Sorted,
  Wanted,
} from './protocol.ts';
import type { Work } from './work.ts';

/** The page's end of its worker. */
export interface Engine {
  know(): Promise<Knowledge>;
  /** Reads the work; where newer work comes before this is done, it gives `null`. */
  read(work: Work): Promise<Reading | null>;
  /** All that there is to say of what was read last. */
  whole(): Promise<Analysis | null>;
  /** What a file of JSON is. */
  sort(name: string, bytes: Uint8Array): Promise<Sorted>;
  /** The report of what was read last. */
  report(language: Language): Promise<string>;
  export(
    format: ExportFormat,
    language: Language,
  ): Promise<{ content: string | Uint8Array<ArrayBuffer>; name: string; ending: string }>;
  /** What is shown beside the report of what was read last. */
  document(wanted: Wanted, language: Language): Promise<Shown>;
  /** Changes with actors by their ids, where they can be made. */
  named(
    changes: readonly Change[],
    onTables: boolean,
  ): Promise<Pick<Extract<Answer, { kind: 'named' }>, 'changes' | 'refused'>>;
  exportDocument(
    wanted: Wanted,
    format: 'html' | 'json',
    language: Language,
  ): Promise<{ text: string | null; name: string }>;
  template(language: Language): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;
  chain(id: string): Promise<string>;
  /** The network with codes, those of a known key where there is one; or why that key cannot be used. */
  pseudonyms(
    language: Language,
    known: { name: string; bytes: Uint8Array } | null,
  ): Promise<Extract<Answer, { kind: 'pseudonyms' | 'refused' }>>;
  /** The words of roles and sectors that were read last, as the file that `--words` takes. */
  words(): Promise<{ text: string; name: string }>;
}

/** Starts the worker. It does one thing after another; of waiting work only the latest is done. */
export function createEngine(start: () => Worker): Engine {
  let worker: Worker | null = null;
  let sent = new Set<number>();
  let turn: Promise<unknown> = Promise.resolve();
  let latest = 0;

  function ask<K extends Answer['kind']>(
    question: Question,
    ...kinds: K[]
  ): Promise<Extract<Answer, { kind: K }>> {
    const current = worker ?? start();
    worker = current;
    return new Promise((resolve, reject) => {
      /** With the code of a fault that the page has words for, or with what the program says of it. */
      const fail = (message: string) => {
        // A worker that fell over is replaced, and gets its tables again.
        current.terminate();
        worker = null;
        sent = new Set();
        reject(new Error(message));
      };
      current.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (kinds.some((kind) => kind === data.kind)) resolve(data as Extract<Answer, { kind: K }>);
        else fail(data.kind === 'failed' ? data.message : data.kind);
      };
      current.onerror = (event) => {
        event.preventDefault();
        fail(event.message || 'worker-stopped');
      };
      current.onmessageerror = () => fail('answer-unreadable');
      current.postMessage(question);
    });
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = turn.then(task, task);
    turn = done.catch(() => {});
    return done;
  }

  return {
    know: () => inTurn(async () => (await ask({ kind: 'know' }, 'know')).knowledge),
    read(work) {
      const number = ++latest;
      return inTurn(async () => {
        if (number !== latest) return null;
        const { reading } = await ask({ kind: 'read', job: jobOf(work, sent) }, 'read');
        sent = new Set(work.sources.map(({ id }) => id));
        return number === latest ? reading : null;
      });
    },
    whole: () => inTurn(async () => (await ask({ kind: 'whole' }, 'whole')).analysis),
    report: (language) =>
      inTurn(async () => (await ask({ kind: 'report', language }, 'report')).text),
    sort: (name, bytes) =>
      inTurn(async () => (await ask({ kind: 'sort', name, bytes }, 'sort')).sorted),
    words: () => inTurn(() => ask({ kind: 'words' }, 'words')),
    document: (wanted, language) =>
      inTurn(async () => (await ask({ kind: 'document', wanted, language }, 'document')).shown),
    named: (changes, onTables) => inTurn(() => ask({ kind: 'named', changes, onTables }, 'named')),
    exportDocument: (wanted, format, language) =>
      inTurn(() => ask({ kind: 'export-document', wanted, format, language }, 'export-document')),
    template: (language) => inTurn(() => ask({ kind: 'template', language }, 'template')),
    chain: (id) => inTurn(async () => (await ask({ kind: 'chain', id }, 'chain')).text),
    pseudonyms: (language, known) =>
      inTurn(() => ask({ kind: 'pseudonyms', language, known }, 'pseudonyms', 'refused')),
    export: (format, language) => inTurn(() => ask({ kind: 'export', format, language }, 'export')),
  };
}

function jobOf(work: Work, sent: ReadonlySet<number>): Job {
  return {
    files: work.sources.map(({ id, name, bytes }) =>
      sent.has(id) ? { id, name } : { id, name, bytes },
    ),
    result: work.result?.bytes ?? null,
    ...decisionsOf(work),
  };
}

const STORE = 'kept';
const KEY = 'project';

/** What is kept on this computer, which may be shared: nothing unless somebody says so, and all of it goes with one word. */
export interface Storage {
  /** The project that was kept, as its file; null where there is none, or the browser keeps nothing. */
  kept(): Promise<string | null>;
  /** Keeps a project in the place of the one before. */
  keep(text: string): Promise<void>;
  forget(): Promise<void>;
}

export function createStorage(): Storage {
  const run = async <T>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await answerOf(opened());
    try {
      return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    kept: () =>
      run('readonly', (store) => store.get(KEY)).then(
        (value) => (typeof value === 'string' ? value : null),
        () => null,
      ),
    keep: async (text) => void (await run('readwrite', (store) => store.put(text, KEY))),
    forget: async () => {
      await answerOf(indexedDB.deleteDatabase('care-chain'));
    },
  };
}

function opened(): IDBOpenDBRequest {
  const request = indexedDB.open('care-chain', 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return request;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

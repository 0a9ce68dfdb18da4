import type { Chain } from '../../index.ts';
import { fileName, save } from '../report/downloads.ts';
import type { Engine } from './engine.ts';
import type { Page } from './page.ts';
import type { Language, Wanted } from './protocol.ts';
import { pageWords } from './words.ts';
import type { Work } from './work.ts';

type Saving = Pick<
  Page,
  'save' | 'saveDocument' | 'saveTemplate' | 'saveChain' | 'savePseudonyms' | 'saveWords'
>;

/** What of the page a save needs to know. */
export interface Desk {
  engine: Engine;
  language(): Language;
  work(): Work;
  wantedOf(what: Wanted['what']): Wanted | null;
  announce(sentence: string): void;
  /** Says something where it is seen, too. */
  tell(sentence: string): void;
  /** Says what goes wrong, and takes nothing away. */
  carefully(task: () => Promise<void>): Promise<void>;
}

const JSON_FILE = 'application/json';

/** Hands a file to the reader, and says so. */
export function hand(
  { language, announce }: Pick<Desk, 'language' | 'announce'>,
  file: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  save(file, new Blob([content], { type }));
  announce(pageWords[language()].saved(file));
}

/** Everything that can be saved but the project itself. */
export function createSaving(desk: Desk): Saving {
  const { engine, language, carefully } = desk;
  const words = () => pageWords[language()];
  return {
    save: (format) =>
      carefully(async () => {
        const { content, name, ending } = await engine.export(format, language());
        const type =
          typeof content !== 'string'
            ? 'application/octet-stream'
            : format === 'html'
              ? 'text/html'
              : 'text/plain';
        hand(desk, fileName(name, ending), content, type);
      }),
    saveDocument: (what, format) =>
      carefully(async () => {
        const wanted = desk.wantedOf(what);
        if (!wanted) return;
        const asked =
          wanted.what === 'what-if' ? { ...wanted, how: 'as-command' as const } : wanted;
        const { text, name } = await engine.exportDocument(asked, format, language());
        if (text === null) return;
        const file = fileName(name, `-${words().work.files[what]}.${format}`);
        hand(desk, file, text, format === 'html' ? 'text/html' : JSON_FILE);
      }),
    saveTemplate: () =>
      carefully(async () => {
        const { name, bytes } = await engine.template(language());
        hand(desk, name, bytes, 'application/octet-stream');
      }),
    saveChain: (draft) =>
      carefully(async () => {
        const chain = draft ?? desk.work().choices.chain;
        const [id, text] =
          typeof chain === 'string'
            ? [chain, await engine.chain(chain)]
            : [chain.id, `${JSON.stringify(chain satisfies Chain, null, 2)}\n`];
        hand(desk, fileName(id, '.json'), text, JSON_FILE);
      }),
    savePseudonyms: (file) =>
      carefully(async () => {
        const known = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
        const coded = await engine.pseudonyms(language(), known ?? null);
        if (coded.kind === 'refused') return desk.tell(coded.sentence[language()]);
        const { report, json, key } = coded;
        const { files } = words().work;
        hand(desk, `${files.pseudonyms}.html`, report, 'text/html');
        hand(desk, `${files.pseudonyms}.json`, json, JSON_FILE);
        hand(desk, `${files.key}.csv`, key, 'text/csv');
      }),
    saveWords: () =>
      carefully(async () => {
        const { text, name } = await engine.words();
        hand(desk, fileName(name, `-${words().wordsFile}.csv`), `\ufeff${text}`, 'text/csv');
      }),
  };
}

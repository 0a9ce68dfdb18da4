import { languageOf } from '../../words/language.ts';
import { fileName, save } from '../report/downloads.ts';
import { fill, make } from './element.ts';
import { createEngine } from './engine.ts';
import { workerAddress } from './example.ts';
import { createHistory } from './history.ts';
import { createLayout, sentenceOf } from './layout.ts';
import type { Page, Tab } from './page.ts';
import type { Knowledge, Language, Reading, TakenWords } from './protocol.ts';
import { listen, readFiles, withSource } from './sources.ts';
import { tools } from './tools.ts';
import { pageWords } from './words.ts';
import { nothing, type Work } from './work.ts';

/** Bytes of the largest file that may be one of words. */
const LARGEST_WORDS = 1_000_000;

const element = (id: string) => document.getElementById(id) as HTMLElement;

async function start(): Promise<void> {
  const address = await workerAddress();
  const engine = createEngine(() => new Worker(address));
  const layout = createLayout(element('app'));
  const history = createHistory<Work>(nothing, () => void compute());
  let language: Language = languageOf(navigator.language);
  let knowledge: Knowledge | null = null;
  let reading: Reading | null = null;
  let report: { reading: Reading; text: string } | null = null;
  let fault: string | null = null;
  let tab: Tab = 'report';
  let waiting = 0;
  let answered = 0;
  /** What is to be said beside the next reading. */
  let said: string[] = [];

  const page = (): Page => ({
    language,
    words: pageWords[language],
    knowledge,
    work: history.present,
    reading,
    report: report && report.reading === reading ? report.text : null,
    fault,
    change: (next) => history.push({ ...history.present, ...next }),
    show(next) {
      tab = next;
      render();
      void busily(draw);
    },
    announce,
    async addFiles(files) {
      const { words } = page();
      const refusals: string[] = [];
      const read = await readFiles(files, (name, megabytes) =>
        refusals.push(
          megabytes === null ? words.fileUnreadable(name) : words.fileTooLarge(name, megabytes),
        ),
      );
      if (read.length > 0) await add(read);
      if (refusals.length > 0) announce(refusals.join(' '));
    },
    addTable: (name, bytes) => void add([{ name, bytes }]),
    async save(format) {
      try {
        const { content, name, ending } = await engine.export(format, language);
        const type =
          typeof content !== 'string'
            ? 'application/octet-stream'
            : format === 'html'
              ? 'text/html'
              : 'text/plain';
        keep(fileName(name, ending), new Blob([content], { type }));
      } catch (error) {
        broken(error);
      }
    },
    async saveWords() {
      try {
        const { text, name } = await engine.words();
        keep(
          fileName(name, `-${pageWords[language].wordsFile}.csv`),
          new Blob([`\ufeff${text}`], { type: 'text/csv' }),
        );
      } catch (error) {
        broken(error);
      }
    },
  });

  function keep(file: string, content: Blob): void {
    save(file, content);
    announce(pageWords[language].saved(file));
  }

  /** Takes tables, and files of words, which are placed for all tables as if by hand; the latest word counts. */
  async function add(files: { name: string; bytes: Uint8Array }[]): Promise<void> {
    const taken = await wordsOf(files);
    let work = history.present;
    files.forEach(({ name, bytes }, i) => {
      const words = taken[i];
      work = words
        ? {
            ...work,
            roleWords: new Map([...work.roleWords, ...words.roles]),
            sectorWords: new Map([...work.sectorWords, ...words.sectors]),
          }
        : { ...work, sources: withSource(work, name, bytes) };
    });
    said = files.flatMap(({ name }, i) => {
      const words = taken[i];
      if (!words) return [];
      return pageWords[language].wordsTaken(name, words.roles.length + words.sectors.length);
    });
    if (history.present.sources.length === 0) tab = 'report';
    history.push(work);
    scrollTo({ top: 0 });
  }

  /** What files say that words mean. A large one is a table; where the worker broke off, all are. */
  async function wordsOf(
    files: readonly { name: string; bytes: Uint8Array }[],
  ): Promise<(TakenWords | null)[]> {
    const small = files.filter(({ bytes }) => bytes.length <= LARGEST_WORDS);
    const words = small.length > 0 ? await engine.take(small).catch(() => []) : [];
    return files.map((file) => words[small.indexOf(file)] ?? null);
  }

  async function compute(): Promise<void> {
    const work = history.present;
    fault = null;
    if (work.sources.length === 0) {
      reading = null;
      if (said.length > 0) announce(said.join(' '));
    }
    await busily(async () => {
      const next = work.sources.length > 0 ? await engine.read(work) : null;
      if (!next || work !== history.present) return;
      reading = next;
      announce([...said, sentenceOf(page())].join(' '));
      said = [];
      render();
      await draw();
    });
  }

  /** Draws the report where it is looked at; the summary does not wait for it. */
  async function draw(): Promise<void> {
    const wanted = reading;
    if (tab !== 'report' || !wanted?.analysis || report?.reading === wanted) return;
    const text = await engine.report(language);
    if (wanted === reading) report = { reading: wanted, text };
  }

  async function busily(task: () => Promise<void>): Promise<void> {
    waiting++;
    render();
    try {
      await task();
    } catch (error) {
      broken(error);
    } finally {
      waiting--;
      // How often an answer has come: nothing else on the page says when it is done with a step.
      document.body.dataset['answers'] = String(++answered);
      render();
    }
  }

  function broken(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    fault = pageWords[language].faults[message] ?? message;
    reading = null;
    announce(pageWords[language].failedText(fault));
    render();
  }

  function announce(sentence: string): void {
    const place = element('status');
    place.textContent = '';
    place.textContent = sentence;
  }

  function render(): void {
    const now = page();
    const focused = document.activeElement?.id;
    fill(element('tools'), tools(now, history));
    layout.render(now, tab, waiting > 0);
    // What had the focus may be gone with the view that it stood in: the keyboard then goes on from the chosen tab.
    if (focused && document.activeElement === document.body)
      (
        document.getElementById(focused) ??
        document.getElementById(`tab-${tab}`) ??
        document.getElementById('choose')
      )?.focus({ preventScroll: true });
  }

  function speak(next: Language): void {
    language = next;
    document.documentElement.lang = next;
    document.title = `care-chain: ${pageWords[next].kicker}`;
    const choice = document.getElementById(`language-${next}`) as HTMLInputElement;
    choice.checked = true;
    render();
  }

  for (const choice of document.querySelectorAll<HTMLInputElement>('input.language'))
    choice.addEventListener('change', () => speak(choice.value as Language));
  listen(
    (files) => void page().addFiles(files),
    (text) => page().addTable(`${pageWords[language].pasted}.txt`, new TextEncoder().encode(text)),
  );
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if ((event.target as Element).closest?.('input:not([type=checkbox],[type=radio]), textarea'))
      return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    if (back) history.undo();
    else history.redo();
  });
  document.documentElement.classList.add('js');
  speak(language);
  knowledge = await engine.know();
  render();
}

start().catch((error) => {
  const { tooOld } = pageWords[languageOf(navigator.language)];
  fill(element('app'), make('main', { class: 'sheet' }, make('p', {}, tooOld(String(error)))));
});

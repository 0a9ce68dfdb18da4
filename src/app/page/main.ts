import { writeProject } from '../../index.ts';
import { languageOf } from '../../words/language.ts';
import { fileName, save } from '../report/downloads.ts';
import { fill, make } from './element.ts';
import { createEngine } from './engine.ts';
import { workerAddress } from './example.ts';
import { createHistory } from './history.ts';
import { createKeeper } from './keeper.ts';
import { createLayout, sentenceOf } from './layout.ts';
import type { Page, Tab } from './page.ts';
import { isWorth, projectOf, workOf } from './project.ts';
import type { Knowledge, Language, Reading } from './protocol.ts';
import { isJson, listen, readFiles, sourceOf, withSource } from './sources.ts';
import { tools } from './tools.ts';
import { pageWords } from './words.ts';
import { isAny, nothing, type Work } from './work.ts';

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
  let notice: string | null = null;
  /** What was saved as a project last: closing then loses nothing. */
  let savedWork: Work | null = null;
  const keeper = createKeeper(() => {
    notice = pageWords[language].keepFailed;
    announce(notice);
    render();
  });

  const page = (): Page => ({
    language,
    words: pageWords[language],
    knowledge,
    work: history.present,
    reading,
    report: report && report.reading === reading ? report.text : null,
    fault,
    notice,
    keeping: keeper.keeping,
    kept: keeper.kept,
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
      if (read.length > 0) refusals.push(...(await open(read)));
      if (refusals.length > 0) tell(refusals.join(' '));
    },
    addTable: (name, bytes) => add([{ name, bytes }]),
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
    saveProject() {
      const work = history.present;
      const name = reading?.analysis?.dataset.name ?? work.sources[0]?.name ?? '';
      keep(
        fileName(name, '.care-chain.json'),
        new Blob([writeProject(projectOf(work))], { type: 'application/json' }),
      );
      savedWork = work;
    },
    async keep() {
      await keeper.start(projectOf(history.present), nameOf());
      if (keeper.keeping) announce(pageWords[language].keeping);
      render();
      document.getElementById('forget')?.focus();
    },
    async forget() {
      await keeper.forget();
      announce(pageWords[language].forgotten);
      render();
      document.getElementById(isAny(history.present) ? 'keep' : 'choose')?.focus();
    },
    async reopen() {
      const text = await keeper.text();
      if (text === null) return;
      const sorted = await engine.sort('', new TextEncoder().encode(text)).catch(broken);
      if (sorted?.kind === 'refused') tell(sorted.sentence[language]);
      if (sorted?.kind !== 'project') return;
      keeper.goOn();
      history.push(workOf(sorted.project));
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

  const nameOf = () => reading?.analysis?.dataset.name ?? history.present.sources[0]?.name ?? '';

  /** Opens files as what they are; gives what could not be opened, and why. */
  async function open(files: { name: string; bytes: Uint8Array }[]): Promise<string[]> {
    const refusals: string[] = [];
    const tables: typeof files = [];
    for (const { name, bytes } of files) {
      const sorted = isJson(bytes)
        ? await engine.sort(name, bytes).catch(broken)
        : { kind: 'table' as const };
      if (!sorted) continue;
      if (sorted.kind === 'refused') refusals.push(sorted.sentence[language]);
      else if (sorted.kind === 'project') show(workOf(sorted.project));
      else if (sorted.kind === 'result') show({ ...nothing, result: sourceOf(name, bytes) });
      else if (sorted.kind === 'chain') {
        const { present } = history;
        history.push({ ...present, choices: { ...present.choices, chain: sorted.chain } });
        tell(pageWords[language].chainTaken(name));
      } else tables.push({ name, bytes });
    }
    if (tables.length > 0) add(tables);
    return refusals;
  }

  function show(work: Work): void {
    tab = 'report';
    savedWork = work;
    history.push(work);
    scrollTo({ top: 0 });
  }

  function add(tables: { name: string; bytes: Uint8Array }[]): void {
    let work: Work = { ...history.present, result: null };
    for (const { name, bytes } of tables)
      work = { ...work, sources: withSource(work, name, bytes) };
    if (history.present.sources.length === 0) tab = 'report';
    history.push(work);
    scrollTo({ top: 0 });
  }

  async function compute(): Promise<void> {
    const work = history.present;
    fault = null;
    notice = null;
    if (!isAny(work)) reading = null;
    if (isAny(work)) keeper.step(() => projectOf(work), nameOf());
    else keeper.pause();
    await busily(async () => {
      const next = isAny(work) ? await engine.read(work) : null;
      if (!next || work !== history.present) return;
      reading = next;
      announce(sentenceOf(page()));
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

  /** Says something where it is seen, too. */
  function tell(sentence: string): void {
    notice = sentence;
    announce(sentence);
    render();
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
  addEventListener('beforeunload', (event) => {
    const work = history.present;
    const isPasted = (name: string) =>
      Object.values(pageWords).some(({ pasted }) => name === `${pasted}.txt`);
    if (keeper.keeping || work === savedWork || !isWorth(work, isPasted)) return;
    event.preventDefault();
  });
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
  [knowledge] = await Promise.all([engine.know(), keeper.look()]);
  render();
}

start().catch((error) => {
  const { tooOld } = pageWords[languageOf(navigator.language)];
  fill(element('app'), make('main', { class: 'sheet' }, make('p', {}, tooOld(String(error)))));
});

import { DEFAULT_CHAIN } from '../../chains/find-chain.ts';
import { LEAST } from '../../roles/roles-only.ts';
import { languageOf } from '../../words/language.ts';
import { showAll } from './actors-view.ts';
import { boardOf } from './board.ts';
import { createChanging } from './changing.ts';
import { fill } from './element.ts';
import { createEngine } from './engine.ts';
import { workerAddress } from './example.ts';
import { createHelp } from './help-dialog.ts';
import { createHistory } from './history.ts';
import { createKeeper } from './keeper.ts';
import { createKeeping } from './keeping.ts';
import { listenToKeys } from './keys.ts';
import { createLayout, sentenceOf } from './layout.ts';
import type { More } from './more-view.ts';
import { createOpening } from './opening.ts';
import { createOwnChain } from './own-chain.ts';
import type { Page, Tab } from './page.ts';
import { createPapers } from './papers.ts';
import { projectOf } from './project.ts';
import type { Asked, Knowledge, Language, Reading } from './protocol.ts';
import { createSaving } from './saving.ts';
import { listen } from './sources.ts';
import { tooOld } from './too-old.ts';
import { tools } from './tools.ts';
import { forgetTyped } from './try-forms.ts';
import { walkTabs } from './walk-view.ts';
import { pageWords } from './words.ts';
import { isAny, isReadAlike, nothing, type Work } from './work.ts';

const element = (id: string) => document.getElementById(id) as HTMLElement;

async function start(): Promise<void> {
  const address = await workerAddress();
  const engine = createEngine(() => new Worker(address));
  const layout = createLayout(element('app'));
  const history = createHistory<Work>(nothing, () => void compute());
  // A choice made before the page could hear it counts.
  const chosen = document.querySelector<HTMLInputElement>('input.language:checked');
  let language: Language = chosen ? (chosen.value as Language) : languageOf(navigator.language);
  let knowledge: Knowledge | null = null;
  let reading: Reading | null = null;
  let report: { reading: Reading; text: string } | null = null;
  let fault: string | null = null;
  let tab: Tab = 'report';
  let waiting = 0;
  let answered = 0;
  let notice: string | null = null;
  let more: More | null = null;
  let step: number | null = null;
  let asked: Asked = { least: LEAST, steps: 3, without: '', for: '', exclude: '' };
  const help = createHelp();
  /** What the reading is of. */
  let readWork: Work | null = null;
  const keeper = createKeeper(() => {
    notice = pageWords[language].keepFailed;
    announce(notice);
    render();
  });

  const papers = createPapers(engine, {
    work: () => history.present,
    language: () => language,
    changed: render,
    page: () => page(),
    asked: () => asked,
  });
  const desk = {
    engine,
    language: () => language,
    work: () => history.present,
    wantedOf: papers.wantedOf,
    announce,
    tell,
    carefully,
  };
  const saving = createSaving(desk);
  const changing = createChanging({
    ...desk,
    history,
    toBoard: () => {
      tab = 'board';
    },
  });
  const keeping = createKeeping({ ...desk, keeper, name: () => nameOf(), redraw: render });
  const opening = createOpening({
    engine,
    history,
    keeper,
    language: () => language,
    knowledge: () => knowledge,
    tell,
    broken,
    toReport: (work) => {
      showAll();
      forgetTyped();
      tab = boardOf(work) ? 'board' : 'report';
    },
    isSaved: (work) => keeping.isSaved(work),
  });
  const ownChain = createOwnChain({
    engine,
    history,
    language: () => language,
    redraw: () => page().show('more'),
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
    documents: papers.drawn,
    more,
    step,
    walk(next) {
      const begins = next === 0 && step === null;
      step = next;
      if (next === null) render();
      else if (begins) void page().openExample(DEFAULT_CHAIN);
      else page().show(walkTabs[next]);
      document.getElementById(next === null ? `tab-${tab}` : 'walk-next')?.focus();
    },
    help: (term) => help.open(pageWords[language], term),
    showMore(next) {
      more = next;
      render();
      void busily(draw);
    },
    ...changing,
    ...saving,
    ...opening,
    ...ownChain,
    ...keeping,
    asked,
    ask(next) {
      asked = { ...asked, ...next };
      void busily(draw);
    },
    keeping: keeper.keeping,
    kept: keeper.kept,
    show(next) {
      tab = next;
      render();
      void busily(draw);
    },
    announce,
  });

  /** What goes wrong on the way is said, and takes nothing away. */
  async function carefully(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      broken(error);
    }
  }

  const nameOf = () => reading?.analysis?.dataset.name ?? history.present.sources[0]?.name ?? '';

  async function compute(): Promise<void> {
    const work = history.present;
    fault = null;
    notice = null;
    if (tab === 'board' && !boardOf(work)) tab = 'report';
    if (!isAny(work)) {
      reading = null;
      step = null;
    }
    if (isAny(work)) keeper.step(() => projectOf(work), nameOf());
    else keeper.pause();
    await busily(async () => {
      if (!reading || !readWork || !isReadAlike(readWork, work)) {
        const next = isAny(work) ? await engine.read(work) : null;
        if (!next || work !== history.present) return;
        reading = next;
        readWork = work;
        papers.forget();
      }
      announce(sentenceOf(page()));
      render();
      await draw();
      if (!reading || reading.isWhole || work !== history.present) return;
      const analysis = await engine.whole();
      if (!analysis || work !== history.present) return;
      reading = { ...reading, analysis, isWhole: true };
      render();
      await draw();
    });
  }

  /** Draws what is looked at; the summary does not wait for it. */
  async function draw(): Promise<void> {
    const wanted = reading;
    if (!wanted?.analysis) return;
    if (tab === 'report') {
      if (report?.reading === wanted || !wanted.isWhole) return;
      const text = await engine.report(language);
      if (wanted === reading) report = { reading: wanted, text };
    } else if (tab === 'try') await papers.draw('what-if');
    else if (tab === 'compare') await papers.draw('compare');
    else if (tab === 'more' && more) await papers.draw(more);
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
    fault = pageWords[language].faults[message] ?? inLanguage(message);
    reading = null;
    readWork = null;
    announce(pageWords[language].failedText(fault));
    render();
  }

  /** What the worker says in each language at once. */
  const inLanguage = (message: string): string =>
    message.startsWith('{') ? (JSON.parse(message)[language] ?? message) : message;

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
    if (reading) void busily(draw);
  }

  for (const choice of document.querySelectorAll<HTMLInputElement>('input.language'))
    choice.addEventListener('change', () => speak(choice.value as Language));
  listen(
    (files) =>
      void (tab === 'compare' && reading ? page().compareWith(files) : page().addFiles(files)),
    (text) => page().addTable(`${pageWords[language].pasted}.txt`, new TextEncoder().encode(text)),
  );
  listenToKeys(history);
  document.documentElement.classList.add('js');
  speak(language);
  [knowledge] = await Promise.all([engine.know(), keeper.look()]);
  render();
}

start().catch(tooOld);

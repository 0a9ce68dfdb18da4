import { writeProject } from '../../index.ts';
import { fileName } from '../report/downloads.ts';
import type { Keeper } from './keeper.ts';
import type { Page } from './page.ts';
import { isWorth, projectOf } from './project.ts';
import { type Desk, hand } from './saving.ts';
import { pageWords } from './words.ts';
import { isAny, type Work } from './work.ts';

/** What keeps the work: a project that is saved, or the browser itself; closing the page asks where neither does. */
export function createKeeping({
  keeper,
  name,
  redraw,
  ...desk
}: Desk & { keeper: Keeper; name(): string; redraw(): void }): Pick<
  Page,
  'forget' | 'keep' | 'saveProject'
> & {
  /** Says that some work was opened from a project, so that closing loses nothing. */
  isSaved(work: Work): void;
} {
  const { announce, language, work } = desk;
  const words = () => pageWords[language()];
  let saved: Work | null = null;

  const isPasted = (file: string) =>
    Object.values(pageWords).some(({ pasted }) => file === `${pasted}.txt`);
  addEventListener('beforeunload', (event) => {
    if (!keeper.keeping && work() !== saved && isWorth(work(), isPasted)) event.preventDefault();
  });

  return {
    isSaved(opened) {
      saved = opened;
    },
    saveProject() {
      const text = writeProject(projectOf(work()));
      hand(desk, fileName(name(), '.care-chain.json'), text, 'application/json');
      saved = work();
    },
    async keep() {
      await keeper.start(projectOf(work()), name());
      if (keeper.keeping) announce(words().keeping);
      redraw();
      document.getElementById('forget')?.focus();
    },
    async forget() {
      await keeper.forget();
      announce(words().forgotten);
      redraw();
      document.getElementById(isAny(work()) ? 'keep' : 'choose')?.focus();
    },
  };
}

import { tablesOf } from './board.ts';
import type { Engine } from './engine.ts';
import type { History } from './history.ts';
import type { Page } from './page.ts';
import type { Language } from './protocol.ts';
import { pageWords } from './words.ts';
import { nothing, type Work } from './work.ts';

/** What changes the work on the page, each a step that can be taken back. */
export function createChanging({
  engine,
  history,
  language,
  tell,
  toBoard,
}: {
  engine: Engine;
  history: History<Work>;
  language(): Language;
  tell(sentence: string): void;
  toBoard(): void;
}): Pick<Page, 'attempt' | 'change' | 'replace' | 'startWorkshop'> {
  return {
    change: (next) => history.push({ ...history.present, ...next }),
    async attempt(change) {
      const { present } = history;
      const asked = await engine.named([...present.trial, change], false);
      if (asked.refused) return asked.refused[language()];
      history.push({ ...history.present, trial: asked.changes });
      return null;
    },
    async replace(what, changes) {
      const asked = await engine.named(changes, what === 'changes');
      if (asked.refused) tell(asked.refused[language()]);
      else history.push({ ...history.present, [what]: changes });
    },
    startWorkshop(chain) {
      const { tabs, work } = pageWords[language()];
      toBoard();
      history.push({
        ...nothing,
        sources: tablesOf({ organisations: [], ties: [] }, work.board.headers),
        choices: { ...nothing.choices, name: tabs.board, chain, directed: false },
      });
    },
  };
}

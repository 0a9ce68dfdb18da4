import type { Chain } from '../../index.ts';
import { draftChain } from './chain-editor.ts';
import type { Engine } from './engine.ts';
import type { History } from './history.ts';
import type { Page } from './page.ts';
import type { Language } from './protocol.ts';
import { pageWords } from './words.ts';
import type { Work } from './work.ts';

/** A care chain of one's own: opened to be edited, and taken as soon as the reader of chains finds nothing wrong with it. */
export function createOwnChain({
  engine,
  history,
  language,
  redraw,
}: {
  engine: Engine;
  history: History<Work>;
  language(): Language;
  redraw(): void;
}): Pick<Page, 'editChain' | 'takeChain'> {
  return {
    async editChain() {
      const { chain } = history.present.choices;
      const isOwn = typeof chain === 'object';
      const draft = isOwn
        ? structuredClone(chain)
        : (JSON.parse(await engine.chain(chain)) as Chain);
      const { called } = pageWords[language()].work.chains;
      const label = draft.label[language()] ?? draft.id;
      draftChain(
        isOwn
          ? draft
          : { ...draft, id: `${draft.id}-eigene`, label: { [language()]: called(label) } },
      );
      redraw();
      document.getElementById('chain-name')?.focus();
    },
    async takeChain(chain) {
      const name = chain.label[language()] ?? chain.id;
      const sorted = await engine.sort(name, new TextEncoder().encode(JSON.stringify(chain)));
      if (sorted.kind === 'refused') return sorted.sentence[language()];
      if (sorted.kind !== 'chain') return null;
      const { present } = history;
      history.push({ ...present, choices: { ...present.choices, chain: sorted.chain } });
      return null;
    },
  };
}

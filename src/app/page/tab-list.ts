import { make } from './element.ts';
import { type Tab, tabs } from './page.ts';
import type { PageWords } from './words.ts';

/** The views as tabs: arrow keys go from one to the next, as in every list of tabs. */
export function tabList(
  words: PageWords,
  chosen: Tab,
  notes: number,
  choose: (tab: Tab) => void,
  isWorkshop: boolean,
): HTMLElement {
  const shown = tabs.filter((tab) => tab !== 'board' || isWorkshop);
  const go = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const at = shown.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[key];
    if (to === undefined) return;
    event.preventDefault();
    const next = shown[(to + shown.length) % shown.length];
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return make(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': words.views, onkeydown: go },
    shown.map((tab) =>
      make(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-selected': String(tab === chosen),
          'aria-controls': `panel-${tab}`,
          tabindex: tab === chosen ? 0 : -1,
          onclick: () => choose(tab),
        },
        words.tabs[tab],
        tab === 'tables' &&
          notes > 0 &&
          make('span', { class: 'badge', 'aria-hidden': 'true' }, String(notes)),
      ),
    ),
  );
}

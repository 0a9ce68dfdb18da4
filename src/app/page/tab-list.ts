import { make } from './element.ts';
import { type Tab, tabs } from './page.ts';
import type { PageWords } from './words.ts';

/** The views as tabs: arrow keys go from one to the next, as in every list of tabs. */
export function tabList(
  words: PageWords,
  chosen: Tab,
  notes: number,
  choose: (tab: Tab) => void,
): HTMLElement {
  const go = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const at = tabs.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return make(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': words.views, onkeydown: go },
    tabs.map((tab) =>
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

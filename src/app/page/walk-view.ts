import { make } from './element.ts';
import type { Page, Tab } from './page.ts';

/** What each step of the walk looks at. */
export const walkTabs: readonly Tab[] = ['report', 'tables', 'actors', 'try', 'report'];

/** Where the walk through the example has come to, above the view that it speaks of. */
export function walkView(page: Page, step: number): HTMLElement {
  const { help } = page.words;
  const [title, text] = help.steps[step];
  const last = step === walkTabs.length - 1;
  return make(
    'section',
    { class: 'walk', 'aria-labelledby': 'walk-title' },
    make('p', { class: 'note' }, help.walkOf(step + 1)),
    make('h2', { id: 'walk-title' }, title),
    make('p', {}, text),
    make(
      'div',
      { class: 'ways' },
      !last &&
        make(
          'button',
          { type: 'button', id: 'walk-next', class: 'primary', onclick: () => page.walk(step + 1) },
          help.next,
        ),
      step > 0 &&
        make(
          'button',
          { type: 'button', id: 'walk-back', onclick: () => page.walk(step - 1) },
          help.back,
        ),
      make(
        'button',
        { type: 'button', id: 'walk-end', class: 'quiet', onclick: () => page.walk(null) },
        help.end,
      ),
    ),
  );
}

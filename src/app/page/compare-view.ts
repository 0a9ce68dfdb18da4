import { documentView } from './document-view.ts';
import { make, name } from './element.ts';
import type { Page } from './page.ts';
import { fileInput } from './start-view.ts';

/** A second wave beside the one that is open, and what has changed between them. */
export function compareView(page: Page): HTMLElement {
  const { words, work, reading } = page;
  const { waves } = words.work;
  const { second } = work;
  const input = fileInput((files) => page.compareWith(files));
  return make(
    'main',
    { class: 'view', tabindex: -1 },
    make('h1', {}, waves.heading),
    make('p', { class: 'lead' }, waves.lead),
    make(
      'div',
      { class: 'ways' },
      make(
        'button',
        {
          type: 'button',
          id: 'second',
          class: second ? null : 'primary',
          onclick: () => input.click(),
        },
        second ? waves.other : waves.choose,
      ),
      input,
      second && [
        make('span', {}, name(second.files.map((file) => file.name).join(', '))),
        make(
          'button',
          {
            type: 'button',
            id: 'swap',
            onclick: () => page.change({ second: { ...second, isBefore: !second.isBefore } }),
          },
          second.isBefore ? waves.isEarlier : waves.isLater,
        ),
        make(
          'button',
          {
            type: 'button',
            id: 'second-remove',
            class: 'quiet',
            onclick: () => page.change({ second: null }),
          },
          words.remove,
        ),
      ],
    ),
    second && reading?.analysis && documentView(page, 'compare'),
  );
}

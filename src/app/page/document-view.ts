import { icon, make } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import type { Wanted } from './protocol.ts';

/** A document below the controls that make it: its text, why there is none, or that it is being made; and how to save it. */
export function documentView(page: Page, what: Wanted['what']): HTMLElement {
  const { words } = page;
  const drawn = page.documents.get(what);
  if (!drawn) return make('p', { class: 'note waiting' }, words.working);
  if (drawn.refused)
    return make('p', { class: 'notice', id: `${what}-refused` }, drawn.refused[page.language]);
  return make(
    'div',
    { class: 'paper' },
    make(
      'p',
      { class: 'save-document' },
      (['html', 'json'] as const).map((format) =>
        make(
          'button',
          {
            type: 'button',
            id: `${what}-save-${format}`,
            class: 'quiet',
            onclick: () => void page.saveDocument(what, format),
          },
          icon(icons.save),
          words.work.saveDocument[format],
        ),
      ),
    ),
    drawn.node,
  );
}

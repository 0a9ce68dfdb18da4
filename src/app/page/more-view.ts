import { documentView } from './document-view.ts';
import { icon, make } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import type { Wanted } from './protocol.ts';

/** The documents that are made where somebody asks for them. */
const documents = ['trust', 'plan', 'roles'] as const satisfies Wanted['what'][];
export type More = (typeof documents)[number];

/** What else can be done with the network: further documents, codes in the place of names, a care chain of one's own. */
export function moreView(page: Page): HTMLElement {
  const { words, work, reading, more } = page;
  const own = words.work.more;
  const any = reading?.analysis;
  const button = (id: string, label: string, act: () => unknown) =>
    make(
      'button',
      { type: 'button', id, class: 'quiet', onclick: () => void act() },
      icon(icons.save),
      label,
    );
  const input = make('input', {
    type: 'file',
    hidden: true,
    accept: '.json',
    onchange: () => {
      void page.addFiles([...(input.files ?? [])]);
      input.value = '';
    },
  });
  return make(
    'main',
    { class: 'view', tabindex: -1 },
    make('h1', {}, own.heading),
    make('p', { class: 'lead' }, any ? own.lead : words.noActors),
    any && [
      make(
        'div',
        { class: 'choices' },
        documents
          .filter((what) => what === 'roles' || !work.result)
          .map((what) =>
            make(
              'button',
              {
                type: 'button',
                id: `more-${what}`,
                'aria-pressed': String(more === what),
                onclick: () => page.showMore(more === what ? null : what),
              },
              make('strong', {}, own.documents[what][0]),
              make('span', {}, own.documents[what][1]),
            ),
          ),
      ),
      more && documentView(page, more),
      !work.result && [
        make('h2', {}, own.pseudonyms),
        make('p', { class: 'sentence' }, own.pseudonymsLead),
        make('p', {}, button('save-pseudonyms', own.savePseudonyms, page.savePseudonyms)),
        make('h2', {}, own.chain),
        make('p', { class: 'sentence' }, own.chainLead),
        make(
          'div',
          { class: 'ways' },
          work.choices.chain !== 'none' && button('save-chain', own.saveChain, page.saveChain),
          make(
            'button',
            { type: 'button', id: 'open-chain', class: 'quiet', onclick: () => input.click() },
            icon(icons.add),
            own.openChain,
          ),
          input,
        ),
      ],
    ],
  );
}

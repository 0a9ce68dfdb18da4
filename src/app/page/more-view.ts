import { chainEditor } from './chain-editor.ts';
import { documentView } from './document-view.ts';
import { icon, make } from './element.ts';
import { labeled } from './fields.ts';
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
  const button = (id: string, label: string, act: () => unknown, path = icons.save) =>
    make(
      'button',
      { type: 'button', id, class: 'quiet', onclick: () => void act() },
      icon(path),
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
  const key = make('input', {
    type: 'file',
    hidden: true,
    accept: '.csv',
    onchange: () => {
      void page.savePseudonyms(key.files?.[0]);
      key.value = '';
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
      more && askedOf(page, more),
      more && documentView(page, more),
      !work.result && [
        make('h2', {}, own.pseudonyms),
        make('p', { class: 'sentence' }, own.pseudonymsLead),
        make(
          'div',
          { class: 'ways' },
          button('save-pseudonyms', own.savePseudonyms, () => page.savePseudonyms()),
          button('known-key', words.work.options.knownKey, () => key.click(), icons.add),
          key,
        ),
        make('h2', {}, own.chain),
        make('p', { class: 'sentence' }, own.chainLead),
        make(
          'div',
          { class: 'ways' },
          work.choices.chain !== 'none' && [
            button('edit-chain', words.work.chains.edit, page.editChain, icons.edit),
            button('save-chain', own.saveChain, () => page.saveChain()),
          ],
          make(
            'button',
            { type: 'button', id: 'open-chain', class: 'quiet', onclick: () => input.click() },
            icon(icons.add),
            own.openChain,
          ),
          input,
        ),
        chainEditor(page),
      ],
    ],
  );
}

/** What a further document is to say, where there is a choice. */
function askedOf({ words, asked, ask, reading }: Page, what: More): HTMLElement | null {
  if (what === 'trust') return null;
  const { options } = words.work;
  const number = (key: 'least' | 'steps', most: number) => {
    const input = make('input', {
      type: 'number',
      id: `ask-${key}`,
      min: 1,
      max: most,
      value: asked[key],
      onchange: () => {
        if (input.checkValidity() && input.value !== '') ask({ [key]: Number(input.value) });
      },
    });
    return labeled(`ask-${key}`, options[key], input);
  };
  const actor = (key: 'without' | 'for' | 'exclude') => {
    const input = make('input', {
      type: 'text',
      id: `ask-${key}`,
      list: 'ask-actors',
      autocomplete: 'off',
      value: asked[key],
      onchange: () => ask({ [key]: input.value.trim() }),
    });
    return labeled(`ask-${key}`, options[key], input);
  };
  return make(
    'div',
    { class: 'filters' },
    what === 'roles'
      ? number('least', 1000)
      : [
          number('steps', 20),
          actor('without'),
          actor('for'),
          actor('exclude'),
          make(
            'datalist',
            { id: 'ask-actors' },
            (reading?.analysis?.actors ?? []).map(({ id, label }) =>
              make('option', { value: label || id }),
            ),
          ),
        ],
  );
}

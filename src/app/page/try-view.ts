import { documentView } from './document-view.ts';
import { make } from './element.ts';
import type { Page } from './page.ts';
import { tryForms } from './try-forms.ts';
import { keptList, stepsList, trialList } from './try-lists.ts';

/** What could be otherwise, tried on top of the data: what it would change stands beside it at once. */
export function tryView(page: Page): HTMLElement {
  const { words, reading, work, fault } = page;
  const { tries } = words.work;
  const analysis = reading?.analysis;
  return make(
    'main',
    { class: 'view', tabindex: -1 },
    make('h1', {}, tries.heading),
    make(
      'p',
      { class: 'lead' },
      work.result
        ? words.savedResult
        : fault !== null
          ? words.failedText(fault)
          : analysis
            ? tries.lead
            : words.noActors,
    ),
    !work.result && pictureSection(page),
    !work.result &&
      make(
        'div',
        { class: 'try' },
        make('div', { class: 'controls' }, analysis && tryForms(page, analysis)),
        make(
          'div',
          { class: 'effect' },
          analysis && stepsList(page, analysis),
          trialList(page, analysis),
          keptList(page, analysis),
          analysis && work.trial.length > 0 && documentView(page, 'what-if'),
        ),
      ),
  );
}

/** The network as it is tried out, to be changed in the picture; where it is too large to be drawn, the forms stay. */
function pictureSection({ words, documents }: Page): HTMLElement | null {
  const picture = documents.get('what-if')?.picture;
  return picture
    ? make(
        'section',
        { class: 'editor', 'aria-labelledby': 'picture-title' },
        make('h2', { id: 'picture-title' }, words.work.picture.heading),
        make('p', { class: 'note' }, words.work.picture.lead),
        picture,
      )
    : null;
}

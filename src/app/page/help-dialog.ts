import { fill, make } from './element.ts';
import type { PageWords } from './words.ts';

/** The twelve words, above the page; it closes with Escape as every dialog does. */
export function createHelp(): { open(words: PageWords, term?: number): void } {
  const dialog = make('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
  document.body.append(dialog);
  return {
    open({ help }, term) {
      fill(
        dialog,
        make(
          'div',
          { class: 'help-head' },
          make('h2', { id: 'help-title' }, help.heading),
          make(
            'button',
            { type: 'button', id: 'help-close', onclick: () => dialog.close() },
            help.close,
          ),
        ),
        make('p', { class: 'note' }, help.lead),
        make(
          'dl',
          {},
          help.terms.map(([word, meaning], k) => [
            make('dt', { id: `term-${k}`, tabindex: -1, class: k === term ? 'asked' : null }, word),
            make('dd', {}, meaning),
          ]),
        ),
      );
      dialog.showModal();
      if (term !== undefined) document.getElementById(`term-${term}`)?.focus();
    },
  };
}

/** Elements in which no word leads anywhere: they lead somewhere or do something themselves. */
const BUSY = 'a, button, summary, svg, table, label, h1, h2, h3, h4, nav, .kicker';

/** Lets each word of the glossary lead to its meaning, where the report first has it. */
export function linkTerms(page: Element, { help }: PageWords, open: (term: number) => void): void {
  const left = new Map(
    help.terms.map(([, , forms], k) => [
      k,
      new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'u'),
    ]),
  );
  const texts: Text[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('p, li, dd') && !text.parentElement.closest(BUSY))
      texts.push(text);
  }
  for (let text of texts)
    for (const [term, pattern] of [...left]) {
      const found = pattern.exec(text.data);
      if (!found) continue;
      left.delete(term);
      const word = text.splitText(found.index);
      const rest = word.splitText(found[0].length);
      const link = make(
        'button',
        {
          type: 'button',
          class: 'term',
          title: help.terms[term][1],
          onclick: () => open(term),
        },
        found[0],
      );
      word.replaceWith(link);
      text = rest;
    }
}

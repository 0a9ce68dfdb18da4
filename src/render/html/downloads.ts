import { type Child, el } from '../../charts/element.ts';
import type { Context } from './context.ts';
import { isLarge, maxRows } from './size.ts';

/** Buttons that save the figures; without script a word on what is missing. */
export const downloads = ({ analysis, words, say }: Context): Child => [
  isLarge(analysis) &&
    el(
      'p',
      { class: 'sentence' },
      words.leftOut(maxRows(analysis), analysis.network.actors, analysis.network.ties, say),
    ),
  !isLarge(analysis) &&
    el(
      'div',
      { class: 'downloads scripted' },
      (['json', 'actors', 'ties', 'matrix'] as const).map((kind) =>
        el('button', { type: 'button', 'data-download': kind }, words.download[kind]),
      ),
    ),
  el('p', { class: 'note unscripted' }, words.withoutScript),
];

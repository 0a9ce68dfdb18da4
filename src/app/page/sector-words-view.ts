import type { Analysis } from '../../index.ts';
import { languageCodes } from '../../words/language.ts';
import { make, name, option, select } from './element.ts';
import type { Page } from './page.ts';
import type { Named } from './protocol.ts';
import { withEntry } from './work.ts';

/** The words of the sector column: a word that the chain does not know is placed once for all of its actors. */
export function sectorWordsView(page: Page, analysis: Analysis): HTMLElement | null {
  const { words, reading, work, language } = page;
  const list = reading?.sectorWords ?? [];
  const open =
    analysis.settings['sectors'] === 'own' ||
    list.some(({ sector, word }) => sector === null || work.sectorWords.has(word));
  if (list.length === 0 || work.choices.chain === 'none') return null;
  const sectors = sectorsOf(page, analysis);
  const label = (id: string) => sectors.find((each) => each.id === id)?.label[language] ?? id;
  return make(
    'details',
    { class: 'sector-words', open },
    make('summary', { id: 'sector-words' }, words.sectorWords),
    make('p', { class: 'note' }, words.sectorWordsLead),
    make(
      'ul',
      {},
      list.map(({ word, actors, sector }, k) =>
        make(
          'li',
          {},
          make('span', {}, name(word), ' ', make('span', { class: 'note' }, `(${actors})`)),
          select(
            { id: `word-${k}`, 'aria-label': words.sectorWordFor(word) },
            [
              option('', sector === null ? words.noSector : words.recognised(label(sector))),
              ...sectors.map((each) => option(each.id, each.label[language])),
            ],
            work.sectorWords.get(word) ?? '',
            (value) =>
              page.change({ sectorWords: withEntry(work.sectorWords, word, value || undefined) }),
          ),
        ),
      ),
    ),
  );
}

/** The sectors to choose from: those of the analysis, and the corners of the chain. */
export function sectorsOf({ knowledge, work, reading }: Page, analysis: Analysis): Named[] {
  const corners = knowledge?.chains.find(({ id }) => id === work.choices.chain)?.sectors ?? [];
  const named = (id: string) =>
    Object.fromEntries(
      languageCodes.map((code) => [code, reading?.names[code].sectors[id] ?? id]),
    ) as Named['label'];
  const own = analysis.sectors
    .filter(({ id }) => !corners.some((corner) => corner.id === id))
    .map(({ id }) => ({ id, label: named(id) }));
  return [...own, ...corners];
}

import type { Analysis } from '../../index.ts';
import { languageCodes } from '../../words/language.ts';
import { chainOf } from './chain-of.ts';
import { icon, make, name, option, select } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import type { Named, WordRead } from './protocol.ts';
import { withEntry } from './work.ts';

/** The words of the tables for roles and sectors: one that the chain does not know is placed once for all of its actors, and kept for the next time. */
export function ownWordsView(page: Page, analysis: Analysis): HTMLElement | null {
  const { words, reading, work } = page;
  if (!reading || work.choices.chain === 'none') return null;
  const { roles, sectors } = reading.words;
  const isOpen =
    analysis.settings['sectors'] === 'own' ||
    sectors.some(({ read, meaning }) => read === null || meaning !== null);
  const list = (
    kind: 'role' | 'sector',
    listed: readonly WordRead[],
    entries: readonly Named[],
    open: boolean,
  ) => {
    const given = kind === 'role' ? work.roleWords : work.sectorWords;
    return (
      listed.length > 0 &&
      make(
        'details',
        { class: 'own-words', open },
        make('summary', { id: `${kind}-words` }, words.ownWords[kind].heading),
        make('p', { class: 'note' }, words.ownWords[kind].lead),
        make(
          'ul',
          {},
          listed.map((one, k) =>
            wordRow(page, one, {
              id: `${kind}-word-${k}`,
              label: words.ownWords[kind].label(one.word),
              none: kind === 'role' ? words.noRole : words.noSector,
              entries,
              change: (meaning) => {
                const next = withEntry(given, one.key, meaning || undefined);
                page.change(kind === 'role' ? { roleWords: next } : { sectorWords: next });
              },
            }),
          ),
        ),
      )
    );
  };
  const shown = [
    list('role', roles, rolesOf(page), true),
    list('sector', sectors, sectorsOf(page, analysis), isOpen),
  ];
  const isSavable = [...roles, ...sectors].some(({ sure, meaning }) => !sure || meaning !== null);
  return make(
    'div',
    { class: 'words' },
    shown,
    isSavable &&
      make(
        'p',
        { class: 'save-words' },
        make(
          'button',
          {
            type: 'button',
            id: 'save-words',
            class: 'quiet',
            onclick: () => void page.saveWords(),
          },
          icon(icons.save),
          words.saveWords,
        ),
        make('span', { class: 'note' }, words.saveWordsNote),
      ),
  );
}

/** A word with what it may mean; what it is nearly a word for comes first. */
function wordRow(
  { words, language }: Page,
  { word, actors, meaning, read, near }: WordRead,
  {
    id,
    label,
    none,
    entries,
    change,
  }: {
    id: string;
    label: string;
    none: string;
    entries: readonly Named[];
    change: (meaning: string) => void;
  },
): HTMLElement {
  const called = (entry: Named) => option(entry.id, entry.label[language]);
  const nearest = near.flatMap((wanted) => entries.find((entry) => entry.id === wanted) ?? []);
  const others = entries.filter((entry) => !nearest.includes(entry));
  const known = entries.find((entry) => entry.id === read);
  return make(
    'li',
    {},
    make('span', {}, name(word), ' ', make('span', { class: 'note' }, `(${actors})`)),
    select(
      { id, 'aria-label': label, class: meaning === null ? null : 'given' },
      [
        option('', known && meaning === null ? words.recognised(known.label[language]) : none),
        ...(nearest.length > 0
          ? [
              make('optgroup', { label: words.near }, nearest.map(called)),
              make('optgroup', { label: words.others }, others.map(called)),
            ]
          : others.map(called)),
      ],
      meaning ?? '',
      change,
    ),
  );
}

export const rolesOf = (page: Page): Named[] => chainOf(page)?.roles ?? [];

/** The sectors to choose from: those of the analysis, and the corners of the chain. */
export function sectorsOf(page: Page, analysis: Analysis): Named[] {
  const { reading } = page;
  const corners = chainOf(page)?.sectors ?? [];
  const named = (id: string) =>
    Object.fromEntries(
      languageCodes.map((code) => [code, reading?.names[code].sectors[id] ?? id]),
    ) as Named['label'];
  const own = analysis.sectors
    .filter(({ id }) => !corners.some((corner) => corner.id === id))
    .map(({ id }) => ({ id, label: named(id) }));
  return [...own, ...corners];
}

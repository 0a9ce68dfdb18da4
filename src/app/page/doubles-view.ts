import type { Analysis } from '../../index.ts';
import { make, name } from './element.ts';
import type { Page } from './page.ts';
import { withEntry } from './work.ts';

type Actor = Analysis['actors'][number];

/** Groups of doubles that are shown at once. */
const MOST = 20;

/** Names that may mean the same actor, side by side: one click makes them one, or says that they are two. */
export function doublesView(page: Page, analysis: Analysis): HTMLElement | null {
  const { words, work } = page;
  const byLabel = new Map(analysis.actors.map((actor) => [actor.label || actor.id, actor]));
  const groups = analysis.problems
    .filter(({ code }) => code === 'near-twin')
    .flatMap(({ value }) => {
      const actors = (value ?? '').split(' | ').flatMap((label) => byLabel.get(label) ?? []);
      return value !== null && actors.length > 1 && actors.length === value.split(' | ').length
        ? [{ value, actors }]
        : [];
    });
  if (groups.length + work.names.size + work.apart.length === 0) return null;
  return make(
    'section',
    { class: 'doubles', 'aria-labelledby': 'doubles-title' },
    make('h2', { id: 'doubles-title' }, words.work.doubles.heading),
    make(
      'p',
      { class: 'note' },
      groups.length > 0 ? words.work.doubles.lead(groups.length) : words.work.doubles.none,
    ),
    groups.slice(0, MOST).map((group, k) => doubleCard(page, analysis, group, k)),
    decided(page),
  );
}

function doubleCard(
  page: Page,
  analysis: Analysis,
  { value, actors }: { value: string; actors: Actor[] },
  k: number,
): HTMLElement {
  const { words, work } = page;
  const label = (actor: Actor) => actor.label || actor.id;
  const merge = (into: Actor) => {
    let names = work.names;
    for (const actor of actors)
      if (actor !== into) names = withEntry(names, label(actor), label(into));
    page.change({ names });
  };
  return make(
    'div',
    { class: 'double', role: 'group', 'aria-label': value },
    actors.map((actor, i) =>
      make(
        'div',
        { class: 'side' },
        make('h3', {}, name(label(actor))),
        make('p', { class: 'note' }, facts(page, analysis, actor)),
        make(
          'button',
          {
            type: 'button',
            id: `merge-${k}-${i}`,
            'aria-label': words.work.doubles.mergeInto(label(actor)),
            onclick: () => merge(actor),
          },
          words.work.doubles.merge,
        ),
      ),
    ),
    make(
      'button',
      {
        type: 'button',
        id: `apart-${k}`,
        class: 'quiet',
        'aria-label': words.work.doubles.apartOf(value),
        onclick: () => page.change({ apart: [...work.apart, value] }),
      },
      words.work.doubles.apart,
    ),
  );
}

/** What tells two actors apart: sector, roles, partners. */
function facts({ words, reading, language }: Page, analysis: Analysis, actor: Actor): string {
  const names = reading?.names[language];
  const partners = analysis.ties
    .filter(({ source, target }) => source === actor.id || target === actor.id)
    .map(({ source, target }) => (source === actor.id ? target : source));
  const labels = new Map(analysis.actors.map(({ id, label }) => [id, label || id]));
  const known = [...new Set(partners)].map((id) => labels.get(id) ?? id);
  return [
    actor.sector === null ? words.noSector : (names?.sectors[actor.sector] ?? actor.sector),
    ...actor.roles.map((role) => names?.roles[role] ?? role),
    words.work.doubles.partners(known.length, known.slice(0, 3)),
  ].join(' · ');
}

/** What was decided on doubles, each of which can be taken back by itself. */
function decided(page: Page): HTMLElement | null {
  const { words, work } = page;
  const items = [
    ...[...work.names].map(([alias, into], k) => ({
      id: `part-${k}`,
      text: words.work.doubles.merged(alias, into),
      back: () => page.change({ names: withEntry(work.names, alias, undefined) }),
    })),
    ...work.apart.map((value, k) => ({
      id: `ask-${k}`,
      text: words.work.doubles.keptApart(value.split(' | ')),
      back: () => page.change({ apart: work.apart.filter((other) => other !== value) }),
    })),
  ];
  return items.length === 0 ? null : undoList(words.work.takeBack, items);
}

/** Decisions with a button each that takes it back. */
export const undoList = (
  label: string,
  items: readonly { id: string; text: string; back(): void }[],
): HTMLElement =>
  make(
    'ul',
    { class: 'decided' },
    items.map(({ id, text, back }) =>
      make(
        'li',
        {},
        make('span', {}, name(text)),
        ' ',
        make(
          'button',
          { type: 'button', id, class: 'quiet', 'aria-label': `${label}: ${text}`, onclick: back },
          label,
        ),
      ),
    ),
  );

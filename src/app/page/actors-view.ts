import type { Analysis } from '../../index.ts';
import { doublesView } from './doubles-view.ts';
import { columnHead, fill, make, name, option, select, tableHead } from './element.ts';
import { labeled } from './fields.ts';
import { ownWordsView, rolesOf, sectorsOf } from './own-words-view.ts';
import type { Page } from './page.ts';
import { tryActor } from './try-forms.ts';
import { withEntry } from './work.ts';

type Actor = Analysis['actors'][number];

/** Rows that are shown at first, and that each wish for more adds. */
const STEP = 50;

/** What the reader looks for stays while the table changes under it. */
const wish = { text: '', loose: false, rows: STEP };

/** Another network is shown whole. */
export const showAll = (): void => void Object.assign(wish, { text: '', loose: false, rows: STEP });

/** The actors with their sectors and roles, each of which can be corrected. */
export function actorsView(page: Page): HTMLElement {
  const { words, reading } = page;
  const analysis = reading?.analysis;
  const head = [
    make('h1', {}, words.actorsHeading),
    make(
      'p',
      { class: 'lead' },
      page.work.result ? words.savedResult : analysis ? words.actorsLead : words.noActors,
    ),
  ];
  if (!analysis || page.work.result) return make('main', { class: 'view', tabindex: -1 }, head);
  const rows = make('tbody', { role: 'rowgroup' });
  const count = make('p', { class: 'count' });
  const more = make(
    'button',
    {
      type: 'button',
      id: 'more-actors',
      class: 'quiet',
      onclick: () => {
        wish.rows += STEP * 4;
        draw();
      },
    },
    words.showMore,
  );
  const draw = () => {
    const wanted = fold(wish.text);
    const found = analysis.actors.filter(
      ({ label, id, sector }) =>
        (!wish.loose || sector === null) && fold(label || id).includes(wanted),
    );
    const shown = found.slice(0, wish.rows);
    fill(
      rows,
      shown.map((actor, k) => actorRow(page, analysis, actor, k)),
    );
    count.textContent = words.shown(shown.length, analysis.actors.length);
    more.hidden = shown.length === found.length;
  };
  const again = () => {
    wish.rows = STEP;
    draw();
  };
  const search = make('input', {
    type: 'search',
    id: 'actor-search',
    value: wish.text,
    oninput: () => {
      wish.text = search.value;
      again();
    },
  });
  const loose = make('input', {
    type: 'checkbox',
    id: 'actor-loose',
    checked: wish.loose,
    onchange: () => {
      wish.loose = loose.checked;
      again();
    },
  });
  draw();
  return make(
    'main',
    { class: 'view', tabindex: -1 },
    head,
    doublesView(page, analysis),
    ownWordsView(page, analysis),
    make(
      'div',
      { class: 'filters' },
      labeled('actor-search', words.search, search),
      make(
        'label',
        { for: 'actor-loose', class: 'check' },
        loose,
        make('span', {}, words.onlyLoose),
      ),
      count,
    ),
    make(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words.actorsHeading },
      make(
        'table',
        { class: 'correct', role: 'table' },
        tableHead(
          ...[words.actor, words.sector, words.role].map((text) => columnHead(text)),
          columnHead(words.partners, 'number'),
        ),
        rows,
      ),
    ),
    more,
  );
}

function actorRow(page: Page, analysis: Analysis, actor: Actor, k: number): HTMLElement {
  const { words, work, language } = page;
  const { id } = actor;
  const label = actor.label || id;
  const roleNames = rolesOf(page);
  const setRoles = (roles: string[]) => page.change({ roles: withEntry(work.roles, id, roles) });
  const sectorOptions = sectorsOf(page, analysis).map((each) =>
    option(`=${each.id}`, each.label[language]),
  );
  const isCorrected = work.sectors.has(id) || work.roles.has(id);
  const roleSelect = (role: string | null, at: number) =>
    select(
      {
        id: `role-${k}-${at}`,
        class: role === null && at > 0 ? 'add' : null,
        'aria-label': words.roleOf(label, at + 1),
      },
      [
        option('', role === null && at > 0 ? words.addRole : words.noRole),
        ...(role !== null && !roleNames.some((each) => each.id === role)
          ? [option(role, role)]
          : []),
        ...roleNames.map((each) => option(each.id, each.label[language])),
      ],
      role ?? '',
      (value) => {
        const roles = [...actor.roles];
        roles.splice(at, 1, ...(value === '' ? [] : [value]));
        setRoles([...new Set(roles)]);
      },
    );
  return make(
    'tr',
    { class: isCorrected ? 'marked' : null, role: 'row' },
    make(
      'th',
      { scope: 'row', role: 'rowheader' },
      name(label),
      make(
        'button',
        {
          type: 'button',
          id: `try-${k}`,
          class: 'link',
          'aria-label': words.work.tries.tryActor(label),
          onclick: () => {
            tryActor(label);
            page.show('try');
          },
        },
        words.tabs.try,
      ),
      isCorrected &&
        make(
          'button',
          {
            type: 'button',
            id: `reset-${k}`,
            class: 'link',
            'aria-label': words.resetActor(label),
            onclick: () =>
              page.change({
                sectors: withEntry(work.sectors, id, undefined),
                roles: withEntry(work.roles, id, undefined),
              }),
          },
          words.fromTable,
        ),
    ),
    make(
      'td',
      { role: 'cell' },
      select(
        { id: `sector-${k}`, 'aria-label': words.sectorOf(label) },
        [option('', words.noSector), ...sectorOptions],
        actor.sector === null ? '' : `=${actor.sector}`,
        (value) =>
          page.change({
            sectors: withEntry(work.sectors, id, value === '' ? null : value.slice(1)),
          }),
      ),
    ),
    make(
      'td',
      { class: 'role-cell', role: 'cell' },
      make(
        'div',
        {},
        actor.roles.map((role, at) => roleSelect(role, at)),
        (roleNames.length > 0 || actor.roles.length === 0) && roleSelect(null, actor.roles.length),
      ),
    ),
    make(
      'td',
      { class: 'number', role: 'cell', 'data-label': words.partners },
      String(actor.measures['degree'] ?? ''),
    ),
  );
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

import {
  type Board,
  type BoardTie,
  boardOf,
  type Organisation,
  tablesOf,
  withoutOrganisation,
  withTie,
} from './board.ts';
import { chainOf } from './chain-of.ts';
import { make, name as named } from './element.ts';
import { labeled } from './fields.ts';
import type { Page } from './page.ts';

/** What holds for whatever is said next, and stays while the board is drawn anew. */
const now = { by: '', strength: 2, kind: 0, first: null as string | null, influence: false };

/** A workshop, live on a projector: the roles of the chain as cards, organisations on them, ties between two that are chosen. */
export function boardView(page: Page): HTMLElement {
  const { words, language } = page;
  const own = words.work.board;
  const board = boardOf(page.work) ?? { organisations: [], ties: [] };
  const chain = chainOf(page);
  const kinds = own.kinds;
  const set = (next: Board, said: string) => {
    const sources = tablesOf(next, own.headers);
    page.change({ sources });
    page.announce(said);
  };
  const choose = (organisation: string) => {
    const { first } = now;
    if (first === null || first === organisation) {
      now.first = first === null ? organisation : null;
      page.show('board');
      return;
    }
    now.first = null;
    const tie: BoardTie = {
      ends: [first, organisation],
      strength: now.strength,
      kind: kinds[now.kind][1],
      by: now.by,
    };
    set(withTie(board, tie), own.tied(first, organisation));
  };
  const change = (organisation: Organisation, influence: number) =>
    set(
      {
        ...board,
        organisations: board.organisations.map((one) =>
          one === organisation ? { ...one, influence: Math.min(5, Math.max(0, influence)) } : one,
        ),
      },
      organisation.name,
    );
  const keys = (event: Event) => {
    const { key, target } = event as KeyboardEvent;
    if ((target as Element).matches('input')) return;
    const chip = (target as HTMLElement).dataset['organisation'];
    const organisation = board.organisations.find((one) => one.name === chip);
    const kind = kinds.findIndex(([letter]) => letter === key.toLowerCase());
    if ('123'.includes(key)) now.strength = Number(key);
    else if (kind >= 0) now.kind = kind;
    else if (organisation && key === '+') return change(organisation, organisation.influence + 1);
    else if (organisation && key === '-') return change(organisation, organisation.influence - 1);
    else if (organisation && key === 'Delete')
      return set(withoutOrganisation(board, organisation.name), own.gone(organisation.name));
    else if (key === 'Escape') now.first = null;
    else return;
    event.preventDefault();
    page.show('board');
  };
  const chip = (organisation: Organisation) =>
    make(
      'button',
      {
        type: 'button',
        class: `chip influence-${now.influence ? organisation.influence : 0}`,
        id: `chip-${board.organisations.indexOf(organisation)}`,
        'data-organisation': organisation.name,
        'aria-pressed': String(now.first === organisation.name),
        title: organisation.by === '' ? null : own.saidBy(organisation.by),
        onclick: () => choose(organisation.name),
      },
      named(organisation.name),
    );
  const card = (sector: string, role: string, label: string) => {
    const on = board.organisations.filter((one) => one.sector === sector && one.role === role);
    const input = make('input', {
      type: 'text',
      id: `board-${sector}-${role}`,
      placeholder: own.add,
      'aria-label': own.addTo(label),
      autocomplete: 'off',
    });
    const add = (event: Event) => {
      event.preventDefault();
      const called = input.value.trim();
      if (called === '') return;
      if (board.organisations.some((one) => one.name === called)) {
        page.announce(own.known(called));
        return;
      }
      const organisation = { name: called, sector, role, influence: 0, by: now.by };
      input.value = '';
      set(
        { ...board, organisations: [...board.organisations, organisation] },
        own.added(called, label),
      );
    };
    return make(
      'div',
      { class: on.length > 0 ? 'role' : 'role empty', role: 'group', 'aria-label': label },
      make('h3', {}, label),
      make('div', { class: 'chips' }, on.map(chip)),
      make('form', { onsubmit: add }, input),
    );
  };
  const choice = (id: string, label: string, pressed: boolean, act: () => void) =>
    make(
      'button',
      {
        type: 'button',
        id,
        'aria-pressed': String(pressed),
        onclick: () => {
          act();
          page.show('board');
        },
      },
      label,
    );
  const by = make('input', {
    type: 'text',
    id: 'board-by',
    value: now.by,
    autocomplete: 'off',
    oninput: () => {
      now.by = by.value.trim();
    },
  });
  const last = board.ties.at(-1);
  const view = make(
    'main',
    { class: 'board', tabindex: -1, onkeydown: keys },
    make('h1', {}, own.heading),
    make('p', { class: 'note' }, now.first === null ? own.lead : own.second(now.first)),
    make(
      'div',
      { class: 'said' },
      labeled('board-by', own.by, by),
      make(
        'div',
        { role: 'group', 'aria-label': own.strength },
        own.strengths.map((label, k) =>
          choice(`strength-${k + 1}`, `${k + 1} ${label}`, now.strength === k + 1, () => {
            now.strength = k + 1;
          }),
        ),
      ),
      make(
        'div',
        { role: 'group', 'aria-label': own.kind },
        kinds.map(([letter, label], k) =>
          choice(`kind-${k}`, `${letter.toUpperCase()} ${label}`, now.kind === k, () => {
            now.kind = k;
          }),
        ),
      ),
      choice('influence', own.influence, now.influence, () => {
        now.influence = !now.influence;
      }),
    ),
    make(
      'div',
      { class: 'board-sectors' },
      (chain?.sectors ?? []).map(({ id, label }) =>
        make(
          'div',
          { class: 'board-sector' },
          make('h2', {}, label[language]),
          (chain?.roles ?? [])
            .filter((role) => role.sector === id)
            .map((role) => card(id, role.id, role.label[language])),
          card(id, '', own.others),
        ),
      ),
      (chain?.roles ?? []).some(({ sector }) => sector === null) &&
        make(
          'div',
          { class: 'board-sector' },
          make('h2', {}, words.noSector),
          (chain?.roles ?? [])
            .filter(({ sector }) => sector === null)
            .map((role) => card('', role.id, role.label[language])),
        ),
    ),
    last &&
      make(
        'p',
        { class: 'note last' },
        own.last(last.ends[0], last.ends[1], own.strengths[last.strength - 1], last.kind, last.by),
      ),
  );
  requestAnimationFrame(() => drawTies(view, board));
  return view;
}

/** Lines from chip to chip above the cards, the wider the stronger; a kind is told by its dashes. */
function drawTies(view: HTMLElement, { ties }: Board): void {
  const corners = view.querySelector<HTMLElement>('.board-sectors');
  if (!corners) return;
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'strings');
  svg.setAttribute('aria-hidden', 'true');
  const frame = corners.getBoundingClientRect();
  const chips = new Map(
    [...corners.querySelectorAll<HTMLElement>('.chip')].map((chip) => [
      chip.dataset['organisation'] ?? '',
      chip.getBoundingClientRect(),
    ]),
  );
  const kinds = [...new Set(ties.map(({ kind }) => kind))];
  for (const { ends, strength, kind } of ties) {
    const [a, b] = ends.map((end) => chips.get(end));
    if (!a || !b) continue;
    const line = document.createElementNS(space, 'line');
    const middle = (box: DOMRect) => [
      box.x + box.width / 2 - frame.x,
      box.y + box.height / 2 - frame.y,
    ];
    const [[x1, y1], [x2, y2]] = [middle(a), middle(b)];
    for (const [key, value] of Object.entries({ x1, y1, x2, y2, 'stroke-width': strength * 2 }))
      line.setAttribute(key, String(value));
    const dashes = ['', '12 6', '3 6', '14 5 3 5'][kinds.indexOf(kind) % 4];
    if (dashes) line.setAttribute('stroke-dasharray', dashes);
    svg.append(line);
  }
  corners.querySelector('.strings')?.remove();
  corners.prepend(svg);
}

import type { Analysis, Change } from '../../index.ts';
import { make } from './element.ts';
import { choiceField, textField } from './fields.ts';
import { rolesOf, sectorsOf } from './own-words-view.ts';
import type { Page } from './page.ts';

/** What the reader has typed stays while the view changes around it. */
const typed = new Map<string, string>();

/** What was typed for one network says nothing of another. */
export const forgetTyped = (): void => typed.clear();

/** Looks at an actor in the view of what could be otherwise. */
export const tryActor = (label: string): void => void typed.set('try-actor', label);

/** What can be added to a network, taken out of it and named anew. */
export const tryForms = (page: Page, analysis: Analysis): HTMLElement[] => [
  actorNames(analysis, page.work.trial),
  tieForm(page, analysis),
  actorForm(page),
  newActorForm(page, analysis),
];

/** The names to choose from: those of the network, and those that are tried. */
function actorNames({ actors }: Analysis, trial: readonly Change[]): HTMLElement {
  const names = [
    ...actors.map(({ id, label }) => label || id),
    ...trial.flatMap((change) => (change.kind === 'add-actor' ? [change.actor.id] : [])),
  ];
  return make(
    'datalist',
    { id: 'actor-names' },
    names.map((value) => make('option', { value })),
  );
}

interface Form {
  id: string;
  title: string;
  fields: HTMLElement[];
  buttons: { id: string; label: string; change(): Change | null }[];
  clears: string[];
}

/** Fields, and what can be done with them; what cannot be done is said below them. */
function form(page: Page, { id, title, fields, buttons, clears }: Form): HTMLElement {
  const refusal = make('p', { class: 'refusal', id: `${id}-refusal`, role: 'alert' });
  const attempt = async (change: Change | null) => {
    if (!change) {
      refusal.textContent = page.words.work.tries.incomplete;
      return;
    }
    const before = new Map(typed);
    for (const key of clears) typed.delete(key);
    const refused = await page.attempt(change);
    if (refused === null) return;
    for (const key of clears) typed.set(key, before.get(key) ?? '');
    refusal.textContent = refused;
  };
  return make(
    'form',
    {
      class: 'change',
      'aria-labelledby': `${id}-title`,
      onsubmit: (event) => {
        event.preventDefault();
        void attempt(buttons[0].change());
      },
    },
    make('h2', { id: `${id}-title` }, title),
    fields,
    make(
      'div',
      { class: 'ways' },
      buttons.map((button, k) =>
        make(
          'button',
          {
            type: k === 0 ? 'submit' : 'button',
            id: button.id,
            onclick: k === 0 ? null : () => void attempt(button.change()),
          },
          button.label,
        ),
      ),
    ),
    refusal,
  );
}

const field = (id: string, label: string, more: Record<string, string> = {}) =>
  textField(id, label, typed.get(id) ?? '', (value) => void typed.set(id, value), more);

const actorField = (id: string, label: string) => field(id, label, { list: 'actor-names' });
const text = (id: string): string => (typed.get(id) ?? '').trim();

function tieForm(page: Page, { network }: Analysis): HTMLElement {
  const { tries } = page.words.work;
  const ends = () => ({ source: text('try-from'), target: text('try-to') });
  const isWhole = () => text('try-from') !== '' && text('try-to') !== '';
  return form(page, {
    id: 'try-tie',
    title: tries.tie,
    fields: [
      actorField('try-from', network.directed ? tries.from : tries.one),
      actorField('try-to', network.directed ? tries.to : tries.other),
      ...(network.weighted
        ? [field('try-weight', tries.weight, { inputmode: 'decimal', placeholder: tries.average })]
        : []),
    ],
    buttons: [
      {
        id: 'try-add-tie',
        label: tries.addTie,
        change: () => {
          const weight = text('try-weight') === '' ? undefined : numberOf(text('try-weight'));
          if (!isWhole() || weight === null) return null;
          return { kind: 'add-tie', ...ends(), ...(weight === undefined ? {} : { weight }) };
        },
      },
      {
        id: 'try-remove-tie',
        label: tries.removeTie,
        change: () => (isWhole() ? { kind: 'remove-tie', ...ends() } : null),
      },
    ],
    clears: ['try-from', 'try-to', 'try-weight'],
  });
}

/** A strength as people write it; `null` where it is none. */
function numberOf(written: string): number | null {
  const value = Number(written.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : null;
}

function actorForm(page: Page): HTMLElement {
  const { tries } = page.words.work;
  const actor = () => text('try-actor');
  return form(page, {
    id: 'try-one',
    title: tries.actor,
    fields: [actorField('try-actor', page.words.actor), field('try-label', tries.newName)],
    buttons: [
      {
        id: 'try-rename',
        label: tries.rename,
        change: () =>
          actor() && text('try-label')
            ? { kind: 'rename-actor', actor: actor(), label: text('try-label') }
            : null,
      },
      {
        id: 'try-silent',
        label: tries.silent,
        change: () => (actor() ? { kind: 'silent', actor: actor() } : null),
      },
      {
        id: 'try-remove-actor',
        label: tries.removeActor,
        change: () => (actor() ? { kind: 'remove-actor', actor: actor() } : null),
      },
    ],
    clears: ['try-actor', 'try-label'],
  });
}

function newActorForm(page: Page, analysis: Analysis): HTMLElement {
  const { words, language } = page;
  const choice = (id: string, label: string, none: string, entries: ReturnType<typeof rolesOf>) =>
    choiceField(
      id,
      label,
      [['', none], ...entries.map((entry): [string, string] => [entry.id, entry.label[language]])],
      typed.get(id) ?? '',
      (value) => void typed.set(id, value),
    );
  const roles = rolesOf(page);
  return form(page, {
    id: 'try-new-actor',
    title: words.work.tries.newActor,
    fields: [
      field('try-new', words.work.tries.name),
      choice('try-new-sector', words.sector, words.noSector, sectorsOf(page, analysis)),
      ...(roles.length > 0 ? [choice('try-new-role', words.role, words.noRole, roles)] : []),
    ],
    buttons: [
      {
        id: 'try-add-actor',
        label: words.work.tries.addActor,
        change: () =>
          text('try-new') === ''
            ? null
            : {
                kind: 'add-actor',
                actor: {
                  id: text('try-new'),
                  sector: typed.get('try-new-sector') || null,
                  roles: [typed.get('try-new-role') ?? ''].filter(Boolean),
                },
              },
      },
    ],
    clears: ['try-new', 'try-new-sector', 'try-new-role'],
  });
}

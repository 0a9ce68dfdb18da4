import type { Analysis, Change, NextStep } from '../../index.ts';
import { documentView } from './document-view.ts';
import { undoList } from './doubles-view.ts';
import { make, option, select } from './element.ts';
import { rolesOf, sectorsOf } from './own-words-view.ts';
import type { Page } from './page.ts';
import { changeWords } from './words.ts';

/** What the reader has typed stays while the view changes around it. */
const typed = new Map<string, string>();

/** Looks at an actor in the view of what could be otherwise. */
export const tryActor = (label: string): void => void typed.set('try-actor', label);

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
        make(
          'div',
          { class: 'controls' },
          analysis && [
            actorNames(analysis, work.trial),
            tieForm(page, analysis),
            actorForm(page),
            newActorForm(page, analysis),
          ],
        ),
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

function field(id: string, label: string, more: Record<string, string> = {}): HTMLElement {
  const input = make('input', {
    type: 'text',
    id,
    autocomplete: 'off',
    value: typed.get(id) ?? '',
    oninput: () => typed.set(id, input.value),
    ...more,
  });
  return make('label', { for: id }, make('span', {}, label), input);
}

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
    make(
      'label',
      { for: id },
      make('span', {}, label),
      select(
        { id },
        [option('', none), ...entries.map((entry) => option(entry.id, entry.label[language]))],
        typed.get(id) ?? '',
        (value) => void typed.set(id, value),
      ),
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

/** The next steps that the analysis proposes, each to be switched on and off; after some of them, those that would come then. */
function stepsList(page: Page, analysis: Analysis): HTMLElement | null {
  const { words, work } = page;
  const { tries } = words.work;
  const isSame = (step: { source: string; target: string }) => (change: Change) =>
    change.kind === 'add-tie' && change.source === step.source && change.target === step.target;
  const own = analysis.plan ?? [];
  const then = (page.documents.get('what-if')?.steps ?? []).filter(
    (step) => !own.some(({ source, target }) => source === step.source && target === step.target),
  );
  const all = [...own, ...(work.trial.length > 0 ? then : [])];
  if (all.length === 0) return null;
  const say = nameOf(analysis, work.trial);
  const arrow = analysis.network.directed ? ' → ' : ' – ';
  const box = (step: NextStep, k: number) => {
    const on = work.trial.some(isSame(step));
    const input = make('input', {
      type: 'checkbox',
      id: `step-${k}`,
      checked: on,
      onchange: () => {
        if (on) page.change({ trial: work.trial.filter((change) => !isSame(step)(change)) });
        else void page.attempt({ kind: 'add-tie', source: step.source, target: step.target });
      },
    });
    return make(
      'li',
      {},
      make(
        'label',
        { for: `step-${k}`, class: 'check' },
        input,
        make('span', {}, `${say(step.source)}${arrow}${say(step.target)}`),
      ),
    );
  };
  return make(
    'section',
    { class: 'next', 'aria-labelledby': 'steps-title' },
    make('h2', { id: 'steps-title' }, tries.steps),
    make('p', { class: 'note' }, tries.stepsLead),
    make('ul', { class: 'switches' }, all.map(box)),
  );
}

function trialList(page: Page, analysis: Analysis | null | undefined): HTMLElement {
  const { words, work, language } = page;
  const { tries } = words.work;
  const say = nameOf(analysis, work.trial);
  return make(
    'section',
    { class: 'trial', 'aria-labelledby': 'trial-title' },
    make('h2', { id: 'trial-title' }, tries.trial),
    work.trial.length === 0
      ? make('p', { class: 'note' }, tries.nothing)
      : [
          undoList(
            words.work.takeBack,
            work.trial.map((change, k) => ({
              id: `trial-${k}`,
              text: said(change, language, say),
              back: () => void page.replace('trial', without(work.trial, k)),
            })),
          ),
          make(
            'div',
            { class: 'ways' },
            make(
              'button',
              {
                type: 'button',
                id: 'trial-keep',
                class: 'primary',
                onclick: () =>
                  page.change({ changes: [...work.changes, ...work.trial], trial: [] }),
              },
              tries.keep,
            ),
            make(
              'button',
              { type: 'button', id: 'trial-drop', onclick: () => page.change({ trial: [] }) },
              tries.drop,
            ),
          ),
        ],
    make('p', { class: 'refusal', id: 'trial-refusal', role: 'alert' }),
  );
}

function keptList(page: Page, analysis: Analysis | null | undefined): HTMLElement | null {
  const { words, work, language } = page;
  if (work.changes.length === 0) return null;
  const say = nameOf(analysis, work.changes);
  return make(
    'section',
    { class: 'trial', 'aria-labelledby': 'changes-title' },
    make('h2', { id: 'changes-title' }, words.work.tries.kept),
    undoList(
      words.work.takeBack,
      work.changes.map((change, k) => ({
        id: `change-${k}`,
        text: said(change, language, say),
        back: () => void page.replace('changes', without(work.changes, k)),
      })),
    ),
  );
}

const without = (changes: readonly Change[], at: number) => changes.filter((_, k) => k !== at);

/** What an actor is called: one that is tried or gone by its id. */
function nameOf(analysis: Analysis | null | undefined, changes: readonly Change[]) {
  const labels = new Map(analysis?.actors.map(({ id, label }) => [id, label || id]));
  for (const change of changes)
    if (change.kind === 'rename-actor') labels.set(change.actor, change.label);
  return (id: string) => labels.get(id) ?? id;
}

function said(change: Change, language: Page['language'], say: (id: string) => string): string {
  const words = changeWords[language];
  switch (change.kind) {
    case 'add-tie':
    case 'remove-tie':
      return words[change.kind](say(change.source), say(change.target));
    case 'add-actor':
      return words['add-actor'](change.actor.id);
    case 'rename-actor':
      return words['rename-actor'](change.actor, change.label);
    default:
      return words[change.kind](say(change.actor));
  }
}

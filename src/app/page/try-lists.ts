import type { Analysis, Change, NextStep } from '../../index.ts';
import { undoList } from './doubles-view.ts';
import { make } from './element.ts';
import type { Page } from './page.ts';
import { changeWords } from './words.ts';

/** The next steps that the analysis proposes, each to be switched on and off; after some of them, those that would come then. */
export function stepsList(page: Page, analysis: Analysis): HTMLElement | null {
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

export function trialList(page: Page, analysis: Analysis | null | undefined): HTMLElement {
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

export function keptList(page: Page, analysis: Analysis | null | undefined): HTMLElement | null {
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

import type { Analysis, Change } from '../../index.ts';
import { type Choosing, network } from '../report/network.ts';
import { pictures } from '../report/pictures.ts';
import { reportOf } from '../report/report.ts';
import { ownIds } from './document-node.ts';
import { make, name } from './element.ts';
import { labeled } from './fields.ts';
import type { Page } from './page.ts';

/** Who is chosen in the picture stays while the picture is drawn anew; `first` is the one end of a tie that is looked for. */
const chosen: { actor: string | null; first: string | null } = { actor: null, first: null };

/** What can be changed of what is chosen in the picture. */
type Editing = Pick<Page, 'words' | 'attempt'>;

/** The network as it is tried out, with what can be changed in it beside whom one chooses. */
export function pictureNode(
  text: string,
  analysis: Analysis,
  page: () => Editing,
): HTMLElement | null {
  const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('.page');
  if (!parsed) return null;
  const node = document.importNode(parsed as HTMLElement, true);
  ownIds(node, 'picture');
  for (const [k, mark] of [...node.querySelectorAll('.actor')].entries())
    mark.id = `picture-mark-${k}`;
  const report = reportOf(analysis, node);
  const nets = network(report, {
    chosen: (id) => {
      chosen.actor = id;
    },
    tools: (id, choosing) => toolsOf(id, analysis, page(), choosing),
  });
  pictures(report);
  const again = chosen.actor;
  if (again !== null) for (const net of nets) net.chooseActor(again);
  return node;
}

function toolsOf(
  id: string,
  analysis: Analysis,
  page: Editing,
  { choose, focus }: Choosing,
): HTMLElement {
  const refusal = make('p', { class: 'refusal', role: 'alert' });
  const labels = new Map(analysis.actors.map((actor) => [actor.id, actor.label || actor.id]));
  const attempt = async (change: Change) => {
    refusal.textContent = (await page.attempt(change)) ?? '';
  };
  const { first } = chosen;
  const parts =
    first !== null && first !== id && labels.has(first)
      ? tieTools(first, id)
      : actorTools(labels.get(id) ?? id);
  return make('div', { class: 'edits' }, parts, refusal);

  function button(key: string, label: string, act: () => unknown): HTMLElement {
    return make(
      'button',
      { type: 'button', id: `picture-${key}`, onclick: () => void act() },
      label,
    );
  }

  /** Looks for the other end of a tie, or no more. */
  function pick(): void {
    chosen.first = id;
    choose();
    focus();
  }
  function drop(): void {
    chosen.first = null;
    choose();
    focus();
  }

  function actorTools(label: string): (HTMLElement | false)[] {
    const { tries, picture } = page.words.work;
    const input = make('input', {
      type: 'text',
      id: 'picture-label',
      autocomplete: 'off',
      value: label,
    });
    const rename = (event: Event) => {
      event.preventDefault();
      const written = input.value.trim();
      if (written === '' || written === label) refusal.textContent = tries.incomplete;
      else void attempt({ kind: 'rename-actor', actor: id, label: written });
    };
    return [
      first === id && make('p', { class: 'note' }, picture.second(label)),
      make(
        'form',
        { class: 'rename', onsubmit: rename },
        labeled('picture-label', tries.newName, input),
        make('button', { type: 'submit', id: 'picture-rename' }, tries.rename),
      ),
      make(
        'div',
        { class: 'ways' },
        first === id ? button('cancel', picture.cancel, drop) : button('tie', picture.tie, pick),
        button('silent', tries.silent, () => attempt({ kind: 'silent', actor: id })),
        button('remove', tries.removeActor, () => {
          chosen.actor = null;
          return attempt({ kind: 'remove-actor', actor: id });
        }),
        button('new', tries.newActor, () => document.getElementById('try-new')?.focus()),
      ),
    ];
  }

  function tieTools(source: string, target: string): HTMLElement[] {
    const { picture } = page.words.work;
    const { directed } = analysis.network;
    const isThere = analysis.ties.some(
      (tie) =>
        (tie.source === source && tie.target === target) ||
        (!directed && tie.source === target && tie.target === source),
    );
    const ends = { source, target };
    const done = (change: Change) => {
      chosen.first = null;
      return attempt(change);
    };
    return [
      make(
        'h4',
        {},
        name(labels.get(source) ?? source),
        directed ? ' → ' : ' – ',
        name(labels.get(target) ?? target),
      ),
      make(
        'div',
        { class: 'ways' },
        isThere
          ? button('remove-tie', picture.removeTie, () => done({ kind: 'remove-tie', ...ends }))
          : button('add-tie', picture.addTie, () => done({ kind: 'add-tie', ...ends })),
        button('cancel', picture.cancel, drop),
      ),
    ];
  }
}

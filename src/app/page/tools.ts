import { icon, make } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import type { ExportFormat } from './protocol.ts';
import { isAny, nothing } from './work.ts';

/** Undo, redo, begin anew, save: at hand wherever the reader is. */
export function tools(
  page: Page,
  history: { canUndo: boolean; canRedo: boolean; undo(): void; redo(): void },
): Node[] {
  const { words } = page;
  const tool = (id: string, path: string, label: string, active: boolean, act: () => void) =>
    make(
      'button',
      {
        type: 'button',
        id,
        class: 'tool',
        'aria-label': label,
        title: label,
        'aria-disabled': active ? null : 'true',
        onclick: () => active && act(),
      },
      icon(path),
    );
  const any = isAny(page.work);
  const help = make(
    'button',
    { type: 'button', id: 'help', class: 'tool', onclick: () => page.help() },
    words.help.open,
  );
  if (!any && !history.canUndo && !history.canRedo) return [help];
  const shown: Node[] = [
    help,
    tool('undo', icons.undo, words.undo, history.canUndo, history.undo),
    tool('redo', icons.redo, words.redo, history.canRedo, history.redo),
  ];
  if (any) shown.push(tool('clear', icons.close, words.clear, true, () => page.change(nothing)));
  return any && (page.reading?.analysis || page.work.sources.length > 0)
    ? [...shown, saveMenu(page)]
    : shown;
}

function saveMenu(page: Page): HTMLElement {
  const { words } = page;
  const close = () => {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const menu: HTMLDetailsElement = make(
    'details',
    {
      class: 'menu',
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        menu.open = false;
        menu.querySelector('summary')?.focus();
      },
      onfocusout: (event) => {
        const to = (event as FocusEvent).relatedTarget;
        if (to instanceof Node && !menu.contains(to)) menu.open = false;
      },
    },
    make('summary', { id: 'save' }, icon(icons.save), make('span', {}, words.save)),
    make(
      'div',
      {},
      page.work.sources.length > 0 &&
        make(
          'button',
          {
            type: 'button',
            id: 'save-project',
            class: 'with-note',
            onclick: () => {
              close();
              page.saveProject();
            },
          },
          make('strong', {}, words.project),
          make('span', { class: 'note' }, words.projectNote),
        ),
      (page.reading?.analysis ? (Object.keys(words.formats) as ExportFormat[]) : []).map((format) =>
        make(
          'button',
          {
            type: 'button',
            id: `save-${format}`,
            onclick: () => {
              close();
              void page.save(format);
            },
          },
          words.formats[format],
        ),
      ),
    ),
  );
  return menu;
}

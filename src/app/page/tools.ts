import { icon, make } from './element.ts';
import { icons } from './icons.ts';
import type { Page } from './page.ts';
import type { ExportFormat } from './protocol.ts';
import { nothing } from './work.ts';

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
  const any = page.work.sources.length > 0;
  if (!any && !history.canUndo && !history.canRedo) return [];
  const shown = [
    tool('undo', icons.undo, words.undo, history.canUndo, history.undo),
    tool('redo', icons.redo, words.redo, history.canRedo, history.redo),
  ];
  if (any) shown.push(tool('clear', icons.close, words.clear, true, () => page.change(nothing)));
  return page.reading?.analysis ? [...shown, saveMenu(page)] : shown;
}

function saveMenu(page: Page): HTMLElement {
  const { words } = page;
  const menu = make(
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
      (Object.keys(words.formats) as ExportFormat[]).map((format) =>
        make(
          'button',
          {
            type: 'button',
            id: `save-${format}`,
            onclick: () => {
              menu.open = false;
              menu.querySelector('summary')?.focus();
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

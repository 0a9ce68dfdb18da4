import type { History } from './history.ts';

/** Takes steps back and does them again by the keys that every program has for it; what is typed in a field has a history of its own. */
export function listenToKeys<T>(history: History<T>): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if ((event.target as Element).closest?.('input:not([type=checkbox],[type=radio]), textarea'))
      return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    if (back) history.undo();
    else history.redo();
  });
}

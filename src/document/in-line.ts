import type { Change } from './document.ts';

/** A name in a line: "Lindenau 2024 → Lindenau 2026". */
export const inLine = (name: string | Change): string =>
  typeof name === 'string' ? name : name.join(' → ');

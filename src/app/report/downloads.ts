import { actorRows, csvLines, matrixRows, tieRows } from '../../render/csv/network-tables.ts';
import type { Report } from './report.ts';

/** Hands the reader a file that the page made itself. */
export function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name for a file: what the data set is called, without signs that a file system minds. */
export const fileName = (name: string, rest: string): string =>
  `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(0, 80) || 'care-chain'}${rest}`;

const tables = { actors: actorRows, ties: tieRows, matrix: matrixRows };

/** The buttons that save the analysis as JSON and its tables as CSV, and the one that prints. */
export function downloads({ page, analysis, language, words: { sectors } }: Report): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-download]'))
    button.addEventListener('click', () => {
      const kind = button.dataset['download'] as 'json' | keyof typeof tables;
      const { name } = analysis.dataset;
      if (kind === 'json') {
        const text = `${JSON.stringify(analysis, null, 2)}\n`;
        save(fileName(name, '.json'), new Blob([text], { type: 'application/json' }));
        return;
      }
      // A spreadsheet takes a file for UTF-8 only where it starts with the mark.
      const text = `\ufeff${csvLines(tables[kind](analysis, { code: language, sectors }))}`;
      save(fileName(name, `-${kind}.csv`), new Blob([text], { type: 'text/csv' }));
    });
  page.querySelector('[data-print]')?.addEventListener('click', () => print());
}

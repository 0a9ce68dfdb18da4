import type { Source } from './open-sheets.ts';
import { problem } from './problems.ts';
import type { Sheet } from './sheet.ts';

/** Of sheets of a workbook that hold no actors or ties, where others do, this is said, and is no error. */
export function tellUnread(sources: readonly Source[], explained: readonly Sheet[]): void {
  const some = sources.some(({ reading }) => reading !== null);
  const sheets = [
    ...explained,
    ...sources.flatMap(({ sheet, reading }) =>
      some && reading === null && sheet.title !== undefined ? [sheet] : [],
    ),
  ];
  for (const sheet of sheets) {
    const at = sheet.problems.findIndex(({ code }) => code === 'no-name-column');
    if (at < 0) continue;
    const [{ row, value }] = sheet.problems.splice(at, 1);
    if (!explained.includes(sheet))
      sheet.problems.push(problem('sheet-unread', { file: sheet.file, row, value }));
  }
}

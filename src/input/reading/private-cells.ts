/** Whether a cell is a way to reach somebody: a mail address, or a telephone number of six digits or more. */
export function isPrivate(cell: string): boolean {
  if (isAddress(cell)) return true;
  if (!/^\+?[\d\s()/–.-]+$/.test(cell) || !/[\s()/–-]|^\+/.test(cell)) return false;
  if (/^\d{1,4}[-./–]\d{1,2}[-./–]\d{1,4}$/.test(cell)) return false;
  return cell.replace(/\D/g, '').length >= 6 && /^(?:\+|\(?0)/.test(cell);
}

/** Whether a text without blanks has something before an at sign, and a dot inside what stands behind it. O(n). */
function isAddress(cell: string): boolean {
  const at = cell.indexOf('@');
  const dot = cell.indexOf('.', at + 2);
  return at > 0 && dot > 0 && dot < cell.length - 1 && !/\s/.test(cell);
}

/** What may be quoted of a row: its filled cells, without what would reach a person. */
export const quotable = (cells: readonly string[]): string[] =>
  cells.filter((cell) => cell !== '' && !isPrivate(cell));

/** Which sign parts the decimals in a column. */
export type DecimalMark = 'comma' | 'point';

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const POINT_GROUPS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;
const POINT_DECIMALS = /^[+-]?\d*\.\d+(?:e[+-]?\d+)?$/i;
const COMMA_DECIMALS = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+(?:e[+-]?\d+)?$/i;
const MIXED_ENGLISH = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;
/** A number with its label, as surveys export it: "1 - selten", "3 = often". */
const LABELLED = /^(\d+)\s*(?:[-–—:=]\s*|\()\p{L}/u;

/** Whether `1.234` or `1,234` could mean either a thousand or a decimal. */
export function isAmbiguousNumber(cell: string): boolean {
  const text = squeeze(cell);
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/**
 * Decides the decimal mark of a column from all its cells, each with how often it stands there: a value that can be read in one way only decides;
 * without one, a comma-separated file has decimal points and any other file has decimal commas.
 */
export function decimalMark(
  cells: Iterable<[cell: string, times: number]>,
  delimiter: string,
): DecimalMark {
  const votes = { comma: 0, point: 0, neither: 0 };
  for (const [cell, times] of cells) votes[markIn(cell)] += times;
  if (votes.comma !== votes.point) return votes.comma > votes.point ? 'comma' : 'point';
  return delimiter === ',' ? 'point' : 'comma';
}

/** The decimal mark that a cell shows. */
function markIn(cell: string): DecimalMark | 'neither' {
  const text = squeeze(cell);
  if (MIXED_ENGLISH.test(text) || (POINT_DECIMALS.test(text) && !POINT_GROUPS.test(text)))
    return 'point';
  return COMMA_DECIMALS.test(text) && !COMMA_GROUPS.test(text) ? 'comma' : 'neither';
}

/** Reads a number as people and programs write it, a percentage as the share that it is; `null` where the cell holds none. */
export function parseNumber(cell: string, mark: DecimalMark): number | null {
  const share = /^(.*\d)\s*%$/.exec(cell.trim());
  if (share) {
    const hundredths = parseNumber(share[1], mark);
    return hundredths === null ? null : hundredths / 100;
  }
  const text = squeeze(cell);
  const groups = mark === 'comma' ? POINT_GROUPS : COMMA_GROUPS;
  if (groups.test(text)) return Number(text.replaceAll(mark === 'comma' ? '.' : ',', ''));
  if (PLAIN.test(text)) return finite(Number(text));
  if (MIXED_ENGLISH.test(text)) return Number(text.replaceAll(',', ''));
  if (COMMA_DECIMALS.test(text)) return finite(Number(text.replaceAll('.', '').replace(',', '.')));
  const labelled = LABELLED.exec(cell.trim());
  return labelled ? Number(labelled[1]) : null;
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/** Spaces inside a number part thousands; a true minus sign is a minus. */
function squeeze(cell: string): string {
  return cell
    .trim()
    .replace(/(?<=\d)[ \u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g, '')
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)\s*%$/, '');
}

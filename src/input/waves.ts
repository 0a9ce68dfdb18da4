import { plain } from './fold.ts';
import { beginning } from './vocabulary/table-words.ts';
import words from './vocabulary/waves.json' with { type: 'json' };

const YEAR = /(?:19|20)\d{2}/;
/** A day as German, English and international tables write it. */
const DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-](\d{4})|(\d{4})[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ].*)?)$/;
const isNumbered = beginning(words.numbered, /^\s*\d{1,3}$/);
const NUMBER = /^(?:\d{1,3}|q[1-4])$/;

/** The wave that a cell names: a day stands for its year, so that a date in every row does not make a wave of every row. */
export function waveOf(cell: string): string {
  const day = DAY.exec(cell.trim());
  return day ? (day[1] ?? day[2]) : cell;
}

/** Whether a cell looks like the wave of a survey: a year, a span of years, "Welle 2", "t1". */
export function isWave(cell: string): boolean {
  const text = plain(cell);
  return NUMBER.test(text) || isNumbered(text) || (text.length <= 24 && YEAR.test(text));
}

const MONTHS = words.months.map((names) => new Set(names));

const isBefore = beginning(words.before, /^(?: |$)/);
const isAfter = beginning(words.after, /^(?: |$)/);

/** Whether a name says before or after something, such as "vorher", "baseline", "nach der Intervention"; `null` where it says neither. */
export function phaseOf(wave: string): 'before' | 'after' | null {
  const text = plain(wave);
  return isBefore(text) ? 'before' : isAfter(text) ? 'after' : null;
}

/** The place in time that a name tells as numbers: a year, and within it a month or a quarter; `null` where it tells no year. */
function timeOf(text: string): [number, number] | null {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return null;
  const parts = text.split(' ');
  const month = MONTHS.findIndex((names) => parts.some((part) => names.has(part))) + 1;
  const part = /(?:^| )(?:(q|quartal|quarter)\s?([1-4])|([1-4]) (?:quartal|quarter))(?: |$)/.exec(
    text,
  );
  const half =
    /(?:^| )(?:h|hj|halbjahr)\s?([12])(?: |$)|(?:^| )([12]) (?:hj|halbjahr|half)(?: |$)/.exec(text);
  return [
    Number(year),
    month || Number(part?.[2] ?? part?.[3] ?? 0) * 3 || Number(half?.[1] ?? half?.[2] ?? 0) * 6,
  ];
}

/** Orders waves in time as far as their names tell: before comes before after, years, months, quarters and numbers count as numbers. */
export function compareWaves(a: string, b: string): number {
  const phases = [phaseOf(a), phaseOf(b)];
  if (phases[0] !== null && phases[1] !== null && phases[0] !== phases[1])
    return phases[0] === 'before' ? -1 : 1;
  const [one, other] = [timeOf(plain(a)), timeOf(plain(b))];
  if (one && other && (one[0] !== other[0] || (one[1] > 0 && other[1] > 0 && one[1] !== other[1])))
    return one[0] - other[0] || one[1] - other[1];
  const parts = (wave: string) => plain(wave).split(/(\d+)/);
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [one = '', two = ''] = [left[i], right[i]];
    if (one === two) continue;
    if (i % 2 === 1 && one !== '' && two !== '') {
      const difference = Number(one) - Number(two);
      if (difference !== 0) return difference;
    }
    return one < two ? -1 : 1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

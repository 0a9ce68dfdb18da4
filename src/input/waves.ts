import { plain } from './fold.ts';

const YEAR = /(?:19|20)\d{2}/;
/** A day as German, English and international tables write it. */
const DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-](\d{4})|(\d{4})[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ].*)?)$/;
const WAVE = /^(?:(?:welle|wave|erhebung|survey|t|w|runde|round)\s*\d{1,3}|\d{1,3}|q[1-4])$/;

/** The wave that a cell names: a day stands for its year, so that a date in every row does not make a wave of every row. */
export function waveOf(cell: string): string {
  const day = DAY.exec(cell.trim());
  return day ? (day[1] ?? day[2]) : cell;
}

/** Whether a cell looks like the wave of a survey: a year, a span of years, "Welle 2", "t1". */
export function isWave(cell: string): boolean {
  const text = plain(cell);
  return WAVE.test(text) || (text.length <= 24 && YEAR.test(text));
}

/** Orders waves in time as far as their names tell: years and numbers count as numbers. */
export function compareWaves(a: string, b: string): number {
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

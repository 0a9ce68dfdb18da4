/** How a number is written. */
interface Written {
  style?: 'decimal' | 'percent';
  minimumFractionDigits?: number;
  maximumFractionDigits?: number;
  maximumSignificantDigits?: number;
  signDisplay?: 'negative';
  useGrouping?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format for numbers in a language; formats are expensive to make and asked for often, so each is made once. */
export function numberFormat(locale: string, written: Written = {}): Intl.NumberFormat {
  const { style = '', minimumFractionDigits = '', maximumFractionDigits = '' } = written;
  const { maximumSignificantDigits = '', signDisplay = '', useGrouping = '' } = written;
  const key = `${locale} ${style} ${minimumFractionDigits} ${maximumFractionDigits} ${maximumSignificantDigits} ${signDisplay} ${useGrouping}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(locale, written);
    formats.set(key, known);
  }
  return known;
}

/** A number with at most `digits` decimals and a minus sign that is no hyphen. */
export const decimal = (value: number, locale: string, digits = 2): string =>
  numberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' })
    .format(value)
    .replace('-', '−');

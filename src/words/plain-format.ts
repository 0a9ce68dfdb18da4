import { decimal, numberFormat } from './number-format.ts';

/** The signs of a locale in numbers and lists. */
interface Signs {
  point: string;
  group: string;
  percent: string;
  and: string;
}

/** Of any other locale Intl knows the signs; what it loads for the first of each kind takes a fifth of a start. */
const signsOf: Readonly<Record<string, Signs>> = {
  de: { point: ',', group: '.', percent: '\u00a0%', and: ' und ' },
  'en-GB': { point: '.', group: ',', percent: '%', and: ' and ' },
};

/** Where JavaScript writes every number of so many digits without an exponent. */
const MOST = 1e15;
const LEAST = 1e-6;

/** Numbers, shares, lists and the choice of a plural in one locale, as Intl writes them. */
export interface PlainFormat {
  number: (value: number, digits: number) => string;
  percent: (share: number, digits: number) => string;
  isOne: (value: number) => boolean;
  list: (names: readonly string[]) => string;
}

/** What writes numbers and lists in a locale: by its signs where they are known and the number is no extreme one, else by Intl. */
export function plainFormat(locale: string): PlainFormat {
  const signs = Object.hasOwn(signsOf, locale) ? signsOf[locale] : null;
  let plural: Intl.PluralRules | null = null;
  let conjunction: Intl.ListFormat | null = null;
  return {
    number: (value, digits) =>
      signs && isPlain(value)
        ? written(value, 0, digits, signs).replace('-', '−')
        : decimal(value, locale, digits),
    percent: (share, digits) =>
      signs && isPlain(share)
        ? written(share, 2, digits, signs) + signs.percent
        : numberFormat(locale, {
            style: 'percent',
            maximumFractionDigits: digits,
            signDisplay: 'negative',
          }).format(share),
    isOne: (value) => {
      if (signs && Number.isSafeInteger(value)) return Math.abs(value) === 1;
      plural ??= new Intl.PluralRules(locale);
      return plural.select(value) === 'one';
    },
    list: (names) => {
      if (signs)
        return names.length < 2
          ? names.join('')
          : names.slice(0, -1).join(', ') + signs.and + names[names.length - 1];
      conjunction ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return conjunction.format(names);
    },
  };
}

const isPlain = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= LEAST && Math.abs(value) < MOST);

/**
 * The decimal digits of a number, as JavaScript writes it, moved by some places and cut to `digits` decimals, a half away from zero.
 * Intl rounds these digits too, and not the binary number behind them.
 */
function written(value: number, move: number, digits: number, { point, group }: Signs): string {
  const [before, after = ''] = String(Math.abs(value)).split('.');
  const decimals = after.padEnd(move, '0');
  const whole = before + decimals.slice(0, move);
  const rest = decimals.slice(move);
  let kept = whole + rest.slice(0, digits).padEnd(digits, '0');
  if (rest.charAt(digits) >= '5') kept = oneMore(kept);
  const cut = kept.length - digits;
  const integer = kept.slice(0, cut).replace(/^0+(?=\d)/, '');
  const fraction = kept.slice(cut, Math.max(cut, kept.length - trailing(kept, '0')));
  const sign = value < 0 && (integer !== '0' || fraction !== '') ? '-' : '';
  return sign + inThousands(integer, group) + (fraction === '' ? '' : point + fraction);
}

/** A row of decimal digits, counted up by one. */
function oneMore(digits: string): string {
  const nines = trailing(digits, '9');
  const at = digits.length - nines - 1;
  const head = at < 0 ? '1' : digits.slice(0, at) + (Number(digits[at]) + 1);
  return head + '0'.repeat(nines);
}

/** How often a text ends with a digit. */
function trailing(digits: string, digit: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === digit) end--;
  return digits.length - end;
}

function inThousands(integer: string, group: string): string {
  let text = integer.slice(-3);
  for (let end = integer.length - 3; end > 0; end -= 3)
    text = integer.slice(Math.max(0, end - 3), end) + group + text;
  return text;
}

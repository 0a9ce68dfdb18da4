/** Legal forms that people add or leave out when they write an organisation's name. */
const LEGAL_FORMS = new Set(
  'ggmbh|g gmbh|gmbh|mbh|e v|ev|eg|e g|gag|ggag|kdoer|kgaa|ltd|inc|plc'.split('|'),
);
/** How they end. */
const LAST_LETTERS = new Set(Array.from(LEGAL_FORMS, (form) => form.charCodeAt(form.length - 1)));

/**
 * A text for comparison: case, umlauts (`ä` = `ae`), dashes, spaces and punctuation no longer count.
 * Signs that tell names apart, such as `+` or an emoji, stay. May be empty.
 */
export function plain(text: string): string {
  const isAscii = ASCII.test(text);
  const lower = (isAscii ? text : text.normalize('NFC')).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const spelled = isAscii ? lower : lower.replace(/[\u00e4\u00f6\u00fc\u00df]/g, umlaut);
  // The same for signs that most names have at most, in less time.
  if (USUAL.test(spelled)) return spelled.replace(/[ ,.()/-]+/g, ' ').trim();
  return spelled.replace(RUN, spaceUnlessSign).trim();
}

/** What stands between words. */
const RUN = /[\s\p{Z}\p{P}\u00ad\u200b-\u200f\u2060\ufeff`´]+/gu;

/** What is composed already. */
const ASCII = /^[\x20-\x7e]*$/;

/** What most words are, and what then needs no further look. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Letters, digits, and signs that are no more than a blank. */
const USUAL = /^[a-z0-9 ,.()/-]*$/;

/** The umlauts and the sharp s, by their codes. */
const UMLAUTS = { '\u00e4': 'ae', '\u00f6': 'oe', '\u00fc': 'ue', '\u00df': 'ss' };

const umlaut = (letter: string) => UMLAUTS[letter as keyof typeof UMLAUTS];

/** Signs that Unicode counts as punctuation but that tell names apart stay. */
const spaceUnlessSign = (run: string) => {
  if (run === ' ') return run;
  const signs = run.replace(/[^*#@%&§!]/g, '');
  return signs ? ` ${signs} ` : ' ';
};

/** A name for comparison: as `plain`, and without legal forms such as gGmbH or e.V. at the end. */
export function fold(name: string): string {
  const text = plain(name);
  const shorter = withoutForm(text);
  return shorter === text ? text : withoutForm(shorter);
}

/** Whether `fold` does no more to a name than to write it in small letters, as far as that is quick to see. */
export const foldsToLower = (name: string): boolean =>
  SIMPLE.test(name) && !LAST_LETTERS.has(name.charCodeAt(name.length - 1) | 0x20);

/** As `PLAIN`, with capital letters. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A text without the legal form of one or two words that it ends with; a legal form alone is a name. */
function withoutForm(text: string): string {
  if (!LAST_LETTERS.has(text.charCodeAt(text.length - 1))) return text;
  const last = text.lastIndexOf(' ');
  if (last < 0) return text;
  const before = text.lastIndexOf(' ', last - 1);
  for (const at of [before, last])
    if (at >= 0 && LEGAL_FORMS.has(text.slice(at + 1))) return text.slice(0, at);
  return text;
}

/** The letters and digits alone: names that share them may be one name in two spellings. */
export function letters(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Compares by UTF-16 code units, the order of everything that care-chain writes. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

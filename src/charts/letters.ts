import { fit as fitColumns, glyphs, wrap as wrapColumns } from '../words/width.ts';

const narrow = /[ijlIftr.,:;|!'()[\]/\- ]/;
const broad = /[mwMW@%—]/;
const capital = /\p{Lu}/u;

/**
 * About how wide a text is in a system's sans-serif type, without asking one: a little too wide rather than too narrow, so that what
 * is placed by it does not collide.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const { glyph, columns } of glyphs(text)) {
    if (columns === 2) sum += 1.05;
    else if (columns === 1)
      sum += narrow.test(glyph)
        ? 0.36
        : broad.test(glyph)
          ? 0.92
          : capital.test(glyph)
            ? 0.7
            : 0.605;
  }
  return sum * size;
}

/** How much wider the same text is in bold type. */
export const bold = 1.07;

/** The text, cut with an ellipsis to fit into `width` at a type size. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let columns = Math.max(1, Math.floor(width / (size * 0.5)));
  let cut = fitColumns(text, columns);
  while (columns > 1 && textWidth(cut, size) > width) cut = fitColumns(text, --columns);
  return cut;
}

/** Each text cut to fit; those that would then read alike are cut in their middle, so that their ends tell them apart. */
export function fitApart(texts: readonly string[], width: number, size: number): string[] {
  const cut = texts.map((text) => fitText(text, width, size));
  return cut.map((one, k) => {
    const alike = texts.filter((text, other) => cut[other] === one && text !== texts[k]);
    if (alike.length === 0) return one;
    const own = [...texts[k]];
    const sameStart = Math.min(...alike.map((text) => own.findIndex((c, i) => c !== [...text][i])));
    // All from a little before the first letter that differs, where that much fits; else as much of the end as half the room takes.
    let from = Math.max(1, sameStart < 0 ? own.length : sameStart - 4);
    const end = () => own.slice(from).join('').trimStart();
    while (from < own.length - 1 && textWidth(end(), size) > width / 2) from++;
    return fitText(texts[k], width - textWidth(end(), size), size) + end();
  });
}

/**
 * A word in parts that fit into `width`, each but the last with a hyphen: broken before a consonant that a vowel follows, as German and
 * English mostly do, with at least three letters on either side; whole where it fits, or holds no such place.
 */
function wordParts(word: string, width: number, size: number): string[] {
  if (textWidth(word.trimEnd(), size) <= width) return [word];
  const place = [...word.matchAll(syllable)]
    .map(({ index }) => index)
    .findLast((index) => textWidth(`${word.slice(0, index)}-`, size) <= width);
  if (place === undefined) return [word];
  return [`${word.slice(0, place)}-`, ...wordParts(word.slice(place), width, size)];
}

/** Where a syllable begins, three letters or more from either end. Consonants that begin a word together stay together. */
const syllable =
  /(?<=\p{L}{3})(?<![bcfgkp](?=[lr]))(?<!p(?=f))(?<![dt](?=r))(?<!k(?=n))(?<!s(?=ch|[pt]))(?<!c(?=[hk]))(?<![pt](?=h))(?<!sch(?=[lmnrw]))(?=(?:sch[lmnrw]?|pf[lr]?|[bcfgkp][lr]|[dt]r|kn|ch|ph|th|s[pt]r?|[b-df-hj-np-tv-xz\u00df])[aeiouy\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00fc]\p{L})/giu;

/** The text in at most `most` lines that fit into `width`; the last is cut where more would follow. */
export function wrapText(text: string, width: number, size: number, most = 2): string[] {
  // A word may break after its hyphens: "St.-Barbara-" and "Krankenhaus". Each part keeps the space behind it: "Kranken- und".
  const words = wrapColumns(text, 400)
    .join(' ')
    .split(/(?<= )|(?<=\p{L}-)(?=\p{L}{4})/u)
    .filter((word) => word.trim() !== '')
    .flatMap((word) => wordParts(word, width, size));
  const lines: string[] = [];
  let line = '';
  for (const [k, word] of words.entries()) {
    if (line === '' || textWidth((line + word).trimEnd(), size) <= width) {
      line += word;
      continue;
    }
    if (lines.length === most - 1) {
      line += words.slice(k).join('');
      break;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => fitText(each.trimEnd(), width, size));
}

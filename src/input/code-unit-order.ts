import { byCodeUnit } from './fold.ts';

/** Up to so many texts are sorted by insertion. */
const FEW = 16;
/** In place of all codes above those of Latin letters; 0 is the end of a text. */
const HIGH = 257;

/** The numbers of texts in the order of their code units, equal ones in the order of their numbers: by the first code unit, then the next. */
export function codeUnitOrder(texts: readonly string[]): Int32Array {
  const size = texts.length;
  const order = new Int32Array(size);
  for (let at = 0; at < size; at++) order[at] = at;
  const spare = new Int32Array(size);
  const codes = new Uint16Array(size);
  const places = new Int32Array(HIGH + 2);
  /** Groups that begin with the same code units: where each starts and ends, and how many these are. */
  const groups = [0, size, 0];
  while (groups.length > 0) {
    const depth = groups.pop() as number;
    const end = groups.pop() as number;
    const start = groups.pop() as number;
    if (end - start <= FEW) {
      insert(texts, order, start, end);
      continue;
    }
    readCodes(texts, order, codes, { start, end, depth, places });
    // Where all go on alike, they stay as they stand.
    const alike = codes[start];
    if (alike > 0 && alike < HIGH && places[alike + 1] === end - start) {
      groups.push(start, end, depth + 1);
      continue;
    }
    partByCode(order, codes, { start, end, places, spare });
    order.set(spare.subarray(start, end), start);
    for (let code = 1; code < HIGH; code++)
      if (places[code] - places[code - 1] > 1)
        groups.push(places[code - 1], places[code], depth + 1);
    if (end - places[HIGH - 1] > 1)
      order.subarray(places[HIGH - 1], end).sort((a, b) => byCodeUnit(texts[a], texts[b]) || a - b);
  }
  return order;
}

/** Reads the code of each text of a group in its place, and counts them. */
function readCodes(
  texts: readonly string[],
  order: Int32Array,
  codes: Uint16Array,
  { start, end, depth, places }: { start: number; end: number; depth: number; places: Int32Array },
): void {
  places.fill(0);
  for (let k = start; k < end; k++) {
    const text = texts[order[k]];
    const code = depth < text.length ? Math.min(text.charCodeAt(depth) + 1, HIGH) : 0;
    codes[k] = code;
    places[code + 1]++;
  }
}

/** Writes a group in the order of its codes into `spare`; each place is then where the texts of its code end. */
function partByCode(
  order: Int32Array,
  codes: Uint16Array,
  {
    start,
    end,
    places,
    spare,
  }: { start: number; end: number; places: Int32Array; spare: Int32Array },
): void {
  places[0] = start;
  for (let code = 0; code <= HIGH; code++) places[code + 1] += places[code];
  for (let k = start; k < end; k++) spare[places[codes[k]]++] = order[k];
}

function insert(texts: readonly string[], order: Int32Array, start: number, end: number): void {
  for (let k = start + 1; k < end; k++) {
    const number = order[k];
    const text = texts[number];
    let at = k;
    for (; at > start && texts[order[at - 1]] > text; at--) order[at] = order[at - 1];
    order[at] = number;
  }
}

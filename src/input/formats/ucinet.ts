import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { Sheet } from '../sheet.ts';
import {
  type NetworkLists,
  type NetworkTie,
  networkSheets,
  refusedNetwork,
} from './network-sheets.ts';

const MAX_ACTORS = 100_000;

/**
 * Reads UCINET's DL in its two usual forms, `edgelist1` (from, to, weight) and `fullmatrix`, with labels of its own or embedded in the
 * data. It never throws; another form is refused by name.
 */
export function readUcinet({ name, bytes }: InputFile): Sheet[] {
  const text = decode(bytes)
    .text.replace(/^\ufeff/, '')
    .trim();
  const at = /^[ \t]*data[ \t]*:/im.exec(text);
  if (!at) return refusedNetwork(name, 'data:');
  const head = text.slice(0, at.index).replace(/^dl\b/i, '');
  const data = text.slice(at.index + at[0].length);
  const settings = new Map<string, string>();
  for (const [, key, value] of head.matchAll(/\b(\w+)\s*=\s*"?([\w-]+)/g))
    if (!settings.has(key.toLowerCase())) settings.set(key.toLowerCase(), value);
  const setting = (...keys: string[]) => {
    const key = keys.find((one) => settings.has(one));
    return key === undefined ? undefined : settings.get(key);
  };
  const order = Number(setting('n', 'nr'));
  if (!Number.isInteger(order) || order < 1 || order > MAX_ACTORS)
    return refusedNetwork(name, `n = ${setting('n', 'nr') ?? '?'}`);
  const form = (setting('format', 'f') ?? 'fullmatrix').toLowerCase();
  if (settings.has('nm') || settings.has('nc') || !/^(?:fullmatrix|fm|edgelist1|el1)$/.test(form))
    return refusedNetwork(name, settings.has('nm') ? 'nm' : form);
  const embedded = /labels?\s+embedded/i.test(head);
  const stated = /\blabels?\s*:([\s\S]*?)(?=\b(?:row|column|col)?\s*labels?\s*:|$)/i.exec(
    head,
  )?.[1];
  const labels = wordsOf(stated ?? '');
  const lists = /^f/.test(form)
    ? matrix(data, order, labels, embedded)
    : edges(data, order, labels, embedded);
  return typeof lists === 'string' ? refusedNetwork(name, lists) : networkSheets(name, lists);
}

/** One tie a line: two ends and a weight. In DL every tie of this form runs one way; where each has its like the other way, they have none. */
function edges(data: string, order: number, labels: string[], embedded: boolean) {
  const ids = new Set<string>();
  const lists: NetworkLists = { actors: [], ties: [] };
  if (!embedded) for (let i = 1; i <= order; i++) ids.add(labels[i - 1] ?? String(i));
  const all = [...ids];
  for (const line of data.split(/\r\n?|\n/)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    const [source, target] = words
      .slice(0, 2)
      .map((word) => (embedded ? word : all[Number(word) - 1]));
    const weight = words[2] ?? '1';
    if (source === undefined || target === undefined || !Number.isFinite(Number(weight)))
      return line.trim().slice(0, 80);
    ids.add(source).add(target);
    lists.ties.push({ source, target, directed: true, attributes: new Map([['weight', weight]]) });
  }
  lists.actors = [...ids].map((id) => ({ id, attributes: new Map() }));
  lists.ties = withoutDirection(lists.ties) ?? lists.ties;
  return ids.size > order ? `n = ${order} < ${ids.size}` : lists;
}

/** Each pair once where every tie stands in both directions with the same weight; `null` where one does not. */
function withoutDirection(ties: readonly NetworkTie[]): NetworkTie[] | null {
  const key = (a: string, b: string) => JSON.stringify([a, b]);
  const weights = new Map<string, string | undefined>();
  for (const { source, target, attributes } of ties) {
    if (weights.has(key(source, target))) return null;
    weights.set(key(source, target), attributes.get('weight'));
  }
  const mutual = ties.every(({ source, target, attributes }) => {
    const back = key(target, source);
    return weights.has(back) && weights.get(back) === attributes.get('weight');
  });
  if (!mutual || ties.length === 0) return null;
  return ties
    .filter(({ source, target }) => source <= target)
    .map((tie) => ({ ...tie, directed: false }));
}

/** n rows of n numbers; symmetric ones are ties without a direction. */
function matrix(data: string, order: number, labels: string[], embedded: boolean) {
  const words = wordsOf(data);
  const ids = embedded ? words.splice(0, order) : labels;
  const width = embedded ? order + 1 : order;
  if (words.length !== order * width) return `${order} × ${order} ≠ ${words.length}`;
  const cell = (row: number, column: number) => words[row * width + column + width - order];
  const id = (i: number) => ids[i] ?? String(i + 1);
  let directed = false;
  for (let i = 0; i < order; i++)
    for (let j = 0; j < order; j++) {
      if (!Number.isFinite(Number(cell(i, j)))) return cell(i, j).slice(0, 80);
      if (Number(cell(i, j)) !== Number(cell(j, i))) directed = true;
    }
  const lists: NetworkLists = { actors: [], ties: [] };
  for (let i = 0; i < order; i++) {
    lists.actors.push({ id: id(i), attributes: new Map() });
    for (let j = directed ? 0 : i; j < order; j++)
      if (Number(cell(i, j)) !== 0)
        lists.ties.push({
          source: id(i),
          target: id(j),
          directed,
          attributes: new Map([['weight', cell(i, j)]]),
        });
  }
  return new Set(lists.actors.map((actor) => actor.id)).size < order ? 'labels' : lists;
}

/** The words of a text; quotes keep one together. A protected blank and the look-alikes of signs that part words stand for those. */
function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/"([^"]*)"|[^ \t\r\n\f\v,"]+/g), ([word, quoted]) =>
    (quoted ?? word)
      .replaceAll('\u00a0', ' ')
      .replaceAll('，', ',')
      .replaceAll('″', '"')
      .replaceAll('：', ':'),
  );
}

import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { Sheet } from '../sheet.ts';
import { type NetworkLists, networkSheets, refusedNetwork } from './network-sheets.ts';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** As many vertices as a file may announce without naming them. */
const MAX_UNNAMED = 100_000;

/**
 * Reads Pajek's .net: `*Vertices`, then `*Arcs`, `*Edges` (a tie a line), `*Arcslist`, `*Edgeslist` (one end and all its partners) or
 * `*Matrix`. It never throws; a line that is none of these is a problem of the whole file.
 */
export function readPajek({ name, bytes }: InputFile): Sheet[] {
  const lists: NetworkLists = { directed: false, actors: [], ties: [] };
  const labels = new Map<number, string>();
  const arcs: { source: number; target: number; weight: string }[] = [];
  const edges: typeof arcs = [];
  let part = '';
  let order = 0;
  let matrixRow = 0;
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    line++;
    const words = wordsOf(raw);
    if (words.length === 0 || /^[%/]/.test(words[0])) continue;
    const refused = () => refusedNetwork(name, `*${part}, ${line}: ${raw.trim().slice(0, 60)}`);
    if (raw.trimStart().startsWith('*')) {
      part = words[0].slice(1).toLowerCase();
      if (part === 'vertices') {
        // A second number means a two-mode network: bodies are no actors.
        if (!isNumber(words[1]) || words.length > 2) return refused();
        order = Number(words[1]);
      } else if (!/^(?:network|arcs|edges|arcslist|edgeslist|matrix)$/.test(part)) return refused();
      continue;
    }
    const numbers = words.map(Number);
    const end = (at: number) =>
      numbers[at] >= 1 && numbers[at] <= order && Number.isInteger(numbers[at]);
    if (part === 'vertices') {
      if (!end(0)) return refused();
      labels.set(numbers[0], words[1] ?? words[0]);
    } else if (part === 'arcs' || part === 'edges') {
      if (!end(0) || !end(1)) return refused();
      const weight = words[2] ?? '1';
      if (!Number.isFinite(Number(weight))) return refused();
      (part === 'arcs' ? arcs : edges).push({ source: numbers[0], target: numbers[1], weight });
    } else if (part === 'arcslist' || part === 'edgeslist') {
      if (!numbers.every((_, at) => end(at))) return refused();
      const list = part === 'arcslist' ? arcs : edges;
      for (const target of numbers.slice(1)) list.push({ source: numbers[0], target, weight: '1' });
    } else if (part === 'matrix') {
      matrixRow++;
      if (words.length !== order || matrixRow > order || !numbers.every(Number.isFinite))
        return refused();
      numbers.forEach((value, at) => {
        if (value !== 0) arcs.push({ source: matrixRow, target: at + 1, weight: words[at] });
      });
    }
  }
  if (order - labels.size > MAX_UNNAMED) return refusedNetwork(name, `*Vertices ${order}`);
  lists.directed = arcs.length > 0;
  const id = idsOf(labels);
  for (let vertex = 1; vertex <= order; vertex++)
    lists.actors.push({
      id: id(vertex),
      attributes: new Map([['label', labels.get(vertex) ?? String(vertex)]]),
    });
  const add = (source: number, target: number, weight: string) =>
    lists.ties.push({
      source: id(source),
      target: id(target),
      attributes: weight === '1' ? NO_ATTRIBUTES : new Map([['weight', weight]]),
    });
  for (const { source, target, weight } of arcs) add(source, target, weight);
  for (const { source, target, weight } of edges) {
    add(source, target, weight);
    if (lists.directed && source !== target) add(target, source, weight);
  }
  return networkSheets(name, lists);
}

/** A vertex is called by its label, or by its number where labels repeat. */
function idsOf(labels: ReadonlyMap<number, string>): (vertex: number) => string {
  const distinct = new Set(labels.values()).size === labels.size;
  return (vertex) => (distinct ? (labels.get(vertex) ?? String(vertex)) : String(vertex));
}

const isNumber = (word: string | undefined) => word !== undefined && /^\d{1,9}$/.test(word);

/** The words of a line; quotes keep one together. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|[^\s"]+/g), ([word, quoted]) => quoted ?? word);
}

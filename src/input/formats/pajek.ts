import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { Sheet } from '../sheet.ts';
import { type NetworkLists, networkSheets, refusedNetwork } from './network-sheets.ts';

/** As many vertices as a file may announce without naming them. */
const MAX_UNNAMED = 100_000;

/**
 * Reads Pajek's .net: `*Vertices`, then `*Arcs`, `*Edges` (a tie a line), `*Arcslist`, `*Edgeslist` (one end and all its partners) or
 * `*Matrix`. It never throws; a line that is none of these is a problem of the whole file.
 */
export function readPajek({ name, bytes }: InputFile): Sheet[] {
  const labels = new Map<number, string>();
  const ties: Tie[] = [];
  const relations = new Map<string, string>();
  const own: Comments = { actor: new Map(), tie: new Map() };
  let part = '';
  let order = 0;
  let matrixRow = 0;
  /** The relation that the part's own line names. */
  let relation: string | null = null;
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    line++;
    const words = wordsOf(raw);
    if (raw.startsWith(OWN_COMMENT)) keepComment(raw, own);
    if (words.length === 0 || /^[%/]/.test(words[0])) continue;
    const refused = () => refusedNetwork(name, `*${part}, ${line}: ${raw.trim().slice(0, 60)}`);
    if (raw.trimStart().startsWith('*')) {
      part = words[0].slice(1).toLowerCase();
      matrixRow = 0;
      relation = /^:\d/.test(words[1] ?? '') ? words[1].slice(1) : null;
      if (relation !== null && words.length > 2) relations.set(relation, words.slice(2).join(' '));
      if (part === 'vertices') {
        // A second number means a two-mode network: bodies are no actors.
        if (!isNumber(words[1]) || words.length > 2) return refused();
        order = Number(words[1]);
      } else if (!/^(?:network|arcs|edges|arcslist|edgeslist|matrix)$/.test(part)) return refused();
      continue;
    }
    // "2: 1 3" is a tie of the relation 2.
    const inLine = /^(\d+):(.*)$/.exec(words[0]);
    const of = inLine?.[1] ?? relation;
    if (inLine) words.splice(0, 1, ...(inLine[2] === '' ? [] : [inLine[2]]));
    const numbers = words.map(Number);
    const end = (at: number) =>
      numbers[at] >= 1 && numbers[at] <= order && Number.isInteger(numbers[at]);
    const add = (target: number, weight: string, label?: string) => {
      if (inLine && label !== undefined && !relations.has(inLine[1]))
        relations.set(inLine[1], label);
      const directed = /^(?:arcs|matrix)/.test(part);
      const source = part === 'matrix' ? matrixRow : numbers[0];
      ties.push({ source, target, weight, directed, relation: of, label: label ?? '' });
    };
    if (part === 'vertices') {
      if (!end(0)) return refused();
      // An igraph without names writes "" or the number alone.
      if (words[1] !== undefined && words[1] !== '') labels.set(numbers[0], words[1]);
    } else if (part === 'arcs' || part === 'edges') {
      if (!end(0) || !end(1)) return refused();
      const weight = words[2] ?? '1';
      if (!Number.isFinite(Number(weight))) return refused();
      const at = words.indexOf('l', 3);
      add(numbers[1], weight, at < 0 ? undefined : words[at + 1]);
    } else if (part === 'arcslist' || part === 'edgeslist') {
      if (!numbers.every((_, at) => end(at))) return refused();
      for (const target of numbers.slice(1)) add(target, '1');
    } else if (part === 'matrix') {
      matrixRow++;
      if (words.length !== order || matrixRow > order || !numbers.every(Number.isFinite))
        return refused();
      numbers.forEach((value, at) => {
        if (value !== 0) add(at + 1, words[at]);
      });
    }
  }
  if (order - labels.size > MAX_UNNAMED) return refusedNetwork(name, `*Vertices ${order}`);
  const id = idsOf(labels);
  const lists: NetworkLists = { actors: [], ties: [] };
  for (let vertex = 1; vertex <= order; vertex++)
    lists.actors.push({
      id: id(vertex),
      label: own.actor.get(vertex)?.get('label') ?? labels.get(vertex) ?? String(vertex),
      attributes: own.actor.get(vertex) ?? new Map(),
    });
  for (const [at, tie] of ties.entries()) {
    const attributes = new Map(own.tie.get(at + 1));
    if (tie.weight !== '1') attributes.set('weight', tie.weight);
    if (tie.label !== '' && tie.relation === null) attributes.set('label', tie.label);
    lists.ties.push({
      source: id(tie.source),
      target: id(tie.target),
      directed: tie.directed,
      ...(tie.relation === null ? {} : { relation: relations.get(tie.relation) ?? tie.relation }),
      attributes,
    });
  }
  if (labels.size === 0 && order > 0)
    lists.notes = [{ code: 'names-missing', value: String(order) }];
  return networkSheets(name, lists);
}

/** How a line begins in which care-chain keeps what the format has no place for. */
const OWN_COMMENT = '% care-chain ';

/** What those lines say, by the number of the actor or the tie. */
type Comments = Record<'actor' | 'tie', Map<number, Map<string, string>>>;

function keepComment(line: string, comments: Comments): void {
  const [kind, number, ...rest] = line.slice(OWN_COMMENT.length).split(' ');
  if (kind !== 'actor' && kind !== 'tie') return;
  let fields: unknown;
  try {
    fields = JSON.parse(rest.join(' '));
  } catch {
    return;
  }
  if (typeof fields !== 'object' || fields === null) return;
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  comments[kind].set(Number(number), new Map(texts));
}

interface Tie {
  source: number;
  target: number;
  weight: string;
  directed: boolean;
  /** The number of its relation. */
  relation: string | null;
  label: string;
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

import type { InputFile } from '../dataset.ts';
import { decode } from '../decode.ts';
import type { Sheet } from '../sheet.ts';
import {
  type NetworkActor,
  type NetworkLists,
  type NetworkTie,
  networkSheets,
  refusedNetwork,
} from './network-sheets.ts';

/**
 * Reads NetDraw's VNA: `*node data` and `*tie data`, each a line of headers and one for every node or tie; how nodes and ties are drawn
 * (`*node properties`, `*tie properties`) is passed over. Several columns of strengths are kinds of tie. It never throws. O(n).
 */
export function readVna({ name, bytes }: InputFile): Sheet[] {
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  const actors = new Map<string, NetworkActor & { attributes: Map<string, string> }>();
  const ties: NetworkTie[] = [];
  const actor = (id: string) => {
    const known = actors.get(id);
    if (known) return known;
    const added = { id, attributes: new Map<string, string>() };
    actors.set(id, added);
    return added;
  };
  let part = '';
  let header: string[] | null = null;
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    line++;
    if (raw.trim() === '') continue;
    const refused = () => refusedNetwork(name, `*${part}, ${line}: ${raw.trim().slice(0, 60)}`);
    if (raw.trimStart().startsWith('*')) {
      part = raw.trim().slice(1).toLowerCase().replace(/\s+/g, ' ');
      if (!/^(?:node|tie) (?:data|properties)$/.test(part)) return refused();
      header = null;
      continue;
    }
    const cells = wordsOf(raw);
    // A line of signs alone says nothing.
    if (cells.length === 0) continue;
    if (header === null) {
      header = cells;
      continue;
    }
    const headers = header;
    if (part === 'node data') {
      if (cells.length > headers.length) return refused();
      const { attributes } = actor(cells[0]);
      cells.forEach((cell, at) => {
        if (at > 0 && cell !== '') attributes.set(headers[at], cell);
      });
    } else if (part === 'tie data') {
      if (cells.length < 2 || cells.length > headers.length) return refused();
      const [source, target, ...strengths] = cells;
      actor(source);
      actor(target);
      if (strengths.some((cell) => !Number.isFinite(Number(cell)))) return refused();
      if (headers.length <= 3)
        ties.push({
          source,
          target,
          directed: true,
          attributes: new Map([['weight', strengths[0] ?? '1']]),
        });
      else
        strengths.forEach((strength, at) => {
          if (Number(strength) !== 0)
            ties.push({
              source,
              target,
              directed: true,
              relation: headers[at + 2],
              attributes: new Map([['weight', strength]]),
            });
        });
    }
  }
  const lists: NetworkLists = { actors: [...actors.values()], ties };
  return networkSheets(name, lists);
}

/** The cells of a line, parted by blanks, commas or tabs; quotes keep one together, two of them alone are a blank one. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|[^\s,"]+/g), ([word, quoted]) => quoted ?? word);
}

import type { Analysis } from '../analysis.ts';
import { largest } from '../largest.ts';
import { sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, fitText, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

/** With more sectors than this the picture shows the largest, the table all. */
const maxSectors = 16;

/** The sector matrix as a heat map: the darker a field, the denser; an empty field with possible ties is outlined. */
export function matrix(drawing: Drawing): Picture | null {
  const { analysis, words, say, narrow } = drawing;
  const { sectors, ties, possible, density } = analysis.sectorMatrix;
  if (sectors.length === 0) return null;
  const shown = sectors
    .map((_, k) => k)
    .sort((a, b) => analysis.sectors[b].actors - analysis.sectors[a].actors || a - b)
    .slice(0, maxSectors)
    .sort((a, b) => a - b);
  const width = narrow ? 340 : 960;
  const small = narrow || shown.length > 8;
  const left = narrow ? 84 : Math.min(230, Math.max(150, width * 0.22));
  const lineHeight = small ? 13 : 16;
  const cell = Math.min(narrow ? 130 : 270, (width - left) / shown.length);
  const rowHeight = narrow
    ? Math.max(34, Math.min(58, cell))
    : Math.min(76, Math.max(30, cell * 0.6));
  const type = small ? 10.5 : 13;
  const name = (k: number) => say.sector(sectors[k]);
  const heads = shown.map((k) => wrapText(name(k), (cell - 4) / bold, type, 4));
  const top = 32 + Math.max(2, ...heads.map(({ length }) => length)) * lineHeight;
  const most = largest(
    density.flat().map((value) => value ?? 0),
    0,
  );
  const total = Math.round(left + cell * shown.length);
  const size = small ? 11.5 : 15;
  const corner = small ? 10 : 15;

  const headings = shown.flatMap((k, column): Element[] => {
    const x = left + cell * (column + 0.5);
    const lines = heads[column];
    return [
      el(
        'g',
        { class: `${sectorClass(k)} middle` },
        shape(k, x, 10, small ? 4.5 : 6, { class: 'mark' }),
        lines.map((line, row) => text(round(x), 32 + row * lineHeight, line, type, 'strong')),
      ),
    ];
  });
  const rows = shown.map((k, row) => {
    const y = top + rowHeight * row;
    const lines = wrapText(name(k), (left - (small ? 18 : 30)) / bold, type, 3);
    return el(
      'g',
      { class: sectorClass(k) },
      shape(k, 8, y + rowHeight / 2, small ? 4.5 : 6, { class: 'mark' }),
      lines.map((line, at) =>
        text(
          small ? 17 : 22,
          round(y + rowHeight / 2 + 4.5 + (at - (lines.length - 1) / 2) * lineHeight),
          line,
          type,
          'strong',
        ),
      ),
    );
  });
  const expected = expectedSides(analysis);
  const isExpected = (k: number, l: number) =>
    expected.has(`${k} ${l}`) || (!analysis.network.directed && expected.has(`${l} ${k}`));
  const cells = shown.flatMap((k, row) =>
    shown.map((l, column): Child => {
      // Without direction one half says it all.
      if (column < row && !analysis.network.directed) return null;
      const value = density[k][l];
      const [x, y] = [left + cell * column + 2, top + rowHeight * row + 2];
      const strength = value !== null && most > 0 ? value / most : 0;
      const kind = value === null ? 'none' : value === 0 ? 'empty' : '';
      const opacity = kind === '' ? round(0.1 + 0.9 * strength, 100) : null;
      const middle = round(x + (cell - 4) / 2);
      const on = kind === '' && strength > 0.55 ? ' on-dark' : '';
      const two = rowHeight > 50 && cell > 70;
      const share = value === null ? '–' : kind === 'empty' ? say.percent(0) : say.percent(value);
      return el(
        'g',
        { class: `middle${kind === 'empty' ? ' lack' : ''}` },
        el(
          'title',
          {},
          words.cell(
            name(k),
            name(l),
            say.number(ties[k][l] ?? 0),
            say.number(possible[k][l] ?? 0),
            value === null ? '–' : say.percent(value),
          ) + (isExpected(k, l) ? ` (${words.expected})` : ''),
        ),
        el('rect', {
          class: `cell ${kind}`,
          x: round(x),
          y: round(y),
          width: round(cell - 4),
          height: round(rowHeight - 4),
          rx: 5,
          'fill-opacity': opacity,
        }),
        isExpected(k, l) &&
          el('path', {
            class: 'expected',
            d: `M${round(x + cell - 4 - corner)},${round(y)}h${corner - 5}a5,5 0 0 1 5,5v${corner - 5}Z`,
          }),
        text(middle, round(y + rowHeight / 2 + (two ? -3 : 3)), share, size, `strong${on}`),
        two &&
          text(
            middle,
            round(y + rowHeight / 2 + 16),
            fitText(
              `${say.number(ties[k][l] ?? 0)}/${say.number(possible[k][l] ?? 0)}`,
              cell - 8,
              12,
            ),
            small ? 10.5 : 12.5,
            `soft${on}`,
          ),
      );
    }),
  );
  const end = top + rowHeight * shown.length;
  const legend =
    expected.size > 0 &&
    el(
      'g',
      {},
      el('path', { class: 'expected', d: `M0,${end + 10}h12v12Z` }),
      wrapText(words.expected, (narrow ? 340 : total) - 20, small ? 11 : 12.5, 2).map((line, k) =>
        text(20, round(end + 21 + k * 15), line, small ? 11 : 12.5, 'soft'),
      ),
    );
  return {
    id: 'matrix',
    title: words.matrix,
    description: [
      words.matrixDescription(shown.length, sectors.length, analysis.network.directed),
      ...(expected.size > 0 ? [words.matrixExpected] : []),
    ].join(' '),
    width: total,
    height: Math.round(end + (legend ? (narrow ? 44 : 30) : 0)),
    body: [headings, rows, cells, legend],
    table: {
      caption: words.matrixCaption,
      columns: [...words.matrixColumns, ...(expected.size > 0 ? [words.expectedColumn] : [])],
      numeric: [2, 3, 4],
      rows: sectors.flatMap((_, k) =>
        sectors.flatMap((_, l) =>
          l < k && !analysis.network.directed
            ? []
            : [
                [
                  name(k),
                  name(l),
                  say.number(ties[k][l] ?? 0),
                  say.number(possible[k][l] ?? 0),
                  density[k][l] === null ? '–' : say.percent(density[k][l] as number),
                  ...(expected.size > 0 ? [isExpected(k, l) ? words.yes : '–'] : []),
                ],
              ],
        ),
      ),
    },
  };
}

/** The pairs of sectors between whose roles the chain expects a handover, as "from to"; what is limited by law is not expected. */
function expectedSides({ chain, sectorMatrix: { sectors } }: Analysis): Set<string> {
  const place = new Map(sectors.map((id, k) => [id, k]));
  const roles = new Map(chain?.roles.map(({ id, sector }) => [id, sector]));
  const found = new Set<string>();
  for (const { from, to, status } of chain?.handovers ?? []) {
    const [a, b] = [from, to].map((role) => place.get(roles.get(role) ?? ''));
    if (a !== undefined && b !== undefined && status !== 'limited') found.add(`${a} ${b}`);
  }
  return found;
}

const round = (value: number, by = 10) => Math.round(value * by) / by;

import type { NetworkArchitecture } from '../views/network-architecture.ts';
import { type Frame, laneOf, linksOf } from './body-lanes.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, fitText, textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

/** Larger tables show the largest bodies and sectors; the table beside the picture holds all. */
const [maxBodies, maxSectors] = [24, 8];

const maxLanes = 4;

type Body = NetworkArchitecture['bodies'][number];

/**
 * Bodies as rows, sectors as columns, each seat a mark of its sector. At the right an arc joins each two bodies that hang together
 * by one member only, in a lane with that member's name.
 */
export function bodies(drawing: Drawing): Picture | null {
  const { analysis, say, narrow } = drawing;
  const words = drawing.language.chartViews;
  const value = analysis.views['network-architecture'] as NetworkArchitecture | undefined;
  if (!value || value.bodies.length === 0) return null;
  const order = value.units.map(({ id }) => id);
  const place = ({ unit }: Body) => (unit === null ? order.length : order.indexOf(unit));
  // In the order of the architecture: from the steering group to the working groups, then what no unit is recognised in.
  const shown = value.bodies
    .toSorted((a, b) => b.members.length - a.members.length || (a.body < b.body ? -1 : 1))
    .slice(0, maxBodies)
    .sort((a, b) => place(a) - place(b) || (a.body < b.body ? -1 : 1));
  const seatsOf = (id: string) =>
    value.bodies.reduce((sum, { sectors }) => sum + (own(sectors, id) ?? 0), 0);
  const chosen = new Set(
    value.sectors.toSorted((a, b) => seatsOf(b) - seatsOf(a)).slice(0, maxSectors),
  );
  const sectors: (string | null)[] = value.sectors.filter((id) => chosen.has(id));
  if (value.bodies.some(({ noSector }) => noSector > 0)) sectors.push(null);

  const rows = new Map(shown.map(({ body }, k) => [body, k]));
  const links = linksOf(value, rows);
  const lanes = links.slice(0, maxLanes);
  const legend = legendOf(sectors, drawing);
  const [width, left, top, row] = narrow
    ? [340, 0, 32 + legend.rows * 18, 46]
    : [960, 264, 78 + lanes.length * 17, 46];
  const lane = narrow ? 20 : 38;
  const from = width - lane * lanes.length;
  const frame: Frame = {
    width,
    left,
    column: Math.min(narrow ? 90 : 150, (from - left - (narrow ? 4 : 10)) / sectors.length),
    lanes: from,
    lane,
    top,
    row,
  };
  const bottom = top + row * shown.length;
  const below = narrow ? lanes.length * 18 + (lanes.length > 0 ? 30 : 0) : 0;
  const more = links.length - lanes.length;
  const sectorName = (id: string | null) => (id === null ? drawing.words.noSector : say.sector(id));
  return {
    id: 'bodies',
    title: words.bodies,
    description: words.bodiesDescription(
      shown.length,
      value.bodies.length,
      value.joinedByOne.length,
      say,
    ),
    width,
    height: bottom + 6 + below + (more > 0 ? 24 : 0),
    body: [
      narrow ? legend.body : sectors.map((id, k) => heading(id, k, frame, drawing)),
      shown.map((body, k) => bodyRow(body, k, sectors, frame, drawing)),
      el('line', { class: 'axis', x1: 0, x2: width, y1: bottom, y2: bottom }),
      lanes.length > 0 && !narrow && text(width, 14, words.onlyLinks, 12.5, 'strong end'),
      lanes.map((link, k) => laneOf(link, k, lanes.length, rows, frame, drawing)),
      narrow &&
        lanes.length > 0 && [
          text(0, bottom + 24, words.onlyLinks, 11.5, 'strong'),
          lanes.map(({ actor }, k) =>
            text(
              0,
              bottom + 43 + k * 18,
              fitText(`${k + 1}  ${drawing.labels.get(actor) ?? actor}`, width, 11.5),
              11.5,
            ),
          ),
        ],
      more > 0 &&
        text(0, bottom + below + 22, words.moreLinks(more, say), narrow ? 11 : 12.5, 'soft'),
    ],
    table: {
      caption: words.bodiesCaption,
      columns: [
        words.body,
        words.seats,
        ...[...value.sectors, null].map(sectorName),
        words.joinedTo,
      ],
      numeric: [1, ...value.sectors.map((_, k) => k + 2), value.sectors.length + 2],
      rows: value.bodies.map(({ body, members, sectors: seats, noSector }) => [
        body,
        say.number(members.length),
        ...value.sectors.map((id) => say.number(own(seats, id) ?? 0)),
        say.number(noSector),
        value.joinedByOne
          .filter(({ bodies: pair }) => pair.includes(body))
          .map(
            ({ bodies: [a, b], actor }) =>
              `${a === body ? b : a} (${drawing.labels.get(actor) ?? actor})`,
          )
          .join('; ') || '–',
      ]),
    },
  };
}

const own = (counts: Record<string, number>, id: string): number | undefined =>
  Object.hasOwn(counts, id) ? counts[id] : undefined;

function heading(id: string | null, k: number, frame: Frame, drawing: Drawing): Element {
  const { sector, name } = named(id, drawing);
  const x = frame.left + frame.column * k;
  return el(
    'g',
    { class: sectorClass(sector) },
    el('title', {}, name),
    wrapText(name, frame.column - 4, 11 * bold, 3).map((line, at, { length }) =>
      text(fix(x), frame.top - 10 - (length - 1 - at) * 14, line, 11, 'region-name'),
    ),
  );
}

/** On a phone the columns are too narrow for names, so the marks are explained above them. */
function legendOf(sectors: readonly (string | null)[], drawing: Drawing) {
  let [x, rows] = [0, 1];
  const body = sectors.map((id): Element => {
    const { sector, name } = named(id, drawing);
    const label = fitText(name, 310, 11 * bold);
    const width = textWidth(label, 11 * bold) + 28;
    if (x > 0 && x + width > 345) [x, rows] = [0, rows + 1];
    const y = rows * 18 - 4;
    const entry = el(
      'g',
      { class: sectorClass(sector) },
      shape(sector, x + 5, y - 4, 4, { class: sector < 0 ? 'mark hollow' : 'mark' }),
      text(fix(x + 14), y, label, 11, 'region-name'),
    );
    x += width;
    return entry;
  });
  return { body, rows };
}

function named(id: string | null, { say, words, sectorIndex }: Drawing) {
  return id === null
    ? { sector: -1, name: words.noSector }
    : { sector: sectorIndex.get(id) ?? -1, name: say.sector(id) };
}

function bodyRow(
  { body, members, sectors: seats, noSector }: Body,
  k: number,
  sectors: readonly (string | null)[],
  frame: Frame,
  { say, narrow, sectorIndex, language }: Drawing,
): Element {
  const words = language.chartViews;
  const y = frame.top + frame.row * k;
  const total = words.members(members.length, say);
  const size = narrow ? 11.5 : 12.5;
  const room = (narrow ? frame.lanes : frame.left) - 10;
  const middle = y + (narrow ? 33 : frame.row / 2);
  return el(
    'g',
    {},
    el('title', {}, `${body}: ${total}`),
    el('line', { class: 'axis', x1: 0, x2: frame.width, y1: y, y2: y }),
    text(0, y + (narrow ? 17 : 20), fitText(body, room, size * bold), size, 'strong'),
    !narrow && text(0, y + 36, total, 11.5, 'soft'),
    sectors.map((id, column): Child => {
      const count = id === null ? noSector : (own(seats, id) ?? 0);
      const x = frame.left + frame.column * column;
      if (count === 0) return text(fix(x), fix(middle + 4), '–', size, 'faint');
      const sector = id === null ? -1 : (sectorIndex.get(id) ?? -1);
      const [r, step] = narrow ? [4, 10.5] : [5.2, 14];
      // Where the marks of all seats have no room, one mark stands before the number.
      const fits = count * step + (narrow ? 12 : 18) <= frame.column - 4;
      const marks = fits ? count : 1;
      return el(
        'g',
        { class: sectorClass(sector) },
        Array.from({ length: marks }, (_, at) =>
          shape(sector, x + r + 1 + at * step, middle, r, {
            class: sector < 0 ? 'mark hollow' : 'mark',
          }),
        ),
        text(
          fix(x + marks * step + 4),
          fix(middle + 4),
          say.number(count),
          narrow ? 10.5 : 12,
          'soft',
        ),
      );
    }),
  );
}

import type { AnalyzedActor } from '../analysis.ts';
import { largest } from '../largest.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { el } from './element.ts';
import { bold, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

const maxShown = 12;
/** In the table, which the file of actors completes. */
const maxRows = 200;

/** Broker roles as bars, one row an actor, for those who broker most; `null` where nobody has a count. */
export function brokers(drawing: Drawing): Picture | null {
  const { analysis, words, say, sectorIndex, narrow } = drawing;
  const counts = (actor: AnalyzedActor) => {
    const roles = Object.entries(actor.measures.brokerage ?? {}).filter(
      ([role]) => role !== 'total',
    );
    return new Map(roles.map(([role, { count }]) => [role, count]));
  };
  const all = analysis.actors
    .map((actor) => {
      const roles = counts(actor);
      return { actor, roles, total: [...roles.values()].reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.actor.id < b.actor.id ? -1 : 1));
  if (all.length === 0) return null;
  const shown = all.slice(0, maxShown);
  const roles = [...new Set(all.flatMap((entry) => [...entry.roles.keys()]))];
  const width = narrow ? 340 : 960;
  const left = narrow ? 0 : 300;
  const column = (width - left) / roles.length;
  const headSize = narrow ? 10 : 13;
  const heads = roles.map((role) =>
    wrapText(words.roles[role] ?? role, (column - 6) / bold, headSize, 4),
  );
  const tallest = Math.max(...heads.map(({ length }) => length));
  const head = (narrow ? 18 : 30) + tallest * (headSize + 3);
  let below = head;
  const most = largest(
    shown.flatMap((entry) => [...entry.roles.values()]),
    1,
  );
  const rows = shown.map(({ actor, roles: own }) => {
    const sector = actor.sector === null ? -1 : (sectorIndex.get(actor.sector) ?? -1);
    const lines = wrapText(actor.label || actor.id, (narrow ? width : left) - 32, 12.5, 3);
    const y = below;
    const names = lines.length * 16;
    const barTop = narrow ? y + 8 + names : y + 8 + (names - 16) / 2;
    below += narrow ? names + 42 : names + 18;
    return el(
      'g',
      { class: sectorClass(sector) },
      el('title', {}, actor.label || actor.id),
      el('line', { class: 'axis', x1: 0, x2: width, y1: y, y2: y }),
      shape(sector, 8, narrow ? y + 13 : y + 17, narrow ? 4.5 : 6, {
        class: sector < 0 ? 'mark hollow' : 'mark',
      }),
      lines.map((line, k) =>
        text(narrow ? 18 : 22, (narrow ? y + 17 : y + 21.5) + k * 16, line, 12.5),
      ),
      roles.map((role, k) => {
        const count = own.get(role) ?? 0;
        const length = fix(((column - (narrow ? 30 : 52)) * count) / most);
        const x = left + column * k + 2;
        return [
          count > 0 &&
            el('rect', {
              class: 'bar',
              x: fix(x),
              y: barTop,
              width: Math.max(1.5, length),
              height: 18,
              rx: 3,
            }),
          text(
            fix(x + (count > 0 ? Math.max(1.5, length) + 6 : 0)),
            barTop + 13.5,
            say.number(count),
            narrow ? 11 : 12.5,
            count > 0 ? '' : 'faint',
          ),
        ];
      }),
    );
  });
  return {
    id: 'brokers',
    title: words.brokers,
    description: words.brokersDescription(
      shown.map(({ actor }) => say.actor(actor.id)).slice(0, 3),
    ),
    width,
    height: Math.ceil(below),
    body: [
      heads.map((lines, k) =>
        lines.map((line, row) =>
          text(
            fix(left + column * k + 2),
            (narrow ? 14 : 22) + row * (headSize + 3),
            line,
            headSize,
            'strong',
          ),
        ),
      ),
      rows,
    ],
    table: {
      caption: words.brokersCaption(Math.min(maxRows, all.length), all.length, say),
      columns: [
        words.actor,
        words.sector,
        ...roles.map((role) => words.roles[role] ?? role),
        words.total,
      ],
      numeric: roles.map((_, k) => k + 2).concat(roles.length + 2),
      rows: all
        .slice(0, maxRows)
        .map(({ actor, roles: own, total }) => [
          actor.label || actor.id,
          actor.sector === null ? '–' : say.sector(actor.sector),
          ...roles.map((role) => say.number(own.get(role) ?? 0)),
          say.number(total),
        ]),
    },
  };
}

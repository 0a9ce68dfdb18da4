import type { AnalyzedActor } from '../analysis.ts';
import type { TwoLevels } from '../views/two-levels.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, fitText, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

/** Of more actors only those with most partners on both levels are drawn; the table holds all pairs. */
const maxActors = 60;

type Pair = readonly [string, string];
interface Tie {
  pair: Pair;
  planning: boolean;
  case: boolean;
}

/**
 * The two levels side by side: the same actors in the same places with their names between, at the left the ties of planning as
 * arcs, at the right those of the work on cases. A pair on both levels is drawn strong on both sides, one on a single level thin.
 */
export function levels(drawing: Drawing): Picture | null {
  const { analysis, say, narrow, labels } = drawing;
  const words = drawing.language.chartViews;
  const value = analysis.views['two-levels'] as TwoLevels | undefined;
  if (!value) return null;
  const ties = tiesOf(drawing, value);
  const partners = { planning: partnersOn(ties, 'planning'), case: partnersOn(ties, 'case') };
  const count = (id: string, side: 'planning' | 'case') => partners[side].get(id) ?? 0;
  const managers = new Set(value.caseManagers.map(({ actor }) => actor));
  const active = analysis.actors
    .filter(({ id }) => managers.has(id) || count(id, 'planning') + count(id, 'case') > 0)
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .slice(0, maxActors);
  function rank({ id }: AnalyzedActor): number {
    return (managers.has(id) ? 1e9 : 0) + count(id, 'planning') + count(id, 'case');
  }
  const width = narrow ? 340 : 960;
  const middle = narrow ? 188 : 330;
  const [left, right] = [(width - middle) / 2, (width + middle) / 2];
  const [line, size] = narrow ? [17, 10.5] : [20, 12.5];
  const top = narrow ? 62 : 76;

  const places = new Map<string, number>();
  const names = new Map(
    active.map(({ id }) => [
      id,
      wrapText(
        labels.get(id) as string,
        (middle - (narrow ? 18 : 28)) / (managers.has(id) ? bold : 1),
        size,
        3,
      ),
    ]),
  );
  let y = top;
  const groups: Child[] = [];
  for (const k of [...analysis.sectors.keys(), -1]) {
    const inside = active.filter((actor) => sectorOf(actor) === k);
    if (inside.length === 0) continue;
    const name = k < 0 ? drawing.words.noSector : say.sector(analysis.sectors[k].id);
    groups.push(
      el(
        'g',
        { class: `middle ${sectorClass(k)}` },
        text(width / 2, y + 14, fitText(name, middle - 30, size + 1), size + 1, 'region-name'),
      ),
    );
    y += line + 4;
    for (const { id } of inside) {
      const tall = line + ((names.get(id)?.length ?? 1) - 1) * (size + 2);
      places.set(id, y + tall / 2);
      y += tall;
    }
    y += narrow ? 10 : 12;
  }
  const end = y;
  function sectorOf({ sector }: AnalyzedActor): number {
    return sector === null ? -1 : (drawing.sectorIndex.get(sector) ?? -1);
  }

  const actors = active.map((actor): Element => {
    const at = places.get(actor.id) as number;
    const sector = sectorOf(actor);
    const manager = managers.has(actor.id);
    const r = narrow ? 3.4 : 4.6;
    const mark = (x: number, side: 'planning' | 'case') => [
      count(actor.id, side) > 0
        ? shape(sector, x, at, r, { class: sector < 0 ? 'mark hollow' : 'mark' })
        : el('circle', { class: 'grid-mark', cx: x, cy: at, r: 1.6 }),
      manager &&
        el('circle', {
          class: count(actor.id, side) > 0 ? 'ring' : 'ring lack',
          cx: x,
          cy: at,
          r: r + 3.2,
        }),
    ];
    const name = labels.get(actor.id) as string;
    const lines = names.get(actor.id) ?? [];
    return el(
      'g',
      { class: sectorClass(sector) },
      el(
        'title',
        {},
        words.partnersOf(name, count(actor.id, 'planning'), count(actor.id, 'case')) +
          (manager ? ` · ${words.caseManagement}` : ''),
      ),
      mark(left, 'planning'),
      lines.map((each, k) =>
        text(
          width / 2,
          fix(at + size * 0.36 + (k - (lines.length - 1) / 2) * (size + 2)),
          each,
          size,
          manager ? 'strong middle' : 'middle',
        ),
      ),
      mark(right, 'case'),
    );
  });

  const farthest = Math.max(1, end - top);
  const room = left - (narrow ? 8 : 14);
  const arcs = (side: 'planning' | 'case') =>
    ties
      .filter((tie) => tie[side] && tie.pair.every((id) => places.has(id)))
      .sort((a, b) => Number(a.planning && a.case) - Number(b.planning && b.case))
      .map(({ pair, planning, case: cases }) => {
        const [a, b] = pair.map((id) => places.get(id) as number).sort((p, q) => p - q);
        const half = (b - a) / 2;
        // A square root keeps short arcs apart and long ones inside the picture.
        const wide = room * Math.sqrt((b - a) / farthest);
        const x = side === 'planning' ? left - (narrow ? 5 : 8) : right + (narrow ? 5 : 8);
        return el(
          'path',
          {
            class: planning && cases ? 'arc both' : 'arc',
            d: `M${x},${fix(a)}A${fix(wide)} ${fix(half)} 0 0 ${side === 'planning' ? 0 : 1} ${x},${fix(b)}`,
          },
          el('title', {}, pair.map((id) => labels.get(id)).join(' – ')),
        );
      });

  const share = say.percent(value.pairs.jaccard);
  const heading = (side: 'planning' | 'case') => {
    const name = words[`${side}Level${narrow ? 'Short' : ''}`];
    return [
      text(
        side === 'planning' ? 0 : width,
        narrow ? 14 : 18,
        name,
        narrow ? 13 : 17,
        side === 'case' ? 'strong end' : 'strong',
      ),
      text(
        side === 'planning' ? 0 : width,
        narrow ? 30 : 38,
        words.pairs(value.pairs[side], say),
        narrow ? 11 : 13,
        side === 'case' ? 'soft end' : 'soft',
      ),
    ];
  };
  const key: [Child, string][] = [
    [el('line', { class: 'arc both', x1: 0, x2: 22, y1: 0, y2: 0 }), words.onBothLevels],
    [el('line', { class: 'arc', x1: 0, x2: 22, y1: 0, y2: 0 }), words.onOneLevel],
    [el('circle', { class: 'grid-mark', cx: 11, cy: 0, r: 1.8 }), words.notOnLevel],
  ];
  if (managers.size > 0)
    key.push([
      el('circle', { class: 'ring', cx: 11, cy: 0, r: narrow ? 6 : 7 }),
      words.caseManagement,
    ]);
  const columns = narrow ? 2 : key.length;
  const pairs = ties.toSorted(
    (a, b) => Number(b.planning && b.case) - Number(a.planning && a.case),
  );
  return {
    id: 'levels',
    title: words.levels,
    description: words.levelsDescription(
      value.pairs.planning,
      value.pairs.case,
      value.pairs.both,
      share,
      value.caseManagers.map(({ actor, planning, case: cases }) =>
        words.partnersOf(say.actor(actor), planning.degree, cases.degree),
      ),
      say,
    ),
    width,
    height: Math.round(end + 8 + Math.ceil(key.length / columns) * 20),
    body: [
      heading('planning'),
      heading('case'),
      text(
        width / 2,
        narrow ? 46 : 18,
        words.onBoth(value.pairs.both, share, say),
        narrow ? 11 : 14,
        'strong middle accent',
      ),
      groups,
      arcs('planning'),
      arcs('case'),
      actors,
      key.map(([sign, name], k) =>
        el(
          'g',
          {
            transform: `translate(${fix((narrow ? 185 : (width - 60) / columns) * (k % columns))} ${fix(end + 12 + Math.floor(k / columns) * 20)})`,
          },
          sign,
          text(30, 4, name, narrow ? 11 : 12.5, 'soft'),
        ),
      ),
    ],
    table: {
      caption: words.levelsCaption,
      columns: words.levelsColumns,
      numeric: [],
      rows: pairs.map((tie) => [
        ...tie.pair.map((id) => labels.get(id) ?? id),
        tie.planning ? words.yes : '–',
        tie.case ? words.yes : '–',
      ]),
    },
  };
}

/** Every pair with its levels. Those on both are the tied pairs whose layer names a level and that stand on neither list of one. */
function tiesOf({ analysis }: Drawing, value: TwoLevels): Tie[] {
  const key = (pair: Pair) => JSON.stringify(pair);
  const single = new Set([...value.onlyCase, ...value.onlyPlanning].map(key));
  const both = new Map<string, Pair>();
  for (const { source, target, layer } of analysis.ties) {
    if (layer === null || source === target || value.otherWords.includes(layer)) continue;
    const pair: Pair = source < target ? [source, target] : [target, source];
    if (!single.has(key(pair))) both.set(key(pair), pair);
  }
  return [
    ...value.onlyPlanning.map((pair) => ({ pair, planning: true, case: false })),
    ...value.onlyCase.map((pair) => ({ pair, planning: false, case: true })),
    ...[...both.values()].map((pair) => ({ pair, planning: true, case: true })),
  ];
}

function partnersOn(ties: readonly Tie[], side: 'planning' | 'case'): Map<string, number> {
  const partners = new Map<string, number>();
  for (const tie of ties)
    if (tie[side]) for (const id of tie.pair) partners.set(id, (partners.get(id) ?? 0) + 1);
  return partners;
}

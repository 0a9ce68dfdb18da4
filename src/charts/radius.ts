import type { SocialRadius } from '../views/social-radius.ts';
import { fix } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

type Group = SocialRadius['groups'][number];

/** From the outside to the middle, with the strength of each ring. */
const depths = [
  ['actors', 0.13],
  ['connected', 0.28],
  ['seated', 0.46],
  ['acrossGroups', 0.92],
] as const;

/**
 * The stakeholder groups as fields of a ring: the further a field is filled to the middle, the deeper the group is involved, with
 * the number of its actors in each depth. A group that is absent is hatched and named.
 */
export function radius(drawing: Drawing): Picture | null {
  const { analysis, say, narrow } = drawing;
  const words = drawing.language.chartViews;
  const value = analysis.views['social-radius'] as SocialRadius | undefined;
  if (!value || value.groups.length === 0) return null;
  const { groups } = value;
  const n = groups.length;
  // Without a table of bodies there is nothing to say about seats.
  const shown = depths.filter(([key]) => key !== 'seated' || groups[0].seated !== null);
  const [width, outer, inner] = narrow ? [340, 146, 42] : [960, 212, 62];
  const [cx, cy] = narrow ? [170, 172] : [width / 2, 250];
  const ring = (outer - inner) / shown.length;
  const name = ({ id }: Group) => say.term('stakeholderGroups', id);
  const turn = (2 * Math.PI) / n;
  const start = (k: number) => -Math.PI / 2 + turn * k;
  const at = (r: number, angle: number): [number, number] => [
    fix(cx + r * Math.cos(angle)),
    fix(cy + r * Math.sin(angle)),
  ];

  const field = (k: number, from: number, to: number): string => {
    // A gap of the same width at every radius.
    const [a, b] = [start(k), start(k + 1)];
    const [gapFrom, gapTo] = [1.5 / from, 1.5 / to];
    return `M${at(to, a + gapTo)}A${fix(to)} ${fix(to)} 0 0 1 ${at(to, b - gapTo)}L${at(from, b - gapFrom)}A${fix(from)} ${fix(from)} 0 0 0 ${at(from, a + gapFrom)}Z`;
  };
  const fields = groups.map((group, k): Element => {
    const absent = group.actors.length === 0;
    const middle = start(k) + turn / 2;
    return el(
      'g',
      { class: 'middle' },
      el('title', {}, `${name(group)}: ${absent ? words.absentGroup : figures(group)}`),
      absent
        ? [
            el('path', { class: 'hatch', d: hatch(start(k), turn, inner, outer, at) }),
            el('path', { class: 'cell empty', d: field(k, inner, outer) }),
          ]
        : shown.map(([key, strength], depth) => {
            const to = outer - ring * depth;
            const count = number(group, key);
            const [x, y] = at(to - ring / 2, middle);
            return [
              el('path', {
                class: count > 0 ? 'cell' : 'cell none',
                d: field(k, to - ring + 2, to),
                'fill-opacity': count > 0 ? strength : null,
              }),
              text(
                x,
                fix(y + (narrow ? 3.6 : 4.4)),
                say.number(count),
                narrow ? 10 : 12.5,
                count === 0 ? 'faint' : strength > 0.6 ? 'strong on-dark' : 'strong',
              ),
            ];
          }),
    );
  });
  function number(group: Group, key: (typeof depths)[number][0]): number {
    return key === 'actors' ? group.actors.length : (group[key] ?? 0);
  }
  function figures(group: Group): string {
    return shown
      .map(([key]) => `${words.depths[key]} ${say.number(number(group, key))}`)
      .join(', ');
  }

  const total = [
    text(
      cx,
      cy + (narrow ? 1 : 2),
      `${say.number(value.present)}/${say.number(value.of)}`,
      narrow ? 20 : 30,
      'strong middle',
    ),
    text(cx, cy + (narrow ? 15 : 20), words.groups, narrow ? 10.5 : 13, 'soft middle'),
  ];
  const names = narrow
    ? listed(groups, drawing, cy + outer + 34)
    : beside(groups, drawing, { cy, outer, width }, at);
  const legendY = narrow ? names.bottom + 6 : 526;
  return {
    id: 'radius',
    title: words.radius,
    description: words.radiusDescription(
      value.present,
      value.of,
      groups.filter(({ actors }) => actors.length === 0).map(name),
      say,
    ),
    width,
    height: Math.round(legendY + (narrow ? 20 * (shown.length + 1) : 26)),
    body: [
      fields,
      total,
      names.body,
      narrow && numbers(n, start, turn, outer, at),
      legend(legendY),
    ],
    table: {
      caption: words.radiusCaption,
      columns: [words.group, ...shown.map(([key]) => words.depths[key])],
      numeric: shown.map((_, k) => k + 1),
      rows: groups.map((group) => [
        name(group),
        ...shown.map(([key]) => say.number(number(group, key))),
      ]),
    },
  };

  function legend(y: number): Child {
    const entries: [Child, string][] = [
      ...shown.map(([key, strength]): [Child, string] => [
        el('rect', {
          class: 'cell',
          x: 0,
          y: -11,
          width: 18,
          height: 14,
          rx: 3,
          'fill-opacity': strength,
        }),
        words.depths[key],
      ]),
      [
        el('rect', { class: 'cell empty', x: 0, y: -11, width: 18, height: 14, rx: 3 }),
        words.absentGroup,
      ],
    ];
    let x = 0;
    return entries.map(([sign, label], k) => {
      const place = narrow ? `0 ${y + 20 * k + 12}` : `${fix(x)} ${y + 12}`;
      x += textWidth(label, 12.5) + 46;
      return el(
        'g',
        { transform: `translate(${place})` },
        sign,
        text(26, 1, label, narrow ? 11 : 12.5, 'soft'),
      );
    });
  }
}

/** Slanted strokes through a field, as straight lines from its inner to its outer edge, cut where they leave it. */
function hatch(
  from: number,
  turn: number,
  inner: number,
  outer: number,
  at: (r: number, angle: number) => [number, number],
): string {
  const [strokes, slant, margin] = [20, 1.5, 0.012];
  return Array.from({ length: strokes }, (_, k) => {
    const begin = -slant * turn + ((1 + slant) * turn * (k + 0.5)) / strokes;
    const low = Math.max(0, (margin - begin) / (slant * turn));
    const high = Math.min(1, (turn - margin - begin) / (slant * turn));
    if (high - low < 0.04) return '';
    const point = (t: number) =>
      at(inner + 2 + t * (outer - inner - 4), from + begin + t * slant * turn);
    return `M${point(low)}L${point(high)}`;
  }).join('');
}

interface Names {
  body: Child;
  bottom: number;
}

/** The names at both sides of the ring, each at the end of a line from its field. */
function beside(
  groups: readonly Group[],
  { say, language }: Drawing,
  { cy, outer, width }: { cy: number; outer: number; width: number },
  at: (r: number, angle: number) => [number, number],
): Names {
  const words = language.chartViews;
  const turn = (2 * Math.PI) / groups.length;
  const half = Math.ceil(groups.length / 2);
  const room = 216;
  const body = groups.map((group, k): Element => {
    const onRight = k < half;
    const inColumn = onRight ? half : groups.length - half;
    const row = onRight ? k : groups.length - 1 - k;
    const y = fix(36 + ((2 * cy - 72) * row) / Math.max(1, inColumn - 1));
    const [x1, y1] = at(outer + 4, -Math.PI / 2 + turn * (k + 0.5));
    const x = onRight ? width - room : room;
    const bend = onRight ? x - 22 : x + 22;
    const absent = group.actors.length === 0;
    const lines = wrapText(say.term('stakeholderGroups', group.id), room - 4, 12, 4);
    const all = absent ? [...lines, words.absentGroup] : lines;
    const first = y + 4 - ((all.length - 1) * 15) / 2;
    return el(
      'g',
      { class: onRight ? null : 'end' },
      el('title', {}, say.term('stakeholderGroups', group.id)),
      el('path', {
        class: 'leader',
        fill: 'none',
        d: `M${x1},${y1}L${bend},${y}H${onRight ? x - 6 : x + 6}`,
      }),
      all.map((line, at) =>
        text(
          x,
          fix(first + at * 15),
          line,
          12,
          absent ? (at === lines.length ? 'alarm strong' : 'alarm') : '',
        ),
      ),
    );
  });
  return { body, bottom: 2 * cy };
}

/** On a phone the fields carry numbers, and the names stand below in a list. */
function listed(groups: readonly Group[], { say, language }: Drawing, top: number): Names {
  const words = language.chartViews;
  let y = top;
  const body = groups.map((group, k): Element => {
    const absent = group.actors.length === 0;
    const name = say.term('stakeholderGroups', group.id);
    const lines = wrapText(absent ? `${name} – ${words.absentGroup}` : name, 306, 11.5, 3);
    const rows = lines.map((line, at) => text(28, y + at * 15, line, 11.5, absent ? 'alarm' : ''));
    const number = text(20, y, String(k + 1), 11.5, absent ? 'strong end alarm' : 'strong end');
    y += lines.length * 15 + 6;
    return el('g', {}, number, rows);
  });
  return { body, bottom: y };
}

function numbers(
  n: number,
  start: (k: number) => number,
  turn: number,
  outer: number,
  at: (r: number, angle: number) => [number, number],
): Child {
  return Array.from({ length: n }, (_, k) => {
    const [x, y] = at(outer + 12, start(k) + turn / 2);
    return text(x, fix(y + 4), String(k + 1), 11, 'strong middle');
  });
}

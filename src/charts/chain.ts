import type { Analysis } from '../analysis.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, fitText, textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

type Chain = NonNullable<Analysis['chain']>;
type Handover = Chain['handovers'][number];

interface Arc {
  handover: Handover;
  from: number;
  to: number;
  startY: number;
  endY: number;
  reach: number;
}

interface Frame {
  width: number;
  left: number;
  card: number;
  top: number;
  row: number;
  tall: number;
}

/**
 * The care chain as a process, from the ward at the top to the home at the bottom. Roles stand in order; handovers that lead on run at
 * the right, those that lead back at the left, each in the stroke of its state. `null` where the analysis has no chain.
 */
export function chain(drawing: Drawing): Picture | null {
  const { analysis, words, say, narrow } = drawing;
  if (!analysis.chain || analysis.chain.roles.length === 0) return null;
  const { roles, handovers } = analysis.chain;
  const place = new Map(roles.map(({ id }, k) => [id, k]));
  const known = handovers.filter(({ from, to }) => place.has(from) && place.has(to) && from !== to);
  const legend = legendOf(known, drawing);
  const frame: Frame = narrow
    ? { width: 340, left: 34, card: 234, top: legend.height + 14, row: 74, tall: 60 }
    : { width: 960, left: 190, card: 400, top: legend.height + 20, row: 72, tall: 56 };
  const arcs = route(known, place, frame);
  const missing = known.filter(({ status }) => status === 'missing');
  const named = say.role;
  const filled = roles.filter(
    ({ status, required }) => required && (status === 'filled' || status === 'several'),
  );
  return {
    id: 'chain',
    title: `${words.chain}: ${say.chain}`,
    description: words.chainDescription(
      filled.length,
      roles.filter(({ required }) => required).length,
      missing.map(({ from, to }) => `${named(from)} → ${named(to)}`),
    ),
    width: frame.width,
    height: frame.top + frame.row * (roles.length - 1) + frame.tall + 2,
    body: [
      legend.body,
      arcs
        .toSorted((a, b) => rank(a.handover) - rank(b.handover))
        .map((arc) => arrow(arc, frame, named, drawing)),
      roles.map((_, k) => roleCard(k, frame, drawing)),
      narrow ? null : viaLabels(arcs, frame, drawing),
    ],
    table: {
      caption: words.handoversCaption,
      columns: words.handoverColumns,
      numeric: [],
      rows: known.map((handover) => [
        named(handover.from),
        named(handover.to),
        states(drawing)[handover.status],
        carriers(handover, drawing),
        reason(handover, drawing),
        drawing.language.report.chain.bases[handover.basis] ?? handover.basis,
      ]),
    },
  };
}

/** What a handover is there for; of one that nobody may steer, why not. */
function reason({ from, to, status }: Handover, { say }: Drawing): string {
  const limited = status === 'limited' ? say.limited([from, to]) : '';
  return limited || say.why([from, to]).clause;
}

/** Quiet strokes first, so that what is missing lies on top. */
const order: Handover['status'][] = [
  'role-absent',
  'limited',
  'one-direction',
  'reported',
  'one-sided',
  'internal',
  'confirmed',
  'indirect',
  'missing',
];
const states = ({ language }: Drawing) => language.report.chain.handoverStatuses;
const rank = ({ status }: Handover) => order.indexOf(status);

function carriers({ ties, via, status, internal }: Handover, { say, words }: Drawing): string {
  if (status === 'internal') return say.actors(internal, 3);
  if (status === 'indirect') return via.length > 0 ? words.via(say.actors(via, 3)) : '';
  const shown = ties.slice(0, 3).map(([a, b]) => `${say.actor(a)} – ${say.actor(b)}`);
  if (ties.length > 3) shown.push(words.more(ties.length - 3, say));
  return shown.join('; ');
}

/** Where each arc leaves and arrives, so that arcs at one card do not cross: upward ones above, downward ones below, nested by length. */
function route(handovers: Handover[], place: Map<string, number>, frame: Frame): Arc[] {
  const arcs = handovers.map((handover): Arc => {
    const [from, to] = [place.get(handover.from) as number, place.get(handover.to) as number];
    const span = Math.abs(to - from);
    const room = to > from ? frame.width - frame.left - frame.card : frame.left;
    const longest = Math.max(1, place.size - 1);
    // The widest point of the curve lies at three quarters of its control points.
    const reach = ((room - 14) / 0.75) * (0.14 + 0.86 * Math.sqrt((span - 0.5) / longest));
    return { handover, from, to, startY: 0, endY: 0, reach: Math.min(reach, (room - 6) / 0.75) };
  });
  for (const side of [
    arcs.filter(({ from, to }) => to > from),
    arcs.filter(({ from, to }) => to < from),
  ])
    for (let k = 0; k < place.size; k++) {
      const up = side.filter(({ from, to }) => Math.max(from, to) === k).sort(bySpan);
      const down = side
        .filter(({ from, to }) => Math.min(from, to) === k)
        .sort((a, b) => bySpan(b, a));
      const slots = [...up, ...down];
      slots.forEach((arc, at) => {
        const y = frame.top + frame.row * k + (frame.tall * (at + 1)) / (slots.length + 1);
        if (arc.from === k) arc.startY = fix(y);
        else arc.endY = fix(y);
      });
    }
  return arcs;
}

const spanOf = ({ from, to }: Arc) => Math.abs(to - from);
const bySpan = (a: Arc, b: Arc) => spanOf(a) - spanOf(b) || a.from - b.from || a.to - b.to;

function arrow(
  { handover, from, to, startY, endY, reach }: Arc,
  frame: Frame,
  named: (id: string) => string,
  drawing: Drawing,
): Element {
  const onward = to > from;
  const edge = onward ? frame.left + frame.card : frame.left;
  const turn = onward ? 1 : -1;
  const control = fix(edge + turn * reach);
  const tip = edge + turn * 2;
  const base = tip + turn * 8;
  const carried = carriers(handover, drawing);
  return el(
    'g',
    { class: 'arc', 'data-from': handover.from, 'data-to': handover.to },
    el(
      'title',
      {},
      `${named(handover.from)} → ${named(handover.to)}: ${states(drawing)[handover.status]}${carried && ` (${carried})`}. ${reason(handover, drawing)}`,
    ),
    el('path', {
      class: `handover ${handover.status}`,
      d: `M${edge},${startY}C${control},${startY} ${control},${endY} ${base},${endY}`,
    }),
    el('path', {
      class: `head ${handover.status}`,
      d: `M${tip},${endY}L${base},${fix(endY - 4)}L${base},${fix(endY + 4)}Z`,
    }),
  );
}

function roleCard(
  k: number,
  { left, card, top, row, tall }: Frame,
  { analysis, language, say, words, sectorIndex, labels, narrow }: Drawing,
): Element {
  const role = (analysis.chain as Chain).roles[k];
  const sector = role.sector === null ? -1 : (sectorIndex.get(role.sector) ?? -1);
  const y = top + row * k;
  const absent = ['absent', 'absent-known', 'stood-in'].includes(role.status);
  const lacking = role.status === 'absent' && role.required;
  const name = (id: string) => labels.get(id) ?? id;
  const state = language.report.chain.statuses[role.status];
  const people = (most: number) => {
    const names = role.actors.slice(0, most).map((id) => name(id));
    const rest = role.actors.length - names.length;
    return names.join(' · ') + (rest > 0 ? ` · +${say.number(rest)}` : '');
  };
  const inner = card - (narrow ? 40 : 64);
  const note = {
    filled: people(narrow ? 2 : 3),
    several: people(narrow ? 2 : 3),
    unconnected: `${state}: ${people(2)}`,
    absent: role.required ? state : `${state} (${words.optional})`,
    'absent-known': `${state}: ${role.absences.map(({ status }) => status).join(', ')}`,
    'stood-in': `${state} ${say.roles(role.standIns)}`,
  }[role.status];
  const [labelSize, noteSize] = narrow ? [12, 11] : [14.5, 12.5];
  const lines = wrapText(say.role(role.id), inner / bold, labelSize, narrow ? 2 : 1);
  const x = left + (narrow ? 32 : 50);
  const first = narrow ? y + tall / 2 - (lines.length - 1) * 7.5 - 3 : y + 23.5;
  return el(
    'g',
    { class: `role ${sectorClass(sector)}`, 'data-role': role.id },
    el(
      'title',
      {},
      `${say.role(role.id)}: ${state}${role.actors.length > 0 ? `. ${people(20)}` : ''}`,
    ),
    el('rect', {
      class: lacking ? 'card lack' : absent ? 'card optional' : 'card',
      x: left,
      y,
      width: card,
      height: tall,
      rx: 9,
    }),
    shape(sector, left + (narrow ? 16 : 26), y + tall / 2, narrow ? 6.5 : 9, {
      class: sector < 0 ? 'mark hollow' : 'mark',
    }),
    lines.map((line, k) => text(x, first + k * 15, line, labelSize, 'strong')),
    text(
      x,
      first + (lines.length - 1) * 15 + (narrow ? 16 : 19),
      fitText(note, inner, noteSize),
      noteSize,
      lacking || role.status === 'unconnected' ? 'alarm' : 'soft',
    ),
  );
}

/** Names those through whom an indirect handover runs, where there is room. */
function viaLabels(arcs: Arc[], frame: Frame, { say, words, labels }: Drawing): Child {
  const taken: { x: number; y: number; right: number }[] = [];
  return arcs
    .filter(
      ({ handover, from, to }) =>
        handover.status === 'indirect' && handover.via.length > 0 && to > from,
    )
    .map(({ handover, startY, endY, reach }) => {
      const size = 11.5;
      const apex = frame.left + frame.card + reach * 0.75;
      const [first, ...rest] = handover.via;
      const others = rest.length > 0 ? ` +${say.number(rest.length)}` : '';
      const label = fitText(words.via((labels.get(first) ?? first) + others), 190, size);
      const width = textWidth(label, size);
      const x = Math.min(apex + 6, frame.width - width - 2);
      const y = fix((startY + endY) / 2 + 4);
      if (
        taken.some((other) => Math.abs(other.y - y) < 15 && x < other.right && other.x < x + width)
      )
        return null;
      taken.push({ x, y, right: x + width });
      return text(fix(x), y, label, size, 'soft halo');
    });
}

const mainStates: Handover['status'][] = [
  'confirmed',
  'internal',
  'reported',
  'one-sided',
  'indirect',
  'one-direction',
  'missing',
  'limited',
  'role-absent',
];

/** One sample of each stroke that occurs. */
function legendOf(handovers: Handover[], drawing: Drawing) {
  const { narrow, say } = drawing;
  const entries = mainStates
    .map((status) => ({
      status,
      n: handovers.filter((handover) => handover.status === status).length,
    }))
    .filter(({ n }) => n > 0);
  const width = narrow ? 340 : 960;
  const size = narrow ? 11 : 12.5;
  let [x, y] = [0, 12];
  const body = entries.map(({ status, n }) => {
    const label = `${states(drawing)[status]} (${say.number(n)})`;
    const wide = 44 + textWidth(label, size) + 22;
    if (x > 0 && x + wide - 22 > width) [x, y] = [0, y + 22];
    const at = x;
    x += wide;
    return el(
      'g',
      {},
      el('path', { class: `handover ${status}`, d: `M${fix(at)},${y - 4}H${fix(at + 27)}` }),
      el('path', { class: `head ${status}`, d: `M${fix(at + 34)},${y - 4}l-8,-4v8Z` }),
      text(fix(at + 41), y, label, size, status === 'missing' ? 'alarm' : 'soft'),
    );
  });
  return { body, height: y + 6 };
}

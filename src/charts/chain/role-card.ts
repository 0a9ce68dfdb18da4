import { sectorClass, shape } from '../colours.ts';
import { type Element, el } from '../element.ts';
import { bold, wrapText } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import { text } from '../text.ts';
import { states } from './arrow.ts';
import type { Chain, Frame } from './frame.ts';

type Role = Chain['roles'][number];

/** The words on a card, line by line, and how tall it is with them. */
export interface RoleText {
  name: string[];
  note: string[];
  height: number;
}

const mostNames = 6;
/** Roles on a slide that have room for who fills them. */
const mostWithNames = 6;

/** The name of a role and who fills it: as many whole names as two lines take, and how many more there are. */
export function roleText(
  role: Role,
  card: number,
  { analysis, language, say, words, labels, narrow, slide }: Drawing,
): RoleText {
  const [nameSize, noteSize] = sizes(narrow);
  const inner = card - (narrow ? 40 : 64);
  const state = language.report.chain.statuses[role.status];
  const people = (before = '') => {
    const names = role.actors.map((id) => labels.get(id) ?? id);
    for (let shown = Math.min(names.length, mostNames); shown > 0; shown--) {
      const rest = names.length - shown;
      const lines = wrapText(
        `${before}${names.slice(0, shown).join('\u00a0· ')}${rest > 0 ? `\u00a0· +${say.number(rest)}` : ''}`,
        inner,
        noteSize,
        5,
      );
      if (lines.length <= 2 || shown === 1) return lines;
    }
    return [];
  };
  const said = (line: string) => wrapText(line, inner, noteSize, 5);
  const note = {
    filled: () => people(),
    several: () => people(),
    unconnected: () => people(`${state}: `),
    absent: () => said(role.required ? state : `${state} (${words.optional})`),
    'absent-known': () => said(`${state}: ${role.absences.map(({ status }) => status).join(', ')}`),
    'stood-in': () => said(`${state} ${say.roles(role.standIns)}`),
  }[role.status]();
  const name = wrapText(say.role(role.id), inner / bold, nameSize, 3);
  const [nameLine, noteLine] = lineHeights(narrow);
  // On a slide with many roles their names are read only without who fills them; a dashed frame is left of one that nobody fills.
  if (slide && (analysis.chain?.roles.length ?? 0) > mostWithNames)
    return { name, note: [], height: 14 + name.length * nameLine };
  return { name, note, height: 20 + name.length * nameLine + note.length * noteLine };
}

const sizes = (narrow: boolean) => (narrow ? [12, 11] : [14.5, 12.5]);
const lineHeights = (narrow: boolean) => (narrow ? [15.5, 14] : [18.5, 16]);

export function roleCard(
  k: number,
  { name, note }: RoleText,
  { left, card, tops, tall }: Frame,
  concerned: boolean,
  drawing: Drawing,
): Element {
  const { analysis, language, say, sectorIndex, labels, narrow } = drawing;
  const { roles, handovers } = analysis.chain as Chain;
  const role = roles[k];
  const sector = role.sector === null ? -1 : (sectorIndex.get(role.sector) ?? -1);
  const y = tops[k];
  const absent = ['absent', 'absent-known', 'stood-in'].includes(role.status);
  const lacking = role.status === 'absent' && role.required;
  const [nameSize, noteSize] = sizes(narrow);
  const [nameLine, noteLine] = lineHeights(narrow);
  const x = left + (narrow ? 32 : 50);
  const first = y + 6 + nameLine * 0.9;
  const below = first + (name.length - 1) * nameLine + noteLine * 1.15;
  const people = role.actors.map((id) => labels.get(id) ?? id).join(', ');
  const own = handovers
    .filter(({ from, to }) => from !== to && (from === role.id || to === role.id))
    .map(({ from, to, status }) =>
      from === role.id
        ? `→ ${say.role(to)}: ${states(drawing)[status]}`
        : `← ${say.role(from)}: ${states(drawing)[status]}`,
    );
  return el(
    'g',
    {
      class: `role ${sectorClass(sector)}${concerned ? ' gap' : ''}`,
      'data-role': role.id,
    },
    el(
      'title',
      {},
      `${say.role(role.id)}: ${language.report.chain.statuses[role.status]}${people && `. ${people}`}${own.length > 0 ? `. ${own.join('; ')}` : ''}`,
    ),
    el('rect', {
      class: lacking ? 'card lack' : absent ? 'card optional' : 'card',
      x: left,
      y,
      width: card,
      height: tall[k],
      rx: 9,
    }),
    shape(sector, left + (narrow ? 16 : 26), y + tall[k] / 2, narrow ? 6.5 : 9, {
      class: sector < 0 ? 'mark hollow' : 'mark',
    }),
    name.map((line, at) => text(x, round(first + at * nameLine), line, nameSize, 'strong')),
    note.map((line, at) =>
      text(
        x,
        round(below + at * noteLine),
        line,
        noteSize,
        lacking || role.status === 'unconnected' ? 'alarm' : 'soft',
      ),
    ),
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

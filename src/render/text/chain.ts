import type { ChainResult, HandoverResult, RoleResult } from '../../analysis.ts';
import type { Formatter } from '../../findings/index.ts';
import type { Book } from '../../words/book.ts';
import { columns, fit, pad } from '../../words/width.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph, type Tone } from './line.ts';

type Mark = { mark: string; tone: Tone };

const roleMarks: Record<RoleResult['status'], Mark> = {
  filled: { mark: '●', tone: 'plain' },
  several: { mark: '●', tone: 'plain' },
  unconnected: { mark: '◌', tone: 'warning' },
  absent: { mark: '✕', tone: 'error' },
  'stood-in': { mark: '◐', tone: 'plain' },
  'absent-known': { mark: '○', tone: 'info' },
};

const arrows: Record<HandoverResult['status'], Mark> = {
  confirmed: { mark: '━▶', tone: 'strong' },
  reported: { mark: '─▶', tone: 'plain' },
  'one-sided': { mark: '─▶', tone: 'plain' },
  internal: { mark: '━▶', tone: 'strong' },
  indirect: { mark: '┄▷', tone: 'warning' },
  missing: { mark: '✕ ', tone: 'error' },
  limited: { mark: '○ ', tone: 'info' },
  'role-absent': { mark: '– ', tone: 'faint' },
};

const direct = new Set<HandoverResult['status']>([
  'confirmed',
  'reported',
  'one-sided',
  'internal',
]);
const filled = new Set<RoleResult['status']>(['filled', 'several', 'unconnected', 'stood-in']);
const maxNames = 4;

interface InWords {
  words: Book['report']['chain'];
  say: Formatter;
  width: number;
}

/** The care chain: its roles in order with who fills them, and its handovers as arrows, those of one role together. */
export function chainSection(
  { analysis: { chain }, language, say, width }: Context,
  heading: (title: string) => Line[],
): Line[] {
  if (!chain) return [];
  const words = language.report.chain;
  const required = chain.roles.filter((role) => role.required);
  return [
    ...heading(words.heading(chain.label[language.code])),
    ...paragraph(
      [
        words.coverage(
          required.filter(({ status }) => filled.has(status)).length,
          required.length,
          say,
        ),
        words.carried(
          chain.handovers.filter(({ status }) => direct.has(status)).length,
          chain.handovers.length,
          say,
        ),
      ].join(' '),
      { width, indent: 1 },
    ),
    [],
    [[` ${words.roles}`, 'strong']],
    ...roleLines(chain, { words, say, width }),
    [],
    [[` ${words.handovers}`, 'strong']],
    ...handoverLines(chain, { words, say, width }),
    [],
    ...paragraph(words.legend, { width, indent: 1, tone: 'faint' }),
  ];
}

/** Columns for labels: as wide as the widest, but at most half of the line. */
const labelWidth = (labels: string[], width: number) =>
  Math.min(Math.floor(width * 0.45), 2 + Math.max(0, ...labels.map(columns)));

const label = (text: string, width: number) => pad(fit(text, width - 2), width);

function roleLines({ roles }: ChainResult, { words, say, width }: InWords): Line[] {
  const name = labelWidth(
    roles.map(({ id }) => say.role(id)),
    width,
  );
  return roles.flatMap((role): Line[] => {
    const { mark, tone } =
      role.status === 'absent' && !role.required
        ? { mark: '–', tone: 'faint' as Tone }
        : roleMarks[role.status];
    const who =
      role.status === 'absent-known'
        ? `${words.statuses['absent-known']}: ${role.absences.map(({ actor, status }) => `${status} (${say.actor(actor)})`).join(', ')}`
        : role.status === 'stood-in'
          ? `${words.statuses['stood-in']} ${say.roles(role.standIns)}`
          : role.status === 'absent'
            ? words.statuses.absent
            : `${say.actors(role.actors, maxNames)}${role.status === 'unconnected' ? ` – ${words.statuses.unconnected}` : ''}`;
    return besides(
      [
        [' '],
        [`${mark} `, tone],
        [label(say.role(role.id), name), role.required ? 'plain' : 'faint'],
      ],
      3 + name,
      `${who}${role.required ? '' : ` (${words.optional})`}`,
      width,
      role.status === 'absent' ? tone : 'plain',
    );
  });
}

function handoverLines({ roles, handovers }: ChainResult, { words, say, width }: InWords): Line[] {
  const name = labelWidth(
    roles.map(({ id }) => say.role(id)),
    width,
  );
  return roles.flatMap(({ id }) => {
    const own = handovers.filter(({ from }) => from === id);
    if (own.length === 0) return [];
    return [
      [[` ${say.role(id)}`]] as Line,
      ...own.flatMap((handover) => {
        const { mark, tone } = arrows[handover.status];
        return besides(
          [['   '], [`${mark} `, tone], [label(say.role(handover.to), name)]],
          6 + name,
          detail(handover, roles, { words, say }),
          width,
          handover.status === 'missing' ? tone : 'plain',
        );
      }),
    ];
  });
}

function detail(
  handover: HandoverResult,
  roles: RoleResult[],
  { words, say }: Omit<InWords, 'width'>,
): string {
  const { status, ties, via, internal, hangsOn, from, to } = handover;
  if (status === 'indirect') return words.over(via.map(say.actor).join(' → '));
  if (status === 'role-absent') {
    const empty = roles.filter(
      ({ id, actors }) => (id === from || id === to) && actors.length === 0,
    );
    const missing = empty.filter(({ standIns }) => standIns.length === 0);
    return missing.length > 0
      ? words.absent(say.roles(missing.map(({ id }) => id)))
      : `${words.statuses['stood-in']} ${say.roles(empty.flatMap(({ standIns }) => standIns))}`;
  }
  if (status === 'internal')
    return `${words.handoverStatuses.internal}: ${say.actors(internal, maxNames)}`;
  if (!direct.has(status)) return words.handoverStatuses[status];
  const parts = [
    ties.length === 1 ? ties[0].map(say.actor).join(' – ') : words.ties(ties.length, say),
  ];
  // The arrow says that a tie was named; that the other side was asked and did not name it is worth a word.
  if (status === 'one-sided') parts.push(words.handoverStatuses[status]);
  if (hangsOn !== null) parts.push(words.hangs(say.actor(hangsOn)));
  return parts.join(', ');
}

/** A text in the lines beside a left part of fixed width. */
function besides(left: Line, indent: number, text: string, width: number, tone: Tone): Line[] {
  const lines = paragraph(text, { width, indent, tone });
  const first: Line = [...left, ...(lines[0] ?? []).slice(1)];
  return [first, ...lines.slice(1)];
}

import { type ViewId, viewList } from '../views/list.ts';
import { type Formatter, oneStop } from '../words/formatter.ts';
import type { Context } from './context.ts';
import type { Block, Cell, Section } from './document.ts';
import { viewMessage } from './messages.ts';
import { plainText } from './own/unknown.ts';
import { viewSource } from './sources.ts';
import type { Block as ViewBlock, Cell as ViewCell } from './views/block.ts';
import { viewBlocks } from './views/index.ts';

const maxNames = 12;

/** The views with a picture of their own, and how many of their last blocks hold only the figures of its table. */
const pictures = new Map<ViewId, { picture: 'levels' | 'bodies' | 'radius'; repeats: number }>([
  ['two-levels', { picture: 'levels', repeats: 0 }],
  ['network-architecture', { picture: 'bodies', repeats: 1 }],
  ['social-radius', { picture: 'radius', repeats: 1 }],
]);

/** The planners' views that the analysis holds, each with its picture, sentences, tables and how to read it. */
export function viewSections(context: Context): Section[] {
  const { analysis, language, say } = context;
  const registered = viewList.flatMap((view): Section[] => {
    const { id } = view;
    if (!Object.hasOwn(analysis.views, id)) return [];
    const { title, reading } = language.views[id];
    const drawn = pictures.get(id);
    const given = viewBlocks(id, analysis.views[id] as never, say, language);
    const message = drawn ? viewMessage(id, context) : null;
    return [
      {
        id: `system-${id}`,
        level: 'annex',
        title: message ?? title,
        ...(message === null ? {} : { subtitle: title }),
        ...(drawn ? { lead: language.report.html.lead[drawn.picture] } : {}),
        blocks: [
          ...(drawn
            ? [{ kind: 'picture' as const, picture: drawn.picture, medium: 'drawn' as const }]
            : []),
          ...given.map((block, k): Block => {
            const told = blockOf(block, context);
            const repeated = drawn !== undefined && k >= given.length - drawn.repeats;
            return repeated ? { ...told, medium: 'plain' } : told;
          }),
          { kind: 'reading', reading: { text: reading, source: viewSource(view) } },
        ],
      },
    ];
  });
  return [...registered, ...ownSections(context)];
}

/** Views of one's own in their words; a view without any shows its id and what it computed. */
function ownSections(context: Context): Section[] {
  const { analysis, language, say, own } = context;
  const strange = Object.keys(analysis.views).filter((id) =>
    viewList.every((one) => one.id !== id),
  );
  return strange.map((id): Section => {
    const value = analysis.views[id];
    const known = own.views.find((one) => one.id === id);
    const text = known?.words?.[language.code];
    const whole = typeof value === 'object' && value !== null && !Array.isArray(value);
    const blocks: Block[] = text
      ? [
          ...text.blocks(value, say).map((block) => blockOf(block, context)),
          { kind: 'reading', reading: { text: text.reading, source: known?.reference ?? '' } },
        ]
      : [
          {
            kind: 'entries',
            entries: Object.entries(whole ? value : { [id]: value }).map(([name, inner]) => ({
              name,
              text: plainText(inner, say),
            })),
          },
        ];
    return { id: `system-${id}`, level: 'annex', title: text?.title ?? id, blocks };
  });
}

/** A block of a view, with names in place of ids. */
function blockOf(block: ViewBlock, { language, say }: Context): Block {
  if (block.kind === 'sentence') return { kind: 'sentence', text: oneStop(block.text) };
  const undefinedValue = language.report.common.undefinedValue;
  return {
    kind: 'table',
    caption: block.caption,
    columns: block.columns.map((title, k) => ({
      title,
      numeric: block.rows.every(
        (row) => row[k] !== undefined && ('number' in row[k] || 'share' in row[k]),
      ),
    })),
    rows: block.rows.map((row) => row.map((cell) => cellOf(cell, say, undefinedValue))),
  };
}

function cellOf(cell: ViewCell, say: Formatter, undefinedValue: string): Cell {
  if ('text' in cell) return { text: cell.text };
  if ('number' in cell)
    return { text: cell.number === null ? undefinedValue : say.number(cell.number, cell.digits) };
  if ('share' in cell)
    return { text: cell.share === null ? undefinedValue : say.percent(cell.share) };
  if ('actors' in cell)
    return cell.actors.length === 0
      ? { text: '–' }
      : { text: say.actors(cell.actors, maxNames), actors: cell.actors };
  return cell.sectors.length === 0
    ? { text: '–' }
    : { text: say.sectors(cell.sectors), sectors: cell.sectors };
}

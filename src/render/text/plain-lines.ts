import { curesText } from '../../document/cures.ts';
import type { Block } from '../../document/document.ts';
import { fit } from '../../words/width.ts';
import type { ShortContext } from './context.ts';
import { drawCorners } from './corners.ts';
import { matterLines } from './findings.ts';
import { type Line, paragraph } from './line.ts';
import { listLines } from './list.ts';

/** The lines of the blocks that are for lines, and what stands between them. */
export function blocksLines(blocks: readonly Block[], lines: (block: Block) => Line[]): Line[] {
  return blocks
    .filter(({ medium }) => medium !== 'drawn')
    .map((block) => ({ block, lines: lines(block) }))
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ block, lines }, k, all) => [
      ...(k > 0 && apart(all[k - 1].block, block) ? [[] as Line] : []),
      ...lines,
    ]);
}

const large = new Set<Block['kind']>([
  'table',
  'figures',
  'rule',
  'picture',
  'entries',
  'told',
  'sample',
]);

/** Whether a blank line stands between two blocks: before a heading, around what is large, but not before its note. */
function apart(before: Block, after: Block): boolean {
  if (after.kind === 'sentence' && after.tone === 'note') return before.kind === 'list';
  if (before.kind === 'heading') return false;
  return after.kind === 'heading' || large.has(before.kind) || large.has(after.kind);
}

/** The lines of what the short form has too; none of what it has not. */
export function plainLines(block: Block, context: ShortContext): Line[] {
  const { language, width } = context;
  switch (block.kind) {
    case 'sentence':
      return paragraph(block.text, {
        width,
        indent: 1,
        tone: block.tone === 'note' ? 'faint' : (block.tone ?? 'plain'),
      });
    case 'heading':
      return paragraph(block.text, { width, tone: 'heading' });
    case 'list':
      return listLines(
        block.single
          ? block.items.map((item) => ({ ...item, text: fit(item.text, width - 4) }))
          : block.items,
        width,
      );
    case 'picture':
      return block.corners ? drawCorners(block.corners, context) : [];
    case 'matters':
      return block.findings.flatMap((finding, k) => matterLines(finding, k + 1, context));
    case 'steps':
      return block.steps.flatMap(({ text, why, cures }, k) =>
        paragraph([text, why, curesText(cures, language)].filter(Boolean).join(' '), {
          width,
          indent: 1,
          mark: `${k + 1}  `,
          markTone: 'strong',
        }),
      );
    default:
      return [];
  }
}

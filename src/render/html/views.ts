import { type Child, type Element, el } from '../../charts/element.ts';
import type { Block, Cell } from '../../document/views/block.ts';
import { viewBlocks } from '../../document/views/index.ts';
import { oneStop } from '../../findings/index.ts';
import { type ViewId, viewList } from '../../views/list.ts';
import type { Context } from './context.ts';
import { actorLink, figure, section, sectorSign } from './parts.ts';

const maxActors = 12;

/** The systems with a picture of their own, and how many of their last blocks hold only the figures of its table. */
const pictures = new Map<ViewId, { picture: 'levels' | 'bodies' | 'radius'; repeats: number }>([
  ['two-levels', { picture: 'levels', repeats: 0 }],
  ['network-architecture', { picture: 'bodies', repeats: 1 }],
  ['social-radius', { picture: 'radius', repeats: 1 }],
]);

/** The planners' systems that the analysis holds, each in the blocks that it gives. */
export function viewSections(context: Context): { id: string; title: string; element: Element }[] {
  const { analysis, language, words, say } = context;
  return viewList.flatMap(({ id, reference }) => {
    if (!Object.hasOwn(analysis.systems, id)) return [];
    const { title, reading } = language.views[id];
    const drawn = pictures.get(id);
    const own = drawn && context.pictures.has(drawn.picture) ? drawn : undefined;
    const given = viewBlocks(id, analysis.systems[id] as never, say, language);
    const told = given.slice(0, given.length - (own?.repeats ?? 0));
    const element = section(
      context,
      `system-${id}`,
      title,
      own ? words.lead[own.picture] : null,
      own && figure(context, own.picture),
      told.map((block) => blockElement(block, context)),
      el(
        'details',
        { class: 'reading' },
        el('summary', {}, words.reading),
        el('p', {}, reading),
        el('p', { class: 'source' }, `${words.source}: ${reference}`),
      ),
    );
    return [{ id: `system-${id}`, title, element }];
  });
}

function blockElement(block: Block, context: Context): Element {
  if (block.kind === 'sentence')
    return el('p', { class: 'sentence' }, el('bdi', {}, oneStop(block.text)));
  const right = block.columns.map((_, k) =>
    block.rows.every((row) => row[k] !== undefined && ('number' in row[k] || 'share' in row[k])),
  );
  return el(
    'div',
    {
      class: 'scroll',
      tabindex: 0,
      role: 'group',
      'aria-label': block.caption || block.columns.join(', '),
    },
    el(
      'table',
      {},
      block.caption && el('caption', { class: 'shown' }, block.caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          block.columns.map((column, k) =>
            el(
              column === '' ? 'td' : 'th',
              { scope: column === '' ? null : 'col', class: right[k] ? 'number' : null },
              column,
            ),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        block.rows.map((row) =>
          el(
            'tr',
            {},
            row.map((cell, k) =>
              el(
                k === 0 ? 'th' : 'td',
                { scope: k === 0 ? 'row' : null, class: right[k] ? 'number' : null },
                cellContent(cell, context),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function cellContent(cell: Cell, context: Context): Child {
  const { say, words } = context;
  if ('text' in cell) return el('bdi', {}, cell.text);
  if ('number' in cell)
    return cell.number === null ? words.undefined : say.number(cell.number, cell.digits);
  if ('share' in cell) return cell.share === null ? words.undefined : say.percent(cell.share);
  if ('sectors' in cell)
    return cell.sectors.length === 0
      ? '–'
      : cell.sectors.map((id) =>
          el('span', { class: 'actor-link' }, sectorSign(context, id), say.sector(id)),
        );
  if (cell.actors.length === 0) return '–';
  const rest = cell.actors.length - maxActors;
  return [
    cell.actors.slice(0, maxActors).map((id) => actorLink(context, id)),
    rest > 0 && ` +${say.number(rest)}`,
  ];
}

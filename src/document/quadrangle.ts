import { type Side, sidesOf } from '../charts/sides.ts';
import { everyResult } from '../findings/results.ts';
import type { Context } from './context.ts';
import type { Block, Corners, Section } from './document.ts';
import { quadrangleMessage } from './messages.ts';

/** The sectors as corners, and what lies between them. */
export function quadrangleSection(context: Context): Section {
  const { analysis, language, say } = context;
  const { common, html, page } = language.report;
  const four = analysis.sectors.length === 4 && analysis.settings['chain'] !== 'none';
  const kind = four ? 'quadrangle' : 'sides';
  const loose = analysis.actors.filter(({ sector }) => sector === null).length;
  const blocks: Block[] =
    analysis.sectors.length === 0
      ? [{ kind: 'sentence', text: common.noSectors }]
      : [{ kind: 'picture', picture: 'quadrangle', corners: cornersOf(context) }];
  if (loose > 0 && analysis.sectors.length > 0)
    blocks.push({
      kind: 'sentence',
      text: common.unplaced(loose, say),
      tone: 'note',
      // The short form has a line for the finding that says it.
      ...(everyResult(analysis.findings).some(({ rule }) => rule === 'no-corner')
        ? { form: 'full' }
        : {}),
    });
  if (analysis.sectors.length > 0)
    blocks.push(
      { ...legend(page.legend), form: 'brief' },
      { ...legend(common.legend(analysis.network.density, say)), form: 'full' },
    );
  return {
    id: 'quadrangle',
    level: 'page',
    title: quadrangleMessage(context),
    subtitle: html.sections[kind],
    ...(analysis.sectors.length > 0 ? { lead: html.lead[kind] } : {}),
    blocks,
  };
}

const legend = (text: string) =>
  ({ kind: 'sentence', text, tone: 'note', medium: 'plain' }) as const;

/** The four sides and two diagonals in the order of their corners; of another number of sectors the emptiest first. */
function inOrder(sides: Side[], sectors: number): Side[] {
  if (sectors === 4) return sides;
  return sides
    .filter(({ possible }) => possible > 0)
    .sort((x, y) => x.ties / x.possible - y.ties / y.possible || y.possible - x.possible);
}

export function cornersOf({ analysis, language, say }: Context): Corners {
  const sectors = analysis.sectors.length;
  const { common } = language.report;
  const { ties, possible } = analysis.sectorMatrix;
  const figures = (some: number, all: number) => `${say.number(some)}/${say.number(all)}`;
  return {
    corners: analysis.sectors.map(({ id, actors }, k) => ({
      name: say.sector(id),
      lines: [
        common.actors(actors, say),
        (possible[k][k] ?? 0) === 0
          ? common.noInside
          : common.inside(figures(ties[k][k] ?? 0, possible[k][k] ?? 0)),
      ],
      empty: actors === 0,
    })),
    sides: inOrder(sidesOf(analysis), sectors).map((side) => ({
      ends: side.sectors,
      weight: side.weight,
      figures:
        side.weight === 'none'
          ? '–'
          : `${side.weight === 'empty' ? '✕ ' : ''}${figures(side.ties, side.possible)}`,
      share: side.possible > 0 ? say.percent(side.ties / side.possible) : '–',
    })),
  };
}

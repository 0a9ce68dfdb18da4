import { type Side, sidesOf } from '../charts/sides.ts';
import { everyResult } from '../findings/results.ts';
import type { Context, ShortContext } from './context.ts';
import type { Block, Corners, Section } from './document.ts';
import { quadrangleMessage } from './messages.ts';

/** The sectors as corners, and what lies between them. */
export function quadrangleSection(context: Context): Section {
  const { analysis, language, say } = context;
  const { common, html } = language.report;
  const { blocks, ...heading } = shortQuadrangle(context);
  const { length } = analysis.sectors;
  // The short form has a line for the finding that says who stands outside.
  const told = everyResult(analysis.findings).some(({ rule }) => rule === 'no-corner');
  const outside = told ? unplaced(context) : [];
  return {
    ...heading,
    ...(length > 0 ? { lead: html.lead[kindOf(context)] } : {}),
    blocks: [
      ...blocks.slice(0, 1),
      ...outside.map((block): Block => ({ ...block, form: 'full' })),
      ...blocks.slice(1),
      ...(length > 0 ? [legend(common.legend(analysis.network.density, say), 'full')] : []),
    ],
  };
}

/** The same for the short form. */
export function shortQuadrangle(context: ShortContext): Section {
  const { analysis, language } = context;
  const { common, head, page } = language.report;
  const told = everyResult(analysis.findings).some(({ rule }) => rule === 'no-corner');
  return {
    id: 'quadrangle',
    level: 'page',
    title: quadrangleMessage(context),
    subtitle: head.sections[kindOf(context)],
    blocks:
      analysis.sectors.length === 0
        ? [{ kind: 'sentence', text: common.noSectors }]
        : [
            { kind: 'picture', picture: 'quadrangle', corners: cornersOf(context) },
            ...(told ? [] : unplaced(context)),
            legend(page.legend, 'brief'),
          ],
  };
}

const kindOf = ({ analysis }: ShortContext) =>
  analysis.sectors.length === 4 && analysis.settings['chain'] !== 'none' ? 'quadrangle' : 'sides';

/** How many actors have no sector, where others have one. */
function unplaced({ analysis, language, say }: ShortContext): Block[] {
  const loose = analysis.actors.filter(({ sector }) => sector === null).length;
  if (loose === 0 || analysis.sectors.length === 0) return [];
  return [{ kind: 'sentence', text: language.report.common.unplaced(loose, say), tone: 'note' }];
}

const legend = (text: string, form: 'brief' | 'full'): Block => ({
  kind: 'sentence',
  text,
  tone: 'note',
  medium: 'plain',
  form,
});

/** The four sides and two diagonals in the order of their corners; of another number of sectors the emptiest first. */
function inOrder(sides: Side[], sectors: number): Side[] {
  if (sectors === 4) return sides;
  return sides
    .filter(({ possible }) => possible > 0)
    .sort((x, y) => x.ties / x.possible - y.ties / y.possible || y.possible - x.possible);
}

export function cornersOf({ analysis, language, say }: ShortContext): Corners {
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

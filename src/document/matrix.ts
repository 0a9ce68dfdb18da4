import type { Context } from './context.ts';
import type { Block, Section } from './document.ts';
import { matrixMessage } from './messages.ts';

const maxSectors = 8;

/** The ties between the sectors and within them: a picture, or a table of as many sectors as can be read. */
export function matrixSection(context: Context): Section | null {
  const { analysis, language, say } = context;
  const { common, html } = language.report;
  const { sectors, ties, possible, density } = analysis.sectorMatrix;
  if (sectors.length === 0) return null;
  const shown = sectors.slice(0, maxSectors);
  const cell = (k: number, l: number) => {
    const [most, share] = [possible[k][l], density[k][l]];
    if (!most) return '–';
    const figures = `${say.number(ties[k][l] ?? 0)}/${say.number(most)}`;
    return share === null ? figures : `${figures} ${say.percent(share)}`;
  };
  const note = [
    ...(shown.length < sectors.length ? [common.matrixCut(shown.length, sectors.length, say)] : []),
    ...(analysis.network.directed ? [common.matrixDirected] : []),
    common.matrixNote,
  ].join(' ');
  const blocks: Block[] = [
    { kind: 'picture', picture: 'matrix', medium: 'drawn' },
    {
      kind: 'table',
      medium: 'plain',
      caption: '',
      columns: ['', ...shown.map(say.sector)].map((title, k) => ({ title, numeric: k > 0 })),
      rows: shown.map((id, k) => [
        { text: say.sector(id) },
        ...shown.map((_, l) => ({ text: cell(k, l) })),
      ]),
    },
    { kind: 'sentence', text: note, tone: 'note', medium: 'plain' },
  ];
  return {
    id: 'matrix',
    level: 'annex',
    title: matrixMessage(context),
    subtitle: html.sections.matrix,
    lead: html.lead.matrix,
    blocks,
  };
}

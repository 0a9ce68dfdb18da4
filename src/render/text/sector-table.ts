import { columns, fit, pad } from '../../words/width.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph } from './line.ts';

/** The sector matrix: two lines a sector, ties/possible and density. As many sectors as fit into the width. */
export function sectorTable({ analysis, words, say, width }: Context): Line[] {
  const { sectors, ties, possible, density } = analysis.sectorMatrix;
  const figures = (k: number, l: number) =>
    possible[k][l] ? `${say.number(ties[k][l] ?? 0)}/${say.number(possible[k][l])}` : '–';
  const share = (k: number, l: number) => {
    const value = density[k][l];
    return value === null ? '' : say.percent(value);
  };
  const most = sectors.slice(0, 8).map((_, k) => k);
  const name = Math.min(
    24,
    Math.floor(width * 0.3),
    1 + Math.max(...most.map((k) => columns(say.sector(sectors[k])))),
  );
  const widest = Math.max(11, ...most.flatMap((k) => most.map((l) => columns(figures(k, l)))));
  const shown = most.slice(0, Math.max(1, Math.floor((width - name) / (widest + 2))));
  const cell = Math.min(18, Math.floor((width - name) / shown.length));
  const row = (first: string, cells: string[], tone: 'plain' | 'faint' | 'strong'): Line => [
    [pad(first, name), tone === 'faint' ? 'plain' : tone],
    ...cells.map((text): Line[number] => [pad(fit(text, cell - 2), cell, 'right'), tone]),
  ];
  return [
    row(
      '',
      shown.map((l) => say.sector(sectors[l])),
      'strong',
    ),
    ...shown.flatMap((k): Line[] => [
      row(
        say.sector(sectors[k]),
        shown.map((l) => figures(k, l)),
        'plain',
      ),
      row(
        '',
        shown.map((l) => share(k, l)),
        'faint',
      ),
    ]),
    ...paragraph(
      [
        ...(shown.length < sectors.length
          ? [words.matrixCut(shown.length, sectors.length, say)]
          : []),
        ...(analysis.network.directed ? [words.matrixDirected] : []),
        words.matrixNote,
      ].join(' '),
      { width, tone: 'faint' },
    ),
  ];
}

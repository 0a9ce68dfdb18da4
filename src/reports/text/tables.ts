import type { AnalysedActor } from '../../analysis.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph } from './line.ts';
import { columns, fit, pad, wrap } from './width.ts';

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

const keys = [
  { key: 'degree', digits: 0 },
  { key: 'strength', digits: 1 },
  { key: 'effectiveSize', digits: 2 },
  { key: 'efficiency', digits: 2 },
  { key: 'constraint', digits: 3 },
  { key: 'hierarchy', digits: 3 },
  { key: 'eiIndex', digits: 2 },
];

/** The actors with most ties and their figures. */
export function actorTable({ analysis, words, say, width }: Context, top: number): Line[] {
  const figure = ({ measures }: AnalysedActor, key: string): number | null => {
    const value = measures[key];
    return typeof value === 'number' ? value : null;
  };
  const shown = analysis.actors
    .toSorted(
      (a, b) =>
        (figure(b, 'degree') ?? 0) - (figure(a, 'degree') ?? 0) ||
        (figure(a, 'constraint') ?? Infinity) - (figure(b, 'constraint') ?? Infinity) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, top);
  const whole = shown.every((actor) => Number.isInteger(figure(actor, 'strength') ?? 0));
  const format = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(say.language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const body = shown.map((actor) =>
    keys.map(({ key, digits }) => {
      const value = figure(actor, key);
      if (value === null) return words.undefinedValue;
      return format[key === 'strength' && whole ? 0 : digits].format(value).replace('-', '−');
    }),
  );
  const widths = keys.map(
    (_, k) => 1 + Math.max(columns(words.actorColumns[k]), ...body.map((row) => columns(row[k]))),
  );
  const name = Math.max(12, width - widths.reduce((sum, each) => sum + each, 0));
  const cells = (row: string[]) => row.map((text, k) => pad(text, widths[k], 'right')).join('');
  return [
    [[pad('', name)], [cells(words.actorColumns), 'strong']],
    ...shown.flatMap((actor, i): Line[] => {
      const [first = '', second, ...more] = wrap(actor.label || actor.id, name - 2);
      const line: Line = [[pad(first, name)], [cells(body[i])]];
      if (second === undefined) return [line];
      return [line, [[`  ${fit([second, ...more].join(' '), name - 4)}`]]];
    }),
    ...paragraph(words.actorsShown(shown.length, analysis.actors.length, say), { width }),
    ...paragraph(words.actorNote, { width, tone: 'faint' }),
  ];
}
